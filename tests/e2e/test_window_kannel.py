#!/usr/bin/python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""The main job in the real window, through a real gateway: a customer writes by SMS, the agent accepts, sends a code, the customer
texts it back, wrong first; then a one-way SMS, octet by octet, until its receipt turns the bubble Delivered (C1-C11, K1).

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
from window import open_sheet, row_of, send_sheet, unlock_keyring  # noqa: E402

#: Goes over SMPP: octets are seen, receipts come when they are told to.
PHONE = "+46701740605"
GSM7 = "Order {4711} ready: €5 [pick up] é"
EMOJI = "я" * 66 + "😀" + "ж" * 20


class WindowTest(unittest.TestCase):
    """One window, used from the first text to the last receipt: the tests run in the order of their numbers."""

    @classmethod
    def setUpClass(cls):
        unlock_keyring(cls.addClassCleanup)
        cls.gateway = Kannel().start()
        cls.addClassCleanup(cls.gateway.stop)
        cls.terminal = Terminal()
        cls.addClassCleanup(cls.terminal.close)
        cls.terminal.must("settings", "set", "country.home", "SE")
        cls.terminal.account(cls.gateway.url, cls.gateway.password, listen=f"127.0.0.1:{free_port()}", max_segments=3)
        cls.terminal.must("customer", "add", "--name", "Åda Lind", "--phone", PHONE, "--consent", "order form")
        hints = cls.terminal.must("provider", "show", "gate")[0]["hints"][0]["text"]
        cls.gateway.set_inbound("\n".join(line for line in hints.splitlines() if line.startswith(("get-url", "omit-empty"))))
        cls.desk = Desk([os.environ["HELIOGRAPH"], "--profile", cls.terminal.profile], env=cls.terminal.environment)
        cls.addClassCleanup(cls.desk.close)

    def says(self, text):
        self.gateway.exact.inbound(PHONE, "Desk", text)

    def refuses(self, text, reason):
        """The sheet opens, says why not, and its button sends nothing."""
        open_sheet(self.desk)
        self.desk.type_into("Text of the SMS", text)
        self.desk.wait_for_text(reason, 20)
        self.desk.act(self.desk.all("button", "Send SMS")[-1])
        time.sleep(1)
        self.assertEqual([s for s in self.gateway.received() if s.text == text], [])
        self.desk.find("text", "Text of the SMS")
        self.desk.press("button", "Cancel")

    def test_01_a_text_opens_a_conversation_that_is_accepted(self):
        self.desk.find("tab", row_of("Unassigned, 0"), 30)
        self.says("Where is my order?")
        self.desk.press("tab", row_of("Unassigned, 1"), 40)
        self.desk.click("item", row_of("Åda Lind"))
        self.desk.press("button", "Accept", 20)
        self.desk.find("text", "Reply", 20)
        self.refuses("Too early", "One-way SMS goes to verified numbers only")

    def test_02_only_the_right_code_verifies_and_nobody_sees_it(self):
        self.desk.press("button", "Send OTP", 20)
        sms = self.gateway.wait_for(lambda s: s.to == PHONE and re.search(r"\b\d{6}\b", s.text))
        code = re.search(r"\b\d{6}\b", sms.text).group(0)
        self.desk.wait_for_text("Code sent", 30)
        self.says(str((int(code) + 1) % 1_000_000).zfill(6))
        self.desk.wait_for_text("Wrong code", 40)
        self.says(f"it is {code[:3]} {code[3:]}")
        self.desk.wait_for_text("Number verified", 40)
        self.assertTrue(self.desk.absent(code), "the code stands on the screen")
        self.assertTrue(self.desk.absent(f"{code[:3]} {code[3:]}"), "the code stands on the screen")

    def test_03_too_long_is_explained_and_nothing_is_lost(self):
        open_sheet(self.desk)
        self.desk.type_into("Text of the SMS", "x" * 460)
        self.desk.wait_for_text("Too long", 20)
        self.assertEqual(len(self.desk.text_of(self.desk.find("text", "Text of the SMS"))), 460)
        self.assertEqual([s for s in self.gateway.received() if "xxx" in s.text], [])

    def test_04_gsm7_arrives_octet_by_octet_and_its_receipt_delivers_it(self):
        self.desk.type_into("Text of the SMS", GSM7)
        send_sheet(self.desk)
        sms = self.gateway.wait_for(lambda s: s.text == GSM7)
        (part,) = sms.parts
        self.assertEqual((sms.to, part.coding, part.data),
                         (PHONE, 0, b"Order \x1b\x284711\x1b\x29 ready: \x1b\x655 \x1b\x3cpick up\x1b\x3e \x05"))
        self.desk.find("item", lambda name: GSM7 in name and "Accepted" in name, 40)
        self.gateway.receipt(sms, "delivered")
        self.desk.find("item", lambda name: GSM7 in name and "Delivered" in name, 40)

    def test_05_an_emoji_at_the_cut_is_never_split(self):
        open_sheet(self.desk)
        self.desk.type_into("Text of the SMS", EMOJI)
        send_sheet(self.desk)
        sms = self.gateway.wait_for(lambda s: s.text == EMOJI)
        self.assertEqual([p.coding for p in sms.parts], [8, 8])
        for part in sms.parts:
            part.data.decode("utf-16-be")  # raises where a surrogate stands alone

    def test_06_stop_is_honoured_at_once(self):
        self.says("STOP")
        self.desk.wait_for_text("Opted out of SMS", 40)
        self.refuses("After the stop", "Opted out")


if __name__ == "__main__":
    unittest.main(failfast=True, verbosity=2)
