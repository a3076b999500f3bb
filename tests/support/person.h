// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

namespace heliograph::test {

/// Somebody in London with this mobile number; nothing is proven or agreed yet.
inline Result<qint64> addMobile(store::Unit &unit, const QString &name, const QString &e164)
{
    Customer customer;
    customer.name = name;
    customer.zone = QStringLiteral("Europe/London");
    customer.numbers = {ContactPoint{0, 0, e164, QStringLiteral("GB"), NumberType::Mobile, true, false, true}};
    return unit.customers.insert(customer);
}

/// Proven in a web chat a moment ago, for 180 days.
inline Status proveNumber(store::Unit &unit, qint64 customerId, const QString &e164, qint64 now)
{
    Verification proof;
    proof.customerId = customerId;
    proof.e164 = e164;
    proof.expiresAt = now + 600'000;
    const auto id = unit.verifications.insert(proof);
    if (!id)
        return tl::unexpected<Error>(id.error());
    return unit.verifications.markVerified(*id, Channel::WebChat, now, now + qint64(180) * 86'400'000);
}

/// An opt-in on an order form, or a STOP.
inline Status recordConsent(store::Unit &unit, qint64 customerId, const QString &e164, qint64 now, ConsentStatus status = ConsentStatus::OptIn)
{
    ConsentRecord consent;
    consent.customerId = customerId;
    consent.e164 = e164;
    consent.scope = QStringLiteral("sms");
    consent.source = status == ConsentStatus::OptIn ? QStringLiteral("order form") : QStringLiteral("STOP");
    consent.status = status;
    consent.at = now;
    return unit.consents.append(consent).map([](qint64) { return Done{}; });
}

/// Somebody who may be texted.
inline Result<qint64> addTextable(store::Unit &unit, const QString &name, const QString &e164, qint64 now)
{
    const auto id = addMobile(unit, name, e164);
    if (!id)
        return id;
    if (const Status proven = proveNumber(unit, *id, e164, now); !proven)
        return tl::unexpected<Error>(proven.error());
    return recordConsent(unit, *id, e164, now).map([id = *id](Done) { return id; });
}

} // namespace heliograph::test
