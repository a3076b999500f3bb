// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/provider.h"

namespace heliograph {

/// Checks an account against its type's fields. InvalidArgument: detail "field:reason" with reason "required" "too_long" "not_a_number"
/// "not_a_url" "https_only" "not_host_port" "loopback_only" "line_break" "id". http is allowed to loopback, and to a private range with allow_http.
Status checkAccount(const Account &account, const ProviderInfo &info);
/// One secret by itself: "field:reason" with "unknown" "line_break" "too_long" or the field's own mismatch. Never a part of the secret.
Status checkSecret(const ProviderInfo &info, const QString &field, const QByteArray &secret);

} // namespace heliograph
