// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QKeySequence;
class QPushButton;

namespace heliograph::ui {

class CommandTable;
class IconButton;
class KeyRecorder;
class PlainLabel;

/// One command and its key on the page of the shortcuts; what is wrong with a key that was pressed stands below, with what can be done.
class ShortcutRow final : public QWidget
{
    Q_OBJECT
public:
    ShortcutRow(CommandTable &commands, const QString &id, QWidget *parent = nullptr);
    void refresh();

private:
    void take(const QKeySequence &key);
    void say(const QString &problem, bool canTake);
    CommandTable &m_commands;
    QString m_id;
    KeyRecorder *m_key;
    IconButton *m_reset;
    QWidget *m_trouble;
    PlainLabel *m_problem;
    QPushButton *m_take;
    QString m_wanted; ///< the key of somebody else, portable
};

} // namespace heliograph::ui
