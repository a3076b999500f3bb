// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/codecheck.h"

#include "services/timeline.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <sodium.h>

namespace heliograph {

namespace {

/// More six-digit numbers than this in one message are a guessing machine, not a customer.
constexpr qsizetype kCandidatesPerTry = 3;
constexpr qint64 kMaskAfterEndMs = 10 * 60'000;

QString objectOf(const Verification &v)
{
    return QStringLiteral("verification:%1").arg(v.id);
}

bool matches(const QByteArray &key, const Verification &v, const QStringList &candidates)
{
    bool right = false;
    for (const QString &candidate : candidates.first(qMin(candidates.size(), kCandidatesPerTry))) {
        const QByteArray mac = codeMac(key, v.id, v.e164, candidate.toLatin1());
        right |= mac.size() == v.mac.size() && sodium_memcmp(mac.constData(), v.mac.constData(), size_t(mac.size())) == 0;
    }
    return right;
}

} // namespace

QByteArray codeMac(const QByteArray &key, qint64 verificationId, const QString &e164, QByteArrayView code)
{
    QMessageAuthenticationCode mac(QCryptographicHash::Sha256, key);
    mac.addData(QByteArray::number(verificationId) + '|' + e164.toLatin1() + '|');
    mac.addData(code.data(), code.size());
    return mac.result();
}

bool CodeCheck::alive(const Verification &v) const
{
    return nowMs < v.expiresAt
        && policy::codeAlive(v.issuedAt, v.issuedBoot, v.bootId, nowMs, bootMs, bootId, limits.lifeMs);
}

Result<VerificationService::Screened> CodeCheck::screen(const store::View &view, qint64 customerId, const QString &text) const
{
    VerificationService::Screened screened{text, false, {}};
    const auto pending = view.verifications.pendingOf(customerId);
    if (!pending)
        return tl::unexpected<Error>(pending.error());
    if (pending->isEmpty()) {
        const auto ended = view.verifications.endedSince(customerId, nowMs - kMaskAfterEndMs);
        if (!ended)
            return tl::unexpected<Error>(ended.error());
        if (ended->isEmpty())
            return screened;
    }
    const policy::Scan scan = policy::scanForCode(text, limits.digits);
    screened.hidden = !scan.candidates.isEmpty();
    screened.text = scan.masked;
    screened.candidates = scan.candidates;
    return screened;
}

Status CodeCheck::expire(store::Unit &unit, Verification v) const
{
    v.state = VerificationState::Expired;
    v.detail.clear();
    if (const Status ok = unit.verifications.update(v); !ok)
        return ok;
    unit.changed(Change::Kind::Verification, v.id, v.customerId);
    const auto line = timeline::event(unit, v.customerId, v.conversationId, nowMs, QString::fromUtf16(event::OtpExpired), {},
                                      {{QStringLiteral("to"), v.e164}});
    if (!line)
        return tl::unexpected<Error>(line.error());
    return timeline::audit(unit, nowMs, actor, QStringLiteral("otp.expired"), objectOf(v));
}

Result<VerificationService::Checked> CodeCheck::nothingPending(const store::View &view, qint64 customerId) const
{
    const auto all = view.verifications.ofCustomer(customerId);
    if (!all)
        return tl::unexpected<Error>(all.error());
    VerificationService::Checked none{VerificationState::Void, QStringLiteral("none"), 0};
    if (all->isEmpty())
        return none;
    const Verification &newest = all->first();
    if (newest.state == VerificationState::Locked)
        return VerificationService::Checked{newest.state, QStringLiteral("locked"), 0};
    if (newest.state == VerificationState::Expired)
        return VerificationService::Checked{newest.state, QStringLiteral("expired"), 0};
    if (newest.state == VerificationState::Superseded)
        return VerificationService::Checked{newest.state, QStringLiteral("superseded"), 0};
    return none;
}

Result<VerificationService::Checked> CodeCheck::check(store::Unit &unit, qint64 customerId, qint64 conversationId,
                                                      const QStringList &candidates, Channel by, const QString &fromE164) const
{
    const auto pending = unit.verifications.pendingOf(customerId);
    if (!pending)
        return tl::unexpected<Error>(pending.error());
    for (Verification v : *pending) {
        // An SMS proves the number it came from and no other.
        if (by == Channel::Sms && !fromE164.isEmpty() && fromE164 != v.e164)
            continue;
        if (v.conversationId == 0)
            v.conversationId = conversationId;
        if (!alive(v)) {
            if (const Status ok = expire(unit, v); !ok)
                return tl::unexpected<Error>(ok.error());
            return VerificationService::Checked{VerificationState::Expired, QStringLiteral("expired"), 0};
        }
        const auto counted = unit.verifications.countCheck(v.id, limits.checksPerCode, nowMs);
        if (!counted)
            return tl::unexpected<Error>(counted.error());
        v.checks = counted->checks;
        return tried(unit, v, matches(macKey, v, candidates), by);
    }
    return nothingPending(unit, customerId);
}

Result<VerificationService::Checked> CodeCheck::tried(store::Unit &unit, Verification v, bool right, Channel by) const
{
    const int left = qMax(0, limits.checksPerCode - v.checks);
    QJsonObject facts{{QStringLiteral("to"), v.e164}};
    QString code, action;
    VerificationService::Checked checked;
    if (right) {
        if (const Status ok = unit.verifications.markVerified(v.id, by, nowMs, nowMs + limits.validMs); !ok)
            return tl::unexpected<Error>(ok.error());
        facts.insert(QStringLiteral("channel"), timeline::channelName(by));
        code = QString::fromUtf16(event::Verified);
        action = QStringLiteral("otp.verified");
        checked = {VerificationState::Verified, {}, left, v.e164};
    } else if (left == 0) {
        v.state = VerificationState::Locked;
        v.lockedUntil = nowMs + limits.lockMs;
        if (const Status ok = unit.verifications.update(v); !ok)
            return tl::unexpected<Error>(ok.error());
        facts.insert(QStringLiteral("until"), v.lockedUntil);
        code = QString::fromUtf16(event::OtpLocked);
        action = QStringLiteral("otp.locked");
        checked = {VerificationState::Locked, QStringLiteral("locked"), 0, v.e164};
    } else {
        facts.insert(QStringLiteral("left"), left);
        code = QString::fromUtf16(event::OtpWrong);
        action = QStringLiteral("otp.wrong");
        checked = {VerificationState::Pending, QStringLiteral("wrong"), left, v.e164};
    }
    unit.changed(Change::Kind::Verification, v.id, v.customerId);
    if (const auto line = timeline::event(unit, v.customerId, v.conversationId, nowMs, code, {}, facts); !line)
        return tl::unexpected<Error>(line.error());
    if (const Status ok = timeline::audit(unit, nowMs, actor, action, objectOf(v),
                                          {{QStringLiteral("customer"), v.customerId}, {QStringLiteral("checks"), v.checks}}); !ok)
        return tl::unexpected<Error>(ok.error());
    return checked;
}

} // namespace heliograph
