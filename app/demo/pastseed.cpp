// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/pastseed.h"

namespace heliograph {

namespace {

/// A text that came to its end, with its one attempt. Set aside where it failed, so that nobody is asked to send it again.
Status seedSms(store::Unit &unit, qint64 customerId, qint64 conversationId, const demo::PastSms &past)
{
    Message message;
    message.threadId = customerId;
    message.conversationId = conversationId;
    message.at = past.row.createdAt;
    message.kind = past.row.kind;
    message.direction = Direction::Outbound;
    message.channel = Channel::Sms;
    message.actor = past.row.actor;
    message.body = past.row.body;
    message.extra = {{QStringLiteral("to"), past.row.to}, {QStringLiteral("sender"), past.row.sender}, {QStringLiteral("provider"), past.row.accountId},
                     {QStringLiteral("segments"), past.row.segments}, {QStringLiteral("encoding"), QStringLiteral("gsm7")},
                     {QStringLiteral("cost"), past.row.cost}, {QStringLiteral("currency"), past.row.currency},
                     {QStringLiteral("set_aside"), QJsonObject{{QStringLiteral("actor"), past.row.actor}}}};
    const auto id = unit.messages.insert(message);
    if (!id)
        return tl::unexpected<Error>(id.error());
    OutboxRow row = past.row;
    row.messageId = *id;
    row.customerId = customerId;
    row.conversationId = past.row.state == OutboxState::Undelivered ? 0 : conversationId; // no conversation is marked for it
    row.state = OutboxState::Queued;
    if (const Status ok = unit.outbox.insert(row); !ok)
        return ok;
    Attempt attempt = past.attempt;
    attempt.messageId = *id;
    const auto begun = unit.outbox.beginAttempt(*id, attempt, false, attempt.startedAt);
    if (!begun)
        return tl::unexpected<Error>(begun.error());
    attempt.id = *begun;
    if (const Status ok = unit.outbox.finishAttempt(attempt); !ok)
        return ok;
    row.state = past.row.state;
    return unit.outbox.transition(row, OutboxState::Sending, past.endedAt);
}

Status seedConversation(store::Unit &unit, qint64 customerId, const demo::PastConversation &past)
{
    Conversation conversation = past.conversation;
    conversation.customerId = customerId;
    const auto id = unit.conversations.insert(conversation);
    if (!id)
        return tl::unexpected<Error>(id.error());
    for (Message message : past.messages) {
        message.threadId = customerId;
        message.conversationId = *id;
        if (const auto stored = unit.messages.insert(message); !stored)
            return tl::unexpected<Error>(stored.error());
    }
    if (past.code) {
        Verification code = *past.code;
        code.customerId = customerId;
        code.conversationId = *id;
        if (const auto stored = unit.verifications.insert(code); !stored)
            return tl::unexpected<Error>(stored.error());
    }
    if (past.codeSms) {
        if (const Status ok = seedSms(unit, customerId, *id, *past.codeSms); !ok)
            return ok;
    }
    return past.sms ? seedSms(unit, customerId, *id, *past.sms) : Status(Done{});
}

} // namespace

Async<int> seedPast(store::Store &store, const QList<demo::PastCustomer> &past)
{
    return store.write([past](store::Unit &unit) -> Result<int> {
        int conversations = 0;
        for (const demo::PastCustomer &each : past) {
            const auto id = unit.customers.insert(each.customer);
            if (!id)
                return tl::unexpected<Error>(id.error());
            for (const demo::PastConversation &conversation : each.conversations) {
                if (const Status ok = seedConversation(unit, *id, conversation); !ok)
                    return tl::unexpected<Error>(ok.error());
            }
            conversations += int(each.conversations.size());
            unit.changed(Change::Kind::Customer, *id, *id);
        }
        return conversations;
    });
}

} // namespace heliograph
