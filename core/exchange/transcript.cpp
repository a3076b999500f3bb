// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/transcript.h"

#include "exchange/csvtext.h"
#include "phone/phone.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace heliograph::exchange {

namespace {

constexpr char kPage[] = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">"
                         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
                         "<style>body{font-family:sans-serif;max-width:50em;margin:2em auto;color:#16232b}"
                         "p{margin:.3em 0}.meta{color:#5b6b75}.note{background:#fdf3d0}.event{color:#5b6b75;text-align:center}</style>";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QLatin1StringView kindName(const Message &m)
{
    switch (m.kind) {
    case MessageKind::Chat: return QLatin1StringView("chat");
    case MessageKind::SmsOneWay: return QLatin1StringView("sms_one_way");
    case MessageKind::SmsTwoWay: return QLatin1StringView("sms");
    case MessageKind::Otp: return QLatin1StringView("otp");
    case MessageKind::OptOutConfirmation: return QLatin1StringView("opt_out_confirmation");
    case MessageKind::Note: return QLatin1StringView("note");
    case MessageKind::Event: return QLatin1StringView("event");
    }
    return {};
}

QLatin1StringView stateName(MessageState state)
{
    static constexpr const char *names[] = {"", "waiting", "sending", "accepted", "delivered", "not_delivered", "unknown", "not_sent"};
    return QLatin1StringView(names[int(state)]);
}

QLatin1StringView stateName(ConversationState state)
{
    static constexpr const char *names[] = {"", "offered", "open", "pending", "closed", "snoozed"};
    return QLatin1StringView(names[int(state)]);
}

QLatin1StringView channelName(Channel channel)
{
    return channel == Channel::Sms ? QLatin1StringView("sms") : channel == Channel::Email ? QLatin1StringView("email") : QLatin1StringView("web_chat");
}

QString utcTime(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

QString numberOf(const ExportedConversation &whole, const TranscriptChoices &choices)
{
    const QString &theirs = whole.conversation.endpoint.theirs;
    const QString number = theirs.startsWith(u'+') ? theirs : whole.customer.numbers.isEmpty() ? QString() : whole.customer.numbers.first().e164;
    return choices.maskNumbers && !number.isEmpty() ? phone::masked(number) : number;
}

/// What stands in a column "text": never a code.
QString bodyOf(const Message &m, const TranscriptChoices &choices)
{
    const QString body = m.kind == MessageKind::Otp ? QString() : m.body;
    return choices.maskNumbers ? numbersMasked(body) : body;
}

bool wanted(const Message &m, const TranscriptChoices &choices)
{
    return choices.notes || m.kind != MessageKind::Note;
}

QString wordsIn(const QString &text, const TranscriptChoices &choices)
{
    return choices.maskNumbers ? numbersMasked(text) : text;
}

} // namespace

QString numbersMasked(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("(?<![\\w])\\+?\\d(?:[\\s().\\-/\\x{00A0}\\x{202F}\\x{2011}\\x{2066}-\\x{2069}]*\\d){6,}(?![\\w])"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString masked;
    qsizetype done = 0;
    for (auto hits = number.globalMatch(text); hits.hasNext();) {
        const QRegularExpressionMatch hit = hits.next();
        QString digits;
        for (const QChar c : hit.captured())
            digits += c.isDigit() ? QString(c) : QString();
        masked += text.mid(done, hit.capturedStart() - done) + QStringLiteral("\u2022\u2022\u2022\u2022 ") + digits.right(3);
        done = hit.capturedEnd();
    }
    return masked + text.mid(done);
}

QByteArray transcriptText(const Transcript &t)
{
    QString text = t.title + u'\n';
    for (const QString &fact : t.facts)
        text += fact + u'\n';
    text += u'\n';
    for (const Transcript::Line &line : t.lines) {
        QStringList head{line.time};
        for (const QString &part : {line.who, line.how, line.state}) {
            if (!part.isEmpty())
                head.append(part);
        }
        // What goes on in a line of its own is set in: nobody writes a line that looks like another one's.
        text += head.join(QStringLiteral(" \u00B7 ")) + (line.event ? QStringLiteral(" \u2014 ") : QStringLiteral(": "))
            + QString(line.text).replace(u'\n', QStringLiteral("\n    ")) + u'\n';
    }
    return text.toUtf8();
}

QByteArray transcriptHtml(const Transcript &t)
{
    QString html = QString::fromLatin1(kPage) + QStringLiteral("<title>%1</title></head><body><h1 dir=\"auto\">%1</h1>\n").arg(escaped(t.title));
    for (const QString &fact : t.facts)
        html += QStringLiteral("<p class=\"meta\" dir=\"auto\">") + escaped(fact) + QStringLiteral("</p>\n");
    html += QStringLiteral("<hr>\n");
    for (const Transcript::Line &line : t.lines) {
        if (line.event) {
            html += QStringLiteral("<p class=\"event\" dir=\"auto\">") + escaped(line.time + QStringLiteral(" \u00B7 ") + line.text) + QStringLiteral("</p>\n");
            continue;
        }
        QStringList head{QStringLiteral("<b>") + escaped(line.who) + QStringLiteral("</b>")};
        for (const QString &part : {line.time, line.how, line.state}) {
            if (!part.isEmpty())
                head.append(escaped(part));
        }
        html += QStringLiteral("<p class=\"meta\">") + head.join(QStringLiteral(" \u00B7 ")) + QStringLiteral("</p><p dir=\"auto\"")
            + (line.note ? QStringLiteral(" class=\"note\">") : QStringLiteral(">")) + escaped(line.text) + QStringLiteral("</p>\n");
    }
    return (html + QStringLiteral("</body></html>\n")).toUtf8();
}

QByteArray conversationJson(const ExportedConversation &whole, const TranscriptChoices &choices)
{
    const Conversation &c = whole.conversation;
    QJsonArray labels, messages;
    for (const QString &label : c.labels)
        labels.append(wordsIn(label, choices));
    for (const Message &m : whole.messages) {
        if (!wanted(m, choices))
            continue;
        QJsonObject one{{QStringLiteral("id"), m.id}, {QStringLiteral("at"), m.at}, {QStringLiteral("kind"), kindName(m)},
                        {QStringLiteral("direction"), m.direction == Direction::Inbound ? QStringLiteral("in") : m.direction == Direction::Outbound ? QStringLiteral("out") : QString()},
                        {QStringLiteral("channel"), channelName(m.channel)}, {QStringLiteral("agent"), wordsIn(m.actor, choices)},
                        {QStringLiteral("text"), bodyOf(m, choices)}, {QStringLiteral("state"), stateName(m.state)}, {QStringLiteral("detail"), m.detail}};
        messages.append(one);
    }
    const QJsonObject object{{QStringLiteral("id"), c.id}, {QStringLiteral("customer"), c.customerId}, {QStringLiteral("name"), wordsIn(whole.customer.name, choices)},
                             {QStringLiteral("number"), numberOf(whole, choices)}, {QStringLiteral("channel"), channelName(c.endpoint.channel)},
                             {QStringLiteral("state"), stateName(c.state)}, {QStringLiteral("agent"), wordsIn(c.assignee, choices)},
                             {QStringLiteral("topic"), wordsIn(c.topic, choices)}, {QStringLiteral("labels"), labels},
                             {QStringLiteral("opened_at"), c.openedAt}, {QStringLiteral("closed_at"), c.closedAt}, {QStringLiteral("closed_cause"), c.closedCause},
                             {QStringLiteral("messages"), messages}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray conversationHeading(TranscriptFormat format)
{
    if (format == TranscriptFormat::RowPerConversation) {
        return csvLine({QStringLiteral("conversation"), QStringLiteral("customer"), QStringLiteral("name"), QStringLiteral("number"), QStringLiteral("channel"),
                        QStringLiteral("state"), QStringLiteral("agent"), QStringLiteral("topic"), QStringLiteral("labels"), QStringLiteral("opened"),
                        QStringLiteral("closed"), QStringLiteral("messages"), QStringLiteral("last_text")}).toUtf8();
    }
    return csvLine({QStringLiteral("conversation"), QStringLiteral("message"), QStringLiteral("time"), QStringLiteral("name"), QStringLiteral("number"),
                    QStringLiteral("kind"), QStringLiteral("channel"), QStringLiteral("direction"), QStringLiteral("agent"), QStringLiteral("text"),
                    QStringLiteral("state")}).toUtf8();
}

QByteArray conversationRows(const ExportedConversation &whole, TranscriptFormat format, const TranscriptChoices &choices)
{
    const Conversation &c = whole.conversation;
    const QString name = wordsIn(whole.customer.name, choices), number = numberOf(whole, choices);
    QString rows;
    int count = 0;
    QString last;
    for (const Message &m : whole.messages) {
        if (!wanted(m, choices))
            continue;
        const bool text = m.kind != MessageKind::Event;
        count += text;
        last = text ? bodyOf(m, choices) : last;
        if (format != TranscriptFormat::RowPerMessage)
            continue;
        rows += csvLine({QString::number(c.id), QString::number(m.id), utcTime(m.at), name, number, kindName(m), channelName(m.channel),
                         m.direction == Direction::Inbound ? QStringLiteral("in") : m.direction == Direction::Outbound ? QStringLiteral("out") : QString(),
                         wordsIn(m.actor, choices), bodyOf(m, choices), stateName(m.state)});
    }
    if (format == TranscriptFormat::RowPerConversation) {
        rows = csvLine({QString::number(c.id), QString::number(c.customerId), name, number, channelName(c.endpoint.channel), stateName(c.state), wordsIn(c.assignee, choices),
                        wordsIn(c.topic, choices), wordsIn(c.labels.join(QStringLiteral(", ")), choices), utcTime(c.openedAt), utcTime(c.closedAt), QString::number(count), last});
    }
    return rows.toUtf8();
}

} // namespace heliograph::exchange
