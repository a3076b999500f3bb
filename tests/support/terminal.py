# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""Runs heliographctl as a script would: a home of its own, secrets on standard input, --json read line by line.

The executable comes from the environment variable HELIOGRAPHCTL. A keychain is there only under tests/secrets/with-keyring;
without one, give a passphrase and secrets are kept in a vault.
"""
import dataclasses
import json
import os
import shutil
import subprocess
import tempfile

CTL = os.environ.get("HELIOGRAPHCTL", "")
DONE, REFUSED, USAGE, PROVIDER_REFUSED, UNKNOWN, IN_USE, NOT_FOUND = range(7)


@dataclasses.dataclass
class Result:
    code: int
    out: str
    err: str

    @property
    def objects(self):
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def object(self):
        (only,) = self.objects
        return only

    @property
    def refused(self):
        """The codes of a refusal."""
        return {entry["code"] for found in self.objects for entry in found.get("refused", [])}


class Running:
    """A command that is still at work, such as `send --wait`."""

    def __init__(self, process):
        self.process = process

    def finish(self, timeout=90):
        out, err = self.process.communicate(timeout=timeout)
        return Result(self.process.returncode, out, err)


class Terminal:
    """One profile in a home of its own; `home` shared: another profile of the same person."""

    def __init__(self, name="desk", home=None, passphrase=None, environment=None):
        self._own = home is None
        self.home = home or tempfile.mkdtemp(prefix="terminal-")
        self.profile = os.path.join(self.home, name)
        self.passphrase = passphrase
        folders = {"HOME": self.home, "XDG_DATA_HOME": ".local/share", "XDG_CONFIG_HOME": ".config", "XDG_CACHE_HOME": ".cache",
                   "XDG_STATE_HOME": ".local/state", "TMPDIR": "tmp"}
        self.environment = {**os.environ, **{key: os.path.join(self.home, path) for key, path in folders.items()}, **(environment or {})}
        os.makedirs(os.path.join(self.home, "tmp"), exist_ok=True)

    def close(self):
        if self._own:
            shutil.rmtree(self.home, ignore_errors=True)

    def start(self, *arguments, stdin=None, as_json=True, environment=None):
        command = [CTL, "--profile", self.profile]
        passed = ()
        if self.passphrase:
            read, write = os.pipe()
            os.write(write, self.passphrase.encode() + b"\n")
            os.close(write)
            passed = (read,)
            command += ["--vault-passphrase-fd", str(read)]
        if as_json:
            command.append("--json")
        process = subprocess.Popen([*command, *map(str, arguments)], env={**self.environment, **(environment or {})}, text=True,
                                   pass_fds=passed, stdin=subprocess.PIPE if stdin is not None else subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for descriptor in passed:
            os.close(descriptor)
        if stdin is not None:
            process.stdin.write(stdin)
            process.stdin.close()
            process.stdin = None
        return Running(process)

    def run(self, *arguments, stdin=None, as_json=True, timeout=90, environment=None):
        return self.start(*arguments, stdin=stdin, as_json=as_json, environment=environment).finish(timeout)

    def must(self, *arguments, **options):
        """Runs what has to succeed; its objects."""
        done = self.run(*arguments, **options)
        if done.code != DONE:
            raise AssertionError(f"{' '.join(map(str, arguments))}: exit {done.code}\n{done.out}{done.err}")
        return done.objects

    def account(self, url, password, listen="off", name="gate", **settings):
        """Sets a Kannel account up, its password through standard input."""
        given = {"url": url, "username": "desk", "sender": "Desk", "listen": listen, **settings}
        self.must("provider", "add", name, "--type", "kannel", *[word for key, value in given.items() for word in ("--set", f"{key}={value}")])
        self.must("provider", "secret", name, "password", stdin=password + "\n")
