// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/plainlabel.h"
#include "ui/interpreter.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

namespace heliograph::test {

/// What a person finds on a pane and does to it: by the English for the words they read.
class PaneHands
{
public:
    explicit PaneHands(QWidget &pane) : m_pane(pane) {}

    /// nullptr: nobody can see it.
    QAbstractButton *button(const QString &words) const
    {
        for (QAbstractButton *each : m_pane.findChildren<QAbstractButton *>()) {
            if (each->isVisible() && (reads(each->text(), words) || reads(each->accessibleName(), words)))
                return each;
        }
        return nullptr;
    }
    /// A click, as far as the button lets it; false where there is none.
    bool click(const QString &words) const
    {
        QAbstractButton *found = button(words);
        if (found)
            QTest::mouseClick(found, Qt::LeftButton);
        return found;
    }
    QLineEdit *line(const QString &name) const
    {
        for (QLineEdit *each : m_pane.findChildren<QLineEdit *>()) {
            if (each->isVisible() && reads(each->accessibleName(), name))
                return each;
        }
        return nullptr;
    }
    bool type(const QString &name, const QString &text) const
    {
        QLineEdit *found = line(name);
        if (!found)
            return false;
        found->setFocus();
        found->selectAll();
        QTest::keyClick(found, Qt::Key_Delete);
        QTest::keyClicks(found, text);
        return true;
    }
    /// Every text that can be read, a line each.
    QString seen() const
    {
        QStringList all;
        for (const ui::PlainLabel *label : m_pane.findChildren<ui::PlainLabel *>()) {
            if (label->isVisible())
                all.append(label->wholeText());
        }
        return all.join(QLatin1Char('\n'));
    }
    bool sees(const QString &part) const { return seen().contains(part); }

private:
    QWidget &m_pane;
};

} // namespace heliograph::test
