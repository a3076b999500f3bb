// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/verificationrecovery.h"

#include "services/timeline.h"

namespace heliograph {

namespace {

constexpr int kAllRows = 10'000;
const QString kSending = QStringLiteral("sending");
const QString kChecking = QStringLiteral("checking");

/// The text of a code is kept nowhere: a row that never began ends.
Status cancelRows(store::Unit &unit, qint64 nowMs)
{
    const auto rows = unit.outbox.inStates({OutboxState::Held, OutboxState::Queued, OutboxState::RetryWait}, kAllRows);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    for (OutboxRow row : *rows) {
        if (row.kind != MessageKind::Otp)
            continue;
        const OutboxState was = row.state;
        row.state = OutboxState::Cancelled;
        row.detail = QStringLiteral("restart");
        if (const Status ok = unit.outbox.transition(row, was, nowMs); !ok)
            return ok;
        unit.changed(Change::Kind::Outbox, row.messageId, row.customerId);
        const auto v = unit.verifications.get(row.verificationId);
        if (v && v->state == VerificationState::Pending && v->detail == kSending) {
            if (const Status ok = voidPending(unit, *v, QStringLiteral("restart"), {}, nowMs); !ok)
                return ok;
        }
    }
    return Done{};
}

} // namespace

Status voidPending(store::Unit &unit, Verification v, const QString &detail, const QString &actor, qint64 nowMs)
{
    v.state = VerificationState::Void;
    v.detail = detail;
    if (const Status ok = unit.verifications.update(v); !ok)
        return ok;
    unit.changed(Change::Kind::Verification, v.id, v.customerId);
    const auto line = timeline::event(unit, v.customerId, v.conversationId, nowMs, QString::fromUtf16(event::OtpCancelled), actor,
                                      {{QStringLiteral("to"), v.e164}, {QStringLiteral("detail"), detail}});
    if (!line)
        return tl::unexpected<Error>(line.error());
    return timeline::audit(unit, nowMs, actor, QStringLiteral("otp.cancelled"), QStringLiteral("verification:%1").arg(v.id),
                           {{QStringLiteral("detail"), detail}});
}

Status recoverVerifications(store::Unit &unit, const CodeCheck &check)
{
    if (const Status ok = cancelRows(unit, check.nowMs); !ok)
        return ok;
    const auto pending = unit.verifications.pending();
    if (!pending)
        return tl::unexpected<Error>(pending.error());
    for (Verification v : *pending) {
        if (v.detail == kChecking) {
            if (const auto told = check.unclear(unit, v); !told)
                return tl::unexpected<Error>(told.error());
        } else if (v.detail == kSending) {
            v.detail = QStringLiteral("unsure");
            if (const Status ok = unit.verifications.update(v); !ok)
                return ok;
            unit.changed(Change::Kind::Verification, v.id, v.customerId);
        }
    }
    return Done{};
}

Result<QList<Verification>> endExpired(store::Unit &unit, const CodeCheck &check)
{
    const auto pending = unit.verifications.pending();
    if (!pending)
        return tl::unexpected<Error>(pending.error());
    QList<Verification> alive;
    for (const Verification &v : *pending) {
        if (check.alive(v) || v.detail == kChecking)
            alive.append(v);
        else if (const Status ok = check.expire(unit, v); !ok)
            return tl::unexpected<Error>(ok.error());
    }
    return alive;
}

} // namespace heliograph
