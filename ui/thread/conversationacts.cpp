// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/conversationpane.h"

#include "ui/thread/composer.h"

#include "models/timelinemodel.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

// What is done with the conversation and its messages.
namespace heliograph::ui {

void ConversationPane::accept()
{
    if (m_conversation.id != 0)
        watch(m_services.conversations.accept(m_conversation.id));
}

void ConversationPane::close(const QString &cause, bool next)
{
    const ConversationState state = m_conversation.state;
    if (m_conversation.id == 0 || state == ConversationState::Offered || state == ConversationState::Closed)
        return;
    whenDone(m_services.conversations.close(m_conversation.id, cause), this, [this, next](const Status &done) {
        if (!done)
            return tell(done.error());
        Q_EMIT closed();
        if (next)
            Q_EMIT nextWanted();
    });
}

void ConversationPane::setPending(bool pending)
{
    watch(m_services.conversations.setPending(m_conversation.id, pending));
}

void ConversationPane::act(RowAction action, const Message &message)
{
    switch (action) {
    case RowAction::Undo:
    case RowAction::Change: return undo(message.id);
    case RowAction::SendNow: return watch(m_services.outbox.release(message.id));
    case RowAction::Cancel: return watch(m_services.outbox.cancel(message.id));
    case RowAction::Arrived: return watch(m_services.outbox.decide(message.id, Decision::Sent));
    case RowAction::SendAgain: return watch(m_services.outbox.decide(message.id, Decision::Resend));
    case RowAction::Drop: return watch(m_services.outbox.decide(message.id, Decision::Drop));
    case RowAction::Copy: return QGuiApplication::clipboard()->setText(wholeBody(message));
    case RowAction::EditAndResend: {
        if (message.channel != Channel::Sms || message.kind == MessageKind::SmsTwoWay)
            return m_composer->offer(message.body);
        QString text = message.body;
        if (const QString suffix = message.extra.value("suffix"_L1).toString(); !suffix.isEmpty() && text.endsWith(suffix))
            text.chop(suffix.size());
        if (message.extra.contains("greeting"_L1))
            text.clear();
        return composeSms(message.extra.value("to"_L1).toString(), text, message.extra.value("template"_L1).toObject(),
                          message.extra.value("parameters"_L1).toObject());
    }
    }
}

void ConversationPane::undoNewest()
{
    if (const qint64 id = m_services.outbox.undoable(); id != 0)
        undo(id);
}

/// The text is a draft again; where it belongs to the customer in sight, the sheet opens with it.
void ConversationPane::undo(qint64 messageId)
{
    const bool ours = m_timeline->model().rowOf(messageId) >= 0;
    whenDone(m_services.outbox.undo(messageId), this, [this, ours, customer = m_customerId](const Result<QString> &text) {
        if (!text)
            return tell(text.error());
        if (ours && customer == m_customerId)
            composeSms();
    });
}

} // namespace heliograph::ui
