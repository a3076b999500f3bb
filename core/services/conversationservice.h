// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/chatchannel.h"
#include "domain/inbox.h"
#include "policy/searchquery.h"
#include "services/conversationmoves.h"
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
    QString number;       ///< the preferred one, E.164; empty: none
    friend bool operator==(const InboxRow &, const InboxRow &) = default;
};

struct FoundMessage {
    SearchHit hit;
    QString customerName;
};

/// How much of each group is wanted; 0: nothing of it.
struct SearchLimits {
    int customers = 5;
    int conversations = 5;
    int messages = 50;
    qint64 messagesBefore = 0; ///< only older ids; 0: from the newest
};

struct SearchResults {
    QList<Customer> customers;
    QList<InboxRow> conversations; ///< newest first
    QList<FoundMessage> messages;  ///< newest first
    bool moreMessages = false;
    QString unknownAgent;          ///< nobody is called so, or more than one: nothing was looked for
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

    Async<QList<InboxRow>> inbox(const InboxQuery &query, int limit, int offset = 0);
    /// Of these conversations, and of every conversation of these customers, the rows that are in the list, in no order.
    Async<QList<InboxRow>> inboxRows(const InboxQuery &query, const QList<qint64> &conversationIds, const QList<qint64> &customerIds = {});
    Async<QList<qint64>> inboxIds(const InboxQuery &query, int limit); ///< conversations, in the list's order
    Async<InboxCounts> counts();
    /// A customer's history, all conversations in one. `key` is not included; {0, 0}: the newest page.
    Async<ThreadPage> threadBefore(qint64 customerId, ThreadKey key, int limit);
    Async<ThreadPage> threadAfter(qint64 customerId, ThreadKey key, int limit);
    Async<ThreadPage> threadAround(qint64 customerId, qint64 at, int limit);
    /// The same of one conversation alone, for reading it as it was; nothing is marked read.
    Async<ThreadPage> conversationBefore(qint64 conversationId, ThreadKey key, int limit);
    Async<ThreadPage> conversationAfter(qint64 conversationId, ThreadKey key, int limit);
    /// These messages alone, those that exist and are the customer's, as asked: not a run without gaps.
    Async<ThreadPage> threadMessages(qint64 customerId, const QList<qint64> &ids);
    /// The newest `limit` messages of one customer's whole history that say this, in the timeline's order.
    Async<QList<ThreadHit>> findInThread(qint64 customerId, const QString &text, int limit);
    Async<Done> accept(qint64 conversationId);            ///< Conflict: somebody has it
    Async<qint64> next();                                 ///< accepts the oldest offered; NotFound: nothing waits; Refused: at maximum capacity
    Async<Done> close(qint64 conversationId, const QString &cause); ///< "closed" "no_reply_needed"
    Async<Done> setPending(qint64 conversationId, bool pending);
    Async<Done> markRead(qint64 conversationId);

    // Of one conversation or of many, in one commit. What is not in a state for it is skipped and counted.
    /// Empty: back to everybody. `note`: a private note beside it, for whoever takes over.
    Async<Moved> assign(const QList<qint64> &ids, const QString &agent, const QString &note = {});
    Async<Moved> label(const QList<qint64> &ids, const QStringList &add, const QStringList &remove);
    Async<Moved> snooze(const QList<qint64> &ids, qint64 untilMs);      ///< InvalidArgument: that time has gone by
    Async<Moved> setPending(const QList<qint64> &ids, bool pending);    ///< false: open, from snoozed too
    Async<Moved> close(const QList<qint64> &ids, const QString &cause);
    Async<Moved> setUnread(const QList<qint64> &ids, bool unread);
    Async<Moved> putBack(const Moved &moved);                           ///< skips what has changed since
    Async<QStringList> labels();                                        ///< that any conversation carries, by name
    Async<QStringList> agents();                                        ///< the team, and whoever has a conversation

    Async<qint64> note(const QString &draftId, qint64 customerId, qint64 conversationId, const QString &text);
    Async<SearchResults> search(const policy::SearchQuery &query, const SearchLimits &limits = {});

    Async<Done> saveDraft(const Draft &draft);            ///< empty text removes it; customerId 0: nobody's, the text to many
    Async<Done> draftsKept();                             ///< every draft saved so far is durable: another window may read it
    Async<Draft> draft(qint64 customerId, const QString &mode); ///< a fresh one with a new draftId where none is

Q_SIGNALS:
    /// Somebody else is the agent now: Mine and its count are other lists.
    void agentChanged();
    void accepted(qint64 conversationId, const heliograph::Endpoint &endpoint);
    /// Snoozed, and their time has come.
    void woke(const QList<qint64> &conversationIds);

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace heliograph

Q_DECLARE_METATYPE(heliograph::InboxRow)
