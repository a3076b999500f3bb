// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"

/// Signed heads of the audit trail: the signature, and the text that is printed or kept outside.
namespace heliograph::audithead {

enum class Kind { Head, Cut };

/// HMAC-SHA256 over kind, profile, entry, hash, time and person, each as "<bytes>:" and its UTF-8 bytes: a head is no cut, and no
/// other profile's.
[[nodiscard]] QByteArray mac(const QByteArray &key, Kind kind, const QString &storeId, const AuditHead &head);
[[nodiscard]] bool isSigned(const QByteArray &key, Kind kind, const QString &storeId, const AuditHead &head);

struct Written {
    QString storeId;
    AuditHead head;
};
/// Lines "entry: 1204", the same in every language, so that what was kept outside can be read again.
[[nodiscard]] QString text(const Written &written);
/// Reads them wherever they stand among other lines. InvalidArgument "head:not_a_head".
[[nodiscard]] Result<Written> read(const QString &text);

} // namespace heliograph::audithead
