// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/failover.h"

#include "services/outboxrows.h"

#include <QJsonArray>

#include <algorithm>

namespace heliograph::outbox {

namespace {

const QString kStoodIn = QStringLiteral("stood_in");

bool mayFailOver(const OutboxRow &row, const FailOver &job)
{
    // A code that the provider makes is known to nobody else; an answer goes out where the conversation is.
    const bool kind = row.kind == MessageKind::SmsOneWay || (row.kind == MessageKind::Otp && !job.otpText.isEmpty());
    return kind && row.nextPart == 0 && !job.standIns.isEmpty();
}

QString nameOf(const store::View &view, const QString &accountId)
{
    const auto account = view.accounts.get(accountId);
    return account ? account->shownName() : accountId;
}

/// The accounts that had the text, its present one among them.
QStringList accountsBefore(const OutboxRow &row, const QJsonArray &stoodIn)
{
    QStringList before{row.accountId};
    for (const QJsonValue &step : stoodIn)
        before.append(step[QLatin1String("left")].toString());
    return before;
}

/// A code's own record says who carried it.
Status noteCarrier(store::Unit &unit, const OutboxRow &row)
{
    if (row.verificationId == 0)
        return Done{};
    auto verification = unit.verifications.get(row.verificationId);
    if (!verification)
        return handOn(verification.error());
    verification->accountId = row.accountId;
    unit.changed(Change::Kind::Verification, verification->id, verification->customerId);
    return unit.verifications.update(*verification);
}

struct Fit {
    SendContext context;
    PreflightReport report;
    QString sender;
};

/// What the preflight says of this text with that account; nothing: it refuses.
Result<std::optional<Fit>> fits(const store::View &view, const OutboxRow &row, const SendFacts &facts, const QString &otpText)
{
    // An account that makes codes of its own would send its own.
    if (row.kind == MessageKind::Otp && facts.info.ownsOtp)
        return std::nullopt;
    auto context = readContext(view, facts, row.customerId, row.to, row.kind);
    if (!context)
        return handOn(context.error());
    context->input.today = {}; // it counts already
    SmsDraft draft = draftOf(row, facts);
    if (row.kind == MessageKind::Otp) {
        draft.text = otpText;
        context->input.askedHere = true; // or there would be no code
    }
    draft.sender = facts.senders.contains(row.sender) ? row.sender : facts.senders.value(0);
    const PreflightReport report = judge(*context, draft, facts);
    if (report.refused())
        return std::nullopt;
    return Fit{*context, report, draft.sender};
}

/// What the message says of the way it goes: the new account's sender, its count, its price.
QJsonObject shownWith(QJsonObject extra, const Fit &fit, const SendFacts &facts)
{
    for (const char *key : {"segments", "encoding", "cost", "currency", "parts", "parts_sent"})
        extra.remove(QLatin1String(key));
    extra.insert(QStringLiteral("provider"), facts.accountId);
    extra.insert(QStringLiteral("sender"), fit.sender);
    extra.insert(QStringLiteral("preflight"), evidence(fit.report.findings));
    if (facts.info.knowsParts)
        noteSize(fit.report.measure, fit.context.price, extra);
    return extra;
}

/// `before`: what the message said of its way so far.
Result<bool> take(store::Unit &unit, OutboxRow &row, const QJsonObject &before, const Fit &fit, const SendFacts &facts, const FailOver &job)
{
    const QString left = row.accountId;
    row.detail.clear();
    row.notBefore = 0;
    row.tries = 0;
    if (const Status ok = moved(unit, row, OutboxState::Queued, job.nowMs); !ok)
        return handOn(ok.error());
    const QString text = row.kind == MessageKind::Otp ? job.otpText : row.body;
    row.accountId = facts.accountId;
    row.sender = fit.sender;
    row.segments = facts.info.knowsParts ? fit.report.measure.segments : 0;
    const policy::Amount cost = fit.context.price && row.segments > 0 ? fit.context.price->cost(row.segments) : policy::Amount();
    row.cost = cost.micros;
    row.currency = cost.currency;
    row.parts = int(requestTexts(text, facts.info).size());
    const auto rerouted = unit.outbox.reroute(row);
    if (!rerouted || !*rerouted) // a receipt says that it was taken after all
        return rerouted;
    QJsonObject extra = shownWith(before, fit, facts);
    QJsonArray stoodIn = extra.value(kStoodIn).toArray();
    stoodIn.append(QJsonObject{{QStringLiteral("left"), left}, {QStringLiteral("left_name"), nameOf(unit, left)},
                               {QStringLiteral("took"), row.accountId}, {QStringLiteral("took_name"), nameOf(unit, row.accountId)},
                               {QStringLiteral("why"), job.why}, {QStringLiteral("at"), facts.nowMs}});
    extra.insert(kStoodIn, stoodIn);
    if (const Status ok = unit.messages.setExtra(row.messageId, extra); !ok)
        return handOn(ok.error());
    if (const Status ok = noteCarrier(unit, row); !ok)
        return handOn(ok.error());
    const Status ok = audited(unit, row, row.actor, QStringLiteral("sms.failed_over"),
                              {{QStringLiteral("from"), left}, {QStringLiteral("to"), row.accountId}, {QStringLiteral("why"), job.why}}, facts.nowMs);
    return ok ? Result<bool>(true) : Result<bool>(handOn(ok.error()));
}

} // namespace

Result<bool> failOver(store::Unit &unit, OutboxRow &row, const FailOver &job)
{
    if (!mayFailOver(row, job))
        return false;
    const auto message = unit.messages.get(row.messageId);
    if (!message)
        return handOn(message.error());
    const QStringList before = accountsBefore(row, message->extra.value(kStoodIn).toArray());
    for (const QString &id : standInsFor(job.standIns.first().settings, purposeOf(row.kind), regionOf(row.to))) {
        const auto facts = std::find_if(job.standIns.cbegin(), job.standIns.cend(), [&](const SendFacts &f) { return f.accountId == id; });
        if (facts == job.standIns.cend() || before.contains(id))
            continue;
        const auto fit = fits(unit, row, *facts, job.otpText);
        if (!fit)
            return handOn(fit.error());
        if (*fit)
            return take(unit, row, message->extra, **fit, *facts, job);
    }
    return false;
}

} // namespace heliograph::outbox
