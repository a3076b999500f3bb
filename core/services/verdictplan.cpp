// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/verdictplan.h"

#include <algorithm>

namespace heliograph {

namespace {

constexpr int kFailuresToOpen = 5;
constexpr int kUnknownToOpen = 3;
constexpr qint64 kUnknownWithinMs = 5 * 60'000;

QString word(const char16_t *code)
{
    return QString::fromUtf16(code);
}

/// Words of the account's own trouble; empty: fine.
QString pauseFor(const SendVerdict &verdict)
{
    switch (verdict.account) {
    case SendVerdict::Account::Fine: return {};
    case SendVerdict::Account::Credentials: return QStringLiteral("credentials");
    case SendVerdict::Account::Balance: return QStringLiteral("balance");
    case SendVerdict::Account::Configuration: return verdict.code == QLatin1String("not_allowed") ? verdict.code : QStringLiteral("configuration");
    case SendVerdict::Account::Suspicious: return QStringLiteral("configuration");
    case SendVerdict::Account::Unreachable: return verdict.code == QLatin1String("tls") ? verdict.code : QStringLiteral("offline");
    }
    return {};
}

void accept(OutboxRow &row, const SendVerdict &verdict, bool receipts)
{
    // A part without an id keeps its place among the ids.
    QString id = verdict.providerId;
    id.replace(u' ', u'_');
    if (row.parts > 1 || !id.isEmpty()) {
        const QString shown = id.isEmpty() ? QStringLiteral("-") : id;
        row.providerIds = row.providerIds.isEmpty() ? shown : row.providerIds + u' ' + shown;
    }
    row.tries = 0;
    row.nextPart += 1;
    if (row.nextPart < row.parts)
        return;
    row.state = OutboxState::Accepted;
    row.detail = receipts ? QString() : word(detail::ReceiptsOff);
}

void retry(OutboxRow &row, const SendVerdict &verdict, qint64 nowMs, double chance)
{
    row.tries += 1;
    row.detail = word(detail::Throttled);
    if (row.tries >= kMaxTries) {
        row.state = OutboxState::NotSent;
        return;
    }
    row.state = OutboxState::RetryWait;
    const qint64 wait = backOffMs(row.tries, chance);
    // Jitter comes on top of what the other side asked for, or everyone would return in the same second.
    row.notBefore = nowMs + (verdict.retryAfterMs > 0 ? verdict.retryAfterMs + wait : wait);
    if (row.notAfter > 0 && row.notBefore >= row.notAfter) {
        row.state = OutboxState::Expired;
        row.detail = word(detail::Expired);
    }
}

void notProcessed(VerdictPlan &plan, const SendVerdict &verdict, qint64 nowMs, double chance)
{
    OutboxRow &row = plan.row;
    const bool abandoned = verdict.code == QLatin1String("abandoned");
    const bool offline = !abandoned && (verdict.account == SendVerdict::Account::Unreachable);
    if (row.kind == MessageKind::Otp) {
        row.state = OutboxState::NotSent;
        row.detail = offline ? word(detail::Offline) : plan.pause.isEmpty() ? word(detail::Expired) : word(detail::AccountPaused);
    } else if (abandoned) {
        plan.verdict = QStringLiteral("abandoned");
        row.state = OutboxState::Queued;
        row.detail.clear();
        row.notBefore = nowMs + 1'000;
    } else if (offline) {
        row.state = OutboxState::Queued;
        row.detail = word(detail::Offline);
    } else if (!plan.pause.isEmpty()) {
        row.state = OutboxState::Held;
        row.detail = word(detail::AccountPaused);
        row.notBefore = 0;
    } else {
        retry(row, verdict, nowMs, chance);
    }
}

} // namespace

qint64 backOffMs(int tries, double chance)
{
    const qint64 ceiling = qMin<qint64>(300'000, qint64(2'000) << qBound(0, tries - 1, 16));
    return qint64(double(ceiling) * chance);
}

VerdictPlan planFor(const OutboxRow &row, const SendVerdict &verdict, bool receipts, qint64 nowMs, double chance)
{
    VerdictPlan plan;
    plan.row = row;
    plan.pause = pauseFor(verdict);
    plan.row.state = OutboxState::Sending;
    plan.row.detail.clear();
    switch (verdict.kind) {
    case SendVerdict::Kind::Accepted:
        plan.verdict = QStringLiteral("accepted");
        accept(plan.row, verdict, receipts);
        break;
    case SendVerdict::Kind::Rejected:
        plan.verdict = QStringLiteral("rejected");
        plan.row.state = OutboxState::Rejected;
        plan.row.detail = word(verdict.optedOut ? detail::OptedOut : detail::Refused);
        break;
    case SendVerdict::Kind::NotProcessed:
        plan.verdict = QStringLiteral("not_processed");
        notProcessed(plan, verdict, nowMs, chance);
        break;
    case SendVerdict::Kind::Unknown:
        plan.verdict = QStringLiteral("unknown");
        plan.row.state = OutboxState::Unknown;
        // A byte may have gone: that the account is out of reach now is no proof for this row.
        plan.pause = verdict.account == SendVerdict::Account::Unreachable ? QString() : plan.pause;
        break;
    }
    return plan;
}

bool Breaker::note(const SendVerdict &verdict, qint64 nowMs)
{
    const bool unknown = verdict.kind == SendVerdict::Kind::Unknown;
    const bool abandoned = verdict.code == QLatin1String("abandoned");
    const bool failed = unknown || (verdict.kind == SendVerdict::Kind::NotProcessed && !abandoned);
    if (!failed) {
        m_failures = abandoned ? m_failures : 0;
        return false;
    }
    m_failures += 1;
    if (unknown)
        m_unknown.append(nowMs);
    m_unknown.removeIf([&](qint64 at) { return at < nowMs - kUnknownWithinMs; });
    return m_failures >= kFailuresToOpen || m_unknown.size() >= kUnknownToOpen;
}

void Breaker::halfOpen()
{
    m_failures = qMax(m_failures, kFailuresToOpen - 1);
}

} // namespace heliograph
