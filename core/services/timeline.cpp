// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/timeline.h"

namespace heliograph::timeline {

namespace {

constexpr qsizetype kLongestText = 65'536;
constexpr qsizetype kPreviewUnits = 120;

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

QString preview(const QString &text)
{
    const QString line = text.trimmed().section(u'\n', 0, 0);
    return line.left(wholeLength(line, qMin(line.size(), kPreviewUnits)));
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
