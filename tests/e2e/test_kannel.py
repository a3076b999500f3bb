#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""The gateway that the end-to-end tests stand on: Kannel and both operators do what the tests believe they do."""
import http.server
import os
import sys
import threading
import unittest
import urllib.error
import urllib.parse
import urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from kannel import Kannel  # noqa: E402

OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Ear(http.server.BaseHTTPRequestHandler):
    """Stands where the desk's listener stands."""

    def do_GET(self):
        query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.path).query, keep_blank_values=True, encoding="latin-1"))
        if "text" in query:
            query["text"] = query["text"].encode("latin-1").decode(query["charset"])
        self.server.heard.append((urllib.parse.urlsplit(self.path).path, query))
        self.server.news.set()
        self.send_response(self.server.answers.pop(0) if self.server.answers else 200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


class KannelTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.gateway = Kannel().start()
        cls.addClassCleanup(cls.gateway.stop)
        cls.ear = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Ear)
        cls.ear.heard, cls.ear.news, cls.ear.answers = [], threading.Event(), []
        cls.addClassCleanup(cls.ear.server_close)
        cls.addClassCleanup(cls.ear.shutdown)
        threading.Thread(target=cls.ear.serve_forever, daemon=True).start()

    def post(self, to, text, ucs2=False, password=None, receipts=None):
        headers = {"X-Kannel-Username": self.gateway.username, "X-Kannel-Password": password or self.gateway.password,
                   "X-Kannel-To": to, "X-Kannel-From": "My Desk", "Content-Type": "text/plain; charset=UTF-8"}
        if ucs2:
            headers["X-Kannel-Coding"] = "2"
        if receipts:
            headers["X-Kannel-DLR-Mask"] = "31"
            headers["X-Kannel-DLR-Url"] = f"http://127.0.0.1:{self.ear.server_port}/dlr?ref={receipts}&type=%d"
        request = urllib.request.Request(self.gateway.url, text.encode(), headers)
        try:
            with OPENER.open(request, timeout=20) as reply:
                return reply.status, reply.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode()

    def wait_heard(self, wanted, count=1):
        for _ in range(400):
            found = [entry for entry in list(self.ear.heard) if wanted(*entry)]
            if len(found) >= count:
                return found
            self.ear.news.wait(0.1)
            self.ear.news.clear()
        self.fail(f"heard only {self.ear.heard}\n{self.gateway.logs()}")

    def receipts_for(self, reference, count):
        return [q["type"] for _, q in self.wait_heard(lambda path, q: q.get("ref") == reference, count)]

    def test_texts_arrive_as_sent(self):
        """Both operators; the exact one shows the octets: escapes in GSM-7, no header where one part is enough."""
        text = "Hello {you}, €5 [100% sure] é"
        for to in ("+447700900101", "+46701740601"):
            self.assertEqual(self.post(to, text), (202, "0: Accepted for delivery"))
            sms = self.gateway.wait_for(lambda s: s.to == to)
            self.assertEqual((sms.text, sms.sender, sms.ucs2, len(sms.parts)), (text, "My Desk", False, 1))
        part = sms.parts[0]
        self.assertEqual((part.coding, part.udh), (0, b""))
        self.assertIn(b"\x1b\x28you\x1b\x29", part.data)
        self.assertIn(b"\x1b\x65", part.data)

    def test_lines_survive(self):
        for to in ("+447700900102", "+46701740602"):
            self.post(to, "one\ntwo <x> >")
            self.assertEqual(self.gateway.wait_for(lambda s: s.to == to).text, "one\ntwo <x> >")

    def test_long_texts_are_rejoined(self):
        text = "я" * 60 + "end " + "ж" * 40
        for to in ("+447700900103", "+46701740603"):
            self.post(to, text, ucs2=True)
            sms = self.gateway.wait_for(lambda s: s.to == to)
            self.assertEqual((sms.text, sms.ucs2, len(sms.parts)), (text, True, 2))
            self.assertEqual([p.concatenation[1:] for p in sms.parts], [(2, 1), (2, 2)])

    def test_wrong_password(self):
        self.assertEqual(self.post("+447700900104", "no", password="wrong")[0], 403)

    def test_receipts_of_every_kind_in_any_order(self):
        kinds = {"delivered": "1", "failed": "2", "buffered": "4"}
        for number, (state, code) in enumerate(kinds.items()):
            to, reference = f"+4670174061{number}", f"r{number}"
            self.post(to, "receipt", receipts=reference)
            sms = self.gateway.wait_for(lambda s: s.to == to)
            self.assertEqual(self.receipts_for(reference, 1), ["8"])  # handed to the operator
            self.gateway.receipt(sms, state)
            self.assertEqual(self.receipts_for(reference, 2), ["8", code])
        # a buffered one is still open: its end comes later
        self.gateway.receipt(sms, "delivered")
        self.assertEqual(self.receipts_for(reference, 3), ["8", "4", "1"])
        self.gateway.exact.refuse = True
        self.post("+46701740619", "refused", receipts="r9")
        self.assertEqual(self.receipts_for("r9", 1), ["16"])
        self.gateway.exact.refuse = False

    def test_fakesmsc_delivers_at_once(self):
        self.post("+447700900105", "receipt", receipts="fake")
        self.assertEqual(sorted(self.receipts_for("fake", 2)), ["1", "8"])

    def test_inbound(self):
        self.gateway.set_inbound(f'get-url = "http://127.0.0.1:{self.ear.server_port}/mo?from=%p&to=%P&text=%b&charset=%C&coding=%c"\n'
                                 "omit-empty = true")
        for text in ("STOP", "My code is 12 34 56 – thanks é", "100% {sure} é", "two\nlines"):
            self.gateway.inbound("+447700900106", "1234", text)
            (_, query), = self.wait_heard(lambda path, q: q.get("text") == text)
            self.assertEqual((query["from"], query["to"]), ("+447700900106", "1234"))
        self.gateway.exact.inbound("+46701740620", "1234", "Hej 😀")
        self.wait_heard(lambda path, q: (q.get("from"), q.get("text")) == ("+46701740620", "Hej 😀"))

    def test_what_was_not_taken_comes_again(self):
        """With http-request-retry in its configuration: a receipt that was refused with 503 is not lost."""
        self.ear.answers[:] = [503, 503]
        self.post("+46701740630", "receipt", receipts="again")
        self.assertEqual(self.receipts_for("again", 3), ["8", "8", "8"])

    def test_zz_bearer_down_then_up(self):
        self.gateway.set_bearer(False)
        for to in ("+447700900107", "+46701740621"):
            self.assertEqual(self.post(to, "later"), (202, "3: Queued for later delivery"))
        self.assertEqual([s for s in self.gateway.received() if s.text == "later"], [])
        self.gateway.set_bearer(True)
        for to in ("+447700900107", "+46701740621"):
            self.assertEqual(self.gateway.wait_for(lambda s: s.to == to).text, "later")


if __name__ == "__main__":
    unittest.main(verbosity=2)
