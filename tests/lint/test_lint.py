#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""The tree is clean, and each rule turns red when it is broken."""
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import lint  # noqa: E402

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
HEADER = "// SPDX-FileCopyrightText: The Heliograph authors\n// SPDX-License-Identifier: Apache-2.0\n"

BROKEN = [  # file, its text, the rule that must fire
    ("core/sms/planted.cpp", '#include "store/store.h"\n', "layer"),
    ("core/domain/planted.h", '#include "sms/segments.h"\n', "layer"),
    ("core/domain/planted.h", "#include <QtSql/QSqlQuery>\n", "qt-module"),
    ("core/policy/planted.cpp", "#include <QSqlDatabase>\n", "qt-module"),
    ("core/services/planted.cpp", '#include "providers/kannel.h"\n', "layer"),
    ("core/services/planted.cpp", "#include <QNetworkAccessManager>\n", "qt-module"),
    ("core/services/planted.cpp", "#include <QtWidgets/QWidget>\n", "gui-in-core"),
    ("core/models/planted.cpp", "#include <QColor>\n", "gui-in-core"),
    ("core/models/planted.cpp", '#include "store/store.h"\n', "layer"),
    ("core/store/planted.cpp", '#include "services/outboxservice.h"\n', "layer"),
    ("core/demo/planted.cpp", '#include "services/outboxservice.h"\n', "layer"),
    ("core/services/planted.cpp", "#include <phonenumbers/phonenumberutil.h>\n", "third-party"),
    ("core/domain/planted.h", '#include "ui/words/words.h"\n', "layer"),
    ("ui/shell/planted.cpp", '#include "store/store.h"\n', "layer"),
    ("ui/shell/planted.cpp", '#include "providers/provider.h"\n', "layer"),
    ("ui/shell/planted.cpp", '#include "demo/workspace.h"\n', "layer"),
    ("ui/words/planted.cpp", '#include "ui/shell/mainwindow.h"\n', "layer"),
    ("ui/words/planted.cpp", "#include <QWidget>\n", "qt-module"),
    ("ui/shell/planted.cpp", "void f() { future.then(this, [] {}); }\n", "then"),
    ("ui/shell/planted.cpp", "void f() { widget->setStyleSheet(x); }\n", "style-sheet"),
    ("core/services/planted.cpp", "auto &a = Thing::instance();\n", "singleton"),
    ("core/services/planted.cpp", 'auto a = tr("hello");\n', "tr-in-core"),
    ("core/services/planted.cpp", "QSqlQuery q;\n", "sql-outside-store"),
    ("core/providers/planted.cpp", "qWarning() << reply->errorString();\n", "error-string-in-log"),
    ("core/providers/planted.cpp", "connect(a, &A::b, [x] { use(x); });\n", "connect-without-context"),
    ("ui/shell/planted.cpp", "QEventLoop loop;\n", "nested-event-loop"),
    ("ui/shell/planted.cpp", "store::Store *s;\n", "store-in-ui"),
    ("core/providers/planted.cpp", "reply->ignoreSslErrors();\n", "ignore-tls-errors"),
    ("ui/shell/planted.cpp", "//\n" * 299, "long-file"),
    ("ui/shell/planted.cpp", "QMessageBox::question(this, a, b);\n", "modal-dialog"),
]
ALLOWED = [
    ("core/services/planted.cpp", '#include "providers/provider.h"\n#include "store/store.h"\n#include <QObject>\n'),
    ("ui/shell/planted.cpp", "connect(a, &A::b, this, [x] { use(x); });\n// future.then( in a comment\n"),
    ("ui/shell/planted.cpp", "//\n" * 298),
    ("app/planted.cpp", '#include "store/store.h"\n#include "demo/workspace.h"\n'),
]


class LintTest(unittest.TestCase):
    def rules_of(self, path, text):
        with tempfile.TemporaryDirectory() as root:
            os.makedirs(os.path.join(root, os.path.dirname(path)))
            with open(os.path.join(root, path), "w", encoding="utf-8") as f:
                f.write(text)
            return [f[2] for f in lint.lint_source(root, path, lint.qt_class_modules())]

    def test_tree_is_clean(self):
        self.assertEqual(["%s:%d: %s: %s" % f for f in lint.lint(ROOT)], [])

    def test_each_rule_turns_red(self):
        for path, text, rule in BROKEN:
            with self.subTest(path=path, text=text):
                self.assertIn(rule, self.rules_of(path, HEADER + text))

    def test_what_is_allowed_stays_green(self):
        for path, text in ALLOWED:
            with self.subTest(path=path):
                self.assertEqual(self.rules_of(path, HEADER + text), [])

    def test_missing_spdx_header_turns_red(self):
        self.assertEqual(self.rules_of("ui/shell/planted.h", "#pragma once\n"), ["spdx"])

    def test_architecture_names_only_what_exists(self):
        with tempfile.TemporaryDirectory() as root:
            os.makedirs(os.path.join(root, "core", "sms"))
            with open(os.path.join(root, "ARCHITECTURE.md"), "w", encoding="utf-8") as f:
                f.write("`core/sms` is there, `core/smz` is not.\n")
            self.assertEqual([f[3] for f in lint.lint_architecture(root)], ["core/smz does not exist"])


if __name__ == "__main__":
    unittest.main(verbosity=1)
