#!/usr/bin/python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""performance.md P16: a desk that nobody touches. How often its threads wake, the time they take and how often the window is painted,
for the demo and for a quiet account, beside an empty QMainWindow in the same seconds. Ten times the goal is refused.

Environment: HELIOGRAPH, HELIOGRAPHCTL, EMPTYWINDOW; run inside tests/support/with-desktop.
"""
import glob
import os
import re
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from kannel import Kannel  # noqa: E402
from ledger import free_port  # noqa: E402
from terminal import Terminal  # noqa: E402
from window import unlock_keyring  # noqa: E402

REST_S, WATCHED_S = 20, 10
#: Ten times P16.
WAKES, CPU_MS, PAINTS = 10, 1.0, 1


class Watched:
    """One process, and what it did between two looks."""

    def __init__(self, add_cleanup, command, environment=None):
        self.log = tempfile.NamedTemporaryFile(prefix="idle-")
        add_cleanup(self.log.close)
        self.process = subprocess.Popen(command, stdout=self.log, stderr=self.log,
                                        env={**os.environ, **(environment or {}), "QT_LOGGING_RULES": "qt.widgets.painting=true"})
        add_cleanup(self.process.wait)
        add_cleanup(self.process.kill)

    def look(self):
        """(wakes, CPU in ms, paintings) so far. A thread that is robbed of its core does not wake."""
        wakes, ns = 0, 0
        for task in glob.glob(f"/proc/{self.process.pid}/task/*"):
            try:
                with open(f"{task}/status") as status, open(f"{task}/schedstat") as spent:
                    wakes += int(re.search(r"^voluntary_ctxt_switches:\s*(\d+)", status.read(), re.M).group(1))
                    ns += int(spent.read().split()[0])
            except FileNotFoundError:
                continue  # it ended
        with open(self.log.name, "rb") as log:
            return wakes, ns / 1e6, log.read().count(b"Syncing dirty widgets")


class IdleTest(unittest.TestCase):
    def test_a_desk_that_rests_does_nothing(self):
        unlock_keyring(self.addCleanup)
        gateway = Kannel().start()
        self.addCleanup(gateway.stop)
        terminal = Terminal()
        self.addCleanup(terminal.close)
        terminal.account(gateway.url, gateway.password, listen=f"127.0.0.1:{free_port()}", max_segments=3)
        heliograph = os.environ["HELIOGRAPH"]
        watched = {"empty window": Watched(self.addCleanup, [os.environ["EMPTYWINDOW"]]),
                   "demo": Watched(self.addCleanup, [heliograph, "--demo"], {"XDG_DATA_HOME": os.path.join(terminal.home, "demo")}),
                   "quiet account": Watched(self.addCleanup, [heliograph, "--profile", terminal.profile], terminal.environment)}
        time.sleep(REST_S)
        before = {name: each.look() for name, each in watched.items()}
        time.sleep(WATCHED_S)
        for name, each in watched.items():
            self.assertIsNone(each.process.poll(), f"{name} has ended")
            wakes, cpu, paints = ((now - then) / WATCHED_S for now, then in zip(each.look(), before[name]))
            print(f"{name}: {wakes:.1f} wakes/s, {cpu:.2f} ms CPU/s, {paints:.1f} paintings/s")
            self.assertLessEqual(wakes, WAKES, name)
            self.assertLessEqual(cpu, CPU_MS, name)
            self.assertLessEqual(paints, PAINTS, name)


if __name__ == "__main__":
    unittest.main(verbosity=2)
