#!/usr/bin/python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""The clouds of the vendors in vendors/, each behind every bad habit of hostile_server.py, with one ledger.

usage: vendor_server.py LEDGER [--tls CERT KEY]

An account's address is http://127.0.0.1:PORT/COMMAND/VENDOR, and the vendor's own paths go on from there. COMMAND: "ok",
what hostile_server.py knows ("reset", "hang", "status-503" …), or the same after "then-": a text is taken first, and only
the reply to it goes wrong. "cut-head" and "cut-body" cut the vendor's own reply.

The ledger is one JSON object a line, written before the reply: {"vendor", "command", "method", "path", "body", "status",
"sent", "requests"}. Prints "PORT SECOND TLS" as hostile_server.py does.
"""
import importlib
import json
import os
import ssl
import sys
import threading

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import hostile_server  # noqa: E402
from vendors import Answer, Request  # noqa: E402

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "vendors")


def vendors():
    names = sorted(name[:-3] for name in os.listdir(FOLDER) if name.endswith(".py") and not name.startswith("__"))
    made = [importlib.import_module("vendors." + name).Vendor() for name in names]
    return {vendor.name: vendor for vendor in made}


class Clouds(hostile_server.Gateway):
    def __init__(self, ledger):
        super().__init__(ledger)
        self.vendors = vendors()
        self.one = threading.Lock()
        self.local = threading.local()

    def serve(self, sock, origin):
        entry = {"vendor": "", "command": "", "method": "", "path": "", "body": "", "status": 0, "sent": False, "requests": 0, "origin": origin}
        try:
            method, target, headers, body = self.read(sock)
            if not method:
                return  # somebody only looked whether anybody is here
            _, command, vendor, rest = (target + "///").split("/", 3)
            request = Request(method, "/" + rest.rstrip("/"), headers, body)
            entry.update(vendor=vendor, command=command, method=method, path=request.path, body=body.decode("utf-8", "replace"),
                         requests=1 if method else 0)
            answer = self.answer(vendor, request) if command == "ok" or command.startswith("then-") else Answer(0)
            entry.update(status=answer.status, sent=answer.sent)
            self.note(**entry)
            self.local.reply = hostile_server.reply(answer.status, answer.body, *answer.headers)
            habit = command.removeprefix("then-")
            if habit == "ok" or (answer.status and not answer.sent):
                sock.sendall(self.local.reply)
                return
            first, *more = habit.split("-")
            getattr(self, first)(sock, *more)
        except (OSError, ValueError, AttributeError):
            pass
        finally:
            try:
                sock.close()
            except OSError:
                pass

    def answer(self, vendor, request):
        with self.one:
            return self.vendors[vendor].handle(request)

    def read(self, sock):
        data = b""
        while b"\r\n\r\n" not in data:
            piece = sock.recv(65536)
            if not piece:
                return "", "", {}, b""
            data += piece
        head, _, body = data.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        while len(body) < int(headers.get("content-length", "0")):
            piece = sock.recv(65536)
            if not piece:
                break
            body += piece
        method, target, _ = lines[0].split(" ")
        return method, target, headers, body

    def cut(self, sock, where):
        sock.sendall(self.local.reply[:12] if where == "head" else self.local.reply[:-10])


def main():
    args = sys.argv[1:]
    clouds = Clouds(args[0])
    clouds.second = hostile_server.listen(lambda sock: clouds.serve(sock, 2))
    first = hostile_server.listen(lambda sock: clouds.serve(sock, 1))
    tls = 0
    if "--tls" in args:
        at = args.index("--tls")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(args[at + 1], args[at + 2])
        tls = hostile_server.listen(lambda sock: clouds.serve(sock, 1), context)
    print(f"{first} {clouds.second} {tls}", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
