// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/timeline.h"

#include "domain/plaintext.h"
#include "policy/auditactions.h"

namespace heliograph::timeline {

namespace {

constexpr qsizetype kLongestText = 65'536;
constexpr qsizetype kPreviewUnits = 120;
constexpr qsizetype kLongestLine = 200;

/// `length`, or one less where it would cut a surrogate pair.
qsizetype wholeLength(const QString &text, qsizetype length)
{
    return length > 0 && length < text.size() && text.at(length - 1).isHighSurrogate() ? length - 1 : length;
}

bool keptControl(QChar c)
{
    return c == u'\n' || c == u'\t';
}

} // namespace

Result<qint64> event(store::Unit &unit, qint64 customerId, qint64 conversationId, qint64 at, const QString &code,
                     const QString &actor, const QJsonObject &facts)
{
    Message line;
    line.threadId = customerId;
    line.conversationId = conversationId;
    line.at = at;
    line.kind = MessageKind::Event;
    line.actor = actor;
    line.body = code;
    line.extra = facts;
    const Result<qint64> id = unit.messages.insert(line);
    if (id)
        unit.changed(Change::Kind::Message, *id, customerId);
    return id;
}

Status audit(store::Unit &unit, qint64 at, const QString &actor, const QString &action, const QString &object,
             const QJsonObject &details)
{
    Q_ASSERT(policy::isAuditAction(action)); // else nobody finds words for it
    AuditEntry entry;
    entry.at = at;
    entry.actor = actor;
    entry.action = action;
    entry.object = object;
    entry.details = details;
    const Result<qint64> seq = unit.audit.append(entry);
    if (!seq)
        return tl::unexpected<Error>(seq.error());
    unit.changed(Change::Kind::Audit, *seq);
    return Done{};
}

Status reopen(store::Unit &unit, Conversation &c, const QString &assignee, const QString &actor, qint64 at)
{
    c.state = assignee.isEmpty() ? ConversationState::Offered : ConversationState::Open;
    c.assignee = assignee;
    c.closedAt = 0;
    c.closedCause.clear();
    c.lastActivityAt = qMax(c.lastActivityAt, at);
    if (const Status ok = unit.conversations.update(c); !ok)
        return ok;
    unit.changed(Change::Kind::Conversation, c.id, c.customerId);
    const QString code = QString::fromUtf16(event::Reopened);
    const auto line = event(unit, c.customerId, c.id, at, code, actor, {{QStringLiteral("actor"), actor}});
    if (!line)
        return tl::unexpected<Error>(line.error());
    return audit(unit, at, actor, code, QStringLiteral("conversation:%1").arg(c.id));
}

QString cleaned(const QString &text)
{
    const qsizetype length = wholeLength(text, qMin(text.size(), kLongestText));
    QString out;
    out.reserve(length);
    for (qsizetype i = 0; i < length; ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < length && text.at(i + 1).isLowSurrogate()) {
            out += c;
            out += text.at(++i);
        } else if (c.isSurrogate() || c.isNull()) {
            out += QChar::ReplacementCharacter;
        } else if (c == u'\r') {
            if (i + 1 >= length || text.at(i + 1) != u'\n')
                out += u'\n';
        } else if (c.category() != QChar::Other_Control || keptControl(c)) {
            out += c;
        }
    }
    if (length < text.size())
        out += QStringLiteral("\u2026 [cut]");
    return out;
}

bool tooLong(const QString &text)
{
    return text.size() > kLongestText;
}

QString preview(const QString &text)
{
    const QString line = text.trimmed().section(u'\n', 0, 0);
    return line.left(wholeLength(line, qMin(line.size(), kPreviewUnits)));
}

QString oneLine(const QString &text)
{
    QString line = cleaned(text.left(wholeLength(text, qMin(text.size(), kLongestLine)))).simplified();
    line.removeIf(turnsText);
    return line;
}

QString label(const QString &text)
{
    constexpr qsizetype kLongest = 40;
    return oneLine(text).left(kLongest).trimmed();
}

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::WebChat: return QStringLiteral("web_chat");
    case Channel::Sms: return QStringLiteral("sms");
    case Channel::Email: return QStringLiteral("email");
    }
    return {};
}

} // namespace heliograph::timeline
