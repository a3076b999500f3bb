// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/bulktable.h"

#include "store/connection.h"

#include <QJsonDocument>

#include <algorithm>

namespace heliograph::store {

namespace {

#define JOB_COLUMNS                                                                                                         \
    u"id, root, state, detail, name, actor, account_id, sender, texts, marketing, per_minute, created_at, started_at,"      \
    u" ended_at, recipients, whole, checked_to, canary, approved"
#define RECIPIENT_COLUMNS                                                                                                   \
    u"r.job_id, r.number, r.customer_id, r.e164, r.state, r.problem, r.finding, r.segments, r.units, r.cost, r.currency,"   \
    u" r.not_before, r.message_id, r.tries, r.charged, r.outcome, coalesce(c.name, ''), coalesce(o.detail, ''), coalesce(o.state_at, 0)"
#define WITH_NAMES u" LEFT JOIN customer c ON c.id = r.customer_id LEFT JOIN outbox o ON o.message_id = r.message_id"
// Refused, proven absent, expired: nothing arrived. Reported as not delivered: only where it was one request, for of several some may have.
// Never what somebody sent again by itself meanwhile.
#define FAILED_SAFELY                                                                                                       \
    u"r.state = 3 AND (r.outcome IN (9, 11, 13) OR (r.outcome = 7 AND EXISTS (SELECT 1 FROM outbox x WHERE x.message_id = r.message_id" \
    u" AND x.parts = 1))) AND NOT EXISTS (SELECT 1 FROM message m WHERE m.id = r.message_id"                                \
    u" AND json_extract(iif(json_valid(m.extra), m.extra, '{}'), '$.retried_as') IS NOT NULL)"

QString jsonText(const QJsonArray &list)
{
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

BulkJob readJob(const Statement &row)
{
    BulkJob job;
    job.id = row.integer(0);
    job.root = row.text(1);
    job.state = row.as<BulkState>(2);
    job.detail = row.text(3);
    job.name = row.text(4);
    job.actor = row.text(5);
    job.accountId = row.text(6);
    job.sender = row.text(7);
    job.texts = QJsonDocument::fromJson(row.text(8).toUtf8()).array();
    job.marketing = row.flag(9);
    job.perMinute = row.number(10);
    job.createdAt = row.integer(11);
    job.startedAt = row.integer(12);
    job.endedAt = row.integer(13);
    job.recipients = row.number(14);
    job.whole = row.flag(15);
    job.checkedTo = row.number(16);
    job.canary = row.number(17);
    job.approved = row.flag(18);
    return job;
}

BulkRecipient readRecipient(const Statement &row)
{
    BulkRecipient r;
    r.jobId = row.integer(0);
    r.number = row.number(1);
    r.customerId = row.integer(2);
    r.e164 = row.text(3);
    r.state = row.as<BulkRowState>(4);
    r.problem = row.text(5);
    r.finding = row.json(6);
    r.segments = row.number(7);
    r.units = row.number(8);
    r.cost = row.integer(9);
    r.currency = row.text(10);
    r.notBefore = row.integer(11);
    r.messageId = row.integer(12);
    r.tries = row.number(13);
    r.charged = row.number(14);
    r.outcome = row.as<OutboxState>(15);
    r.name = row.text(16);
    r.detail = row.text(17);
    r.at = row.integer(18);
    return r;
}

/// Newest first needs the index by message; SQLite would sort the whole job instead.
bool byMessage(BulkFilter filter)
{
    return filter == BulkFilter::Sent || filter == BulkFilter::ToLookAt;
}

QString condition(BulkFilter filter)
{
    switch (filter) {
    case BulkFilter::All: return QStringLiteral("true");
    case BulkFilter::Ready: return QStringLiteral("r.state = 1");
    case BulkFilter::Problems: return QStringLiteral("r.state = 2");
    case BulkFilter::Sent: return QStringLiteral("r.state = 3 AND r.message_id <> 0 AND r.outcome NOT IN (1, 2, 3, 4)");
    case BulkFilter::ToLookAt: return QStringLiteral("r.state = 3 AND r.message_id <> 0 AND r.outcome IN (7, 9, 10, 11, 12, 13)");
    case BulkFilter::Waiting: return QStringLiteral("(r.state = 1 OR (r.state = 3 AND r.outcome IN (1, 2, 3, 4)))");
    }
    return QStringLiteral("false");
}

struct Group {
    BulkRowState state;
    OutboxState outcome;
    QString problem;
    int segments;
    QString currency;
    int n;
    qint64 cost;
    int charged;
    qint64 chargedCost;
    int quiet;
};

Group readGroup(const Statement &row)
{
    return {row.as<BulkRowState>(0), row.as<OutboxState>(1), row.text(2), row.number(3), row.text(4),
            row.number(5), row.integer(6), row.number(7), row.integer(8), row.number(9)};
}

void add(QList<BulkTotals::Sum> &sums, const QString &currency, qint64 cost, int segments)
{
    if (segments == 0)
        return;
    auto sum = std::find_if(sums.begin(), sums.end(), [&](const BulkTotals::Sum &s) { return s.currency == currency; });
    if (sum == sums.end())
        sum = sums.insert(sums.end(), {currency, 0, 0});
    sum->cost += cost;
    sum->segments += segments;
}

template<typename Key>
void add(QList<std::pair<Key, int>> &counts, const Key &key, int n)
{
    const auto known = std::find_if(counts.begin(), counts.end(), [&](const auto &count) { return count.first == key; });
    if (known == counts.end())
        counts.append({key, n});
    else
        known->second += n;
}

/// Handed over: charged, or it may be.
bool used(OutboxState outcome)
{
    switch (peopleState(outcome)) {
    case MessageState::Accepted:
    case MessageState::Delivered:
    case MessageState::NotDelivered:
    case MessageState::Unknown:
        return true;
    default:
        return false;
    }
}

void addSent(BulkTotals &totals, const Group &group)
{
    switch (peopleState(group.outcome)) {
    case MessageState::None:
    case MessageState::Waiting:
    case MessageState::Sending: totals.sending += group.n; break;
    case MessageState::Accepted: totals.accepted += group.n; break;
    case MessageState::Delivered: totals.delivered += group.n; break;
    case MessageState::NotDelivered: totals.notDelivered += group.n; break;
    case MessageState::Unknown: totals.unsure += group.n; break;
    case MessageState::NotSent: totals.notSent += group.n; break;
    }
}

void add(BulkTotals &totals, const Group &group)
{
    totals.checked += group.n;
    switch (group.state) {
    case BulkRowState::LeftOut:
        totals.leftOut += group.n;
        return add(totals.problems, group.problem, group.n);
    case BulkRowState::Cancelled:
        totals.cancelled += group.n;
        break;
    case BulkRowState::Ready:
        totals.ready += group.n;
        totals.quiet += group.quiet;
        break;
    case BulkRowState::Sent:
        addSent(totals, group);
        break;
    }
    const int now = group.state == BulkRowState::Sent && used(group.outcome) ? 1 : 0;
    add(totals.usedCosts, group.currency, group.cost * now + group.chargedCost, group.segments * (group.n * now + group.charged));
    totals.used += group.segments * (group.n * now + group.charged);
    if (group.state == BulkRowState::Cancelled)
        return;
    totals.planned += group.segments * group.n;
    add(totals.plannedCosts, group.currency, group.cost, group.segments * group.n);
    add(totals.sizes, group.segments, group.n);
}

} // namespace

Result<qint64> BulkTable::insert(const BulkJob &j)
{
    return m_c.insert(QStringLiteral("INSERT INTO bulk_job (root, state, detail, name, actor, account_id, sender, texts, marketing, per_minute,"
                                     " created_at, started_at, ended_at, recipients, whole, checked_to, canary, approved)"
                                     " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
                      {j.root, j.state, j.detail, j.name, j.actor, j.accountId, j.sender, jsonText(j.texts), j.marketing, j.perMinute,
                       j.createdAt, j.startedAt, j.endedAt, j.recipients, j.whole, j.checkedTo, j.canary, j.approved});
}

Status BulkTable::update(const BulkJob &j)
{
    const auto changed = m_c.change(
        QStringLiteral("UPDATE bulk_job SET state=?, detail=?, name=?, account_id=?, sender=?, texts=?, marketing=?, per_minute=?, started_at=?,"
                       " ended_at=?, recipients=?, whole=?, checked_to=?, canary=?, approved=? WHERE id=?"),
        {j.state, j.detail, j.name, j.accountId, j.sender, jsonText(j.texts), j.marketing, j.perMinute, j.startedAt, j.endedAt,
         j.recipients, j.whole, j.checkedTo, j.canary, j.approved, j.id});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    return *changed == 1 ? Status(Done{}) : Status(fail(ErrorCode::NotFound));
}

Status BulkTable::remove(qint64 id)
{
    if (const Status ok = m_c.exec(QStringLiteral("DELETE FROM bulk_recipient WHERE job_id=?"), {id}); !ok)
        return ok;
    return m_c.exec(QStringLiteral("DELETE FROM bulk_job WHERE id=?"), {id});
}

Result<BulkJob> BulkTable::get(qint64 id) const
{
    return m_c.one<BulkJob>(QStringLiteral(u"SELECT " JOB_COLUMNS u" FROM bulk_job WHERE id=?"), {id}, readJob);
}

Result<QList<BulkJob>> BulkTable::newest(int limit) const
{
    return m_c.all<BulkJob>(QStringLiteral(u"SELECT " JOB_COLUMNS u" FROM bulk_job ORDER BY id DESC LIMIT ?"), {limit}, readJob);
}

Result<QList<BulkJob>> BulkTable::open() const
{
    return m_c.all<BulkJob>(QStringLiteral(u"SELECT " JOB_COLUMNS u" FROM bulk_job WHERE state < 6 ORDER BY id"), {}, readJob);
}

Result<int> BulkTable::append(qint64 jobId, const QList<qint64> &customerIds)
{
    const auto before = m_c.integer(QStringLiteral("SELECT coalesce(max(number), 0) FROM bulk_recipient WHERE job_id=?"), {jobId});
    if (!before)
        return tl::unexpected<Error>(before.error());
    // Numbers without gaps, whatever was named twice.
    const Status ok = m_c.exec(
        QStringLiteral("INSERT INTO bulk_recipient (job_id, number, customer_id) SELECT ?, ? + row_number() OVER (ORDER BY first), id FROM"
                       " (SELECT value AS id, min(key) AS first FROM json_each(?) GROUP BY value) AS given WHERE NOT EXISTS"
                       " (SELECT 1 FROM bulk_recipient r WHERE r.job_id = ? AND r.customer_id = given.id)"),
        {jobId, *before, customerIds, jobId});
    if (!ok)
        return tl::unexpected<Error>(ok.error());
    return m_c.integer(QStringLiteral("SELECT coalesce(max(number), 0) FROM bulk_recipient WHERE job_id=?"), {jobId})
        .map([](qint64 n) { return int(n); });
}

Result<BulkRecipient> BulkTable::recipient(qint64 jobId, int number) const
{
    return m_c.one<BulkRecipient>(
        QStringLiteral(u"SELECT " RECIPIENT_COLUMNS u" FROM bulk_recipient r" WITH_NAMES u" WHERE r.job_id=? AND r.number=?"), {jobId, number},
        readRecipient);
}

Result<QList<BulkRecipient>> BulkTable::after(qint64 jobId, int number, int limit) const
{
    return m_c.all<BulkRecipient>(
        QStringLiteral(u"SELECT " RECIPIENT_COLUMNS u" FROM bulk_recipient r" WITH_NAMES u" WHERE r.job_id=? AND r.number>?"
                       u" ORDER BY r.number LIMIT ?"), {jobId, number, limit}, readRecipient);
}

Result<QList<BulkRecipient>> BulkTable::page(qint64 jobId, BulkFilter filter, int limit, int offset) const
{
    const QString from = byMessage(filter) ? QStringLiteral(" FROM bulk_recipient r INDEXED BY bulk_recipient_message")
                                           : QStringLiteral(" FROM bulk_recipient r");
    const QString order = byMessage(filter) ? QStringLiteral(" ORDER BY r.message_id DESC") : QStringLiteral(" ORDER BY r.number");
    return m_c.all<BulkRecipient>(QStringLiteral(u"SELECT " RECIPIENT_COLUMNS) + from + QStringLiteral(WITH_NAMES u" WHERE r.job_id=? AND ")
                                      + condition(filter) + order + QStringLiteral(" LIMIT ? OFFSET ?"),
                                  {jobId, limit, offset}, readRecipient);
}

Result<int> BulkTable::count(qint64 jobId, BulkFilter filter) const
{
    return m_c.integer(QStringLiteral("SELECT count(*) FROM bulk_recipient r WHERE r.job_id=? AND ") + condition(filter), {jobId})
        .map([](qint64 n) { return int(n); });
}

Status BulkTable::put(const BulkRecipient &r)
{
    return m_c.exec(
        QStringLiteral("UPDATE bulk_recipient SET e164=?, state=?, problem=?, finding=?, segments=?, units=?, cost=?, currency=?, not_before=?,"
                       " message_id=?, tries=?, charged=?, outcome=? WHERE job_id=? AND number=?"),
        {r.e164, r.state, r.problem, r.finding, r.segments, r.units, r.cost, r.currency, r.notBefore, r.messageId, r.tries, r.charged,
         r.outcome, r.jobId, r.number});
}

Result<bool> BulkTable::hasNumberBefore(qint64 jobId, int number, const QString &e164) const
{
    return m_c.integer(QStringLiteral("SELECT EXISTS (SELECT 1 FROM bulk_recipient WHERE job_id=? AND e164=? AND number<? AND state<>2)"),
                       {jobId, e164, number})
        .map([](qint64 found) { return found != 0; });
}

Result<QList<BulkRecipient>> BulkTable::ready(qint64 jobId, qint64 nowMs, int limit) const
{
    return m_c.all<BulkRecipient>(
        QStringLiteral(u"SELECT " RECIPIENT_COLUMNS u" FROM bulk_recipient r INDEXED BY bulk_recipient_ready" WITH_NAMES
                       u" WHERE r.job_id=? AND r.state = 1 AND r.not_before<=? ORDER BY r.not_before, r.number LIMIT ?"),
        {jobId, nowMs, limit}, readRecipient);
}

Result<qint64> BulkTable::nextReadyMs(qint64 jobId) const
{
    return m_c.integer(QStringLiteral("SELECT coalesce((SELECT max(not_before, 1) FROM bulk_recipient INDEXED BY bulk_recipient_ready"
                                      " WHERE job_id=? AND state = 1 ORDER BY not_before LIMIT 1), 0)"), {jobId});
}

Result<QList<qint64>> BulkTable::openMessages(qint64 jobId) const
{
    return m_c.all<qint64>(QStringLiteral("SELECT message_id FROM outbox WHERE bulk_id=? AND bulk_id <> 0 AND state IN (1, 2, 3, 4)"), {jobId},
                           [](const Statement &row) { return row.integer(0); });
}

Result<int> BulkTable::cancelReady(qint64 jobId)
{
    return m_c.change(QStringLiteral("UPDATE bulk_recipient SET state=4 WHERE job_id=? AND state=1"), {jobId});
}

Result<int> BulkTable::retry(qint64 jobId, int number)
{
    // From now on they are this job's to send again, and nobody else's.
    const Status marked = m_c.exec(
        QStringLiteral(u"UPDATE message SET extra = json_set(iif(json_valid(extra), extra, '{}'), '$.retried_as', 0) WHERE id IN"
                       u" (SELECT r.message_id FROM bulk_recipient r WHERE r.job_id=? AND " FAILED_SAFELY u" AND (?=0 OR r.number=?))"),
        {jobId, number, number});
    if (!marked)
        return tl::unexpected<Error>(marked.error());
    return m_c.change(
        QStringLiteral(u"UPDATE bulk_recipient AS r SET state=1, charged=charged+(outcome=7), tries=tries+1, outcome=0, message_id=0, not_before=0"
                       u" WHERE r.job_id=? AND r.state = 3 AND r.outcome IN (7, 9, 11, 13) AND (?=0 OR r.number=?) AND EXISTS"
                       u" (SELECT 1 FROM message m WHERE m.id = r.message_id"
                       u" AND json_extract(iif(json_valid(m.extra), m.extra, '{}'), '$.retried_as') = 0)"), {jobId, number, number});
}

Result<BulkTotals> BulkTable::totals(const BulkJob &job) const
{
    const auto groups = m_c.all<Group>(
        QStringLiteral("SELECT state, outcome, problem, segments, currency, count(*), sum(cost), sum(charged), sum(cost * charged),"
                       " sum(not_before > 0) FROM bulk_recipient WHERE job_id=? AND number<=? GROUP BY 1, 2, 3, 4, 5"),
        {job.id, job.checkedTo}, readGroup);
    if (!groups)
        return tl::unexpected<Error>(groups.error());
    BulkTotals totals;
    totals.recipients = job.recipients;
    for (const Group &group : *groups)
        add(totals, group);
    std::sort(totals.problems.begin(), totals.problems.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    std::sort(totals.sizes.begin(), totals.sizes.end());
    if (totals.notDelivered + totals.notSent > 0) {
        const auto safe = m_c.integer(QStringLiteral(u"SELECT count(*) FROM bulk_recipient r WHERE r.job_id=? AND " FAILED_SAFELY), {job.id});
        if (!safe)
            return tl::unexpected<Error>(safe.error());
        totals.retryable = int(*safe);
    }
    if (job.canary > 0) {
        const auto first = m_c.integer(QStringLiteral("SELECT count(*) FROM bulk_recipient WHERE job_id=? AND number=? AND state <> 1"
                                                      " AND outcome NOT IN (1, 2, 3, 4)"), {job.id, job.canary});
        if (!first)
            return tl::unexpected<Error>(first.error());
        totals.firstDone = *first == 1;
    }
    if (job.startedAt == 0 && totals.ready > 0) {
        const auto longest = m_c.integer(QStringLiteral("SELECT number FROM bulk_recipient WHERE job_id=? AND number<=? AND state=1"
                                                        " ORDER BY segments DESC, units DESC, number LIMIT 1"), {job.id, job.checkedTo});
        if (!longest)
            return tl::unexpected<Error>(longest.error());
        totals.longest = int(*longest);
    }
    return totals;
}

} // namespace heliograph::store
