// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/transcript.h"

#include "phone/phone.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QLocale>

namespace heliograph::words {

using exchange::Transcript; // lupdate loses its way behind a return type that names its namespace, here and in lineOf()

namespace {

QString timeOf(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

auto lineOf(const Message &m, const QString &customer)
{
    Transcript::Line line;
    line.time = timeOf(m.at);
    line.event = m.kind == MessageKind::Event;
    line.note = m.kind == MessageKind::Note;
    if (line.event) {
        line.text = event(m);
        return line;
    }
    line.who = m.direction == Direction::Inbound ? customer : m.actor.isEmpty() ? Words::tr("Desk") : m.actor;
    line.how = line.note ? Words::tr("Note") : channel(m.channel);
    line.text = m.kind == MessageKind::Otp ? Words::tr("(verification code)") : smsText(m);
    line.state = m.state == MessageState::None ? QString() : stateLine(m, m.stateAt);
    return line;
}

} // namespace

Transcript transcript(const exchange::ExportedConversation &whole, const exchange::TranscriptChoices &choices)
{
    const Conversation &c = whole.conversation;
    const auto masked = [&choices](const QString &text) { return choices.maskNumbers ? exchange::numbersMasked(text) : text; };
    Transcript t;
    t.title = masked(c.topic.isEmpty() ? whole.customer.name : Words::tr("%1: %2", "customer: topic").arg(whole.customer.name, c.topic));
    for (const ContactPoint &number : whole.customer.numbers)
        t.facts.append(choices.maskNumbers ? phone::masked(number.e164) : phone::international(number.e164));
    t.facts.append(c.closedAt > 0 ? Words::tr("%1, from %2 to %3").arg(channel(c.endpoint.channel), timeOf(c.openedAt), timeOf(c.closedAt))
                                  : Words::tr("%1, since %2").arg(channel(c.endpoint.channel), timeOf(c.openedAt)));
    if (!c.assignee.isEmpty())
        t.facts.append(Words::tr("Agent: %1").arg(c.assignee));
    if (!choices.notes)
        t.facts.append(Words::tr("Without the team's notes"));
    for (const Message &m : whole.messages) {
        if (m.kind == MessageKind::Note && !choices.notes)
            continue;
        Transcript::Line line = lineOf(m, masked(whole.customer.name));
        line.text = masked(line.text);
        t.lines.append(line);
    }
    return t;
}

QByteArray conversationFile(const exchange::ExportedConversation &whole, exchange::TranscriptFormat format, const exchange::TranscriptChoices &choices)
{
    switch (format) {
    case exchange::TranscriptFormat::Text: return exchange::transcriptText(transcript(whole, choices));
    case exchange::TranscriptFormat::Html: return exchange::transcriptHtml(transcript(whole, choices));
    case exchange::TranscriptFormat::Json: return exchange::conversationJson(whole, choices);
    case exchange::TranscriptFormat::RowPerConversation:
    case exchange::TranscriptFormat::RowPerMessage: break;
    }
    return exchange::conversationRows(whole, format, choices);
}

} // namespace heliograph::words
