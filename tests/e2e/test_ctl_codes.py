#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""Codes that a provider makes and checks, at the terminal, where each command is a process of its own: the verification goes on from
one to the next, because the provider has the code (reliability.md C2, mode PROVIDER)."""
import json
import os
import subprocess
import sys
import tempfile
import unittest

SUPPORT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support")
sys.path.insert(0, SUPPORT)
from terminal import DONE, PROVIDER_REFUSED, REFUSED, UNKNOWN, Terminal  # noqa: E402

NUMBER = "+447400123456"
RIGHT = str(int(NUMBER[1:]) * 7919)[-6:]
ACCOUNTS = {
    "sendwithses": ([], {"transactional_key": "key-of-transactional", "otp_key": "key-of-otp"}),
    "twilio": (["account_sid=AC00000000000000000000000000000001", "verify_service=VA00000000000000000000000000000002", "sender=+447700900000"],
               {"auth_token": "token-of-twilio"}),
    "vonage": (["api_key=abcd1234", "sender=ACORN", "brand=Acorn"], {"api_secret": "secret-of-vonage"}),
}


class CodesTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.ledger = os.path.join(folder.name, "ledger")
        server = subprocess.Popen([sys.executable, "-Wignore", os.path.join(SUPPORT, "vendor_server.py"), self.ledger], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, text=True)
        self.addCleanup(server.wait)
        self.addCleanup(server.stdin.close)
        self.addCleanup(server.stdout.close)
        self.port = server.stdout.readline().split()[0]
        self.desk = Terminal()
        self.addCleanup(self.desk.close)
        self.desk.must("settings", "set", "country.home", "GB")
        self.customer = self.desk.must("customer", "add", "--name", "Owen Reed", "--phone", NUMBER)[0]["id"]

    def account(self, vendor, command="ok"):
        settings, secrets = ACCOUNTS[vendor]
        url = f"http://127.0.0.1:{self.port}/{command}/{vendor}"
        words = [word for setting in [*settings, f"url={url}", *([f"verify_url={url}"] if vendor != "sendwithses" else [])] for word in ("--set", setting)]
        self.desk.must("provider", "add", vendor, "--type", vendor, *words)
        for key, secret in secrets.items():
            self.desk.must("provider", "secret", vendor, key, stdin=secret + "\n")

    def start(self, vendor):
        return self.desk.must("verify", "start", "--customer", self.customer, "--phone", NUMBER, "--provider", vendor)[0]

    def check(self, verification, code, expected):
        done = self.desk.run("verify", "check", verification["id"], stdin=code + "\n")
        self.assertEqual(done.code, expected, done.out + done.err)
        return done

    def questions(self):
        with open(self.ledger, encoding="utf-8") as lines:
            return [entry for entry in map(json.loads, lines) if "erif" in entry["path"] and not entry["sent"] and entry["requests"]]

    def test_a_code_is_started_checked_and_proves_with_each_vendor(self):
        for vendor in ACCOUNTS:
            with self.subTest(vendor):
                self.setUp()
                self.account(vendor)
                self.desk.must("provider", "test", vendor)
                started = self.start(vendor)
                self.assertEqual((started["state"], started["code_by"]), ("pending", "provider"))
                self.check(started, "000000", REFUSED)
                after = self.check(started, RIGHT, DONE).objects[0]
                self.assertEqual((after["state"], after["checks"]), ("verified", 2))
                self.assertEqual(len(self.questions()), 2)
                with open(os.path.join(self.desk.profile, "heliograph.db"), "rb") as store:
                    self.assertNotIn(RIGHT.encode(), store.read())

    def test_what_the_vendor_did_not_look_at_costs_no_try(self):
        self.account("twilio")
        started = self.start("twilio")
        for command, code in (("status-401", PROVIDER_REFUSED), ("reset", UNKNOWN)):
            self.account("twilio", command)
            self.check(started, RIGHT, code)
        self.assertEqual(self.desk.must("verify", "status", started["id"])[0]["checks"], 1)  # the one nobody answered
        self.assertEqual(len(self.questions()), 2)


if __name__ == "__main__":
    unittest.main()
