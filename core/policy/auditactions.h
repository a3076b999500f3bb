// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <span>

namespace heliograph::policy {

/// What an entry of the audit trail is about, for whoever looks for it.
enum class AuditGroup { Messages, Verification, Consent, Conversations, Customers, Review, Exchange, Settings, People, Trail };

struct AuditAction {
    QLatin1StringView code; ///< AuditEntry::action
    AuditGroup group;
};

/// Every action that is written into the trail; words for each are in ui/words.
[[nodiscard]] std::span<const AuditAction> auditActions();
[[nodiscard]] bool isAuditAction(QStringView code);
[[nodiscard]] QStringList auditActionsOf(AuditGroup group);

} // namespace heliograph::policy
