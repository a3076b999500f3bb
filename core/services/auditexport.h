// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/auditverify.h"

namespace heliograph::auditexport {

/// The entries that fit, newest first, as a table that only its owner may read; nothing is left of it where it fails. How many.
[[nodiscard]] Result<int> write(const auditverify::Surroundings &s, const QString &file, const AuditFilter &filter,
                                const std::function<QString(const AuditEntry &)> &said);

} // namespace heliograph::auditexport
