# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""Looks for planted values where they must not be: files, arguments, environments, output (reliability.md R3, A4).

    canary = Canary(); canary.plant("secret", password); canary.plant("code", "481923")
    with ProcessWatch(executable) as watch: …
    canary.in_folder(home, allowed=lambda kind, path: …) + canary.in_bytes(watch.seen, "arguments")   # [] is right
"""
import os
import re
import threading
import time


def _pattern(kind, value):
    """One expression for all spellings of a planted value in UTF-8, and in UTF-16 of either order."""
    if kind == "code":
        # A code is six digits on their own: within a number, a date or a UUID six equal digits are chance.
        spelled, guards = r"[ -]?".join(value), (r"(?<![0-9A-Fa-f.-])", r"(?![0-9A-Fa-f-])")
    elif kind == "number":
        digits = re.sub(r"\D", "", value)[-9:]
        spelled, guards = r"[\s().\-/]{0,2}".join(digits), ("", "")
    else:
        spelled, guards = re.escape(value), ("", "")
    return re.compile(guards[0] + spelled + guards[1])


def _readings(data):
    """The same bytes as text in each encoding that Qt and SQLite write; both alignments of UTF-16."""
    yield data.decode("latin-1")
    for encoding in ("utf-16-le", "utf-16-be"):
        for start in (0, 1):
            yield data[start:].decode(encoding, "replace")


class Canary:
    def __init__(self):
        self.planted = []

    def plant(self, kind, value):
        """kind: "secret" "code" "number" "body" "name". Values are ASCII and their own: never a word the program may say."""
        assert value.isascii() and len(value) >= 6
        self.planted.append((kind, value, _pattern(kind, value)))
        return value

    def in_bytes(self, data, where, kinds=None, allowed=lambda kind, where: False):
        """["kind at where", …]: the value itself is not repeated into another log."""
        readings = list(_readings(data))
        found = []
        for number, (kind, _, pattern) in enumerate(self.planted):
            if (kinds is None or kind in kinds) and not allowed(kind, where) and any(pattern.search(text) for text in readings):
                found.append(f"{kind} #{number} in {where}")
        return found

    def in_folder(self, folder, allowed=lambda kind, path: False, kinds=None):
        """Every file below, its name included."""
        found = []
        for parent, folders, files in os.walk(folder):
            for name in files + folders:
                path = os.path.join(parent, name)
                found += self.in_bytes(os.fsencode(name), f"the name of {path}", kinds)
                if os.path.isfile(path) and not os.path.islink(path):
                    with open(path, "rb") as file:
                        found += self.in_bytes(file.read(), path, kinds, allowed)
        return found


class ProcessWatch:
    """Arguments and environments of every process of these executables, for as long as it runs."""

    def __init__(self, *executables):
        self._executables = {os.path.realpath(path) for path in executables}
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self.arguments, self.environments, self.processes = b"", b"", set()

    def __enter__(self):
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._stop.set()
        self._thread.join()

    def look(self, pid):
        """What one process shows to everybody who may look."""
        try:
            if os.path.realpath(f"/proc/{pid}/exe") not in self._executables:
                return
            with open(f"/proc/{pid}/cmdline", "rb") as arguments, open(f"/proc/{pid}/environ", "rb") as environment:
                seen = arguments.read(), environment.read()
        except OSError:
            return  # it has ended
        with self._lock:
            self.processes.add(pid)
            self.arguments += seen[0] + b"\n"
            if seen[1] not in self.environments:
                self.environments += seen[1] + b"\n"

    def _watch(self):
        while not self._stop.is_set():
            for pid in filter(str.isdigit, os.listdir("/proc")):
                if int(pid) not in self.processes:
                    self.look(int(pid))
            time.sleep(0.02)
