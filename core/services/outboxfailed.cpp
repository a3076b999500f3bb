// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/outboxrows.h"
#include "services/outboxwrites.h"
#include "services/timeline.h"

#include <QUuid>

// Texts that did not arrive: what is known of them, and another try.
namespace heliograph::outbox {

namespace {

/// The newest receipt that tells of a failure speaks of the phone; the last answer, of the provider.
Status readCode(const store::View &view, FailedSms &failed)
{
    const auto receipts = view.outbox.receipts(failed.row.messageId);
    const auto attempts = view.outbox.attempts(failed.row.messageId);
    if (!receipts || !attempts)
        return handOn(!receipts ? receipts.error() : attempts.error());
    if (!attempts->isEmpty()) {
        failed.code = attempts->last().code;
        failed.said = attempts->last().text;
    }
    for (const Receipt &receipt : *receipts) {
        if (receipt.type != ReceiptType::Failed && receipt.type != ReceiptType::Rejected)
            continue;
        failed.code = receipt.code;
        failed.said = receipt.text;
    }
    return Done{};
}

QString retryWord(policy::Failure::Retry retry)
{
    return retry == policy::Failure::Retry::Never ? QStringLiteral("retry:never") : QStringLiteral("retry:useless");
}

Status mark(store::Unit &unit, Message message, const QString &key, const QJsonValue &value)
{
    message.extra.insert(key, value);
    return unit.messages.setExtra(message.id, message.extra);
}

} // namespace

Result<QList<FailedSms>> readFailed(const store::View &view, const QHash<QString, QString> &providerTypes, int limit)
{
    const auto rows = view.outbox.failed(limit);
    if (!rows)
        return handOn(rows.error());
    QList<FailedSms> all;
    for (const OutboxRow &row : *rows) {
        FailedSms failed;
        failed.row = row;
        if (const auto customer = view.customers.get(row.customerId))
            failed.customerName = customer->name;
        if (const Status ok = readCode(view, failed); !ok)
            return handOn(ok.error());
        failed.failure = policy::failureOf(row, providerTypes.value(row.accountId), failed.code);
        all.append(failed);
    }
    return all;
}

Result<Queued> commitRetry(store::Unit &unit, const RetryJob &job)
{
    FailedSms failed;
    const auto row = unit.outbox.get(job.messageId);
    if (!row)
        return handOn(row.error());
    failed.row = *row;
    const bool ended = row->state == OutboxState::Undelivered || row->state == OutboxState::Rejected || row->state == OutboxState::Unknown
        || row->state == OutboxState::NotSent || row->state == OutboxState::Expired;
    const auto message = unit.messages.get(job.messageId);
    if (!message)
        return handOn(message.error());
    if (!ended || message->extra.contains(QLatin1String("retried_as")))
        return fail(ErrorCode::Conflict, ended ? QStringLiteral("retried") : QStringLiteral("state"));
    if (const Status ok = readCode(unit, failed); !ok)
        return handOn(ok.error());
    const policy::Failure failure = policy::failureOf(*row, job.providerType, failed.code);
    if (failure.retry != policy::Failure::Retry::Safe)
        return fail(ErrorCode::Refused, retryWord(failure.retry));
    SendJob again;
    again.draft = draftOf(*row, job.facts);
    again.draft.draftId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    again.draft.conversationId = row->conversationId;
    again.draft.e164 = row->to;
    again.draft.sender = row->sender;
    again.draft.immediately = true;
    again.draft.madeFrom = message->extra.value(QLatin1String("template")).toObject();
    again.facts = job.facts;
    again.nowMs = job.nowMs;
    auto queued = commitSend(unit, again);
    if (!queued)
        return queued;
    if (queued->sent.messageId == 0) {
        QStringList codes;
        for (const policy::Finding &finding : policy::refusals(queued->sent.report.findings))
            codes.append(policy::ruleCode(finding.rule));
        return fail(ErrorCode::Refused, codes.join(u' '));
    }
    const auto fresh = unit.messages.get(queued->sent.messageId);
    if (!fresh)
        return handOn(fresh.error());
    if (const Status ok = mark(unit, *fresh, QStringLiteral("resend_of"), job.messageId); !ok)
        return handOn(ok.error());
    if (const Status ok = mark(unit, *message, QStringLiteral("retried_as"), queued->sent.messageId); !ok)
        return handOn(ok.error());
    told(unit, *row);
    return queued;
}

Status setAside(store::Unit &unit, const QList<qint64> &messageIds, const QString &actor, qint64 wallMs)
{
    for (const qint64 id : messageIds) {
        const auto row = unit.outbox.get(id);
        const auto message = unit.messages.get(id);
        if (!row || !message)
            return handOn(!row ? row.error() : message.error());
        if (const Status ok = mark(unit, *message, QStringLiteral("set_aside"), actor); !ok)
            return ok;
        if (const Status ok = audited(unit, *row, actor, QStringLiteral("sms.set_aside"), {}, wallMs); !ok)
            return ok;
        told(unit, *row);
    }
    return Done{};
}

} // namespace heliograph::outbox
