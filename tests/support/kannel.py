# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""Debian's Kannel as plain processes on free loopback ports: bearerbox, smsbox, and two operators behind them.

Ordinary numbers go to Kannel's own fakesmsc, another process. Numbers that begin with EXACT_PREFIX go over SMPP to
smppserver.py, which shows the octets on the air and sends receipts of any kind. Packages: kannel, kannel-extras.

    with Kannel() as gateway:
        … POST to gateway.url …
        sms = gateway.wait_for(lambda s: s.to == "+447700900123")
        gateway.inbound("+447700900123", "1234", "STOP")

`python3 kannel.py` keeps one running and prints what arrives, for work by hand.
"""
import dataclasses
import os
import random
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import urllib.parse
import urllib.request

if __package__:
    from .smppserver import SmppServer
else:
    from smppserver import SmppServer

BEARERBOX, SMSBOX, FAKESMSC = "/usr/sbin/bearerbox", "/usr/sbin/smsbox", "/usr/lib/kannel/test/fakesmsc"
#: Sweden; +46 70 174 06 05 … 99 are given out for fiction and valid.
EXACT_PREFIX = "+46"
#: A busy machine under sanitizers may be ten times slower than an idle one.
PATIENCE = 40.0

CONFIGURATION = """
group = core
admin-port = {admin}
admin-interface = 127.0.0.1
admin-password = {password}
status-password = {password}
smsbox-port = {boxes}
smsbox-interface = 127.0.0.1
box-allow-ip = 127.0.0.1
store-type = file
store-location = {folder}/store
dlr-storage = internal
log-level = 1

group = smsc
smsc = fake
smsc-id = fake
host = 127.0.0.1
our-host = 127.0.0.1
port = {fake}
connect-allow-ip = 127.0.0.1
denied-prefix = "{exact_prefix};{exact_digits}"

group = smsc
smsc = smpp
smsc-id = exact
host = 127.0.0.1
port = {smpp}
transceiver-mode = true
smsc-username = desk
smsc-password = desk
system-type = ""
reconnect-delay = 1
allowed-prefix = "{exact_prefix};{exact_digits}"

group = smsbox
bearerbox-host = 127.0.0.1
bearerbox-port = {boxes}
sendsms-port = {sendsms}
sendsms-interface = 127.0.0.1
global-sender = 1234
log-level = 1
http-request-retry = 20
http-queue-delay = 1

group = sendsms-user
username = {username}
password = {password}
max-messages = 255
concatenation = true

group = sms-service
keyword = default
{inbound}
max-messages = 0
"""


@dataclasses.dataclass
class Part:
    """One short message as it would go over the air."""
    sender: str
    to: str
    udh: bytes            #: with its length octet; empty: none
    data: bytes           #: fake: UTF-8 or UTF-16BE as Kannel holds it; exact: the octets on the wire
    coding: int | None    #: SMPP data coding (0 GSM-7, 8 UCS-2); None: fakesmsc does not say
    exact: object = None  #: the smppserver.Submitted it came from

    @property
    def concatenation(self):
        """(reference, total, sequence) of TS 23.040 9.2.3.24.1 or .8; None: a single message."""
        at = 1
        while at + 1 < len(self.udh):
            kind, length = self.udh[at], self.udh[at + 1]
            value = self.udh[at + 2:at + 2 + length]
            if kind == 0 and length == 3:
                return tuple(value)
            if kind == 8 and length == 4:
                return (value[0] << 8 | value[1], value[2], value[3])
            at += 2 + length
        return None


@dataclasses.dataclass
class Sms:
    """What the telephone shows: the parts of one reference joined."""
    sender: str
    to: str
    text: str
    ucs2: bool
    complete: bool
    parts: list


BASIC = ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
         "¿abcdefghijklmnopqrstuvwxyzäöñüà")
EXTENSION = {0x0A: "\f", 0x14: "^", 0x28: "{", 0x29: "}", 0x2F: "\\", 0x3C: "[", 0x3D: "~", 0x3E: "]", 0x40: "|", 0x65: "€"}


def gsm_text(octets):
    """3GPP TS 23.038 6.2.1, one septet in each octet."""
    text, escaped = "", False
    for octet in octets:
        if escaped:
            text, escaped = text + EXTENSION.get(octet, "?"), False
        elif octet == 0x1B:
            escaped = True
        else:
            text += BASIC[octet]
    return text


def _looks_ucs2(data):
    """fakesmsc does not say the coding of a part with a header: UTF-8 of a person's text has no other controls."""
    if any(octet < 0x20 and octet not in (0x0A, 0x0D) for octet in data):
        return True
    try:
        data.decode("utf-8")
        return False
    except UnicodeDecodeError:
        return True


def _join(parts):
    parts = sorted(parts, key=lambda p: (p.concatenation or (0, 1, 1))[2])
    data = b"".join(p.data for p in parts)
    coding = parts[0].coding
    ucs2 = coding == 8 if coding is not None else _looks_ucs2(data)
    if ucs2:
        text = data.decode("utf-16-be", "replace")
    else:
        text = gsm_text(data) if parts[0].exact else data.decode("utf-8", "replace")
    total = (parts[0].concatenation or (0, 1, 1))[1]
    return Sms(parts[0].sender, parts[0].to, text, ucs2, len(parts) == total, parts)


class Kannel:
    username, password = "desk", "kannel-pass-5d1"

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="kannel-")
        self.exact = SmppServer()
        self._processes = {}
        self._inbound = 'text = ""'
        self._ports = {}
        self._said = 0
        self._stop = threading.Lock()

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()

    # -- running -------------------------------------------------------------

    def start(self):
        for attempt in range(5):  # a port that was free may be taken by the time bearerbox binds it
            self._ports = dict(zip(("admin", "boxes", "fake", "sendsms"), self._free_ports(4)))
            self._write_configuration()
            try:
                self._run("bearerbox", [BEARERBOX, "-v", "1", self._path("kannel.conf")])
                self._wait_port("bearerbox", self._ports["boxes"])
                self._start_smsbox()
                self._start_fakesmsc()
                self.wait_status(lambda status: all(re.search(rf"^\s+{link}\b.*\(online ", status, re.M) for link in ("fake", "exact")))
                return self
            except AssertionError:
                self._kill_all()
                if attempt == 4:
                    self.stop()
                    raise
        raise AssertionError("unreachable")

    def stop(self):
        with self._stop:
            self._kill_all()
            self.exact.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def url(self):
        return f"http://127.0.0.1:{self._ports['sendsms']}/cgi-bin/sendsms"

    @property
    def admin_url(self):
        return f"http://127.0.0.1:{self._ports['admin']}/"

    def set_smsbox(self, up):
        """False: nothing takes texts; bearerbox and its admin port stay."""
        if up:
            return self._start_smsbox()
        self._kill("smsbox")
        return self.wait_status(lambda status: not re.search(r"smsbox:\S+, IP ", status))

    def set_inbound(self, configuration):
        """What smsbox does with an inbound text: lines for its sms-service group, such as the get-url of `provider show`."""
        self._inbound = configuration
        self._write_configuration()
        self._kill("smsbox")
        self._start_smsbox()

    def set_bearer(self, up):
        """False: both operators are away; Kannel keeps what it is given. True: they are back."""
        self.exact.set_down(not up)
        if up:
            self._start_fakesmsc()
            self.wait_status(lambda status: len(re.findall(r"\(online \d+s, rcvd", status)) == 2)
        else:
            self._kill("fakesmsc")
            self.wait_status(lambda status: "(online " not in status.split("SMSC connections:")[-1])

    def status(self):
        url = f"http://127.0.0.1:{self._ports['admin']}/status.txt?password={self.password}"
        try:
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(url, timeout=5) as reply:
                return reply.read().decode()
        except OSError:
            return ""

    def wait_status(self, wanted, timeout=PATIENCE):
        end = time.monotonic() + timeout
        while True:
            status = self.status()
            if status and wanted(status):
                return status
            if time.monotonic() > end or not self._alive("bearerbox"):
                raise AssertionError(f"Kannel is not as wanted:\n{status}\n{self.logs()}")
            time.sleep(0.05)

    def logs(self):
        out = ""
        for name in ("bearerbox", "smsbox", "fakesmsc"):
            try:
                with open(self._path(name + ".log"), errors="replace") as log:
                    out += f"-- {name}\n" + "".join(log.readlines()[-15:])
            except FileNotFoundError:
                pass
        return out

    # -- the operators' side -------------------------------------------------

    def received(self):
        """Every text that reached an operator, joined by concatenation reference, in the order of first parts."""
        groups = {}
        for number, part in enumerate(self.parts()):
            concatenation = part.concatenation
            key = (part.sender, part.to) + (("ref",) + concatenation[:2] if concatenation else ("single", number))
            # References wrap at 256: a second part of the same sequence begins another text.
            while concatenation and any(p.concatenation[2] == concatenation[2] for p in groups.get(key, [])):
                key += ("again",)
            groups.setdefault(key, []).append(part)
        return [_join(parts) for parts in groups.values()]

    def parts(self):
        return self._fake_parts() + [Part(s.sender, s.to if s.to.startswith("+") else "+" + s.to, s.udh, s.data, s.coding, s)
                                     for s in self.exact.submitted()]

    def wait_for(self, wanted, timeout=PATIENCE, count=1):
        """Waits until `count` complete texts satisfy `wanted(sms)`; gives the newest."""
        end = time.monotonic() + timeout
        while True:
            found = [sms for sms in self.received() if sms.complete and wanted(sms)]
            if len(found) >= count:
                return found[-1]
            if time.monotonic() > end:
                raise AssertionError(f"{len(found)} of {count} such texts arrived; all: {self.received()}\n{self.logs()}")
            time.sleep(0.05)

    def inbound(self, sender, to, text):
        """A text from a telephone, through fakesmsc. smsbox hands it to what set_inbound() said."""
        process = self._processes["fakesmsc"]
        if "\n" not in text and all(letter in BASIC or letter in EXTENSION.values() for letter in text):
            line = f"{sender} {to} text {text}\n"
        else:
            line = f"{sender} {to} ucs2 {urllib.parse.quote(text.encode('utf-16-be'))}\n"
        process.stdin.write(line.encode())
        process.stdin.flush()
        # fakesmsc reads ahead but sends one line for each time that it wakes: never two at once.
        self._said += 1
        end = time.monotonic() + PATIENCE
        while self._log("fakesmsc").count("fakesmsc: sent message ") < self._said:
            if time.monotonic() > end:
                raise AssertionError("fakesmsc did not send\n" + self.logs())
            time.sleep(0.02)

    def receipt(self, sms, state):
        """A receipt for every part of a text to an EXACT_PREFIX number: delivered, failed, buffered, rejected or expired."""
        for part in sms.parts:
            self.exact.receipt(part.exact, state)

    # -- inside --------------------------------------------------------------

    def _path(self, name):
        return os.path.join(self.folder, name)

    @staticmethod
    def _free_ports(count):
        """Below the range that outgoing connections take theirs from."""
        sockets = []
        while len(sockets) < count:
            candidate = socket.socket()
            try:
                candidate.bind(("127.0.0.1", random.SystemRandom().randrange(10_000, 32_000)))
                sockets.append(candidate)
            except OSError:
                candidate.close()
        ports = [s.getsockname()[1] for s in sockets]
        for s in sockets:
            s.close()
        return ports

    def _write_configuration(self):
        with open(self._path("kannel.conf"), "w") as file:
            file.write(CONFIGURATION.format(folder=self.folder, username=self.username, password=self.password, smpp=self.exact.port,
                                            exact_prefix=EXACT_PREFIX, exact_digits=EXACT_PREFIX.lstrip("+"),
                                            inbound=self._inbound, **self._ports))

    def _run(self, name, command, stdin=subprocess.DEVNULL):
        with open(self._path(name + ".log"), "ab") as log:
            # setpriv: they end with us even when we are killed.
            self._processes[name] = subprocess.Popen(["setpriv", "--pdeathsig", "KILL", "--", *command],
                                                     stdin=stdin, stdout=log, stderr=log)

    def _start_smsbox(self):
        self._run("smsbox", [SMSBOX, "-v", "1", self._path("kannel.conf")])
        self._wait_port("smsbox", self._ports["sendsms"])
        self.wait_status(lambda status: re.search(r"smsbox:\S+, IP .*on-line", status))

    def _start_fakesmsc(self):
        self._wait_port("bearerbox", self._ports["fake"], connect=False)
        self._said = self._log("fakesmsc").count("fakesmsc: sent message ")
        self._run("fakesmsc", [FAKESMSC, "-H", "127.0.0.1", "-r", str(self._ports["fake"])], subprocess.PIPE)

    def _alive(self, name):
        return name in self._processes and self._processes[name].poll() is None

    def _wait_port(self, name, port, connect=True):
        """fakesmsc's port takes one client at a time: there we look without connecting."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if not self._alive(name):
                raise AssertionError(f"{name} ended\n{self.logs()}")
            if connect:
                try:
                    socket.create_connection(("127.0.0.1", port), 1).close()
                    return
                except OSError:
                    pass
            else:
                with open("/proc/net/tcp") as table:
                    if f":{port:04X} 00000000:0000 0A" in table.read():
                        return
            time.sleep(0.03)
        raise AssertionError(f"{name} does not listen\n{self.logs()}")

    def _kill(self, name):
        process = self._processes.pop(name, None)
        if not process:
            return
        if process.stdin:
            process.stdin.close()
        process.send_signal(signal.SIGKILL)
        process.wait()

    def _kill_all(self):
        for name in ("fakesmsc", "smsbox", "bearerbox"):
            self._kill(name)

    def _log(self, name):
        try:
            with open(self._path(name + ".log"), errors="surrogateescape") as log:
                return log.read()
        except FileNotFoundError:
            return ""

    def _fake_parts(self):
        """fakesmsc's protocol is one line for a part: <from to text …>, <from to ucs-2 …> or <from to udh … data …>; a line
        feed in a text breaks the line in two."""
        parts = []
        for line in re.findall(r"Got message \d+: <(.*)>$", self._log("fakesmsc"), re.M):
            match = re.match(r"(.*?) (\+?\d+) (text|data|ucs-2|udh) (.*)$", line)
            if not match:
                if parts:
                    parts[-1].data += b"\n" + line.encode("utf-8", "surrogateescape")
                continue
            sender, to, kind, rest = match.groups()
            udh = b""
            if kind == "udh":
                header, kind, rest = rest.split(" ", 2)
                udh = urllib.parse.unquote_to_bytes(header.replace("+", " "))
            data = rest.encode("utf-8", "surrogateescape")
            if kind != "text":
                data = urllib.parse.unquote_to_bytes(data.replace(b"+", b" "))
            parts.append(Part(sender, to, udh, data, 8 if kind == "ucs-2" else None))
        return parts


if __name__ == "__main__":
    with Kannel() as gateway:
        print(f"url {gateway.url}\nusername {gateway.username}\npassword {gateway.password}", flush=True)
        seen = 0
        while True:
            for sms in gateway.received()[seen:]:
                print(f"{sms.sender} → {sms.to}: {sms.text!r} ({len(sms.parts)} parts)", flush=True)
            seen = len(gateway.received())
            time.sleep(0.3)
