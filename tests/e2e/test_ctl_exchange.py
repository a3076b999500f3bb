#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""Customers from files and to files at the terminal: hostile files, a kill in the middle, what is exported comes back equal, and one
who is erased leaves nothing (command-line.md; reliability.md b58 to b60, "Erasure vs audit")."""
import csv
import glob
import json
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from terminal import DONE, NOT_FOUND, REFUSED, USAGE, Terminal  # noqa: E402

LONG = os.environ.get("HELIOGRAPH_TEST_SIZE") == "long"
ROWS = 100_000 if LONG else 5_000
KILLS = 20 if LONG else 3


class ExchangeTest(unittest.TestCase):
    def setUp(self):
        self.desk = self.terminal()

    def terminal(self):
        desk = Terminal()
        self.addCleanup(desk.close)
        desk.must("settings", "set", "country.home", "GB")
        return desk

    def file(self, name, content):
        path = os.path.join(self.desk.home, name)
        with open(path, "wb") as out:
            out.write(content if isinstance(content, bytes) else content.encode())
        return path

    def people(self, desk=None):
        listed = (desk or self.desk).must("customer", "list")
        return [{key: value for key, value in each.items() if key not in ("id", "verified")} |
                {"numbers": [{k: v for k, v in n.items() if k != "id"} for n in each["numbers"]]} for each in listed]

    def test_every_good_row_goes_in_and_every_bad_one_is_named(self):
        good = "Ada,+447400123456\r\n"
        cases = {
            "utf-16": ("name,phone\r\n" + good + ",+447400123457\r\n").encode("utf-16"),
            "utf-8 with a mark, mixed ends": b"\xef\xbb\xbfname,phone\rAda,+447400123456\n,+447400123457\r\n",
            "windows-1252, semicolons": "name;phone\nAda;+447400123456\n;Jürgen Groß\n".encode("cp1252"),
            "an open quote": 'name,phone\nAda,+447400123456\n"Tom,+447400123457\n',
            "ten million characters": "name,phone\nAda,+447400123456\n" + "x" * 10_000_000 + ",+447400123457\n",
            "a NUL": b"name,phone\nAda,+447400123456\nT\0m,+447400123457\n",
            "cut UTF-8": "name,phone\nAda,+447400123456\nJ\u00fcrgen \xff,+447400123457\n".encode("utf-8").replace(b"\xc3\xbf", b"\xff"),
        }
        for name, content in cases.items():
            with self.subTest(name):
                self.desk = self.terminal()
                done = self.desk.run("customer", "import", self.file("people.csv", content))
                self.assertEqual(done.code, REFUSED, done.err)
                self.assertEqual(done.object["line"], 3)
                self.assertTrue(done.object["reason"])
                self.assertEqual([each["name"] for each in self.people()], ["Ada"])

    def test_wrong_files_say_so(self):
        self.assertEqual(self.desk.run("customer", "import", "/nowhere.csv").code, NOT_FOUND)
        self.assertEqual(self.desk.run("customer", "import", self.file("empty.csv", "")).code, USAGE)
        self.assertEqual(self.desk.run("customer", "import", self.file("none.csv", "a,b\nc,d\n")).code, USAGE)
        self.assertEqual(self.desk.run("customer", "export", "people.doc").code, USAGE)

    def test_what_is_exported_comes_back_equal(self):
        card = ("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Okonkwo;Maya;;;\r\nTEL;TYPE=home:020 7946 0018\r\nTEL;TYPE=cell,pref:+44 7400 123456\r\n"
                "EMAIL:maya@example.org\r\nCATEGORIES:VIP,order\r\nEND:VCARD\r\n")
        self.desk.must("customer", "import", self.file("maya.vcf", card))
        self.desk.must("customer", "import", self.file("more.csv", 'name,phone,consent,no.\n"=HYPERLINK(""x"")",+447400123457,order form,=1+1\n\'+x,+447400123458,,\n'))
        self.desk.must("optout", "add", "+447400123458", "--evidence", "said so")
        before = self.people()
        self.assertEqual(len(before), 3)
        for ending in ("csv", "vcf"):
            path = os.path.join(self.desk.home, "all." + ending)
            self.desk.must("customer", "export", path)
            other = self.terminal()
            other.must("customer", "import", path)
            self.assertEqual(self.people(other), before)
        with open(os.path.join(self.desk.home, "all.csv"), encoding="utf-8", newline="") as table:
            self.assertFalse([cell for row in csv.reader(table) for cell in row if cell[:1] in "=+-@\t\r" and cell])
        path = os.path.join(self.desk.home, "all.json")
        self.desk.must("customer", "export", path)
        with open(path, encoding="utf-8") as whole:
            self.assertEqual({each["name"] for each in json.load(whole)}, {each["name"] for each in before})
        self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)

    def test_an_import_that_is_killed_goes_on(self):
        rows = "".join(f"Customer {i},+44740{i:07d}\n" for i in range(ROWS))
        path = self.file("many.csv", "name,phone\n" + rows)
        for point in range(1, KILLS + 1):
            # In the commit of one of its batches.
            killed = self.desk.run("customer", "import", path, environment={"HELIOGRAPH_CRASH_AT": f"store.commit.before:{4 + 7 * point}"})
            self.assertLess(killed.code, 0, killed.err)
        self.assertGreater(len(self.people()), 0)
        self.assertLess(len(self.people()), ROWS)
        done = self.desk.run("customer", "import", path, timeout=300)
        self.assertEqual(done.code, DONE, done.err)
        self.assertEqual(len(self.people()), ROWS)
        self.assertIn(f"Added {ROWS},", done.err)
        undone = self.desk.must("customer", "import", "--undo", 1, timeout=300)[0]
        self.assertEqual((undone["undone"], undone["kept"]), (ROWS, 0))
        self.assertEqual(self.people(), [])

    def test_who_is_erased_leaves_nothing(self):
        self.desk.must("customer", "import", self.file("canary.csv", "name,phone,stop,note\nQuokkaline,+447400123456,yes,quokkanote\n"))
        os.remove(os.path.join(self.desk.home, "canary.csv"))
        self.desk.must("customer", "erase", 1)
        backup = os.path.join(self.desk.home, "new.backup")
        self.desk.must("backup", backup)
        for path in [*glob.glob(self.desk.profile + "/**", recursive=True), backup]:
            if os.path.isfile(path):
                with open(path, "rb") as found:
                    content = found.read().lower()
                self.assertFalse([word for word in (b"quokka", b"447400123456") if word in content], path)
        self.assertEqual(self.desk.run("customer", "erase", 1).code, NOT_FOUND)
        self.desk.must("customer", "add", "--name", "Somebody", "--phone", "+447400123456")
        self.assertTrue(self.desk.must("customer", "list")[0]["opted_out"])
        self.assertTrue(self.desk.must("audit", "verify")[0]["intact"])


if __name__ == "__main__":
    unittest.main()
