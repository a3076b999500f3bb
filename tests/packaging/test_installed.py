#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""The life of the Debian package on a desktop: installed, started, upgraded under an open window, purged.

Run by tests/support/throwaway-root and, in it, with-desktop. Environment: DEB_FOLDER, VERSION, ID.
"""
import configparser
import glob
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from desk import Desk  # noqa: E402
from window import row_of, unlock_keyring  # noqa: E402

VERSION, ID = os.environ["VERSION"], os.environ["ID"]
(DEB,) = glob.glob(os.path.join(os.environ["DEB_FOLDER"], "*.deb"))
#: What other packages keep of whatever is installed, each its own index.
INDEXES = re.compile(r"/var/(lib/dpkg|log|cache/man)/|/usr/share/applications/mimeinfo.cache$|/icon-theme.cache$|/__pycache__")


def must(*command, **options):
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, **options)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(command)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def files_of_the_system():
    return {path for path in must("find", "/usr", "/etc", "/var", "/opt", "-xdev").splitlines() if not INDEXES.search(path)}


def dependencies(package):
    """The installed packages that come with `package`: what it depends on or recommends, and what those depend on."""
    needs, provides = {}, {}
    for line in must("dpkg-query", "-W", "-f=${Package}\t${Pre-Depends}, ${Depends}\t${Provides}\t${Recommends}\n").splitlines():
        name, wanted, also, recommended = line.split("\t")
        wanted += f", {recommended}" if name == package else ""
        bare = [re.split(r"[\s:(]", word.strip())[0] for word in re.split(r"[,|]", wanted)]
        needs[name] = [word for word in bare if word]
        for word in also.split(","):
            provides.setdefault(word.split("(")[0].strip(), []).append(name)
    found, todo = set(), [package]
    while todo:
        name = todo.pop()
        for real in [name] if name in needs else provides.get(name, []):
            if real not in found:
                found.add(real)
                todo += needs[real]
    return found


def owners(libraries):
    """The packages that libraries came with; a library itself where there is none."""
    # Debian 12 has /lib in /usr, and dpkg knows a file by the name it came with.
    names = {name: library for library in libraries for real in [os.path.realpath(library)] for name in (real, real.removeprefix("/usr"))}
    done = subprocess.run(["dpkg-query", "-S", *names], capture_output=True, text=True)
    found = {names[path]: package.split(":")[0] for package, path in (line.rsplit(": ", 1) for line in done.stdout.splitlines()) if path in names}
    return {found.get(library, library) for library in libraries}


class InstalledTest(unittest.TestCase):
    def setUp(self):
        self.assertIn("HELIOGRAPH_THROWAWAY", os.environ, "it installs and purges: never on a system that somebody needs")
        subprocess.run(["dpkg", "--purge", "heliograph"], capture_output=True)
        unlock_keyring(self.addCleanup)
        self.profiles = os.path.join(os.environ["XDG_DATA_HOME"], "heliograph")
        self.loaded = tempfile.mkdtemp(prefix="loaded-")
        #: ld.so writes there what it loads, for each process.
        self.watched = {"LD_DEBUG": "libs", "LD_DEBUG_OUTPUT": os.path.join(self.loaded, "by")}

    def libraries(self):
        found = set()
        for name in glob.glob(os.path.join(self.loaded, "by.*")):
            with open(name, encoding="utf-8", errors="replace") as file:
                found |= set(re.findall(r"calling init: (/\S+)", file.read()))
        return found

    def ctl(self, *words):
        out = must("heliographctl", "--json", *words, env={**os.environ, **self.watched})
        return [json.loads(line) for line in out.splitlines()]

    def test_it_is_installed_used_upgraded_and_purged(self):
        before = files_of_the_system()
        must("dpkg", "--install", DEB)
        with self.subTest("a terminal works"):
            self.works_from_a_terminal()
        with self.subTest("a desktop starts it, and it lives through an upgrade"):
            self.starts_and_is_upgraded()
        with self.subTest("all that it loads comes with it"):
            self.loads_what_comes_with_it()
        must("dpkg", "--purge", "heliograph")
        after = files_of_the_system()
        self.assertEqual(sorted(after - before), [], "the purge left something")
        self.assertEqual(sorted(before - after), [], "the purge took something")
        self.assertEqual(must("dpkg", "--audit"), "")
        self.assertNotEqual(subprocess.run(["dpkg-query", "-s", "heliograph"], capture_output=True).returncode, 0)
        self.assertEqual(sorted(os.listdir(self.profiles)), ["default", "demo"], "profiles are the person's")

    def works_from_a_terminal(self):
        self.assertEqual(must("heliograph", "--version"), f"heliograph {VERSION}\n")
        self.assertEqual(must("heliographctl", "--version"), f"heliographctl {VERSION}\n")
        self.ctl("settings", "set", "country.home", "GB")
        self.ctl("provider", "add", "sim", "--type", "simulated")
        self.ctl("customer", "add", "--name", "Åda", "--phone", "07400 123456", "--mobile")
        self.assertIn("the system's keychain", [found["text"] for found in self.ctl("doctor")])
        script = ". /usr/share/bash-completion/completions/heliographctl; COMP_WORDS=(heliographctl provider te) COMP_CWORD=2; _heliographctl; echo ${COMPREPLY[*]}"
        self.assertEqual(must("bash", "-c", script), "test\n")

    def starts_and_is_upgraded(self):
        desktop = configparser.ConfigParser(interpolation=None)
        desktop.read(f"/usr/share/applications/{ID}.desktop", encoding="utf-8")
        desk = Desk(desktop["Desktop Action Demo"]["Exec"].split(), env=self.watched)
        self.addCleanup(desk.close)
        desk.find("list", "Conversations", 60)
        self.fits_its_desktop_file(desktop["Desktop Entry"])
        must("dpkg", "--install", DEB)
        desk.press("tab", row_of("Unassigned"))
        desk.click("item", row_of("Layla Al-Masri"))
        desk.press("button", "Accept")
        desk.find("text", "Reply", 30)
        desk.close()
        (customer,) = self.ctl("customer", "list")
        self.assertEqual(customer["name"], "Åda")

    def fits_its_desktop_file(self, entry):
        """By its class an X11 desktop finds the desktop file of a window; the icon is there without it."""
        window = must("xdotool", "search", "--onlyvisible", "--name", "Heliograph").split()[0]
        self.assertIn(f'"{entry["startupwmclass"]}"', must("xprop", "-id", window, "WM_CLASS"))
        sizes = re.findall(r"Icon \((\d+) x", must("xprop", "-id", window, "_NET_WM_ICON"))
        self.assertEqual(sizes, ["16", "32", "64", "128"])

    def loads_what_comes_with_it(self):
        libraries = self.libraries()
        for plugin in ("libqxcb.so", "libqsqlite.so", "libsecret-1.so.0"):
            self.assertIn(plugin, {os.path.basename(library) for library in libraries}, "not even looked at")
        self.assertEqual(sorted(owners(libraries) - dependencies("heliograph")), [])


if __name__ == "__main__":
    unittest.main()
