#!/usr/bin/python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""A gateway with every bad habit, and an honest ledger of what reached it.

usage: hostile_server.py LEDGER [--tls CERT KEY [--tls10]]

Prints "PORT SECOND TLS" once it listens (SECOND: another origin, which a redirect names; TLS: 0 without --tls) and ends when its
standard input does. The path says what happens: /COMMAND/ID.

The ledger is one JSON object a line: {"conn", "origin", "id", "command", "body", "bytes", "requests"}; it is written before
the reply goes out, so what the other side knows is in it.
"""
import json
import socket
import ssl
import struct
import sys
import threading
import time

ACCEPTED = b"0: Accepted for delivery"
HOLD_S = 60
PHRASES = {
    403: b"Authorization failed for sendsms", 404: b"Unknown request.", 503: b"Temporal failure, try again later.",
    400: b"Number(s) has/have been denied by white- and/or black-lists.",
}


def reply(status, body=b"", *headers):
    head = [b"HTTP/1.1 %d Whatever" % status, b"Content-Type: text/html", b"Content-Length: %d" % len(body), *headers]
    return b"\r\n".join(head) + b"\r\n\r\n" + body


def read_request(sock):
    """(path, headers, body, bytes read); the path is empty when no whole head came. Of half-read only the head is read."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = sock.recv(65536)
        if not piece:
            return "", {}, b"", len(data)
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
    length = int(headers.get("content-length", "0"))
    while len(body) < length and b"/half-read/" not in head:
        piece = sock.recv(65536)
        if not piece:
            break
        body += piece
    return lines[0].split(" ")[1], headers, body, len(head) + 4 + len(body)


def text_of(headers, body):
    return body.decode("utf-16-be" if "utf-16be" in headers.get("content-type", "").lower() else "utf-8", "replace")


class Gateway:
    def __init__(self, ledger):
        self.ledger = open(ledger, "a", buffering=1, encoding="utf-8")
        self.lock = threading.Lock()
        self.conns = 0
        self.second = 0

    def note(self, **entry):
        with self.lock:
            self.ledger.write(json.dumps(entry) + "\n")

    def serve(self, sock, origin):
        with self.lock:
            self.conns += 1
            conn = self.conns
        entry = {"conn": conn, "origin": origin, "id": "", "command": "", "body": "", "bytes": 0, "requests": 0}
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if origin == 2:
                self.note(**entry)
                return
            # What to do is in the path: peek at it before reading, so that "close-unread" reads nothing.
            if not isinstance(sock, ssl.SSLSocket):
                start = sock.recv(4096, socket.MSG_PEEK)
                parts = (start.split(b" ") + [b"", b""])[1].decode().split("/") + ["", ""]
                if parts[1] in ("close-unread", "never-read"):
                    self.note(**{**entry, "command": parts[1], "id": parts[2]})
                    if parts[1] == "never-read":
                        time.sleep(HOLD_S)
                    return
            path, headers, body, count = read_request(sock)
            parts = path.split("/") + ["", "", ""]
            entry.update(id=parts[2], command=parts[1], body=text_of(headers, body), bytes=count, requests=1 if path else 0)
            self.note(**entry)
            first, *rest = parts[1].split("-")
            getattr(self, first, self.close)(sock, *rest)
        except (OSError, ValueError):
            pass
        finally:
            try:
                sock.close()
            except OSError:
                pass

    # One method for each first word of a command.
    def accept(self, sock):
        sock.sendall(reply(202, ACCEPTED))

    def queued(self, sock):
        sock.sendall(reply(202, b"3: Queued for later delivery"))

    def close(self, sock, *_):
        pass

    def never(self, sock, *_):
        time.sleep(HOLD_S)

    def reset(self, sock):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def cut(self, sock, where):
        whole = reply(202, ACCEPTED)
        sock.sendall(whole[:12] if where == "head" else whole[:-10])

    def hang(self, sock):
        time.sleep(HOLD_S)

    def drip(self, sock, where="head"):
        if where == "body":
            sock.sendall(b"HTTP/1.1 202 Accepted\r\nContent-Length: 60000\r\n\r\n")
        for byte in b"HTTP/1.1 202 " + b"x" * 8000:
            sock.sendall(bytes([byte]))
            time.sleep(0.1)

    def endless(self, sock, what="body"):
        start = {"body": b"HTTP/1.1 202 Accepted\r\n\r\n", "length": b"HTTP/1.1 202 Accepted\r\nContent-Length: 999999999999\r\n\r\n",
                 "chunks": b"HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n",
                 "head": b"HTTP/1.1 202 Accepted\r\n", "line": b"HTTP/1.1 202 Accepted\r\nX: ", "interim": b""}[what]
        piece = {"head": b"X-Header: %s\r\n" % (b"y" * 100) * 500, "interim": b"HTTP/1.1 100 Continue\r\n\r\n" * 2000,
                 "chunks": b"1\r\nx\r\n" * 8000}.get(what, b"z" * 65536)
        sock.sendall(start)
        end = time.time() + HOLD_S
        while time.time() < end:
            sock.sendall(piece)

    def status(self, sock, code, *rest):
        code = int(code)
        headers = []
        if 300 <= code < 400:
            headers.append(b"Location: http://127.0.0.1:%d/accept/stolen" % self.second)
        if code in (401, 407):
            headers.append(b"%s: Basic realm=\"x\"" % (b"WWW-Authenticate" if code == 401 else b"Proxy-Authenticate"))
        if code in (425, 429, 503):
            headers.append(b"Retry-After: " + ("-".join(rest) or "1").replace("_", " ").encode())
        sock.sendall(reply(code, PHRASES.get(code, b"No."), *headers))

    def html(self, sock):
        sock.sendall(reply(200, b"<!DOCTYPE html><html><body>Please log in to the hotel's Wi-Fi</body></html>"))

    def empty(self, sock):
        sock.sendall(reply(202))

    def words(self, sock, which):
        sock.sendall(reply(202, {"half": ACCEPTED[:9], "json": b'{"success":true}', "more": ACCEPTED + b" or not"}[which]))

    def garbage(self, sock):
        sock.sendall(bytes(range(256)) * 8)

    def http2(self, sock):
        sock.sendall(b"HTTP/2 202\r\n\r\n" + ACCEPTED)

    def lengths(self, sock):
        sock.sendall(b"HTTP/1.1 202 Accepted\r\nContent-Length: 24\r\nContent-Length: 3\r\n\r\n" + ACCEPTED)

    def gzip(self, sock):
        import zlib
        bomb = zlib.compressobj(9, zlib.DEFLATED, 31)
        packed = bomb.compress(b"0" * 50_000_000) + bomb.flush()
        sock.sendall(reply(202, packed[:60000], b"Content-Encoding: gzip"))

    def chunked(self, sock, *cut):
        sock.sendall(b"HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n0:\r\n16;x=y\r\n Accepted for delivery\r\n")
        if not cut:
            sock.sendall(b"0\r\n\r\n")


def listen(handle, context=None):
    server = socket.create_server(("127.0.0.1", 0), backlog=512)

    def one(sock):
        try:
            sock.settimeout(HOLD_S)
            if context:
                sock = context.wrap_socket(sock, server_side=True)
            handle(sock)
        except OSError:
            sock.close()

    def loop():
        while True:
            sock, _ = server.accept()
            threading.Thread(target=one, args=(sock,), daemon=True).start()

    threading.Thread(target=loop, daemon=True).start()
    return server.getsockname()[1]


def main():
    args = sys.argv[1:]
    gateway = Gateway(args[0])
    gateway.second = listen(lambda sock: gateway.serve(sock, 2))
    first = listen(lambda sock: gateway.serve(sock, 1))
    tls = 0
    if "--tls" in args:
        at = args.index("--tls")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(args[at + 1], args[at + 2])
        if "--tls10" in args:
            context.set_ciphers("DEFAULT:@SECLEVEL=0")
            context.minimum_version = ssl.TLSVersion.TLSv1
            context.maximum_version = ssl.TLSVersion.TLSv1_1
        tls = listen(lambda sock: gateway.serve(sock, 1), context)
    print(f"{first} {gateway.second} {tls}", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
