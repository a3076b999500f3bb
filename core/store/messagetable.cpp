// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/messagerow.h"
#include "store/searchtext.h"
#include "store/tables.h"

#include <algorithm>
#include <limits>

namespace heliograph::store {

Message readMessage(const Statement &row)
{
    Message m;
    m.threadId = row.integer(0);
    m.at = row.integer(1);
    m.id = row.integer(2);
    m.conversationId = row.integer(3);
    m.kind = row.as<MessageKind>(4);
    m.direction = row.as<Direction>(5);
    m.channel = row.as<Channel>(6);
    m.actor = row.text(7);
    m.body = row.text(8);
    m.codeHidden = row.flag(9);
    m.state = row.as<MessageState>(10);
    m.detail = row.text(11);
    m.stateAt = row.integer(12);
    m.extra = row.json(13);
    return m;
}

Result<qint64> MessageTable::insert(const Message &m)
{
    const auto id = m_c.integer(QStringLiteral("UPDATE counter SET value = value + 1 WHERE name = 'message' RETURNING value"));
    if (!id)
        return id;
    // The text of a passcode is never stored.
    const QString body = m.kind == MessageKind::Otp ? QString() : m.body;
    const Status stored = m_c.exec(
        QStringLiteral("INSERT INTO message (thread_id, at, id, conversation_id, kind, direction, channel, actor, body, code_hidden,"
                       " state, detail, state_at, extra) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
        {m.threadId, m.at, *id, m.conversationId, m.kind, m.direction, m.channel, m.actor, body, m.codeHidden, m.state, m.detail,
         m.stateAt, m.extra});
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    if (m.kind != MessageKind::Otp && m.kind != MessageKind::Event)
        m_c.deferred.messages.append({*id, searchText(body), searchMeta(m.threadId, m.actor, m.at)});
    return id;
}

Status MessageTable::setState(qint64 id, MessageState state, const QString &detail, qint64 nowMs)
{
    const auto changed = m_c.change(QStringLiteral("UPDATE message SET state=?, detail=?, state_at=? WHERE id=?"), {state, detail, nowMs, id});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    return *changed == 1 ? Status(Done{}) : Status(fail(ErrorCode::NotFound));
}

Status MessageTable::setExtra(qint64 id, const QJsonObject &extra)
{
    const auto changed = m_c.change(QStringLiteral("UPDATE message SET extra=? WHERE id=?"), {extra, id});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    return *changed == 1 ? Status(Done{}) : Status(fail(ErrorCode::NotFound));
}

Result<Message> MessageTable::get(qint64 id) const
{
    return m_c.one<Message>(QStringLiteral(u"SELECT " MESSAGE_COLUMNS u" FROM message m WHERE m.id=?"), {id}, readMessage);
}

Result<QList<Message>> MessageTable::before(qint64 threadId, Key key, int limit) const
{
    const qint64 last = std::numeric_limits<qint64>::max();
    const Key from = key.at == 0 && key.id == 0 ? Key{last, last} : key;
    auto page = m_c.all<Message>(
        QStringLiteral(u"SELECT " MESSAGE_COLUMNS u" FROM message m WHERE m.thread_id=? AND (m.at, m.id) < (?, ?)"
                       u" ORDER BY m.at DESC, m.id DESC LIMIT ?"),
        {threadId, from.at, from.id, limit}, readMessage);
    if (page)
        std::reverse(page->begin(), page->end());
    return page;
}

Result<QList<Message>> MessageTable::after(qint64 threadId, Key key, int limit) const
{
    return m_c.all<Message>(
        QStringLiteral(u"SELECT " MESSAGE_COLUMNS u" FROM message m WHERE m.thread_id=? AND (m.at, m.id) > (?, ?)"
                       u" ORDER BY m.at, m.id LIMIT ?"),
        {threadId, key.at, key.id, limit}, readMessage);
}

Result<QList<Message>> MessageTable::before(qint64 threadId, const Span &span, Key key, int limit) const
{
    const Key from = key.at == 0 && key.id == 0 ? Key{span.until, std::numeric_limits<qint64>::max()} : key;
    auto page = m_c.all<Message>(
        QStringLiteral(u"SELECT " MESSAGE_COLUMNS u" FROM message m WHERE m.thread_id=? AND (m.at, m.id) < (?, ?) AND m.at >= ?"
                       u" AND m.conversation_id=? ORDER BY m.at DESC, m.id DESC LIMIT ?"),
        {threadId, from.at, from.id, span.from, span.conversationId, limit}, readMessage);
    if (page)
        std::reverse(page->begin(), page->end());
    return page;
}

Result<QList<Message>> MessageTable::after(qint64 threadId, const Span &span, Key key, int limit) const
{
    return m_c.all<Message>(
        QStringLiteral(u"SELECT " MESSAGE_COLUMNS u" FROM message m WHERE m.thread_id=? AND (m.at, m.id) > (?, ?) AND m.at <= ?"
                       u" AND m.conversation_id=? ORDER BY m.at, m.id LIMIT ?"),
        {threadId, key.at, key.id, span.until, span.conversationId, limit}, readMessage);
}

Result<QList<Message>> MessageTable::around(qint64 threadId, qint64 at, int limit) const
{
    auto earlier = before(threadId, {at, 0}, limit / 2);
    if (!earlier || (at == 0 && !earlier->isEmpty()))
        earlier = Result<QList<Message>>(QList<Message>{});
    auto later = after(threadId, {at, 0}, limit - int(earlier->size()));
    if (!later)
        return later;
    const int missing = limit - int(earlier->size() + later->size());
    if (missing > 0 && !earlier->isEmpty()) {
        const auto more = before(threadId, {earlier->first().at, earlier->first().id}, missing);
        if (!more)
            return more;
        return *more + *earlier + *later;
    }
    return *earlier + *later;
}

Result<Message> MessageTable::newest(qint64 threadId) const
{
    return m_c.one<Message>(
        QStringLiteral(u"SELECT " MESSAGE_COLUMNS u" FROM message m WHERE m.thread_id=? ORDER BY m.at DESC, m.id DESC LIMIT 1"),
        {threadId}, readMessage);
}

Result<bool> MessageTable::firstSeen(const QString &source, const QString &key)
{
    return m_c.change(QStringLiteral("INSERT OR IGNORE INTO seen (source, key) VALUES (?,?)"), {source, key})
        .map([](int changed) { return changed == 1; });
}

} // namespace heliograph::store
