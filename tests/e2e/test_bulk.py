#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""One text to many, through a gateway that refuses, hangs up and loses answers, while the desk is killed again and again.

Against the ledger: nobody got it twice, everybody is accounted for, and what a lost answer leaves is "not sure" and stays so.
The same through a real Kannel, counted at the operator behind it. HELIOGRAPH_TEST_SIZE=long: 20,000 recipients, and 2,000 through Kannel.
"""
import collections
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from kannel import Kannel  # noqa: E402
from ledger import Ledger, free_port  # noqa: E402

WORKER = os.environ["DESKWORKER"]
LONG = os.environ.get("HELIOGRAPH_TEST_SIZE") == "long"
COUNT = 20_000 if LONG else 240
KILLS = 25 if LONG else 4
KANNEL_COUNT = 2_000 if LONG else 60
FLOOR_KIB = 8 * 1024  #: performance.md P13


def behave(text, times):
    """A fate for each person, the same in every run."""
    dice = random.Random(text).random()
    if dice < 0.03:
        return "denied"
    if dice < 0.06:
        return "swallow"
    if dice < 0.08:
        return "error"
    if dice < 0.12 and times == 1:
        return "busy"
    return "accept"


class BulkTest(unittest.TestCase):
    def setUp(self):
        self.ledger = Ledger(behave)
        self.addCleanup(self.ledger.close)
        self.folder = tempfile.mkdtemp(prefix="bulk-")
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.call("init", self.ledger.url, f"127.0.0.1:{free_port()}")

    def command(self, *arguments):
        return [WORKER, os.path.join(self.folder, "p"), *map(str, arguments)]

    def call(self, *arguments, timeout=120):
        done = subprocess.run(self.command(*arguments), capture_output=True, text=True, timeout=timeout)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout.splitlines()

    def kill_in_the_middle(self, dice):
        """A run that ends when the gateway has had some more of them; False: it came to its end before."""
        seen = self.ledger.requests
        more = dice.randint(1, max(2, COUNT // (KILLS + 2)))
        process = subprocess.Popen(self.command("bulk", COUNT), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        while process.poll() is None and self.ledger.requests < seen + more:
            time.sleep(0.005)
        process.kill()
        out, err = process.communicate(timeout=60)
        self.assertIn(process.returncode, (0, -signal.SIGKILL), out + err)
        return process.returncode != 0

    def test_killed_again_and_again(self):
        dice = random.Random(7)
        kills = sum(self.kill_in_the_middle(dice) for _ in range(KILLS))
        self.assertGreater(kills, 0)
        began = time.monotonic()
        *_, last = self.call("bulk", COUNT, timeout=3000)
        took = time.monotonic() - began
        totals = json.loads(last)
        with self.ledger.quiet():
            *lines, health = [json.loads(line) for line in self.call("show", timeout=600)]
        rows = [line for line in lines if "draft" in line]
        entries = self.ledger.entries()
        per_person = collections.Counter(entry.to for entry in entries)
        print(f"\n{COUNT} recipients, {kills} kills: {len(entries)} taken by the gateway, {max(per_person.values())} at most by one; "
              f"{totals}; the last run {took:.1f} s, memory +{totals['memory_kib']} KiB (floor: {FLOOR_KIB} KiB)")
        self.assertEqual(max(per_person.values()), 1, "somebody got it twice")
        self.assertEqual((health["sound"], health["audit"], health["search"], health["orphans"]), (True, True, True, 0), health)
        self.assertEqual(len(rows), COUNT)
        sent = self.ledger.sent()
        for row in rows:
            if row["word"] in ("accepted", "delivered"):
                self.assertEqual(sent[row["ref"]], 1, row)
            elif row["word"] == "not_sent":
                self.assertEqual(sent[row["ref"]], 0, row)
            else:
                self.assertEqual(row["word"], "unknown", row)
        accounted = sum(totals[key] for key in ("accepted", "delivered", "not_delivered", "not_sent", "unknown"))
        self.assertEqual((accounted, totals["left_out"], totals["recipients"]), (COUNT, 0, COUNT))
        if not os.environ.get("SANITIZED"):  # a sanitizer keeps what was freed
            self.assertLess(totals["memory_kib"], 3 * FLOOR_KIB)


class KannelTest(unittest.TestCase):
    def test_through_kannel(self):
        folder = tempfile.mkdtemp(prefix="bulk-")
        self.addCleanup(shutil.rmtree, folder, True)
        with Kannel() as gateway:
            environment = {**os.environ, "DESKWORKER_PASSWORD": gateway.password}

            def run(*arguments):
                return subprocess.Popen([WORKER, os.path.join(folder, "p"), *map(str, arguments)], env=environment, text=True,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)

            out, err = run("init", gateway.url, f"127.0.0.1:{free_port()}").communicate(timeout=60)
            self.assertIn("token", out, err)
            process = run("bulk", KANNEL_COUNT)
            while process.poll() is None and len(gateway.received()) < KANNEL_COUNT // 3:
                time.sleep(0.02)
            process.kill()
            process.communicate(timeout=60)
            began = time.monotonic()
            process = run("bulk", KANNEL_COUNT)
            out, err = process.communicate(timeout=1200)
            self.assertEqual(process.returncode, 0, out + err)
            totals = json.loads(out.splitlines()[-1])
            # Kannel tells of a text before the phones' log is written.
            end = time.monotonic() + 20
            arrived = collections.Counter()
            while len(arrived) < KANNEL_COUNT - totals["unknown"] and time.monotonic() < end:
                time.sleep(0.1)
                arrived = collections.Counter(sms.to for sms in gateway.received())
            print(f"\n{KANNEL_COUNT} through Kannel, killed once: {len(arrived)} phones, {max(arrived.values())} at most to one; {totals}; "
                  f"the last run {time.monotonic() - began:.1f} s")
            self.assertEqual(max(arrived.values()), 1)
            self.assertEqual(sum(totals[key] for key in ("accepted", "delivered", "not_delivered", "not_sent", "unknown")), KANNEL_COUNT)
            # What was under way when it was killed may have gone, or not.
            self.assertLessEqual(abs(KANNEL_COUNT - totals["unknown"] - len(arrived)), totals["unknown"])


if __name__ == "__main__":
    unittest.main()
