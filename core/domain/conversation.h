// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/message.h"

#include <QString>
#include <QStringList>

namespace heliograph {

// Stored: never renumber, only append.
enum class ConversationState { Offered = 1, Open = 2, Pending = 3, Closed = 4, Snoozed = 5 };

/// Where texts of one conversation go: (our address, their address, channel). A reply
/// goes to the endpoint that wrote last.
struct Endpoint {
    Channel channel = Channel::WebChat;
    QString ours;   ///< our address on that channel (sender number, desk account); may be empty
    QString theirs; ///< E.164 for SMS, the visitor's id for chat
    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

struct Conversation {
    qint64 id = 0;
    qint64 customerId = 0;
    Endpoint endpoint;
    ConversationState state = ConversationState::Offered;
    QString assignee;           ///< agent's name; empty while offered
    QString topic;
    QStringList labels;
    qint64 openedAt = 0;
    qint64 closedAt = 0;
    QString closedCause;        ///< "closed" "no_reply_needed" "auto"
    qint64 lastInboundAt = 0;
    qint64 lastActivityAt = 0;
    qint64 waitingSince = 0;    ///< time of the oldest unanswered inbound; 0: we replied last
    qint64 snoozedUntil = 0;    ///< Snoozed: when it opens again by itself, unless the customer writes before
    int unread = 0;
    QString preview;            ///< first line of the last text, ≤ 120 UTF-16 units, code masked
    Direction previewDirection = Direction::None;
    bool previewIsNote = false;
    friend bool operator==(const Conversation &, const Conversation &) = default;
};

} // namespace heliograph
