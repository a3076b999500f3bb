// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/chatchannel.h"
#include "domain/inbox.h"
#include "services/outboxservice.h"
#include "services/threadpage.h"
#include "services/verificationservice.h"

namespace heliograph {

struct InboxRow {
    Conversation conversation;
    QString customerName;
    bool verified = false;
    bool optedOut = false;
    QString draft;        ///< reply draft's first line; empty: none
    friend bool operator==(const InboxRow &, const InboxRow &) = default;
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
    /// Of these conversations, and of every conversation of these customers, the rows that are in the tab, in no order.
    Async<QList<InboxRow>> inboxRows(InboxTab tab, const QList<qint64> &conversationIds, const QList<qint64> &customerIds = {});
    Async<InboxCounts> counts();
    /// A customer's history, all conversations in one. `key` is not included; {0, 0}: the newest page.
    Async<ThreadPage> threadBefore(qint64 customerId, ThreadKey key, int limit);
    Async<ThreadPage> threadAfter(qint64 customerId, ThreadKey key, int limit);
    Async<ThreadPage> threadAround(qint64 customerId, qint64 at, int limit);
    /// These messages alone, those that exist and are the customer's, as asked: not a run without gaps.
    Async<ThreadPage> threadMessages(qint64 customerId, const QList<qint64> &ids);
    /// The newest `limit` messages of one customer's whole history that say this, in the timeline's order.
    Async<QList<ThreadHit>> findInThread(qint64 customerId, const QString &text, int limit);
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
    /// Somebody else is the agent now: Mine and its count are other lists.
    void agentChanged();
    void offered(qint64 conversationId);
    void accepted(qint64 conversationId, const heliograph::Endpoint &endpoint);

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace heliograph

Q_DECLARE_METATYPE(heliograph::InboxRow)
