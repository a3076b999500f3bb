// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/tables.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace heliograph::store {

namespace {

#define CONVERSATION_COLUMNS                                                                                                  \
    u"id, customer_id, channel, ours, theirs, state, assignee, topic, labels, opened_at, closed_at, closed_cause,"           \
    u" last_inbound_at, last_activity_at, waiting_since, unread, preview, preview_direction, preview_is_note"
#define INBOX_ORDER u" ORDER BY (waiting_since = 0), waiting_since, last_activity_at DESC, id DESC LIMIT ? OFFSET ?"

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
    return c;
}

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

Result<qint64> ConversationTable::insert(const Conversation &c)
{
    return m_c.insert(
        QStringLiteral("INSERT INTO conversation (customer_id, channel, ours, theirs, state, assignee, topic, labels, opened_at, closed_at,"
                       " closed_cause, last_inbound_at, last_activity_at, waiting_since, unread, preview, preview_direction,"
                       " preview_is_note) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
        {c.customerId, c.endpoint.channel, c.endpoint.ours, c.endpoint.theirs, c.state, c.assignee, c.topic, labelsText(c.labels),
         c.openedAt, c.closedAt, c.closedCause, c.lastInboundAt, c.lastActivityAt, c.waitingSince, c.unread, c.preview,
         c.previewDirection, c.previewIsNote});
}

Status ConversationTable::update(const Conversation &c)
{
    return oneRow(m_c.change(
        QStringLiteral("UPDATE conversation SET customer_id=?, channel=?, ours=?, theirs=?, state=?, assignee=?, topic=?, labels=?,"
                       " opened_at=?, closed_at=?, closed_cause=?, last_inbound_at=?, last_activity_at=?, waiting_since=?, unread=?,"
                       " preview=?, preview_direction=?, preview_is_note=? WHERE id=?"),
        {c.customerId, c.endpoint.channel, c.endpoint.ours, c.endpoint.theirs, c.state, c.assignee, c.topic, labelsText(c.labels),
         c.openedAt, c.closedAt, c.closedCause, c.lastInboundAt, c.lastActivityAt, c.waitingSince, c.unread, c.preview,
         c.previewDirection, c.previewIsNote, c.id}), ErrorCode::NotFound);
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

Result<QList<Conversation>> ConversationTable::page(InboxTab tab, const QString &agent, int limit, int offset) const
{
    const QString byState = QStringLiteral(u"SELECT " CONVERSATION_COLUMNS u" FROM conversation WHERE state=?" INBOX_ORDER);
    switch (tab) {
    case InboxTab::Mine:
        return m_c.all<Conversation>(
            QStringLiteral(u"SELECT " CONVERSATION_COLUMNS u" FROM conversation WHERE state=? AND assignee=?" INBOX_ORDER),
            {ConversationState::Open, agent, limit, offset}, readConversation);
    case InboxTab::Unassigned:
        return m_c.all<Conversation>(byState, {ConversationState::Offered, limit, offset}, readConversation);
    case InboxTab::Pending:
        return m_c.all<Conversation>(byState, {ConversationState::Pending, limit, offset}, readConversation);
    case InboxTab::Closed:
        return m_c.all<Conversation>(byState, {ConversationState::Closed, limit, offset}, readConversation);
    case InboxTab::FailedSms:
        return m_c.all<Conversation>(
            QStringLiteral(u"SELECT " CONVERSATION_COLUMNS u" FROM conversation WHERE failed_sms = 1"
                           u" ORDER BY last_activity_at DESC, id DESC LIMIT ? OFFSET ?"),
            {limit, offset}, readConversation);
    }
    return fail(ErrorCode::InvalidArgument);
}

Result<Conversation> ConversationTable::inTab(qint64 id, InboxTab tab, const QString &agent) const
{
    if (tab == InboxTab::FailedSms)
        return m_c.one<Conversation>(QStringLiteral(u"SELECT " CONVERSATION_COLUMNS u" FROM conversation WHERE id=? AND failed_sms = 1"), {id},
                                     readConversation);
    const auto c = get(id);
    if (!c)
        return c;
    const bool inside = (tab == InboxTab::Mine && c->state == ConversationState::Open && c->assignee == agent)
        || (tab == InboxTab::Unassigned && c->state == ConversationState::Offered)
        || (tab == InboxTab::Pending && c->state == ConversationState::Pending)
        || (tab == InboxTab::Closed && c->state == ConversationState::Closed);
    return inside ? c : Result<Conversation>(fail(ErrorCode::NotFound));
}

Result<QList<Conversation>> ConversationTable::newest(qint64 beforeId, int limit) const
{
    return m_c.all<Conversation>(
        QStringLiteral(u"SELECT " CONVERSATION_COLUMNS u" FROM conversation WHERE id < ? ORDER BY id DESC LIMIT ?"),
        {beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max(), limit}, readConversation);
}

Result<InboxCounts> ConversationTable::counts(const QString &agent) const
{
    return m_c.one<InboxCounts>(
        QStringLiteral("SELECT (SELECT coalesce(sum(n),0) FROM inbox_count WHERE state=2 AND assignee=?),"
                       " (SELECT coalesce(sum(n),0) FROM inbox_count WHERE state=1), (SELECT coalesce(sum(n),0) FROM inbox_count WHERE state=3),"
                       " (SELECT coalesce(sum(n),0) FROM inbox_count WHERE state=4), (SELECT count(*) FROM conversation WHERE failed_sms = 1)"),
        {agent}, [](const Statement &row) {
            return InboxCounts{row.number(0), row.number(1), row.number(2), row.number(3), row.number(4)};
        });
}

Result<Conversation> ConversationTable::oldestOffered() const
{
    return m_c.one<Conversation>(QStringLiteral(u"SELECT " CONVERSATION_COLUMNS u" FROM conversation WHERE state=?" INBOX_ORDER),
                                 {ConversationState::Offered, 1, 0}, readConversation);
}

Status ConversationTable::accept(qint64 id, const QString &agent, qint64 nowMs)
{
    return oneRow(m_c.change(QStringLiteral("UPDATE conversation SET state=2, assignee=?, last_activity_at=max(last_activity_at, ?)"
                                            " WHERE id=? AND state=1"),
                             {agent, nowMs, id}), ErrorCode::Conflict);
}

#undef CONVERSATION_COLUMNS
#undef INBOX_ORDER

} // namespace heliograph::store
