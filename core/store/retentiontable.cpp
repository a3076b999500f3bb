// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/retentiontable.h"

#include "store/connection.h"
#include "store/searchtext.h"

namespace heliograph::store {

namespace {

#define THESE u"(SELECT value FROM json_each(?))"

constexpr qint64 kStep = 2'000; ///< ids that one step looks at: the writer is free again after some ten milliseconds

/// Also one whose receipt may still come; after three days none is expected any more.
#define UNDER_WAY u"(o.state IN (1, 2, 3, 4, 10) OR (o.state = 5 AND o.detail <> 'receipts_off'))"

// What is due, as conditions on one row; ? is the time before which.
constexpr char16_t kDueMessage[] =
    u"m.at < ? AND (m.conversation_id = 0 OR NOT EXISTS (SELECT 1 FROM conversation c WHERE c.id = m.conversation_id AND c.state <> 4))"
    u" AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.message_id = m.id AND " UNDER_WAY u")";
constexpr char16_t kDueAttempt[] = u"o.state_at < ? AND NOT " UNDER_WAY
                                   u" AND EXISTS (SELECT 1 FROM attempt a WHERE a.message_id = o.message_id)";
constexpr char16_t kDueCode[] = u"v.state <> 1 AND max(v.expires_at, v.last_sent_at, v.verified_at, v.locked_until) < ?"
                                u" AND (v.state <> 2 OR v.valid_until < ?)";
constexpr char16_t kDueConversation[] = u"c.state = 4 AND c.last_activity_at < ?"
                                        u" AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.conversation_id = c.id)";

struct IndexedBody {
    qint64 id = 0, threadId = 0, at = 0;
    QString body, actor;
};

qint64 firstId(const Statement &row)
{
    return row.integer(0);
}

Status runAll(Connection &c, std::initializer_list<QString> statements, const QList<qint64> &ids)
{
    for (const QString &sql : statements) {
        if (const Status ok = c.exec(sql, {ids}); !ok)
            return ok;
    }
    return Done{};
}

Status unindex(Connection &c, const QList<qint64> &ids)
{
    const auto bodies = c.all<IndexedBody>(
        QStringLiteral(u"SELECT id, thread_id, at, body, actor FROM message WHERE id IN " THESE u" AND kind NOT IN (4, 7)"), {ids},
        [](const Statement &row) { return IndexedBody{row.integer(0), row.integer(1), row.integer(2), row.text(3), row.text(4)}; });
    if (!bodies)
        return tl::unexpected<Error>(bodies.error());
    for (const IndexedBody &b : *bodies) {
        if (const Status ok = c.exec(QStringLiteral("INSERT INTO message_search (message_search, rowid, body, meta) VALUES ('delete',?,?,?)"),
                                     {b.id, searchText(b.body), searchMeta(b.threadId, b.actor, b.at)}); !ok)
            return ok;
    }
    return Done{};
}

} // namespace

Result<RetentionCount> RetentionTable::count(const RetentionBefore &before, qint64 nowMs) const
{
    RetentionCount count;
    const auto add = [this](qint64 &sum, bool wanted, const QString &sql, const QList<Value> &values) -> Status {
        if (!wanted)
            return Done{};
        return m_c.integer(sql, values).map([&sum](qint64 n) {
            sum += n;
            return Done{};
        });
    };
    const auto where = [](const char16_t *from, const char16_t *due) {
        return QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(QStringView(from), QStringView(due));
    };
    Status ok = add(count.messages, before.messages > 0, where(u"message m", kDueMessage), {before.messages});
    if (ok)
        ok = add(count.conversations, before.messages > 0,
                 QStringLiteral(u"SELECT count(*) FROM conversation c WHERE c.state = 4 AND c.last_activity_at < ? AND NOT EXISTS"
                                u" (SELECT 1 FROM outbox o WHERE o.conversation_id = c.id AND (" UNDER_WAY u" OR o.created_at >= ?))"),
                 {before.messages, before.messages});
    if (ok)
        ok = add(count.attempts, before.attempts > 0, where(u"outbox o", kDueAttempt), {before.attempts});
    if (ok)
        ok = add(count.codes, before.codes > 0, where(u"verification v", kDueCode), {before.codes, nowMs});
    if (ok) // a prefix of the chain: what is younger, and whatever came after it, stays
        ok = add(count.audit, before.audit > 0,
                 QStringLiteral("SELECT count(*) FROM audit WHERE seq < coalesce((SELECT seq FROM audit WHERE at >= ? ORDER BY seq LIMIT 1), 1 << 62)"),
                 {before.audit});
    return ok ? Result<RetentionCount>(count) : Result<RetentionCount>(tl::unexpected<Error>(ok.error()));
}

Result<RetentionTable::Step> RetentionTable::step(const char16_t *table, const char16_t *id, const QString &due, qint64 afterId,
                                                  const QList<qint64> &values, QList<qint64> &ids) const
{
    const QStringView from(table), key(id);
    const auto newest = m_c.integer(QStringLiteral("SELECT coalesce(max(%1), 0) FROM %2").arg(key, from));
    if (!newest)
        return tl::unexpected<Error>(newest.error());
    Step step;
    step.reached = afterId + kStep;
    step.last = step.reached >= *newest;
    QList<Value> bound{afterId, step.reached};
    for (const qint64 value : values)
        bound.append(value);
    const auto found = m_c.all<qint64>(QStringLiteral("SELECT %1 FROM %2 WHERE %1 > ? AND %1 <= ? AND %3").arg(key, from, due), bound, firstId);
    if (!found)
        return tl::unexpected<Error>(found.error());
    ids = *found;
    step.removed = ids.size();
    return step;
}

Result<RetentionTable::Step> RetentionTable::takeMessages(qint64 before, qint64 afterId)
{
    QList<qint64> ids;
    auto taken = step(u"message m", u"m.id", QString::fromUtf16(kDueMessage), afterId, {before}, ids);
    if (!taken || ids.isEmpty())
        return taken;
    const auto threads = m_c.all<qint64>(QStringLiteral(u"SELECT DISTINCT thread_id FROM message WHERE id IN " THESE), {ids}, firstId);
    if (!threads)
        return tl::unexpected<Error>(threads.error());
    taken->threads = *threads;
    if (const Status ok = unindex(m_c, ids); !ok)
        return tl::unexpected<Error>(ok.error());
    // In this order: what points at a row goes before the row.
    const Status gone = runAll(m_c, {
        QStringLiteral(u"DELETE FROM orphan_receipt WHERE client_ref <> '' AND client_ref IN (SELECT client_ref FROM outbox WHERE message_id IN " THESE u")"),
        QStringLiteral(u"DELETE FROM receipt WHERE message_id IN " THESE),
        QStringLiteral(u"DELETE FROM provider_ref WHERE message_id IN " THESE),
        QStringLiteral(u"DELETE FROM lookup WHERE message_id IN " THESE),
        QStringLiteral(u"DELETE FROM attempt WHERE message_id IN " THESE),
        QStringLiteral(u"UPDATE bulk_recipient SET e164 = '', finding = '' WHERE message_id <> 0 AND message_id IN " THESE),
        QStringLiteral(u"DELETE FROM outbox WHERE message_id IN " THESE),
        QStringLiteral(u"DELETE FROM message WHERE id IN " THESE),
    }, ids);
    return gone ? taken : Result<Step>(tl::unexpected<Error>(gone.error()));
}

Result<RetentionTable::Step> RetentionTable::takeAttempts(qint64 before, qint64 afterId)
{
    QList<qint64> ids;
    const auto taken = step(u"outbox o", u"o.message_id", QString::fromUtf16(kDueAttempt), afterId, {before}, ids);
    if (!taken || ids.isEmpty())
        return taken;
    const Status gone = runAll(m_c, {
        QStringLiteral(u"DELETE FROM receipt WHERE message_id IN " THESE),
        QStringLiteral(u"DELETE FROM provider_ref WHERE message_id IN " THESE),
        QStringLiteral(u"DELETE FROM lookup WHERE message_id IN " THESE),
        QStringLiteral(u"DELETE FROM attempt WHERE message_id IN " THESE),
    }, ids);
    return gone ? taken : Result<Step>(tl::unexpected<Error>(gone.error()));
}

Result<RetentionTable::Step> RetentionTable::takeCodes(qint64 before, qint64 nowMs, qint64 afterId)
{
    QList<qint64> ids;
    const auto taken = step(u"verification v", u"v.id", QString::fromUtf16(kDueCode), afterId, {before, nowMs}, ids);
    if (!taken || ids.isEmpty())
        return taken;
    const Status gone = runAll(m_c, {
        QStringLiteral(u"DELETE FROM verification_send WHERE verification_id IN " THESE),
        QStringLiteral(u"DELETE FROM verification WHERE id IN " THESE),
    }, ids);
    return gone ? taken : Result<Step>(tl::unexpected<Error>(gone.error()));
}

Result<RetentionTable::Step> RetentionTable::takeConversations(qint64 before, qint64 afterId)
{
    QList<qint64> ids;
    auto taken = step(u"conversation c", u"c.id", QString::fromUtf16(kDueConversation), afterId, {before}, ids);
    if (!taken || ids.isEmpty())
        return taken;
    const auto threads = m_c.all<qint64>(QStringLiteral(u"SELECT DISTINCT customer_id FROM conversation WHERE id IN " THESE), {ids}, firstId);
    if (!threads)
        return tl::unexpected<Error>(threads.error());
    taken->threads = *threads;
    const Status gone = runAll(m_c, {
        QStringLiteral(u"DELETE FROM offer WHERE conversation_id IN " THESE),
        QStringLiteral(u"DELETE FROM offer_passed WHERE conversation_id IN " THESE),
        QStringLiteral(u"DELETE FROM conversation WHERE id IN " THESE),
    }, ids);
    return gone ? taken : Result<Step>(tl::unexpected<Error>(gone.error()));
}

Status RetentionTable::takeRest(const RetentionBefore &before)
{
    if (before.attempts > 0) {
        if (const Status ok = m_c.exec(QStringLiteral("DELETE FROM orphan_receipt WHERE kept_at < ?"), {before.attempts}); !ok)
            return ok;
    }
    if (before.codes > 0) {
        if (const Status ok = m_c.exec(QStringLiteral("DELETE FROM verification_send WHERE at < ?"), {before.codes}); !ok)
            return ok;
    }
    if (before.messages == 0)
        return Done{};
    const QString ended = QStringLiteral("SELECT id FROM bulk_job WHERE ended_at > 0 AND ended_at < ?");
    if (const Status ok = m_c.exec(QStringLiteral("DELETE FROM bulk_recipient WHERE job_id IN (%1)").arg(ended), {before.messages}); !ok)
        return ok;
    return m_c.exec(QStringLiteral("DELETE FROM bulk_job WHERE ended_at > 0 AND ended_at < ?"), {before.messages});
}

Status RetentionTable::markUnscrubbed()
{
    return m_c.exec(QStringLiteral("INSERT OR IGNORE INTO meta (key, value) VALUES ('scrub', '1')"));
}

#undef UNDER_WAY
#undef THESE

} // namespace heliograph::store
