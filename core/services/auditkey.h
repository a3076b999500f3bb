// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

namespace heliograph {

/// The key that signs heads and cuts of the audit trail, 32 bytes, kept where nobody who has only the profile's files finds it.
/// NotFound: there is none yet; SecretUnavailable, Timeout.
[[nodiscard]] Async<QByteArray> auditKey(SecretStore &secrets);
/// The same, made where there is none. `context` is the caller.
[[nodiscard]] Async<QByteArray> madeAuditKey(SecretStore &secrets, QObject *context);

} // namespace heliograph
