// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/outboxrow.h"
#include "store/tables.h"

#include <limits>

namespace heliograph::store {

OutboxRow readOutboxRow(const Statement &row)
{
    OutboxRow o;
    o.messageId = row.integer(0);
    o.draftId = row.text(1);
    o.clientRef = row.text(2);
    o.kind = row.as<MessageKind>(3);
    o.customerId = row.integer(4);
    o.conversationId = row.integer(5);
    o.verificationId = row.integer(6);
    o.accountId = row.text(7);
    o.to = row.text(8);
    o.sender = row.text(9);
    o.body = row.text(10);
    o.actor = row.text(11);
    o.marketing = row.flag(12);
    o.state = row.as<OutboxState>(13);
    o.detail = row.text(14);
    o.createdAt = row.integer(15);
    o.notBefore = row.integer(16);
    o.notAfter = row.integer(17);
    o.tries = row.number(18);
    o.segments = row.number(19);
    o.parts = row.number(20);
    o.nextPart = row.number(21);
    o.providerIds = row.text(22);
    o.parameters = row.json(23);
    o.bulkId = row.integer(24);
    o.cost = row.integer(25);
    o.currency = row.text(26);
    return o;
}

Status moveOutboxRow(Connection &c, qint64 messageId, OutboxState state, const QString &detail, qint64 nowMs)
{
    // Once some of its parts were accepted, no end of the rest makes it a text that was not sent: what went may be charged.
    const auto reached = c.integer(
        QStringLiteral("UPDATE outbox SET state = iif(? IN (9, 11, 12, 13) AND next_part > 0 AND next_part < parts, 7, ?), detail=?,"
                       " state_at=? WHERE message_id=? RETURNING state"), {state, state, detail, nowMs, messageId});
    if (!reached)
        return tl::unexpected<Error>(reached.error());
    if (const Status ok = c.exec(QStringLiteral("UPDATE message SET state=?, detail=?, state_at=? WHERE id=?"),
                                 {peopleState(OutboxState(*reached)), detail, nowMs, messageId}); !ok)
        return ok;
    // The newest SMS of a conversation decides whether its list row is among the failed ones.
    return c.exec(
        QStringLiteral("UPDATE conversation SET failed_sms = x.failed FROM (SELECT n.conversation_id AS id,"
                       " n.state IN (7, 9, 10, 11, 13) AS failed FROM outbox n WHERE n.conversation_id <> 0 AND n.kind IN (2, 3)"
                       " AND n.conversation_id = (SELECT conversation_id FROM outbox WHERE message_id=?)"
                       " ORDER BY n.message_id DESC LIMIT 1) AS x WHERE conversation.id = x.id AND conversation.failed_sms <> x.failed"),
        {messageId});
}

Status OutboxTable::insert(const OutboxRow &row)
{
    if (!row.draftId.isEmpty()) {
        const auto taken = byDraft(row.draftId);
        if (taken)
            return fail(ErrorCode::Conflict, QString::number(taken->messageId));
        if (taken.error().code != ErrorCode::NotFound)
            return tl::unexpected<Error>(taken.error());
    }
    const QString body = row.kind == MessageKind::Otp ? QString() : row.body;
    const Status stored = m_c.exec(
        QStringLiteral("INSERT INTO outbox (message_id, draft_id, client_ref, kind, customer_id, conversation_id, verification_id,"
                       " account_id, dest, sender, body, actor, marketing, state, detail, created_at, not_before, not_after, tries,"
                       " segments, parts, next_part, provider_ids, parameters, bulk_id, cost, currency, state_at)"
                       " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
        {row.messageId, row.draftId, row.clientRef, row.kind, row.customerId, row.conversationId, row.verificationId, row.accountId,
         row.to, row.sender, body, row.actor, row.marketing, row.state, row.detail, row.createdAt, row.notBefore, row.notAfter,
         row.tries, row.segments, row.parts, row.nextPart, row.providerIds, row.parameters, row.bulkId, row.cost,
         row.currency, row.createdAt});
    if (!stored)
        return stored;
    return moveOutboxRow(m_c, row.messageId, row.state, row.detail, row.createdAt);
}

Result<OutboxRow> OutboxTable::get(qint64 messageId) const
{
    return m_c.one<OutboxRow>(QStringLiteral(u"SELECT " OUTBOX_COLUMNS u" FROM outbox o WHERE o.message_id=?"), {messageId}, readOutboxRow);
}

Result<OutboxRow> OutboxTable::byDraft(const QString &draftId) const
{
    return m_c.one<OutboxRow>(QStringLiteral(u"SELECT " OUTBOX_COLUMNS u" FROM outbox o WHERE o.draft_id=? AND o.draft_id<>''"),
                              {draftId}, readOutboxRow);
}

Result<OutboxRow> OutboxTable::byClientRef(const QString &clientRef) const
{
    return m_c.one<OutboxRow>(QStringLiteral(u"SELECT " OUTBOX_COLUMNS u" FROM outbox o WHERE o.client_ref=? AND o.client_ref<>''"),
                              {clientRef}, readOutboxRow);
}

Result<OutboxRow> OutboxTable::byProviderId(const QString &accountId, const QString &providerId) const
{
    return m_c.one<OutboxRow>(
        QStringLiteral(u"SELECT " OUTBOX_COLUMNS u" FROM provider_ref p JOIN outbox o ON o.message_id=p.message_id"
                       u" WHERE p.account_id=? AND p.provider_id=?"),
        {accountId, providerId}, readOutboxRow);
}

Result<QList<OutboxRow>> OutboxTable::inStates(const QList<OutboxState> &states, int limit) const
{
    // One bit per state: the statement stays one and the same for any set.
    qint64 mask = 0;
    for (const OutboxState state : states)
        mask |= qint64(1) << int(state);
    constexpr qint64 open = (1 << 1) | (1 << 2) | (1 << 3) | (1 << 4);
    if ((mask & ~open) == 0) {
        return m_c.all<OutboxRow>(
            QStringLiteral(u"SELECT " OUTBOX_COLUMNS u" FROM outbox o WHERE o.state IN (1, 2, 3, 4) AND (? >> o.state) & 1"
                           u" ORDER BY o.message_id LIMIT ?"),
            {mask, limit}, readOutboxRow);
    }
    return m_c.all<OutboxRow>(
        QStringLiteral(u"WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 62)"
                       u" SELECT " OUTBOX_COLUMNS u" FROM outbox o WHERE o.state IN (SELECT n FROM s WHERE (? >> n) & 1)"
                       u" ORDER BY o.message_id LIMIT ?"),
        {mask, limit}, readOutboxRow);
}

Result<QList<OutboxRow>> OutboxTable::newest(qint64 beforeId, int limit) const
{
    return m_c.all<OutboxRow>(QStringLiteral(u"SELECT " OUTBOX_COLUMNS u" FROM outbox o WHERE o.message_id < ? ORDER BY o.message_id DESC LIMIT ?"),
                              {beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max(), limit}, readOutboxRow);
}

Result<QList<OutboxRow>> OutboxTable::waiting(qint64 wallMs, int limit) const
{
    return m_c.all<OutboxRow>(
        QStringLiteral(u"SELECT " OUTBOX_COLUMNS u" FROM outbox o WHERE o.state IN (1, 2, 4)"
                       u" AND NOT (o.state = 1 AND o.detail = 'scheduled' AND o.not_before > ?) ORDER BY o.message_id LIMIT ?"),
        {wallMs, limit}, readOutboxRow);
}

Result<QList<OutboxRow>> OutboxTable::failed(int limit) const
{
    return m_c.all<OutboxRow>(
        QStringLiteral(u"SELECT " OUTBOX_COLUMNS u" FROM outbox o JOIN message m ON m.id = o.message_id"
                       u" WHERE o.state IN (7, 9, 10, 11, 13) AND o.kind IN (2, 3)"
                       u" AND json_extract(iif(json_valid(m.extra), m.extra, '{}'), '$.retried_as') IS NULL"
                       u" AND json_extract(iif(json_valid(m.extra), m.extra, '{}'), '$.set_aside') IS NULL"
                       u" AND NOT EXISTS (SELECT 1 FROM outbox n WHERE n.dest = o.dest AND n.message_id > o.message_id AND n.kind IN (2, 3)"
                       u" AND n.state IN (5, 6, 8)) ORDER BY o.message_id DESC LIMIT ?"),
        {limit}, readOutboxRow);
}

Result<QList<OutboxRow>> OutboxTable::due(qint64 nowMs, int limit, const QStringList &busy, const QStringList &busyForBulk) const
{
    // A row in its undo time also keeps its place: a later text must not overtake it.
    auto due = m_c.all<OutboxRow>(
        QStringLiteral(u"SELECT " OUTBOX_COLUMNS u" FROM outbox o WHERE o.state IN (1, 2, 4) AND o.not_before <= ? AND o.bulk_id = 0"
                       u" AND (o.state <> 1 OR o.detail = 'undo')"
                       u" AND NOT EXISTS (SELECT 1 FROM account a WHERE a.id = o.account_id AND (a.paused_reason <> '' OR a.enabled = 0))"
                       u" AND o.account_id NOT IN (SELECT value FROM json_each(?))"
                       u" AND (o.conversation_id = 0 OR NOT EXISTS (SELECT 1 FROM outbox e WHERE e.conversation_id = o.conversation_id"
                       u" AND e.message_id < o.message_id AND e.state IN (1, 2, 3, 4) AND (e.state <> 1 OR e.detail = 'undo')))"
                       u" ORDER BY o.message_id LIMIT ?"),
        {nowMs, busy, limit}, readOutboxRow);
    if (!due || due->size() >= limit)
        return due;
    const auto bulk = m_c.all<OutboxRow>(
        QStringLiteral(u"SELECT " OUTBOX_COLUMNS u" FROM outbox o WHERE o.bulk_id <> 0 AND o.state IN (1, 2, 3, 4) AND o.state IN (2, 4)"
                       u" AND o.not_before <= ? AND EXISTS (SELECT 1 FROM bulk_job j WHERE j.id = o.bulk_id AND " BULK_MAY_GO u")"
                       u" AND NOT EXISTS (SELECT 1 FROM account a WHERE a.id = o.account_id AND (a.paused_reason <> '' OR a.enabled = 0))"
                       u" AND o.account_id NOT IN (SELECT value FROM json_each(?)) ORDER BY o.bulk_id, o.message_id LIMIT ?"),
        {nowMs, busy + busyForBulk, limit - due->size()}, readOutboxRow);
    if (!bulk)
        return bulk;
    return *due + *bulk;
}

Result<qint64> OutboxTable::nextDueMs(qint64 nowMs) const
{
    return m_c.integer(QStringLiteral("SELECT coalesce(min(not_before), 0) FROM outbox WHERE state IN (1, 2, 4) AND not_before > ?"),
                       {nowMs});
}

Result<QList<OutboxRow>> OutboxTable::withoutReceipt(qint64 before, int limit) const
{
    return m_c.all<OutboxRow>(
        QStringLiteral(u"SELECT " OUTBOX_COLUMNS u" FROM outbox o WHERE o.state = 5 AND o.detail <> 'receipts_off' AND o.state_at < ?"
                       u" ORDER BY o.state_at LIMIT ?"),
        {before, limit}, readOutboxRow);
}

Result<OutboxRow> OutboxTable::newestSameText(const QString &e164, const QString &body, const QJsonObject &parameters, qint64 since) const
{
    return m_c.one<OutboxRow>(
        QStringLiteral(u"SELECT " OUTBOX_COLUMNS u" FROM outbox o WHERE o.dest=? AND o.body=? AND o.parameters=? AND o.created_at>=? AND o.kind IN (2, 3)"
                       u" AND o.state NOT IN (9, 11, 12, 13) ORDER BY o.message_id DESC LIMIT 1"),
        {e164, body, parameters, since}, readOutboxRow);
}

Result<OutboxTable::Totals> OutboxTable::totals(qint64 dayStartMs) const
{
    // +: today's rows by their time, not all that were ever sent by their state.
    return m_c.one<Totals>(
        QStringLiteral("SELECT (SELECT count(*) FROM outbox WHERE state IN (2, 3, 4)), (SELECT count(*) FROM outbox WHERE state = 1 AND detail <> 'scheduled'),"
                       " (SELECT count(*) FROM outbox WHERE state = 10),"
                       " (SELECT coalesce(sum(segments), 0) FROM outbox WHERE created_at >= ? AND +state IN (3, 5, 6, 7, 8, 10, 14, 15, 16)),"
                       " (SELECT coalesce(min(created_at), 0) FROM outbox WHERE state = 1 AND detail <> 'scheduled')"),
        {dayStartMs}, [](const Statement &row) {
            return Totals{row.number(0), row.number(1), row.number(2), row.number(3), row.integer(4)};
        });
}

Result<QList<OutboxTable::Cost>> OutboxTable::costs(qint64 dayStartMs) const
{
    // CROSS JOIN keeps the order: today's rows first, and each one's message by its id.
    return m_c.all<Cost>(
        QStringLiteral("SELECT coalesce(json_extract(iif(json_valid(m.extra), m.extra, '{}'), '$.currency'), '') AS coin,"
                       " coalesce(sum(json_extract(iif(json_valid(m.extra), m.extra, '{}'), '$.cost')), 0), sum(o.segments)"
                       " FROM outbox o CROSS JOIN message m ON m.id = o.message_id WHERE o.created_at >= ? AND o.segments > 0"
                       " AND +o.state IN (3, 5, 6, 7, 8, 10, 14, 15, 16) GROUP BY coin ORDER BY coin"),
        {dayStartMs}, [](const Statement &row) { return Cost{row.text(0), row.integer(1), row.number(2)}; });
}

Result<QList<OutboxTable::Cost>> OutboxTable::spentSince(qint64 dayStartMs) const
{
    return m_c.all<Cost>(
        QStringLiteral("SELECT currency, sum(cost), sum(segments) FROM spend WHERE slot >= ? / 900000 GROUP BY currency ORDER BY currency"),
        {dayStartMs}, [](const Statement &row) { return Cost{row.text(0), row.integer(1), row.number(2)}; });
}

} // namespace heliograph::store
