#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""The profile at the terminal when things go wrong with it: restored elsewhere, a full disk, two at once, a passphrase forgotten;
and `segment` over more lines than memory should hold (reliability.md A1 "Restore/cloned profile", b25, b31, b39, R7; decisions.md)."""
import glob
import json
import os
import stat
import subprocess
import sys
import threading
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from ledger import Ledger  # noqa: E402
from terminal import CTL, DONE, IN_USE, PROVIDER_REFUSED, Terminal  # noqa: E402

LONG = os.environ.get("HELIOGRAPH_TEST_SIZE") == "long"
LINES = 1_000_000 if LONG else 100_000
PHONE = "+447400123456"


class StoreTest(unittest.TestCase):
    def setUp(self):
        self.ledger = Ledger()
        self.addCleanup(self.ledger.close)
        self.desk = Terminal()
        self.addCleanup(self.desk.close)
        self.desk.must("settings", "set", "country.home", "GB")

    def expect(self, code, *arguments, desk=None, **options):
        done = (desk or self.desk).run(*arguments, **options)
        self.assertEqual(done.code, code, f"{arguments}\n{done.out}{done.err}")
        return done

    def customer(self):
        """Verified with a code that the ledger overheard; nobody sends to an unverified number, not even a test."""
        customer = self.desk.must("customer", "add", "--name", "Ada", "--phone", PHONE)[0]["id"]
        started = self.desk.must("verify", "start", "--customer", customer, "--phone", PHONE)[0]["id"]
        code = next(word.strip(".") for word in self.ledger.entries()[-1].text.split() if word.strip(".").isdigit())
        self.desk.must("verify", "check", started, stdin=code + "\n")
        return customer

    @staticmethod
    def files(desk):
        return [path for path in glob.glob(os.path.join(desk.profile, "**"), recursive=True) if os.path.isfile(path)]

    @staticmethod
    def content(path):
        with open(path, "rb") as file:
            return file.read()

    def waiting(self, desk):
        return [row for row in desk.must("outbox", "list") if row["state"] == "waiting"]

    def test_a_restored_profile_holds_everything(self):
        """b25: 20 queued rows, restored elsewhere: all held, no request; one that a person releases goes once."""
        self.desk.account(self.ledger.url, "ledger")
        customer = self.customer()
        self.desk.must("provider", "secret", "gate", "password", stdin="wrong\n")
        for number in range(20):
            self.expect(PROVIDER_REFUSED, "send", "--customer", customer, "--text", f"Queued {number}")
        self.assertEqual(len(self.waiting(self.desk)), 20)
        file = os.path.join(self.desk.home, "desk.backup")
        self.expect(DONE, "backup", file)
        self.assertEqual(stat.S_IMODE(os.stat(file).st_mode), 0o600)
        other = Terminal("other", home=self.desk.home)
        self.expect(DONE, "restore", file, desk=other)
        other.must("provider", "secret", "gate", "password", stdin="ledger\n")
        other.must("provider", "test", "gate")
        before = len(self.ledger.entries())
        self.expect(DONE, "outbox", "run", desk=other)
        held = self.waiting(other)
        self.assertEqual((len(held), {row["detail"] for row in held}), (20, {"restored"}))
        self.assertEqual(len(self.ledger.entries()), before)
        self.expect(DONE, "outbox", "release", held[0]["id"], desk=other)
        self.expect(DONE, "outbox", "run", desk=other)
        self.assertEqual(len(self.ledger.entries()), before + 1)
        self.expect(DONE, "audit", "verify", desk=other)

    def test_a_damaged_backup_is_refused(self):
        self.desk.account(self.ledger.url, "ledger")
        file = os.path.join(self.desk.home, "desk.backup")
        self.expect(DONE, "backup", file)
        with open(file, "r+b") as damaged:
            damaged.truncate(os.path.getsize(file) // 2)
        other = Terminal("other", home=self.desk.home)
        self.assertNotEqual(other.run("restore", file).code, DONE)

    def test_a_full_disk_says_so_and_loses_nothing(self):
        """b31: from the n-th write on there is no space. Either the send failed and says so, or its message is there."""
        self.desk.account(self.ledger.url, "ledger")
        customer = self.customer()
        fault = {"LD_PRELOAD": os.environ["IOFAULT"], "ASAN_OPTIONS": "verify_asan_link_order=0:detect_leaks=0",
                 "IOFAULT_PATH": self.desk.profile, "IOFAULT_ERRNO": "ENOSPC", "IOFAULT_COUNT": "0"}
        for at in range(1, 41 if LONG else 13):
            text = f"Disk full at write {at}"
            done = self.desk.run("send", "--customer", customer, "--text", text, environment={**fault, "IOFAULT_AT": str(at)})
            sent = [entry for entry in self.ledger.entries() if entry.text == text]
            self.assertLessEqual(len(sent), 1)
            self.assertNotIn(done.code, (-6, -7, -11), f"write {at}: it crashed\n{done.err}")
            rows = {row["id"]: row["state"] for row in self.desk.must("outbox", "list")}
            said = done.objects[0] if done.out else {}
            if done.code == DONE:
                self.assertEqual((len(sent), rows.get(said["id"])), (1, "accepted"))
            else:
                self.assertNotEqual(done.out + done.err, "", f"write {at}: exit {done.code} without a word")
            if "id" in said:  # it was acknowledged: it is there, and says no more than is known
                self.assertIn(rows.get(said["id"]), ("accepted",) if sent and done.code == DONE else ("accepted", "unknown", "waiting"))
        self.expect(DONE, "audit", "verify")

    def test_a_second_writer_waits_then_leaves(self):
        """b39: one writer; readers work beside it."""
        self.desk.account(self.ledger.url, "ledger", listen="off")
        customer = self.customer()
        entered, leave = threading.Event(), threading.Event()

        def behave(text, times):
            entered.set()
            leave.wait(60)
            return "accept"
        self.ledger.behave = behave
        sending = self.desk.start("send", "--customer", customer, "--text", "Slow")
        self.assertTrue(entered.wait(60))
        try:
            self.assertEqual(len(self.desk.must("customer", "list")), 1)
            self.assertEqual([row["state"] for row in self.desk.must("outbox", "list") if row.get("kind") != "otp"][-1:], ["sending"])
            done = self.expect(IN_USE, "customer", "add", "--name", "Ben", "--phone", "+447400123457")
            self.assertEqual(done.out, "")
        finally:
            leave.set()
        self.assertEqual(sending.finish().code, DONE)
        self.assertEqual(len(self.desk.must("customer", "list")), 1)

    def test_files_are_private(self):
        """d D1: folder 0700, files 0600, whatever the umask is."""
        before = os.umask(0)
        self.addCleanup(os.umask, before)
        self.desk.account(self.ledger.url, "ledger")
        self.assertEqual(stat.S_IMODE(os.stat(self.desk.profile).st_mode), 0o700)
        for path in self.files(self.desk):
            self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600, path)

    def test_a_vault_needs_its_passphrase(self):
        desk = Terminal(passphrase="correct horse")
        self.addCleanup(desk.close)
        desk.account(self.ledger.url, "ledger")
        self.expect(DONE, "provider", "test", "gate", desk=desk)
        desk.passphrase = "wrong horse"
        self.assertEqual(desk.run("provider", "test", "gate").code, IN_USE)
        for path in self.files(desk):
            self.assertNotIn(b"correct horse", self.content(path), path)

    def test_a_damaged_store_is_moved_aside_not_replaced_in_silence(self):
        self.desk.account(self.ledger.url, "ledger")
        (store,) = glob.glob(os.path.join(self.desk.profile, "*.db"))
        for path in glob.glob(store + "-*"):
            os.remove(path)
        with open(store, "r+b") as file:
            file.write(b"not a database at all, only a text of some length" * 200)
        done = self.desk.run("customer", "list")
        self.assertTrue(done.code == IN_USE or "damaged" in (done.out + done.err).lower(), done)
        self.desk.run("settings", "set", "country.home", "GB")
        kept = [path for path in self.files(self.desk) if b"not a database" in self.content(path)]
        self.assertEqual(len(kept), 1, os.listdir(self.desk.profile))


class SegmentTest(unittest.TestCase):
    def test_a_stream_of_lines_in_constant_memory(self):
        """`segment` over LINES lines: what it holds at the end is what it held near the beginning."""
        desk = Terminal()
        self.addCleanup(desk.close)
        self.assertEqual(desk.must("segment", stdin=""), [])
        process = subprocess.Popen([CTL, "--json", "segment"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=desk.environment)
        line = json.dumps({"text": "Hello {you}, your order is ready for you: €5, " + "я" * 30}).encode() + b"\n"

        def feed():
            for _ in range(LINES // 100):
                process.stdin.write(line * 100)
            process.stdin.close()
        threading.Thread(target=feed, daemon=True).start()
        held = {}
        count = 0
        for answer in process.stdout:
            count += 1
            if count in (LINES // 10, LINES * 9 // 10):  # at the end the process may be gone
                with open(f"/proc/{process.pid}/status") as status:
                    held[count] = next(int(row.split()[1]) for row in status if row.startswith("VmHWM"))
        process.stdout.close()
        self.assertEqual((process.wait(60), count), (0, LINES))
        self.assertEqual(json.loads(answer)["encoding"], "UCS-2")
        early, late = held.values()
        print(f"\n{LINES} lines: {early} kB at a tenth, {late} kB at nine tenths")
        # A sanitizer keeps what was freed; then this is only a ceiling against a runaway.
        self.assertLess(late - early, 1 << 20 if os.environ.get("SANITIZED") else 4096)


if __name__ == "__main__":
    unittest.main(verbosity=2)
