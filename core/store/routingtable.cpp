// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/routingtable.h"

#include "store/connection.h"

namespace heliograph::store {

namespace {

#define AGENT_COLUMNS u"name, state, since, misses, offered_at"
#define TAKEN " WHERE NOT EXISTS (SELECT 1 FROM conversation c WHERE c.id=conversation_id AND c.state=1)"

Agent readAgent(const Statement &row)
{
    return Agent{row.text(0), row.as<AgentState>(1), row.integer(2), row.number(3), row.integer(4)};
}

Unassigned readUnassigned(const Statement &row)
{
    return Unassigned{row.integer(0), row.text(1), {}, row.text(2), row.integer(3), row.integer(4)};
}

} // namespace

Result<QList<Agent>> RoutingTable::agents() const
{
    return m_c.all<Agent>(QStringLiteral(u"SELECT " AGENT_COLUMNS u" FROM agent ORDER BY name"), {}, readAgent);
}

Result<Agent> RoutingTable::agent(const QString &name) const
{
    return m_c.one<Agent>(QStringLiteral(u"SELECT " AGENT_COLUMNS u" FROM agent WHERE name=?"), {name}, readAgent);
}

Status RoutingTable::putAgent(const Agent &a)
{
    return m_c.exec(QStringLiteral(u"INSERT INTO agent (" AGENT_COLUMNS u") VALUES (?,?,?,?,?) ON CONFLICT (name) DO UPDATE SET"
                                   u" state=excluded.state, since=excluded.since, misses=excluded.misses, offered_at=excluded.offered_at"),
                    {a.name, a.state, a.since, a.misses, a.offeredAt});
}

Result<QHash<QString, int>> RoutingTable::loads() const
{
    using Load = std::pair<QString, int>;
    const auto rows = m_c.all<Load>(QStringLiteral("SELECT assignee, n FROM inbox_count WHERE state=2 AND n>0"), {},
                                    [](const Statement &row) { return Load{row.text(0), row.number(1)}; });
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    return QHash<QString, int>(rows->begin(), rows->end());
}

Result<QList<Unassigned>> RoutingTable::unassigned(qint64 passedSince, int limit) const
{
    auto all = m_c.all<Unassigned>(
        QStringLiteral("SELECT id, coalesce((SELECT p.assignee FROM conversation p WHERE p.customer_id=c.customer_id AND p.assignee<>''"
                       " ORDER BY p.id DESC LIMIT 1), ''), coalesce(agent, ''), coalesce(since, 0), coalesce(count_from, 0) FROM ("
                       "SELECT c.id, c.customer_id, o.agent, o.since, o.count_from, 0 AS rank, o.since AS first FROM offer o"
                       " JOIN conversation c ON c.id=o.conversation_id WHERE c.state=1"
                       " UNION ALL SELECT * FROM (SELECT w.id, w.customer_id, NULL, NULL, NULL, 1 + (w.waiting_since=0), w.waiting_since"
                       " FROM conversation w WHERE w.state=1 AND NOT EXISTS (SELECT 1 FROM offer x WHERE x.conversation_id=w.id)"
                       " ORDER BY (w.waiting_since=0), w.waiting_since, w.last_activity_at DESC, w.id DESC LIMIT ?)) c ORDER BY rank, first, id"),
        {limit}, readUnassigned);
    if (!all)
        return all;
    using Passed = std::pair<qint64, QString>;
    const auto passed = m_c.all<Passed>(QStringLiteral("SELECT conversation_id, agent FROM offer_passed WHERE at>?"), {passedSince},
                                        [](const Statement &row) { return Passed{row.integer(0), row.text(1)}; });
    if (!passed)
        return tl::unexpected<Error>(passed.error());
    QHash<qint64, QStringList> by;
    for (const auto &[id, agent] : *passed)
        by[id].append(agent);
    for (Unassigned &each : *all)
        each.passed = by.value(each.conversationId);
    return all;
}

Result<QList<Unassigned>> RoutingTable::offersTo(const QString &agent) const
{
    return m_c.all<Unassigned>(
        QStringLiteral("SELECT o.conversation_id, '', o.agent, o.since, o.count_from FROM offer o JOIN conversation c ON c.id=o.conversation_id"
                       " WHERE o.agent=? AND c.state=1 ORDER BY o.since, o.conversation_id"),
        {agent}, readUnassigned);
}

Status RoutingTable::putOffer(const Unassigned &offer)
{
    if (!offer.offered())
        return m_c.exec(QStringLiteral("DELETE FROM offer WHERE conversation_id=?"), {offer.conversationId});
    return m_c.exec(QStringLiteral("INSERT INTO offer (conversation_id, agent, since, count_from) VALUES (?,?,?,?) ON CONFLICT (conversation_id)"
                                   " DO UPDATE SET agent=excluded.agent, since=excluded.since, count_from=excluded.count_from"),
                    {offer.conversationId, offer.offeredTo, offer.since, offer.countFrom});
}

Status RoutingTable::pass(qint64 conversationId, const QString &agent, qint64 nowMs)
{
    return m_c.exec(QStringLiteral("INSERT INTO offer_passed (conversation_id, agent, at) VALUES (?,?,?) ON CONFLICT (conversation_id, agent)"
                                   " DO UPDATE SET at=excluded.at"),
                    {conversationId, agent, nowMs});
}

Status RoutingTable::answered(const QString &agent)
{
    return m_c.exec(QStringLiteral("UPDATE agent SET misses=0 WHERE name=? AND misses>0"), {agent});
}

Result<bool> RoutingTable::anyTaken() const
{
    const auto taken = m_c.integer(QStringLiteral("SELECT EXISTS (SELECT 1 FROM offer" TAKEN ") OR EXISTS (SELECT 1 FROM offer_passed" TAKEN ")"));
    return taken.map([](qint64 any) { return any != 0; });
}

Result<int> RoutingTable::forgetTaken()
{
    const auto passed = m_c.change(QStringLiteral("DELETE FROM offer_passed" TAKEN), {});
    return passed ? m_c.change(QStringLiteral("DELETE FROM offer" TAKEN), {}) : passed;
}

#undef TAKEN
#undef AGENT_COLUMNS

} // namespace heliograph::store
