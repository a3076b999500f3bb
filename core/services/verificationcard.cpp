// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/verificationcard.h"

namespace heliograph {

namespace {

using State = VerificationCard::State;

constexpr int kLookBack = 30;

/// The newest number, or the one asked for; e164 empty: the customer has none.
ContactPoint numberOf(const Customer &customer, const QString &e164)
{
    for (const ContactPoint &number : customer.numbers) {
        if (e164.isEmpty() ? number.preferred : number.e164 == e164)
            return number;
    }
    if (!e164.isEmpty())
        return ContactPoint{0, customer.id, e164, {}, NumberType::Unknown, false, false, false};
    return customer.numbers.isEmpty() ? ContactPoint{} : customer.numbers.first();
}

Status readConsent(const store::View &view, VerificationCard &card)
{
    const auto out = view.consents.optedOut(card.e164);
    if (!out)
        return tl::unexpected<Error>(out.error());
    card.optedOut = *out;
    const auto marketing = view.consents.marketingStopped(card.e164);
    if (!marketing)
        return tl::unexpected<Error>(marketing.error());
    card.marketingStopped = *marketing;
    const auto record = *out ? view.consents.newestOptOut(card.e164)
                             : view.consents.newestConsent(card.number.customerId, card.e164, QStringLiteral("sms"));
    if (!record)
        return record.error().code == ErrorCode::NotFound ? Status(Done{}) : Status(tl::unexpected<Error>(record.error()));
    card.consented = !*out;
    card.consentAt = record->at;
    card.consentSource = record->source;
    card.consentChannel = record->channel;
    return Done{};
}

/// Was the customer asked since the code went?
bool askedSince(const store::View &view, const Verification &v)
{
    const auto newest = view.messages.before(v.customerId, {0, 0}, kLookBack);
    if (!newest)
        return false;
    for (const Message &message : *newest) {
        if (message.direction == Direction::Outbound && message.at >= v.lastSentAt
            && (message.kind == MessageKind::Chat || message.kind == MessageKind::SmsTwoWay))
            return true;
    }
    return false;
}

State pendingState(const store::View &view, const CodeCheck &check, const Verification &v)
{
    if (!check.alive(v))
        return State::Expired;
    if (v.detail == QLatin1String("checking"))
        return State::Checking;
    if (v.detail == QLatin1String("not_checked"))
        return State::NotChecked;
    if (v.detail == QLatin1String("check_unclear"))
        return State::CheckUnclear;
    if (v.checks > 0)
        return State::Wrong;
    if (v.detail == QLatin1String("unsure"))
        return State::Unsure;
    return askedSince(view, v) ? State::Waiting : State::CodeSent;
}

void fillVerified(VerificationCard &card, const Verification &v)
{
    card.state = State::Verified;
    card.verifiedAt = v.verifiedAt;
    card.validUntil = v.validUntil;
    card.provenBy = v.provenBy;
    card.actor = v.actor;
}

void fillEnded(VerificationCard &card, const Verification &v, qint64 nowMs, const QHash<qint64, QString> &reasons)
{
    switch (v.state) {
    case VerificationState::Expired:
        card.state = State::Expired;
        break;
    case VerificationState::Locked:
        card.state = v.lockedUntil > nowMs ? State::Locked : State::None;
        break;
    case VerificationState::Void:
        if (v.detail == QLatin1String("not_sent")) {
            card.state = State::NotSent;
            card.detail = reasons.value(v.id, v.detail);
        }
        break;
    case VerificationState::Verified:
        card.state = State::Ended;
        card.verifiedAt = v.verifiedAt;
        card.detail = v.detail.startsWith(QLatin1String("ended:")) ? v.detail.mid(6) : QStringLiteral("180_days");
        break;
    case VerificationState::Pending:
    case VerificationState::Superseded:
        break;
    }
}

} // namespace

Result<VerificationCard> readCard(const store::View &view, const CodeCheck &check, qint64 customerId, const QString &e164,
                                  const QHash<qint64, QString> &reasons)
{
    const auto customer = view.customers.get(customerId);
    if (!customer)
        return tl::unexpected<Error>(customer.error());
    VerificationCard card;
    card.number = numberOf(*customer, e164);
    card.number.customerId = customerId;
    card.e164 = card.number.e164;
    if (card.e164.isEmpty())
        return card;
    card.state = State::None;
    card.lifeMs = check.limits.lifeMs;
    if (const Status ok = readConsent(view, card); !ok)
        return tl::unexpected<Error>(ok.error());
    const auto counts = view.verifications.counts(customerId, card.e164, check.actor, check.nowMs);
    const auto valid = view.verifications.valid(customerId, card.e164, check.nowMs);
    const auto newest = view.verifications.latest(customerId, card.e164);
    if (!counts || !valid)
        return tl::unexpected<Error>(counts ? valid.error() : counts.error());
    card.sendsLeft = qMax(0, qMin(check.limits.perNumberPerDay - counts->numberLastDay,
                                  check.limits.perNumberPer10Min - counts->numberLast10Min));
    card.lockedUntil = counts->lockedUntil > check.nowMs ? counts->lockedUntil : 0;
    if (newest) {
        card.verificationId = newest->id;
        card.conversationId = newest->conversationId;
        card.sentAt = newest->lastSentAt;
        card.expiresAt = newest->expiresAt;
        card.detail = newest->detail;
        card.actor = newest->actor;
        card.digits = newest->digits;
        card.providerChecks = newest->providerOwnsCode;
        card.lifeMs = qMin(card.lifeMs, newest->expiresAt - newest->issuedAt);
        card.checksLeft = qMax(0, check.limits.checksPerCode - newest->checks);
        const int wait = qBound(0, newest->sends - 1, 2);
        card.resendAt = newest->lastSentAt + check.limits.resendWaitMs[wait];
        if (newest->state == VerificationState::Pending)
            card.state = pendingState(view, check, *newest);
        else if (!*valid)
            fillEnded(card, *newest, check.nowMs, reasons);
    }
    if (card.state == State::NotChecked)
        card.detail = reasons.value(card.verificationId);
    // A proof stays good while a new one is asked for; the card then tells of the new code.
    if (*valid && (!newest || newest->state != VerificationState::Pending))
        fillVerified(card, **valid);
    if (card.lockedUntil && card.state != State::Verified)
        card.state = State::Locked;
    if (card.optedOut)
        card.state = State::OptedOut;
    return card;
}

} // namespace heliograph
