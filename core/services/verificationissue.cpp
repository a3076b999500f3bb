// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/verificationissue.h"

#include "domain/crashpoint.h"
#include "services/sendcontext.h"
#include "services/timeline.h"

#include <QUuid>

#include <algorithm>

namespace heliograph {

namespace {

constexpr qint64 kOtpNotAfterMs = 60'000;

tl::unexpected<Error> passOn(const Error &error)
{
    return tl::unexpected<Error>(error);
}

QString verificationObject(const Verification &v)
{
    return QStringLiteral("verification:%1").arg(v.id);
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Newest of this customer and number; id 0: none.
Result<Verification> newest(const store::View &view, qint64 customerId, const QString &e164)
{
    auto v = view.verifications.latest(customerId, e164);
    if (!v && v.error().code == ErrorCode::NotFound)
        return Verification{};
    return v;
}

policy::OtpCounts countsFor(const store::VerificationTable::Counts &stored, const Verification &newest, qint64 nowMs)
{
    policy::OtpCounts counts;
    counts.nowMs = nowMs;
    counts.numberLast10Min = stored.numberLast10Min;
    counts.numberLastDay = stored.numberLastDay;
    counts.agentLastHour = stored.agentLastHour;
    counts.workspaceLastHour = stored.workspaceLastHour;
    counts.prefixUnconfirmedLastHour = stored.prefixUnconfirmedLastHour;
    counts.customerFailures = stored.customerFailures;
    counts.oldestNumber10Min = stored.oldestNumber10Min;
    counts.oldestNumberDay = stored.oldestNumberDay;
    counts.lockedUntil = stored.lockedUntil;
    // A cancelled code waits like a living one, or cancelling would be the way around the wait.
    const bool waits = newest.state == VerificationState::Pending
        || (newest.state == VerificationState::Void && newest.detail != QLatin1String("not_sent"));
    if (newest.id != 0 && waits) {
        counts.lastSentAt = newest.lastSentAt;
        counts.sends = newest.sends;
    }
    return counts;
}

Result<IssuedCode> refuse(store::Unit &unit, const IssueRequest &request, const Verification &newest, policy::Rule rule,
                          const QString &code, qint64 retryAt)
{
    IssuedCode refused;
    refused.verification = newest;
    if (newest.id == 0)
        refused.verification.state = VerificationState::Void;
    policy::Finding finding;
    finding.rule = rule;
    finding.severity = policy::Severity::Refusal;
    finding.remedy = rule == policy::Rule::Limit ? policy::Remedy::Wait : policy::Remedy::RecordOptIn;
    finding.detail = code;
    finding.facts = {{QStringLiteral("code"), code}, {QStringLiteral("retry_at"), retryAt}};
    refused.refusal = {finding};
    const QJsonObject facts{{QStringLiteral("to"), request.number.e164}, {QStringLiteral("detail"), code},
                            {QStringLiteral("until"), retryAt}};
    // Ten clicks are one line.
    const auto last = unit.messages.newest(request.customerId);
    if (last && last->kind == MessageKind::Event && last->extra == facts)
        return refused;
    const auto line = timeline::event(unit, request.customerId, request.conversationId, request.check.nowMs,
                                      QString::fromUtf16(event::OtpNotSent), request.check.actor, facts);
    if (!line)
        return passOn(line.error());
    const Status audited = timeline::audit(unit, request.check.nowMs, request.check.actor, QStringLiteral("otp.refused"),
                                           QStringLiteral("customer:%1").arg(request.customerId), {{QStringLiteral("code"), code}});
    if (!audited)
        return passOn(audited.error());
    return refused;
}

/// A number typed in the card becomes the customer's.
Status adoptNumber(store::Unit &unit, const IssueRequest &request)
{
    const auto customer = unit.customers.get(request.customerId);
    if (!customer)
        return passOn(customer.error());
    for (const ContactPoint &number : customer->numbers) {
        if (number.e164 == request.number.e164)
            return Done{};
    }
    ContactPoint number;
    number.customerId = request.customerId;
    number.e164 = request.number.e164;
    number.region = request.number.region;
    number.type = request.number.type;
    number.smsTag = number.type == NumberType::Mobile || number.type == NumberType::FixedLineOrMobile;
    number.preferred = customer->numbers.isEmpty();
    if (const auto id = unit.customers.putNumber(number); !id)
        return passOn(id.error());
    unit.changed(Change::Kind::Customer, request.customerId);
    return Done{};
}

/// One code per customer at a time.
Status supersedeOthers(store::Unit &unit, const IssueRequest &request, qint64 keep)
{
    const auto pending = unit.verifications.pendingOf(request.customerId);
    if (!pending)
        return passOn(pending.error());
    for (Verification v : *pending) {
        if (v.id == keep)
            continue;
        v.state = VerificationState::Superseded;
        v.detail.clear();
        if (const Status ok = unit.verifications.update(v); !ok)
            return ok;
        unit.changed(Change::Kind::Verification, v.id, v.customerId);
    }
    return Done{};
}

Result<Verification> newVerification(store::Unit &unit, const IssueRequest &request)
{
    Verification v;
    v.customerId = request.customerId;
    v.e164 = request.number.e164;
    v.accountId = request.accountId;
    v.providerOwnsCode = request.providerMakes;
    v.digits = request.digits;
    v.detail = QStringLiteral("sending");
    v.conversationId = request.conversationId;
    v.actor = request.check.actor;
    v.issuedAt = v.lastSentAt = request.check.nowMs;
    v.issuedBoot = request.check.bootMs;
    v.bootId = request.check.bootId;
    v.expiresAt = v.issuedAt + request.lifeMs;
    const auto id = unit.verifications.insert(v);
    if (!id)
        return passOn(id.error());
    v.id = *id;
    if (request.providerMakes)
        return v;
    v.mac = codeMac(request.check.macKey, v.id, v.e164, request.fresh->bytes());
    if (const Status ok = unit.verifications.update(v); !ok)
        return passOn(ok.error());
    return v;
}

/// The message and its outbox row; neither holds the text.
Result<OutboxRow> queue(store::Unit &unit, const IssueRequest &request, const Verification &v)
{
    Message message;
    message.threadId = request.customerId;
    message.conversationId = request.conversationId;
    message.at = request.check.nowMs;
    message.kind = MessageKind::Otp;
    message.direction = Direction::Outbound;
    message.channel = Channel::Sms;
    message.actor = request.check.actor;
    message.state = MessageState::Waiting;
    message.stateAt = message.at;
    message.extra = {{QStringLiteral("to"), v.e164}, {QStringLiteral("provider"), request.accountId},
                     {QStringLiteral("sender"), request.sender}, {QStringLiteral("segments"), request.segments}};
    noteCost(request.price, request.segments, message.extra);
    const auto id = unit.messages.insert(message);
    if (!id)
        return passOn(id.error());
    OutboxRow row;
    row.messageId = *id;
    row.draftId = newUuid();
    row.clientRef = newUuid();
    row.kind = MessageKind::Otp;
    row.customerId = request.customerId;
    row.conversationId = request.conversationId;
    row.verificationId = v.id;
    row.accountId = request.accountId;
    row.to = v.e164;
    row.sender = request.sender;
    row.actor = request.check.actor;
    row.createdAt = message.at;
    row.notAfter = message.at + kOtpNotAfterMs;
    row.segments = request.segments;
    if (const Status ok = unit.outbox.insert(row); !ok)
        return passOn(ok.error());
    unit.proof(row.draftId);
    unit.changed(Change::Kind::Message, row.messageId, row.customerId);
    unit.changed(Change::Kind::Outbox, row.messageId, row.customerId);
    return row;
}

} // namespace

Result<IssuedCode> issueCode(store::Unit &unit, const IssueRequest &request)
{
    const QString &e164 = request.number.e164;
    const qint64 now = request.check.nowMs;
    const auto last = newest(unit, request.customerId, e164);
    if (!last)
        return passOn(last.error());
    const auto optedOut = unit.consents.optedOut(e164);
    if (!optedOut)
        return passOn(optedOut.error());
    if (*optedOut)
        return refuse(unit, request, *last, policy::Rule::OptedOut, QString::fromUtf16(detail::OptedOut), 0);
    const auto counts = unit.verifications.counts(request.customerId, e164, request.check.actor, now);
    if (!counts)
        return passOn(counts.error());
    const policy::OtpVerdict may = policy::mayIssue(countsFor(*counts, *last, now), request.check.limits);
    if (!may.allowed())
        return refuse(unit, request, *last, policy::Rule::Limit, may.code, may.retryAtMs);

    IssuedCode issued;
    // A code made here can be sent again while it is in memory, the provider's while the provider has it.
    const bool there = request.providerMakes ? last->providerOwnsCode && last->accountId == request.accountId
                                             : request.living.contains(last->id);
    issued.resend = last->state == VerificationState::Pending && there && request.check.alive(*last);
    issued.code = issued.resend ? request.living.value(last->id) : request.fresh;
    if (const Status ok = adoptNumber(unit, request); !ok)
        return passOn(ok.error());
    if (const Status ok = supersedeOthers(unit, request, issued.resend ? last->id : 0); !ok)
        return passOn(ok.error());
    if (issued.resend) {
        issued.verification = *last;
        issued.verification.sends += 1;
        issued.verification.lastSentAt = now;
        if (const Status ok = unit.verifications.update(issued.verification); !ok)
            return passOn(ok.error());
    } else {
        const auto made = newVerification(unit, request);
        if (!made)
            return passOn(made.error());
        issued.verification = *made;
    }
    if (const Status ok = unit.verifications.recordSend(issued.verification.id, e164, request.check.actor, now); !ok)
        return passOn(ok.error());
    const auto row = queue(unit, request, issued.verification);
    if (!row)
        return passOn(row.error());
    issued.row = *row;
    unit.changed(Change::Kind::Verification, issued.verification.id, request.customerId);
    const Status audited = timeline::audit(unit, now, request.check.actor, QStringLiteral("otp.issued"),
                                           verificationObject(issued.verification),
                                           {{QStringLiteral("customer"), request.customerId},
                                            {QStringLiteral("conversation"), request.conversationId},
                                            {QStringLiteral("message"), row->messageId}, {QStringLiteral("resend"), issued.resend}});
    if (!audited)
        return passOn(audited.error());
    return issued;
}

Result<Verification> storeAnswer(store::Unit &unit, const AnswerRequest &request)
{
    auto found = unit.verifications.get(request.verificationId);
    if (!found)
        return found;
    Verification v = *found;
    // A refused resend leaves the code that came before it alone.
    if (v.state == VerificationState::Pending && !(request.resend && request.outcome != AnswerRequest::Went)) {
        if (request.outcome == AnswerRequest::NotSent) {
            v.state = VerificationState::Void;
            v.detail = QStringLiteral("not_sent");
        } else if (v.detail != QLatin1String("checking")) { // the customer was faster than the answer
            v.detail = request.outcome == AnswerRequest::Unsure ? QStringLiteral("unsure") : QString();
        }
        if (!request.reference.isEmpty())
            v.providerRef = request.reference;
        if (const Status ok = unit.verifications.update(v); !ok)
            return passOn(ok.error());
    }
    unit.changed(Change::Kind::Verification, v.id, v.customerId);
    const char16_t *code = request.outcome == AnswerRequest::Went ? event::OtpSent
        : request.outcome == AnswerRequest::Unsure                ? event::OtpUnsure
                                                                  : event::OtpNotSent;
    QJsonObject facts{{QStringLiteral("to"), v.e164}};
    if (!request.reason.isEmpty())
        facts.insert(QStringLiteral("detail"), request.reason);
    const auto line = timeline::event(unit, v.customerId, v.conversationId, request.nowMs, QString::fromUtf16(code), request.actor, facts);
    if (!line)
        return passOn(line.error());
    const Status audited = timeline::audit(unit, request.nowMs, request.actor, QString::fromUtf16(code), verificationObject(v),
                                           request.reason.isEmpty() ? QJsonObject()
                                                                    : QJsonObject{{QStringLiteral("reason"), request.reason}});
    if (!audited)
        return passOn(audited.error());
    return v;
}

QString accountWord(SendVerdict::Account account)
{
    switch (account) {
    case SendVerdict::Account::Credentials: return QStringLiteral("credentials");
    case SendVerdict::Account::Balance: return QStringLiteral("balance");
    case SendVerdict::Account::Configuration: return QStringLiteral("configuration");
    case SendVerdict::Account::Unreachable: return QStringLiteral("unreachable");
    case SendVerdict::Account::Suspicious: return QStringLiteral("suspicious");
    case SendVerdict::Account::Fine: break;
    }
    return {};
}

Status endVerification(store::Unit &unit, qint64 customerId, const QString &e164, const QString &reason, const QString &actor, qint64 nowMs)
{
    const auto all = unit.verifications.ofCustomer(customerId);
    if (!all)
        return passOn(all.error());
    bool any = false;
    for (Verification v : *all) {
        const bool pending = v.state == VerificationState::Pending;
        const bool valid = v.state == VerificationState::Verified && !v.detail.startsWith(QLatin1String("ended:"));
        if (v.e164 != e164 || (!pending && !valid))
            continue;
        any = true;
        v.state = pending ? VerificationState::Void : v.state;
        v.detail = pending ? reason : QStringLiteral("ended:") + reason;
        if (const Status ok = unit.verifications.update(v); !ok)
            return ok;
        unit.changed(Change::Kind::Verification, v.id, customerId);
        const auto line = timeline::event(unit, customerId, v.conversationId, nowMs,
                                          QString::fromUtf16(pending ? event::OtpCancelled : event::VerificationEnded), actor,
                                          {{QStringLiteral("to"), e164}, {QStringLiteral("detail"), reason}});
        if (!line)
            return passOn(line.error());
        if (const Status ok = timeline::audit(unit, nowMs, actor, pending ? QStringLiteral("otp.cancelled") : QStringLiteral("otp.ended"),
                                              verificationObject(v), {{QStringLiteral("reason"), reason}}); !ok)
            return ok;
    }
    return any ? Status(Done{}) : Status(fail(ErrorCode::NotFound));
}

} // namespace heliograph
