// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/outboxrow.h"
#include "store/tables.h"


namespace heliograph::store {

namespace {

#define OPEN_COLUMNS                                                                                                      \
    u"SELECT " OUTBOX_COLUMNS u", (SELECT max(started_at) FROM attempt WHERE message_id = o.message_id) AS started,"     \
    u" coalesce((SELECT last_at FROM lookup WHERE message_id = o.message_id), 0) FROM outbox o"

OpenRow readOpen(const Statement &row)
{
    return OpenRow{readOutboxRow(row), row.integer(kOutboxColumns), row.integer(kOutboxColumns + 1)};
}

} // namespace

Result<QList<OpenRow>> OutboxTable::open(const QStringList &accounts, int limit) const
{
    return m_c.all<OpenRow>(
        QStringLiteral(OPEN_COLUMNS u" WHERE o.message_id IN (SELECT message_id FROM outbox WHERE state = 10 UNION ALL"
                                    u" SELECT message_id FROM outbox WHERE state = 5 AND detail <> 'receipts_off')"
                                    u" AND o.account_id IN (SELECT value FROM json_each(?)) ORDER BY o.message_id DESC LIMIT ?"),
        {accounts, limit}, readOpen);
}

Result<QList<OpenRow>> OutboxTable::openTo(const QString &accountId, const QString &e164, qint64 from, qint64 until) const
{
    return m_c.all<OpenRow>(
        QStringLiteral(OPEN_COLUMNS u" WHERE o.dest = ? AND o.account_id = ? AND o.state IN (5, 10) AND started BETWEEN ? AND ?"
                                    u" ORDER BY started, o.message_id"),
        {e164, accountId, from, until}, readOpen);
}

Status OutboxTable::noteLookup(qint64 messageId, int found, qint64 nowMs)
{
    return m_c.exec(QStringLiteral("INSERT INTO lookup VALUES (?, ?, ?, 1, ?) ON CONFLICT DO UPDATE"
                                   " SET last_at = excluded.last_at, asks = asks + 1, found = excluded.found"),
                    {messageId, nowMs, nowMs, found});
}

Result<Lookup> OutboxTable::lookup(qint64 messageId) const
{
    const auto found = m_c.one<Lookup>(QStringLiteral("SELECT message_id, first_at, last_at, asks, found FROM lookup WHERE message_id=?"), {messageId},
                                       [](const Statement &row) {
        return Lookup{row.integer(0), row.integer(1), row.integer(2), row.number(3), row.number(4)};
    });
    return !found && found.error().code == ErrorCode::NotFound ? Result<Lookup>(Lookup{}) : found;
}

Result<qint64> AccountTable::inboundUntil(const QString &id) const
{
    const auto found = m_c.integer(QStringLiteral("SELECT until FROM inbound_mark WHERE account_id=?"), {id});
    return !found && found.error().code == ErrorCode::NotFound ? Result<qint64>(0) : found;
}

Status AccountTable::setInboundUntil(const QString &id, qint64 at)
{
    return m_c.exec(QStringLiteral("INSERT INTO inbound_mark VALUES (?, ?) ON CONFLICT DO UPDATE SET until = max(until, excluded.until)"), {id, at});
}

} // namespace heliograph::store
