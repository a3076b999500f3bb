#!/usr/bin/python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""R3 (reliability.md D3, A4) for the window, as test_canary.py is for the terminal: secrets typed into the settings, codes sent and
texted back, names, numbers, inbound texts, replies, notes, drafts and one-way texts, all planted, with every log category on. Then what
the window wrote, told the session bus or shows to other processes is searched, once while it runs and once after it has quit. Codes and
secrets are nowhere; numbers, names and bodies only in the store; a notification says neither a number nor a body.

Environment: HELIOGRAPH, HELIOGRAPHCTL; run inside tests/support/with-desktop.
"""
import json
import os
import re
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from canary import Canary, ProcessWatch  # noqa: E402
from desk import Desk  # noqa: E402
from kannel import Kannel  # noqa: E402
from ledger import free_port  # noqa: E402
from notifications import Notifications  # noqa: E402
from terminal import Terminal  # noqa: E402
from window import open_sheet, row_of, send_sheet, unlock_keyring  # noqa: E402

HELIOGRAPH = os.environ["HELIOGRAPH"]
PHONES = [f"+4670174{n:04}" for n in range(641, 651)]
TALKED_TO = 2
STORE = re.compile(r"\.(db|backup)(-wal|-shm)?$")


class CanaryWindowTest(unittest.TestCase):
    def setUp(self):
        self.canary = Canary()
        plant = self.canary.plant
        unlock_keyring(self.addCleanup)
        self.told = self.enterContext(Notifications())
        self.gateway = Kannel()
        self.gateway.password = plant("secret", "gateway-pass-Zq81x")
        self.gateway.start()
        self.addCleanup(self.gateway.stop)
        # Every category but those by which Qt tells of its own drawing, input and accessibility: these repeat what stands on the screen.
        self.terminal = Terminal(environment={"QT_LOGGING_RULES": "*=true;qt.accessibility.*=false;qt.qpa.*=false;qt.widgets.painting=false",
                                              "QT_MESSAGE_PATTERN": "%{category} %{message}"})
        self.addCleanup(self.terminal.close)
        self.terminal.must("settings", "set", "country.home", "SE")
        self.people = [(plant("name", f"Canaryname{n:02}q"), plant("number", phone), plant("body", f"inboundbody{n:02}z"))
                       for n, phone in enumerate(PHONES)]
        for name, phone, _ in self.people:
            self.terminal.must("customer", "add", "--name", name, "--phone", phone, "--consent", "order form")
        handle, self.log = tempfile.mkstemp(prefix="window-log-")
        os.close(handle)
        self.addCleanup(os.unlink, self.log)
        self.desk = Desk([HELIOGRAPH, "--profile", self.terminal.profile], env=self.terminal.environment, log=self.log)
        self.addCleanup(self.desk.close)

    def set_up_the_account(self):
        """In the form: a wrong password first, then the right one in its place."""
        desk, wrong = self.desk, self.canary.plant("secret", "refused-pass-Kw92y")
        desk.press("radio button", "Settings", 30)
        desk.press("button", "Add a provider", 20)
        desk.key("Down")  # Kannel is the first of the menu
        desk.key("Return")
        for name, value in (("Name", "Gate"), ("Address", self.gateway.url), ("User name", "desk"), ("Password", wrong),
                            ("Listens at", f"127.0.0.1:{free_port()}"), ("SMS per text", "3")):
            desk.type_into(name, value, timeout=20)
        desk.press("button", "Save")
        desk.press("button", "Test connection", 20)
        desk.wait_for_text("password", 20)
        desk.press("button", "Replace", 20)
        desk.type_into("Password", self.gateway.password)
        desk.press("button", "Save")
        desk.press("button", "Test connection", 20)
        desk.wait_for_text("It works", 20)
        desk.press("button", "Back to the desk")
        hints = self.terminal.must("provider", "show", "gate")[0]["hints"][0]["text"]
        self.gateway.set_inbound("\n".join(line for line in hints.splitlines() if line.startswith(("get-url", "omit-empty"))))

    def talk_to(self, name, phone, inbound):
        """Accept, verify by a code that comes back by SMS, wrong first, then reply, note and one-way SMS, and a draft that stays."""
        desk, plant = self.desk, self.canary.plant
        self.gateway.exact.inbound(phone, "Desk", f"Hello, {inbound}")
        desk.press("tab", row_of("Unassigned, 1"), 40)
        desk.click("item", row_of(name), 20)
        desk.press("button", "Accept", 20)
        desk.press("button", "Send OTP", 20)
        sms = self.gateway.wait_for(lambda s: s.to == phone and re.search(r"\b\d{6}\b", s.text))
        code = plant("code", re.search(r"\b\d{6}\b", sms.text).group(0))
        wrong = plant("code", str((int(code) + 7919) % 1_000_000).zfill(6))
        desk.wait_for_text("Code sent", 30)
        self.gateway.exact.inbound(phone, "Desk", wrong)
        desk.wait_for_text("Wrong code", 40)
        self.gateway.exact.inbound(phone, "Desk", f"it is {code[:3]} {code[3:]}")
        desk.wait_for_text("Number verified", 40)
        reply, note = plant("body", f"replybody{inbound}"), plant("body", f"notebody{inbound}")
        desk.type_into("Reply", reply)
        desk.key("Return")
        self.gateway.wait_for(lambda s: s.text == reply)
        desk.press("radio button", "Note")
        desk.type_into("Private note", note)
        desk.key("Return")
        desk.find("item", lambda text: note in text, 20)
        body = plant("body", f"onewaybody{inbound}")
        open_sheet(desk)
        desk.type_into("Text of the SMS", body)
        send_sheet(desk)
        desk.find("item", lambda text: body in text and "Accepted" in text, 60)
        desk.press("radio button", "Reply")
        desk.type_into("Reply", plant("body", f"draftbody{inbound}"))

    def search(self, when):
        """What can be read of the window from outside, now."""
        found = self.canary.in_folder(self.terminal.home, lambda kind, path: kind in ("number", "name", "body") and STORE.search(path))
        for folder in (os.environ["XDG_RUNTIME_DIR"], os.environ["HOME"]):
            found += self.canary.in_folder(folder)
        with open(self.log, "rb") as log:
            said = log.read()
        self.assertIn(b"heliograph", said, "the logs were not on")
        found += self.canary.in_bytes(said, "standard error")
        found += self.canary.in_bytes(json.dumps(self.told.calls()).encode(), "a notification", kinds=("secret", "code", "number", "body"))
        return [f"{when}: {line}" for line in found]

    def test_nothing_that_was_planted_leaves_the_window(self):
        watch = ProcessWatch(HELIOGRAPH)
        watch.look(self.desk.process.pid)
        self.assertTrue(watch.arguments and watch.environments)
        with open(f"/proc/{self.desk.process.pid}/limits") as limits:
            self.assertRegex(limits.read(), r"Max core file size\s+0\s+0\s", "a core would hold what was typed")
        self.set_up_the_account()
        for person in self.people[:TALKED_TO]:
            self.talk_to(*person)
        for _, phone, body in self.people[TALKED_TO:]:  # nobody looks at these: what is said about them is a notification
            self.gateway.exact.inbound(phone, "Desk", f"Hello, {body}")
        self.desk.find("tab", row_of(f"Unassigned, {len(PHONES) - TALKED_TO}"), 60)
        self.assertGreaterEqual(len(self.canary.planted), 40)
        found = self.search("while it ran")
        self.desk.key("ctrl+q")
        self.assertEqual(self.desk.process.wait(20), 0)
        found += self.search("after it quit")
        found += self.canary.in_bytes(watch.arguments + watch.environments, "arguments and environment")
        self.assertTrue(os.path.exists(os.path.join(self.terminal.profile, "window.ini")))
        print(f"\n{len(self.canary.planted)} planted, {len(self.told.calls())} notifications, {os.path.getsize(self.log)} bytes of log")
        self.assertEqual(found, [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
