# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""A server that speaks Kannel's sendsms and remembers every request: the truth about what left the desk.

`behave(text, times)` says what to do with a text that is asked for the times-th time:
    "accept"        202, then a receipt
    "swallow"       reads all of it and hangs up
    "swallow+"      the same, and a receipt comes
    "reset"         reads all of it and resets the connection
    "cut"           takes it, and the reply ends in its first line
    "error"         takes it, and says 500
    "page"          takes it, and says 200 with a page, as a captive portal does
    "busy"          429: not taken, come again in a second
    "barred"        403: not taken, the account is not welcome
    "denied"        400: not taken, nor will it ever be
    "moved"         307 to elsewhere: not taken
Only what was, or may have been, taken is an entry; every request of a text is counted in asked().
"""
import collections
import http.server
import re
import socket
import socketserver
import struct
import threading
import time
import urllib.parse
import urllib.request

CLIENT_REF = re.compile(r"[?&]ref=([^&]+)")
Entry = collections.namedtuple("Entry", "ref to text receipt_url at")
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        ledger = self.server.ledger
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        ledger.requests += 1
        if (self.headers.get("X-Kannel-Username"), self.headers.get("X-Kannel-Password")) != ("desk", "ledger"):
            return self._reply(403, "Authorization failed for sendsms", {})
        if not self.headers.get("X-Kannel-To"):
            return self._reply(400, "Missing receiver number, rejected", {})
        charset = self.headers.get_content_charset() or "latin-1"
        self._take(ledger, body.decode(charset))

    NOT_TAKEN = {
        "busy": (429, "Too many", {"Retry-After": "1"}),
        "barred": (403, "Authorization failed for sendsms", {}),
        "denied": (400, "Number(s) has/have been denied by white- and/or black-lists.", {}),
        "moved": (307, "Elsewhere", {"Location": "/elsewhere"}),
    }
    TAKEN = {
        "accept": (202, "0: Accepted for delivery", {}),
        "error": (500, "Internal error", {}),
        "page": (200, "<html>Welcome to our network</html>", {}),
    }

    def _take(self, ledger, text):
        url = self.headers.get("X-Kannel-DLR-Url", "")
        match = CLIENT_REF.search(url)
        outcome = ledger.behave(text, ledger.times(text))
        if outcome in self.NOT_TAKEN:
            return self._reply(*self.NOT_TAKEN[outcome])
        ledger.add(Entry(match.group(1) if match else "", self.headers["X-Kannel-To"], text, url, time.time()))
        if outcome in self.TAKEN:
            self._reply(*self.TAKEN[outcome])
        else:
            self.close_connection = True
        if outcome == "cut":
            self.wfile.write(b"HTTP/1.1 20")
        if outcome == "reset":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        if outcome in ("accept", "swallow+") and url:
            threading.Thread(target=ledger.receipts, args=(url,), daemon=True).start()

    def _reply(self, status, text, headers):
        try:
            self.send_response(status)
            for name, value in {"Content-Type": "text/html", "Content-Length": str(len(text)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(text.encode())
        except OSError:
            pass  # the desk was killed meanwhile

    def handle(self):
        try:
            super().handle()
        except OSError:
            pass

    def log_message(self, *_):
        pass


class _Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True


class Ledger:
    def __init__(self, behave=lambda text, times: "accept"):
        self.behave = behave
        self.requests = 0  #: probes and refused ones too
        self._lock = threading.Lock()
        self._closed, self._coming = threading.Event(), threading.RLock()
        self._entries, self._asked = [], collections.Counter()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.ledger = self
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self._server.server_port}/cgi-bin/sendsms"

    def close(self):
        self._closed.set()
        self._server.shutdown()
        self._server.server_close()

    def add(self, entry):
        with self._lock:
            self._entries.append(entry)

    def times(self, text):
        """How often this text was asked for, this time included."""
        with self._lock:
            self._asked[text] += 1
            return self._asked[text]

    def asked(self, text):
        with self._lock:
            return self._asked[text]

    def entries(self):
        with self._lock:
            return list(self._entries)

    def sent(self):
        """clientRef → how often it was, or may have been, taken."""
        return collections.Counter(entry.ref for entry in self.entries())

    def receipts(self, url, kinds=(8, 1)):
        """As smsbox asks for a dlr-url: escapes filled in, and again (http-request-retry) until it is taken."""
        for kind in kinds:
            values = {"d": str(kind), "p": "447400123410", "P": "Desk", "A": "", "F": "", "t": "2026-01-01+12:00:00", "T": "1767268800"}
            filled = re.sub(r"%([dpPAFtT])(?![0-9A-Fa-f])", lambda m: values[m.group(1)], url)
            self.insist(filled)

    def quiet(self):
        """A context in which nobody comes to the desk."""
        return self._coming

    def insist(self, url, what=None):
        """Asks for a URL until it is taken; gives `what`, or None when the ledger was closed before."""
        while not self._closed.is_set():
            try:
                with self._coming:
                    _OPENER.open(url, timeout=10).close()
                return what
            except OSError:  # the desk was killed, or could not keep it
                self._closed.wait(0.1)
        return None


def free_port():
    """A port for the desk's own listener."""
    import random
    import socket
    while True:
        with socket.socket() as candidate:
            try:
                candidate.bind(("127.0.0.1", random.SystemRandom().randrange(10_000, 32_000)))
                return candidate.getsockname()[1]
            except OSError:
                pass
