#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""Two gateways at the terminal: what Kannel's status page tells, and what goes through the other one when the first is in trouble.
Under a session bus with an unlocked keyring."""
import os
import re
import socket
import sys
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from kannel import Kannel  # noqa: E402
from terminal import DONE, PROVIDER_REFUSED, Terminal  # noqa: E402

EXACT = "+46701740611"  # over SMPP, the octets on the air in sight


def closed_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class GatewaysTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.gateway = Kannel().start()
        cls.addClassCleanup(cls.gateway.stop)

    def setUp(self):
        self.desk = Terminal()
        self.addCleanup(self.desk.close)
        self.desk.must("settings", "set", "country.home", "SE")

    # -- the status page -----------------------------------------------------

    def with_status(self, url=None, password=None, **settings):
        self.desk.account(self.gateway.url, self.gateway.password, status_url=url or self.gateway.admin_url, **settings)
        if password != "":
            self.desk.must("provider", "secret", "gate", "status_password", stdin=(password or self.gateway.password) + "\n")

    def probed(self, exit_code):
        before = len(self.gateway.parts())
        done = self.desk.run("provider", "test", "gate")
        self.assertEqual(done.code, exit_code, done)
        self.assertEqual(len(self.gateway.parts()), before)  # never an SMS
        self.assertNotIn(self.gateway.password, done.out + done.err)
        return done.object

    def test_the_links_are_told_with_what_waits(self):
        self.with_status()
        told = self.probed(DONE)
        self.assertEqual((told["code"], told["links"]), ("ok", [{"name": "fake", "online": True, "queued": 0}, {"name": "exact", "online": True, "queued": 0}]))
        words = self.desk.run("provider", "test", "gate", as_json=False).out
        self.assertIn("fake: online", words)

    def test_without_an_address_it_tells_only_that_texts_are_taken(self):
        self.desk.account(self.gateway.url, self.gateway.password)
        told = self.probed(DONE)
        self.assertEqual((told["code"], told["links"]), ("ok", []))

    def test_a_closed_admin_port_hides_the_links_and_stops_nothing(self):
        self.with_status(f"http://127.0.0.1:{closed_port()}/")
        self.assertEqual(self.probed(DONE)["code"], "status_unreachable")

    def test_a_wrong_status_password_is_told(self):
        self.with_status(password="wrong-one")
        self.assertEqual(self.probed(DONE)["code"], "status_denied")

    def test_another_page_is_not_taken_for_it(self):
        self.with_status(self.gateway.url)
        self.assertEqual(self.probed(DONE)["code"], "status_unexpected")

    def test_an_smsc_of_another_name_is_told(self):
        self.with_status(smsc="vodafone")
        told = self.probed(PROVIDER_REFUSED)
        self.assertEqual((told["code"], [link["name"] for link in told["links"]]), ("smsc_unknown", ["fake", "exact"]))

    def test_no_smsc_online_is_told_and_what_waits_is_counted(self):
        self.with_status()
        self.gateway.set_bearer(False)
        try:
            told = self.probed(PROVIDER_REFUSED)
            self.assertEqual((told["code"], [link["online"] for link in told["links"]]), ("smsc_offline", [False, False]))
        finally:
            self.gateway.set_bearer(True)
        self.assertEqual(self.probed(DONE)["code"], "ok")

    def test_smsbox_down_is_told_by_the_page(self):
        self.with_status()
        self.gateway.set_smsbox(False)
        try:
            self.assertEqual(self.probed(PROVIDER_REFUSED)["code"], "smsbox_down")
        finally:
            self.gateway.set_smsbox(True)

    # -- fail-over -----------------------------------------------------------

    def verified(self):
        customer = self.desk.must("customer", "add", "--name", "Ada", "--phone", EXACT, "--consent", "order form")[0]["id"]
        started = self.desk.must("verify", "start", "--customer", customer, "--phone", EXACT)[0]
        sms = self.gateway.wait_for(lambda s: s.to == EXACT and re.search(r"\b\d{6}\b", s.text))
        self.desk.must("verify", "check", started["id"], stdin=re.search(r"\b\d{6}\b", sms.text).group(0) + "\n")
        return customer

    def test_what_the_first_did_not_take_goes_through_the_second(self):
        """The first is a port where nobody listens: the code and the text go through Kannel, once each, with its own SMSC and sender."""
        self.desk.account(f"http://127.0.0.1:{closed_port()}/cgi-bin/sendsms", "nobody", name="gate")
        self.desk.account(self.gateway.url, self.gateway.password, name="second", sender="Second", smsc="exact")
        for purpose in ("otp", "oneway"):
            self.desk.must("settings", "set", f"provider.{purpose}", "gate")
        self.desk.must("settings", "set", "provider.stand_ins", '[{"purpose":"one_way","region":"","account":"second"},'
                       '{"purpose":"otp","region":"SE","account":"second"}]')
        customer = self.verified()
        # The first is paused by the code's attempt: the text waits a moment, for it may be back, and then goes on.
        message = self.desk.run("send", "--customer", customer, "--text", "Your parcel is here").object["id"]
        end = time.monotonic() + 60
        while self.desk.must("outbox", "show", message)[0]["state"] == "waiting":
            self.assertLess(time.monotonic(), end)
            self.desk.must("outbox", "run")
        sms = self.gateway.wait_for(lambda s: s.text == "Your parcel is here")
        self.assertEqual(sms.sender, "Second")
        shown = self.desk.must("outbox", "show", message)[0]
        self.assertEqual((shown["state"], shown["provider"], shown["sender"]), ("accepted", "second", "Second"))
        (step,) = shown["stood_in"]
        self.assertEqual((step["left"], step["took"], step["why"]), ("gate", "second", "offline"))
        self.assertIn("second stood in for gate: the provider cannot be reached", self.desk.run("outbox", "show", message, as_json=False).out)
        self.assertEqual(len([s for s in self.gateway.received() if s.text == "Your parcel is here"]), 1)
        self.desk.must("audit", "verify")


if __name__ == "__main__":
    unittest.main(verbosity=2)
