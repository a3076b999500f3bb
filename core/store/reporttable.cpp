// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/reporttable.h"

#include "store/connection.h"

namespace heliograph::store {

namespace {

using Groups = QHash<QString, Figures>;

/// SQL of the group of a row. `at`, `agent`, `account` and `region` are what the row has of each.
QString groupOf(GroupBy by, const QString &at, const QString &agent, const QString &account, const QString &region)
{
    switch (by) {
    case GroupBy::Day: return QStringLiteral("''");
    case GroupBy::Hour: return QStringLiteral("CAST(%1 / 900000 AS TEXT)").arg(at);
    case GroupBy::Agent: return agent;
    case GroupBy::Provider: return account;
    case GroupBy::Country: return QStringLiteral("coalesce(%1, '')").arg(region);
    }
    return {};
}

QString regionOfCustomer(const QString &id)
{
    return QStringLiteral("(SELECT p.region FROM contact_point p WHERE p.customer_id=%1 ORDER BY p.preferred DESC, p.id LIMIT 1)").arg(id);
}

QString regionOfNumber(const QString &e164)
{
    return QStringLiteral("(SELECT p.region FROM contact_point p WHERE p.e164=%1 ORDER BY p.id LIMIT 1)").arg(e164);
}

/// What narrows a question to the slice, and its values after those of the time.
struct Narrowing {
    QString sql;
    QList<Value> values;
};

Narrowing narrowing(const ReportTable::Slice &slice, const QString &agent, const QString &account)
{
    Narrowing narrow{{}, {slice.from, slice.until}};
    if (!slice.agent.isEmpty()) {
        narrow.sql += QStringLiteral(" AND %1=?").arg(agent);
        narrow.values.append(slice.agent);
    }
    if (!slice.account.isEmpty()) {
        narrow.sql += QStringLiteral(" AND ") + account;
        narrow.values.append(slice.account);
    }
    return narrow;
}

QString wentThrough(const QString &conversation)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM outbox t WHERE t.conversation_id=%1 AND t.conversation_id<>0 AND t.account_id=?)").arg(conversation);
}

template<typename Take>
Status each(Connection &c, const QString &sql, const QList<Value> &values, Take take)
{
    Statement rows(c, sql, values);
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return tl::unexpected<Error>(row.error());
        if (!*row)
            return Done{};
        take(rows);
    }
}

/// Columns: group, wait, handling (seconds, −1: none), how many.
Status addConversations(Connection &c, const ReportTable::Slice &slice, Groups &groups)
{
    const Narrowing narrow = narrowing(slice, QStringLiteral("c.assignee"), wentThrough(QStringLiteral("c.id")));
    const QString group = groupOf(slice.by, QStringLiteral("x.opened_at"), QStringLiteral("x.assignee"), QStringLiteral("''"),
                                  regionOfCustomer(QStringLiteral("x.customer_id")));
    const QString sql = QStringLiteral(
        "SELECT %1, iif(taken IS NULL, -1, max(0, taken-opened_at)/1000),"
        " iif(taken IS NULL OR state<>4, -1, max(0, closed_at-taken)/1000), count(*) FROM ("
        "SELECT c.*, (SELECT m.at FROM message m WHERE m.thread_id=c.customer_id AND m.at>=c.opened_at AND m.conversation_id=c.id AND m.kind=7"
        " AND m.body IN ('conversation.accepted', 'conversation.assigned') ORDER BY m.at, m.id LIMIT 1) AS taken"
        " FROM conversation c WHERE c.opened_at>=? AND c.opened_at<?%2) x GROUP BY 1, 2, 3").arg(group, narrow.sql);
    return each(c, sql, narrow.values, [&groups](const Statement &row) {
        Figures &to = groups[row.text(0)];
        const qint64 wait = row.integer(1), handling = row.integer(2), times = row.integer(3);
        to.conversations += times;
        if (wait >= 0)
            to.wait.add(wait, times);
        if (handling >= 0)
            to.handling.add(handling, times);
    });
}

/// Columns: group, is it the conversation's first, seconds to the answer (−1: none), how many.
Status addResponses(Connection &c, const ReportTable::Slice &slice, Groups &groups)
{
    const QString agent = QStringLiteral("coalesce(a.actor, c.assignee, '')");
    const Narrowing narrow = narrowing(slice, agent, wentThrough(QStringLiteral("q.conversation_id")));
    const QString group = groupOf(slice.by, QStringLiteral("q.at"), agent, QStringLiteral("''"), regionOfCustomer(QStringLiteral("q.thread_id")));
    const QString sql = QStringLiteral(
        "SELECT %1, q.before IS NULL, iif(a.id IS NULL, -1, max(0, a.at-q.at)/1000), count(*) FROM ("
        "SELECT m.at, m.id, m.thread_id, m.conversation_id,"
        " (SELECT p.direction FROM message p WHERE p.thread_id=m.thread_id AND (p.at, p.id)<(m.at, m.id) AND p.conversation_id=m.conversation_id"
        " AND p.kind IN (1, 3) ORDER BY p.at DESC, p.id DESC LIMIT 1) AS before,"
        " (SELECT n.id FROM message n WHERE n.thread_id=m.thread_id AND (n.at, n.id)>(m.at, m.id) AND n.conversation_id=m.conversation_id"
        " AND n.kind IN (1, 3) AND n.direction=2 AND n.actor<>'' ORDER BY n.at, n.id LIMIT 1) AS answer"
        " FROM message m INDEXED BY message_asked WHERE m.direction=1 AND m.kind IN (1, 3) AND m.at>=? AND m.at<?) q"
        " LEFT JOIN message a ON a.id=q.answer LEFT JOIN conversation c ON c.id=q.conversation_id"
        " WHERE coalesce(q.before, 0)<>1%2 GROUP BY 1, 2, 3").arg(group, narrow.sql);
    return each(c, sql, narrow.values, [&groups](const Statement &row) {
        Figures &to = groups[row.text(0)];
        const qint64 seconds = row.integer(2), times = row.integer(3);
        if (seconds < 0)
            to.unanswered += times;
        else
            (row.flag(1) ? to.firstResponse : to.nextResponse).add(seconds, times);
    });
}

/// Columns: group, state, seconds to the receipt (−1: none), currency, how many, segments, billed, told, foreseen and billed cost.
Status addTexts(Connection &c, const ReportTable::Slice &slice, Groups &groups)
{
    const Narrowing narrow = narrowing(slice, QStringLiteral("o.actor"), QStringLiteral("o.account_id=?"));
    const QString group = groupOf(slice.by, QStringLiteral("x.created_at"), QStringLiteral("x.actor"), QStringLiteral("x.account_id"),
                                  regionOfNumber(QStringLiteral("x.dest")));
    const QString sql = QStringLiteral(
        "SELECT %1, state, iif(state<>6 OR begun IS NULL, -1, max(0, state_at-begun)/1000), currency, count(*), sum(segments),"
        " sum(iif(counted>0, counted, segments)), sum(counted>0), sum(cost), sum(iif(counted>0 AND segments>0, cost*counted/segments, cost)) FROM ("
        "SELECT o.*, (SELECT min(a.started_at) FROM attempt a WHERE a.message_id=o.message_id AND a.verdict NOT IN ('rejected', 'not_processed'))"
        " AS begun, coalesce((SELECT iif(min(a.segments)>0, sum(a.segments), 0) FROM attempt a WHERE a.message_id=o.message_id"
        " AND a.verdict='accepted'), 0) AS counted FROM outbox o WHERE o.created_at>=? AND o.created_at<? AND o.kind IN (2, 3, 4, 5)"
        " AND o.account_id<>'chat' AND o.state NOT IN (1, 2, 4, 11, 12, 13)%2) x GROUP BY 1, 2, 3, 4").arg(group, narrow.sql);
    return each(c, sql, narrow.values, [&groups](const Statement &row) {
        Figures &to = groups[row.text(0)];
        const int state = row.number(1);
        const qint64 seconds = row.integer(2), times = row.integer(4);
        to.sent += times;
        to.delivered += state == 6 ? times : 0;
        to.notDelivered += state == 7 || state == 9 ? times : 0;
        if (seconds >= 0)
            to.delivery.add(seconds, times);
        if (state == 9) // refused: nobody is charged
            return;
        const QString currency = row.text(3);
        to.segments += row.integer(5);
        to.billed += row.integer(6);
        to.told += row.integer(7);
        if (currency.isEmpty()) {
            to.unpriced += row.integer(5);
            return;
        }
        Spent &spent = to.costs[currency];
        spent.foreseen += row.integer(8);
        spent.billed += row.integer(9);
    });
}

/// Columns: group, state (2 wherever it was proven), was it not sent, how many.
Status addCodes(Connection &c, const ReportTable::Slice &slice, Groups &groups)
{
    const Narrowing narrow = narrowing(slice, QStringLiteral("v.actor"), QStringLiteral("v.account_id=?"));
    const QString group = groupOf(slice.by, QStringLiteral("v.issued_at"), QStringLiteral("v.actor"), QStringLiteral("v.account_id"),
                                  regionOfNumber(QStringLiteral("v.e164")));
    const QString sql = QStringLiteral(
        "SELECT %1, iif(v.verified_at>0, 2, v.state), v.detail='not_sent', count(*) FROM verification v"
        " WHERE v.issued_at>=? AND v.issued_at<? AND (v.verified_at>0 OR v.state<>5)%2 GROUP BY 1, 2, 3").arg(group, narrow.sql);
    return each(c, sql, narrow.values, [&groups](const Statement &row) {
        Figures &to = groups[row.text(0)];
        const qint64 times = row.integer(3);
        to.codes += times;
        switch (row.number(1)) {
        case 2: to.verified += times; break;
        case 3: to.codesLocked += times; break;
        case 4: to.codesExpired += times; break;
        case 6: (row.flag(2) ? to.codesNotSent : to.codesStopped) += times; break;
        default: break;
        }
    });
}

} // namespace

Result<QHash<QString, Figures>> ReportTable::figures(const Slice &slice) const
{
    Groups groups;
    if (slice.by != GroupBy::Provider) {
        if (const Status ok = addConversations(m_c, slice, groups); !ok)
            return tl::unexpected<Error>(ok.error());
        if (const Status ok = addResponses(m_c, slice, groups); !ok)
            return tl::unexpected<Error>(ok.error());
    }
    if (const Status ok = addTexts(m_c, slice, groups); !ok)
        return tl::unexpected<Error>(ok.error());
    if (const Status ok = addCodes(m_c, slice, groups); !ok)
        return tl::unexpected<Error>(ok.error());
    return groups;
}

} // namespace heliograph::store
