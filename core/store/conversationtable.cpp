// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/conversationrow.h"
#include "store/tables.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace heliograph::store {

namespace {

QString labelsText(const QStringList &labels)
{
    if (labels.isEmpty())
        return QStringLiteral("");
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(labels)).toJson(QJsonDocument::Compact));
}

Status oneRow(const Result<int> &changed, ErrorCode otherwise)
{
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    return *changed == 1 ? Status(Done{}) : Status(fail(otherwise));
}

} // namespace

Conversation readConversation(const Statement &row)
{
    Conversation c;
    c.id = row.integer(0);
    c.customerId = row.integer(1);
    c.endpoint = {row.as<Channel>(2), row.text(3), row.text(4)};
    c.state = row.as<ConversationState>(5);
    c.assignee = row.text(6);
    c.topic = row.text(7);
    const QJsonArray labels = QJsonDocument::fromJson(row.text(8).toUtf8()).array();
    for (const QJsonValue &label : labels)
        c.labels.append(label.toString());
    c.openedAt = row.integer(9);
    c.closedAt = row.integer(10);
    c.closedCause = row.text(11);
    c.lastInboundAt = row.integer(12);
    c.lastActivityAt = row.integer(13);
    c.waitingSince = row.integer(14);
    c.unread = row.number(15);
    c.preview = row.text(16);
    c.previewDirection = row.as<Direction>(17);
    c.previewIsNote = row.flag(18);
    c.snoozedUntil = row.integer(19);
    return c;
}

Result<qint64> ConversationTable::insert(const Conversation &c)
{
    return m_c.insert(
        QStringLiteral("INSERT INTO conversation (customer_id, channel, ours, theirs, state, assignee, topic, labels, opened_at, closed_at,"
                       " closed_cause, last_inbound_at, last_activity_at, waiting_since, unread, preview, preview_direction,"
                       " preview_is_note, snoozed_until) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
        {c.customerId, c.endpoint.channel, c.endpoint.ours, c.endpoint.theirs, c.state, c.assignee, c.topic, labelsText(c.labels),
         c.openedAt, c.closedAt, c.closedCause, c.lastInboundAt, c.lastActivityAt, c.waitingSince, c.unread, c.preview,
         c.previewDirection, c.previewIsNote, c.snoozedUntil});
}

Status ConversationTable::update(const Conversation &c)
{
    return oneRow(m_c.change(
        QStringLiteral("UPDATE conversation SET customer_id=?, channel=?, ours=?, theirs=?, state=?, assignee=?, topic=?, labels=?,"
                       " opened_at=?, closed_at=?, closed_cause=?, last_inbound_at=?, last_activity_at=?, waiting_since=?, unread=?,"
                       " preview=?, preview_direction=?, preview_is_note=?, snoozed_until=? WHERE id=?"),
        {c.customerId, c.endpoint.channel, c.endpoint.ours, c.endpoint.theirs, c.state, c.assignee, c.topic, labelsText(c.labels),
         c.openedAt, c.closedAt, c.closedCause, c.lastInboundAt, c.lastActivityAt, c.waitingSince, c.unread, c.preview,
         c.previewDirection, c.previewIsNote, c.snoozedUntil, c.id}), ErrorCode::NotFound);
}

Result<Conversation> ConversationTable::get(qint64 id) const
{
    return m_c.one<Conversation>(QStringLiteral(u"SELECT " CONVERSATION_COLUMNS u" FROM conversation WHERE id=?"), {id}, readConversation);
}

Result<Conversation> ConversationTable::openFor(const Endpoint &endpoint) const
{
    return m_c.one<Conversation>(
        QStringLiteral(u"SELECT " CONVERSATION_COLUMNS u" FROM conversation WHERE theirs=? AND channel=? AND ours=? AND state<>4"
                       u" ORDER BY id DESC LIMIT 1"),
        {endpoint.theirs, endpoint.channel, endpoint.ours}, readConversation);
}

Result<Conversation> ConversationTable::latestFor(const Endpoint &endpoint) const
{
    return m_c.one<Conversation>(
        QStringLiteral(u"SELECT " CONVERSATION_COLUMNS u" FROM conversation WHERE theirs=? AND channel=? AND ours=?"
                       u" ORDER BY id DESC LIMIT 1"),
        {endpoint.theirs, endpoint.channel, endpoint.ours}, readConversation);
}

Result<QList<Conversation>> ConversationTable::ofCustomer(qint64 customerId) const
{
    return m_c.all<Conversation>(
        QStringLiteral(u"SELECT " CONVERSATION_COLUMNS u" FROM conversation WHERE customer_id=? ORDER BY id DESC"),
        {customerId}, readConversation);
}

Status ConversationTable::accept(qint64 id, const QString &agent, qint64 nowMs)
{
    return oneRow(m_c.change(QStringLiteral("UPDATE conversation SET state=2, assignee=?, last_activity_at=max(last_activity_at, ?)"
                                            " WHERE id=? AND state=1"),
                             {agent, nowMs, id}), ErrorCode::Conflict);
}

} // namespace heliograph::store
