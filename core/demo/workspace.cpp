// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/workspace.h"

#include "demo/people.h"
#include "demo/texts.h"
#include "policy/prices.h"

#include <QUuid>

#include <algorithm>

namespace heliograph::demo {

namespace {

constexpr qint64 kSecond = 1'000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
const QUuid kNames(0x0f2d7f11, 0x6f0e, 0x4d1e, 0xa1, 0x52, 0x5b, 0x0c, 0x7e, 0x21, 0x44, 0x90);

QString agent()
{
    return QStringLiteral("Ines Duarte");
}

QString stableUuid(const QString &name)
{
    return QUuid::createUuidV5(kNames, name).toString(QUuid::WithoutBraces);
}

/// "2h5m" → milliseconds.
qint64 age(QStringView text)
{
    qint64 total = 0, number = 0;
    for (const QChar c : text) {
        if (c.isDigit()) {
            number = number * 10 + c.digitValue();
            continue;
        }
        total += number * (c == u'd' ? kDay : c == u'h' ? kHour : kMinute);
        number = 0;
    }
    return total;
}

/// The first word, taken off the front.
QString takeWord(QString &rest)
{
    const QString word = rest.section(u' ', 0, 0);
    rest = rest.section(u' ', 1);
    return word;
}

Channel channelOf(const QString &word)
{
    return word == QLatin1String("sms") ? Channel::Sms : Channel::WebChat;
}

QString regionOf(const QString &e164)
{
    static const QList<QPair<QString, QString>> codes{
        {QStringLiteral("+44"), QStringLiteral("GB")}, {QStringLiteral("+49"), QStringLiteral("DE")},
        {QStringLiteral("+33"), QStringLiteral("FR")}, {QStringLiteral("+46"), QStringLiteral("SE")},
        {QStringLiteral("+61"), QStringLiteral("AU")}, {QStringLiteral("+1"), QStringLiteral("US")}};
    for (const auto &[code, region] : codes) {
        if (e164.startsWith(code))
            return region;
    }
    return {};
}

ContactPoint numberOf(const QString &e164, const QString &type)
{
    ContactPoint number;
    number.e164 = e164;
    number.region = regionOf(e164);
    number.type = type == QLatin1String("mobile") ? NumberType::Mobile
        : type == QLatin1String("either")         ? NumberType::FixedLineOrMobile
        : type == QLatin1String("fixed")          ? NumberType::FixedLine
                                                  : NumberType::Unknown;
    number.mobileConfirmed = type == QLatin1String("asked");
    number.smsTag = number.mobileConfirmed || number.type == NumberType::Mobile || number.type == NumberType::FixedLineOrMobile;
    return number;
}

Behaviour behaviourOf(const QString &word)
{
    return word == QLatin1String("mistypes") ? Behaviour::Mistypes
        : word == QLatin1String("wrong")     ? Behaviour::AlwaysWrong
        : word == QLatin1String("silent")    ? Behaviour::Silent
        : word == QLatin1String("late")      ? Behaviour::TypesLate
                                             : Behaviour::Honest;
}

OutboxState sendStateOf(const QString &word)
{
    return word == QLatin1String("unknown")   ? OutboxState::Unknown
        : word == QLatin1String("not_delivered") ? OutboxState::Undelivered
        : word == QLatin1String("accepted")      ? OutboxState::Accepted
                                                 : OutboxState::Delivered;
}

/// Invented, like the provider.
QString priceTable()
{
    const QString row = QStringLiteral(R"({"account":"demo","region":"%1","price":"%2","currency":"EUR","source":"Simulated price list","date":"2026-11-02"})");
    static constexpr std::pair<const char *, const char *> prices[] = {{"GB", "0.04"}, {"DE", "0.075"}, {"FR", "0.06"},
                                                                       {"SE", "0.05"}, {"AU", "0.045"}, {"US", "0.01"}};
    QStringList rows;
    for (const auto &[region, price] : prices)
        rows.append(row.arg(QLatin1String(region), QLatin1String(price)));
    return u'[' + rows.join(u',') + u']';
}

/// Reads people.cpp line by line.
class Reader
{
public:
    explicit Reader(qint64 nowMs) : m_now(nowMs), m_prices(policy::readPrices(priceTable().toUtf8()).value()) {}
    void line(const QString &line);
    QList<Person> finish();

private:
    void person(const QStringList &fields);
    void fact(const QString &key, QString rest);
    void conversation(QString rest);
    void entry(QChar mark, QString rest);
    void sms(SeedMessage &seed, const QString &state);
    void closeConversation();
    Person &current() { return m_people.last(); }

    qint64 m_now;
    QList<policy::Price> m_prices;
    QList<Person> m_people;
};

void Reader::line(const QString &line)
{
    if (line.isEmpty())
        return;
    const QString rest = line.section(u' ', 1);
    const QString key = line.section(u' ', 0, 0);
    if (key == QLatin1String("@"))
        person(rest.split(QStringLiteral(" | ")));
    else if (key == QLatin1String("~"))
        conversation(rest);
    else if (key.size() == 1)
        entry(key.at(0), rest);
    else
        fact(key, rest);
}

QList<Person> Reader::finish()
{
    closeConversation();
    return m_people;
}

void Reader::person(const QStringList &fields)
{
    closeConversation();
    Person person;
    person.customer.name = fields.at(0);
    person.customer.numbers = {numberOf(fields.at(1), fields.at(2))};
    person.customer.language = fields.at(3);
    person.customer.place = fields.at(4);
    person.customer.zone = fields.at(5);
    person.customer.since = m_now - 3 * 365 * kDay / (1 + int(m_people.size()) % 4);
    person.behaviour = behaviourOf(fields.at(6));
    m_people.append(person);
}

void Reader::fact(const QString &key, QString rest)
{
    Person &who = current();
    const QString e164 = who.customer.numbers.first().e164;
    if (key == QLatin1String("email")) {
        who.customer.email = rest;
    } else if (key == QLatin1String("attr")) {
        who.customer.attributes.insert(rest.section(QStringLiteral(" = "), 0, 0), rest.section(QStringLiteral(" = "), 1));
    } else if (key == QLatin1String("draft")) {
        who.draft = rest;
    } else if (key == QLatin1String("says")) {
        who.says.append(rest);
    } else if (key == QLatin1String("opens")) {
        who.opening = rest;
    } else if (key == QLatin1String("stops")) {
        who.stopsBySms = true;
    } else if (key == QLatin1String("arrives")) {
        who.arrivesAfterMs = age(takeWord(rest));
        who.topic = rest;
    } else if (key == QLatin1String("consent") || key == QLatin1String("optout")) {
        ConsentRecord record;
        record.e164 = e164;
        record.status = key == QLatin1String("consent") ? ConsentStatus::OptIn : ConsentStatus::OptOut;
        record.at = m_now - age(takeWord(rest));
        record.scope = QStringLiteral("sms");
        record.source = rest;
        record.evidence = rest;
        who.consents.append(record);
    } else {
        Verification v;
        v.e164 = e164;
        v.accountId = QStringLiteral("demo");
        v.actor = agent();
        const qint64 at = m_now - age(takeWord(rest));
        v.issuedAt = v.lastSentAt = at - 90 * kSecond;
        v.bootId = QByteArrayLiteral("before");
        v.expiresAt = v.issuedAt + 10 * kMinute;
        if (key == QLatin1String("locked")) {
            v.state = VerificationState::Locked;
            v.checks = 5;
            v.lockedUntil = at + kHour;
        } else {
            v.state = VerificationState::Verified;
            v.checks = 1;
            v.verifiedAt = at;
            v.validUntil = at + 180 * kDay;
            v.provenBy = channelOf(rest);
        }
        who.verification = v;
    }
}

void Reader::conversation(QString rest)
{
    closeConversation();
    SeedConversation seed;
    const QString state = takeWord(rest);
    seed.conversation.state = state == QLatin1String("offered") ? ConversationState::Offered
        : state == QLatin1String("open")                        ? ConversationState::Open
        : state == QLatin1String("pending")                     ? ConversationState::Pending
        : state == QLatin1String("snoozed")                     ? ConversationState::Snoozed
                                                                : ConversationState::Closed;
    seed.conversation.endpoint.channel = channelOf(takeWord(rest));
    seed.conversation.topic = rest.section(QStringLiteral(" | "), 0, 0);
    if (const QString labels = rest.section(QStringLiteral(" | "), 1); !labels.isEmpty())
        seed.conversation.labels = labels.split(QStringLiteral(", "));
    if (seed.conversation.state != ConversationState::Offered)
        seed.conversation.assignee = agent();
    if (seed.conversation.state == ConversationState::Snoozed)
        seed.conversation.snoozedUntil = m_now + 3 * kHour;
    const bool sms = seed.conversation.endpoint.channel == Channel::Sms;
    seed.conversation.endpoint.ours = sms ? QString(kSmsNumber) : QStringLiteral("fernhill.example");
    seed.conversation.endpoint.theirs = sms ? current().customer.numbers.first().e164 : visitorOf(current().customer);
    current().conversations.append(seed);
}

void Reader::entry(QChar mark, QString rest)
{
    Person &who = current();
    const qint64 at = m_now - age(takeWord(rest));
    if (mark == u'c') // a code, typed and hidden
        rest = QString::fromUtf16(kHiddenCode);
    SeedConversation &seed = who.conversations.last();
    SeedMessage entry;
    Message &m = entry.message;
    m.at = seed.messages.isEmpty() ? at : qMax(at, seed.messages.last().message.at + kSecond);
    m.channel = seed.conversation.endpoint.channel;
    const bool sms = m.channel == Channel::Sms;
    m.kind = sms ? MessageKind::SmsTwoWay : MessageKind::Chat;
    if (mark == u'<' || mark == u'c') {
        m.direction = Direction::Inbound;
        m.codeHidden = mark == u'c';
    } else if (mark == u'>') {
        m.direction = Direction::Outbound;
        m.actor = agent();
        m.state = MessageState::Delivered;
    } else if (mark == u'#') {
        m.kind = MessageKind::Note;
        m.actor = agent();
    } else if (mark == u'!') {
        m.kind = MessageKind::Event;
        m.extra = {{QStringLiteral("to"), who.customer.numbers.first().e164}, {QStringLiteral("channel"), QStringLiteral("web_chat")}};
    } else {
        this->sms(entry, takeWord(rest));
    }
    m.body = rest;
    m.stateAt = m.at;
    if (entry.row) {
        entry.row->body = m.body;
        entry.row->createdAt = m.at;
        entry.row->draftId = stableUuid(entry.row->to + QString::number(who.conversations.size()) + m.body);
        entry.row->clientRef = stableUuid(entry.row->draftId);
        entry.row->providerIds = QStringLiteral("demo-") + entry.row->clientRef.left(8);
        const bool latin = std::all_of(m.body.cbegin(), m.body.cend(), [](QChar c) { return c.unicode() < 0x100; });
        m.extra.insert(QStringLiteral("encoding"), latin ? QStringLiteral("gsm7") : QStringLiteral("ucs2"));
    }
    seed.messages.append(entry);
}

void Reader::sms(SeedMessage &seed, const QString &state)
{
    Message &m = seed.message;
    m.kind = MessageKind::SmsOneWay;
    m.direction = Direction::Outbound;
    m.channel = Channel::Sms;
    m.actor = agent();
    OutboxRow row;
    row.kind = m.kind;
    row.accountId = QStringLiteral("demo");
    row.to = current().customer.numbers.first().e164;
    row.sender = QStringLiteral("FERNHILL");
    row.actor = agent();
    row.state = sendStateOf(state);
    row.segments = 1;
    row.tries = 1;
    row.nextPart = 1;
    m.state = peopleState(row.state);
    m.extra = {{QStringLiteral("to"), row.to}, {QStringLiteral("sender"), row.sender}, {QStringLiteral("provider"), row.accountId},
               {QStringLiteral("segments"), 1}};
    if (const auto price = policy::priceFor(m_prices, row.accountId, current().customer.numbers.first().region)) {
        m.extra.insert(QStringLiteral("cost"), price->cost(1).micros);
        m.extra.insert(QStringLiteral("currency"), price->currency);
        row.cost = price->cost(1).micros;
        row.currency = price->currency;
    }
    seed.row = row;
}

/// What the inbox shows of a conversation follows from its messages.
void Reader::closeConversation()
{
    if (m_people.isEmpty() || current().conversations.isEmpty() || current().conversations.last().messages.isEmpty())
        return;
    SeedConversation &seed = current().conversations.last();
    Conversation &c = seed.conversation;
    if (c.openedAt != 0)
        return;
    c.openedAt = seed.messages.first().message.at;
    for (const SeedMessage &entry : std::as_const(seed.messages)) {
        const Message &m = entry.message;
        c.lastActivityAt = m.at;
        if (m.kind == MessageKind::Event || m.kind == MessageKind::SmsOneWay)
            continue;
        c.preview = m.body.left(120);
        c.previewDirection = m.direction;
        c.previewIsNote = m.kind == MessageKind::Note;
        if (m.direction == Direction::Inbound) {
            c.lastInboundAt = m.at;
            c.waitingSince = c.waitingSince ? c.waitingSince : m.at;
            ++c.unread;
        } else if (m.direction == Direction::Outbound) {
            c.waitingSince = 0;
            c.unread = 0;
        }
    }
    if (c.state != ConversationState::Closed)
        return;
    c.closedAt = c.lastActivityAt + 4 * kMinute;
    c.closedCause = QStringLiteral("closed");
    c.waitingSince = 0;
    c.unread = 0;
    SeedMessage closed;
    closed.message.kind = MessageKind::Event;
    closed.message.at = c.closedAt;
    closed.message.actor = QStringLiteral("Priya Raman");
    closed.message.body = QString::fromUtf16(event::Closed);
    closed.message.extra = {{QStringLiteral("actor"), closed.message.actor}, {QStringLiteral("cause"), c.closedCause}};
    c.assignee = closed.message.actor;
    c.lastActivityAt = c.closedAt;
    seed.messages.append(closed);
}

QString freshMaya()
{
    return QStringLiteral("~ open chat Washing machine delivery\n< 1m Hi, I moved house last week.\n"
                          "< 1m Can my washing machine go to the new address instead?\n");
}

} // namespace

QString visitorOf(const Customer &customer)
{
    return QStringLiteral("visitor-") + stableUuid(customer.name).left(8);
}

Workspace makeWorkspace(qint64 nowMs, bool settled)
{
    Workspace workspace;
    workspace.settings = {{QStringLiteral("workspace.name"), QStringLiteral("Fernhill")},
                          {QStringLiteral("country.home"), QStringLiteral("GB")},
                          {QStringLiteral("workspace.zone"), QStringLiteral("Europe/London")},
                          {QStringLiteral("workspace.chat_link"), QStringLiteral("https://fernhill.example/chat")},
                          {QStringLiteral("agent.name"), agent()},
                          {QStringLiteral("agent.role"), QStringLiteral("supervisor")},
                          {QStringLiteral("price.table"), priceTable()},
                          {QStringLiteral("team.names"), QStringLiteral("Jonas Keller, Priya Raman")},
                          {QStringLiteral("capacity.standard"), QStringLiteral("10")},
                          {QStringLiteral("capacity.maximum"), QStringLiteral("12")}};
    workspace.account.id = QStringLiteral("demo");
    workspace.account.type = QStringLiteral("simulated");
    workspace.account.name = QStringLiteral("Simulated provider");
    workspace.account.settings = {{QStringLiteral("sender"), QStringLiteral("FERNHILL, %1, 60070").arg(kSmsNumber)}};
    Reader reader(nowMs);
    const QString text = peopleText().replace(QStringLiteral("%MAYA%"), settled ? settledMaya() : freshMaya());
    for (const QString &line : text.split(u'\n'))
        reader.line(line);
    workspace.people = reader.finish();
    workspace.templates = templates(agent(), nowMs);
    return workspace;
}

} // namespace heliograph::demo
