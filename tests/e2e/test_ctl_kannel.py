#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""The main job at the terminal, through a real gateway: account, code, verification, one-way SMS, receipt; and what each step
refuses (command-line.md; desk-workflows C1, C3–C6, C8, C10, G3, G4, G8, K1; reliability.md b28, b29, b66)."""
import json
import os
import re
import sys
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from kannel import Kannel  # noqa: E402
from ledger import Ledger, free_port  # noqa: E402
from terminal import (DONE, NOT_FOUND, PROVIDER_REFUSED, REFUSED, UNKNOWN, USAGE, Terminal)  # noqa: E402

#: Goes over SMPP: octets are seen, receipts come when they are told to. And through fakesmsc.
EXACT, ORDINARY = "+46701740605", "+447400123456"


class FlowTest(unittest.TestCase):
    """One desk, used from morning to evening: the tests run in the order of their numbers."""

    @classmethod
    def setUpClass(cls):
        cls.gateway = Kannel().start()
        cls.addClassCleanup(cls.gateway.stop)
        cls.desk = Terminal()
        cls.addClassCleanup(cls.desk.close)
        cls.desk.must("settings", "set", "country.home", "GB")
        cls.desk.account(cls.gateway.url, "wrong", listen=f"127.0.0.1:{free_port()}", max_segments=3, sender="Desk,60070")

    def customer(self, name, phone, *more):
        return self.desk.must("customer", "add", "--name", name, "--phone", phone, *more)[0]["id"]

    def expect(self, code, *arguments, **options):
        done = self.desk.run(*arguments, **options)
        self.assertEqual(done.code, code, f"{arguments}\n{done.out}{done.err}")
        return done

    def arrived(self, to):
        return [sms for sms in self.gateway.received() if sms.to == to]

    def code_for(self, to, count=1):
        sms = self.gateway.wait_for(lambda s: s.to == to and re.search(r"\b\d{6}\b", s.text), count=count)
        self.assertEqual((len(sms.parts), sms.ucs2), (1, False), sms)  # one segment, GSM-7
        return re.search(r"\b\d{6}\b", sms.text).group(0)

    def verified(self, name, phone, *more):
        customer = self.customer(name, phone, *more)
        started = self.desk.must("verify", "start", "--customer", customer, "--phone", phone)[0]
        self.desk.must("verify", "check", started["id"], stdin=self.code_for(phone) + "\n")
        return customer

    # -- account -------------------------------------------------------------

    def test_01_the_account_is_checked_without_an_sms(self):
        types = self.desk.must("provider", "types")
        self.assertIn("kannel", [entry.get("type", entry.get("id")) for entry in types])
        self.expect(PROVIDER_REFUSED, "provider", "test", "gate")
        self.desk.must("provider", "secret", "gate", "password", stdin=self.gateway.password + "\n")
        self.expect(DONE, "provider", "test", "gate")
        self.expect(NOT_FOUND, "provider", "test", "nowhere")
        self.assertEqual(self.gateway.received(), [])
        for url in ("http://example.com/cgi-bin/sendsms", "nonsense"):
            done = self.desk.run("provider", "add", "bad", "--type", "kannel", "--set", f"url={url}", "--set", "username=u")
            self.assertIn(done.code, (REFUSED, USAGE), url)

    # -- verification --------------------------------------------------------

    def test_02_a_malformed_number_is_refused_not_guessed(self):
        for phone in ("12ab", "+4474", "0", "+44 7400 123456 7890 123"):
            done = self.desk.run("customer", "add", "--name", "Nobody", "--phone", phone)
            self.assertIn(done.code, (REFUSED, USAGE), phone)
        self.assertEqual(self.desk.must("customer", "list"), [])

    def test_03_nothing_goes_to_an_unverified_number(self):
        type(self).ada = self.customer("Åda Lind", EXACT)
        done = self.expect(REFUSED, "send", "--customer", self.ada, "--text", "Too early")
        self.assertLessEqual({"not_verified", "no_consent"}, done.refused)  # all reasons, not the first
        self.assertEqual(self.arrived(EXACT), [])

    def test_04_a_code_arrives_and_only_the_right_one_verifies(self):
        started = self.expect(DONE, "verify", "start", "--customer", self.ada, "--phone", EXACT).object
        self.assertEqual(started["state"], "pending")
        code = self.code_for(EXACT)
        wrong = str((int(code) + 1) % 1_000_000).zfill(6)
        self.expect(REFUSED, "verify", "check", started["id"], stdin=wrong + "\n")
        self.assertEqual(self.desk.must("verify", "status", started["id"])[0]["state"], "pending")
        right = self.expect(DONE, "verify", "check", started["id"], stdin=f"{code[:3]} {code[3:]}\n").object
        self.assertEqual(right["state"], "verified")
        self.expect(REFUSED, "verify", "check", started["id"], stdin=code + "\n")  # b66: twice
        self.assertEqual(self.desk.must("verify", "status", started["id"])[0]["state"], "verified")
        self.expect(NOT_FOUND, "verify", "status", 4711)
        again = self.desk.run("verify", "start", "--customer", self.ada, "--phone", EXACT)
        self.assertIn((again.code, again.refused), [(REFUSED, {"limit"}), (DONE, set())])  # 60 s between codes

    # -- one-way SMS ---------------------------------------------------------

    def test_05_gsm7_arrives_octet_by_octet_and_its_receipt_delivers_it(self):
        text = "Order {4711} ready: €5 [pick up] é"
        sending = self.desk.start("send", "--customer", self.ada, "--text", text, "--wait")
        sms = self.gateway.wait_for(lambda s: s.text == text)
        (part,) = sms.parts
        self.assertEqual((sms.to, sms.sender, part.coding, part.udh), (EXACT, "Desk", 0, b""))
        self.assertEqual(part.data, b"Order \x1b\x284711\x1b\x29 ready: \x1b\x655 \x1b\x3cpick up\x1b\x3e \x05")
        self.gateway.receipt(sms, "delivered")
        done = sending.finish()
        self.assertEqual((done.code, done.object["state"]), (DONE, "delivered"), done)
        self.assertEqual(self.desk.must("outbox", "show", done.object["id"])[0]["state"], "delivered")

    def test_05a_the_sender_is_the_one_that_was_chosen(self):
        self.assertEqual(self.desk.must("provider", "show", "gate")[0]["settings"]["sender"], "Desk, 60070")
        for chosen in ("60070", "Fernhill UK", "+447700900000"):
            self.expect(DONE, "send", "--customer", self.ada, "--text", f"From {chosen}", "--sender", chosen)
            sms = self.gateway.wait_for(lambda s: s.text == f"From {chosen}")
            self.assertEqual(sms.sender.lstrip("+"), chosen.lstrip("+"))
        done = self.expect(REFUSED, "send", "--customer", self.ada, "--text", "From nobody", "--sender", "Fernhill Home")
        self.assertEqual(done.refused, {"provider"})
        done = self.desk.run("provider", "add", "bad", "--type", "kannel", "--set", f"url={self.gateway.url}", "--set", "username=u",
                             "--set", "sender=Desk,Fernhill Home")
        self.assertIn(done.code, (REFUSED, USAGE))
        self.assertIn("Sender 2", done.err)

    def test_06_an_emoji_at_the_cut_is_never_split(self):
        text = "я" * 66 + "😀" + "ж" * 20
        self.expect(DONE, "send", "--customer", self.ada, "--text", text)
        sms = self.gateway.wait_for(lambda s: s.text == text)
        self.assertEqual((sms.ucs2, [p.coding for p in sms.parts]), (True, [8, 8]))
        for part in sms.parts:
            part.data.decode("utf-16-be")  # raises where a surrogate stands alone

    def test_07_a_receipt_of_failure_is_said(self):
        sending = self.desk.start("send", "--customer", self.ada, "--text", "This one fails", "--wait")
        sms = self.gateway.wait_for(lambda s: s.text == "This one fails")
        self.gateway.receipt(sms, "buffered")
        self.gateway.receipt(sms, "failed")
        done = sending.finish()
        self.assertEqual(done.object["state"], "not_delivered", done)

    def test_08_the_same_text_twice_needs_again(self):
        arguments = ("send", "--customer", self.ada, "--text", "Only once")
        self.expect(DONE, *arguments)
        self.assertEqual(self.expect(REFUSED, *arguments).refused, {"duplicate"})
        self.gateway.wait_for(lambda s: s.text == "Only once")
        self.assertEqual(len([s for s in self.arrived(EXACT) if s.text == "Only once"]), 1)
        self.expect(DONE, *arguments, "--again")
        self.gateway.wait_for(lambda s: s.text == "Only once", count=2)

    def test_09_too_long_is_refused_never_cut(self):
        before = len(self.gateway.parts())
        done = self.expect(REFUSED, "send", "--customer", self.ada, "--text", "x" * (3 * 153 + 1))
        self.assertEqual(done.refused, {"too_long"})
        self.expect(DONE, "send", "--customer", self.ada, "--text", "x" * (3 * 153))
        self.assertEqual(self.gateway.wait_for(lambda s: s.text.startswith("xxx")).text, "x" * 459)
        self.assertEqual(len(self.gateway.parts()), before + 3)

    def test_10_one_way_to_the_united_states_is_refused(self):
        customer = self.customer("Sam", "+12015550123", "--consent", "order form", "--mobile")
        done = self.expect(REFUSED, "send", "--customer", customer, "--text", "Hello")
        self.assertIn("country", done.refused)
        self.assertEqual(self.arrived("+12015550123"), [])

    # -- stop ----------------------------------------------------------------

    def inbound(self, text, sender, seen):
        """A text comes in while a send waits for its receipt, the only time at which the terminal listens."""
        service = self.desk.must("provider", "show", "gate")[0]["hints"][0]["text"]
        self.gateway.set_inbound("\n".join(line for line in service.splitlines() if line.startswith(("get-url", "omit-empty"))))
        sending = self.desk.start("send", "--customer", self.ada, "--text", f"Before {text}", "--wait")
        sms = self.gateway.wait_for(lambda s: s.text == f"Before {text}")
        self.gateway.inbound(sender, "Desk", text)
        end = time.monotonic() + 40
        while not seen():  # readers work beside a writer
            self.assertLess(time.monotonic(), end, self.gateway.logs())
        self.gateway.receipt(sms, "delivered")
        self.assertEqual(sending.finish().object["state"], "delivered")

    def test_10a_a_code_that_comes_back_by_sms_verifies(self):
        phone = "+447400123458"
        customer = self.customer("Dot", phone)
        started = self.desk.must("verify", "start", "--customer", customer, "--phone", phone)[0]["id"]
        code = self.code_for(phone)
        wrong = str((int(code) + 1) % 1_000_000).zfill(6)
        status = lambda: self.desk.must("verify", "status", started)[0]  # noqa: E731
        self.inbound(f"is it {wrong}", phone, lambda: status()["checks"] == 1)
        self.assertEqual(status()["state"], "pending")
        self.inbound(f"sorry, {code[:3]} {code[3:]}", phone, lambda: status()["state"] == "verified")
        shown = "".join(self.desk.run("conversation", "show", entry["id"]).out for entry in self.desk.must("conversation", "list"))
        self.assertIn("sorry, ", shown)
        self.assertNotRegex(shown, rf"{code[:3]} ?{code[3:]}|{wrong}")
        out = os.path.join(self.desk.home, "conversation.html")
        theirs = next(entry["id"] for entry in self.desk.must("conversation", "list") if entry["name"] == "Dot")
        self.expect(DONE, "conversation", "export", theirs, "--out", out, "--mask-numbers")
        with open(out, encoding="utf-8") as file:
            page = file.read()
        self.assertIn("sorry, ", page)
        self.assertNotRegex(page, rf"{code[:3]} ?{code[3:]}|{wrong}|123458")
        self.assertEqual(os.stat(out).st_mode & 0o777, 0o600)

    def test_11_stop_by_sms_blocks_at_once(self):
        self.inbound("Stop!", EXACT, lambda: any(line["status"] == "opt_out" for line in self.desk.must("consent", "list")))
        done = self.expect(REFUSED, "send", "--customer", self.ada, "--text", "After the stop")
        self.assertIn("opted_out", done.refused)
        self.assertEqual([s for s in self.arrived(EXACT) if s.text == "After the stop"], [])

    def test_12_a_stop_by_hand_and_its_lifting(self):
        customer = self.verified("Ben", ORDINARY)
        self.expect(DONE, "optout", "add", ORDINARY, "--evidence", "said so on the phone")
        self.assertIn("opted_out", self.expect(REFUSED, "send", "--customer", customer, "--text", "No").refused)
        self.expect(DONE, "optout", "lift", ORDINARY, "--evidence", "asked us to write again")
        self.expect(DONE, "send", "--customer", customer, "--text", "Back again")
        self.gateway.wait_for(lambda s: s.text == "Back again")
        type(self).ben = customer

    # -- a gateway in trouble --------------------------------------------------

    def test_13_no_bearer_the_gateway_keeps_it(self):
        self.gateway.set_bearer(False)
        done = self.expect(DONE, "send", "--customer", self.ben, "--text", "When you are back")
        self.assertEqual(done.object["state"], "accepted")
        self.assertEqual([s for s in self.gateway.received() if s.text == "When you are back"], [])
        self.gateway.set_bearer(True)
        self.gateway.wait_for(lambda s: s.text == "When you are back")

    def test_14_a_denied_password_keeps_the_text(self):
        self.desk.must("provider", "secret", "gate", "password", stdin="wrong\n")
        done = self.expect(PROVIDER_REFUSED, "send", "--customer", self.ben, "--text", "Once the password is right")
        self.assertEqual(done.object["state"], "waiting")
        self.assertEqual(self.expect(PROVIDER_REFUSED, "provider", "test", "gate").code, 3)
        self.desk.must("provider", "secret", "gate", "password", stdin=self.gateway.password + "\n")
        self.expect(DONE, "provider", "test", "gate")
        self.expect(DONE, "outbox", "run")
        self.gateway.wait_for(lambda s: s.text == "Once the password is right")
        self.expect(DONE, "outbox", "run")
        self.assertEqual(len([s for s in self.gateway.received() if s.text == "Once the password is right"]), 1)

    def test_15_an_answer_that_proves_nothing_is_not_sure(self):
        ledger = Ledger(lambda text, times: "swallow")
        self.addCleanup(ledger.close)
        self.desk.account(ledger.url, "ledger", name="vague")
        done = self.expect(UNKNOWN, "send", "--customer", self.ben, "--text", "Did it go?", "--provider", "vague")
        self.assertEqual(done.object["state"], "unknown")
        self.desk.must("outbox", "run")
        self.assertEqual(len(ledger.entries()), 1)  # never again by itself
        self.expect(DONE, "outbox", "decide", done.object["id"], "sent")
        shown = self.desk.must("outbox", "show", done.object["id"])[0]
        self.assertEqual((shown["state"], shown["detail"]), ("unknown", "decided:sent"))

    def test_16_five_wrong_codes_lock(self):
        phone = "+447400123457"
        customer = self.customer("Cleo", phone)
        started = self.desk.must("verify", "start", "--customer", customer, "--phone", phone, "--provider", "gate")[0]
        code = self.code_for(phone)
        for wrong in range(5):
            self.expect(REFUSED, "verify", "check", started["id"], stdin=str((int(code) + 1 + wrong) % 1_000_000).zfill(6) + "\n")
        self.expect(REFUSED, "verify", "check", started["id"], stdin=code + "\n")
        self.assertEqual(self.desk.must("verify", "status", started["id"])[0]["state"], "locked")

    def test_17_the_audit_trail_is_whole(self):
        self.expect(DONE, "audit", "verify")
        for line in self.desk.run("doctor").out.splitlines():
            json.loads(line)


if __name__ == "__main__":
    unittest.main(verbosity=2)
