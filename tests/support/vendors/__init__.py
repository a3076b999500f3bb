# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""What vendors' clouds check and answer, one file each. A file here names a class Vendor:

    name = "clickatell"                       the second part of a path: /COMMAND/clickatell/…
    handle(self, request) -> Answer           called for one request at a time

A text may ask for what a real one would meet by chance: "[error 26]" is refused with that code, "[status READ]" is
what becomes of it.
"""
import base64
import json
import re
import urllib.parse


class Answer:
    """`sent`: a text was taken, whether or not the reply arrives."""

    def __init__(self, status, body=b"", headers=(), sent=False):
        self.status = status
        self.body = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.headers = list(headers) + ([] if isinstance(body, bytes) else [b"Content-Type: application/json"])
        self.sent = sent


class Request:
    def __init__(self, method, target, headers, body):
        self.method = method
        self.path, _, query = target.partition("?")
        self.query = dict(urllib.parse.parse_qsl(query, keep_blank_values=True))
        self.headers = headers          # names in lower case
        self.body = body

    def type(self):
        return self.headers.get("content-type", "").split(";")[0].strip().lower()

    def json(self):
        """The object of a JSON body; None for anything else."""
        try:
            value = json.loads(self.body.decode("utf-8"))
        except ValueError:
            return None
        return value if self.type() == "application/json" and isinstance(value, dict) else None

    def form(self):
        """The fields of a form; None for anything else, and where a field comes twice."""
        if self.type() != "application/x-www-form-urlencoded":
            return None
        try:
            pairs = urllib.parse.parse_qsl(self.body.decode("ascii"), keep_blank_values=True, strict_parsing=True, errors="strict")
        except ValueError:
            return None
        return dict(pairs) if len(dict(pairs)) == len(pairs) else None

    def basic(self):
        """(user, password) of an Authorization header; ("", "") without one."""
        kind, _, value = self.headers.get("authorization", "").partition(" ")
        if kind.lower() != "basic":
            return "", ""
        user, _, password = base64.b64decode(value, validate=True).decode("utf-8").partition(":")
        return user, password


def is_digits(number):
    return isinstance(number, str) and re.fullmatch(r"[1-9][0-9]{2,14}", number) is not None


def is_e164(number):
    return isinstance(number, str) and number.startswith("+") and is_digits(number[1:])


def asked(text, what, otherwise=""):
    """asked("hi [error 26]", "error") → "26"."""
    found = re.search(r"\[%s ([^]]+)\]" % what, text)
    return found.group(1) if found else otherwise

class Codes:
    """The codes that a vendor has made. A code is the last six digits of the number times 7919, so that a test can play the phone.

    Two that nobody has: "900404" is answered as if the code had run out, "900202" as if it had been tried too often.
    """

    class Held:
        def __init__(self, number, name):
            self.number, self.name, self.sends, self.checks = number, name, 1, 0

    def __init__(self):
        self.held = {}
        self.made = 0

    def make(self, number):
        self.made += 1
        self.held[number] = Codes.Held(number, "%032x" % self.made)
        return self.held[number]

    def resend(self, number):
        """The one that is alive once more, or a new one."""
        if number not in self.held:
            return self.make(number)
        self.held[number].sends += 1
        return self.held[number]

    def find(self, number, name):
        name = (name or "").removeprefix("VE")
        return next((h for h in self.held.values() if h.number == number or h.name == name), None)

    def check(self, number, code):
        """"right" "wrong" "many" "none": right or run out, it is over."""
        held = self.held.get(number)
        if held is None or code == "900404":
            self.held.pop(number, None)
            return "none"
        if held.checks >= 5 or code == "900202":
            return "many"
        held.checks += 1
        if code != str(int(number[1:]) * 7919)[-6:]:
            return "wrong"
        del self.held[number]
        return "right"
