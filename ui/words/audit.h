// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"
#include "policy/auditactions.h"
#include "ui/words/words.h"

namespace heliograph::words {

[[nodiscard]] QString auditAction(const QString &action);          ///< "SMS queued"; the code itself where nobody wrote words for it
[[nodiscard]] QString auditGroup(policy::AuditGroup group);        ///< "Messages"
[[nodiscard]] QString auditObject(const QString &object);          ///< of "message:42": "Message 42"
[[nodiscard]] QString auditDetails(const QJsonObject &details);    ///< "Kind: otp · Reason: offline"; empty: none
[[nodiscard]] QString auditAbout(const AuditEntry &entry);         ///< its object and its details
[[nodiscard]] QString auditEntry(const AuditEntry &entry);         ///< all of it on one line
/// What a verification found: the first entry that does not fit, and what was done to it.
[[nodiscard]] Said auditFinding(const AuditReport &report);
/// What it was held against, and what could not be found therefore.
[[nodiscard]] QString auditAgainst(const AuditReport &report, qint64 nowMs);
[[nodiscard]] QString auditHeadFor();                              ///< what a head is for, above its lines in a file
/// Of Refused "audit:edited", Conflict "audit_busy" and InvalidArgument "head:…".
[[nodiscard]] Said auditRefused(const QString &fault);

} // namespace heliograph::words
