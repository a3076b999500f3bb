// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/message.h"

#include <QByteArray>
#include <QString>

namespace heliograph {

/// Stored: only append. Ended covers 180 days, edit, revoke, merge; the detail says which.
enum class VerificationState { Pending = 1, Verified = 2, Locked = 3, Expired = 4, Superseded = 5, Void = 6 };

/// "pending" "verified" "locked" "expired" "superseded" "void"
QString stateName(VerificationState state);

/// One verification of one number for one customer. The code itself is in no field.
struct Verification {
    qint64 id = 0;
    qint64 customerId = 0;
    QString e164;
    QString accountId;          ///< provider that carries the code
    bool providerOwnsCode = false; ///< the provider made the code and checks it: there is no mac
    QString providerRef;        ///< the provider's own name for this verification; empty: it gave none, or has not answered
    int digits = 6;             ///< length of the code
    QByteArray mac;             ///< HMAC-SHA256(key, id ‖ e164 ‖ code); emptied when Pending is left
    VerificationState state = VerificationState::Pending;
    /// Pending: "sending" (no answer yet) | "" | "unsure", and where the provider checks: "checking" (asked, no answer yet) | "refused"
    /// (wrong or too old, it does not say which) | "not_checked" | "check_unclear"; Void: "not_sent" "cancelled" "restart" "edited";
    /// Verified → "ended:180_days" …
    QString detail;
    qint64 conversationId = 0;
    QString actor;
    qint64 issuedAt = 0;        ///< wall
    qint64 issuedBoot = 0;
    QByteArray bootId;
    qint64 expiresAt = 0;       ///< issuedAt + 10 min, never extended
    int checks = 0;             ///< wrong and right tries of this code
    int sends = 1;              ///< codes sent in this verification, resends included
    qint64 lastSentAt = 0;
    qint64 verifiedAt = 0;
    Channel provenBy = Channel::WebChat;
    qint64 validUntil = 0;      ///< verifiedAt + 180 days
    qint64 lockedUntil = 0;
    friend bool operator==(const Verification &, const Verification &) = default;
};

} // namespace heliograph
