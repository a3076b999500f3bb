# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""Clickatell's One API (docs.clickatell.com, One API)."""
import time

from vendors import Answer, asked, is_digits

KEY = "key-of-clickatell=="


class Vendor:
    name = "clickatell"

    def __init__(self):
        self.status = {}

    def handle(self, request):
        if request.headers.get("authorization") != KEY:
            return self.refused(401, 1, "Invalid or missing integration API Key.")
        if request.path == "/v1/balance":
            return Answer(200, {"currency": "EUR", "balance": 41.5}) if request.method == "GET" else self.refused(405, 42, "Method not allowed.")
        if request.path.startswith("/v1/message/") and request.method == "GET":
            state = self.status.get(request.path.rpartition("/")[2])
            if state is None:
                return self.refused(404, 41, "The specified resource was not found.")
            return Answer(200, {"sms": {"status": state, "timestamp": int(time.time() * 1000)}})
        if request.path == "/v1/message":
            return self.send(request) if request.method == "POST" else self.refused(405, 42, "Method not allowed.")
        return self.refused(404, 41, "The specified resource was not found.")

    def refused(self, http, code, words):
        return Answer(http, {"messages": [], "error": {"code": code, "description": words}})

    def send(self, request):
        body = request.json()
        messages = body.get("messages") if body else None
        if not isinstance(messages, list) or not messages or set(body) != {"messages"}:
            return self.refused(400, 21, "Request is malformed.")
        if len(messages) > 100:
            return self.refused(400, 22, "Too many messages in the request.")
        entries = [self.one(message) for message in messages]
        taken = sum(entry["accepted"] for entry in entries)
        return Answer(202 if taken == len(entries) else 207, {"messages": entries, "error": None}, sent=taken > 0)

    def one(self, message):
        to, content = message.get("to"), message.get("content")
        known = {"channel", "to", "content", "from", "clientMessageId"}
        if message.get("channel") != "sms" or not content or not set(message) <= known:
            return self.no(to, 23, "A parameter is missing or invalid.")
        if not is_digits(to):
            return self.no(to, 25, "Invalid recipient.")
        code = int(asked(content, "error", "0"))
        if code:
            return self.no(to, code, "As asked.")
        name = "%032x" % (len(self.status) + 1)
        self.status[name] = asked(content, "status", "DEVICE_ACK")
        return {"apiMessageId": name, "accepted": True, "to": to, "error": None}

    def no(self, to, code, words):
        return {"apiMessageId": None, "accepted": False, "to": to, "error": {"code": code, "description": words}}
