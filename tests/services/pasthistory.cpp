// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "recount.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

constexpr int kCustomers = 40;
constexpr qint64 kMinute = 60'000;

class Dice
{
public:
    int below(int n) { return int(m_random.bounded(n)); }
    bool chance(int percent) { return below(100) < percent; }
    template<typename T>
    const T &of(const QList<T> &list) { return list.at(below(int(list.size()))); }

private:
    QRandomGenerator m_random{20'261'128};
};

/// Some instant of the day, one in five to the millisecond at an hour.
qint64 instant(Dice &dice, qint64 dayMs)
{
    const qint64 hour = dayMs + dice.below(24) * 60 * kMinute;
    return dice.chance(20) ? hour - dice.below(2) : hour + dice.below(int(60 * kMinute));
}

PastConversation conversation(Dice &dice, qint64 at)
{
    PastConversation c;
    c.customer = dice.below(kCustomers);
    c.openedAt = at;
    if (dice.chance(80)) {
        c.assignee = dice.of(History::agents());
        if (dice.chance(90))
            c.takenAt = at + dice.below(int(30 * kMinute));
        if (c.takenAt > 0 && dice.chance(70))
            c.closedAt = c.takenAt + dice.below(int(300 * kMinute));
    }
    qint64 text = at;
    for (int i = dice.below(8); i >= 0; --i) {
        const bool inbound = dice.chance(55);
        c.texts.append({text, inbound, inbound || dice.chance(10) ? QString() : dice.of(History::agents())});
        text += dice.chance(5) ? 0 : dice.below(int(dice.chance(10) ? 3'000 * kMinute : 20 * kMinute));
    }
    return c;
}

PastSms sms(Dice &dice, qint64 at)
{
    static const QList<OutboxState> states{
        OutboxState::Delivered, OutboxState::Delivered, OutboxState::Delivered, OutboxState::Undelivered, OutboxState::Accepted, OutboxState::NoReceipt,
        OutboxState::Rejected, OutboxState::Unknown, OutboxState::Cancelled, OutboxState::Expired, OutboxState::Queued, OutboxState::DecidedSent};
    PastSms s;
    s.customer = dice.below(kCustomers);
    s.at = at;
    s.actor = dice.of(History::agents());
    s.account = dice.of(History::accounts());
    s.state = dice.of(states);
    s.kind = dice.of(QList<MessageKind>{MessageKind::SmsOneWay, MessageKind::SmsTwoWay, MessageKind::Otp, MessageKind::OptOutConfirmation});
    s.begunAt = at + dice.below(5'000);
    s.endedAt = s.begunAt + dice.below(90'000);
    s.segments = 1 + dice.below(4);
    if (s.state != OutboxState::Unknown && dice.chance(60))
        s.told = s.segments + (dice.chance(20) ? 1 : 0);
    s.currency = dice.of(QStringList{u"EUR"_s, u"EUR"_s, u"GBP"_s, QString()});
    s.cost = s.currency.isEmpty() ? 0 : s.segments * (40'000LL + dice.below(7));
    return s;
}

PastCode code(Dice &dice, qint64 at)
{
    PastCode c;
    c.customer = dice.below(kCustomers);
    c.at = at;
    c.actor = dice.of(History::agents());
    c.account = dice.of(History::accounts());
    c.state = VerificationState(1 + dice.below(6));
    c.proven = c.state == VerificationState::Verified || (c.state > VerificationState::Expired && dice.chance(30));
    c.detail = c.state == VerificationState::Void ? dice.of(QStringList{u"not_sent"_s, u"cancelled"_s, u"restart"_s}) : QString();
    return c;
}

Result<qint64> put(store::Unit &unit, const PastConversation &past, const QList<qint64> &customers)
{
    Conversation c;
    c.customerId = customers.at(past.customer);
    c.endpoint.theirs = u"visitor-%1"_s.arg(past.openedAt);
    c.assignee = past.assignee;
    c.openedAt = c.lastActivityAt = past.openedAt;
    c.closedAt = past.closedAt;
    c.state = past.closedAt > 0 ? ConversationState::Closed : past.assignee.isEmpty() ? ConversationState::Offered : ConversationState::Open;
    const auto id = unit.conversations.insert(c);
    if (!id)
        return id;
    Message message;
    message.threadId = c.customerId;
    message.conversationId = *id;
    if (past.takenAt > 0) {
        message.at = past.takenAt;
        message.kind = MessageKind::Event;
        message.body = QString::fromUtf16(event::Accepted);
        if (const auto stored = unit.messages.insert(message); !stored)
            return stored;
    }
    message.kind = MessageKind::Chat;
    for (const PastText &text : past.texts) {
        message.at = text.at;
        message.direction = text.inbound ? Direction::Inbound : Direction::Outbound;
        message.actor = text.actor;
        message.body = u"text"_s;
        if (const auto stored = unit.messages.insert(message); !stored)
            return stored;
    }
    return id;
}

Result<qint64> put(store::Unit &unit, const PastSms &past, const QList<qint64> &customers, qint64 conversation)
{
    Message message;
    message.threadId = customers.at(past.customer);
    message.at = past.at;
    message.kind = past.kind;
    message.direction = Direction::Outbound;
    message.channel = Channel::Sms;
    const auto id = unit.messages.insert(message);
    if (!id)
        return id;
    OutboxRow row;
    row.messageId = *id;
    row.draftId = QUuid::createUuid().toString();
    row.clientRef = QUuid::createUuid().toString();
    row.kind = past.kind;
    row.customerId = message.threadId;
    row.conversationId = conversation;
    row.accountId = past.account;
    row.to = u"+4477009%1"_s.arg(past.customer, 5, 10, QLatin1Char('0'));
    row.actor = past.actor;
    row.createdAt = past.at;
    row.segments = past.segments;
    row.cost = past.cost;
    row.currency = past.currency;
    if (const Status ok = unit.outbox.insert(row); !ok)
        return tl::unexpected<Error>(ok.error());
    const bool waits = past.state == OutboxState::Queued || past.state == OutboxState::Cancelled || past.state == OutboxState::Expired;
    if (!waits) {
        Attempt attempt;
        attempt.messageId = *id;
        attempt.startedAt = past.begunAt;
        const auto begun = unit.outbox.beginAttempt(*id, attempt, false, past.begunAt);
        if (!begun)
            return begun;
        attempt.id = *begun;
        attempt.finishedAt = past.begunAt + 100;
        attempt.verdict = past.state == OutboxState::Rejected ? u"rejected"_s : past.state == OutboxState::Unknown ? u"unknown"_s : u"accepted"_s;
        attempt.segments = past.told;
        if (const Status ok = unit.outbox.finishAttempt(attempt); !ok)
            return tl::unexpected<Error>(ok.error());
        row.state = OutboxState::Sending;
    }
    if (past.state == row.state)
        return id;
    const OutboxState from = row.state;
    row.state = past.state;
    if (const Status ok = unit.outbox.transition(row, from, past.endedAt); !ok)
        return tl::unexpected<Error>(ok.error());
    return id;
}

Result<qint64> put(store::Unit &unit, const PastCode &past, const QList<qint64> &customers)
{
    Verification v;
    v.customerId = customers.at(past.customer);
    v.e164 = u"+4477009%1"_s.arg(past.customer, 5, 10, QLatin1Char('0'));
    v.accountId = past.account;
    v.actor = past.actor;
    v.issuedAt = past.at;
    v.state = past.state;
    v.detail = past.detail;
    v.verifiedAt = past.proven ? past.at + kMinute : 0;
    return unit.verifications.insert(v);
}

} // namespace

QStringList History::agents()
{
    return {u"Ines Duarte"_s, u"Jonas Keller"_s, u"Priya Raman"_s};
}

QStringList History::accounts()
{
    return {u"north"_s, u"south"_s};
}

QStringList History::regions()
{
    return {u"GB"_s, u"DE"_s, u"FR"_s, u"SE"_s};
}

History makeHistory(const QDate &last, int days)
{
    Dice dice;
    History history;
    for (int day = 1 - days; day <= 0; ++day) {
        const qint64 begin = last.addDays(day).startOfDay(Qt::UTC).toMSecsSinceEpoch();
        for (int i = dice.below(6); i > 0; --i) {
            history.conversations.append(conversation(dice, instant(dice, begin)));
            history.texts.append(sms(dice, instant(dice, begin)));
            if (dice.chance(50)) { // of this conversation
                history.texts.last().conversation = int(history.conversations.size()) - 1;
                history.conversations.last().throughAccount = history.texts.last().account;
            }
            history.codes.append(code(dice, instant(dice, begin)));
        }
    }
    return history;
}

Async<int> storeHistory(store::Store &store, const History &history)
{
    return store.write([history](store::Unit &unit) -> Result<int> {
        QList<qint64> customers;
        for (int i = 0; i < kCustomers; ++i) {
            Customer customer;
            customer.name = u"Customer %1"_s.arg(i);
            ContactPoint number;
            number.e164 = u"+4477009%1"_s.arg(i, 5, 10, QLatin1Char('0'));
            number.region = History::regions().at(i % History::regions().size());
            customer.numbers = {number};
            const auto id = unit.customers.insert(customer);
            if (!id)
                return tl::unexpected<Error>(id.error());
            customers.append(*id);
        }
        QList<qint64> conversations;
        for (const PastConversation &each : history.conversations) {
            const auto id = put(unit, each, customers);
            if (!id)
                return tl::unexpected<Error>(id.error());
            conversations.append(*id);
        }
        for (const PastSms &each : history.texts) {
            const auto id = put(unit, each, customers, each.conversation < 0 ? 0 : conversations.at(each.conversation));
            if (!id)
                return tl::unexpected<Error>(id.error());
        }
        for (const PastCode &each : history.codes) {
            const auto id = put(unit, each, customers);
            if (!id)
                return tl::unexpected<Error>(id.error());
        }
        return int(history.conversations.size());
    });
}

} // namespace heliograph::test
