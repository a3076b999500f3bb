// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/codecheck.h"

#include "services/timeline.h"

// Codes that a provider made: counted here, checked there.
namespace heliograph {

namespace {

using Checked = VerificationService::Checked;

tl::unexpected<Error> failed(const Error &error)
{
    return tl::unexpected<Error>(error);
}

} // namespace

/// Counts the try before anybody is asked, so that a crash, or two at once, cannot give one more.
Result<Checked> CodeCheck::handOver(store::Unit &unit, Verification v, const QStringList &candidates, Channel by) const
{
    // A provider counts each question: several candidates would spend several tries on one message.
    if (candidates.size() != 1) {
        if (const Status ok = note(unit, v, event::OtpSeveral, {}); !ok)
            return failed(ok.error());
        return Checked{VerificationState::Pending, QStringLiteral("several"), triesLeft(v), v.e164};
    }
    // The fifth is still being asked about.
    if (triesLeft(v) == 0)
        return Checked{VerificationState::Pending, QStringLiteral("locked"), 0, v.e164};
    const auto counted = unit.verifications.countCheck(v.id, limits.checksPerCode, nowMs);
    if (!counted)
        return failed(counted.error());
    v.checks = counted->checks;
    v.detail = QStringLiteral("checking");
    if (const Status ok = unit.verifications.update(v); !ok)
        return failed(ok.error());
    unit.changed(Change::Kind::Verification, v.id, v.customerId);
    Checked checking{VerificationState::Pending, v.detail, triesLeft(v), v.e164};
    checking.ask = VerificationService::ProviderTry{v.id, v.accountId, {v.e164, v.providerRef, candidates.first()}, by};
    return checking;
}

Result<Checked> CodeCheck::answered(store::Unit &unit, const VerificationService::ProviderTry &attempt, const CodeVerdict &verdict,
                                    const QString &reason) const
{
    const auto stored = unit.verifications.get(attempt.verificationId);
    if (!stored)
        return failed(stored.error());
    Verification v = *stored;
    // Cancelled or superseded meanwhile: whatever the provider says proves nothing any more.
    if (v.state != VerificationState::Pending)
        return Checked{v.state, stateName(v.state), triesLeft(v), v.e164};
    switch (verdict.kind) {
    case CodeVerdict::Kind::Right:
        return right(unit, v, attempt.by);
    case CodeVerdict::Kind::Wrong:
        v.detail.clear();
        if (const Status ok = unit.verifications.update(v); !ok)
            return failed(ok.error());
        return wrong(unit, v);
    case CodeVerdict::Kind::Refused:
        return refused(unit, v);
    case CodeVerdict::Kind::Ended:
        if (const Status ok = expire(unit, v); !ok)
            return failed(ok.error());
        return Checked{VerificationState::Expired, QStringLiteral("expired"), 0, v.e164};
    case CodeVerdict::Kind::TooMany:
        return lock(unit, v);
    case CodeVerdict::Kind::NotChecked:
        return notChecked(unit, v, reason);
    case CodeVerdict::Kind::Unknown:
        break;
    }
    return unclear(unit, v);
}

Result<Checked> CodeCheck::refused(store::Unit &unit, Verification v) const
{
    if (triesLeft(v) == 0)
        return lock(unit, v);
    v.detail = QStringLiteral("refused");
    if (const Status ok = unit.verifications.update(v); !ok)
        return failed(ok.error());
    if (const Status ok = note(unit, v, event::OtpRefused, {{QStringLiteral("left"), triesLeft(v)}}); !ok)
        return failed(ok.error());
    return Checked{VerificationState::Pending, v.detail, triesLeft(v), v.e164};
}

/// Proven: the provider did nothing with it. The try is given back.
Result<Checked> CodeCheck::notChecked(store::Unit &unit, Verification v, const QString &reason) const
{
    v.checks = qMax(0, v.checks - 1);
    v.detail = QStringLiteral("not_checked");
    if (const Status ok = unit.verifications.update(v); !ok)
        return failed(ok.error());
    if (const Status ok = note(unit, v, event::OtpNotChecked, {{QStringLiteral("left"), triesLeft(v)}, {QStringLiteral("detail"), reason}}); !ok)
        return failed(ok.error());
    return Checked{VerificationState::Pending, v.detail, triesLeft(v), v.e164};
}

Result<Checked> CodeCheck::unclear(store::Unit &unit, Verification v) const
{
    v.detail = QStringLiteral("check_unclear");
    if (const Status ok = unit.verifications.update(v); !ok)
        return failed(ok.error());
    if (const Status ok = note(unit, v, event::OtpCheckUnclear, {{QStringLiteral("left"), triesLeft(v)}}); !ok)
        return failed(ok.error());
    if (triesLeft(v) == 0)
        return lock(unit, v);
    return Checked{VerificationState::Pending, QStringLiteral("unclear"), triesLeft(v), v.e164};
}

} // namespace heliograph
