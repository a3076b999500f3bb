// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "domain/customer.h"
#include "domain/customerfilter.h"
#include "domain/inbox.h"
#include "domain/merge.h"
#include "domain/message.h"
#include "domain/messagetemplate.h"
#include "domain/outbox.h"
#include "domain/records.h"
#include "domain/result.h"
#include "domain/verification.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// One class per aggregate. All calls are synchronous, on the database thread that owns the
// connection, inside the transaction of the surrounding Unit or View.
namespace heliograph::store {

class Connection;

class CustomerTable
{
public:
    explicit CustomerTable(Connection &c) : m_c(c) {}
    Result<qint64> insert(const Customer &customer);          ///< with its numbers; returns the id
    Status update(const Customer &customer);                  ///< profile fields only, not the numbers
    Result<qint64> putNumber(const ContactPoint &number);     ///< insert (id 0) or update
    Status removeNumber(qint64 contactPointId);
    Result<ContactPoint> number(qint64 contactPointId) const; ///< NotFound
    Result<Customer> get(qint64 id) const;                    ///< NotFound
    Result<QList<Customer>> findByNumber(const QString &e164) const;
    Result<QList<Customer>> list(const QString &nameOrNumber, int limit, int offset) const; ///< by name; trigram where ≥ 3 letters
    Result<QStringList> regions() const;                      ///< distinct regions of all numbers
    /// A window of a sorted list, at most `limit` ids. Shorter than that, even empty, with more to come where few of very
    /// many fit: no call looks at more than some ten thousand rows. `nowMs` decides which verifications still count.
    Result<CustomerIds> window(const CustomerQuery &query, const CustomerKey &after, qint64 nowMs, int limit) const;
    Result<int> count(const CustomerFilter &filter, qint64 nowMs, int cap) const; ///< cap means "cap or more"
    Result<CustomerFacets> facets() const;
    Result<QList<qint64>> label(const QList<qint64> &ids, const QString &label);   ///< who did not carry it yet
    Result<QList<qint64>> unlabel(const QList<qint64> &ids, const QString &label); ///< who did carry it
    Status moveLabels(qint64 from, qint64 to);
    Result<QStringList> labels() const;                       ///< that any customer carries, by name
    Result<QStringList> attributeNames() const;               ///< that any customer has, by name
private:
    Connection &m_c;
};

class ConversationTable
{
public:
    explicit ConversationTable(Connection &c) : m_c(c) {}
    Result<qint64> insert(const Conversation &conversation);
    Status update(const Conversation &conversation);
    Result<Conversation> get(qint64 id) const;
    /// The customer's newest conversation on this endpoint that is not closed; NotFound.
    Result<Conversation> openFor(const Endpoint &endpoint) const;
    /// Newest conversation of any state on this endpoint; NotFound.
    Result<Conversation> latestFor(const Endpoint &endpoint) const;
    Result<QList<Conversation>> ofCustomer(qint64 customerId) const; ///< newest first
    /// One list in its order; `agent` for Mine, `nowMs` decides which verifications still count.
    Result<QList<Conversation>> page(const InboxQuery &query, const QString &agent, qint64 nowMs, int limit, int offset) const;
    Result<Conversation> inTab(qint64 id, const InboxQuery &query, const QString &agent, qint64 nowMs) const; ///< NotFound: not in this list
    Result<QList<qint64>> ids(const InboxQuery &query, const QString &agent, qint64 nowMs, int limit) const;
    /// Of these customers, or of all: what fits, newest conversation first.
    Result<QList<Conversation>> found(const ConversationFilter &filter, const std::optional<QList<qint64>> &customers, qint64 nowMs,
                                      int limit, qint64 beforeId = 0, qint64 afterId = 0) const;
    Result<bool> fits(qint64 id, const ConversationFilter &filter, qint64 nowMs) const; ///< false: there is no such conversation, too
    /// All customers that the rarest part of the filter leaves, where these are few; no value: no part of it is narrow.
    Result<std::optional<QList<qint64>>> narrowest(const ConversationFilter &filter, qint64 nowMs, int most) const;
    Result<QList<Conversation>> newest(qint64 beforeId, int limit) const; ///< of all, newest first; beforeId 0: from the newest
    Result<InboxCounts> counts(const QString &agent) const;
    /// The offered conversation that waits longest; NotFound. `askingNobody`: of those that nobody is asked for.
    Result<Conversation> oldestOffered(bool askingNobody) const;
    Result<QList<qint64>> snoozedUntil(qint64 nowMs) const; ///< snoozed, and their time has come
    /// Open or pending, nobody waits for us, and nothing has happened in them since then; oldest first.
    Result<QList<qint64>> silentSince(qint64 atMs, int limit) const;
    Result<qint64> nextWakeMs() const;                      ///< 0: nothing is snoozed
    Result<QStringList> labels() const;                     ///< that any conversation carries, by name
    Result<QStringList> assignees() const;                  ///< of any conversation, by name
    /// Offered → Open for `agent`, only if nobody has it; Conflict otherwise.
    Status accept(qint64 id, const QString &agent, qint64 nowMs);
private:
    Connection &m_c;
};

class MessageTable
{
public:
    explicit MessageTable(Connection &c) : m_c(c) {}
    Result<qint64> insert(const Message &message);             ///< id is given; indexes it for search unless it is an event or OTP
    Status setState(qint64 id, MessageState state, const QString &detail, qint64 nowMs);
    Status setExtra(qint64 id, const QJsonObject &extra);
    Result<Message> get(qint64 id) const;
    /// A keyset window of one thread, in timeline order. before: (at, id) exclusive; {0,0}: the newest.
    struct Key { qint64 at = 0; qint64 id = 0; };
    Result<QList<Message>> before(qint64 threadId, Key key, int limit) const;
    Result<QList<Message>> after(qint64 threadId, Key key, int limit) const;
    /// The same of one conversation alone, whose messages lie between these times.
    struct Span { qint64 conversationId = 0; qint64 from = 0; qint64 until = 0; };
    Result<QList<Message>> before(qint64 threadId, const Span &span, Key key, int limit) const;
    Result<QList<Message>> after(qint64 threadId, const Span &span, Key key, int limit) const;
    Result<QList<Message>> around(qint64 threadId, qint64 at, int limit) const;
    Result<Message> newest(qint64 threadId) const;
    /// True the first time a channel's key is seen; false: a repeat, drop it.
    Result<bool> firstSeen(const QString &source, const QString &key);
private:
    Connection &m_c;
};

class OutboxTable
{
public:
    explicit OutboxTable(Connection &c) : m_c(c) {}
    /// commit 1. Conflict when draftId is taken (detail: the message id that has it).
    Status insert(const OutboxRow &row);
    Result<OutboxRow> get(qint64 messageId) const;
    Result<OutboxRow> byDraft(const QString &draftId) const;
    Result<OutboxRow> byClientRef(const QString &clientRef) const;
    Result<OutboxRow> byProviderId(const QString &accountId, const QString &providerId) const;
    /// Rows in these states, oldest first.
    Result<QList<OutboxRow>> inStates(const QList<OutboxState> &states, int limit) const;
    Result<QList<OutboxRow>> newest(qint64 beforeId, int limit) const; ///< of any state, newest first; beforeId 0: from the newest
    /// Held, Queued and RetryWait, oldest first, without those whose chosen time has not come.
    Result<QList<OutboxRow>> waiting(qint64 wallMs, int limit) const;
    /// One-way and two-way texts that did not arrive, newest first, without those sent again or set aside (Message::extra), and
    /// without those to a number that a newer text reached.
    Result<QList<OutboxRow>> failed(int limit) const;
    /// Due rows (Queued, or RetryWait whose notBefore has come, or Held(undo) whose time is over), at most one per
    /// conversation and none behind an earlier Queued/Sending/RetryWait/Held(undo) row of its conversation; not of paused
    /// or disabled accounts, nor of those that are `busy`. Rows of running bulk sends come after all others, and none of those
    /// that are `busyForBulk`.
    Result<QList<OutboxRow>> due(qint64 nowMs, int limit, const QStringList &busy = {}, const QStringList &busyForBulk = {}) const;
    /// The next time something becomes due; 0: nothing waits for time.
    Result<qint64> nextDueMs(qint64 nowMs) const;
    /// Also taken: a row in Sending for its next part (Attempt::part = nextPart > 0) once no attempt is open.
    /// commit 2: → Sending only if the row is still sendable (state, not opted out, verified where the kind needs it, not past
    /// notAfter) and writes the attempt. Conflict with detail "opted_out" "not_verified" "cancelled" "expired" otherwise.
    Result<qint64> beginAttempt(qint64 messageId, const Attempt &attempt, bool needsVerified, qint64 nowMs);
    Status finishAttempt(const Attempt &attempt);
    Result<QList<Attempt>> attempts(qint64 messageId) const;
    /// Changes state, detail, notBefore, tries, nextPart, providerIds of a row whose state is still `expected`; Conflict otherwise.
    /// Also sets the message's state (peopleState) and how many of its parts went, so that the timeline needs no join.
    Status transition(const OutboxRow &row, OutboxState expected, qint64 nowMs);
    /// Stores account, sender, segments and parts of a row that waits and of which nothing went. False: it does not.
    Result<bool> reroute(const OutboxRow &row);
    /// Stores a receipt (idempotent) and moves the row by the monotone order (Delivered wins); tells the row's state after.
    /// A row in Sending keeps the receipt until its result is stored: transition() then applies what came before.
    /// Receipts for a row that is not known yet are kept (keepOrphan) and applied by transition() when it is.
    Result<OutboxRow> applyReceipt(const Receipt &receipt, qint64 messageId, qint64 nowMs);
    Status keepOrphan(const Receipt &receipt, qint64 nowMs);
    Result<QList<Receipt>> receipts(qint64 messageId) const;
    /// Accepted rows of these accounts that wait for a receipt, and unsure ones, newest first.
    Result<QList<OpenRow>> open(const QStringList &accounts, int limit) const;
    /// Accepted and unsure rows of one account and number whose last attempt began in this time, oldest first.
    Result<QList<OpenRow>> openTo(const QString &accountId, const QString &e164, qint64 from, qint64 until) const;
    /// What was found in a history just now; counted.
    Status noteLookup(qint64 messageId, int found, qint64 nowMs);
    Result<Lookup> lookup(qint64 messageId) const; ///< asks 0: never
    /// Accepted rows without a receipt since `before`.
    Result<QList<OutboxRow>> withoutReceipt(qint64 before, int limit) const;
    /// Cancels every row to this number, or every one of marketing, that has not begun; used inside the opt-out's own commit. Returns the message ids.
    Result<QList<qint64>> cancelAllTo(const QString &e164, bool marketingAlone, const QString &detail, qint64 nowMs);
    /// At start, before any sending: Sending without a result → Unknown("crash"), Held(undo) → Held(interrupted_undo), open
    /// codes → Cancelled. Returns how many. A wait that ends later than any provider may ask for ends now: the clock was set back.
    Result<int> recover(qint64 nowMs);
    /// Every open row → Held(restored).
    Result<int> holdAll(const QString &detail, qint64 nowMs);
    /// Newest outbound SMS to the number with equal text that may have gone or may still go; NotFound. One that was
    /// cancelled, refused, or expired repeats nothing.
    Result<OutboxRow> newestSameText(const QString &e164, const QString &body, const QJsonObject &parameters, qint64 since) const;
    struct Totals { int queued = 0, held = 0, unknown = 0, segmentsToday = 0; qint64 oldestHeldAt = 0; };
    /// What the texts since then were expected to cost, by currency in order; without a currency: segments nobody has a price for.
    struct Cost { QString currency; qint64 micros = 0; int segments = 0; };
    Result<Totals> totals(qint64 dayStartMs) const;
    Result<QList<Cost>> costs(qint64 dayStartMs) const;
    /// What was sent or may still go of the texts written since then, codes among them; the day's caps are held against it. The time is
    /// rounded down to a quarter of an hour. A few rows, however much it was.
    Result<QList<Cost>> spentSince(qint64 dayStartMs) const;
private:
    Connection &m_c;
};

class VerificationTable
{
public:
    explicit VerificationTable(Connection &c) : m_c(c) {}
    Result<qint64> insert(const Verification &verification);
    Status update(const Verification &verification);           ///< all mutable columns; mac is emptied when state leaves Pending
    Result<Verification> get(qint64 id) const;
    Result<Verification> latest(qint64 customerId, const QString &e164) const;
    Result<QList<Verification>> ofCustomer(qint64 customerId) const; ///< newest first
    Result<QList<Verification>> pendingOf(qint64 customerId) const;
    Result<QList<Verification>> pending() const;
    /// Codes that ended since: masking goes on for 10 min after a code ends.
    Result<QList<Verification>> endedSince(qint64 customerId, qint64 since) const;
    /// The single conditional UPDATE: counts one check if Pending, checks < max and now < expires. Conflict otherwise.
    Result<Verification> countCheck(qint64 id, int maxChecks, qint64 nowMs);
    /// Pending → Verified only if still Pending; Conflict otherwise (the second of two racers). An older proof of this
    /// customer and number becomes Superseded("renewed"): there is one at a time.
    Status markVerified(qint64 id, Channel provenBy, qint64 nowMs, qint64 validUntil);
    /// Is this exact number proven for this customer, now?
    Result<std::optional<Verification>> valid(qint64 customerId, const QString &e164, qint64 nowMs) const;
    struct Counts { int numberLast10Min = 0, numberLastDay = 0, agentLastHour = 0, workspaceLastHour = 0, prefixUnconfirmedLastHour = 0, customerFailures = 0;
                    qint64 oldestNumber10Min = 0, oldestNumberDay = 0, lockedUntil = 0; };
    Result<Counts> counts(qint64 customerId, const QString &e164, const QString &agent, qint64 nowMs) const;
    /// One send of a code (first or resend), for the counts.
    Status recordSend(qint64 verificationId, const QString &e164, const QString &agent, qint64 nowMs);
private:
    Connection &m_c;
};

class ConsentTable
{
public:
    explicit ConsentTable(Connection &c) : m_c(c) {}
    Result<qint64> append(const ConsentRecord &record);        ///< OptOut / Lifted also move the number's current state
    Result<bool> optedOut(const QString &e164) const;
    /// Marketing alone was stopped and not lifted since; a stop of everything is optedOut() and says nothing here.
    Result<bool> marketingStopped(const QString &e164) const;
    Result<ConsentRecord> newestOptOut(const QString &e164) const; ///< of everything; NotFound
    /// Newest OptIn, AskedHere or WroteFirst for this number and customer; NotFound.
    Result<ConsentRecord> newestConsent(qint64 customerId, const QString &e164, const QString &scope) const;
    /// Newest first; also of those merged into this one, and the stops of their numbers whoever else has them.
    Result<QList<ConsentRecord>> ofCustomer(qint64 customerId) const;
    Result<QList<ConsentRecord>> list(int limit, int offset) const;
private:
    Connection &m_c;
};

class AccountTable
{
public:
    explicit AccountTable(Connection &c) : m_c(c) {}
    Status put(const Account &account);
    Status remove(const QString &id);                          ///< Conflict while it has open rows
    Result<Account> get(const QString &id) const;
    Result<QList<Account>> list() const;
    Status setPaused(const QString &id, const QString &reason, qint64 nowMs); ///< empty reason: resume
    /// Up to when the account's inbound texts were asked for and kept, epoch ms; 0: never.
    Result<qint64> inboundUntil(const QString &id) const;
    Status setInboundUntil(const QString &id, qint64 at);
private:
    Connection &m_c;
};

class SettingTable
{
public:
    explicit SettingTable(Connection &c) : m_c(c) {}
    Result<QHash<QString, QString>> all() const;
    Status put(const QString &key, const QString &value);
private:
    Connection &m_c;
};

class DraftTable
{
public:
    explicit DraftTable(Connection &c) : m_c(c) {}
    Status put(const Draft &draft);
    Status remove(qint64 customerId, const QString &mode);
    Result<Draft> get(qint64 customerId, const QString &mode) const; ///< NotFound
    Result<QList<Draft>> ofCustomers(const QList<qint64> &customerIds) const;
private:
    Connection &m_c;
};

class TemplateTable
{
public:
    explicit TemplateTable(Connection &c) : m_c(c) {}
    Result<qint64> put(const MessageTemplate &text);           ///< insert (id 0) or update; the id. Conflict: kind, name and language are taken
    Status remove(qint64 id);
    Result<MessageTemplate> get(qint64 id) const;              ///< NotFound
    Result<QList<MessageTemplate>> list(TemplateKind kind) const; ///< by name, then by language
private:
    Connection &m_c;
};

/// Merges of customers, and what a merge moves.
class MergeTable
{
public:
    explicit MergeTable(Connection &c) : m_c(c) {}
    Result<qint64> insert(const MergeRecord &record);
    Result<MergeRecord> get(qint64 id) const;                        ///< NotFound
    Result<QList<MergeRecord>> ofKept(qint64 customerId) const;      ///< that stand, newest first
    Status markUndone(qint64 id, qint64 nowMs);                      ///< Conflict: undone already
    /// Who this customer is by now, through any number of merges that stand; the id itself where none does.
    Result<qint64> keptOf(qint64 customerId) const;
    /// Ids of what belongs to a customer; messages of a conversation go with it.
    struct Holdings { QList<qint64> numbers, conversations, looseMessages, verifications; };
    Result<Holdings> holdings(qint64 customerId) const;
    Result<int> messagesOf(qint64 customerId) const;                 ///< without the grey lines
    /// As far as they are still with `from`. Consent lines stay where they were written: the ledger is append-only.
    Status move(const Holdings &what, qint64 from, qint64 to);
    Status takeOut(qint64 customerId);                               ///< with the numbers that are left
    Status putBack(const Customer &customer);                        ///< under its own id, with numbers under theirs
    Status setNotSame(qint64 one, qint64 other, const QString &actor, qint64 nowMs);
    Result<bool> notSame(qint64 one, qint64 other) const;
    Result<QList<qint64>> sameEmail(const QString &email, qint64 except, int limit) const;
    Result<QList<qint64>> sameNameAndRegion(const QString &name, const QStringList &regions, qint64 except, int limit) const;
private:
    Connection &m_c;
};

/// Full text over messages (FTS5, external content on a view). Newest first, capped.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &c) : m_c(c) {}
    struct Query {
        QString text;             ///< as typed: words, "phrases", last word as a prefix; never raw FTS syntax
        qint64 threadId = 0;      ///< 0: all
        QList<qint64> threads;    ///< one of these, ≤ 200; empty: all
        std::optional<Direction> direction;
        std::optional<Channel> channel;
        QString agent;            ///< empty: all
        qint64 from = 0, until = 0;
        qint64 beforeId = 0;      ///< keyset: only older ids; 0: newest
        int limit = 50;
    };
    Result<QList<SearchHit>> find(const Query &query) const;
    Result<int> count(const Query &query, int cap) const;      ///< capped: cap means "cap or more"
    /// Index against messages; in a Unit that fails in the end, whatever the answer: what it adds is added again with the commit.
    Status check();
    /// Indexes what this transaction has stored. The writer's, right before it commits.
    Status addDeferred();
    Status rebuild();
private:
    Connection &m_c;
};

} // namespace heliograph::store
