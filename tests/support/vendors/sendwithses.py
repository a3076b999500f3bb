# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""SendWithSES (docs.sendwithses.com, SMS): three templates, one key each; what happened is said by `success`, with 200."""
from vendors import Answer, Codes, is_e164

TRANSACTIONAL = "key-of-transactional"
MARKETING = "key-of-marketing"
OTP = "key-of-otp"


class Vendor:
    name = "sendwithses"

    def __init__(self):
        self.codes = Codes()

    def handle(self, request):
        if request.method != "POST":
            return Answer(405, b"")
        body, key = request.json(), request.headers.get("template-key")
        if body is None:
            return self.no("Malformed request")
        if request.path == "/send-sms":
            return self.send(body) if key in (TRANSACTIONAL, MARKETING) else self.no("Invalid template key")
        if request.path == "/send-otp":
            return self.start(body) if key == OTP else self.no("Invalid template key")
        if request.path == "/verify-otp":
            return self.verify(body) if key == OTP else self.no("Invalid template key")
        return Answer(404, b"")

    def no(self, message, error=""):
        return Answer(200, {"success": False, "message": message, "error": error})

    def wrong(self, body, known):
        """What is wrong with the receiver and the sender; empty: nothing."""
        american = str(body.get("mobile", "")).startswith("+1")
        if not is_e164(body.get("mobile")):
            return "Invalid mobile"
        if not set(body) <= known | {"mobile", "sender_id", "origination_number"}:
            return "Unknown parameter"
        if american != is_e164(body.get("origination_number")):
            return "origination_number is for US numbers, and needed there"
        return ""

    def send(self, body):
        wrong = self.wrong(body, {"message"}) or ("" if body.get("message") else "Missing message")
        return self.no("SMS not sent", wrong) if wrong else Answer(200, {"success": True, "message": "SMS Sent"}, sent=True)

    def start(self, body):
        wrong = self.wrong(body, set())
        if wrong:
            return self.no("OTP not sent", wrong)
        self.codes.make(body["mobile"])
        return Answer(200, {"success": True, "message": "OTP Sent"}, sent=True)

    def verify(self, body):
        if set(body) != {"mobile", "otp"} or not isinstance(body["otp"], str):
            return self.no("Invalid request")
        if self.codes.check(body["mobile"], body["otp"]) != "right":
            return self.no("Invalid OTP")
        return Answer(200, {"success": True, "message": "OTP Verified"})
