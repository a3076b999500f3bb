#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""R1 (reliability.md D3, A1 "Crash between Send and queue", b21, b22): kill -9 at every label of the pipeline, and at random moments.

Against the ledger of a server that speaks Kannel's sendsms: no acknowledged text is lost, none is sent twice, what is unclear is
"Not sure" and stays so, no receipt and no inbound text that was taken is lost, and the store is sound after each kill. HELIOGRAPH_TEST_SIZE=long: 27 kills for each label.
"""
import collections
import concurrent.futures
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from ledger import Ledger, free_port  # noqa: E402

WORKER = os.environ["DESKWORKER"]
LONG = os.environ.get("HELIOGRAPH_TEST_SIZE") == "long"
KILLS = 27 if LONG else 2
#: At most how often a run of four texts passes the label: the kill falls on a random passing.
PASSINGS = {"send.commit1.before": 4, "send.commit1.after": 4, "undo.due": 2, "dispatch.claimed": 4, "commit2.before": 4,
            "commit2.after": 4, "post.started": 4, "post.answered": 4, "commit3.before": 4, "commit3.after": 4,
            "receipt.before": 4, "receipt.after": 4, "decide": 1, "recover.before": 1, "recover.after": 1}
#: Not of the sending pipeline: inside the commit of an inbound text.
INBOUND = "inbound.stored"
COUNT = 4
HELD, QUEUED, SENDING, RETRY, ACCEPTED, DELIVERED, UNKNOWN = 1, 2, 3, 4, 5, 6, 10
DECIDED = (14, 15, 16)
WENT, MAY_HAVE_GONE = (ACCEPTED, DELIVERED, 7, 8), (UNKNOWN, *DECIDED)


def behave(text, times):
    run, index = map(int, re.fullmatch(r"run (\d+) text (\d+)", text).groups())
    if index == 1 and times == 1:
        return "swallow" if run % 2 else "swallow+"
    if index == 2 and times == 1 and run % 8 == 0:
        return "busy"
    return "accept"


def labels_of_the_source():
    """The labels as core/domain/crashpoint.h names them: one added there must be added here."""
    header = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "core", "domain", "crashpoint.h")
    with open(header) as file:
        return re.findall(r'"([a-z0-9.]+)"', re.search(r"return \{(.*?)\}", file.read(), re.S).group(1))


class Profile:
    """One desk that is killed again and again, and what it was heard to promise."""

    def __init__(self, test, ledger, folder):
        self.test, self.ledger, self.folder = test, ledger, folder
        self.acked, self.resends, self.unsure = set(), set(), {}
        self.kills = self.runs = 0
        listen = f"127.0.0.1:{free_port()}"
        (said,) = self.call("init", ledger.url, listen)
        self.listener = f"http://{listen}/{said.split()[1]}/mo"
        self.texts = []

    def command(self, *arguments):
        return [WORKER, self.folder, *map(str, arguments)]

    def call(self, *arguments):
        done = subprocess.run(self.command(*arguments), capture_output=True, text=True, timeout=120)
        self.test.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout.splitlines()

    def work(self, armed=None, kill_after=None, undo=0, count=COUNT):
        """One run; gives its exit status. Remembers what it said before it died."""
        self.runs += 1
        environment = {**os.environ, **({"HELIOGRAPH_CRASH_AT": armed} if armed else {})}
        process = subprocess.Popen(self.command("work", self.runs, undo, count), env=environment, text=True,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if kill_after is not None:
            time.sleep(kill_after)
            process.kill()
        out, err = process.communicate(timeout=120)
        lines = out.splitlines()
        self.acked |= {line.split()[1] for line in lines if line.startswith("acked ")}
        for line in lines:
            if line.startswith("decided "):
                self.unsure.pop(line.split()[1], None)
        self.test.assertNotIn("stuck", lines, err)
        self.test.assertIn(process.returncode, (0, -signal.SIGKILL), out + err)
        return process.returncode

    def show(self):
        """Restarts, recovers, and holds every promise against the ledger and the rows."""
        taken = {text.result() for text in self.texts if text.done()}
        with self.ledger.quiet():
            *lines, health = [json.loads(line) for line in self.call("show")]
        rows = {row["draft"]: row for row in lines if "draft" in row}
        inbound = collections.Counter(line["inbound"] for line in lines if "inbound" in line)
        self.test.assertLessEqual(max(inbound.values(), default=0), 1, "a text that came in is there twice")
        self.test.assertEqual(taken - inbound.keys(), set(), "taken from the gateway and lost")
        equal, message = self.test.assertEqual, lambda row: f"{row} after {self.runs} runs"
        equal((health["sound"], health["audit"], health["search"], health["orphans"]), (True, True, True, 0), health)
        equal(self.acked - rows.keys(), set(), "acknowledged and lost")
        sent = self.ledger.sent()
        for row in rows.values():
            times = sent[row["ref"]]
            self.test.assertLessEqual(times, 1, "sent twice: " + message(row))
            self.test.assertNotIn(row["state"], (SENDING,), message(row))
            if row["state"] in WENT:
                equal(times, 1, "said to have gone: " + message(row))
            elif row["state"] not in MAY_HAVE_GONE:
                equal(times, 0, "said not to have gone: " + message(row))
            self.keep_unsure(row)
        return rows

    def keep_unsure(self, row):
        """Unclear once: no further try, and no state but by a receipt or a person."""
        tries = self.unsure.get(row["draft"])
        if row["state"] == UNKNOWN:
            self.test.assertEqual(row["word"], "unknown")
            self.test.assertEqual(self.unsure.setdefault(row["draft"], row["attempts"]), row["attempts"], f"tried again: {row}")
        elif tries is not None:
            self.test.assertIn(row["state"], (ACCEPTED, DELIVERED, *DECIDED), f"no longer unsure: {row}")
            self.test.assertEqual(row["attempts"], tries, f"tried again: {row}")

    def text(self, gateway):
        """A customer writes; the gateway comes again until it hears 200."""
        number = len(self.texts)
        query = urllib.parse.urlencode({"from": f"+4474001234{10 + number % 12}", "to": "100", "text": f"inbound {number}", "coding": 0,
                                        "charset": "UTF-8", "id": f"{self.listener}{number}"})
        self.texts.append(gateway.submit(self.ledger.insist, f"{self.listener}?{query}", f"inbound {number}"))

    def finish(self):
        """Runs undisturbed to the end: nothing may be left over."""
        for _ in range(20):
            self.test.assertEqual(self.work(count=0), 0)
            rows = self.show()
            late = [row for row in rows.values() if row["state"] == ACCEPTED]
            if not late and all(text.done() for text in self.texts):
                break
        self.test.assertEqual(late, [], "its receipt was taken and lost")
        self.test.assertTrue(all(text.done() for text in self.texts), "a text never came in")
        left = [row for row in rows.values() if row["state"] in (HELD, QUEUED, SENDING, RETRY)]
        self.test.assertEqual(left, [], "never sent")
        lost = [row for row in rows.values() if row["state"] not in WENT + MAY_HAVE_GONE]
        texts = collections.Counter(entry.text for entry in self.ledger.entries())
        meant = collections.Counter(row["text"] for row in rows.values())  # one, and one more for each decision to resend
        first = collections.Counter(row["text"] for row in rows.values() if not row["resend_of"])
        twice = [text for text, times in texts.items() if times > meant[text] or first[text] > 1]
        return len(self.acked), len(lost), len(twice)


class KillTest(unittest.TestCase):
    table = []

    @classmethod
    def tearDownClass(cls):
        print(f"\n{'label':<22}{'kills':>6}{'acked':>7}{'lost':>6}{'twice':>7}")
        for row in cls.table:
            print("{:<22}{:>6}{:>7}{:>6}{:>7}".format(*row))
        totals = [sum(row[column] for row in cls.table) for column in range(1, 5)]
        print("{:<22}{:>6}{:>7}{:>6}{:>7}".format("all", *totals))

    def setUp(self):
        self.ledger = Ledger(behave)
        self.addCleanup(self.ledger.close)
        self.folder = tempfile.mkdtemp(prefix="kills-")
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.dice = random.Random(self.id())

    def record(self, profile, label):
        acked, lost, twice = profile.finish()
        self.table.append((label, profile.kills, acked, lost, twice))
        self.assertEqual((lost, twice), (0, 0), label)

    def kill_at(self, label):
        profile = Profile(self, self.ledger, os.path.join(self.folder, "p"))
        self.assertEqual(profile.work(), 0)  # leaves something unsure to decide
        while profile.kills < KILLS:
            if profile.kills and PASSINGS[label] == 1:  # killed before it sends anything: give it something to find
                self.assertEqual(profile.work(), 0)
            undo = 2 if label == "undo.due" or profile.kills % 4 == 3 else 0
            passing = self.dice.randint(1, PASSINGS[label]) if profile.kills else 1
            status = profile.work(armed=f"{label}:{passing}", undo=undo)
            if status == 0 and passing > 1:
                status = profile.work(armed=f"{label}:1", undo=undo)
            self.assertEqual(status, -signal.SIGKILL, f"{label} was not reached")
            profile.kills += 1
            profile.show()
        self.record(profile, label)

    def test_inbound_texts(self):
        """A text that came in is stored before the gateway hears so, and once however often it comes."""
        profile = Profile(self, self.ledger, os.path.join(self.folder, "p"))
        gateway = concurrent.futures.ThreadPoolExecutor(4)
        self.addCleanup(gateway.shutdown)
        self.addCleanup(self.ledger.close)
        while profile.kills < KILLS:
            for _ in range(4):
                profile.text(gateway)
            status = profile.work(armed=f"{INBOUND}:{self.dice.randint(1, 4)}", undo=1)
            if status == 0:  # they came in one after the other, with the process already gone on
                continue
            profile.kills += 1
            profile.show()
        self.record(profile, INBOUND)

    def test_every_label_is_here(self):
        self.assertEqual(list(PASSINGS), labels_of_the_source())

    def test_random_moments(self):
        profile = Profile(self, self.ledger, os.path.join(self.folder, "p"))
        while profile.kills < KILLS:
            started = time.monotonic()
            profile.work(count=COUNT)
            usual = time.monotonic() - started
            if profile.work(kill_after=self.dice.uniform(0, usual), undo=profile.runs % 2) == -signal.SIGKILL:
                profile.kills += 1
            profile.show()
        self.record(profile, "random")


for _label in PASSINGS:
    setattr(KillTest, "test_" + _label.replace(".", "_"), lambda self, label=_label: self.kill_at(label))

if __name__ == "__main__":
    unittest.main(verbosity=2)
