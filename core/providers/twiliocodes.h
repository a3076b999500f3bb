// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/verdict.h"

namespace heliograph {

/// What one of Twilio's error codes proves (twilio.com/docs/api/errors; providers.md A6).
[[nodiscard]] Reading twilioError(int code, const QString &message);
/// "queued", "delivered" …
[[nodiscard]] ReceiptType twilioState(const QString &status);
/// pending, approved, canceled … of a verification check.
[[nodiscard]] CodeVerdict::Kind twilioCheck(const QString &status);

} // namespace heliograph
