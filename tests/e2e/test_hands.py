#!/usr/bin/python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""The main job in the real window, once with the keyboard alone, once with the mouse, once through the accessibility tree; in English
and in Arabic, which is mirrored. The agent's first SMS comes too early and is refused; the customer mistypes the code first.

Environment: HELIOGRAPH; run inside tests/support/with-desktop.
"""
import os
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from catalogue import Catalogue  # noqa: E402
from desk import Atspi, Desk  # noqa: E402
from hands import Accessibility, Keyboard, Mouse  # noqa: E402
from window import row_of  # noqa: E402

#: A minute of the customer is three seconds of ours; a code lives thirty.
SPEED = "20"
CUSTOMER = "Owen Pritchard"
TOO_EARLY = "Fernhill: your new fridge is on its way."
SMS = "Fernhill: your new fridge comes on Friday from 9:00 to 12:00."


class HandsTest(unittest.TestCase):
    def start(self, language, kind):
        home = self.enterContext(tempfile.TemporaryDirectory(prefix="hands-"))
        profile = os.path.join(home, "heliograph", "demo")
        os.makedirs(profile, mode=0o700)
        with open(os.path.join(profile, "window.ini"), "w") as state:
            state.write(f"[window]\nlanguage={language}\n")
        self.words = Catalogue(language)
        self.desk = Desk([os.environ["HELIOGRAPH"], "--demo", "--speed", SPEED], env={"XDG_DATA_HOME": home})
        self.addCleanup(self.desk.close)
        self.hands = kind(self.desk)
        self.addCleanup(self.hands.close)

    def press(self, name):
        self.hands.press(self.desk.find("button", self.words(name), 20, enabled=True))

    def reads(self, source):
        """Waits until it stands somewhere, whatever its numbers."""
        self.desk.wait_for_text(self.words.like(source), 30)

    def does_the_main_job(self, language, kind):
        self.start(language, kind)
        self.opens_the_customer()
        self.is_refused_before_the_number_is_verified()
        self.verifies_the_number()
        self.sends_the_sms()

    def opens_the_customer(self):
        rows = self.desk.find("list", self.words("Conversations"), 20)
        self.hands.open(self.desk.find("item", row_of(CUSTOMER), 20))
        reply = self.desk.find("text", self.words("Reply"), 20)
        self.assertEqual(left_of(rows) > left_of(reply), self.words.language == "ar", "the window is mirrored in Arabic, and only there")

    def is_refused_before_the_number_is_verified(self):
        self.press("Send SMS")
        text = self.desk.find("text", self.words("Text of the SMS"), 20)
        self.hands.write(text, TOO_EARLY)
        self.reads("One-way SMS goes to verified numbers only. ")
        self.hands.press(self.sheet_button())
        self.assertEqual(self.desk.text_of(text), TOO_EARLY)
        self.press("Cancel")

    def verifies_the_number(self):
        self.press("Send OTP")
        self.reads("Code sent")
        self.press("Send")  # the message that asks for the code is in the reply box
        self.reads("Wrong code, %n tries left")
        self.reads("Number verified")

    def sends_the_sms(self):
        self.press("Send SMS")
        text = self.desk.find("text", self.words("Text of the SMS"), 20)
        self.assertEqual(self.desk.text_of(text), TOO_EARLY, "the draft was kept")
        self.hands.write(text, SMS)
        end = time.monotonic() + 20
        while self.sheet_button().get_description() and time.monotonic() < end:
            time.sleep(0.05)
        self.hands.press(self.sheet_button())
        self.desk.find("item", lambda name: SMS in name and self.words("Delivered") in name, 40)
        self.assertEqual(self.desk.all("item", lambda name: TOO_EARLY in name), [])

    def sheet_button(self):
        """The last of that name; the header's opened the sheet."""
        return self.desk.all("button", self.words("Send SMS"))[-1]

    def test_keyboard_english(self):
        self.does_the_main_job("en", Keyboard)

    def test_keyboard_arabic(self):
        self.does_the_main_job("ar", Keyboard)

    def test_mouse_english(self):
        self.does_the_main_job("en", Mouse)

    def test_mouse_arabic(self):
        self.does_the_main_job("ar", Mouse)

    def test_accessibility_english(self):
        self.does_the_main_job("en", Accessibility)

    def test_accessibility_arabic(self):
        self.does_the_main_job("ar", Accessibility)


def left_of(node):
    return Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN).x


if __name__ == "__main__":
    unittest.main(verbosity=2)
