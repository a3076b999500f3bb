// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/crashpoint.h"
#include "services/consentwrites.h"
#include "services/outboxrows.h"
#include "services/outboxwrites.h"
#include "services/timeline.h"

#include <QUuid>

namespace heliograph::outbox {

namespace {

/// The provider knows of a stop that never came here. `said`: its code and words.
Status honourStop(store::Unit &unit, const OutboxRow &row, const QString &said, qint64 wallMs)
{
    const auto out = unit.consents.optedOut(row.to);
    if (!out || *out)
        return out ? Status(Done{}) : Status(handOn(out.error()));
    const auto account = unit.accounts.get(row.accountId);
    ConsentRecord line;
    line.customerId = row.customerId;
    line.e164 = row.to;
    line.status = ConsentStatus::OptOut;
    line.scope = QStringLiteral("sms");
    line.source = account ? account->shownName() : row.accountId;
    line.evidence = said.left(300);
    line.channel = QStringLiteral("provider");
    line.conversationId = row.conversationId;
    line.at = wallMs;
    const auto stopped = consent::stop(unit, line);
    return stopped ? Status(Done{}) : Status(handOn(stopped.error()));
}

QString actionFor(OutboxState state)
{
    switch (state) {
    case OutboxState::Accepted: return QStringLiteral("sms.accepted");
    case OutboxState::Rejected: return QStringLiteral("sms.rejected");
    case OutboxState::Unknown: return QStringLiteral("sms.unknown");
    case OutboxState::Sending: return QStringLiteral("sms.part_accepted");
    default: return QStringLiteral("sms.not_processed");
    }
}

/// Proven that nothing was taken, and waiting here does not help: the account is in trouble, or the text's time is over before it
/// may come again.
bool goesElsewhere(const VerdictPlan &plan, const SendVerdict &verdict)
{
    const bool nothingTaken = verdict.kind == SendVerdict::Kind::NotProcessed && verdict.code != QLatin1String("abandoned");
    return nothingTaken && (!plan.pause.isEmpty() || plan.row.state == OutboxState::Expired || plan.row.state == OutboxState::NotSent);
}

/// The row that a receipt speaks of; messageId 0: none we know. Fills in the part where only the provider's id was echoed.
Result<OutboxRow> rowOf(const store::View &view, Receipt &receipt)
{
    Result<OutboxRow> row = fail(ErrorCode::NotFound);
    if (!receipt.clientRef.isEmpty())
        row = view.outbox.byClientRef(receipt.clientRef);
    else if (!receipt.providerId.isEmpty())
        row = view.outbox.byProviderId(receipt.accountId, receipt.providerId);
    if (!row)
        return row.error().code == ErrorCode::NotFound ? Result<OutboxRow>(OutboxRow{}) : row;
    // Somebody else's account never speaks for this message.
    if (row->accountId != receipt.accountId)
        return OutboxRow{};
    if (receipt.clientRef.isEmpty())
        receipt.part = int(qMax<qsizetype>(0, row->providerIds.split(u' ', Qt::SkipEmptyParts).indexOf(receipt.providerId)));
    return row;
}

} // namespace

Result<Answered> storeVerdict(store::Unit &unit, const AnswerJob &job)
{
    VerdictPlan plan = planFor(job.row, job.verdict, job.receipts, job.nowMs, job.chance);
    if (plan.pause.isEmpty() && job.pauseAccount)
        plan.pause = QStringLiteral("failures");
    Attempt attempt = job.attempt;
    attempt.verdict = plan.verdict;
    attempt.httpStatus = job.verdict.httpStatus;
    attempt.pulled = job.verdict.pulled;
    attempt.code = job.verdict.code;
    attempt.text = job.verdict.text.left(300);
    attempt.providerId = job.verdict.providerId;
    attempt.segments = job.verdict.segments;
    if (const Status ok = unit.outbox.finishAttempt(attempt); !ok)
        return handOn(ok.error());
    if (job.verdict.optedOut) {
        if (const Status ok = honourStop(unit, job.row, (attempt.code + u' ' + attempt.text).trimmed(), attempt.finishedAt); !ok)
            return handOn(ok.error());
    }
    if (const Status ok = unit.outbox.transition(plan.row, OutboxState::Sending, job.nowMs); !ok)
        return handOn(ok.error());
    if (const Status ok = audited(unit, plan.row, job.row.actor, actionFor(plan.row.state),
                                  {{QStringLiteral("attempt"), attempt.id}, {QStringLiteral("verdict"), plan.verdict},
                                   {QStringLiteral("http"), attempt.httpStatus}}, attempt.finishedAt); !ok)
        return handOn(ok.error());
    Answered answered;
    if (!plan.pause.isEmpty()) {
        const auto account = unit.accounts.get(job.row.accountId);
        if (account && account->pausedReason.isEmpty()) {
            if (const Status ok = unit.accounts.setPaused(job.row.accountId, plan.pause, attempt.finishedAt); !ok)
                return handOn(ok.error());
            if (const Status ok = timeline::audit(unit, attempt.finishedAt, {}, QStringLiteral("provider.paused"), QStringLiteral("account:") + job.row.accountId,
                                                  {{QStringLiteral("reason"), plan.pause}}); !ok)
                return handOn(ok.error());
            unit.changed(Change::Kind::Account, 0);
            answered.paused = plan.pause;
        }
    }
    told(unit, plan.row);
    auto stored = unit.outbox.get(job.row.messageId);
    if (!stored)
        return handOn(stored.error());
    // A receipt may know better than the answer.
    if (goesElsewhere(plan, job.verdict) && stored->state == plan.row.state) {
        const QString why = plan.pause.isEmpty() ? QString::fromUtf16(detail::Throttled) : plan.pause;
        const auto over = failOver(unit, *stored, {job.standIns, why, job.otpText, job.nowMs});
        if (!over)
            return handOn(over.error());
        answered.failedOver = *over;
    }
    answered.row = *stored;
    return answered;
}

Result<bool> storeReceipt(store::Unit &unit, const Receipt &received, qint64 nowMs)
{
    Receipt receipt = received;
    const auto row = rowOf(unit, receipt);
    if (!row)
        return handOn(row.error());
    if (row->messageId == 0) {
        const Status kept = unit.outbox.keepOrphan(receipt, nowMs);
        return kept ? Result<bool>(false) : Result<bool>(handOn(kept.error()));
    }
    if (receipt.optedOut) {
        if (const Status ok = honourStop(unit, *row, (receipt.code + u' ' + receipt.text).trimmed(), receipt.at); !ok)
            return handOn(ok.error());
    }
    const auto after = unit.outbox.applyReceipt(receipt, row->messageId, nowMs);
    if (!after)
        return handOn(after.error());
    told(unit, *after);
    return true;
}

Result<qint64> storeDecision(store::Unit &unit, qint64 messageId, Decision decision, const QString &actor, qint64 nowMs, qint64 wallMs)
{
    auto row = unit.outbox.get(messageId);
    if (!row)
        return handOn(row.error());
    if (row->state != OutboxState::Unknown)
        return fail(ErrorCode::Conflict, QStringLiteral("state"));
    if (row->kind == MessageKind::Otp && decision == Decision::Resend)
        return fail(ErrorCode::Refused, QStringLiteral("otp"));
    const QString said = decision == Decision::Sent ? QStringLiteral("decided:sent")
        : decision == Decision::Resend              ? QStringLiteral("decided:resent")
                                                    : QStringLiteral("decided:dropped");
    OutboxRow old = *row;
    old.detail = said;
    const OutboxState to = decision == Decision::Sent ? OutboxState::DecidedSent
        : decision == Decision::Resend                ? OutboxState::DecidedResent
                                                      : OutboxState::DecidedDropped;
    if (const Status ok = moved(unit, old, to, nowMs); !ok)
        return handOn(ok.error());
    if (const Status ok = audited(unit, old, actor, QStringLiteral("sms.decided"), {{QStringLiteral("decision"), said}}, wallMs); !ok)
        return handOn(ok.error());
    if (decision != Decision::Resend)
        return messageId;
    auto message = unit.messages.get(messageId);
    if (!message)
        return handOn(message.error());
    message->id = 0;
    message->at = message->stateAt = wallMs;
    message->actor = actor;
    message->state = MessageState::Waiting;
    message->detail.clear();
    message->extra.insert(QStringLiteral("resend_of"), messageId);
    for (const char *key : {"parts_sent", "stood_in"}) // of the first one's way
        message->extra.remove(QLatin1String(key));
    const auto id = unit.messages.insert(*message);
    if (!id)
        return id;
    OutboxRow fresh = *row;
    fresh.messageId = *id;
    fresh.draftId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    fresh.clientRef = QUuid::createUuid().toString(QUuid::WithoutBraces);
    fresh.actor = actor;
    fresh.state = OutboxState::Queued;
    fresh.detail.clear();
    fresh.notAfter = nowMs + (row->notAfter > row->createdAt ? row->notAfter - row->createdAt : qint64(4) * 3600'000);
    fresh.createdAt = wallMs;
    fresh.notBefore = 0;
    fresh.tries = fresh.nextPart = 0;
    fresh.providerIds.clear();
    if (const Status ok = unit.outbox.insert(fresh); !ok)
        return handOn(ok.error());
    unit.proof(fresh.draftId);
    told(unit, fresh);
    if (const Status ok = audited(unit, fresh, actor, QStringLiteral("sms.queued"), {{QStringLiteral("resend_of"), messageId}}, wallMs); !ok)
        return handOn(ok.error());
    return fresh.messageId;
}

} // namespace heliograph::outbox
