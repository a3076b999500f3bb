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
    const auto ended = view.verifications.endedSince(customerId, nowMs - kMaskAfterEndMs);
    if (!pending || !ended)
        return tl::unexpected<Error>(pending ? ended.error() : pending.error());
    // What is pending comes first: only its code can be checked.
    QList<int> lengths;
    for (const Verification &v : *pending + *ended) {
        if (!lengths.contains(v.digits))
            lengths.append(v.digits);
    }
    for (const int length : std::as_const(lengths)) {
        const policy::Scan scan = policy::scanForCode(screened.text, length);
        screened.text = scan.masked;
        screened.hidden = screened.hidden || !scan.candidates.isEmpty();
        if (length == lengths.first())
            screened.candidates = scan.candidates;
    }
    return screened;
}

Result<int> CodeCheck::digitsFor(const store::View &view, qint64 customerId) const
{
    return view.verifications.pendingOf(customerId).map([this](const QList<Verification> &pending) {
        return pending.isEmpty() ? limits.digits : pending.first().digits;
    });
}

Status CodeCheck::expire(store::Unit &unit, Verification v) const
{
    v.state = VerificationState::Expired;
    v.detail.clear();
    if (const Status ok = unit.verifications.update(v); !ok)
        return ok;
    return note(unit, v, event::OtpExpired, {});
}

Status CodeCheck::note(store::Unit &unit, const Verification &v, const char16_t *code, QJsonObject facts) const
{
    facts.insert(QStringLiteral("to"), v.e164);
    unit.changed(Change::Kind::Verification, v.id, v.customerId);
    const QString name = QString::fromUtf16(code);
    if (const auto line = timeline::event(unit, v.customerId, v.conversationId, nowMs, name, {}, facts); !line)
        return tl::unexpected<Error>(line.error());
    return timeline::audit(unit, nowMs, actor, name == QString::fromUtf16(event::Verified) ? QStringLiteral("otp.verified") : name, objectOf(v),
                           {{QStringLiteral("customer"), v.customerId}, {QStringLiteral("checks"), v.checks}});
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
        if (v.providerOwnsCode)
            return handOver(unit, v, candidates, by);
        const auto counted = unit.verifications.countCheck(v.id, limits.checksPerCode, nowMs);
        if (!counted)
            return tl::unexpected<Error>(counted.error());
        v.checks = counted->checks;
        return matches(macKey, v, candidates) ? right(unit, v, by) : wrong(unit, v);
    }
    return nothingPending(unit, customerId);
}

Result<VerificationService::Checked> CodeCheck::right(store::Unit &unit, const Verification &v, Channel by) const
{
    if (const Status ok = unit.verifications.markVerified(v.id, by, nowMs, nowMs + limits.validMs); !ok)
        return tl::unexpected<Error>(ok.error());
    if (const Status ok = note(unit, v, event::Verified, {{QStringLiteral("channel"), timeline::channelName(by)}}); !ok)
        return tl::unexpected<Error>(ok.error());
    return VerificationService::Checked{VerificationState::Verified, {}, triesLeft(v), v.e164};
}

Result<VerificationService::Checked> CodeCheck::wrong(store::Unit &unit, const Verification &v) const
{
    if (triesLeft(v) == 0)
        return lock(unit, v);
    if (const Status ok = note(unit, v, event::OtpWrong, {{QStringLiteral("left"), triesLeft(v)}}); !ok)
        return tl::unexpected<Error>(ok.error());
    return VerificationService::Checked{VerificationState::Pending, QStringLiteral("wrong"), triesLeft(v), v.e164};
}

Result<VerificationService::Checked> CodeCheck::lock(store::Unit &unit, Verification v) const
{
    v.state = VerificationState::Locked;
    v.detail.clear();
    v.lockedUntil = nowMs + limits.lockMs;
    if (const Status ok = unit.verifications.update(v); !ok)
        return tl::unexpected<Error>(ok.error());
    if (const Status ok = note(unit, v, event::OtpLocked, {{QStringLiteral("until"), v.lockedUntil}}); !ok)
        return tl::unexpected<Error>(ok.error());
    return VerificationService::Checked{VerificationState::Locked, QStringLiteral("locked"), 0, v.e164};
}

int CodeCheck::triesLeft(const Verification &v) const
{
    return qMax(0, limits.checksPerCode - v.checks);
}

} // namespace heliograph
