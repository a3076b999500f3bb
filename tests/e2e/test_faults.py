#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""R1 and R2 (reliability.md D3, C1 verdict table, A1 "HTTP stack re-sends by itself", b12, b14, b15, b16): thousands of sends
through a gateway that answers badly.

Each text names its fault. Held against the ledger: at most one request for each attempt, nothing taken twice, every message in the
state that the verdict table names. HELIOGRAPH_TEST_SIZE=long: 10,000 sends.
"""
import collections
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from ledger import Ledger, free_port  # noqa: E402

WORKER = os.environ["DESKWORKER"]
LONG = os.environ.get("HELIOGRAPH_TEST_SIZE") == "long"
SENDS = 10_000 if LONG else 400
#: fault → (the words a message may end with, how often it is taken). Retried ones are accepted the second time.
EXPECTED = {
    "accept": ({"accepted", "delivered"}, 1),
    "busy": ({"accepted", "delivered"}, 1),
    "barred": ({"accepted", "delivered"}, 1),
    "denied": ({"not_sent"}, 0),
    "moved": ({"not_sent"}, 0),
    "swallow": ({"unknown"}, 1),
    "swallow+": ({"delivered"}, 1),
    "reset": ({"unknown"}, 1),
    "cut": ({"unknown"}, 1),
    "error": ({"unknown"}, 1),
    "page": ({"unknown"}, 1),
}


def behave(text, times):
    fault = text.split()[0]
    return "accept" if fault in ("busy", "barred") and times > 1 else fault


class FaultTest(unittest.TestCase):
    def setUp(self):
        self.ledger = Ledger(behave)
        self.addCleanup(self.ledger.close)
        self.folder = tempfile.mkdtemp(prefix="faults-")
        self.addCleanup(shutil.rmtree, self.folder, True)

    def call(self, *arguments, given=None):
        done = subprocess.run([WORKER, os.path.join(self.folder, "p"), *arguments], input=given, capture_output=True, text=True,
                              timeout=1800)
        self.assertEqual(done.returncode, 0, done.stdout[-2000:] + done.stderr[-2000:])
        return done.stdout.splitlines()

    def test_every_fault_ends_as_the_verdict_table_says(self):
        self.call("init", self.ledger.url, f"127.0.0.1:{free_port()}")
        faults = list(EXPECTED)
        texts = [f"{faults[i % len(faults)]} {i}" for i in range(SENDS)]
        said = self.call("flood", given="\n".join(texts))
        self.assertNotIn("stuck", said)
        self.assertEqual(sum(line.startswith("acked ") for line in said), SENDS)
        *rows, health = [json.loads(line) for line in self.call("show")]
        self.assertTrue(health["sound"] and health["audit"], health)
        self.assertEqual(len(rows), SENDS)
        sent = self.ledger.sent()
        table = collections.Counter()
        for row in rows:
            fault = row["text"].split()[0]
            words, taken = EXPECTED[fault]
            self.assertIn(row["word"], words, row)
            self.assertEqual(sent[row["ref"]], taken, row)
            self.assertLessEqual(self.ledger.asked(row["text"]), row["attempts"], row)
            table[fault, row["word"]] += 1
        print("\nfault       ends as        sends")
        for (fault, word), count in sorted(table.items()):
            print(f"{fault:<12}{word:<14}{count:>6}")


if __name__ == "__main__":
    unittest.main(verbosity=2)
