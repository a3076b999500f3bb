// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/searchreads.h"

#include "services/deskreads.h"

#include <QHash>

#include <algorithm>

namespace heliograph::reads {

namespace {

constexpr int kNarrow = 1'000;      ///< so few customers: ask of each of them
constexpr int kThreadTokens = 200;  ///< so few threads: the text index takes them along
constexpr int kPage = 100;
constexpr int kMostLooked = 4'000;  ///< hits that are held against the filter before the search gives up
constexpr int kNamesakes = 200;     ///< customers of one name whose conversations are listed

using Customers = std::optional<QList<qint64>>;

tl::unexpected<Error> searchError(const Error &error)
{
    return tl::unexpected<Error>(error);
}

/// What a filter says of customers alone.
bool aboutCustomers(const ConversationFilter &filter)
{
    ConversationFilter rest = filter;
    rest.verified.reset();
    rest.optedOut.reset();
    rest.country.clear();
    return rest.isEmpty();
}

Result<bool> fits(const store::View &view, const Customer &customer, const ConversationFilter &filter, qint64 nowMs)
{
    bool country = filter.country.isEmpty(), verified = false, out = false;
    for (const ContactPoint &number : customer.numbers) {
        const auto proof = view.verifications.valid(customer.id, number.e164, nowMs);
        const auto stopped = view.consents.optedOut(number.e164);
        if (!proof || !stopped)
            return searchError(proof ? stopped.error() : proof.error());
        country = country || number.region == filter.country;
        verified = verified || proof->has_value();
        out = out || *stopped;
    }
    return country && filter.verified.value_or(verified) == verified && filter.optedOut.value_or(out) == out;
}

Status findCustomers(const store::View &view, const policy::SearchQuery &query, int limit, qint64 nowMs, SearchResults &results)
{
    if (limit == 0 || query.text.isEmpty() || !aboutCustomers(query.filter))
        return Done{};
    const auto named = view.customers.list(query.plainText(), query.filter.isEmpty() ? limit : kNamesakes, 0);
    if (!named)
        return searchError(named.error());
    for (const Customer &customer : *named) {
        const auto fit = fits(view, customer, query.filter, nowMs);
        if (!fit)
            return searchError(fit.error());
        if (*fit && results.customers.size() < limit)
            results.customers.append(customer);
    }
    return Done{};
}

/// Of customers whose name or number holds the words; without words, of everybody.
Status findConversations(const store::View &view, const policy::SearchQuery &query, const Customers &narrow, int limit, qint64 nowMs,
                         SearchResults &results)
{
    Customers customers = narrow;
    if (!query.text.isEmpty()) {
        const auto named = view.customers.list(query.plainText(), kNamesakes, 0);
        if (!named)
            return searchError(named.error());
        QList<qint64> both;
        for (const Customer &customer : *named) {
            if (!narrow || narrow->contains(customer.id))
                both.append(customer.id);
        }
        customers = both;
    }
    if (limit == 0 || (customers && customers->isEmpty()))
        return Done{};
    const auto found = view.conversations.found(query.filter, customers, nowMs, limit);
    if (!found)
        return searchError(found.error());
    const auto rows = dressedRows(view, *found, nowMs);
    if (!rows)
        return searchError(rows.error());
    results.conversations = *rows;
    return Done{};
}

/// What of the filter is said of a message's conversation, and not of the message.
ConversationFilter aboutConversation(const ConversationFilter &filter)
{
    ConversationFilter rest = filter;
    if (filter.from != Direction::Inbound)
        rest.agent.clear(); // of the customer's texts: who has the conversation
    rest.from.reset();
    rest.channel.reset();
    rest.after = rest.before = 0;
    return rest;
}

Status nameMessages(const store::View &view, SearchResults &results)
{
    QHash<qint64, QString> names;
    for (FoundMessage &found : results.messages) {
        const qint64 id = found.hit.message.threadId;
        if (!names.contains(id)) {
            const auto customer = view.customers.get(id);
            if (!customer)
                return searchError(customer.error());
            names.insert(id, customer->name);
        }
        found.customerName = names.value(id);
    }
    return Done{};
}

Status findMessages(const store::View &view, const policy::SearchQuery &query, const Customers &narrow, const SearchLimits &limits,
                    qint64 nowMs, SearchResults &results)
{
    if (limits.messages == 0 || query.text.isEmpty() || (narrow && narrow->isEmpty()))
        return Done{};
    const ConversationFilter filter = aboutConversation(query.filter);
    store::SearchIndex::Query ask;
    ask.text = query.text;
    ask.direction = query.filter.from;
    ask.channel = query.filter.channel;
    ask.agent = filter.agent.isEmpty() ? query.filter.agent : QString();
    ask.from = query.filter.after;
    ask.until = query.filter.before;
    ask.beforeId = limits.messagesBefore;
    ask.limit = filter.isEmpty() ? limits.messages + 1 : kPage;
    if (narrow && narrow->size() <= kThreadTokens)
        ask.threads = *narrow;
    QHash<qint64, bool> known;
    for (int looked = 0; looked < kMostLooked && results.messages.size() <= limits.messages;) {
        const auto hits = view.search.find(ask);
        if (!hits)
            return searchError(hits.error());
        for (const SearchHit &hit : *hits) {
            const qint64 conversation = hit.message.conversationId;
            if (!filter.isEmpty() && !known.contains(conversation)) {
                const auto fit = view.conversations.fits(conversation, filter, nowMs);
                if (!fit)
                    return searchError(fit.error());
                known.insert(conversation, *fit);
            }
            if (filter.isEmpty() || known.value(conversation))
                results.messages.append({hit, {}});
        }
        looked += int(hits->size());
        if (hits->size() < ask.limit)
            break;
        results.moreMessages = looked >= kMostLooked;
        ask.beforeId = hits->last().message.id;
    }
    if (results.messages.size() > limits.messages) {
        results.moreMessages = true;
        results.messages.resize(limits.messages);
    }
    return nameMessages(view, results);
}

} // namespace

Result<SearchResults> search(const store::View &view, const policy::SearchQuery &asked, const SearchLimits &limits, const QStringList &agents,
                             qint64 nowMs)
{
    SearchResults results;
    policy::SearchQuery query = asked;
    if (!query.filter.agent.isEmpty()) {
        query.filter.agent = policy::meantAgent(asked.filter.agent, agents);
        if (query.filter.agent.isEmpty()) {
            results.unknownAgent = asked.filter.agent;
            return results;
        }
    }
    const auto narrow = view.conversations.narrowest(query.filter, nowMs, kNarrow);
    if (!narrow)
        return searchError(narrow.error());
    Status ok = findCustomers(view, query, limits.customers, nowMs, results);
    if (ok)
        ok = findConversations(view, query, *narrow, limits.conversations, nowMs, results);
    if (ok)
        ok = findMessages(view, query, *narrow, limits, nowMs, results);
    return ok ? Result<SearchResults>(results) : searchError(ok.error());
}

} // namespace heliograph::reads
