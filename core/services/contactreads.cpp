// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/contactreads.h"

namespace heliograph::reads {

namespace {

tl::unexpected<Error> rowFailed(const Error &error)
{
    return tl::unexpected<Error>(error);
}

Status readProof(const store::View &view, ContactRow &row, qint64 nowMs)
{
    const auto valid = view.verifications.valid(row.customer.id, row.number(), nowMs);
    if (!valid)
        return rowFailed(valid.error());
    if (*valid) {
        row.proof = ContactRow::Proof::Verified;
        row.provenAt = (*valid)->verifiedAt;
        return Done{};
    }
    const auto latest = view.verifications.latest(row.customer.id, row.number());
    if (!latest)
        return latest.error().code == ErrorCode::NotFound ? Status(Done{}) : Status(rowFailed(latest.error()));
    if (latest->state == VerificationState::Verified && !latest->detail.startsWith(QLatin1String("ended:"))) {
        row.proof = ContactRow::Proof::RanOut;
        row.provenAt = latest->validUntil;
    }
    return Done{};
}

Status readConsent(const store::View &view, ContactRow &row)
{
    const auto out = view.consents.optedOut(row.number());
    if (!out)
        return rowFailed(out.error());
    if (*out) {
        row.consent = ContactRow::Consent::OptedOut;
        if (const auto line = view.consents.newestOptOut(row.number())) {
            row.consentSource = line->source;
            row.consentAt = line->at;
        }
        return Done{};
    }
    const auto lines = view.consents.ofCustomer(row.customer.id);
    if (!lines)
        return rowFailed(lines.error());
    for (const ConsentRecord &line : *lines) {
        if (line.e164 != row.number() || line.status == ConsentStatus::OptOut || line.status == ConsentStatus::Lifted)
            continue;
        const bool given = line.status != ConsentStatus::WroteFirst;
        if (row.consent == ContactRow::Consent::None || (given && row.consent == ContactRow::Consent::WroteFirst)) {
            row.consent = given ? ContactRow::Consent::Given : ContactRow::Consent::WroteFirst;
            row.consentSource = line.source;
            row.consentAt = line.at;
        }
    }
    const auto marketing = view.consents.marketingStopped(row.number());
    if (!marketing)
        return rowFailed(marketing.error());
    if (*marketing)
        row.consent = ContactRow::Consent::NoMarketing;
    return Done{};
}

} // namespace

Result<QList<ContactRow>> contactRows(const store::View &view, const QList<qint64> &ids, qint64 nowMs)
{
    QList<ContactRow> rows;
    for (const qint64 id : ids) {
        const auto customer = view.customers.get(id);
        if (!customer && customer.error().code == ErrorCode::NotFound)
            continue;
        if (!customer)
            return rowFailed(customer.error());
        ContactRow row;
        row.customer = *customer;
        if (!customer->numbers.isEmpty()) {
            Status ok = readProof(view, row, nowMs);
            if (ok)
                ok = readConsent(view, row);
            if (!ok)
                return rowFailed(ok.error());
        }
        rows.append(row);
    }
    return rows;
}

} // namespace heliograph::reads
