#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""The manual pages say what the programs say of themselves: every command, every option, every exit status, and no other.
Environment: HELIOGRAPH, HELIOGRAPHCTL."""
import os
import re
import subprocess
import unittest

PAGES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "packaging", "man")
CTL = os.environ["HELIOGRAPHCTL"]


def page(name):
    with open(os.path.join(PAGES, f"{name}.1.in"), encoding="utf-8") as file:
        return file.read()


def section(text, heading):
    return re.search(rf"^\.Sh {heading}$(.*?)(?=^\.Sh |\Z)", text, re.M | re.S).group(1)


def items(text):
    """The entries of the lists of a section, each with what is said about it."""
    return re.split(r"^\.It ", text, flags=re.M)[1:]


def flags(mdoc):
    """`Fl -json` is --json, `Fl h` is -h."""
    return {"-" + flag for flag in re.findall(r"\bFl ([\w-]+)", mdoc)}


def head(item):
    """An entry's own line, or what stands between Xo and Xc."""
    return item.split(".Xc")[0] if item.startswith("Xo") else item.split("\n")[0]


def said(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout


def options(text):
    """The options that stand at the beginning of a line of a program's help."""
    lines = re.findall(r"^  (-.*)", text, re.M)
    return {option for line in lines for option in re.findall(r"(?:^|, )(--?[\w-]+)", line.split("  ")[0])}


class TerminalPageTest(unittest.TestCase):
    def setUp(self):
        self.text = page("heliographctl")
        self.help = said(CTL, "--help")

    def test_every_command_and_its_options_are_in_the_page_and_no_others(self):
        described = {}
        for item in items(section(self.text, "COMMANDS")):
            name = re.search(r"Cm ((?:[a-z]+ ?)+)", head(item)).group(1).strip()
            described[name] = (flags(head(item)), flags(item))
        rows = self.help.split("Commands:\n")[1].split("\n\n")[0].splitlines()
        commands = [" ".join(row[:24].split()) for row in rows]
        self.assertGreaterEqual(len(commands), 35)
        self.assertEqual(sorted(described), sorted(commands))
        for command in commands:
            with self.subTest(command=command):
                of_usage = set(re.findall(r"--[\w-]+", said(CTL, *command.split(), "--help").splitlines()[0]))
                in_head, anywhere = described[command]
                self.assertEqual(in_head, of_usage)
                self.assertEqual(anywhere, of_usage, "the text names an option that the command does not have")

    def test_the_options_of_every_command_are_in_the_page(self):
        described = flags("\n".join(map(head, items(section(self.text, "OPTIONS")))))
        self.assertEqual(described, options(self.help.split("For every command:\n")[1]) | {"-h"})

    def test_every_exit_status_is_in_the_page(self):
        promised = set(re.findall(r"\b(\d) [a-z]", self.help.split("Exit status:")[1].split(".\n")[0]))
        self.assertEqual({head(item).strip() for item in items(section(self.text, "EXIT STATUS"))}, promised)


class WindowPageTest(unittest.TestCase):
    def test_every_option_is_in_the_page_and_no_others(self):
        described = flags("\n".join(map(head, items(section(page("heliograph"), "OPTIONS")))))
        # --gallery is for developers and in test builds alone.
        self.assertEqual(described, options(said(os.environ["HELIOGRAPH"], "--help")) - {"--gallery"})


class FormatTest(unittest.TestCase):
    def test_the_formatter_has_nothing_to_say(self):
        for name in ("heliograph", "heliographctl"):
            done = subprocess.run(["groff", "-mandoc", "-Kutf8", "-Tutf8", "-ww", "-z"], input=page(name), capture_output=True, text=True)
            self.assertEqual((done.returncode, done.stderr), (0, ""), name)


if __name__ == "__main__":
    unittest.main()
