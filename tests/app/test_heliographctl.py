#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""The contract of the terminal program that needs no gateway: command line, exit status, JSON, help, completion (command-line.md;
reliability.md b29, b39, b48). The executable comes from HELIOGRAPHCTL; the main job runs in tests/e2e."""
import contextlib
import http.server
import json
import os
import shutil
import sqlite3
import subprocess
import tempfile
import threading
import time
import unittest

CTL = os.environ["HELIOGRAPHCTL"]
COMPLETION = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "packaging", "completion", "heliographctl")
DONE, REFUSED, USAGE, PROVIDER_REFUSED, UNKNOWN, UNUSABLE, NOT_FOUND = range(7)


class TerminalTest(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.mkdtemp(prefix="ctl-")
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        self.environment = {**os.environ, "HOME": self.home, "XDG_DATA_HOME": os.path.join(self.home, "data"), "LC_ALL": "C.UTF-8"}

    def run_ctl(self, *arguments, stdin=None, json_lines=True):
        words = [CTL, "--profile", os.path.join(self.home, "desk"), *(["--json"] if json_lines else []), *map(str, arguments)]
        return subprocess.run(words, input=stdin, env=self.environment, capture_output=True, text=True, timeout=60,
                              **({} if stdin is not None else {"stdin": subprocess.DEVNULL}))

    def expect(self, code, *arguments, **options):
        done = self.run_ctl(*arguments, **options)
        self.assertEqual(done.returncode, code, f"{arguments}\n{done.stdout}{done.stderr}")
        return [json.loads(line) for line in done.stdout.splitlines()] if options.get("json_lines", True) else done

    def simulated(self):
        """A profile with a provider that needs no network and no secret, and one customer."""
        self.expect(DONE, "settings", "set", "country.home", "GB")
        self.expect(DONE, "provider", "add", "sim", "--type", "simulated")
        return self.expect(DONE, "customer", "add", "--name", "Åda", "--phone", "07400 123456", "--consent", "order form")[0]["id"]

    def verified(self):
        """The same customer, whose number was proven: only the phone knows a code, so the proof is put into the store."""
        customer = self.simulated()
        now = int(time.time() * 1000)
        proof = {"customer_id": customer, "e164": "+447400123456", "account_id": "sim", "provider_owns_code": 0, "mac": b"", "state": 2, "detail": "",
                 "conversation_id": 0, "actor": "", "issued_at": now, "issued_boot": 0, "boot_id": b"", "expires_at": now, "checks": 1, "sends": 1,
                 "last_sent_at": now, "verified_at": now, "proven_by": 1, "valid_until": now + 86_400_000, "locked_until": 0}
        with contextlib.closing(sqlite3.connect(os.path.join(self.home, "desk", "heliograph.db"))) as store, store:
            store.execute(f"INSERT INTO verification ({', '.join(proof)}) VALUES ({', '.join('?' * len(proof))})", list(proof.values()))
        return customer


class CommandLineTest(TerminalTest):
    def commands(self):
        text = subprocess.run([CTL, "--help"], capture_output=True, text=True, check=True).stdout
        rows = text.split("Commands:\n")[1].split("\n\n")[0].splitlines()
        return [" ".join(row[:24].split()) for row in rows]

    def test_every_command_has_help_with_an_example(self):
        self.assertGreaterEqual(len(self.commands()), 35)
        for command in self.commands():
            done = subprocess.run([CTL, *command.split(), "--help"], capture_output=True, text=True, timeout=30)
            self.assertEqual(done.returncode, DONE, command)
            self.assertIn("Example:\n", done.stdout)
            self.assertIn(f"heliographctl {command}", done.stdout)

    def test_wrong_usage_is_said_and_changes_nothing(self):
        for words in ([], ["nonsense"], ["outbox"], ["outbox", "show"], ["send"], ["send", "--customer", "1"], ["segment", "--split", "half"],
                      ["customer", "add", "--name", "x"], ["outbox", "list", "--nonsense"], ["outbox", "list", "--limit"], ["outbox", "list", "more"],
                      ["outbox", "decide", "1", "maybe"], ["send", "--customer", "1", "--text", "a", "--text", "b"], ["settings", "get"]):
            done = self.run_ctl(*words)
            self.assertEqual((done.returncode, done.stdout), (USAGE, ""), words)
            self.assertNotEqual(done.stderr, "", words)
        self.assertFalse(os.path.exists(os.path.join(self.home, "desk")))

    def test_reading_makes_no_profile(self):
        done = self.run_ctl("customer", "list")
        self.assertEqual((done.returncode, done.stdout), (UNUSABLE, ""))
        self.assertFalse(os.path.exists(os.path.join(self.home, "desk")))

    def test_bash_completes_commands_options_and_values(self):
        script = f"source {COMPLETION}; COMP_WORDS=(\"$@\"); COMP_CWORD=$(( $# - 1 )); _heliographctl; printf '%s\\n' \"${{COMPREPLY[@]}}\""

        def complete(*words):
            done = subprocess.run(["bash", "-c", script, "bash", CTL, *words], capture_output=True, text=True, timeout=30, check=True)
            return done.stdout.split()
        self.assertEqual(complete("ver"), ["verify"])
        self.assertEqual(complete("verify", ""), ["check", "start", "status"])
        self.assertEqual(complete("segment", "--split", "w"), ["words"])
        self.assertIn("--customer", complete("send", "--c"))
        offered = {word for command in self.commands() for word in [command.split()[0]]}
        self.assertEqual(set(complete("")), offered)


class SegmentTest(TerminalTest):
    def test_texts_are_measured_line_by_line(self):
        texts = ["", "Hello {you} €", "a" * 160, "a" * 161, "я" * 70, "я" * 71, "я" * 66 + "😀" + "ж" * 20]
        lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)
        measured = self.expect(DONE, "segment", stdin=lines)
        self.assertEqual([m["segments"] for m in measured], [0, 1, 1, 2, 1, 2, 2])
        self.assertEqual(measured[0], {"encoding": "GSM-7", "units": 0, "segments": 0, "splits": [], "limit": 160, "remaining": 160,
                                       "exact": True, "table": None, "forces_ucs2": []})
        self.assertEqual((measured[1]["units"], measured[3]["splits"], measured[3]["limit"]), (16, [153, 161], 153))
        self.assertEqual(measured[6]["splits"], [66, 88])
        self.assertEqual(measured[6]["forces_ucs2"], [{"offset": 0, "character": "я"}, {"offset": 66, "character": "😀"},
                                                      {"offset": 68, "character": "ж"}])

    def test_a_malformed_line_is_named_and_the_rest_goes_on(self):
        done = self.run_ctl("segment", stdin='{"text":"a"}\nnonsense\n{"txt":1}\n{"text":5}\n\n{"text":"b"}\n')
        measured = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(done.returncode, REFUSED)
        self.assertEqual([m.get("line") for m in measured], [None, 2, 3, 4, 5, None])

    def test_nfc_only_where_it_is_asked_for(self):
        decomposed = "e\u0301"
        self.assertEqual(self.expect(DONE, "segment", "--text", decomposed)[0]["encoding"], "UCS-2")
        self.assertEqual(self.expect(DONE, "segment", "--text", decomposed, "--normalize", "nfc")[0]["encoding"], "GSM-7")


class ProfileTest(TerminalTest):
    def test_settings_are_typed(self):
        self.expect(NOT_FOUND, "settings", "set", "no.such", "1")
        self.expect(USAGE, "settings", "set", "quiet.from", "25:00")
        self.expect(DONE, "settings", "set", "quiet.from", "20:30")
        self.assertEqual(self.expect(DONE, "settings", "get", "quiet.from")[0]["value"], "20:30")
        self.assertGreater(len(self.expect(DONE, "settings", "list")), 15)

    def test_tables_are_read_by_the_rules_that_use_them(self):
        shown = lambda key: json.loads(self.expect(DONE, "settings", "get", key)[0]["value"] or "[]")  # noqa: E731
        self.expect(DONE, "settings", "set", "country.home", "GB")
        default = shown("country.rules")
        self.assertEqual([(row["region"], row["one_way"]) for row in default], [("US", False)])
        self.assertTrue(all(row["reason"] and row["source"] and row["date"] for row in default))
        more = [*default, {"region": "FR", "one_way": False, "reason": "Not in our contract.", "source": "contract", "date": "2026-11-02"}]
        self.expect(DONE, "settings", "set", "country.rules", json.dumps(more))
        self.assertEqual([row["region"] for row in shown("country.rules")], ["US", "FR"])
        price = {"account": "sim", "region": "GB", "price": "0.04", "currency": "EUR", "source": "list", "date": "2026-11-02"}
        self.expect(DONE, "settings", "set", "price.table", json.dumps([price]))
        self.assertEqual(shown("price.table"), [price])
        for key, rows, words in (
                ("country.rules", [{**more[1], "reason": ""}], "needs a reason"), ("country.rules", [*more, more[1]], "stand once"),
                ("price.table", [{**price, "price": 0.04}], "such as 0.04"), ("price.table", [{**price, "price": "0,04"}], "such as 0.04"),
                ("price.table", [{**price, "currency": "euro"}], "such as EUR"), ("price.table", [price, price], "Row 2"),
                ("price.table", {}, "a JSON list")):
            done = self.run_ctl("settings", "set", key, json.dumps(rows))
            self.assertEqual(done.returncode, USAGE, rows)
            self.assertIn(words, done.stderr)
        self.assertEqual(shown("price.table"), [price])  # a refused table changes nothing
        self.expect(DONE, "settings", "set", "country.rules", "")
        self.assertEqual(shown("country.rules"), default)

    def test_a_sender_is_checked_when_it_is_declared(self):
        self.simulated()
        account = self.expect(DONE, "provider", "add", "two", "--type", "simulated", "--set", "sender=FERNHILL,+44 7700 900000\n60070")[0]
        self.assertEqual(account["settings"]["sender"], "FERNHILL, +447700900000, 60070")
        done = self.run_ctl("provider", "add", "three", "--type", "simulated", "--set", "sender=FERNHILL,FERNHILL HOME")
        self.assertEqual(done.returncode, USAGE)
        self.assertIn("Sender 2", done.stderr)
        self.assertIn("11 characters", done.stderr)

    def test_customers_are_listed_by_filter(self):
        customer = self.simulated()
        self.expect(DONE, "customer", "add", "--name", "Sam", "--phone", "+12015550123")
        self.assertEqual([c["name"] for c in self.expect(DONE, "customer", "list")], ["Åda", "Sam"])
        self.assertEqual([c["name"] for c in self.expect(DONE, "customer", "list", "country:US")], ["Sam"])
        self.assertEqual([c["id"] for c in self.expect(DONE, "customer", "list", "ada verified:no")], [customer])
        self.assertEqual(self.expect(DONE, "customer", "list", "verified:yes"), [])
        self.assertEqual([c["id"] for c in self.expect(DONE, "customer", "list", "consent:given")], [customer])
        self.assertEqual(self.expect(DONE, "customer", "list", "label:vip"), [])
        self.expect(USAGE, "customer", "list", "verified:perhaps")
        self.expect(USAGE, "customer", "list", "contry:US")
        self.assertEqual(self.expect(DONE, "customer", "show", customer)[0]["consents"][0]["source"], "order form")
        self.expect(NOT_FOUND, "customer", "show", 99)
        self.expect(NOT_FOUND, "customer", "show", "nobody")

    def test_a_report_has_a_row_for_each_day_their_sum_and_the_period_before(self):
        self.simulated()
        rows = self.expect(DONE, "report", "--days", "3")
        self.assertEqual([row.get("day", row.get("sum")) for row in rows][3:], ["total", "before"])
        self.assertEqual([row["conversations"] for row in rows], [0, 0, 0, 0, 0])
        self.assertIsNone(rows[0]["first_response_median_s"])
        self.assertEqual(len(self.expect(DONE, "report", "--by", "hour", "--from", "2026-01-01", "--until", "2026-01-02")), 26)
        table = subprocess.run([CTL, "--profile", os.path.join(self.home, "desk"), "report", "--days", "2"], capture_output=True, text=True, check=True)
        self.assertEqual([line.split(",")[0] for line in table.stdout.splitlines()][0::3], ["day", "total"])
        self.expect(USAGE, "report", "--from", "2026-02-01", "--until", "2026-01-01")
        self.expect(USAGE, "report", "--until", "2999-01-01")
        self.expect(USAGE, "report", "--from", "yesterday")
        self.expect(USAGE, "report", "--days", "many")

    def test_a_number_is_never_guessed(self):
        """b29"""
        self.expect(DONE, "settings", "set", "country.home", "GB")
        for phone in ("", "12ab", "+4474", "+44 7400 123456 x12", "+999123456789"):
            self.expect(USAGE, "customer", "add", "--name", "Nobody", "--phone", phone)
        added = self.expect(DONE, "customer", "add", "--name", "Ada", "--phone", "\u202a\uff0b44\u00a07400\u00a0123456\u202c")
        self.assertEqual(added[0]["phone"], "+447400123456")

    def test_all_reasons_are_given_each_with_its_code(self):
        customer = self.simulated()
        refused = self.expect(REFUSED, "send", "--customer", customer, "--text", "x" * 1000)[0]["refused"]
        self.assertLessEqual({"not_verified"}, {reason["code"] for reason in refused})
        for reason in refused:
            self.assertTrue(reason["reason"] and reason["code"], reason)
        said = self.expect(REFUSED, "send", "--customer", customer, "--text", "Hello", json_lines=False)
        self.assertTrue(all(":" in line for line in said.stdout.splitlines()), said.stdout)
        self.expect(NOT_FOUND, "send", "--customer", 99, "--text", "Hello")
        self.expect(NOT_FOUND, "send", "--customer", customer, "--text", "Hello", "--provider", "nobody")
        self.expect(NOT_FOUND, "send", "--customer", customer, "--template", "welcome")

    def test_templates_are_kept_by_name_and_language(self):
        self.assertEqual(self.expect(DONE, "settings", "set", "workspace.name", "Acorn")[0]["value"], "Acorn")
        self.assertEqual(self.expect(DONE, "template", "list"), [])
        english = self.expect(DONE, "template", "add", "--name", "Ready", "--text", "Hi {{first_name|there}}, {{workspace}}")[0]
        self.assertEqual((english["kind"], english["class"], english["language"], english["variables"]),
                         ("sms", "service", "", ["first_name", "workspace"]))
        german = self.expect(DONE, "template", "add", "--name", "Ready", "--language", "DE", "--class", "marketing", "--text", "Hallo")[0]
        reply = self.expect(DONE, "template", "add", "--kind", "reply", "--name", "Ready", "--text", "On its way")[0]
        # The same name and language is the same template.
        again = self.expect(DONE, "template", "add", "--name", " ready ", "--language", "de", "--text", "Guten Tag")[0]
        self.assertEqual((again["id"], again["class"], again["text"], again["language"]), (german["id"], "service", "Guten Tag", "de"))
        self.assertEqual([t["id"] for t in self.expect(DONE, "template", "list")], [english["id"], german["id"], reply["id"]])
        self.assertEqual([t["id"] for t in self.expect(DONE, "template", "list", "--kind", "reply")], [reply["id"]])
        self.assertEqual(self.expect(DONE, "template", "remove", german["id"])[0]["state"], "removed")
        self.expect(NOT_FOUND, "template", "remove", german["id"])
        self.expect(NOT_FOUND, "template", "remove", "nonsense")
        for bad in (("--name", " ", "--text", "x"), ("--name", "n", "--text", ""), ("--name", "n", "--text", "Hi {{name"),
                    ("--name", "n", "--text", "x", "--language", "German!"), ("--name", "n", "--text", "x", "--class", "urgent")):
            self.expect(USAGE, "template", "add", *bad)
        self.assertIn("{name}", self.expect(USAGE, "template", "add", "--name", "n", "--text", "Hi {name}", json_lines=False).stderr)
        self.expect(DONE, "audit", "verify")

    def test_a_template_is_sent_with_the_customers_values(self):
        customer = self.verified()
        self.expect(DONE, "template", "add", "--name", "Ready", "--text", "Hi {{first_name}}, {{gift|all is}} ready.")
        self.expect(DONE, "template", "add", "--name", "Slot", "--text", "{{first_name}}, on {{day}} between {{hours}}.")
        self.expect(DONE, "template", "add", "--name", "Offer", "--class", "marketing", "--text", "15% off")
        self.expect(NOT_FOUND, "send", "--customer", customer, "--template", "Read")
        # What has no value goes nowhere, and every reason is given.
        refused = self.expect(REFUSED, "send", "--customer", customer, "--template", "slot")[0]["refused"]
        self.assertEqual([(r["code"], r["detail"], r["remedy"]) for r in refused], [("variable", "day,hours", "fill_variables")])
        self.assertEqual(self.expect(REFUSED, "send", "--customer", customer, "--template", "Offer")[0]["refused"][0]["code"], "no_consent")
        sent = self.expect(DONE, "send", "--customer", customer, "--template", "ready")[0]
        self.assertEqual(sent["text"], "Hi Åda, all is ready.")
        # A text given on the command line is taken as it is.
        self.assertEqual(self.expect(DONE, "send", "--customer", customer, "--text", "Hi {{first_name}}")[0]["text"], "Hi {{first_name}}")

    def test_a_code_is_checked_and_its_limits_hold(self):
        customer = self.simulated()
        started = self.expect(DONE, "verify", "start", "--customer", customer, "--phone", "07400 123456")[0]
        self.assertEqual((started["state"], started["phone"]), ("pending", "+447400123456"))
        self.assertEqual(self.expect(REFUSED, "verify", "start", "--customer", customer, "--phone", "07400 123456")[0]["refused"][0]["code"], "limit")
        self.expect(USAGE, "verify", "check", started["id"], stdin="\n")
        self.expect(REFUSED, "verify", "check", started["id"], stdin="12\n")
        self.assertEqual(self.expect(DONE, "verify", "status", started["id"])[0]["checks"], 0)
        self.expect(REFUSED, "verify", "check", started["id"], stdin="000000\n")
        self.assertEqual(self.expect(DONE, "verify", "status", started["id"])[0]["checks"], 1)
        self.expect(NOT_FOUND, "verify", "check", 99, stdin="000000\n")
        self.expect(NOT_FOUND, "verify", "status", 99)

    def test_an_opt_out_needs_a_reason_and_is_lifted_with_one(self):
        self.simulated()
        self.expect(USAGE, "optout", "add", "+447400123456")
        self.expect(USAGE, "optout", "add", "+447400123456", "--evidence", " ")
        self.assertEqual(self.expect(DONE, "optout", "add", "+447400123456", "--evidence", "said so")[0]["status"], "opt_out")
        self.expect(DONE, "optout", "lift", "+447400123456", "--evidence", "asked again")
        self.expect(NOT_FOUND, "optout", "lift", "+447400123456", "--evidence", "asked again")
        self.assertEqual([r["status"] for r in self.expect(DONE, "consent", "list")], ["lifted", "opt_out", "opt_in"])

    def test_secrets_come_from_standard_input_alone(self):
        """b48: on a machine without a keychain a vault keeps them; without either nothing is stored."""
        self.simulated()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=" + os.path.join(self.home, "none")
        self.expect(DONE, "provider", "add", "uk", "--type", "kannel", "--set", "url=http://127.0.0.1:1/x", "--set", "username=u", "--set", "listen=off")
        self.expect(USAGE, "provider", "add", "uk", "--type", "kannel", "--set", "password=x")
        self.expect(UNUSABLE, "provider", "secret", "uk", "password", stdin="swordfish\n")
        self.expect(UNUSABLE, "provider", "test", "uk")
        done = self.with_vault(b"correct horse\n", "provider", "secret", "uk", "password", stdin="swordfish\n")
        self.assertEqual(done.returncode, DONE, done.stderr)
        self.assertEqual(self.with_vault(b"wrong horse\n", "provider", "test", "uk").returncode, UNUSABLE)
        self.assertEqual(self.with_vault(b"\n", "provider", "test", "uk").returncode, UNUSABLE)
        self.assertEqual(self.with_vault(b"correct horse\n", "provider", "test", "uk").returncode, PROVIDER_REFUSED)  # nobody listens there
        self.assertIn("vault", self.with_vault(b"correct horse\n", "doctor").stdout)
        for folder, _, files in os.walk(self.home):
            for name in files:
                with open(os.path.join(folder, name), "rb") as file:
                    self.assertNotIn(b"swordfish", file.read(), name)

    def with_vault(self, passphrase, *words, stdin=""):
        read, write = os.pipe()
        os.write(write, passphrase)
        os.close(write)
        try:
            return subprocess.run([CTL, "--profile", os.path.join(self.home, "desk"), "--vault-passphrase-fd", str(read), *words], input=stdin,
                                  env=self.environment, pass_fds=(read,), capture_output=True, text=True, timeout=60)
        finally:
            os.close(read)

    def test_a_greeting_is_sent_with_its_parameters(self):
        """W-A1: the profile fills in what has a source, --param the rest; nobody but the provider's server sees the channel."""
        seen = []

        class Avaamo(http.server.BaseHTTPRequestHandler):
            def do_POST(self):  # noqa: N802
                seen.append((self.path, json.loads(self.rfile.read(int(self.headers["Content-Length"])))))
                body = b'{"success": true}'
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Avaamo)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.shutdown)
        customer = self.verified()
        declared = json.dumps([{"name": "name", "source": "first_name"}, {"name": "order", "type": "number", "required": True}])
        add = ("provider", "add", "greet", "--type", "avaamo", "--set", f"url=http://127.0.0.1:{server.server_port}")
        done = self.run_ctl(*add, "--set", 'parameters=[{"name":"to_phone"}]')
        self.assertEqual(done.returncode, USAGE)
        self.assertIn("Parameter 1", done.stderr)
        self.expect(DONE, *add, "--set", f"parameters={declared}")
        channel, vault = "c0ffee10-77aa-4f0e-9d53-ba9876543210", b"correct horse\n"
        refused = self.with_vault(vault, "provider", "secret", "greet", "channel", stdin=f"https://cx.avaamo.com/sms/{channel}\n")
        self.assertEqual(refused.returncode, USAGE)
        self.assertNotIn(channel, refused.stderr)
        self.assertEqual(self.with_vault(vault, "provider", "secret", "greet", "channel", stdin=channel + "\n").returncode, DONE)
        tested = self.with_vault(vault, "provider", "test", "greet")
        self.assertEqual(tested.returncode, DONE)
        self.assertIn("everything this provider reads becomes an SMS", tested.stdout)
        self.assertEqual(seen, [])
        send = ("--json", "send", "--customer", str(customer), "--provider", "greet")
        self.assertEqual(self.with_vault(vault, *send, "--text", "Hi", "--param", "order=1").returncode, USAGE)
        self.assertEqual(self.with_vault(vault, *send, "--param", "order").returncode, USAGE)
        for words, problem in (((), "order: It must not be empty."), (("--param", "order=soon"), "order: It must be a number"),
                               (("--param", "order=1", "--param", "x=y"), "x: The account has no parameter")):
            refused = self.with_vault(vault, *send, *words)
            self.assertEqual(refused.returncode, REFUSED, refused.stderr)
            self.assertIn(problem, json.loads(refused.stdout)["refused"][0]["reason"])
        sent = self.with_vault(vault, *send, "--param", "order=0041")
        self.assertEqual(sent.returncode, DONE, sent.stderr)
        row = json.loads(sent.stdout)
        self.assertEqual((row["state"], row["text"], row["parameters"]), ("accepted", "", {"name": "Åda", "order": "0041"}))
        self.assertEqual(seen, [(f"/sms/{channel}/send.json", {"to_phone": "+447400123456", "name": "Åda", "order": "0041"})])

    def test_a_gateway_is_added_by_its_description(self):
        folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "providers", "examples")
        with open(os.path.join(folder, "form-gateway.json"), encoding="utf-8") as file:
            description = file.read()
        wrong = self.run_ctl("provider", "add", "beech", "--type", "http", "--set", f"description={description.replace('https', 'http').replace('{{text}}', 'Hi')}")
        self.assertEqual(wrong.returncode, USAGE)
        self.assertIn("/request/url: It must begin with https", wrong.stderr)
        self.assertIn("/request/form: Nothing carries the text", wrong.stderr)
        self.expect(DONE, "provider", "add", "beech", "--type", "http", "--set", f"description={description}")
        self.assertEqual(self.with_vault(b"correct horse\n", "provider", "secret", "beech", "token", stdin="x\n").returncode, USAGE)
        self.assertEqual(self.with_vault(b"correct horse\n", "provider", "secret", "beech", "password", stdin="x\n").returncode, DONE)

    def test_a_copy_is_restored_elsewhere(self):
        customer = self.simulated()
        file = os.path.join(self.home, "copy.backup")
        self.expect(DONE, "backup", file)
        self.expect(DONE, "customer", "add", "--name", "Later", "--phone", "+447400123457")
        self.expect(DONE, "restore", file)
        self.assertEqual([c["id"] for c in self.expect(DONE, "customer", "list")], [customer])
        self.expect(DONE, "audit", "verify")
        self.expect(UNUSABLE, "restore", os.path.join(self.home, "nothing"))

    def tamper(self, *statements):
        """What somebody with the file and a tool does."""
        with contextlib.closing(sqlite3.connect(os.path.join(self.home, "desk", "heliograph.db"))) as store, store:
            store.execute("DROP TRIGGER IF EXISTS audit_fixed")
            for statement in statements:
                store.execute(statement)

    def test_the_trail_names_what_was_done_to_it(self):
        """H3: from the chain alone."""
        self.simulated()
        whole = self.expect(DONE, "audit", "verify")[0]
        self.assertEqual((whole["intact"], whole["against"]), (True, "none"))
        self.assertIn("cut off at the end", self.expect(DONE, "audit", "verify", json_lines=False).stdout)
        self.tamper("UPDATE audit SET actor = 'nobody' WHERE seq = 3")
        self.assertEqual([(found["first_broken"], found["reason"]) for found in self.expect(REFUSED, "audit", "verify")], [(3, "edited")])
        self.assertIn("Entry 3 was edited", self.expect(REFUSED, "audit", "verify", json_lines=False).stdout)
        self.tamper("DELETE FROM audit WHERE seq IN (2, 3)")
        self.assertEqual([(found["first_broken"], found["reason"], found["lost"]) for found in self.expect(REFUSED, "audit", "verify")], [(2, "deleted", 2)])
        # What is broken is not signed off, and a table of it is written all the same.
        self.expect(REFUSED, "audit", "head")
        table = os.path.join(self.home, "trail.csv")
        entries = self.expect(DONE, "audit", "export", table)[0]["entries"]
        with open(table, encoding="utf-8-sig") as file:
            self.assertEqual(len(file.read().splitlines()), entries + 1)
        self.expect(UNUSABLE, "audit", "export", os.path.join(self.home, "no", "where.csv"))

    def test_a_signed_off_head_finds_what_the_chain_cannot(self):
        """H3: a cut at the end, against the head inside and against the one kept outside."""
        self.simulated()
        self.expect(NOT_FOUND, "audit", "head", "--show")
        kept = os.path.join(self.home, "head.txt")
        phrase = b"correct horse\n"
        self.assertEqual(self.with_vault(phrase, "--json", "audit", "head", kept).returncode, DONE)
        head = self.expect(DONE, "audit", "head", "--show")[0]
        with open(kept, encoding="utf-8") as file:
            self.assertIn(f"hash: {head['hash']}", file.read())
        self.assertEqual(json.loads(self.with_vault(phrase, "--json", "audit", "verify").stdout)["against"], "head")
        # Without its key the head vouches for nothing, and that is said.
        self.assertEqual(self.expect(DONE, "audit", "verify")[0]["against"], "head_without_key")
        self.assertIn("is not here", self.expect(DONE, "audit", "verify", json_lines=False).stdout)
        self.tamper(f"DELETE FROM audit WHERE seq >= {head['entry']}")
        found = json.loads(self.with_vault(phrase, "--json", "audit", "verify").stdout)
        self.assertEqual((found["reason"], found["first_broken"], found["lost"]), ("truncated", head["entry"], 1))
        self.tamper("DELETE FROM audit_head")
        self.expect(DONE, "audit", "verify")
        self.assertEqual(self.expect(REFUSED, "audit", "verify", "--head", kept)[0]["reason"], "truncated")
        # A file that is no head, and one that is not there.
        self.expect(USAGE, "audit", "verify", "--head", COMPLETION)
        self.expect(NOT_FOUND, "audit", "verify", "--head", os.path.join(self.home, "nothing"))

    def test_what_is_old_is_counted_and_removed(self):
        """reliability.md A8"""
        self.simulated()
        none = self.expect(DONE, "retention", "preview")[0]
        self.assertEqual({key: none[key] for key in ("messages", "conversations", "attempts", "codes", "audit")},
                         dict.fromkeys(("messages", "conversations", "attempts", "codes", "audit"), 0))
        self.expect(USAGE, "settings", "set", "retention.audit", "-1")
        # Three years later.
        self.tamper("UPDATE audit SET at = at - 94672800000 WHERE seq <= 3")
        self.assertEqual(self.expect(DONE, "retention", "preview")[0]["audit"], 3)
        phrase = b"correct horse\n"
        gone = json.loads(self.with_vault(phrase, "--json", "retention", "purge").stdout)
        self.assertEqual((gone["audit"], gone["audit_kept"]), (3, False))
        # What is left verifies behind a signed cut; that it was signed is not known without the key.
        report = json.loads(self.with_vault(phrase, "--json", "audit", "verify").stdout)
        self.assertEqual((report["removed_through"], report["removal_confirmed"]), (3, True), report)

    def test_an_agent_does_not_open_the_trail(self):
        self.simulated()
        self.expect(DONE, "settings", "set", "agent.role", "agent")
        for command in (("verify",), ("head",), ("head", "--show"), ("export", os.path.join(self.home, "trail.csv"))):
            self.expect(REFUSED, "audit", *command)
        self.expect(REFUSED, "settings", "set", "cap.segments", "5")
        self.expect(DONE, "settings", "set", "agent.role", "supervisor")
        self.expect(DONE, "audit", "verify")

    def test_the_doctor_says_what_to_do(self):
        self.simulated()
        done = self.run_ctl("doctor")
        checks = {found["check"]: found for found in map(json.loads, done.stdout.splitlines())}
        self.assertLessEqual({"version", "profile", "store", "integrity", "search index", "file modes", "audit trail", "provider sim"}, set(checks))
        self.assertTrue(all(found["do"] for found in checks.values() if found["state"] != "ok"))
        os.chmod(os.path.join(self.home, "desk"), 0o755)
        done = self.run_ctl("doctor", "--repair")
        self.assertIn(done.returncode, (DONE, REFUSED))

    def test_the_same_scenario_gives_the_same_transcript(self):
        """D1"""
        texts = []
        for run in ("a", "b"):
            out = os.path.join(self.home, run)
            self.expect(DONE, "demo", "run", "--scenario", "1", "--out", out)
            (name,) = os.listdir(out)
            with open(os.path.join(out, name), "rb") as file:
                texts.append(file.read())
        self.assertEqual(texts[0], texts[1])
        self.expect(NOT_FOUND, "demo", "run", "--scenario", "999")


if __name__ == "__main__":
    unittest.main(verbosity=2)
