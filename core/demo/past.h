// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "domain/customer.h"
#include "domain/outbox.h"
#include "domain/verification.h"

#include <QList>

#include <optional>

/// What the demo's desk did in the two months before today: conversations that are closed, texts and codes that came to their end, of
/// customers who have nothing open. Reports show it; nothing of it waits for anybody.
namespace heliograph::demo {

struct PastSms {
    OutboxRow row;      ///< as it ended; without the ids of message and customer
    qint64 endedAt = 0; ///< of its last state
    Attempt attempt;    ///< what the provider answered, and how many segments it counted
};

struct PastConversation {
    Conversation conversation;
    QList<Message> messages;         ///< oldest first
    std::optional<PastSms> sms;      ///< a one-way text after it was closed
    std::optional<Verification> code;
    std::optional<PastSms> codeSms;  ///< what carried the code
};

struct PastCustomer {
    Customer customer;
    QList<PastConversation> conversations; ///< oldest first
};

/// The same for the same moment.
[[nodiscard]] QList<PastCustomer> makePast(qint64 nowMs);

} // namespace heliograph::demo
