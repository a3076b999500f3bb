// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/messagerow.h"
#include "store/searchtext.h"
#include "store/tables.h"

#include <limits>

namespace heliograph::store {

namespace {

/// A filter by date goes into the index as week tokens up to this many weeks; a longer span is filtered row by row.
constexpr qint64 kMostWeeks = 60;

QString filtersFor(const SearchIndex::Query &query)
{
    QString filters;
    if (query.threadId > 0)
        filters += QStringLiteral(" AND meta : (\"t%1\")").arg(query.threadId);
    if (!query.threads.isEmpty()) {
        QStringList threads;
        for (const qint64 thread : query.threads)
            threads += QStringLiteral("\"t%1\"").arg(thread);
        filters += QStringLiteral(" AND meta : (%1)").arg(threads.join(QStringLiteral(" OR ")));
    }
    if (!query.agent.isEmpty())
        filters += QStringLiteral(" AND meta : (\"%1\")").arg(agentToken(query.agent));
    if (query.from > 0 && query.until > query.from && weekOf(query.until) - weekOf(query.from) < kMostWeeks) {
        QStringList weeks;
        for (qint64 week = weekOf(query.from); week <= weekOf(query.until); ++week)
            weeks += QStringLiteral("\"w%1\"").arg(week);
        filters += QStringLiteral(" AND meta : (%1)").arg(weeks.join(QStringLiteral(" OR ")));
    }
    return filters;
}

constexpr char16_t kFilter[] = u" FROM message_search s CROSS JOIN message m ON m.id = s.rowid WHERE s.message_search MATCH ?"
                               u" AND s.rowid < ? AND s.rowid > ? AND m.at >= ? AND m.at < ? AND (? = '' OR m.actor = ?)"
                               u" AND (? = 0 OR m.direction = ?) AND (? = 0 OR m.channel = ?)"
                               u" AND (? = '' OR heliograph_begins(m.body, ?)) ORDER BY s.rowid DESC LIMIT ?";

/// A prefix longer than the index of prefixes costs as much as it hits anywhere. So the newest messages are searched by
/// the part that is indexed, each body looked at; only where these do not fill the page is the prefix rare enough to be asked for.
constexpr qint64 kNewest = 5'000;

} // namespace

Result<QList<SearchHit>> SearchIndex::find(const Query &query) const
{
    QList<SearchHit> hits;
    const SearchTerms terms = searchTerms(query.text);
    if (terms.terms.isEmpty())
        return hits;
    const qint64 until = query.until > 0 ? query.until : std::numeric_limits<qint64>::max();
    const auto newest = m_c.integer(QStringLiteral("SELECT value FROM counter WHERE name = 'message'"));
    if (!newest)
        return tl::unexpected<Error>(newest.error());
    const QString filters = filtersFor(query);
    const int direction = query.direction ? int(*query.direction) : 0, channel = query.channel ? int(*query.channel) : 0;
    const auto page = [&](const QString &match, qint64 below, qint64 above, const QString &prefix) -> Status {
        const auto found = m_c.all<Message>(
            QStringLiteral(u"SELECT " MESSAGE_COLUMNS) + QString::fromUtf16(kFilter),
            {match + filters, below, above, query.from, until, query.agent, query.agent, direction, direction, channel,
             channel, prefix, prefix, query.limit - int(hits.size())},
            readMessage);
        if (!found)
            return tl::unexpected<Error>(found.error());
        for (const Message &message : *found)
            hits.append({message, snippet(message.body, terms), matches(message.body, terms)});
        return Done{};
    };
    qint64 below = query.beforeId > 0 ? query.beforeId : *newest + 1;
    const QString prefix = terms.longPrefix();
    if (!prefix.isEmpty()) {
        const qint64 above = qMax<qint64>(0, below - 1 - kNewest);
        if (const Status ok = page(terms.match(true), below, above, prefix); !ok)
            return tl::unexpected<Error>(ok.error());
        below = above + 1;
    }
    if (below > 1 && hits.size() < query.limit) {
        if (const Status ok = page(terms.match(), below, 0, QString()); !ok)
            return tl::unexpected<Error>(ok.error());
    }
    return hits;
}

Result<int> SearchIndex::count(const Query &query, int cap) const
{
    QString match = searchTerms(query.text).match();
    if (match.isEmpty())
        return 0;
    match += filtersFor(query);
    const qint64 most = std::numeric_limits<qint64>::max();
    const bool plain = query.from == 0 && query.until == 0 && query.agent.isEmpty() && !query.direction && !query.channel;
    if (plain) {
        return m_c.integer(QStringLiteral("SELECT count(*) FROM (SELECT rowid FROM message_search WHERE message_search MATCH ?"
                                          " ORDER BY rowid DESC LIMIT ?)"), {match, cap})
            .map([](qint64 n) { return int(n); });
    }
    return m_c.integer(QStringLiteral("SELECT count(*) FROM (SELECT 1%1)").arg(QStringView(kFilter)),
                       {match, most, 0, query.from, query.until > 0 ? query.until : most, query.agent, query.agent,
                        query.direction ? int(*query.direction) : 0, query.direction ? int(*query.direction) : 0,
                        query.channel ? int(*query.channel) : 0, query.channel ? int(*query.channel) : 0, QString(), QString(), cap})
        .map([](qint64 n) { return int(n); });
}

Status SearchIndex::addDeferred()
{
    for (const IndexEntry &entry : std::as_const(m_c.deferred.messages)) {
        if (const Status ok = m_c.exec(QStringLiteral("INSERT INTO message_search (rowid, body, meta) VALUES (?,?,?)"),
                                       {entry.id, entry.body, entry.meta}); !ok)
            return ok;
    }
    return Done{};
}

Status SearchIndex::check()
{
    // What came in this group's earlier units is stored already and would be indexed at the group's end only.
    if (const Status added = addDeferred(); !added)
        return added;
    return m_c.exec(QStringLiteral("INSERT INTO message_search(message_search, rank) VALUES ('integrity-check', 1)"));
}

Status SearchIndex::rebuild()
{
    if (const Status rebuilt = m_c.exec(QStringLiteral("INSERT INTO message_search(message_search) VALUES ('rebuild')")); !rebuilt)
        return rebuilt;
    // What came in this group's earlier units is still to be added: a text that stands in the index twice breaks it.
    for (const IndexEntry &entry : std::as_const(m_c.deferred.messages)) {
        if (const Status ok = m_c.exec(QStringLiteral("INSERT INTO message_search (message_search, rowid, body, meta) VALUES ('delete',?,?,?)"),
                                       {entry.id, entry.body, entry.meta}); !ok)
            return ok;
    }
    return Done{};
}

} // namespace heliograph::store
