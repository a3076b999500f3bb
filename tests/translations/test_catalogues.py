#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""Every catalogue is complete, and each rule turns red when it is broken."""
import os
import sys
import unittest
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import catalogues  # noqa: E402

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))


def message(source, *forms, numerus=False, unfinished=False):
    m = ElementTree.Element("message", {"numerus": "yes"} if numerus else {})
    ElementTree.SubElement(m, "source").text = source
    translation = ElementTree.SubElement(m, "translation", {"type": "unfinished"} if unfinished else {})
    if numerus:
        for form in forms:
            ElementTree.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0]
    return m


class CatalogueTest(unittest.TestCase):
    def test_every_sentence_is_said_in_every_language(self):
        found = catalogues.findings(ROOT)
        self.assertEqual([], found[:20], f"{len(found)} findings")

    def problems(self, *args, language="de", **kwargs):
        return catalogues.message_problems(language, message(*args, **kwargs))

    def test_a_good_translation_passes(self):
        self.assertEqual([], self.problems("%1 of %2", "%2, davon %1"))
        self.assertEqual([], self.problems("%n parts", "ein Teil", "%n Teile", numerus=True))

    def test_a_sentence_from_right_to_left_says_where_it_begins(self):
        for text in ("%1 وضع الاستعداد", "SMS واردة", "Ctrl+Enter للإرسال"):
            with self.subTest(text=text):
                source = "%1" if "%1" in text else "In"
                self.assertNotEqual([], self.problems(source, text, language="ar"))
                self.assertEqual([], self.problems(source, "\u200f" + text, language="ar"))
        for text in ("إلى %1", "{{workspace}}: مرحبا", "%1 · GSM-7"):
            with self.subTest(text=text):
                source = "%1" if "%1" in text else "{{workspace}}" if "{{" in text else "In"
                self.assertEqual([], self.problems(source, text, language="ar"))

    def test_each_mistake_is_found(self):
        for args, kwargs in [
            (("Close", ""), {}),
            (("Close", "Schließen"), {"unfinished": True}),
            (("%1 of %2", "%1 von %1"), {}),
            (("Hello {{name}}", "Hallo {{Name}}"), {}),
            (("%n parts", "Teile"), {"numerus": True}),
            (("%n parts", "ein Teil", "Teile"), {"numerus": True}),
            (("%n of %1", "%n von %1", "%n"), {"numerus": True}),
            (("Draft: ", "Entwurf:"), {}),
            (("Close", "<b>Schließen</b>"), {}),
        ]:
            with self.subTest(args=args):
                self.assertNotEqual([], self.problems(*args, **kwargs))


if __name__ == "__main__":
    unittest.main()
