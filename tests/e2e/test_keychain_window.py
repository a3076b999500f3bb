#!/usr/bin/python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""The window over a real gnome-keyring that works, is locked, is refused by its owner, never answers, or is not there (reliability.md A4,
b 43-46): it is up all the same, says what is wrong and what to do, and no secret is on the disk. The time until it is up is printed beside
that of a start with a keychain that works.

Environment: HELIOGRAPH, HELIOGRAPHCTL; run inside tests/support/with-desktop.
"""
import os
import signal
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from desk import Desk  # noqa: E402
from ledger import Ledger  # noqa: E402
from terminal import Terminal  # noqa: E402

HELIOGRAPH = os.environ["HELIOGRAPH"]
SECRET = "keychain-pass-Wq37d"
SILENT, REFUSED = "keychain does not answer", "keychain gives no password"
#: A start that waited for the keychain would take 60 s more, or for as long as its owner likes.
LATER_S = 4.0


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


class Keyring:
    """gnome-keyring on the session's bus; `password` given: unlocked by it."""

    def __init__(self, password=None):
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", *(["--unlock"] if password else [])]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.process.stdin.write((password or "").encode())
        self.process.stdin.close()
        end = time.monotonic() + 20
        while "true" not in run("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner",
                                "string:org.freedesktop.secrets"):
            if time.monotonic() > end:
                raise AssertionError("no keyring on the bus")
            time.sleep(0.05)

    def stop(self):
        self.process.kill()
        self.process.wait()


class KeychainWindowTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        """An account whose password a keychain keeps; then one start to compare with."""
        cls.ledger = Ledger(lambda text, times: "accept")
        cls.addClassCleanup(cls.ledger.close)
        cls.terminal = Terminal()
        cls.addClassCleanup(cls.terminal.close)
        keyring = Keyring("testpassword")
        cls.terminal.account(cls.ledger.url, SECRET)
        keyring.stop()
        # Another daemon, another process: what they know is on the disk.
        keyring = Keyring("testpassword")
        desk, cls.floor = cls.started()
        desk.wait_for_text("Connected", 20)
        assert desk.absent(SILENT) and desk.absent(REFUSED), desk.dump()
        desk.close()
        keyring.stop()

    @classmethod
    def started(cls, environment=None):
        begun = time.monotonic()
        desk = Desk([HELIOGRAPH, "--profile", cls.terminal.profile], env={**cls.terminal.environment, **(environment or {})})
        return desk, time.monotonic() - begun

    def opened(self, situation, environment=None):
        desk, took = self.started(environment)
        self.addCleanup(desk.close)
        print(f"{situation}: the window was up after {took:.2f} s, {self.floor:.2f} s where the keychain works", flush=True)
        self.assertLess(took, self.floor + LATER_S)
        return desk

    def keyring(self, password=None):
        keyring = Keyring(password)
        self.addCleanup(keyring.stop)
        return keyring

    def setUp(self):
        """As if no start had done without the keychain yet: the window may not wait for the key that it keeps for the codes."""
        key = os.path.join(self.terminal.profile, "mac.key")
        if os.path.exists(key):
            os.remove(key)

    def tearDown(self):
        for folder, _, files in os.walk(self.terminal.home):
            for name in files:
                path = os.path.join(folder, name)
                if os.path.isfile(path):
                    with open(path, "rb") as file:
                        self.assertNotIn(SECRET.encode(), file.read(), path)

    def test_one_that_never_answers(self):
        os.kill(self.keyring("testpassword").process.pid, signal.SIGSTOP)
        desk = self.opened("silent")
        desk.wait_for_text(SILENT, 20)
        desk.wait_for_text("enter the password in Settings", 5)
        self.assertEqual(desk.process.poll(), None)

    def test_the_doctor_does_not_wait_for_one_that_never_answers(self):
        os.kill(self.keyring("testpassword").process.pid, signal.SIGSTOP)
        begun = time.monotonic()
        result = self.terminal.run("doctor")
        took = time.monotonic() - begun
        print(f"silent: the doctor was done after {took:.1f} s", flush=True)
        self.assertEqual(result.code, 1)
        problems = {line["check"]: line for line in result.objects if line["state"] == "problem"}
        self.assertIn("unlock the keychain", problems["secrets"]["do"])
        self.assertIn("not tried", problems["provider"]["text"])
        self.assertLess(took, 45)

    def test_one_that_answers_late_is_used(self):
        keyring = self.keyring("testpassword")
        os.kill(keyring.process.pid, signal.SIGSTOP)
        desk = self.opened("late")
        desk.wait_for_text(SILENT, 20)
        os.kill(keyring.process.pid, signal.SIGCONT)
        desk.wait_for_text("Connected", 30)
        self.assertTrue(desk.absent(SILENT), desk.dump())

    def test_one_that_its_owner_leaves_locked(self):
        """The keyring asks for its password in a window of its own; Escape is a no. Asked again, the right one opens it."""
        self.keyring()
        desk = self.opened("locked")
        desk.wait_for_text(SILENT, 20)
        self.answer_prompts([("key", "Escape")], lambda: not desk.absent(REFUSED))
        desk.press("button", "Try again")
        self.answer_prompts([("type", "testpassword"), ("key", "Return")], lambda: not desk.absent("Connected"))
        self.assertTrue(desk.absent(REFUSED), desk.dump())

    def answer_prompts(self, answer, done):
        """One for each thing that is asked of the keyring, until it is enough."""
        end = time.monotonic() + 60
        while not done():
            self.assertLess(time.monotonic(), end)
            prompt = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "prompter"], capture_output=True, text=True)
            if prompt.stdout.split():
                time.sleep(0.5)  # until it has the keyboard
                for act in answer:
                    run("xdotool", *act)
                time.sleep(0.5)
            time.sleep(0.1)

    def test_where_there_is_none(self):
        """A bus on which nobody serves secrets. Nor does it know the accessibility bus: the window is only looked for."""
        bus = subprocess.Popen(["dbus-daemon", f"--config-file={os.path.dirname(os.path.abspath(__file__))}/../support/empty-bus.conf", "--nofork",
                                "--print-address=1"], stdout=subprocess.PIPE, text=True)
        self.addCleanup(bus.wait)
        self.addCleanup(bus.kill)
        self.addCleanup(bus.stdout.close)
        begun = time.monotonic()
        desk = subprocess.Popen([HELIOGRAPH, "--profile", self.terminal.profile], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                env={**self.terminal.environment, "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()})
        self.addCleanup(desk.wait)
        self.addCleanup(desk.kill)
        while not subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(desk.pid)], capture_output=True, text=True).stdout.split():
            self.assertLess(time.monotonic() - begun, 30)
            self.assertIsNone(desk.poll())
            time.sleep(0.05)
        took = time.monotonic() - begun
        print(f"none: the window was up after {took:.2f} s, {self.floor:.2f} s where the keychain works", flush=True)
        self.assertLess(took, self.floor + LATER_S)


if __name__ == "__main__":
    unittest.main(verbosity=2)
