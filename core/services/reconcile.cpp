// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/reconcile.h"

#include <algorithm>

namespace heliograph::outbox {

namespace {

QString bare(const QString &address)
{
    return address.startsWith(u'+') ? address.mid(1) : address;
}

/// A provider tells what it tells: what is empty in a record says nothing against it.
bool fits(const OutboxRow &row, const ProviderRecord &record)
{
    return record.to == row.to && (record.segments == 0 || row.segments == 0 || record.segments == row.segments)
        && (record.text.isEmpty() || row.body.isEmpty() || record.text == row.body)
        && (record.from.isEmpty() || row.sender.isEmpty() || bare(record.from) == bare(row.sender));
}

QList<ProviderRecord> fitting(const OutboxRow &row, const QList<ProviderRecord> &records)
{
    QList<ProviderRecord> all;
    std::copy_if(records.begin(), records.end(), std::back_inserter(all), [&](const ProviderRecord &record) { return fits(row, record); });
    return all;
}

/// Those that no text of ours has claimed, oldest first.
Result<QList<ProviderRecord>> unclaimed(const store::View &view, const QString &accountId, QList<ProviderRecord> records)
{
    QList<ProviderRecord> free;
    for (const ProviderRecord &record : records) {
        const auto owner = view.outbox.byProviderId(accountId, record.providerId);
        if (!owner && owner.error().code != ErrorCode::NotFound)
            return handOn(owner.error());
        if (!owner)
            free.append(record);
    }
    std::stable_sort(free.begin(), free.end(), [](const ProviderRecord &a, const ProviderRecord &b) { return a.at < b.at; });
    return free;
}

Status adopt(store::Unit &unit, OutboxRow row, const ProviderRecord &record, qint64 nowMs)
{
    row.providerIds = record.providerId;
    row.detail.clear();
    if (const Status ok = moved(unit, row, OutboxState::Accepted, nowMs); !ok)
        return ok;
    Receipt receipt;
    receipt.accountId = row.accountId;
    receipt.providerId = record.providerId;
    // To be in the books is to have been taken, whatever became of it.
    receipt.type = record.state == ReceiptType::Other ? ReceiptType::Buffered : record.state;
    receipt.at = record.at > 0 ? record.at : nowMs;
    receipt.code = record.code;
    if (const auto after = unit.outbox.applyReceipt(receipt, row.messageId, nowMs); !after)
        return handOn(after.error());
    told(unit, row);
    return audited(unit, row, row.actor, QStringLiteral("sms.reconciled"),
                   {{QStringLiteral("provider_id"), record.providerId}, {QStringLiteral("state"), record.code}, {QStringLiteral("at"), receipt.at}}, nowMs);
}

} // namespace

Result<bool> reconcile(store::Unit &unit, const LookupJob &job)
{
    const auto row = unit.outbox.get(job.messageId);
    if (!row)
        return handOn(row.error());
    if (row->state != OutboxState::Unknown)
        return true;
    const auto free = unclaimed(unit, row->accountId, job.records);
    const auto around = unit.outbox.openTo(row->accountId, row->to, job.startedAt - kBooksBeforeMs, job.startedAt + kBooksAfterMs);
    if (!free || !around)
        return handOn(!free ? free.error() : around.error());
    const QList<ProviderRecord> mine = fitting(*row, *free);
    qsizetype place = 0, unsure = 0, taken = 0;
    for (const OpenRow &other : *around) {
        if (fitting(other.row, mine).isEmpty() && other.row.messageId != row->messageId)
            continue;
        if (other.row.state == OutboxState::Unknown) {
            place = other.row.messageId == row->messageId ? unsure : place;
            ++unsure;
        } else if (other.row.providerIds.isEmpty()) {
            ++taken; // accepted without an id: one of these records is its own
        }
    }
    if (const Status ok = unit.outbox.noteLookup(job.messageId, int(mine.size()), job.nowMs); !ok)
        return handOn(ok.error());
    if (row->parts != 1 || unsure == 0 || mine.size() - taken < unsure) {
        told(unit, *row);
        return false;
    }
    const Status adopted = adopt(unit, *row, mine.at(taken + place), job.nowMs);
    return adopted ? Result<bool>(true) : Result<bool>(handOn(adopted.error()));
}

} // namespace heliograph::outbox
