// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/chatchannel.h"
#include "domain/inbox.h"
#include "services/outboxservice.h"
#include "services/verificationservice.h"

namespace heliograph {

struct InboxRow {
    Conversation conversation;
    QString customerName;
    bool verified = false;
    bool optedOut = false;
    QString draft;        ///< reply draft's first line; empty: none
};

/// Conversations: inbound texts come in here, agents accept, answer, note and close.
class ConversationService : public QObject
{
    Q_OBJECT
public:
    ConversationService(store::Store &store, OutboxService &outbox, VerificationService &verification,
                        SettingsService &settings, AccountService &accounts, Clock &clock, QObject *parent = nullptr);

    void addChannel(ChatChannel *channel);
    /// An inbound chat text: screened for codes, stored, checked. The id of the stored message; 0: a repeat.
    Async<qint64> receive(const InboundChat &chat);
    /// An inbound SMS: finds the customer by number, honours opt-out and opt-in words at once.
    Async<qint64> receive(const InboundSms &sms);

    Async<QList<InboxRow>> inbox(InboxTab tab, int limit, int offset = 0);
    Async<InboxCounts> counts();
    Async<Done> accept(qint64 conversationId);            ///< Conflict: somebody has it
    Async<qint64> next();                                 ///< accepts the oldest offered; NotFound: nothing waits; Refused: at maximum capacity
    Async<Done> close(qint64 conversationId, const QString &cause); ///< "closed" "no_reply_needed"
    Async<Done> setPending(qint64 conversationId, bool pending);
    Async<Done> markRead(qint64 conversationId);
    Async<qint64> note(const QString &draftId, qint64 customerId, qint64 conversationId, const QString &text);
    Async<QList<SearchHit>> search(const QString &text, int limit);

    Async<Done> saveDraft(const Draft &draft);            ///< empty text removes it
    Async<Draft> draft(qint64 customerId, const QString &mode); ///< a fresh one with a new draftId where none is

Q_SIGNALS:
    void offered(qint64 conversationId);
    void accepted(qint64 conversationId, const heliograph::Endpoint &endpoint);

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace heliograph
