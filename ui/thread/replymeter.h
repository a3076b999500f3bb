// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inorder.h"
#include "ui/common/deskservices.h"

#include <QTimer>
#include <QWidget>

namespace heliograph::ui {

class PlainLabel;

/// How long an answer by SMS is, in the parts that it becomes and against what the provider takes, and what keeps it from going.
/// Hidden where the answer is no SMS. Read once for a conversation; a keystroke costs no database.
class ReplyMeter final : public QWidget
{
    Q_OBJECT
public:
    explicit ReplyMeter(const DeskServices &services, QWidget *parent);
    void setConversation(const Conversation &conversation);
    void setText(const QString &text);
    /// As the beginning of a sentence; empty: the rules let it go.
    [[nodiscard]] QString whyNot() const { return m_why; }

Q_SIGNALS:
    void changed(); ///< of whyNot()

private:
    void read();
    void show();

    const DeskServices &m_services;
    Conversation m_conversation;
    SendContext m_context;
    bool m_known = false;
    QString m_text;
    QString m_why;
    InOrder m_contexts;
    QTimer m_readSoon;
    PlainLabel *m_words;
};

} // namespace heliograph::ui
