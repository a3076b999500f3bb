#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""What is wrong with the catalogues in translations/: a sentence that is missing or no longer said, a translation that
lost a placeholder, has too few plural forms, or brings markup of its own.

usage: catalogues.py ROOT        exit 0: clean; 1: findings, one per line: language: context: source: what
"""
import collections
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

# Plural forms that Qt's rules know for the language.
FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "pt": 2, "ar": 6, "ja": 1}
LUPDATE = "/usr/lib/qt6/bin/lupdate"
# Of {{name|fallback}} the name counts: what stands in for it is a word of the language.
PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)|\{\{[^}|]*")
# A sentence from right to left that opens with Latin letters, or with a place where a name may stand, would be read from the wrong end.
OPENING = re.compile(r"%L?(?:\d{1,2}|n)|[A-Za-z\u0600-\u06ff\u0750-\u077f]")
ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f]")
RIGHT_TO_LEFT_MARK = "\u200f"
MARKUP = re.compile(r"<\s*/?\s*[a-zA-Z!]|&[a-z]+;")


def update(root, language, catalogue):
    """Brings a catalogue up to date with the sources, as the target update_translations does."""
    subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-locations", "none", "-I", root, "-I", os.path.join(root, "core"),
                    *(["-pluralonly"] if language == "en" else []), os.path.join(root, "ui"), "-ts", catalogue],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def messages(catalogue):
    """{(context, source, comment): message element}"""
    found = {}
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            found[name, message.findtext("source"), message.findtext("comment") or ""] = message
    return found


def placeholders(text):
    return collections.Counter(PLACEHOLDER.findall(text))


def edges(text):
    """The blanks around a text: they hold sentences apart, or not."""
    return len(text) - len(text.lstrip()), len(text) - len(text.rstrip())


def form_problem(source, text, numerus):
    if not text.strip():
        return "not translated"
    wanted, got = placeholders(source), placeholders(text)
    if numerus:  # "one" and "two" may be words instead of the number
        wanted.pop("%n", None), got.pop("%n", None)
    if wanted != got:
        return f"placeholders differ: {sorted(wanted.elements())} became {sorted(got.elements())}"
    if edges(source) != edges(text):
        return "the blanks around it differ"
    if MARKUP.search(text) and not MARKUP.search(source):
        return "brings markup"
    return None


def opens_from_the_left(text):
    """Of a text for the desk; a template's text goes to customers as it is."""
    opening = OPENING.search(text)
    return bool(ARABIC.search(text) and "{{" not in text and not text.lstrip().startswith(RIGHT_TO_LEFT_MARK)
                and opening and not ARABIC.match(opening.group()))


def message_problems(language, message):
    source, translation = message.findtext("source"), message.find("translation")
    if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
        return ["not translated"]
    numerus = message.get("numerus") == "yes"
    forms = [f.text or "" for f in translation.iter("numerusform")] if numerus else [translation.text or ""]
    if numerus and len(forms) != FORMS[language]:
        return [f"{len(forms)} plural forms, {FORMS[language]} are needed"]
    problems = [form_problem(source, form, numerus) for form in forms]
    if language == "ar" and any(map(opens_from_the_left, forms)):
        problems.append("opens with Latin letters or a place: put U+200F before it")
    if numerus and "%n" in source and not any("%n" in form for form in forms):
        problems.append("no form says the number")
    return [p for p in problems if p]


def declared_contexts(root):
    """Contexts that exist while the program runs: classes with Q_OBJECT in heliograph::ui, and those declared by name."""
    found = set()
    for folder, _, files in os.walk(os.path.join(root, "ui")):
        for name in files:
            with open(os.path.join(folder, name), encoding="utf-8") as f:
                text = f.read()
            found.update(re.findall(r"Q_DECLARE_TR_FUNCTIONS\((?:heliograph::ui::)?(\w+)\)", text))
            found.update("heliograph::ui::" + c for c in re.findall(r"Q_DECLARE_TR_FUNCTIONS\(heliograph::ui::(\w+)\)", text))
            found.update("heliograph::ui::" + c for c in re.findall(r"class (\w+)[^;{]*\{\s*Q_OBJECT", text))
            found.update(re.findall(r'QCoreApplication::translate\("([^"]+)"', text))
    return found


def findings(root):
    result = []
    contexts = declared_contexts(root)
    with tempfile.TemporaryDirectory() as scratch:
        for language in FORMS:
            name = f"heliograph_{language}.ts"
            committed = os.path.join(root, "translations", name)
            fresh = os.path.join(scratch, name)
            shutil.copy(committed, fresh)
            update(root, language, fresh)
            known, now = messages(committed), messages(fresh)
            for key in now.keys() - known.keys():
                result.append((language, key[0], key[1], "missing: run update_translations"))
            for key in known.keys() - now.keys():
                result.append((language, key[0], key[1], "no longer said: run update_translations"))
            for key in sorted(known.keys() & now.keys()):
                result.extend((language, key[0], key[1], what) for what in message_problems(language, known[key]))
            result.extend((language, context, "", "no class says words in this context: tr() was called through a name that lupdate cannot follow")
                          for context in sorted({k[0] for k in now} - contexts))
    return result


def main():
    found = findings(os.path.abspath(sys.argv[1]))
    for language, context, source, what in found:
        print(f"{language}: {context}: {source!r}: {what}")
    print(f"{len(found)} findings")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
