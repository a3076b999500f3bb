// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QTextEdit>
#include <QWidget>

namespace heliograph::test {

/// Whether a sign of text would be swallowed as the mark of a mnemonic; the desk has none.
inline bool marksMnemonic(QString text)
{
    return text.remove(QLatin1String("&&")).contains(u'&');
}

/// Whether people would read the escapes of markup.
inline bool showsEscapes(const QString &text)
{
    return text.contains(QLatin1String("&amp;")) || text.contains(QLatin1String("&lt;")) || text.contains(QLatin1String("&quot;"));
}

/// Every place of the window that would read text as something else, a line each. What nobody sees now counts too.
inline QStringList richSinks(QWidget &window)
{
    QStringList faults;
    const auto found = [&faults](const char *what, const QObject *where, const QString &text) {
        faults += QStringLiteral("%1: %2 in %3: %4").arg(QLatin1String(what), QLatin1String(where->metaObject()->className()),
                                                         QLatin1String(where->parent() ? where->parent()->metaObject()->className() : ""), text.left(80));
    };
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() != Qt::PlainText && !label->text().isEmpty())
            found("a label that reads markup", label, label->text());
        if (const auto *edit = qobject_cast<QTextEdit *>(widget); edit && !edit->isReadOnly() && edit->acceptRichText())
            found("a field that takes markup", edit, edit->toPlainText());
        if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && marksMnemonic(button->text()))
            found("a mnemonic", button, button->text());
        for (const QAction *action : widget->actions()) {
            if (marksMnemonic(action->text()))
                found("a mnemonic", action, action->text());
        }
    }
    return faults;
}

} // namespace heliograph::test
