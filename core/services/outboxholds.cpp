// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/outboxrows.h"
#include "services/outboxwrites.h"
#include "services/timeline.h"

#include <QUuid>

namespace heliograph::outbox {

namespace {

constexpr int kSweepRows = 500;
constexpr qint64 kNoReceiptMs = qint64(72) * 3600'000;

bool is(const OutboxRow &row, const char16_t *word)
{
    return row.detail == QString::fromUtf16(word);
}

/// As the store has it: the answer that pauses an account is stored before the desk has heard of it.
bool pausedInStore(const store::View &view, const QString &accountId)
{
    const auto account = view.accounts.get(accountId);
    return account && !account->pausedReason.isEmpty();
}

/// Where time or a gone cause leads this row; false: it stays.
bool next(const store::View &view, const SweepJob &job, OutboxRow &row, OutboxState &to)
{
    if (row.notAfter > 0 && job.nowMs >= row.notAfter && !is(row, detail::Restored) && row.kind != MessageKind::Otp) {
        to = OutboxState::Expired;
        row.detail = QString::fromUtf16(detail::Expired);
        return true;
    }
    if (row.state != OutboxState::Held) {
        if (!job.noSecret.contains(row.accountId))
            return false;
        to = OutboxState::Held;
        row.detail = QString::fromUtf16(detail::NoSecret);
        return true;
    }
    const bool causeGone = (is(row, detail::AccountPaused) || is(row, detail::NoSecret)) && job.running.contains(row.accountId)
        && !pausedInStore(view, row.accountId);
    // Whether it is quiet there by then is for the last look before it goes.
    const bool chosen = is(row, detail::Scheduled) && row.notBefore <= job.wallMs;
    if (causeGone || chosen || (is(row, detail::QuietHours) && row.notBefore <= job.wallMs && quietUntil(view, row, job.settings, job.wallMs) == 0)) {
        to = OutboxState::Queued;
        row.detail.clear();
        row.notBefore = 0;
        return true;
    }
    return false;
}

/// A row that waits for an account in trouble goes on through another one. False: it stays.
Result<bool> goOn(store::Unit &unit, OutboxRow &row, const SweepJob &job)
{
    const QString why = job.inTrouble.value(row.accountId);
    if (why.isEmpty() || (row.state == OutboxState::Held && !is(row, detail::AccountPaused)))
        return false;
    return failOver(unit, row, {job.standIns, why, {}, job.nowMs});
}

} // namespace

Result<QString> undo(store::Unit &unit, qint64 messageId, const QString &actor, qint64 nowMs, qint64 wallMs)
{
    auto row = unit.outbox.get(messageId);
    if (!row)
        return handOn(row.error());
    const bool chosen = is(*row, detail::Scheduled);
    if (row->state != OutboxState::Held || !(chosen || is(*row, detail::Undo)))
        return fail(ErrorCode::Conflict, QStringLiteral("too_late"));
    const auto message = unit.messages.get(messageId);
    if (!message)
        return handOn(message.error());
    const QString mode = QStringLiteral("sms");
    const auto waiting = unit.drafts.get(row->customerId, mode);
    const bool room = !waiting || waiting->empty();
    if (chosen && !room)
        return fail(ErrorCode::Conflict, QStringLiteral("draft_waiting"));
    row->detail = QString::fromUtf16(detail::Undo);
    if (const Status ok = moved(unit, *row, OutboxState::Cancelled, nowMs); !ok)
        return handOn(ok.error());
    QString text = row->body;
    const QString suffix = message->extra.value(QLatin1String("suffix")).toString();
    if (!suffix.isEmpty() && text.endsWith(suffix))
        text.chop(suffix.size());
    if (room) {
        Draft draft{row->customerId, mode, QUuid::createUuid().toString(QUuid::WithoutBraces), text,
                    {{QStringLiteral("number"), row->to}, {QStringLiteral("sender"), row->sender}, {QStringLiteral("account"), row->accountId}}, wallMs};
        if (!row->parameters.isEmpty())
            draft.extra.insert(QStringLiteral("parameters"), row->parameters);
        if (const QJsonValue mark = message->extra.value(QLatin1String("template")); mark.isObject())
            draft.extra.insert(QStringLiteral("template"), mark);
        if (chosen)
            draft.extra.insert(QStringLiteral("send_at"), row->notBefore);
        if (const Status ok = unit.drafts.put(draft); !ok)
            return handOn(ok.error());
        unit.changed(Change::Kind::Draft, row->customerId, row->customerId);
    }
    if (const Status ok = audited(unit, *row, actor, QStringLiteral("sms.undone"), {}, wallMs); !ok)
        return handOn(ok.error());
    return text;
}

Status cancel(store::Unit &unit, qint64 messageId, const QString &actor, qint64 nowMs)
{
    auto row = unit.outbox.get(messageId);
    if (!row)
        return handOn(row.error());
    if (row->state != OutboxState::Held && row->state != OutboxState::Queued && row->state != OutboxState::RetryWait)
        return fail(ErrorCode::Conflict, QStringLiteral("state"));
    row->detail = QString::fromUtf16(detail::Cancelled);
    if (const Status ok = moved(unit, *row, OutboxState::Cancelled, nowMs); !ok)
        return ok;
    return audited(unit, *row, actor, QStringLiteral("sms.cancelled"), {}, nowMs);
}

Status release(store::Unit &unit, qint64 messageId, const SendFacts &facts, qint64 nowMs)
{
    auto row = unit.outbox.get(messageId);
    if (!row)
        return handOn(row.error());
    if (row->state != OutboxState::Held || is(*row, detail::Undo))
        return fail(ErrorCode::Conflict, QStringLiteral("state"));
    if (row->notAfter > 0 && nowMs >= row->notAfter)
        return fail(ErrorCode::Refused, QString::fromUtf16(detail::Expired));
    if (row->kind != MessageKind::Chat) {
        auto context = readContext(unit, facts, row->customerId, row->to, row->kind);
        if (!context)
            return handOn(context.error());
        context->input.today = {}; // it counts already
        QStringList codes;
        for (const policy::Finding &finding : policy::refusals(judge(*context, draftOf(*row, facts), facts).findings))
            codes.append(policy::ruleCode(finding.rule));
        if (!codes.isEmpty())
            return fail(ErrorCode::Refused, codes.join(u' '));
    }
    row->detail.clear();
    row->notBefore = 0;
    if (const Status ok = moved(unit, *row, OutboxState::Queued, nowMs); !ok)
        return ok;
    return audited(unit, *row, facts.actor, QStringLiteral("sms.released"), {}, facts.nowMs);
}

Result<int> sweep(store::Unit &unit, const SweepJob &job)
{
    const auto rows = unit.outbox.waiting(job.wallMs, kSweepRows);
    if (!rows)
        return handOn(rows.error());
    int count = 0;
    for (OutboxRow row : *rows) {
        OutboxState to = row.state;
        if (!next(unit, job, row, to)) {
            const auto gone = goOn(unit, row, job);
            if (!gone)
                return handOn(gone.error());
            count += *gone;
            continue;
        }
        if (const Status ok = moved(unit, row, to, job.nowMs); !ok)
            return handOn(ok.error());
        ++count;
    }
    const auto silent = unit.outbox.withoutReceipt(job.nowMs - kNoReceiptMs, kSweepRows);
    if (!silent)
        return handOn(silent.error());
    for (OutboxRow row : *silent) {
        row.detail = QString::fromUtf16(detail::NoReceipt);
        if (const Status ok = moved(unit, row, OutboxState::NoReceipt, job.nowMs); !ok)
            return handOn(ok.error());
        ++count;
    }
    return count;
}

Status undoOver(store::Unit &unit, qint64 messageId, qint64 nowMs)
{
    auto row = unit.outbox.get(messageId);
    if (!row)
        return handOn(row.error());
    if (row->state != OutboxState::Held || !is(*row, detail::Undo) || row->notBefore > nowMs)
        return Done{};
    row->detail.clear();
    row->notBefore = 0;
    return moved(unit, *row, OutboxState::Queued, nowMs);
}

} // namespace heliograph::outbox
