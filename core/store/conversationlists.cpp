// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/conversationrow.h"
#include "store/tables.h"

#include <limits>

namespace heliograph::store {

namespace {

/// Grows a condition together with the values that it binds.
struct Where {
    QString sql;
    QList<Value> values;
    void add(QStringView condition, std::initializer_list<Value> bound = {})
    {
        sql += (sql.isEmpty() ? QStringLiteral(" WHERE ") : QStringLiteral(" AND ")) + condition.toString();
        values.append(bound);
    }
};

ConversationState stateOf(InboxTab tab)
{
    switch (tab) {
    case InboxTab::Unassigned: return ConversationState::Offered;
    case InboxTab::Pending: return ConversationState::Pending;
    case InboxTab::Snoozed: return ConversationState::Snoozed;
    case InboxTab::Closed: return ConversationState::Closed;
    case InboxTab::Mine:
    case InboxTab::FailedSms: break;
    }
    return ConversationState::Open;
}

QString holds(bool wanted)
{
    return wanted ? QStringLiteral("EXISTS") : QStringLiteral("NOT EXISTS");
}

void narrowByReview(Where &where, const ConversationFilter &filter)
{
    const auto card = [](const char16_t *which) {
        return QStringLiteral("EXISTS (SELECT 1 FROM scorecard s WHERE s.conversation_id = conversation.id AND %1)").arg(QStringView(which));
    };
    if (filter.scoreBelow > 0)
        where.add(card(u"s.state = 2 AND s.percent < ?"), {filter.scoreBelow});
    if (!filter.score)
        return;
    switch (*filter.score) {
    case ScoreFilter::None: where.add(QStringLiteral("NOT ") + card(u"s.state = 2")); break;
    case ScoreFilter::Draft: where.add(card(u"s.state = 1")); break;
    case ScoreFilter::Given: where.add(card(u"s.state = 2")); break;
    case ScoreFilter::Disputed: where.add(card(u"s.dispute = 1")); break;
    case ScoreFilter::Failed: where.add(card(u"s.state = 2 AND s.failed = 1")); break;
    case ScoreFilter::Coached: where.add(u"EXISTS (SELECT 1 FROM coaching_note n WHERE n.conversation_id = conversation.id)"); break;
    case ScoreFilter::Told:
        where.add(QStringLiteral("(%1 OR EXISTS (SELECT 1 FROM coaching_note n WHERE n.conversation_id = conversation.id))").arg(card(u"s.state = 2")));
        break;
    }
}

/// By what happened in the conversation itself.
void narrowByEvents(Where &where, const ConversationFilter &filter)
{
    if (filter.hasSms)
        where.add(u"EXISTS (SELECT 1 FROM outbox o WHERE o.conversation_id = conversation.id AND o.conversation_id <> 0 AND o.kind IN (2, 3))");
    if (!filter.provider.isEmpty()) {
        where.add(u"EXISTS (SELECT 1 FROM outbox o JOIN account a ON a.id = o.account_id WHERE o.conversation_id = conversation.id"
                  u" AND o.conversation_id <> 0 AND (a.id = ? COLLATE NOCASE OR a.name = ? COLLATE NOCASE OR a.type = ? COLLATE NOCASE))",
                  {filter.provider, filter.provider, filter.provider});
    }
    if (!filter.cause.isEmpty())
        where.add(u"state = 4 AND closed_cause = ?", {filter.cause});
    if (filter.consent) {
        where.add(holds(*filter.consent) + QStringLiteral(" (SELECT 1 FROM consent k WHERE k.customer_id = conversation.customer_id"
                                                          " AND k.conversation_id = conversation.id AND k.status IN (1, 2, 3))"));
    }
    if (filter.proven) {
        where.add(QStringLiteral("EXISTS (SELECT 1 FROM verification v WHERE v.customer_id = conversation.customer_id AND v.conversation_id = conversation.id AND ")
                  + (*filter.proven ? QStringLiteral("v.verified_at > 0)") : QStringLiteral("v.state IN (3, 4))")));
    }
}

/// Each of these looks at one row, or asks an index about it: whatever drives the query stays in charge.
void narrow(Where &where, const ConversationFilter &filter, qint64 nowMs)
{
    if (filter.unread)
        where.add(u"unread > 0");
    if (filter.failedSms)
        where.add(u"failed_sms = 1");
    if (filter.channel)
        where.add(u"channel = ?", {*filter.channel});
    if (filter.state)
        where.add(u"state = ?", {*filter.state});
    if (filter.from)
        where.add(u"preview_direction = ?", {*filter.from});
    if (!filter.agent.isEmpty())
        where.add(u"assignee = ?", {filter.agent});
    if (filter.after > 0)
        where.add(u"last_activity_at >= ?", {filter.after});
    if (filter.before > 0)
        where.add(u"last_activity_at < ?", {filter.before});
    for (const QString &label : filter.labels)
        where.add(u"EXISTS (SELECT 1 FROM conversation_label l WHERE l.label = ? AND l.conversation_id = conversation.id)", {label});
    if (!filter.country.isEmpty())
        where.add(u"EXISTS (SELECT 1 FROM contact_point p WHERE p.customer_id = conversation.customer_id AND p.region = ?)", {filter.country});
    if (filter.verified) {
        where.add(holds(*filter.verified)
                      + QStringLiteral(" (SELECT 1 FROM contact_point p JOIN verification v ON v.customer_id = p.customer_id AND v.e164 = p.e164"
                                       " WHERE p.customer_id = conversation.customer_id AND v.state = 2 AND v.valid_until > ?"
                                       " AND v.detail NOT LIKE 'ended:%')"),
                  {nowMs});
    }
    narrowByEvents(where, filter);
    narrowByReview(where, filter);
    if (filter.optedOut) {
        where.add(holds(*filter.optedOut)
                  + QStringLiteral(" (SELECT 1 FROM contact_point p JOIN opt_out o ON o.e164 = p.e164"
                                   " WHERE p.customer_id = conversation.customer_id AND o.opted_out = 1)"));
    }
}

Where within(const InboxQuery &query, const QString &agent, qint64 nowMs)
{
    Where where;
    if (query.tab == InboxTab::FailedSms)
        where.add(u"failed_sms = 1");
    else
        where.add(u"state = ?", {stateOf(query.tab)});
    if (query.tab == InboxTab::Mine)
        where.add(u"assignee = ?", {agent});
    narrow(where, query.filter, nowMs);
    return where;
}

QString orderOf(const InboxQuery &query)
{
    if (query.sort == InboxSort::NewestChat)
        return QStringLiteral(" ORDER BY id DESC");
    if (query.sort == InboxSort::NewestActivity || query.tab == InboxTab::FailedSms)
        return QStringLiteral(" ORDER BY last_activity_at DESC, id DESC");
    if (query.tab == InboxTab::Snoozed)
        return QStringLiteral(" ORDER BY snoozed_until, id DESC");
    return QStringLiteral(" ORDER BY (waiting_since = 0), waiting_since, last_activity_at DESC, id DESC");
}

} // namespace

Result<QList<Conversation>> ConversationTable::page(const InboxQuery &query, const QString &agent, qint64 nowMs, int limit, int offset) const
{
    Where where = within(query, agent, nowMs);
    where.values.append({limit, offset});
    return m_c.all<Conversation>(
        QStringLiteral(u"SELECT " CONVERSATION_COLUMNS u" FROM conversation") + where.sql + orderOf(query) + QStringLiteral(" LIMIT ? OFFSET ?"),
        where.values, readConversation);
}

Result<Conversation> ConversationTable::inTab(qint64 id, const InboxQuery &query, const QString &agent, qint64 nowMs) const
{
    Where where = within(query, agent, nowMs);
    where.add(u"id = ?", {id});
    return m_c.one<Conversation>(QStringLiteral(u"SELECT " CONVERSATION_COLUMNS u" FROM conversation") + where.sql, where.values,
                                 readConversation);
}

Result<QList<qint64>> ConversationTable::ids(const InboxQuery &query, const QString &agent, qint64 nowMs, int limit) const
{
    Where where = within(query, agent, nowMs);
    where.values.append(limit);
    return m_c.all<qint64>(QStringLiteral("SELECT id FROM conversation") + where.sql + orderOf(query) + QStringLiteral(" LIMIT ?"),
                           where.values, [](const Statement &row) { return row.integer(0); });
}

Result<QList<Conversation>> ConversationTable::found(const ConversationFilter &filter, const std::optional<QList<qint64>> &customers,
                                                     qint64 nowMs, int limit, qint64 beforeId, qint64 afterId) const
{
    Where where;
    if (afterId > 0)
        where.add(u"id > ?", {afterId});
    if (beforeId > 0)
        where.add(u"id < ?", {beforeId});
    if (customers)
        where.add(u"customer_id IN (SELECT value FROM json_each(?))", {*customers});
    narrow(where, filter, nowMs);
    where.values.append(limit);
    return m_c.all<Conversation>(
        QStringLiteral(u"SELECT " CONVERSATION_COLUMNS u" FROM conversation") + where.sql + QStringLiteral(" ORDER BY id DESC LIMIT ?"),
        where.values, readConversation);
}

Result<bool> ConversationTable::fits(qint64 id, const ConversationFilter &filter, qint64 nowMs) const
{
    Where where;
    where.add(u"id = ?", {id});
    narrow(where, filter, nowMs);
    return m_c.integer(QStringLiteral("SELECT count(*) FROM conversation") + where.sql, where.values).map([](qint64 n) { return n > 0; });
}

Result<std::optional<QList<qint64>>> ConversationTable::narrowest(const ConversationFilter &filter, qint64 nowMs, int most) const
{
    std::optional<QList<qint64>> best;
    const auto offer = [&](const QString &sql, QList<Value> values) -> Status {
        values.append(most + 1);
        const auto customers = m_c.all<qint64>(sql + QStringLiteral(" LIMIT ?"), values, [](const Statement &row) { return row.integer(0); });
        if (!customers)
            return tl::unexpected<Error>(customers.error());
        if (customers->size() <= most && (!best || customers->size() < best->size()))
            best = *customers;
        return Done{};
    };
    Status ok = Done{};
    for (const QString &label : filter.labels) {
        if (ok) {
            ok = offer(QStringLiteral("SELECT DISTINCT c.customer_id FROM conversation_label l JOIN conversation c ON c.id = l.conversation_id"
                                      " WHERE l.label = ?"), {label});
        }
    }
    if (ok && !filter.country.isEmpty())
        ok = offer(QStringLiteral("SELECT DISTINCT customer_id FROM contact_point WHERE region = ?"), {filter.country});
    if (ok && filter.failedSms)
        ok = offer(QStringLiteral("SELECT DISTINCT customer_id FROM conversation WHERE failed_sms = 1"), {});
    if (ok && filter.optedOut == true)
        ok = offer(QStringLiteral("SELECT DISTINCT p.customer_id FROM opt_out o JOIN contact_point p ON p.e164 = o.e164 WHERE o.opted_out = 1"), {});
    if (ok && filter.verified == true)
        ok = offer(QStringLiteral("SELECT DISTINCT customer_id FROM verification WHERE state = 2 AND valid_until > ?"), {nowMs});
    if (ok && filter.state && *filter.state != ConversationState::Closed)
        ok = offer(QStringLiteral("SELECT DISTINCT customer_id FROM conversation WHERE state = ?"), {*filter.state});
    if (ok && filter.score && *filter.score != ScoreFilter::None)
        ok = offer(QStringLiteral("SELECT customer_id FROM conversation WHERE id IN (SELECT conversation_id FROM scorecard UNION SELECT conversation_id FROM coaching_note)"), {});
    if (!ok)
        return tl::unexpected<Error>(ok.error());
    return best;
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
                       " (SELECT coalesce(sum(n),0) FROM inbox_count WHERE state=5), (SELECT coalesce(sum(n),0) FROM inbox_count WHERE state=4),"
                       " (SELECT count(*) FROM conversation WHERE failed_sms = 1)"),
        {agent}, [](const Statement &row) {
            return InboxCounts{row.number(0), row.number(1), row.number(2), row.number(3), row.number(4), row.number(5)};
        });
}

Result<Conversation> ConversationTable::oldestOffered(bool askingNobody) const
{
    Where where = within(InboxTab::Unassigned, {}, 0);
    if (askingNobody)
        where.add(u"NOT EXISTS (SELECT 1 FROM offer o WHERE o.conversation_id = conversation.id)");
    return m_c.one<Conversation>(QStringLiteral(u"SELECT " CONVERSATION_COLUMNS u" FROM conversation") + where.sql
                                     + orderOf(InboxTab::Unassigned) + QStringLiteral(" LIMIT 1"),
                                 where.values, readConversation);
}

Result<QList<qint64>> ConversationTable::snoozedUntil(qint64 nowMs) const
{
    return m_c.all<qint64>(QStringLiteral("SELECT id FROM conversation WHERE state = 5 AND snoozed_until <= ? ORDER BY snoozed_until"),
                           {nowMs}, [](const Statement &row) { return row.integer(0); });
}

Result<QList<qint64>> ConversationTable::silentSince(qint64 atMs, int limit) const
{
    return m_c.all<qint64>(QStringLiteral("SELECT id FROM conversation WHERE state IN (2, 3) AND waiting_since = 0 AND last_activity_at <= ?"
                                          " ORDER BY last_activity_at LIMIT ?"),
                           {atMs, limit}, [](const Statement &row) { return row.integer(0); });
}

Result<qint64> ConversationTable::nextWakeMs() const
{
    return m_c.integer(QStringLiteral("SELECT coalesce(min(snoozed_until), 0) FROM conversation WHERE state = 5"));
}

Result<QStringList> ConversationTable::labels() const
{
    // A loose index scan: one seek per label, however many conversations carry it.
    return m_c.all<QString>(
        QStringLiteral("WITH RECURSIVE r(x) AS (SELECT min(label) FROM conversation_label"
                       " UNION ALL SELECT (SELECT min(label) FROM conversation_label WHERE label > x) FROM r WHERE x IS NOT NULL)"
                       " SELECT x FROM r WHERE x IS NOT NULL"),
        {}, [](const Statement &row) { return row.text(0); });
}

Result<QStringList> ConversationTable::assignees() const
{
    return m_c.all<QString>(QStringLiteral("SELECT DISTINCT assignee FROM inbox_count WHERE assignee <> '' AND n > 0 ORDER BY assignee"), {},
                            [](const Statement &row) { return row.text(0); });
}

} // namespace heliograph::store
