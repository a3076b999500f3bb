// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace heliograph::ui {

class PlainLabel;

/// The team's notes about one customer, newest first, and a place to write one.
class NotesPage final : public QWidget
{
    Q_OBJECT
public:
    explicit NotesPage(const DeskServices &desk, QWidget *parent = nullptr);
    void clear();
    void show(const CustomerProfile &profile, qint64 conversationId);
    void write();

private:
    void add();
    QWidget *noteCard(const Message &note);

    const DeskServices m_desk;
    qint64 m_customerId = 0;
    qint64 m_conversationId = 0;
    QString m_draftId;
    QList<Message> m_shown;
    QVBoxLayout *m_list;
    PlainLabel *m_empty;
    PlainLabel *m_reason;
    QPlainTextEdit *m_text;
    QPushButton *m_add;
};

} // namespace heliograph::ui
