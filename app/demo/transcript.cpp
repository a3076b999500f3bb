// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/transcript.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace heliograph {

namespace {

QString scenarioTime(qint64 ms)
{
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    return QStringLiteral("%1:%2:%3.%4").arg(two(ms / 3'600'000), two(ms / 60'000 % 60), two(ms / 1'000 % 60),
                                             QStringLiteral("%1").arg(ms % 1'000, 3, 10, QLatin1Char('0')));
}

QString kindOf(const Message &m)
{
    const bool inbound = m.direction == Direction::Inbound;
    switch (m.kind) {
    case MessageKind::Chat: return inbound ? QStringLiteral("writes") : QStringLiteral("reply");
    case MessageKind::SmsTwoWay: return inbound ? QStringLiteral("writes sms") : QStringLiteral("sms reply");
    case MessageKind::SmsOneWay: return QStringLiteral("sms");
    case MessageKind::Otp: return QStringLiteral("code");
    case MessageKind::OptOutConfirmation: return QStringLiteral("confirmation");
    case MessageKind::Note: return QStringLiteral("note");
    case MessageKind::Event: return QStringLiteral("event");
    }
    return {};
}

/// An event's code with those of its parameters that are no time and no id.
QString eventText(const Message &m)
{
    QStringList words{m.body};
    for (const char *key : {"to", "left", "word", "channel", "detail", "cause"}) {
        const QVariant value = m.extra.value(QLatin1String(key)).toVariant();
        if (value.isValid())
            words.append(QLatin1String(key) + u'=' + value.toString());
    }
    return words.join(u' ');
}

} // namespace

Transcript::Transcript(store::Store &store, ChangeFeed &changes, Clock &clock, bool json, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_json(json)
    , m_start(clock.nowMs())
{
    connect(&changes, &ChangeFeed::changed, this, [this](const QList<Change> &news) {
        for (const Change &change : news) {
            if (change.kind == Change::Kind::Message || change.kind == Change::Kind::Outbox)
                m_changed.insert(change.id);
        }
    });
}

Async<int> Transcript::write()
{
    struct Read { QList<Message> messages; QHash<qint64, QString> names; };
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    const QSet<qint64> ids = std::exchange(m_changed, {});
    auto future = m_store.read([ids](const store::View &view) -> Result<Read> {
        Read read;
        for (const qint64 id : ids) {
            const auto message = view.messages.get(id);
            if (!message && message.error().code == ErrorCode::NotFound)
                continue;
            if (!message)
                return tl::unexpected<Error>(message.error());
            const auto customer = view.customers.get(message->threadId);
            if (!customer)
                return tl::unexpected<Error>(customer.error());
            read.messages.append(*message);
            read.names.insert(customer->id, customer->name);
        }
        return read;
    });
    whenDone(future, this, [this, promise](const Result<Read> &read) {
        const qsizetype before = m_facts.size();
        if (read)
            take(read->messages, read->names);
        promise->addResult(read.map([&](const Read &) { return int(m_facts.size() - before); }));
        promise->finish();
    });
    return promise->future();
}

void Transcript::take(const QList<Message> &messages, const QHash<qint64, QString> &names)
{
    QList<Message> inOrder = messages;
    // What several customers do in one moment has no order in the store that would be the same every time; a customer's own has.
    std::sort(inOrder.begin(), inOrder.end(),
              [](const Message &a, const Message &b) { return std::pair(a.threadId, a.id) < std::pair(b.threadId, b.id); });
    for (const Message &message : std::as_const(inOrder)) {
        const QString state = message.state == MessageState::None
            ? QStringLiteral("-")
            : stateName(message.state) + (message.detail.isEmpty() ? QString() : u':' + message.detail);
        if (m_states.value(message.id) == state)
            continue;
        tell(message, names.value(message.threadId));
        m_states.insert(message.id, state);
        m_facts.append({message.threadId, message.id, message});
    }
}

void Transcript::tell(const Message &message, const QString &name)
{
    const bool first = !m_states.contains(message.id);
    if (first && message.state != MessageState::None)
        m_names.insert(message.id, kindOf(message) + u' ' + QString::number(++m_counts[message.threadId]));
    QString text = message.kind == MessageKind::Event ? eventText(message) : message.body;
    text.replace(u'\n', u' ');
    const QString state = message.state == MessageState::None ? QString()
        : message.detail.isEmpty()                            ? stateName(message.state)
                                                              : stateName(message.state) + u':' + message.detail;
    line(name, m_names.value(message.id, kindOf(message)), state, first ? text : QString());
}

void Transcript::line(const QString &who, const QString &what, const QString &state, const QString &text)
{
    const qint64 at = m_clock.nowMs() - m_start;
    QString written;
    if (m_json) {
        QJsonObject object{{QStringLiteral("at"), at}, {QStringLiteral("what"), what}};
        for (const auto &[key, value] : {std::pair("who", who), std::pair("state", state), std::pair("text", text)}) {
            if (!value.isEmpty())
                object.insert(QLatin1String(key), value);
        }
        written = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    } else {
        QStringList columns{scenarioTime(at), who, what, state, text};
        columns.removeAll(QString());
        written = columns.join(QStringLiteral(" | "));
    }
    m_text += written.toUtf8() + '\n';
    Q_EMIT this->written(written);
}

} // namespace heliograph
