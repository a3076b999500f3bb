#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""Every provider at the terminal, as its page of tests/providers/conformance sets it up, against its vendor's server: listed, added,
tested without an SMS, refused with the wrong secret; and one text each at those that are asked what became of it."""
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
SUPPORT = os.path.join(HERE, "..", "support")
BOOKS = os.path.join(HERE, "..", "providers", "conformance")
sys.path.insert(0, SUPPORT)
from terminal import DONE, PROVIDER_REFUSED, REFUSED, USAGE, Terminal  # noqa: E402

PHONE = "+447400123456"


def books():
    for name in sorted(os.listdir(BOOKS)):
        with open(os.path.join(BOOKS, name), encoding="utf-8") as file:
            book = json.load(file)
        if book["vendor"]:
            yield name.removesuffix(".json"), book


class VendorTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.ledger = tempfile.NamedTemporaryFile(prefix="vendors-", suffix=".ledger")
        cls.addClassCleanup(cls.ledger.close)
        cls.server = subprocess.Popen(["/usr/bin/python3", os.path.join(SUPPORT, "vendor_server.py"), cls.ledger.name],
                                      stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        cls.addClassCleanup(cls.server.wait)
        cls.addClassCleanup(cls.server.stdin.close)
        cls.addClassCleanup(cls.server.stdout.close)
        cls.port = cls.server.stdout.readline().split()[0]
        cls.desk = Terminal()
        cls.addClassCleanup(cls.desk.close)
        cls.desk.must("settings", "set", "country.home", "GB")
        cls.types = {info["type"]: info for info in cls.desk.must("provider", "types")}

    def entries(self, vendor):
        with open(self.ledger.name, encoding="utf-8") as lines:
            return [entry for entry in map(json.loads, lines) if entry["vendor"] == vendor]

    def set_up(self, kind, book, command="ok"):
        here = f"http://127.0.0.1:{self.port}/{command}/{book['vendor']}"
        settings = {**book["account"], **{field["key"]: here for field in self.types[kind]["fields"] if field["kind"] == "url"}}
        self.desk.must("provider", "add", kind, "--type", kind, *[word for key, value in settings.items() for word in ("--set", f"{key}={value}")])
        for key, secret in book["secrets"].items():
            self.desk.must("provider", "secret", kind, key, stdin=secret + "\n")

    def test_1_each_is_listed_with_words_for_its_fields(self):
        for kind, book in books():
            fields = {field["key"]: field for field in self.types[kind]["fields"]}
            self.assertLessEqual(set(book["account"]) | set(book["secrets"]), set(fields), kind)
            for key, field in fields.items():
                self.assertNotEqual(field["label"], key, f"{kind}: nobody wrote words for {key}")
        self.assertIn("clickatell", self.desk.run("provider", "types", as_json=False).out)

    def test_2_each_is_tested_and_no_sms_goes(self):
        for kind, book in books():
            self.set_up(kind, book)
            done = self.desk.run("provider", "test", kind)
            says = book["probes"][0]["probe"] if book["probes"] else "reachable"  # some can only be reached, not signed in to
            self.assertEqual((done.code, done.object["code"]), (DONE, says), f"{kind}\n{done.out}{done.err}")
            if says == "ok":
                for key in book["secrets"]:
                    self.desk.must("provider", "secret", kind, key, stdin="wrong\n")
                done = self.desk.run("provider", "test", kind)
                self.assertEqual((done.code, done.object["code"]), (PROVIDER_REFUSED, "credentials"), f"{kind}\n{done.out}{done.err}")
            shown = self.desk.run("provider", "show", kind).out
            self.assertFalse([s for s in [*book["secrets"].values(), "wrong"] if s in shown], kind)
            self.assertFalse([entry for entry in self.entries(book["vendor"]) if entry["sent"]], kind)
            self.desk.must("provider", "remove", kind)

    def test_3_what_is_wrong_is_refused_beforehand(self):
        for kind, book in books():
            for url in ("http://platform.example.com", "ftp://127.0.0.1/", "http://10.0.0.4"):
                settings = {**book["account"], "url": url}
                done = self.desk.run("provider", "add", "bad", "--type", kind, *[word for key, value in settings.items() for word in ("--set", f"{key}={value}")])
                self.assertIn(done.code, (REFUSED, USAGE), f"{kind} {url}")

    def verified(self, kind, book):
        customer = self.desk.must("customer", "add", "--name", kind, "--phone", PHONE, "--consent", "order form")[0]["id"]
        started = self.desk.must("verify", "start", "--customer", customer, "--phone", PHONE)[0]
        body = [entry for entry in self.entries(book["vendor"]) if entry["sent"]][-1]["body"]
        self.desk.must("verify", "check", started["id"], stdin=re.search(r"code(?: |%20|\+)is(?: |%20|\+)(\d{6})", body).group(1) + "\n")
        return customer

    def test_4_a_text_is_asked_about_until_it_arrived(self):
        customer = None
        for kind, book in books():
            if not self.types[kind]["one_way"] or not self.types[kind]["polled"]:
                continue
            self.set_up(kind, book)
            customer = customer or self.verified(kind, book)
            before = len([entry for entry in self.entries(book["vendor"]) if entry["sent"]])
            done = self.desk.run("send", "--customer", customer, "--provider", kind, "--text", f"Through {kind}", "--wait")
            self.assertEqual((done.code, done.object["state"]), (DONE, "delivered"), f"{kind}\n{done.out}{done.err}")
            self.assertEqual(len([entry for entry in self.entries(book["vendor"]) if entry["sent"]]), before + 1)
            self.desk.must("provider", "remove", kind)

    def test_5_a_key_file_of_several_lines_is_one_secret(self):
        book = dict(books())["voximplant"]
        self.set_up("voximplant", book)
        done = self.desk.run("provider", "secret", "voximplant", "credentials",
                             stdin=json.dumps({"account_id": 1, "key_id": "k", "private_key": "-----BEGIN PRIVATE KEY-----\nx\n"}, indent=2) + "\n")
        self.assertEqual(done.code, DONE, done.err)
        self.assertEqual(self.desk.run("provider", "test", "voximplant").object["code"], "credentials")  # no real key: refused there
        self.desk.must("provider", "remove", "voximplant")

    def test_6_sms_is_enabled_for_a_rented_number(self):
        book = dict(books())["voximplant-number"]
        self.set_up("voximplant-number", book)
        done = self.desk.run("provider", "act", "voximplant-number", "enable_sms")
        self.assertEqual((done.code, done.object["state"]), (DONE, "ok"), done.err)
        self.assertIn("/platform_api/ControlSms", [entry["path"] for entry in self.entries("voximplant")])
        self.assertEqual(self.desk.run("provider", "act", "voximplant-number", "explode").code, USAGE)


if __name__ == "__main__":
    unittest.main(verbosity=2)
