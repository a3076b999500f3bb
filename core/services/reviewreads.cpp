// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/reviewreads.h"

#include "services/deskreads.h"

#include <QSet>

#include <algorithm>

namespace heliograph::reads {

namespace {

constexpr int kFewCustomers = 1'000;      ///< so few customers: ask of each of them
constexpr int kNamed = 200;     ///< customers whose name or number holds the words
constexpr int kFewThreads = 200;  ///< so few threads: the text index takes them along
constexpr int kWindow = 200;          ///< conversations in a window
constexpr int kHits = 500;          ///< messages looked at in a window
constexpr qint64 kLooked = 10'000;  ///< conversations looked at in a window

using Narrow = std::optional<QList<qint64>>;

tl::unexpected<Error> reviewError(const Error &error)
{
    return tl::unexpected<Error>(error);
}

/// Walks the conversations themselves, a stretch of ids at a time.
Result<ReviewWindow> byFilter(const store::View &view, const ConversationFilter &filter, const Narrow &narrow, const ReviewKey &after, qint64 nowMs)
{
    ReviewWindow window;
    qint64 before = after.conversationId;
    if (before == 0) {
        const auto newest = view.conversations.newest(0, 1);
        if (!newest)
            return reviewError(newest.error());
        before = newest->isEmpty() ? 1 : newest->first().id + 1;
    }
    const qint64 above = narrow ? 0 : qMax<qint64>(0, before - 1 - kLooked);
    const auto found = view.conversations.found(filter, narrow, nowMs, kWindow, before, above);
    if (!found)
        return reviewError(found.error());
    for (const Conversation &conversation : *found)
        window.hits.append(ReviewHit{conversation.id, {}});
    if (found->size() == kWindow)
        window.next.conversationId = found->last().id;
    else if (above > 0)
        window.next.conversationId = above + 1;
    return window;
}

/// The conversations of customers whose name or number holds the words.
Status addNamesakes(const store::View &view, const policy::SearchQuery &query, const Narrow &narrow, qint64 nowMs, ReviewWindow &window)
{
    const auto named = view.customers.list(query.plainText(), kNamed, 0);
    if (!named)
        return reviewError(named.error());
    QList<qint64> customers;
    for (const Customer &customer : *named) {
        if (!narrow || narrow->contains(customer.id))
            customers.append(customer.id);
    }
    if (customers.isEmpty())
        return Done{};
    const auto found = view.conversations.found(query.filter, customers, nowMs, kWindow);
    if (!found)
        return reviewError(found.error());
    for (const Conversation &conversation : *found)
        window.hits.append(ReviewHit{conversation.id, {}});
    return Done{};
}

/// Walks the messages that hold the words, the newest first.
Result<ReviewWindow> byWords(const store::View &view, const policy::SearchQuery &query, const Narrow &narrow, const ReviewKey &after, qint64 nowMs)
{
    ReviewWindow window;
    ConversationFilter filter = query.filter;
    filter.from.reset(); // who wrote the words
    store::SearchIndex::Query ask;
    ask.text = query.text;
    ask.direction = query.filter.from;
    ask.beforeId = after.messageId;
    ask.limit = kHits;
    if (narrow && narrow->size() <= kFewThreads)
        ask.threads = *narrow;
    if (after.messageId == 0) {
        policy::SearchQuery ofNames = query;
        ofNames.filter = filter;
        if (const Status ok = addNamesakes(view, ofNames, narrow, nowMs, window); !ok)
            return reviewError(ok.error());
    }
    if (narrow && narrow->isEmpty())
        return window;
    const auto hits = view.search.find(ask);
    if (!hits)
        return reviewError(hits.error());
    QSet<qint64> seen;
    for (const SearchHit &hit : *hits) {
        const qint64 id = hit.message.conversationId;
        if (id == 0 || seen.contains(id))
            continue;
        seen.insert(id);
        const auto fit = view.conversations.fits(id, filter, nowMs);
        if (!fit)
            return reviewError(fit.error());
        if (!*fit)
            continue;
        const auto known = std::find_if(window.hits.begin(), window.hits.end(), [id](const ReviewHit &h) { return h.conversationId == id; });
        if (known != window.hits.end())
            known->snippet = hit.snippet;
        else
            window.hits.append(ReviewHit{id, hit.snippet});
    }
    if (hits->size() == kHits)
        window.next.messageId = hits->last().message.id;
    return window;
}

Result<ReviewRow> reviewRow(const store::View &view, const InboxRow &from)
{
    ReviewRow row;
    row.conversation = from.conversation;
    row.customerName = from.customerName;
    const auto proof = view.reviews.proof(from.conversation);
    const auto failedSms = view.reviews.failedSms(from.conversation.id);
    const auto cards = view.reviews.cardsOf(from.conversation.id);
    if (!proof || !failedSms || !cards)
        return reviewError(!proof ? proof.error() : !failedSms ? failedSms.error() : cards.error());
    using Outcome = ReviewRow::Outcome;
    row.wrongTries = qMax(0, proof->wrongTries);
    row.outcome = *failedSms                                   ? Outcome::SmsFailed
        : from.optedOut                                        ? Outcome::OptedOut
        : proof->proven                                        ? Outcome::Verified
        : proof->wrongTries >= 0                               ? Outcome::WrongCode
        : from.verified                                        ? Outcome::Verified
                                                               : Outcome::None;
    for (const Scorecard &card : *cards) {
        if (card.state == ScorecardState::Submitted)
            row.percent = card.percent;
        row.draft = row.draft || card.state == ScorecardState::Draft;
        row.disputed = row.disputed || card.dispute == Dispute::Open;
    }
    return row;
}

} // namespace

Result<ReviewWindow> reviewWindow(const store::View &view, const policy::SearchQuery &asked, const ReviewKey &after, const QStringList &agents,
                                  qint64 nowMs)
{
    policy::SearchQuery query = asked;
    if (!asked.filter.agent.isEmpty()) {
        query.filter.agent = policy::meantAgent(asked.filter.agent, agents);
        if (query.filter.agent.isEmpty()) {
            ReviewWindow window;
            window.unknownAgent = asked.filter.agent;
            return window;
        }
    }
    const auto narrow = view.conversations.narrowest(query.filter, nowMs, kFewCustomers);
    if (!narrow)
        return reviewError(narrow.error());
    return query.text.isEmpty() ? byFilter(view, query.filter, *narrow, after, nowMs) : byWords(view, query, *narrow, after, nowMs);
}

Result<QList<ReviewRow>> reviewRows(const store::View &view, const QList<qint64> &conversationIds, qint64 nowMs)
{
    QList<Conversation> conversations;
    for (const qint64 id : conversationIds) {
        const auto conversation = view.conversations.get(id);
        if (conversation)
            conversations.append(*conversation);
        else if (conversation.error().code != ErrorCode::NotFound)
            return reviewError(conversation.error());
    }
    const auto dressed = dressedRows(view, conversations, nowMs);
    if (!dressed)
        return reviewError(dressed.error());
    QList<ReviewRow> rows;
    for (const InboxRow &from : *dressed) {
        const auto row = reviewRow(view, from);
        if (!row)
            return reviewError(row.error());
        rows.append(*row);
    }
    return rows;
}

} // namespace heliograph::reads
