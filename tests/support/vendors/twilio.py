# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""Twilio's Messages and Verify v2 (twilio/twilio-oai: twilio_api_v2010, twilio_verify_v2)."""
import datetime
import email.utils
import re

from vendors import Answer, Codes, asked, is_e164

ACCOUNT = "AC00000000000000000000000000000001"
TOKEN = "token-of-twilio"
SERVICE = "VA00000000000000000000000000000002"


class Vendor:
    name = "twilio"

    def __init__(self):
        self.messages = {}
        self.codes = Codes()

    def handle(self, request):
        if request.basic() != (ACCOUNT, TOKEN):
            return self.no(401, 20003, "Authenticate")
        messages = f"/2010-04-01/Accounts/{ACCOUNT}/Messages"
        verify = f"/v2/Services/{SERVICE}/"
        if request.path == messages + ".json":
            return self.send(request) if request.method == "POST" else self.list(request)
        found = re.fullmatch(messages + r"/(SM[0-9a-f]{32})\.json", request.path)
        if found and request.method == "GET" and found.group(1) in self.messages:
            return Answer(200, self.messages[found.group(1)])
        if request.path == verify + "Verifications" and request.method == "POST":
            return self.start(request)
        if request.path == verify + "VerificationCheck" and request.method == "POST":
            return self.check(request)
        return self.no(404, 20404, "The requested resource was not found")

    def no(self, http, code, words):
        return Answer(http, {"code": code, "message": words, "more_info": f"https://www.twilio.com/docs/errors/{code}", "status": http})

    def list(self, request):
        """Newest first; DateSent> is a day of UTC, or that day and later. A page after the first is named by its token."""
        wanted = request.query
        if not set(wanted) <= {"To", "DateSent>", "PageSize", "Page", "PageToken"} or not 1 <= int(wanted.get("PageSize", "50")) <= 1000:
            return self.no(400, 20001, "Unknown parameter")
        day = datetime.date.fromisoformat(wanted.get("DateSent>", "2000-01-01"))
        found = [message for message in reversed(self.messages.values()) if message["to"] == wanted.get("To", message["to"])
                 and email.utils.parsedate_to_datetime(message["date_created"]).date() >= day]
        size = int(wanted.get("PageSize", "50"))
        after = wanted.get("PageToken", "")
        if after:
            found = found[1 + next(i for i, message in enumerate(found) if "PA" + message["sid"] == after):]
        page = int(wanted.get("Page", "0"))
        more = f"{request.path}?Page={page + 1}&PageToken=PA{found[size - 1]['sid']}" if len(found) > size else None
        return Answer(200, {"messages": found[:size], "page": page, "next_page_uri": more})

    def send(self, request):
        form = request.form()
        if form is None or not set(form) <= {"To", "From", "MessagingServiceSid", "Body"} or len(form) != 3:
            return self.no(400, 21603, "A parameter is missing or unknown")
        if not is_e164(form.get("To")):
            return self.no(400, 21211, "The 'To' number is not a valid phone number.")
        if not 0 < len(form.get("Body", "")) <= 1600:
            return self.no(400, 21617, "The body is empty or too long")
        code = int(asked(form["Body"], "error", "0"))
        if code:
            return self.no(429 if code == 20429 else 400, code, "As asked.")
        sid = "SM%032x" % (len(self.messages) + 1)
        now = email.utils.format_datetime(datetime.datetime.now(datetime.timezone.utc))
        taken = {"sid": sid, "to": form["To"], "from": form.get("From"), "body": form["Body"], "direction": "outbound-api", "status": "queued",
                 "num_segments": "1", "error_code": None, "error_message": None, "date_created": now, "date_updated": None}
        self.messages[sid] = {**taken, "status": asked(form["Body"], "status", "delivered"), "date_updated": now}
        if asked(form["Body"], "answer"):
            back = "SM%032x" % (len(self.messages) + 1)
            self.messages[back] = {**taken, "sid": back, "to": form.get("From"), "from": form["To"], "body": asked(form["Body"], "answer"), "direction": "inbound",
                                   "status": "received", "date_updated": now}
        return Answer(201, taken, sent=True)

    def start(self, request):
        form = request.form()
        if form is None or set(form) != {"To", "Channel"} or form["Channel"] != "sms" or not is_e164(form["To"]):
            return self.no(400, 60200, "Invalid parameter")
        held = self.codes.resend(form["To"])
        if held.sends > 5:
            return self.no(429, 60203, "Max send attempts reached")
        return Answer(201, self.verification(held, "pending"), sent=True)

    def check(self, request):
        form = request.form()
        if form is None or "Code" not in form or len(form) != 2 or not re.fullmatch(r"[0-9]{4,10}", form["Code"]):
            return self.no(400, 60200, "Invalid parameter")
        held = self.codes.find(form.get("To"), form.get("VerificationSid"))
        said = self.codes.check(held.number, form["Code"]) if held else "none"
        if said == "none":
            return self.no(404, 20404, "The requested resource was not found")
        if said == "many":
            return self.no(429, 60202, "Max check attempts reached")
        return Answer(200, self.verification(held, "approved" if said == "right" else "pending"))

    def verification(self, held, status):
        return {"sid": "VE" + held.name, "service_sid": SERVICE, "to": held.number, "channel": "sms", "status": status, "valid": status == "approved"}
