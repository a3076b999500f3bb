#!/usr/bin/python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""The first ten minutes with a real account, in the window alone: an empty profile, a provider typed in and tested without sending,
one's own phone added and verified, the first SMS. Each step's time is printed.

Driven as a person with a screen reader would. Environment: HELIOGRAPH, HELIOGRAPHCTL; run inside tests/support/with-desktop.
"""
import os
import re
import sys
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from desk import Desk  # noqa: E402
from kannel import Kannel  # noqa: E402
from ledger import free_port  # noqa: E402
from terminal import Terminal  # noqa: E402
from window import open_sheet, send_sheet, unlock_keyring  # noqa: E402

#: Goes over SMPP: octets are seen.
PHONE = "+46701740605"
FIRST = "Hello from the desk."
#: Every wait of a person is typing; the desk's own part is far below.
LIMIT_S = 600


class FirstMinutesTest(unittest.TestCase):
    def setUp(self):
        unlock_keyring(self.addCleanup)
        self.gateway = Kannel().start()
        self.addCleanup(self.gateway.stop)
        self.terminal = Terminal()  # only for what a person pastes into the gateway's own configuration
        self.addCleanup(self.terminal.close)
        self.begun = time.monotonic()
        self.desk = Desk([os.environ["HELIOGRAPH"], "--profile", self.terminal.profile], env=self.terminal.environment)
        self.addCleanup(self.desk.close)

    def told(self, what):
        print(f"{time.monotonic() - self.begun:6.1f} s  {what}", flush=True)

    def test_from_an_empty_profile_to_the_first_sms(self):
        self.desk.wait_for_text("No provider yet", 30)
        self.told("the window is open and empty")
        self.adds_the_provider()
        self.adds_and_verifies_the_phone()
        self.sends_the_first_sms()
        self.assertLess(time.monotonic() - self.begun, LIMIT_S)

    def adds_the_provider(self):
        self.desk.press("button", "Set up a provider")
        self.desk.press("button", "Add a provider")
        self.desk.key("Down")  # Kannel is the first of the menu
        self.desk.key("Return")
        self.desk.type_into("Address", self.gateway.url)
        self.desk.type_into("User name", "desk")
        self.desk.type_into("Senders", "Desk")
        self.desk.type_into("Listens at", f"127.0.0.1:{free_port()}")
        self.desk.type_into("Password", "wrong")
        self.desk.press("button", "Save")
        self.desk.press("button", "Test connection", 20)
        self.desk.wait_for_text("It refused the user name", 30)
        self.told("a wrong password is told")
        self.desk.press("button", "Replace")
        self.desk.type_into("Password", self.gateway.password)
        self.desk.press("button", "Save")
        self.desk.press("button", "Test connection", 20)
        self.desk.wait_for_text("It works", 30)
        self.assertEqual(self.gateway.received(), [], "the test sent an SMS")
        self.told("the provider works, nothing was sent")
        hints = self.terminal.must("provider", "show", "kannel")[0]["hints"][0]["text"]
        self.gateway.set_inbound("\n".join(line for line in hints.splitlines() if line.startswith(("get-url", "omit-empty"))))

    def adds_and_verifies_the_phone(self):
        self.desk.press("button", "Back to the desk")
        self.desk.press("button", "New customer")
        self.desk.press("button", "Add customer")
        self.desk.wait_for_text("A customer needs a name.")
        self.desk.type_into("Name", "Åda Lind")
        self.desk.type_into("Phone number", "12")
        self.desk.press("button", "Add customer")
        self.desk.wait_for_text("The number cannot be used as it is")
        self.desk.type_into("Phone number", PHONE)
        self.desk.press("button", "Add customer")
        self.told("the own phone is a customer")
        self.desk.press("button", "Send OTP", 20)
        self.desk.wait_for_text("Nobody asked for a code yet", 20)
        self.desk.press("button", "Customer asked for it here")
        self.desk.press("button", "Record")
        self.told("no code goes to who never asked; now it is written down")
        self.desk.press("button", "Send OTP", 20)
        sms = self.gateway.wait_for(lambda s: s.to == PHONE and re.search(r"\b\d{6}\b", s.text))
        code = re.search(r"\b\d{6}\b", sms.text).group(0)
        self.desk.wait_for_text("Code sent", 30)
        self.gateway.exact.inbound(PHONE, "Desk", code)
        self.desk.wait_for_text("Number verified", 40)
        self.told("the number is verified")

    def sends_the_first_sms(self):
        self.desk.press("button", "Accept", 20)
        open_sheet(self.desk)
        self.desk.type_into("Text of the SMS", FIRST)
        send_sheet(self.desk)
        self.gateway.wait_for(lambda s: s.text == FIRST and s.to == PHONE)
        self.told("the first SMS is on the phone")


if __name__ == "__main__":
    unittest.main(failfast=True, verbosity=2)
