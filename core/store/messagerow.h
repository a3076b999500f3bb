// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/message.h"
#include "store/connection.h"

namespace heliograph::store {

#define MESSAGE_COLUMNS                                                                                                       \
    u"m.thread_id, m.at, m.id, m.conversation_id, m.kind, m.direction, m.channel, m.actor, m.body, m.code_hidden, m.state,"  \
    u" m.detail, m.state_at, m.extra"

/// Reads a row of MESSAGE_COLUMNS.
Message readMessage(const Statement &row);

} // namespace heliograph::store
