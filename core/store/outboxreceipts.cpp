// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/outboxrow.h"
#include "store/tables.h"

namespace heliograph::store {

namespace {

bool neverBegan(const OutboxRow &row, qint64 attempts)
{
    return attempts == 0 || row.state == OutboxState::Cancelled || row.state == OutboxState::Expired;
}

Status storeReceipt(Connection &c, qint64 messageId, const Receipt &receipt)
{
    return c.exec(QStringLiteral("INSERT OR IGNORE INTO receipt (message_id, part, type, provider_id, code, at, text) VALUES (?,?,?,?,?,?,?)"),
                  {messageId, receipt.part, receipt.type, receipt.providerId, receipt.code, receipt.at, receipt.text.left(300)});
}

Receipt readOrphan(const Statement &row)
{
    return Receipt{row.text(0), row.text(1), row.text(2), row.number(3), row.as<ReceiptType>(4), row.integer(6), row.text(5), row.text(7)};
}

} // namespace

Result<OutboxState> stateByReceipts(Connection &c, const OutboxRow &row)
{
    const auto attempts = c.integer(QStringLiteral("SELECT count(*) FROM attempt WHERE message_id=?"), {row.messageId});
    if (!attempts)
        return tl::unexpected<Error>(attempts.error());
    if (row.state == OutboxState::Sending || neverBegan(row, *attempts))
        return row.state;
    // Per part the best that was said; over the parts the worst.
    struct Part { int part = 0; bool delivered = false, failed = false, rejected = false, taken = false; };
    const auto parts = c.all<Part>(
        QStringLiteral("SELECT part, max(type = 3), max(type = 4), max(type = 5), max(type IN (1, 2)) FROM receipt"
                       " WHERE message_id=? GROUP BY part"),
        {row.messageId}, [](const Statement &r) { return Part{r.number(0), r.flag(1), r.flag(2), r.flag(3), r.flag(4)}; });
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    int delivered = 0;
    bool failed = false, rejected = false, taken = false;
    for (const Part &part : *parts) {
        delivered += part.delivered ? 1 : 0;
        failed = failed || (part.failed && !part.delivered);
        rejected = rejected || (part.rejected && !part.delivered && !part.failed);
        taken = taken || part.taken || part.delivered;
    }
    if (failed)
        return OutboxState::Undelivered;
    if (rejected)
        return row.parts > 1 ? OutboxState::Undelivered : OutboxState::Rejected;
    if (delivered > 0 && delivered >= row.parts)
        return OutboxState::Delivered;
    switch (row.state) {
    case OutboxState::Held:
    case OutboxState::Queued:
    case OutboxState::RetryWait:
    case OutboxState::Unknown:
    case OutboxState::NotSent:
    case OutboxState::NoReceipt:
        // A receipt for one part of several proves that part alone.
        return taken && row.parts == 1 ? OutboxState::Accepted : row.state;
    default:
        return row.state;
    }
}

Status settleByReceipts(Connection &c, qint64 messageId, qint64 nowMs)
{
    const auto row = OutboxTable(c).get(messageId);
    if (!row)
        return tl::unexpected<Error>(row.error());
    const auto state = stateByReceipts(c, *row);
    if (!state)
        return tl::unexpected<Error>(state.error());
    if (*state == row->state)
        return Done{};
    const QString word = *state == OutboxState::Rejected ? QString::fromUtf16(detail::Refused) : QString();
    return moveOutboxRow(c, messageId, *state, word, nowMs);
}

Status adoptOrphans(Connection &c, const OutboxRow &row)
{
    const QString columns = QStringLiteral("SELECT account_id, client_ref, provider_id, part, type, code, at, text FROM orphan_receipt WHERE ");
    QList<Receipt> found;
    if (!row.clientRef.isEmpty()) {
        const auto byRef = c.all<Receipt>(columns + QStringLiteral("client_ref=? AND client_ref<>'' AND account_id=?"),
                                          {row.clientRef, row.accountId}, readOrphan);
        if (!byRef)
            return tl::unexpected<Error>(byRef.error());
        found += *byRef;
    }
    const QStringList ids = row.providerIds.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype part = 0; part < ids.size(); ++part) {
        auto byId = c.all<Receipt>(columns + QStringLiteral("account_id=? AND provider_id=? AND client_ref=''"),
                                   {row.accountId, ids.at(part)}, readOrphan);
        if (!byId)
            return tl::unexpected<Error>(byId.error());
        found += *byId;
        for (qsizetype i = found.size() - byId->size(); i < found.size(); ++i)
            found[i].part = int(part);
    }
    for (const Receipt &receipt : std::as_const(found)) {
        if (const Status ok = storeReceipt(c, row.messageId, receipt); !ok)
            return ok;
        if (const Status ok = c.exec(QStringLiteral("DELETE FROM orphan_receipt WHERE account_id=? AND provider_id=? AND client_ref=?"),
                                     {receipt.accountId, receipt.providerId, receipt.clientRef}); !ok)
            return ok;
    }
    return Done{};
}

Result<OutboxRow> OutboxTable::applyReceipt(const Receipt &receipt, qint64 messageId, qint64 nowMs)
{
    if (const auto row = get(messageId); !row)
        return row;
    if (const Status ok = storeReceipt(m_c, messageId, receipt); !ok)
        return tl::unexpected<Error>(ok.error());
    if (const Status ok = settleByReceipts(m_c, messageId, nowMs); !ok)
        return tl::unexpected<Error>(ok.error());
    return get(messageId);
}

Status OutboxTable::keepOrphan(const Receipt &r, qint64 nowMs)
{
    return m_c.exec(QStringLiteral("INSERT OR IGNORE INTO orphan_receipt (account_id, client_ref, provider_id, part, type, code, at, text,"
                                   " kept_at) VALUES (?,?,?,?,?,?,?,?,?)"),
                    {r.accountId, r.clientRef, r.providerId, r.part, r.type, r.code, r.at, r.text.left(300), nowMs});
}

Result<QList<Receipt>> OutboxTable::receipts(qint64 messageId) const
{
    return m_c.all<Receipt>(
        QStringLiteral("SELECT o.account_id, o.client_ref, r.provider_id, r.part, r.type, r.code, r.at, r.text FROM receipt r"
                       " JOIN outbox o ON o.message_id=r.message_id WHERE r.message_id=? ORDER BY r.at, r.type"),
        {messageId}, readOrphan);
}

} // namespace heliograph::store
