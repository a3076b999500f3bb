#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""Reads the sources themselves and says where a rule of the house is broken.

Linking proves nothing: <QtWidgets/QWidget> compiles with only QtCore's include path, and a header-only use of
another folder never reaches the linker. So this reads every #include and a few patterns, with nothing of the build.

usage: lint.py ROOT        exit 0: clean; 1: findings, one per line: path:line: rule: text
"""
import os
import re
import sys

# folder → folders of ours whose headers it may include (itself is always allowed).
ALLOWED = {
    "core/domain": set(),
    "core/sms": {"core/domain"},
    "core/phone": {"core/domain"},
    "core/exchange": {"core/domain", "core/phone"},
    "core/policy": {"core/domain", "core/sms", "core/phone"},
    "core/store": {"core/domain"},
    "core/providers": {"core/domain", "core/sms", "core/phone"},
    "core/channels": {"core/domain", "core/sms", "core/phone"},
    "core/secrets": {"core/domain"},
    "core/settings": {"core/domain"},
    "core/services": {"core/domain", "core/sms", "core/phone", "core/policy", "core/store", "core/settings", "core/exchange"},
    "core/models": {"core/domain", "core/services", "core/sms"},
    "core/demo": {"core/domain", "core/sms", "core/policy", "core/providers", "core/channels"},
    "ui/words": {"core/domain", "core/sms", "core/phone", "core/policy", "core/exchange"},
    "ui": {"core/domain", "core/sms", "core/phone", "core/policy", "core/services", "core/models", "core/settings", "core/exchange"},
}
# Interface headers that services may name although the folder is closed to them.
INTERFACES = {
    "core/services": {"providers/provider.h", "channels/chatchannel.h", "secrets/secretstore.h"},
}
NO_SQL_NO_NETWORK = {"QtSql", "QtNetwork"}
# Qt modules a folder may never include from. QtGui and QtWidgets: nowhere in core.
FORBIDDEN_QT = {
    "core/domain": NO_SQL_NO_NETWORK,
    "core/sms": NO_SQL_NO_NETWORK,
    "core/phone": NO_SQL_NO_NETWORK,
    "core/exchange": NO_SQL_NO_NETWORK,
    "core/policy": NO_SQL_NO_NETWORK,
    "core/store": {"QtNetwork"},
    "core/providers": {"QtSql"},
    "core/channels": {"QtSql"},
    "core/secrets": NO_SQL_NO_NETWORK,
    "core/settings": NO_SQL_NO_NETWORK,
    "core/services": NO_SQL_NO_NETWORK,
    "core/models": NO_SQL_NO_NETWORK,
    "core/demo": NO_SQL_NO_NETWORK,
    "ui/words": {"QtSql", "QtNetwork", "QtGui", "QtWidgets"},
    "ui": NO_SQL_NO_NETWORK,
}
# What only one folder may touch.
THIRD_PARTY = {
    r"phonenumbers/": {"core/phone"},
    r"qt6keychain/|qtkeychain": {"core/secrets"},
    r"sqlite3\.h": {"core/store"},
    r"unicode/": {"core/exchange"},
}
MOST_LINES = 300  # of a file in ui: what is longer does two things
# Files excused from one rule, each with its reason. This list may only shrink.
EXCEPTIONS = {
    # QLocalServer and QLocalSocket, which only raise the window that is open already, live in QtNetwork.
    ("ui/shell/singleinstance.cpp", "qt-module"),
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
QT_INCLUDE_DIRS = ["/usr/include/x86_64-linux-gnu/qt6", "/usr/include/aarch64-linux-gnu/qt6", "/usr/include/qt6"]
MODULES = ["QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSql", "QtDBus", "QtSvg", "QtTest", "QtConcurrent"]

PATTERNS = [  # rule, pattern, where it applies
    ("then", re.compile(r"\.\s*then\s*\("), lambda p: p != "core/domain/async.h"),
    ("style-sheet", re.compile(r"\bsetStyleSheet\s*\("), lambda p: True),
    ("singleton", re.compile(r"::instance\s*\(\)"), lambda p: True),
    ("tr-in-core", re.compile(r"(?<![\w.>])tr\s*\(|\bQObject::tr\s*\("), lambda p: p.startswith("core/")),
    ("sql-outside-store", re.compile(r"\bQSql(Query|Database)\b"), lambda p: not p.startswith("core/store/")),
    ("error-string-in-log", re.compile(r"\bqC?(?:Debug|Info|Warning|Critical)\s*\([^;]*errorString\s*\("), lambda p: True),
    ("nested-event-loop", re.compile(r"\bQEventLoop\b|\bprocessEvents\s*\("),
     lambda p: not p.startswith(("app/", "core/demo/"))),
    ("store-in-ui", re.compile(r"\bstore::"), lambda p: p.startswith("ui/")),
    ("ignore-tls-errors", re.compile(r"\bignoreSslErrors\b"), lambda p: True),
    ("modal-dialog", re.compile(
        r"\b(?:QMessageBox::(?:question|warning|information|critical)|QInputDialog::get\w+|QFileDialog::get\w+)\s*\("),
     lambda p: True),
]
CONNECT = re.compile(r"\bconnect\s*\(")


def qt_class_modules():
    """'QSqlQuery' → 'QtSql', read from the installed headers."""
    modules = {}
    for base in QT_INCLUDE_DIRS:
        for module in MODULES:
            folder = os.path.join(base, module)
            if os.path.isdir(folder):
                for name in os.listdir(folder):
                    modules.setdefault(name, module)
    return modules


def blank(text):
    """Blanks comments and string literals; the line structure stays."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|R"\((?:.*?)\)"|"(?:\\.|[^"\\\n])*"', re.S)
    return pattern.sub(lambda m: '""' if m.group(0).startswith('"') else re.sub(r"[^\n]", " ", m.group(0)), text)


def folder_of(path):
    """'core/sms/x.h' → 'core/sms'; 'ui/words/x.h' → 'ui/words'; the rest of ui → 'ui'; app → 'app'."""
    parts = path.split("/")
    if parts[0] == "core" and len(parts) > 2:
        return "/".join(parts[:2])
    if parts[0] == "ui":
        return "ui/words" if len(parts) > 2 and parts[1] == "words" else "ui"
    return parts[0]


def target_folder(include):
    """The folder an include of ours names; None for a third party's."""
    first = include.split("/")[0]
    if first in ("ui", "app", "core", "tests"):
        return folder_of(include)
    return "core/" + first if "core/" + first in ALLOWED else None


def include_problem(path, include, classes):
    """(rule, text) where this include breaks a rule, else None."""
    folder = folder_of(path)
    first = include.split("/")[0]
    module = first if first in MODULES else classes.get(include)
    if folder.startswith("core/") and module in ("QtGui", "QtWidgets"):
        return "gui-in-core", f"core may not include {module} ({include})"
    if module in FORBIDDEN_QT.get(folder, set()):
        return "qt-module", f"{folder} may not include {module} ({include})"
    for pattern, homes in THIRD_PARTY.items():
        if re.match(pattern, include) and folder not in homes:
            return "third-party", f"only {', '.join(sorted(homes))} may include {include}"
    target = target_folder(include)
    if target is None or target == folder or folder == "app":
        return None
    if folder == "ui" and target == "ui/words":
        return None
    if include in INTERFACES.get(folder, set()):
        return None
    if target not in ALLOWED.get(folder, set()):
        return "layer", f"{folder} may not include {include}"
    return None


def arguments(text, start):
    """Top-level arguments of the call whose '(' stands right before `start`."""
    depth, args, begin = 1, [], start
    for i in range(start, min(len(text), start + 4000)):
        c = text[i]
        if c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
            if depth == 0:
                return args + [text[begin:i]]
        elif c == "," and depth == 1:
            args.append(text[begin:i])
            begin = i + 1
    return args


def lint_source(root, path, classes):
    findings = []

    def found(line, rule, text):
        if (path, rule) not in EXCEPTIONS:
            findings.append((path, line, rule, text))

    with open(os.path.join(root, path), encoding="utf-8") as f:
        raw = f.read()
    if "SPDX-License-Identifier: Apache-2.0" not in raw[:400]:
        found(1, "spdx", "no SPDX header")
    if path.startswith("ui/") and raw.count("\n") > MOST_LINES:
        found(MOST_LINES + 1, "long-file", f"{raw.count(chr(10))} lines, {MOST_LINES} at most in ui")
    for number, line in enumerate(raw.split("\n"), 1):
        match = INCLUDE.match(line)
        problem = match and include_problem(path, match.group(2), classes)
        if problem:
            found(number, *problem)
    code = blank(raw)

    def line_of(position):
        return code.count("\n", 0, position) + 1

    for rule, pattern, applies in PATTERNS:
        if applies(path):
            for match in pattern.finditer(code):
                found(line_of(match.start()), rule, match.group(0).strip())
    for match in CONNECT.finditer(code):
        args = arguments(code, match.end())
        # Without a context the lambda outlives what it captured.
        if len(args) == 3 and args[2].lstrip().startswith("["):
            found(line_of(match.start()), "connect-without-context", "three-argument connect with a lambda")
    return findings


def lint_architecture(root):
    """Every path that ARCHITECTURE.md names in back-ticks exists."""
    path = "ARCHITECTURE.md"
    if not os.path.exists(os.path.join(root, path)):
        return [(path, 1, "architecture", "missing")]
    findings = []
    with open(os.path.join(root, path), encoding="utf-8") as f:
        for number, line in enumerate(f, 1):
            for name in re.findall(r"`((?:app|ui|core|resources|translations|tests|packaging)/[\w./-]*)`", line):
                if not os.path.exists(os.path.join(root, name)):
                    findings.append((path, number, "architecture", f"{name} does not exist"))
    return findings


def lint(root):
    classes = qt_class_modules()
    findings = []
    for top in ("app", "core", "ui"):
        for folder, _, names in os.walk(os.path.join(root, top)):
            for name in sorted(names):
                if name.endswith((".h", ".cpp")):
                    findings += lint_source(root, os.path.relpath(os.path.join(folder, name), root), classes)
    for path, rule in sorted(EXCEPTIONS):
        if not os.path.exists(os.path.join(root, path)):
            findings.append((path, 1, "exception", f"the exception from {rule} is no longer needed: remove it"))
    return findings + lint_architecture(root)


def main():
    findings = lint(sys.argv[1])
    for path, line, rule, text in findings:
        print(f"{path}:{line}: {rule}: {text}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
