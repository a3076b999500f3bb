#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""R3 (reliability.md D3, A4 "Secrets/PII in logs", A7 "Agent sees code"): more than 40 secrets, codes, numbers, names and bodies go
through the desk with every log category on; then everything it wrote is searched. Codes and secrets are nowhere; numbers, names and
bodies only in the store, and in what a command was asked to print."""
import os
import re
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from canary import Canary, ProcessWatch  # noqa: E402
from kannel import Kannel  # noqa: E402
from ledger import Ledger, free_port  # noqa: E402
from terminal import CTL, PROVIDER_REFUSED, REFUSED, UNKNOWN, Terminal  # noqa: E402

PHONES = [f"+4670174{n:04}" for n in range(631, 636)] + [f"+44740012{n:04}" for n in range(3411, 3416)]
LOUD = {"QT_LOGGING_RULES": "*=true", "QT_MESSAGE_PATTERN": "%{category} %{message}"}


class CanaryItself(unittest.TestCase):
    """A search that finds nothing proves nothing unless it finds what is there."""

    def test_it_finds_every_spelling(self):
        canary = Canary()
        for kind, value in (("secret", "swordfish-77"), ("code", "481923"), ("number", "+46701740631")):
            canary.plant(kind, value)
        for text in ("x swordfish-77 y", "code: 481 923.", "tel +46 70-174 06 31", "0701740631"):
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                for shift in (b"", b"\x01"):
                    self.assertEqual(len(canary.in_bytes(shift + text.encode(encoding), "here")), 1, (text, encoding))
        self.assertEqual(canary.in_bytes(b"1481923 and a481923b-481923", "here"), [])
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, "log"), "wb") as file:
                file.write(b"\0" * 100_000 + "481923".encode("utf-16-le"))
            self.assertEqual(len(canary.in_folder(folder)), 1)
            self.assertEqual(canary.in_folder(folder, allowed=lambda kind, path: path.endswith("log")), [])


class CanaryTest(unittest.TestCase):
    def setUp(self):
        self.canary = Canary()
        self.gateway = Kannel()
        self.gateway.password = self.canary.plant("secret", "gateway-pass-Zq81x")
        self.gateway.start()
        self.addCleanup(self.gateway.stop)
        self.desk = Terminal(environment=LOUD)
        self.addCleanup(self.desk.close)
        self.spoken = b""    # what the desk wrote beside its results
        self.printed = b""   # its results

    def run_desk(self, *arguments, expect=(0,), **options):
        done = self.desk.run(*arguments, **options)
        self.spoken += done.err.encode()
        self.printed += done.out.encode()
        self.assertIn(done.code, expect, f"{arguments}\n{done.out}{done.err}")
        return done

    def secret(self, account, value):
        self.run_desk("provider", "secret", account, "password", stdin=value + "\n")

    def verify(self, number, phone):
        name, body = f"Canaryname{number:02}q", f"canarybody{number:02}z"
        for kind, value in (("name", name), ("number", phone), ("body", body)):
            self.canary.plant(kind, value)
        customer = self.run_desk("customer", "add", "--name", name, "--phone", phone).object["id"]
        started = self.run_desk("verify", "start", "--customer", customer, "--phone", phone).object["id"]
        sms = self.gateway.wait_for(lambda s: s.to == phone)
        code = self.canary.plant("code", re.search(r"\b\d{6}\b", sms.text).group(0))
        wrong = self.canary.plant("code", str((int(code) + 7919) % 1_000_000).zfill(6))
        self.run_desk("verify", "check", started, stdin=wrong + "\n", expect=(REFUSED,))
        self.run_desk("verify", "check", started, stdin=code + "\n")
        return customer, body

    def flow(self):
        self.run_desk("settings", "set", "country.home", "GB")
        wrong = self.canary.plant("secret", "refused-pass-Kw92y")
        for account, url in (("gate", self.gateway.url), ("vague", self.ledger.url)):
            self.run_desk("provider", "add", account, "--type", "kannel", "--set", f"url={url}", "--set", "username=desk",
                          "--set", "sender=Desk", "--set", f"listen=127.0.0.1:{free_port()}")
        self.run_desk("settings", "set", "provider.otp", "gate")
        self.run_desk("settings", "set", "provider.oneway", "gate")
        self.secret("gate", wrong)
        self.run_desk("provider", "test", "gate", expect=(PROVIDER_REFUSED,))
        self.secret("gate", self.gateway.password)
        self.secret("vague", "ledger")
        self.run_desk("provider", "test", "gate")
        for number, phone in enumerate(PHONES):
            customer, body = self.verify(number, phone)
            self.run_desk("send", "--customer", customer, "--text", f"Hello {body}", expect=(0,))
            if number == 0:
                self.run_desk("send", "--customer", customer, "--text", f"Unsure {body}", "--provider", "vague", expect=(UNKNOWN,))
                self.run_desk("send", "--customer", customer, "--text", body * 20, expect=(REFUSED,))
                self.run_desk("optout", "add", phone, "--evidence", "asked for it")
        self.run_desk("provider", "test", "vague")
        self.run_desk("outbox", "run")
        self.run_desk("outbox", "list")
        self.run_desk("customer", "list")
        self.run_desk("conversation", "list")
        self.run_desk("audit", "verify")
        self.run_desk("doctor", expect=(0, 1))
        self.run_desk("backup", os.path.join(self.desk.home, "copy.backup"))

    def test_nothing_that_was_planted_is_found(self):
        self.ledger = Ledger(lambda text, times: "swallow")
        self.addCleanup(self.ledger.close)
        with ProcessWatch(CTL) as watch:
            self.flow()
        self.assertGreater(len(watch.processes), 10)
        self.assertGreaterEqual(len(self.canary.planted), 40)
        self.assertIn(b"heliograph", self.spoken.lower(), "the logs were not on")
        store = re.compile(r"\.(db|sqlite|backup)(-wal|-shm)?$")
        allowed = lambda kind, path: kind in ("number", "name", "body") and store.search(path)  # noqa: E731
        found = self.canary.in_folder(self.desk.home, allowed)
        found += self.canary.in_bytes(self.spoken, "standard error")
        found += self.canary.in_bytes(self.printed, "standard output", kinds=("secret", "code"))
        found += self.canary.in_bytes(watch.arguments, "arguments", kinds=("secret", "code"))
        found += self.canary.in_bytes(watch.environments, "environments")
        print(f"\n{len(self.canary.planted)} planted, {len(watch.processes)} processes, {len(self.spoken)} bytes of log")
        self.assertEqual(found, [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
