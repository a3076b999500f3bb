// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone/phone.h"
#include "services/codecheck.h"
#include "services/lockedcode.h"

#include <QHash>

namespace heliograph {

/// All that one commit needs to issue a code or to send the living one again.
struct IssueRequest {
    CodeCheck check;
    qint64 customerId = 0;
    phone::Number number;
    qint64 conversationId = 0;
    QString accountId;
    QString sender;
    std::optional<policy::Price> price;
    int segments = 1;
    bool providerMakes = false; ///< the provider makes the code: there is neither a fresh one here nor a mac
    int digits = 6;
    qint64 lifeMs = policy::OtpLimits().lifeMs;
    QHash<qint64, std::shared_ptr<LockedCode>> living;
    std::shared_ptr<LockedCode> fresh;
};

struct IssuedCode {
    QList<policy::Finding> refusal; ///< not empty: nothing was written but a line in the timeline
    Verification verification;
    OutboxRow row;
    std::shared_ptr<LockedCode> code; ///< empty: the provider makes it
    bool resend = false;
};

/// Caps, verification, message and outbox row: one commit, run on the writer thread.
Result<IssuedCode> issueCode(store::Unit &unit, const IssueRequest &request);

/// What the provider's answer means for a verification.
struct AnswerRequest {
    enum Outcome { Went, Unsure, NotSent };
    qint64 verificationId = 0;
    bool resend = false;
    Outcome outcome = Unsure;
    QString reason;
    QString actor;
    qint64 nowMs = 0;
    QString reference = {}; ///< the provider's name for a verification of its own
};
Result<Verification> storeAnswer(store::Unit &unit, const AnswerRequest &request);

/// What the provider's answer says of the account, in one stable word; empty: nothing.
[[nodiscard]] QString accountWord(SendVerdict::Account account);

/// Ends a valid verification and voids a pending one. NotFound: there is neither.
Status endVerification(store::Unit &unit, qint64 customerId, const QString &e164, const QString &reason, const QString &actor, qint64 nowMs);

} // namespace heliograph
