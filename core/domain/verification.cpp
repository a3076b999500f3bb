// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/verification.h"

namespace heliograph {

QString stateName(VerificationState state)
{
    switch (state) {
    case VerificationState::Pending: return QStringLiteral("pending");
    case VerificationState::Verified: return QStringLiteral("verified");
    case VerificationState::Locked: return QStringLiteral("locked");
    case VerificationState::Expired: return QStringLiteral("expired");
    case VerificationState::Superseded: return QStringLiteral("superseded");
    case VerificationState::Void: return QStringLiteral("void");
    }
    return {};
}

} // namespace heliograph
