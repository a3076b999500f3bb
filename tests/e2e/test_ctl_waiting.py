#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""What waits and what failed, at the terminal: texts for a chosen time are listed, changed, sent now and cancelled; of those that
failed only the safe ones go once more. A gateway that remembers every request is the witness."""
import datetime
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from ledger import Ledger  # noqa: E402
from terminal import DONE, NOT_FOUND, PROVIDER_REFUSED, REFUSED, UNKNOWN, USAGE, Terminal  # noqa: E402

PHONE = "+447400123456"


def clock(hours):
    return (datetime.datetime.now() + datetime.timedelta(hours=hours)).replace(microsecond=0).isoformat()


class WaitingTest(unittest.TestCase):
    def setUp(self):
        self.ledger = Ledger()
        self.addCleanup(self.ledger.close)
        self.desk = Terminal()
        self.addCleanup(self.desk.close)
        self.desk.must("settings", "set", "country.home", "GB")
        self.desk.account(self.ledger.url, "ledger")
        self.customer = self.desk.must("customer", "add", "--name", "Ada", "--phone", PHONE)[0]["id"]
        started = self.desk.must("verify", "start", "--customer", self.customer, "--phone", PHONE)[0]["id"]
        code = next(word.strip(".") for word in self.ledger.entries()[-1].text.split() if word.strip(".").isdigit())
        self.desk.must("verify", "check", started, stdin=code + "\n")
        self.desk.must("consent", "record", "--customer", self.customer, "--phone", PHONE, "--evidence", "order form")

    def expect(self, code, *arguments):
        done = self.desk.run(*arguments)
        self.assertEqual(done.code, code, f"{arguments}\n{done.out}{done.err}")
        return done

    def send(self, text, *more, code=DONE):
        return self.expect(code, "send", "--customer", self.customer, "--text", text, *more).objects[0]["id"]

    def arrived(self, text):
        return sum(entry.text == text for entry in self.ledger.entries())

    def listed(self):
        return [(row["id"], row["text"]) for row in self.desk.must("scheduled", "list")]

    def test_scheduled_texts_wait_and_obey(self):
        # GIVEN two texts for later
        later = self.send("In three hours", "--at", clock(3))
        sooner = self.send("In an hour", "--at", clock(1))
        self.assertEqual(self.listed(), [(sooner, "In an hour"), (later, "In three hours")])
        self.expect(DONE, "outbox", "run")
        self.assertEqual(self.arrived("In an hour"), 0)
        # WHEN one is changed, its successor stands there
        changed = self.expect(DONE, "scheduled", "change", later, "--at", clock(2), "--text", "In two hours").object["id"]
        self.assertEqual(self.listed(), [(sooner, "In an hour"), (changed, "In two hours")])
        # THEN what cannot be says why, and leaves it as it is
        self.assertIn("gone by", self.expect(USAGE, "scheduled", "change", changed, "--at", clock(-1)).err)
        self.expect(USAGE, "scheduled", "change", changed, "--at", "tomorrow")
        self.expect(USAGE, "scheduled", "change", changed)
        self.expect(REFUSED, "scheduled", "change", later, "--at", clock(2))
        self.expect(NOT_FOUND, "scheduled", "send", 4711)
        self.expect(USAGE, "send", "--customer", self.customer, "--text", "When?", "--at", "soon")
        self.assertEqual(self.listed(), [(sooner, "In an hour"), (changed, "In two hours")])
        # and one goes now, the other never
        self.expect(DONE, "scheduled", "send", sooner)
        self.expect(DONE, "scheduled", "cancel", changed)
        self.expect(REFUSED, "scheduled", "cancel", changed)
        self.assertEqual((self.arrived("In an hour"), self.arrived("In two hours"), self.arrived("In three hours")), (1, 0, 0))
        self.assertEqual(self.listed(), [])

    def test_a_change_that_a_rule_refuses_leaves_the_text(self):
        waiting = self.send("Until then", "--at", clock(1))
        self.assertEqual(self.expect(REFUSED, "scheduled", "change", waiting, "--text", "long " * 400).refused, {"too_long"})
        self.assertEqual(self.listed(), [(waiting, "Until then")])

    def test_only_the_safe_ones_go_once_more(self):
        # GIVEN one that is not sure and one that was denied
        outcomes = {"Unsure": "swallow", "Denied": "denied"}
        self.ledger.behave = lambda text, times: outcomes.get(text, "accept")
        unsure = self.send("Unsure", code=UNKNOWN)
        denied = self.send("Denied", code=PROVIDER_REFUSED)
        rows = {row["id"]: row for row in self.desk.must("failed", "list")}
        self.assertEqual(set(rows), {unsure, denied})
        self.assertFalse(rows[unsure]["safe_to_retry"])
        self.assertTrue(rows[unsure]["cause"] and rows[denied]["cause"])
        # WHEN they are retried, THEN the unsure one never goes again
        outcomes.clear()
        self.assertIn("It may have arrived", self.expect(REFUSED, "failed", "retry", unsure).err)
        self.expect(USAGE, "failed", "retry")
        self.expect(USAGE, "failed", "retry", unsure, "--safe")
        self.expect(DONE, "failed", "retry", "--safe")
        self.assertEqual(self.arrived("Unsure"), 1)
        self.assertEqual(self.arrived("Denied"), 1 if rows[denied]["safe_to_retry"] else 0)
        self.expect(NOT_FOUND, "failed", "retry", 4711)

    def test_a_wrong_export_says_so_and_leaves_no_file(self):
        out = os.path.join(self.desk.home, "c")
        self.expect(USAGE, "conversation", "export", 1, "--out", out + ".pdf")
        self.expect(USAGE, "conversation", "export", 1, 2, "--out", out + ".html")
        self.expect(USAGE, "conversation", "export", 1, "--out", out + ".txt", "--row", "message")
        self.expect(NOT_FOUND, "conversation", "export", 4711, "--out", out + ".csv")
        self.assertFalse(os.path.exists(out + ".csv"))

    def test_marketing_alone_is_stopped(self):
        self.desk.must("consent", "record", "--customer", self.customer, "--phone", PHONE, "--scope", "marketing", "--evidence", "order form")
        self.desk.must("template", "add", "--name", "Offer", "--text", "Spring offer", "--class", "marketing")
        self.desk.must("optout", "add", PHONE, "--scope", "marketing", "--evidence", "no offers, please")
        self.assertEqual(self.expect(REFUSED, "send", "--customer", self.customer, "--template", "Offer").refused, {"opted_out"})
        self.send("Your order is ready")
        self.desk.must("optout", "lift", PHONE, "--evidence", "wants offers again")
        self.assertEqual(self.desk.must("consent", "list")[0]["scope"], "marketing")


if __name__ == "__main__":
    unittest.main()
