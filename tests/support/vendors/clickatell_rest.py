# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""Clickatell's older Platform REST API (clickatell/clickatell-php)."""
from vendors import Answer, asked, is_digits

KEY = "key-of-clickatell-rest=="


class Vendor:
    name = "clickatell-rest"

    def __init__(self):
        self.taken = 0

    def handle(self, request):
        if request.headers.get("authorization") != KEY:
            return Answer(401, {"error": "Invalid or missing integration API Key."})
        if (request.method, request.path) == ("GET", "/public-client/balance"):
            return Answer(200, {"balance": 41.5, "currency": "EUR"})
        if (request.method, request.path) == ("POST", "/messages"):
            return self.send(request.json())
        return Answer(404, {})

    def send(self, body):
        known = {"content", "to", "from", "clientMessageId"}
        if body is None or not body.get("content") or not isinstance(body.get("to"), list) or not body["to"] or not set(body) <= known:
            return Answer(400, {"error": "malformed"})
        code = int(asked(body["content"], "error", "0"))
        entries = [self.one(to, code if is_digits(to) else 609) for to in body["to"]]
        return Answer(202, {"messages": entries}, sent=any(entry["accepted"] for entry in entries))

    def one(self, to, code):
        if code:
            return {"apiMessageId": None, "accepted": False, "to": to, "errorCode": code, "error": "Refused", "errorDescription": "As asked."}
        self.taken += 1
        return {"apiMessageId": "%032x" % self.taken, "accepted": True, "to": to, "errorCode": None, "error": None, "errorDescription": None}
