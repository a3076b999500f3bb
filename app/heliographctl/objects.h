// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "domain/messagetemplate.h"
#include "domain/outbox.h"
#include "domain/records.h"
#include "domain/verification.h"
#include "exchange/customertext.h"
#include "providers/provider.h"
#include "services/bulkservice.h"

#include <QJsonObject>

/// The objects that --json prints. Field names are stable; times are epoch milliseconds.
namespace heliograph::ctl {

using exchange::toJson; // of a customer
[[nodiscard]] QJsonObject toJson(const Conversation &conversation);
[[nodiscard]] QJsonObject toJson(const Message &message);
[[nodiscard]] QJsonObject toJson(const OutboxRow &row);
[[nodiscard]] QJsonObject toJson(const Attempt &attempt);
[[nodiscard]] QJsonObject toJson(const Receipt &receipt);
[[nodiscard]] QJsonObject toJson(const Verification &verification);
[[nodiscard]] QJsonObject toJson(const ConsentRecord &record);
[[nodiscard]] QJsonObject toJson(const Account &account);
[[nodiscard]] QJsonObject toJson(const ProviderInfo &info);
[[nodiscard]] QJsonObject toJson(const MessageTemplate &text);
[[nodiscard]] QJsonObject toJson(const BulkStatus &status);
[[nodiscard]] QJsonObject toJson(const BulkRecipient &recipient);

[[nodiscard]] QString kindName(MessageKind kind);
[[nodiscard]] QString kindName(TemplateKind kind); ///< "sms" "reply"
[[nodiscard]] QString channelName(Channel channel);
[[nodiscard]] QString stateName(ConversationState state);
using exchange::preferredNumber;
/// "2026-11-24 17:26", local; empty for 0.
[[nodiscard]] QString timeText(qint64 ms);

} // namespace heliograph::ctl
