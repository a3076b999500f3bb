// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/variables.h"
#include "services/bulkservice.h"
#include "services/bulkwrites.h"
#include "services/outboxrows.h"
#include "services/outboxwrites.h"

#include <QUuid>

namespace heliograph {

policy::Finding findingOf(const BulkRecipient &recipient)
{
    policy::Finding finding;
    finding.severity = policy::Severity::Refusal;
    for (int rule = 0; rule < policy::kRuleCount; ++rule) {
        if (policy::ruleCode(policy::Rule(rule)) == recipient.problem)
            finding.rule = policy::Rule(rule);
    }
    finding.remedy = policy::Remedy(recipient.finding.value(QLatin1String("remedy")).toInt());
    finding.detail = recipient.finding.value(QLatin1String("detail")).toString();
    finding.facts = recipient.finding.value(QLatin1String("facts")).toObject();
    return finding;
}

namespace bulk {

namespace {

using outbox::handOn;

/// In quiet hours a recipient waits, and a day's caps are not one recipient's problem.
bool isProblem(const policy::Finding &finding)
{
    const bool waits = finding.rule == policy::Rule::QuietHours && finding.remedy == policy::Remedy::SendWhenOpen;
    return finding.severity == policy::Severity::Refusal && !waits && finding.remedy != policy::Remedy::RaiseCap;
}

/// What a recipient is left out for: who said stop is not to be verified first. nullptr: nothing.
const policy::Finding *problemIn(const QList<policy::Finding> &findings)
{
    const policy::Finding *first = nullptr;
    for (const policy::Finding &finding : findings) {
        if (!isProblem(finding))
            continue;
        if (finding.rule == policy::Rule::OptedOut)
            return &finding;
        if (!first)
            first = &finding;
    }
    return first;
}

void leaveOut(BulkRecipient &recipient, const policy::Finding &finding)
{
    recipient.state = BulkRowState::LeftOut;
    recipient.problem = policy::ruleCode(finding.rule);
    recipient.finding = {{QStringLiteral("remedy"), int(finding.remedy)}, {QStringLiteral("detail"), finding.detail},
                         {QStringLiteral("facts"), finding.facts}};
}

void leaveOut(BulkRecipient &recipient, policy::Rule rule, const char *detail)
{
    leaveOut(recipient, {rule, policy::Severity::Refusal, policy::Remedy::None, QLatin1String(detail), {}});
}

/// What concerns this recipient alone; anything else is the store's trouble.
bool ownTrouble(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::InvalidArgument;
}

void leaveOut(BulkRecipient &recipient, const Error &error)
{
    if (error.code == ErrorCode::NotFound) {
        recipient.state = BulkRowState::LeftOut;
        recipient.problem = QStringLiteral("gone");
        return;
    }
    leaveOut(recipient, policy::Rule::NumberType, recipient.e164.isEmpty() ? "none" : "invalid");
}

/// The text in the customer's language; empty: none is written.
QJsonObject textFor(const BulkJob &job, const Customer &customer)
{
    QStringList languages;
    for (const QJsonValue &text : job.texts)
        languages.append(text[QLatin1String("language")].toString());
    const qsizetype best = policy::languageFor(customer.language, languages);
    return job.texts.at(best < 0 ? 0 : best).toObject();
}

Status checkOne(const store::View &view, const BulkJob &job, const SendFacts &facts, BulkRecipient &recipient)
{
    recipient.state = BulkRowState::Ready;
    recipient.problem.clear();
    recipient.finding = {};
    recipient.segments = recipient.units = 0;
    recipient.cost = recipient.notBefore = 0;
    recipient.currency.clear();
    const auto customer = view.customers.get(recipient.customerId);
    const auto number = customer ? numberFor(view, *customer, facts.nowMs) : Result<QString>(handOn(customer.error()));
    recipient.e164 = number.value_or(QString());
    const auto rendered = number ? render(view, job, recipient, facts) : Result<Rendered>(handOn(number.error()));
    auto context = rendered ? readContext(view, facts, recipient.customerId, recipient.e164, MessageKind::SmsOneWay)
                            : Result<SendContext>(handOn(rendered.error()));
    if (!context) {
        if (!ownTrouble(context.error()))
            return handOn(context.error());
        leaveOut(recipient, context.error());
        return Done{};
    }
    if (const Status ok = readRepetition(view, rendered->draft, facts, *context); !ok)
        return ok;
    const PreflightReport report = judge(*context, rendered->draft, facts);
    if (facts.info.knowsParts) {
        recipient.segments = report.measure.segments;
        recipient.units = report.measure.units;
        const policy::Amount cost = context->price ? context->price->cost(recipient.segments) : policy::Amount();
        recipient.cost = cost.micros;
        recipient.currency = cost.currency;
    }
    if (const policy::Finding *problem = problemIn(report.findings)) {
        leaveOut(recipient, *problem);
        return Done{};
    }
    for (const policy::Finding &finding : report.findings) {
        if (finding.remedy == policy::Remedy::SendWhenOpen)
            recipient.notBefore = finding.facts.value(QLatin1String("until")).toInteger();
    }
    return Done{};
}

} // namespace

Result<QString> numberFor(const store::View &view, const Customer &customer, qint64 nowMs)
{
    QString verified, preferred;
    for (const ContactPoint &number : customer.numbers) {
        const auto valid = view.verifications.valid(customer.id, number.e164, nowMs);
        if (!valid)
            return handOn(valid.error());
        if (*valid && (verified.isEmpty() || number.preferred))
            verified = number.e164;
        if (preferred.isEmpty() || number.preferred)
            preferred = number.e164;
    }
    if (preferred.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("phone"));
    return verified.isEmpty() ? preferred : verified;
}

Result<Rendered> render(const store::View &view, const BulkJob &job, const BulkRecipient &recipient, const SendFacts &facts)
{
    const auto customer = view.customers.get(recipient.customerId);
    if (!customer)
        return handOn(customer.error());
    const policy::Values values = policy::variableValues(*customer, {facts.settings.text(Key::WorkspaceName), job.actor,
                                                                     facts.settings.text(Key::ChatLink)});
    const QJsonObject text = textFor(job, *customer);
    const policy::Rendered filled = policy::render(text.value(QLatin1String("body")).toString(), values);
    SmsDraft draft;
    draft.draftId = QUuid::createUuidV5(QUuid(job.root), QStringLiteral("%1/%2").arg(recipient.number).arg(recipient.tries))
                        .toString(QUuid::WithoutBraces);
    draft.customerId = customer->id;
    draft.e164 = recipient.e164;
    draft.accountId = job.accountId;
    draft.sender = job.sender;
    draft.text = filled.text;
    draft.unresolvedVariables = policy::names(filled.open);
    draft.parameters = policy::profileValues(facts.info.parameters, values);
    draft.immediately = true;
    draft.marketing = job.marketing;
    draft.madeFrom = text.value(QLatin1String("mark")).toObject();
    draft.bulkId = job.id;
    draft.sendAgain = recipient.tries > 0; // a person chose to
    return Rendered{draft, *customer};
}

Result<QList<BulkRecipient>> check(const store::View &view, const BulkJob &job, const SendFacts &facts, int after, int limit)
{
    auto rows = view.bulk.after(job.id, after, limit);
    if (!rows)
        return rows;
    for (BulkRecipient &recipient : *rows) {
        if (const Status ok = checkOne(view, job, facts, recipient); !ok)
            return handOn(ok.error());
    }
    return rows;
}

Status storeChecked(store::Unit &unit, qint64 jobId, QList<BulkRecipient> rows)
{
    auto job = unit.bulk.get(jobId);
    if (!job)
        return handOn(job.error());
    for (BulkRecipient &recipient : rows) {
        if (recipient.state == BulkRowState::Ready) {
            const auto twice = unit.bulk.hasNumberBefore(jobId, recipient.number, recipient.e164);
            if (!twice)
                return handOn(twice.error());
            if (*twice)
                leaveOut(recipient, policy::Rule::Duplicate, "same_number");
        }
        if (const Status ok = unit.bulk.put(recipient); !ok)
            return ok;
    }
    if (!rows.isEmpty())
        job->checkedTo = rows.last().number;
    if (job->checkedTo >= job->recipients && job->state == BulkState::Planning)
        job->state = BulkState::Planned;
    unit.changed(Change::Kind::Bulk, jobId);
    return unit.bulk.update(*job);
}

Result<bool> sendOne(store::Unit &unit, const SendJob &job)
{
    auto bulk = unit.bulk.get(job.jobId);
    if (!bulk)
        return handOn(bulk.error());
    auto recipient = unit.bulk.recipient(job.jobId, job.number);
    if (!recipient)
        return handOn(recipient.error());
    const bool turn = bulk->state == BulkState::Running || (bulk->state == BulkState::Canary && recipient->number == bulk->canary);
    if (!turn || recipient->state != BulkRowState::Ready)
        return false;
    unit.changed(Change::Kind::Bulk, job.jobId);
    const auto rendered = render(unit, *bulk, *recipient, job.facts);
    outbox::SendJob commit{rendered ? rendered->draft : SmsDraft(), job.facts, job.nowMs, 0, true};
    const auto queued = rendered ? outbox::commitSend(unit, commit) : Result<outbox::Queued>(handOn(rendered.error()));
    if (!queued) {
        if (!ownTrouble(queued.error()))
            return handOn(queued.error());
        leaveOut(*recipient, queued.error());
        return unit.bulk.put(*recipient).map([](Done) { return false; });
    }
    if (queued->sent.messageId != 0) {
        const auto row = unit.outbox.get(queued->sent.messageId);
        if (!row)
            return handOn(row.error());
        recipient->state = BulkRowState::Sent;
        recipient->messageId = row->messageId;
        recipient->outcome = row->state;
        recipient->segments = row->segments;
        recipient->cost = row->cost;
        recipient->currency = row->currency;
        recipient->notBefore = 0;
        return unit.bulk.put(*recipient).map([](Done) { return true; });
    }
    const auto refusals = policy::refusals(queued->sent.report.findings);
    if (const policy::Finding *problem = problemIn(refusals)) {
        leaveOut(*recipient, *problem);
    } else if (!refusals.isEmpty()) {
        bulk->state = BulkState::Paused;
        bulk->detail = QString::fromUtf16(bulkpause::Cap);
        return unit.bulk.update(*bulk).map([](Done) { return false; });
    } else if (queued->openAt > job.facts.nowMs) {
        recipient->notBefore = queued->openAt;
    } else {
        leaveOut(*recipient, policy::Rule::TooLong, "empty");
    }
    return unit.bulk.put(*recipient).map([](Done) { return false; });
}

} // namespace bulk

} // namespace heliograph
