# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""Vonage's SMS API (Nexmo/api-specification definitions/sms.yml: always 200) and Verify v2 (developer.vonage.com/en/api/verify.v2)."""
import uuid

from vendors import Answer, Codes, asked, is_digits

KEY = "abcd1234"
SECRET = "secret-of-vonage"
GSM7 = set("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
           "\f^{}\\[~]|€")


class Vendor:
    name = "vonage"

    def __init__(self):
        self.codes = Codes()
        self.sent = 0

    def handle(self, request):
        if request.path == "/sms/json":
            return self.send(request.form()) if request.method == "POST" else Answer(405, b"")
        if request.basic() != (KEY, SECRET):
            return self.problem(401, "Unauthorized", "You did not provide correct credentials.")
        if request.path == "/account/get-balance" and request.method == "GET":
            return Answer(200, {"value": 10.28, "autoReload": False})
        if request.path == "/v2/verify" and request.method == "POST":
            return self.start(request.json())
        if request.path.startswith("/v2/verify/") and request.method == "POST":
            return self.check(request.path.rpartition("/")[2], request.json())
        return self.problem(404, "Not Found", "There is no such thing.")

    def problem(self, http, title, detail, **more):
        return Answer(http, {"type": "https://developer.nexmo.com/api-errors", "title": title, "detail": detail, "instance": uuid.uuid4().hex, **more})

    def part(self, **facts):
        return Answer(200, {"message-count": "1", "messages": [facts]}, sent=facts["status"] == "0")

    def send(self, form):
        known = {"api_key", "api_secret", "to", "from", "text", "type", "client-ref"}
        if form is None or not set(form) <= known or not {"to", "from", "text"} <= set(form):
            return self.part(**{"status": "2", "error-text": "Missing parameter"})
        if (form.get("api_key"), form.get("api_secret")) != (KEY, SECRET):
            return self.part(**{"status": "4", "error-text": "Bad Credentials"})
        if not is_digits(form["to"]) or not 7 <= len(form["to"]) or len(form.get("client-ref", "")) > 40:
            return self.part(**{"status": "3", "error-text": "Invalid parameter"})
        # The wrong type would lose characters, or pay for what needs no unicode.
        if (form.get("type", "text") == "unicode") != (not set(form["text"]) <= GSM7):
            return self.part(**{"status": "6", "error-text": "Wrong type"})
        status = asked(form["text"], "error")
        if status:
            return self.part(**{"status": status, "error-text": "As asked."})
        self.sent += 1
        return self.part(**{"status": "0", "to": form["to"], "message-id": "%016X" % self.sent, "client-ref": form.get("client-ref", "")})

    def start(self, body):
        known = {"brand", "workflow", "client_ref", "code_length", "channel_timeout"}
        step = (body or {}).get("workflow", [{}])[0]
        right = body is not None and set(body) <= known and 1 <= len(body.get("brand", "")) <= 16 and set(step) == {"channel", "to"} \
            and step["channel"] == "sms" and is_digits(step["to"]) and 4 <= body.get("code_length", 4) <= 10 and 15 <= body.get("channel_timeout", 180) <= 900
        if not right:
            return self.problem(422, "Invalid params", "The value of one or more parameters is invalid.")
        held = self.codes.find("+" + step["to"], None)
        if held:
            return self.problem(409, "Conflict", "Concurrent verifications to the same number are not allowed.", request_id=str(uuid.UUID(held.name)))
        return Answer(202, {"request_id": str(uuid.UUID(self.codes.make("+" + step["to"]).name))}, sent=True)

    def check(self, name, body):
        held = self.codes.find(None, name.replace("-", ""))
        if held is None or body is None or set(body) != {"code"}:
            return self.problem(404, "Not Found", "Request was not found or it has been verified already.")
        said = self.codes.check(held.number, body["code"])
        if said == "right":
            return Answer(200, {"request_id": name, "status": "completed"})
        if said == "wrong":
            return self.problem(400, "Invalid Code", "The code you provided does not match the expected value.")
        return self.problem(410, "Gone", "The code is over.")
