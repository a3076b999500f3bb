# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""Voximplant's Management API, the SMS part (voximplant.com/docs, How to send an SMS; voximplant/apiclient-go)."""
import re
import time

from vendors import Answer, asked, is_digits

ACCOUNT, KEY = "12345", "key-of-voximplant"
NUMBER = "447700900000"
TIME = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")


def fragments(text):
    wide = any(ord(c) > 0x7f for c in text)  # near enough: what the desk predicts is compared, not trusted
    one, more = (70, 67) if wide else (160, 153)
    units = len(text.encode("utf-16-be")) // 2
    return 1 if units <= one else -(-units // more)


class Vendor:
    name = "voximplant"

    def __init__(self):
        self.a2p = []
        self.two_way = []
        self.enabled = True

    def handle(self, request):
        command = request.path.removeprefix("/platform_api/")
        form = request.form()
        if request.method != "POST" or form is None:
            return self.error(101, "Invalid arguments.")
        if (form.get("account_id"), form.get("api_key")) != (ACCOUNT, KEY):
            return self.error(100, "Authorization failed.")
        fields = {name: value for name, value in form.items() if name not in ("account_id", "api_key")}
        known = {"A2PSendSms": self.send, "SendSmsMessage": self.answer, "ControlSms": self.control, "A2PGetSmsHistory": self.a2p_history,
                 "GetSmsHistory": self.history}
        return known[command](fields) if command in known else self.error(103, "Unknown command.")

    def error(self, code, words):
        return Answer(200, {"error": {"code": code, "msg": words}})

    def send(self, form):
        text, numbers = form.get("text", ""), form.get("dst_numbers", "").split(";")
        if set(form) != {"src_number", "dst_numbers", "text", "store_body"} or not form["src_number"] or not 0 < len(text) <= 1600 \
                or len(numbers) > 100 or not all(map(is_digits, numbers)) or form["store_body"] not in ("true", "false"):
            return self.error(101, "Invalid arguments.")
        code = int(asked(text, "error", "0"))
        if code and code != 385:
            return self.error(code, "As asked.")
        if code:
            return Answer(200, {"result": [], "failed": [{"destination_number": n, "error_code": 385, "error_description": "SMS failed to send."}
                                                         for n in numbers], "fragments_count": fragments(text)})
        rows = [self.row(len(self.a2p) + i, form["src_number"], number, text, form["store_body"]) for i, number in enumerate(numbers)]
        for row in rows:
            row.update(processing_date=row.pop("processed_date"), delivery_status=asked(text, "status", "DELIVERED"))
        self.a2p += rows
        return Answer(200, {"result": [{"transaction_id": row["transaction_id"], "destination_number": str(row["destination_number"])} for row in rows],
                            "failed": [], "fragments_count": fragments(text)}, sent=True)

    def answer(self, form):
        text = form.get("sms_body", "")
        if set(form) != {"source", "destination", "sms_body", "store_body"} or form["source"] != NUMBER or not is_digits(form["destination"]) \
                or not 0 < len(text) <= 765:
            return self.error(101, "Invalid arguments.")
        if not self.enabled:
            return self.error(104, "SMS is not enabled for the number.")
        code = int(asked(text, "error", "0"))
        if code:
            return self.error(code, "As asked.")
        row = self.row(len(self.two_way), NUMBER, form["destination"], text, form["store_body"])
        row.update(direction="OUT", status_id=asked(text, "status", "1"))
        self.two_way.append(row)
        if asked(text, "answer"):
            back = self.row(len(self.two_way), form["destination"], NUMBER, asked(text, "answer"), "true")
            self.two_way.append({**back, "direction": "IN", "status_id": "1"})
        return Answer(200, {"result": 1, "message_id": row["message_id"], "fragments_count": fragments(text)}, sent=True)

    def row(self, n, source, destination, text, stored):
        made = {"message_id": 7000 + n, "transaction_id": 41000 + n, "source_number": int(source) if source.isdigit() else source,
                "destination_number": int(destination), "fragments": fragments(text), "cost": 0.05, "status_id": "1",
                "processed_date": time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime())}
        return {**made, "text": text} if stored == "true" else made

    def control(self, form):
        if form.get("phone_number") != NUMBER or form.get("command") not in ("enable", "disable"):
            return self.error(101, "Invalid arguments.")
        self.enabled = form["command"] == "enable"
        return Answer(200, {"result": 1})

    def a2p_history(self, form):
        return self.page(form, self.a2p, "processing_date")

    def history(self, form):
        if form.get("direction", "IN").upper() not in ("IN", "OUT"):
            return self.error(101, "Invalid arguments.")
        return self.page(form, [row for row in self.two_way if row["direction"] == form.get("direction", row["direction"]).upper()], "processed_date")

    def page(self, form, rows, at):
        dates = [form.get("from_date", ""), form.get("to_date", "")]
        count = int(form.get("count", "1000"))
        if not all(map(TIME.fullmatch, dates)) or not 1 <= count <= 1000 or form.get("output") != "json":
            return self.error(101, "Invalid arguments.")
        found = [row for row in rows if dates[0] <= row[at] <= dates[1]
                 and all(str(row[key]) == form[key] for key in ("source_number", "destination_number") if key in form)]
        offset = int(form.get("offset", "0"))
        return Answer(200, {"result": found[offset:offset + count], "total_count": len(found)})
