// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoseed.h"

namespace heliograph {

namespace {

Status seedConversation(store::Unit &unit, qint64 customerId, demo::SeedConversation seed)
{
    seed.conversation.customerId = customerId;
    const auto conversation = unit.conversations.insert(seed.conversation);
    if (!conversation)
        return tl::unexpected<Error>(conversation.error());
    for (demo::SeedMessage &entry : seed.messages) {
        entry.message.threadId = customerId;
        entry.message.conversationId = *conversation;
        const auto message = unit.messages.insert(entry.message);
        if (!message)
            return tl::unexpected<Error>(message.error());
        if (!entry.row)
            continue;
        entry.row->messageId = *message;
        entry.row->customerId = customerId;
        entry.row->conversationId = *conversation;
        if (const Status ok = unit.outbox.insert(*entry.row); !ok)
            return ok;
    }
    return Done{};
}

Status seedPerson(store::Unit &unit, const demo::Person &person)
{
    const auto id = unit.customers.insert(person.customer);
    if (!id)
        return tl::unexpected<Error>(id.error());
    for (const demo::SeedConversation &conversation : person.conversations) {
        if (const Status ok = seedConversation(unit, *id, conversation); !ok)
            return ok;
    }
    for (ConsentRecord record : person.consents) {
        record.customerId = *id;
        if (const auto line = unit.consents.append(record); !line)
            return tl::unexpected<Error>(line.error());
    }
    if (person.verification) {
        Verification v = *person.verification;
        v.customerId = *id;
        if (const auto made = unit.verifications.insert(v); !made)
            return tl::unexpected<Error>(made.error());
    }
    if (!person.draft.isEmpty()) {
        const QString draftId = QStringLiteral("demo-draft-%1").arg(*id);
        if (const Status ok = unit.drafts.put(Draft{*id, QStringLiteral("reply"), draftId, person.draft, {}, person.customer.since}); !ok)
            return ok;
    }
    unit.changed(Change::Kind::Customer, *id, *id);
    return Done{};
}

} // namespace

Async<int> seedDemo(store::Store &store, const demo::Workspace &workspace)
{
    return store.write([workspace](store::Unit &unit) -> Result<int> {
        const auto present = unit.customers.list(QString(), 1, 0);
        if (!present)
            return tl::unexpected<Error>(present.error());
        if (!present->isEmpty())
            return fail(ErrorCode::Conflict, QStringLiteral("customers"));
        for (const auto &[name, value] : workspace.settings) {
            if (const Status ok = unit.settings.put(name, value); !ok)
                return tl::unexpected<Error>(ok.error());
        }
        if (const Status ok = unit.accounts.put(workspace.account); !ok)
            return tl::unexpected<Error>(ok.error());
        for (const demo::Person &person : workspace.people) {
            if (const Status ok = seedPerson(unit, person); !ok)
                return tl::unexpected<Error>(ok.error());
        }
        for (const MessageTemplate &text : workspace.templates) {
            if (const auto id = unit.templates.put(text); !id)
                return tl::unexpected<Error>(id.error());
        }
        return int(workspace.people.size());
    });
}

} // namespace heliograph
