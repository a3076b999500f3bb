#!/usr/bin/python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""One text to many in the real window of the demo (S2): everybody who matches is chosen, a text that must not go is refused for its
reason, who is left out stands there with a reason, one gets it first, and then the rest; closed and opened again, it is all there.

Environment: HELIOGRAPH; run inside tests/support/with-desktop.
"""
import os
import re
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from desk import Desk  # noqa: E402
from window import send_sheet  # noqa: E402


class BulkWindowTest(unittest.TestCase):
    def test_from_the_contacts_to_the_results(self):
        home = self.enterContext(tempfile.TemporaryDirectory(prefix="bulk-"))
        desk = Desk([os.environ["HELIOGRAPH"], "--demo", "--speed", "20"], env={"XDG_DATA_HOME": home})
        self.addCleanup(desk.close)
        desk.press("radio button", "Contacts", 20)
        desk.click("item", "Select Charlotte Evans", 20)
        desk.press("button", lambda name: name.startswith("Select all"), 20)
        everybody = number(desk.find("label", lambda name: re.fullmatch(r"All \d+ selected", name), 20))
        desk.press("button", "Send SMS…", 20)
        desk.type_into("Text", "Your order {{ordr}} is ready.")
        desk.find("tab", f"With a problem, {everybody}", 20)
        desk.wait_for_text("Nobody is ready", 20)
        desk.act(desk.all("button", "Send SMS")[-1])
        desk.find("tab", f"With a problem, {everybody}")
        desk.type_into("Text", "Hello {{first_name|there}}, we are closed on Friday.")
        ready = number(desk.find("tab", lambda name: re.fullmatch(r"Ready, [1-9]\d*", name), 20))
        desk.find("item", "Opted out of SMS", 20)
        desk.wait_for_text("Then you decide about the rest.", 20)
        send_sheet(desk)
        desk.wait_for_text(f"of {ready}", 20)
        desk.press("button", "Send the rest", 40)
        desk.wait_for_text("Everybody is through", 60)
        desk.press("button", "Close")
        desk.key("ctrl+k")
        desk.type_into("Find a command or a customer", "last bulk")
        desk.key("Return")
        desk.wait_for_text("Everybody is through", 20)
        desk.find("tab", f"Sent, {ready}")
        desk.find("tab", f"Left out, {everybody - ready}")


def number(node):
    return int(re.search(r"\d+", node.get_name()).group())


if __name__ == "__main__":
    unittest.main(verbosity=2)
