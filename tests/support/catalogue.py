# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""The window's words in one of its languages, by the English sentence in the source: a test holds no copy of a translation."""
import os
import re
import xml.etree.ElementTree

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "translations")


class Catalogue:
    def __init__(self, language):
        self.language = language
        self._forms = {}
        for message in xml.etree.ElementTree.parse(os.path.join(FOLDER, f"heliograph_{language}.ts")).iter("message"):
            translation = message.find("translation")
            forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
            self._forms.setdefault(message.find("source").text, set()).update(form for form in forms if form)

    def __call__(self, source):
        """What stands for it. The English catalogue holds plurals only: everything else reads as in the source."""
        forms = self._forms.get(source) or {source}
        if len(forms) > 1:
            raise AssertionError(f"several translations of {source}: {forms}")
        return next(iter(forms))

    def like(self, source):
        """A predicate: does a text hold it, whatever stands for its %n and %1 and in whichever form of the plural?"""
        forms = [re.sub(r"%(L?n|\d)", "(.+?)", re.escape(form)) for form in self._forms.get(source) or {source}]
        pattern = re.compile("|".join(forms))
        return lambda text: pattern.search(text) is not None
