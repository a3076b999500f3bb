#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""What is in the Debian package and what it says of itself; and what dpkg says of one that is cut short or misses what it needs.

Environment: DEB_FOLDER (where cpack put it), VERSION, ID. With HELIOGRAPH_TEST_SIZE=long apt also installs it on a bare Debian, which takes
minutes, mmdebstrap, root and the network.
"""
import configparser
import glob
import gzip
import os
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as xml

VERSION, ID = os.environ["VERSION"], os.environ["ID"]
(DEB,) = glob.glob(os.path.join(os.environ["DEB_FOLDER"], "*.deb"))
REPOSITORY = os.path.realpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
FILES = f"""
/usr/bin/heliograph
/usr/bin/heliographctl
/usr/share/applications/{ID}.desktop
/usr/share/bash-completion/completions/heliographctl
/usr/share/doc/heliograph/changelog.gz
/usr/share/doc/heliograph/copyright
/usr/share/doc/heliograph/providers/README.md
/usr/share/doc/heliograph/providers/examples/form-gateway.json
/usr/share/doc/heliograph/providers/examples/json-gateway.json
/usr/share/doc/heliograph/providers/gateway.schema.json
/usr/share/icons/hicolor/scalable/apps/{ID}.svg
/usr/share/man/man1/heliograph.1.gz
/usr/share/man/man1/heliographctl.1.gz
/usr/share/metainfo/{ID}.metainfo.xml
""".split()


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, timeout=600, **options)


def must(*command, **options):
    done = run(*command, **options)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(command)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


class PackageTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.root = tempfile.mkdtemp(prefix="package-")
        cls.addClassCleanup(shutil.rmtree, cls.root)
        must("dpkg-deb", "--extract", DEB, cls.root)

    def path(self, installed):
        return self.root + installed


class ContentsTest(PackageTest):
    def test_it_holds_these_files_and_no_others(self):
        found = [os.path.join(folder, name)[len(self.root):] for folder, _, names in os.walk(self.root) for name in names]
        self.assertEqual(sorted(found), FILES)

    def test_every_file_is_roots_and_only_programs_can_be_executed(self):
        for line in must("dpkg-deb", "--contents", DEB).splitlines():
            mode, owner, _, _, _, path = line.split(maxsplit=5)
            with self.subTest(path=path):
                self.assertEqual(owner, "root/root")
                self.assertEqual(mode, "-rw-r--r--" if mode.startswith("-") and "/bin/" not in path else mode[0] + "rwxr-xr-x")

    def test_it_runs_nothing_when_it_comes_or_goes(self):
        control = tempfile.mkdtemp(prefix="control-")
        self.addCleanup(shutil.rmtree, control)
        must("dpkg-deb", "--control", DEB, control)
        self.assertEqual(sorted(os.listdir(control)), ["control", "md5sums"])

    def test_the_programs_know_nothing_of_where_they_were_built(self):
        for program in ("heliograph", "heliographctl"):
            with open(self.path(f"/usr/bin/{program}"), "rb") as file:
                self.assertEqual(file.read().count(REPOSITORY.encode()), 0, program)
            self.assertNotRegex(must("readelf", "--dynamic", self.path(f"/usr/bin/{program}")), "RPATH|RUNPATH")


class MetadataTest(PackageTest):
    def test_lintian_finds_nothing(self):
        done = run("lintian", "--allow-root", "--fail-on", "error,warning", DEB)
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stdout + done.stderr)

    def test_the_desktop_file_and_the_metainfo_are_valid_and_fit_each_other(self):
        must("desktop-file-validate", self.path(f"/usr/share/applications/{ID}.desktop"))
        must("appstreamcli", "validate", "--no-net", self.path(f"/usr/share/metainfo/{ID}.metainfo.xml"))
        must("appstreamcli", "validate-tree", "--no-net", self.root)
        desktop = configparser.ConfigParser(interpolation=None)
        desktop.optionxform = str
        desktop.read(self.path(f"/usr/share/applications/{ID}.desktop"), encoding="utf-8")
        entry = desktop["Desktop Entry"]
        metainfo = xml.parse(self.path(f"/usr/share/metainfo/{ID}.metainfo.xml"))
        self.assertEqual((entry["Icon"], metainfo.findtext("id")), (ID, ID))
        self.assertEqual(entry["Categories"].strip(";").split(";"), [category.text for category in metainfo.iter("category")])

    def test_every_place_that_names_the_version_names_this_one(self):
        self.assertEqual(must("dpkg-deb", "--field", DEB, "Version").strip(), VERSION)
        self.assertEqual(must("dpkg-parsechangelog", "-l", os.path.join(REPOSITORY, "packaging", "changelog"), "-S", "Version").strip(), VERSION)
        newest = xml.parse(self.path(f"/usr/share/metainfo/{ID}.metainfo.xml")).find("releases/release")
        self.assertEqual(newest.get("version"), VERSION)
        for page in ("heliograph", "heliographctl"):
            with gzip.open(self.path(f"/usr/share/man/man1/{page}.1.gz"), "rt", encoding="utf-8") as file:
                self.assertIn(f".Os Heliograph {VERSION}\n", file.read())


class WrongInputTest(unittest.TestCase):
    """On a root that has a package database and nothing in it."""

    def setUp(self):
        self.root = tempfile.mkdtemp(prefix="empty-root-")
        self.addCleanup(shutil.rmtree, self.root)
        for folder in ("info", "updates", "triggers"):
            os.makedirs(os.path.join(self.root, "var/lib/dpkg", folder))
        for name in ("status", "available"):
            open(os.path.join(self.root, "var/lib/dpkg", name), "w", encoding="utf-8").close()

    def dpkg(self, *words):
        return run("dpkg", f"--root={self.root}", "--force-not-root", "--force-script-chrootless", "--log=/dev/null", *words)

    def status(self):
        return run("dpkg-query", f"--root={self.root}", "-W", "-f=${db:Status-Status}", "heliograph").stdout

    def test_where_something_is_missing_it_is_named_and_nothing_claims_to_work(self):
        done = self.dpkg("--install", DEB)
        self.assertNotEqual(done.returncode, 0)
        for package in ("libqt6widgets6", "libqt6sql6-sqlite", "libsecret-1-0", "tzdata", "ca-certificates"):
            self.assertRegex(done.stderr, rf"heliograph depends on {re.escape(package)}\b", done.stderr)
        self.assertEqual(self.status(), "unpacked")

    def test_a_file_that_was_cut_short_is_refused_and_leaves_nothing(self):
        for part in (0.01, 0.5, 0.999):
            with self.subTest(part=part):
                cut = os.path.join(self.root, "cut.deb")
                with open(DEB, "rb") as whole, open(cut, "wb") as file:
                    file.write(whole.read()[:int(os.path.getsize(DEB) * part)])
                done = self.dpkg("--install", cut)
                self.assertNotEqual(done.returncode, 0)
                self.assertRegex(done.stderr, "unexpected end of file|error processing archive")
                self.assertIn(self.status(), ("", "not-installed"))
                left = [name for _, _, names in os.walk(os.path.join(self.root, "usr")) for name in names]
                self.assertEqual(left, [])


@unittest.skipUnless(os.environ.get("HELIOGRAPH_TEST_SIZE") == "long" and shutil.which("mmdebstrap"),
                     "minutes, mmdebstrap and the network: HELIOGRAPH_TEST_SIZE=long")
class BareDebianTest(unittest.TestCase):
    def test_apt_brings_all_that_it_needs(self):
        """No recommended package either: what it starts with is what it depends on."""
        inside = 'chroot "$1" env HOME=/tmp LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen'
        done = run("mmdebstrap", "--variant=apt", "--aptopt=APT::Install-Recommends false", "--hook-dir=/usr/share/mmdebstrap/hooks/file-mirror-automount",
                   f"--include={DEB}",
                   f"--customize-hook={inside} heliographctl demo run | grep 'over | held'",
                   f"--customize-hook={inside} timeout 8 heliograph --demo; test $? = 124",
                   "bookworm", "/dev/null")
        self.assertEqual(done.returncode, 0, done.stderr)


if __name__ == "__main__":
    unittest.main()
