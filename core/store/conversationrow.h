// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "store/connection.h"

namespace heliograph::store {

#define CONVERSATION_COLUMNS                                                                                                  \
    u"id, customer_id, channel, ours, theirs, state, assignee, topic, labels, opened_at, closed_at, closed_cause,"           \
    u" last_inbound_at, last_activity_at, waiting_since, unread, preview, preview_direction, preview_is_note, snoozed_until"

/// A row of CONVERSATION_COLUMNS.
[[nodiscard]] Conversation readConversation(const Statement &row);

} // namespace heliograph::store
