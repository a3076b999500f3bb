# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""A mobile operator's short message centre, as far as a gateway sees one: SMPP 3.4 on a loopback port.

It shows what went over the air octet by octet (data coding, user data header, GSM 03.38 octets) and sends delivery receipts of
any kind, in any order, when it is told to. Kannel's own fakesmsc can do neither.
"""
import itertools
import socket
import struct
import threading
import time

BIND = {0x1: "receiver", 0x2: "transmitter", 0x9: "transceiver"}
SUBMIT_SM, DELIVER_SM, UNBIND, ENQUIRE_LINK, RESPONSE = 0x4, 0x5, 0x6, 0x15, 0x80000000
ESM_UDH, ESM_RECEIPT = 0x40, 0x04
OK, SUBMIT_FAILED = 0x0, 0x45
TLV_PAYLOAD = 0x0424
STATES = {"delivered": "DELIVRD", "failed": "UNDELIV", "buffered": "ACCEPTD", "rejected": "REJECTD", "expired": "EXPIRED"}


def _cstring(data, at):
    end = data.index(b"\0", at)
    return data[at:end].decode("latin-1"), end + 1


class Submitted:
    """One submit_sm: exactly one short message on the air."""

    def __init__(self, smsc_id, sender, to, esm_class, coding, octets):
        self.smsc_id, self.sender, self.to, self.coding = smsc_id, sender, to, coding
        header = octets[0] + 1 if esm_class & ESM_UDH and octets else 0
        self.udh, self.data = octets[:header], octets[header:]


class SmppServer:
    """Accepts any bind. `refuse` makes it answer every submit with ESME_RSUBMITFAIL, which Kannel reports as rejected."""

    def __init__(self):
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._lock = threading.Lock()
        self._submitted, self._receivers, self._sockets = [], [], []
        self._ids, self._sequence = itertools.count(1), itertools.count(1)
        self.refuse = False
        self.down = False
        threading.Thread(target=self._accept, daemon=True).start()

    # -- what a test uses ----------------------------------------------------

    def submitted(self):
        with self._lock:
            return list(self._submitted)

    def receipt(self, submitted, state):
        """Sends a receipt about one message: "delivered" "failed" "buffered" "rejected" "expired"."""
        now = time.strftime("%y%m%d%H%M")
        text = (f"id:{submitted.smsc_id} sub:001 dlvrd:{int(state == 'delivered'):03} submit date:{now} "
                f"done date:{now} stat:{STATES[state]} err:000 text:")
        self._deliver(submitted.to, submitted.sender, text.encode(), ESM_RECEIPT, 0)

    def inbound(self, sender, to, text):
        """A text from a telephone (MO), as UCS-2."""
        self._deliver(sender, to, text.encode("utf-16-be"), 0, 8)

    def set_down(self, down):
        """True: hangs up and refuses binds, as an operator that is away."""
        with self._lock:
            self.down = down
            sockets = list(self._sockets) if down else []
        for connection in sockets:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def close(self):
        self.set_down(True)
        self._listener.shutdown(socket.SHUT_RDWR)  # wakes accept(), which a close alone does not
        self._listener.close()

    # -- the protocol --------------------------------------------------------

    def _accept(self):
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                if self.down:
                    connection.close()
                    continue
                self._sockets.append(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    @staticmethod
    def _read(connection, count):
        data = b""
        while len(data) < count:
            more = connection.recv(count - len(data))
            if not more:
                raise ConnectionError
            data += more
        return data

    def _serve(self, connection):
        try:
            while True:
                length, command, _, sequence = struct.unpack(">IIII", self._read(connection, 16))
                self._answer(connection, command, sequence, self._read(connection, length - 16))
                if command == UNBIND:
                    break
        except (OSError, ConnectionError):
            pass
        with self._lock:
            self._sockets.remove(connection)
            if connection in self._receivers:
                self._receivers.remove(connection)
        connection.close()

    def _answer(self, connection, command, sequence, body):
        if command & RESPONSE:
            return
        if command in BIND:
            self._send(connection, command | RESPONSE, sequence, b"smsc\0")
            if BIND[command] != "transmitter":
                with self._lock:
                    self._receivers.append(connection)
        elif command == SUBMIT_SM:
            if self.refuse:
                return self._send(connection, command | RESPONSE, sequence, b"", SUBMIT_FAILED)
            self._send(connection, command | RESPONSE, sequence, self._keep(body).encode() + b"\0")
        elif command in (UNBIND, ENQUIRE_LINK):
            self._send(connection, command | RESPONSE, sequence, b"")

    def _keep(self, body):
        """Reads a submit_sm (SMPP 3.4, 4.4.1) and gives the id it got."""
        _, at = _cstring(body, 0)
        sender, at = _cstring(body, at + 2)
        to, at = _cstring(body, at + 2)
        esm_class, at = body[at], at + 3
        _, at = _cstring(body, at)  # schedule_delivery_time
        _, at = _cstring(body, at)  # validity_period
        coding, length = body[at + 2], body[at + 4]
        at += 5
        octets = body[at:at + length]
        at += length
        while at + 4 <= len(body):
            tag, size = struct.unpack(">HH", body[at:at + 4])
            if tag == TLV_PAYLOAD:
                octets = body[at + 4:at + 4 + size]
            at += 4 + size
        with self._lock:
            message = Submitted(str(next(self._ids)), sender, to, esm_class, coding, octets)
            self._submitted.append(message)
        return message.smsc_id

    @staticmethod
    def _send(connection, command, sequence, body, status=OK):
        connection.sendall(struct.pack(">IIII", 16 + len(body), command, status, sequence) + body)

    def _deliver(self, sender, to, octets, esm_class, coding):
        digits = sender.lstrip("+")
        body = (b"\0" + bytes((1, 1)) + digits.encode() + b"\0" + bytes((1 if to.isdigit() else 5, 1)) + to.lstrip("+").encode() + b"\0"
                + bytes((esm_class, 0, 0)) + b"\0\0" + bytes((0, 0, coding, 0, len(octets))) + octets)
        with self._lock:
            if not self._receivers:
                raise AssertionError("no gateway is bound to receive")
            self._send(self._receivers[0], DELIVER_SM, next(self._sequence), body)
