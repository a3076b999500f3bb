// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/past.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimeZone>
#include <QUuid>

namespace heliograph::demo {

namespace {

constexpr int kDays = 62;
constexpr qint64 kOneSecond = 1'000;
constexpr qint64 kOneMinute = 60 * kOneSecond;

struct Who {
    const char16_t *name;
    const char *e164, *region, *language, *place;
    qint64 price; ///< of a segment, millionths of a euro, as in the demo's price table
};

constexpr Who kWho[] = {
    {u"Grace Holloway", "+447700900801", "GB", "en", "Exeter", 40'000},    {u"Samuel Achebe", "+447700900802", "GB", "en", "Luton", 40'000},
    {u"Niamh Gallagher", "+447700900803", "GB", "en", "Belfast", 40'000},  {u"Harpreet Gill", "+447700900804", "GB", "en", "Leicester", 40'000},
    {u"Eleanor Whitby", "+447700900805", "GB", "en", "York", 40'000},      {u"Callum Reid", "+447700900806", "GB", "en", "Perth", 40'000},
    {u"Zainab Qureshi", "+447700900807", "GB", "en", "Bradford", 40'000},  {u"George Tan", "+447700900808", "GB", "en", "Reading", 40'000},
    {u"Megan Price", "+447700900809", "GB", "en", "Swansea", 40'000},      {u"Ola Johnson", "+447700900810", "GB", "en", "London", 40'000},
    {u"Rowan Ellis", "+447700900811", "GB", "en", "Truro", 40'000},        {u"Anita Desai", "+447700900812", "GB", "en", "Slough", 40'000},
    {u"Peter Novak", "+447700900813", "GB", "en", "Derby", 40'000},        {u"Isla Munro", "+447700900814", "GB", "en", "Inverness", 40'000},
    {u"Katrin Vogel", "+4917604069003", "DE", "de", "Bremen", 75'000},     {u"Stefan Brandt", "+4917604069006", "DE", "de", "Jena", 75'000},
    {u"Aylin Kaya", "+4917604069009", "DE", "de", "Köln", 75'000},         {u"Camille Roux", "+33639980103", "FR", "fr", "Rennes", 60'000},
    {u"Hugo Marchand", "+33639980107", "FR", "fr", "Nice", 60'000},        {u"Elin Berg", "+46701740601", "SE", "sv", "Lund", 50'000},
};

struct Talk {
    const char16_t *topic, *question, *answer, *more, *end;
};

constexpr Talk kTalks[] = {
    {u"Delivery time", u"When does my order come?", u"It is planned for Tuesday between 9 and 12.", u"Could it be the afternoon instead?", u"Yes, I have moved it: 13 to 17."},
    {u"Invoice", u"I need an invoice with my company's name.", u"Of course, I have sent you a new one.", u"And the VAT number?", u"It is on it too, at the bottom."},
    {u"Return", u"I would like to send the lamp back.", u"The label is on its way to you by mail.", u"How long do I have?", u"30 days from today."},
    {u"Spare part", u"The shelf for my fridge is broken.", u"I have ordered a new one for you, free of charge.", u"Thank you! How long does it take?", u"About four days."},
    {u"Assembly", u"Do you also put the wardrobe together?", u"Yes, our team does it for 49 euros.", u"Please add that to my order.", u"Done. You will hear from the team."},
    {u"Old appliance", u"Can you take the old washing machine?", u"We can, when we bring the new one.", u"Great. Does it cost anything?", u"No, that is part of the delivery."},
};

constexpr const char16_t *kAgents[] = {u"Ines Duarte", u"Jonas Keller", u"Priya Raman"};
constexpr const char16_t *kText = u"Fernhill: your order comes on the day we agreed on. Our driver calls half an hour before.";

/// Dice that fall the same way every time.
class Dice
{
public:
    int below(int n) { return int(m_random.bounded(n)); }
    bool chance(int percent) { return below(100) < percent; }
    /// Mostly near `usual`, now and then many times that.
    qint64 span(qint64 usual) { return usual / 3 + below(int(usual)) + (chance(9) ? usual * (3 + below(5)) : 0); }

private:
    QRandomGenerator m_random{20'260'514};
};

Message pastText(qint64 at, Direction direction, const QString &actor, const char16_t *body)
{
    Message message;
    message.at = message.stateAt = at;
    message.direction = direction;
    message.actor = actor;
    message.body = QString::fromUtf16(body);
    message.state = direction == Direction::Outbound ? MessageState::Delivered : MessageState::None;
    return message;
}

Message pastEvent(qint64 at, const QString &actor, const char16_t *code, const QJsonObject &more = {})
{
    Message message = pastText(at, Direction::None, actor, code);
    message.kind = MessageKind::Event;
    message.extra = more;
    message.extra.insert(QStringLiteral("actor"), actor);
    return message;
}

PastSms sms(Dice &dice, const Who &who, const QString &agent, qint64 at, MessageKind kind, bool badDay)
{
    PastSms past;
    OutboxRow &row = past.row;
    row.kind = kind;
    row.accountId = QStringLiteral("demo");
    row.to = QString::fromLatin1(who.e164);
    row.sender = QStringLiteral("FERNHILL");
    row.body = kind == MessageKind::Otp ? QString() : QString::fromUtf16(kText);
    row.actor = agent;
    row.createdAt = at;
    row.segments = kind == MessageKind::Otp ? 1 : 1 + dice.below(2);
    row.cost = who.price * row.segments;
    row.currency = QStringLiteral("EUR");
    row.draftId = QUuid::createUuidV5(QUuid(), row.to + QString::number(at) + QString::number(int(kind))).toString(QUuid::WithoutBraces);
    row.clientRef = row.draftId;
    row.tries = row.nextPart = 1;
    row.state = dice.chance(badDay ? 20 : 3) ? OutboxState::Undelivered : dice.chance(2) ? OutboxState::NoReceipt : OutboxState::Delivered;
    past.endedAt = at + 2 * kOneSecond + dice.span(6 * kOneSecond);
    past.attempt.startedAt = at + kOneSecond;
    past.attempt.finishedAt = at + 2 * kOneSecond;
    past.attempt.verdict = QStringLiteral("accepted");
    past.attempt.httpStatus = 200;
    past.attempt.segments = row.segments + (dice.chance(4) ? 1 : 0);
    return past;
}

Verification code(Dice &dice, const Who &who, const QString &agent, qint64 at)
{
    Verification v;
    v.e164 = QString::fromLatin1(who.e164);
    v.accountId = QStringLiteral("demo");
    v.actor = agent;
    v.issuedAt = v.lastSentAt = at;
    v.expiresAt = at + 10 * kOneMinute;
    v.bootId = QByteArrayLiteral("before");
    const int fate = dice.below(100);
    v.state = fate < 88 ? VerificationState::Verified : fate < 95 ? VerificationState::Expired : fate < 98 ? VerificationState::Locked : VerificationState::Void;
    v.checks = v.state == VerificationState::Locked ? 5 : v.state == VerificationState::Verified ? 1 : 0;
    if (v.state == VerificationState::Void)
        v.detail = QStringLiteral("cancelled");
    if (v.state == VerificationState::Verified) {
        v.verifiedAt = at + 40 * kOneSecond;
        v.validUntil = v.verifiedAt + 180 * 24 * 60 * kOneMinute;
    }
    return v;
}

PastConversation talk(Dice &dice, const Who &who, qint64 at, bool badDay)
{
    PastConversation past;
    const Talk &talk = kTalks[dice.below(int(std::size(kTalks)))];
    const QString agent = QString::fromUtf16(kAgents[dice.below(int(std::size(kAgents)))]);
    Conversation &c = past.conversation;
    c.endpoint = {Channel::WebChat, QStringLiteral("fernhill.example"), QStringLiteral("visitor-") + QString::fromLatin1(who.e164).last(6)};
    c.topic = QString::fromUtf16(talk.topic);
    c.assignee = agent;
    c.openedAt = at;
    past.messages.append(pastText(at, Direction::Inbound, {}, talk.question));
    const qint64 taken = at + dice.span((badDay ? 110 : 35) * kOneSecond);
    past.messages.append(pastEvent(taken, agent, event::Accepted));
    qint64 last = taken + dice.span((badDay ? 60 : 30) * kOneSecond);
    past.messages.append(pastText(last, Direction::Outbound, agent, talk.answer));
    if (dice.chance(70)) {
        past.messages.append(pastText(last += dice.span(70 * kOneSecond), Direction::Inbound, {}, talk.more));
        c.lastInboundAt = last;
        past.messages.append(pastText(last += dice.span(45 * kOneSecond), Direction::Outbound, agent, talk.end));
    }
    if (dice.chance(80)) {
        past.code = code(dice, who, agent, last + 20 * kOneSecond);
        past.codeSms = sms(dice, who, agent, last + 20 * kOneSecond, MessageKind::Otp, badDay);
        if (past.code->state == VerificationState::Verified)
            past.sms = sms(dice, who, agent, last += 90 * kOneSecond, MessageKind::SmsOneWay, badDay);
    }
    c.lastInboundAt = qMax(c.lastInboundAt, at);
    c.closedAt = c.lastActivityAt = last + dice.span(90 * kOneSecond);
    c.state = ConversationState::Closed;
    c.closedCause = QStringLiteral("closed");
    c.preview = past.messages.last().body;
    c.previewDirection = Direction::Outbound;
    past.messages.append(pastEvent(c.closedAt, agent, event::Closed, {{QStringLiteral("cause"), c.closedCause}}));
    return past;
}

Customer customer(const Who &who, qint64 since)
{
    Customer customer;
    customer.name = QString::fromUtf16(who.name);
    customer.language = QString::fromLatin1(who.language);
    customer.place = QString::fromUtf8(who.place);
    customer.since = since;
    ContactPoint number;
    number.e164 = QString::fromLatin1(who.e164);
    number.region = QString::fromLatin1(who.region);
    number.type = NumberType::Mobile;
    number.smsTag = true;
    customer.numbers = {number};
    return customer;
}

} // namespace

QList<PastCustomer> makePast(qint64 nowMs)
{
    const QTimeZone zone("Europe/London");
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    Dice dice;
    QList<PastCustomer> all;
    for (const Who &who : kWho)
        all.append({customer(who, nowMs - (kDays + 30) * 24 * 60 * kOneMinute), {}});
    for (int ago = kDays; ago > 0; --ago) {
        const QDate day = today.addDays(-ago);
        const bool weekend = day.dayOfWeek() > 5, badDay = ago == 6;
        for (int i = (weekend ? 2 : 7) + dice.below(weekend ? 3 : 4) + (badDay ? 3 : 0); i > 0; --i) {
            const qint64 at = QDateTime(day, QTime(8, 0), zone).toMSecsSinceEpoch() + dice.below(10 * 60) * kOneMinute + dice.below(60) * kOneSecond;
            const int who = dice.below(int(all.size()));
            const PastConversation past = talk(dice, kWho[who], at, badDay);
            // Nobody has two at a time, and all of it is over.
            const bool free = all.at(who).conversations.isEmpty() || all.at(who).conversations.last().conversation.closedAt < at;
            if (free && past.conversation.closedAt < nowMs - kOneMinute)
                all[who].conversations.append(past);
        }
    }
    return all;
}

} // namespace heliograph::demo
