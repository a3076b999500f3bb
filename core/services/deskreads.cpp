// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/deskreads.h"

#include "services/timeline.h"

#include <QSet>

#include <algorithm>

namespace heliograph::reads {

namespace {

tl::unexpected<Error> readError(const Error &error)
{
    return tl::unexpected<Error>(error);
}

Result<InboxRow> readInboxRow(const store::View &view, const Conversation &conversation, qint64 nowMs)
{
    InboxRow row;
    row.conversation = conversation;
    const auto customer = view.customers.get(conversation.customerId);
    if (!customer)
        return readError(customer.error());
    row.customerName = customer->name;
    if (!customer->numbers.isEmpty())
        row.number = customer->numbers.first().e164; // the preferred one comes first
    for (const ContactPoint &number : customer->numbers) {
        const auto valid = view.verifications.valid(customer->id, number.e164, nowMs);
        const auto out = view.consents.optedOut(number.e164);
        if (!valid || !out)
            return readError(valid ? out.error() : valid.error());
        row.verified = row.verified || valid->has_value();
        row.optedOut = row.optedOut || *out;
    }
    return row;
}

/// Adds the topics, and whether the thread goes on at either end.
Result<ThreadPage> dressedPage(const store::View &view, qint64 customerId, const Result<QList<Message>> &messages)
{
    if (!messages)
        return readError(messages.error());
    ThreadPage page;
    page.messages = *messages;
    if (page.messages.isEmpty())
        return page;
    const Message &first = page.messages.first();
    const Message &last = page.messages.last();
    const auto older = view.messages.before(customerId, {first.at, first.id}, 1);
    const auto newer = view.messages.after(customerId, {last.at, last.id}, 1);
    if (!older || !newer)
        return readError(older ? newer.error() : older.error());
    page.older = !older->isEmpty();
    page.newer = !newer->isEmpty();
    for (const Message &message : std::as_const(page.messages)) {
        if (message.conversationId == 0 || page.topics.contains(message.conversationId))
            continue;
        const auto conversation = view.conversations.get(message.conversationId);
        if (!conversation)
            return readError(conversation.error());
        page.topics.insert(conversation->id, conversation->topic);
    }
    return page;
}

} // namespace

Result<QList<InboxRow>> dressedRows(const store::View &view, const QList<Conversation> &conversations, qint64 nowMs)
{
    QList<InboxRow> rows;
    QList<qint64> customers;
    for (const Conversation &conversation : conversations) {
        const auto row = readInboxRow(view, conversation, nowMs);
        if (!row)
            return readError(row.error());
        rows.append(*row);
        customers.append(conversation.customerId);
    }
    const auto drafts = view.drafts.ofCustomers(customers);
    if (!drafts)
        return readError(drafts.error());
    for (InboxRow &row : rows) {
        for (const Draft &draft : *drafts) {
            if (draft.customerId == row.conversation.customerId && draft.mode == replyDraftMode(row.conversation.endpoint.channel))
                row.draft = timeline::preview(draft.text);
        }
    }
    return rows;
}

Result<QList<InboxRow>> inboxPage(const store::View &view, const InboxQuery &query, const QString &agent, int limit, int offset, qint64 nowMs)
{
    const auto page = view.conversations.page(query, agent, nowMs, limit, offset);
    if (!page)
        return readError(page.error());
    return dressedRows(view, *page, nowMs);
}

Result<QList<InboxRow>> inboxRows(const store::View &view, const InboxQuery &query, const QString &agent, const QList<qint64> &conversations,
                                  const QList<qint64> &customers, qint64 nowMs)
{
    QSet<qint64> asked(conversations.begin(), conversations.end());
    for (const qint64 customer : customers) {
        const auto theirs = view.conversations.ofCustomer(customer);
        if (!theirs)
            return readError(theirs.error());
        for (const Conversation &conversation : *theirs)
            asked.insert(conversation.id);
    }
    QList<Conversation> inside;
    for (const qint64 id : std::as_const(asked)) {
        const auto conversation = view.conversations.inTab(id, query, agent, nowMs);
        if (conversation)
            inside.append(*conversation);
        else if (conversation.error().code != ErrorCode::NotFound)
            return readError(conversation.error());
    }
    return dressedRows(view, inside, nowMs);
}

Result<ThreadPage> threadBefore(const store::View &view, qint64 customerId, ThreadKey key, int limit)
{
    return dressedPage(view, customerId, view.messages.before(customerId, {key.at, key.id}, limit));
}

Result<ThreadPage> threadAfter(const store::View &view, qint64 customerId, ThreadKey key, int limit)
{
    return dressedPage(view, customerId, view.messages.after(customerId, {key.at, key.id}, limit));
}

Result<ThreadPage> threadAround(const store::View &view, qint64 customerId, qint64 at, int limit)
{
    return dressedPage(view, customerId, view.messages.around(customerId, at, limit));
}

namespace {

constexpr qint64 kSlackMs = 24 * 60 * 60'000; ///< a closing line or a late receipt is a little outside of the conversation's own times

Result<store::MessageTable::Span> spanOf(const store::View &view, qint64 conversationId, qint64 &customerId)
{
    const auto conversation = view.conversations.get(conversationId);
    if (!conversation)
        return readError(conversation.error());
    customerId = conversation->customerId;
    return store::MessageTable::Span{conversationId, conversation->openedAt - kSlackMs,
                                     qMax(conversation->lastActivityAt, conversation->closedAt) + kSlackMs};
}

Result<ThreadPage> withinConversation(const store::View &view, qint64 conversationId, ThreadKey key, int limit, bool older)
{
    qint64 customer = 0;
    const auto span = spanOf(view, conversationId, customer);
    if (!span)
        return readError(span.error());
    const store::MessageTable::Key from{key.at, key.id};
    const auto found = older ? view.messages.before(customer, *span, from, limit) : view.messages.after(customer, *span, from, limit);
    if (!found)
        return readError(found.error());
    ThreadPage page;
    page.messages = *found;
    if (page.messages.isEmpty())
        return page;
    const auto before = view.messages.before(customer, *span, {page.messages.first().at, page.messages.first().id}, 1);
    const auto after = view.messages.after(customer, *span, {page.messages.last().at, page.messages.last().id}, 1);
    if (!before || !after)
        return readError(before ? after.error() : before.error());
    page.older = !before->isEmpty();
    page.newer = !after->isEmpty();
    return page;
}

} // namespace

Result<ThreadPage> conversationBefore(const store::View &view, qint64 conversationId, ThreadKey key, int limit)
{
    return withinConversation(view, conversationId, key, limit, true);
}

Result<ThreadPage> conversationAfter(const store::View &view, qint64 conversationId, ThreadKey key, int limit)
{
    return withinConversation(view, conversationId, key, limit, false);
}

Result<ThreadPage> threadMessages(const store::View &view, qint64 customerId, const QList<qint64> &ids)
{
    QList<Message> found;
    for (const qint64 id : ids) {
        const auto message = view.messages.get(id);
        if (message && message->threadId == customerId)
            found.append(*message);
        else if (!message && message.error().code != ErrorCode::NotFound)
            return readError(message.error());
    }
    return dressedPage(view, customerId, found);
}

Result<QList<ThreadHit>> findInThread(const store::View &view, qint64 customerId, const QString &text, int limit)
{
    store::SearchIndex::Query query;
    query.text = text;
    query.threadId = customerId;
    query.limit = limit;
    const auto found = view.search.find(query);
    if (!found)
        return tl::unexpected<Error>(found.error());
    QList<ThreadHit> hits;
    for (const SearchHit &hit : *found)
        hits.append({{hit.message.at, hit.message.id}, hit.marks});
    std::sort(hits.begin(), hits.end(), [](const ThreadHit &a, const ThreadHit &b) { return a.key < b.key; });
    return hits;
}

} // namespace heliograph::reads
