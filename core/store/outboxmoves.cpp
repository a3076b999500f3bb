// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/outboxrow.h"
#include "store/tables.h"

namespace heliograph::store {

namespace {

/// May this row begin now? Conflict with the word that says why not.
Status sendable(Connection &c, const OutboxRow &row, const Attempt &attempt, qint64 nowMs)
{
    switch (row.state) {
    case OutboxState::Queued:
    case OutboxState::RetryWait:
        break;
    case OutboxState::Held:
        if (row.detail == QString::fromUtf16(detail::Undo) && row.notBefore <= nowMs)
            break;
        return fail(ErrorCode::Conflict, QStringLiteral("held"));
    case OutboxState::Sending: {
        // The next part of a text we cut ourselves, once the part before has its answer.
        const auto open = c.integer(QStringLiteral("SELECT count(*) FROM attempt WHERE message_id=? AND finished_at=0"), {row.messageId});
        if (!open)
            return tl::unexpected<Error>(open.error());
        if (*open == 0 && attempt.part > 0 && attempt.part == row.nextPart && attempt.part < row.parts)
            break;
        return fail(ErrorCode::Conflict, QStringLiteral("sending"));
    }
    case OutboxState::Cancelled:
        return fail(ErrorCode::Conflict, QStringLiteral("cancelled"));
    case OutboxState::Expired:
        return fail(ErrorCode::Conflict, QStringLiteral("expired"));
    default:
        return fail(ErrorCode::Conflict, QStringLiteral("final"));
    }
    if (row.notAfter > 0 && nowMs >= row.notAfter)
        return fail(ErrorCode::Conflict, QStringLiteral("expired"));
    if (row.bulkId != 0) {
        const auto running = c.integer(QStringLiteral(u"SELECT count(*) FROM bulk_job j WHERE j.id=? AND " BULK_MAY_GO), {row.bulkId});
        if (!running)
            return tl::unexpected<Error>(running.error());
        // What is under way already is not cut in two.
        if (*running == 0 && row.state != OutboxState::Sending)
            return fail(ErrorCode::Conflict, QStringLiteral("bulk_paused"));
    }
    return Done{};
}

/// What a provider may ask for at most (Retry-After), and the jitter on top.
constexpr qint64 kLongestWaitMs = 3'600'000 + 300'000;

QStringList idsOf(const OutboxRow &row)
{
    return row.providerIds.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Result<QList<OutboxRow>> rowsWhere(Connection &c, const QString &condition, const QList<Value> &values = {})
{
    return c.all<OutboxRow>(QStringLiteral(u"SELECT " OUTBOX_COLUMNS u" FROM outbox o WHERE ") + condition
                                + QStringLiteral(" ORDER BY o.message_id"),
                            values, readOutboxRow);
}

} // namespace

Result<qint64> OutboxTable::beginAttempt(qint64 messageId, const Attempt &attempt, bool needsVerified, qint64 nowMs)
{
    const auto row = get(messageId);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (const Status may = sendable(m_c, *row, attempt, nowMs); !may)
        return tl::unexpected<Error>(may.error());
    const bool stopCounts = row->kind == MessageKind::SmsOneWay || row->kind == MessageKind::SmsTwoWay || row->kind == MessageKind::Otp;
    if (stopCounts) {
        const auto out = ConsentTable(m_c).optedOut(row->to);
        if (!out)
            return tl::unexpected<Error>(out.error());
        const auto marketing = row->marketing ? ConsentTable(m_c).marketingStopped(row->to) : Result<bool>(false);
        if (!marketing)
            return tl::unexpected<Error>(marketing.error());
        if (*out || *marketing)
            return fail(ErrorCode::Conflict, QStringLiteral("opted_out"));
    }
    if (needsVerified) {
        const auto proof = VerificationTable(m_c).valid(row->customerId, row->to, nowMs);
        if (!proof)
            return tl::unexpected<Error>(proof.error());
        if (!*proof)
            return fail(ErrorCode::Conflict, QStringLiteral("not_verified"));
    }
    const auto id = m_c.insert(
        QStringLiteral("INSERT INTO attempt (message_id, part, started_at, started_boot, boot_id, finished_at, verdict, http_status,"
                       " pulled, code, text, provider_id, account_id) VALUES (?,?,?,?,?,0,'',0,0,'','','',?)"),
        {messageId, attempt.part, attempt.startedAt, attempt.startedBoot, attempt.bootId, row->accountId});
    if (!id)
        return id;
    if (const Status moved = moveOutboxRow(m_c, messageId, OutboxState::Sending, QString(), nowMs); !moved)
        return tl::unexpected<Error>(moved.error());
    return id;
}

Status OutboxTable::finishAttempt(const Attempt &a)
{
    const auto changed = m_c.change(
        QStringLiteral("UPDATE attempt SET finished_at=?, verdict=?, http_status=?, pulled=?, code=?, text=?, provider_id=?,"
                       " segments=? WHERE id=? AND message_id=? AND finished_at=0"),
        {a.finishedAt, a.verdict, a.httpStatus, a.pulled, a.code, a.text.left(300), a.providerId, a.segments, a.id, a.messageId});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    return *changed == 1 ? Status(Done{}) : Status(fail(ErrorCode::Conflict));
}

Result<QList<Attempt>> OutboxTable::attempts(qint64 messageId) const
{
    return m_c.all<Attempt>(
        QStringLiteral("SELECT id, message_id, part, started_at, started_boot, boot_id, finished_at, verdict, http_status, pulled, code,"
                       " text, provider_id, segments, account_id FROM attempt WHERE message_id=? ORDER BY id"),
        {messageId}, [](const Statement &row) {
            return Attempt{row.integer(0), row.integer(1), row.number(2), row.integer(3), row.integer(4), row.blob(5), row.integer(6),
                           row.text(7), row.number(8), row.integer(9), row.text(10), row.text(11), row.text(12), row.number(13), row.text(14)};
        });
}

Status OutboxTable::transition(const OutboxRow &row, OutboxState expected, qint64 nowMs)
{
    const auto changed = m_c.change(
        QStringLiteral("UPDATE outbox SET state=?, detail=?, not_before=?, tries=?, next_part=?, provider_ids=? WHERE message_id=? AND state=?"),
        {row.state, row.detail, row.notBefore, row.tries, row.nextPart, row.providerIds, row.messageId, expected});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    if (*changed != 1)
        return fail(ErrorCode::Conflict, QStringLiteral("state"));
    if (const Status moved = moveOutboxRow(m_c, row.messageId, row.state, row.detail, nowMs); !moved)
        return moved;
    if (row.parts > 1) {
        if (const Status ok = m_c.exec(QStringLiteral("UPDATE message SET extra = json_set(iif(extra = '', '{}', extra), '$.parts', ?,"
                                                      " '$.parts_sent', ?) WHERE id=?"), {row.parts, row.nextPart, row.messageId}); !ok)
            return ok;
    }
    const QStringList ids = idsOf(row);
    for (qsizetype part = 0; part < ids.size(); ++part) {
        if (const Status ok = m_c.exec(QStringLiteral("INSERT OR IGNORE INTO provider_ref VALUES (?,?,?,?)"),
                                       {row.accountId, ids.at(part), row.messageId, part}); !ok)
            return ok;
    }
    if (row.state == OutboxState::Sending || row.state == OutboxState::Cancelled)
        return Done{};
    if (const Status adopted = adoptOrphans(m_c, row); !adopted)
        return adopted;
    return settleByReceipts(m_c, row.messageId, nowMs);
}

Result<bool> OutboxTable::reroute(const OutboxRow &row)
{
    const auto changed = m_c.change(
        QStringLiteral("UPDATE outbox SET account_id=?, sender=?, segments=?, parts=?, cost=?, currency=? WHERE message_id=? AND state IN (1, 2, 4) AND next_part=0"),
        {row.accountId, row.sender, row.segments, row.parts, row.cost, row.currency, row.messageId});
    return changed.map([](qint64 rows) { return rows == 1; });
}

Result<QList<qint64>> OutboxTable::cancelAllTo(const QString &e164, bool marketingAlone, const QString &detail, qint64 nowMs)
{
    const auto rows = rowsWhere(m_c, QStringLiteral("o.dest=? AND o.state IN (1, 2, 4) AND o.kind IN (2, 3, 4) AND o.marketing>=?"),
                                {e164, marketingAlone});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QList<qint64> ids;
    for (const OutboxRow &row : *rows) {
        if (const Status moved = moveOutboxRow(m_c, row.messageId, OutboxState::Cancelled, detail, nowMs); !moved)
            return tl::unexpected<Error>(moved.error());
        ids.append(row.messageId);
    }
    return ids;
}

Result<int> OutboxTable::recover(qint64 nowMs)
{
    const auto rows = rowsWhere(m_c, QStringLiteral("o.state IN (1, 2, 3, 4)"));
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    int moved = 0;
    for (const OutboxRow &row : *rows) {
        OutboxState state = row.state;
        QString word = row.detail;
        if (row.state == OutboxState::Sending) {
            state = OutboxState::Unknown;
            word = QStringLiteral("crash");
        } else if (row.kind == MessageKind::Otp) {
            // The code lived in memory only: there is nothing left to send.
            state = OutboxState::Cancelled;
            word = QString::fromUtf16(detail::Cancelled);
        } else if (row.state == OutboxState::Held && row.detail == QString::fromUtf16(detail::Undo)) {
            word = QString::fromUtf16(detail::InterruptedUndo);
        } else {
            continue;
        }
        if (const Status ok = moveOutboxRow(m_c, row.messageId, state, word, nowMs); !ok)
            return tl::unexpected<Error>(ok.error());
        if (state == OutboxState::Unknown) {
            if (const Status ok = settleByReceipts(m_c, row.messageId, nowMs); !ok)
                return tl::unexpected<Error>(ok.error());
        }
        ++moved;
    }
    // Waits were counted on the clock of the last run. Where it was set back since, a wait of seconds would last for days.
    const Status waits = m_c.exec(QStringLiteral("UPDATE outbox SET not_before=? WHERE state IN (2, 4) AND not_before > ?"),
                                  {nowMs, nowMs + kLongestWaitMs});
    return waits ? Result<int>(moved) : Result<int>(tl::unexpected<Error>(waits.error()));
}

Result<int> OutboxTable::holdAll(const QString &detail, qint64 nowMs)
{
    // What was being sent is for recover(): it may have gone, so it must not look like something to release.
    const auto rows = rowsWhere(m_c, QStringLiteral("o.state IN (1, 2, 4)"));
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    for (const OutboxRow &row : *rows) {
        const bool code = row.kind == MessageKind::Otp;
        if (const Status moved = moveOutboxRow(m_c, row.messageId, code ? OutboxState::Cancelled : OutboxState::Held, detail, nowMs); !moved)
            return tl::unexpected<Error>(moved.error());
    }
    return int(rows->size());
}

} // namespace heliograph::store
