// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/outbox.h"

namespace heliograph {

MessageState peopleState(OutboxState state)
{
    switch (state) {
    case OutboxState::Held:
    case OutboxState::Queued:
    case OutboxState::RetryWait:
        return MessageState::Waiting;
    case OutboxState::Sending:
        return MessageState::Sending;
    case OutboxState::Accepted:
    case OutboxState::NoReceipt:
        return MessageState::Accepted;
    case OutboxState::Delivered:
        return MessageState::Delivered;
    case OutboxState::Undelivered:
        return MessageState::NotDelivered;
    case OutboxState::Unknown:
    case OutboxState::DecidedSent:
    case OutboxState::DecidedResent:
    case OutboxState::DecidedDropped:
        return MessageState::Unknown;
    case OutboxState::Rejected:
    case OutboxState::NotSent:
    case OutboxState::Cancelled:
    case OutboxState::Expired:
        return MessageState::NotSent;
    }
    return MessageState::None;
}

Message shownAs(const OutboxRow &row)
{
    Message message;
    message.id = row.messageId;
    message.kind = row.kind;
    message.state = peopleState(row.state);
    message.detail = row.detail;
    message.stateAt = row.createdAt;
    if (row.parts > 1)
        message.extra = {{QStringLiteral("parts"), row.parts}, {QStringLiteral("parts_sent"), row.nextPart}};
    return message;
}

QString stateName(MessageState state)
{
    switch (state) {
    case MessageState::None: return {};
    case MessageState::Waiting: return QStringLiteral("waiting");
    case MessageState::Sending: return QStringLiteral("sending");
    case MessageState::Accepted: return QStringLiteral("accepted");
    case MessageState::Delivered: return QStringLiteral("delivered");
    case MessageState::NotDelivered: return QStringLiteral("not_delivered");
    case MessageState::Unknown: return QStringLiteral("unknown");
    case MessageState::NotSent: return QStringLiteral("not_sent");
    }
    return {};
}

} // namespace heliograph
