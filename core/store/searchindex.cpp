// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/messagerow.h"
#include "store/searchtext.h"
#include "store/tables.h"

#include <limits>

namespace heliograph::store {

namespace {

/// A filter by date goes into the index as week tokens up to this many weeks; a longer span is filtered row by row.
constexpr qint64 kMostWeeks = 60;

QString matchFor(const SearchIndex::Query &query)
{
    QString match = searchTerms(query.text).match();
    if (match.isEmpty())
        return match;
    if (query.threadId > 0)
        match += QStringLiteral(" AND meta : (\"t%1\")").arg(query.threadId);
    if (!query.agent.isEmpty())
        match += QStringLiteral(" AND meta : (\"%1\")").arg(agentToken(query.agent));
    if (query.from > 0 && query.until > query.from && weekOf(query.until) - weekOf(query.from) < kMostWeeks) {
        QStringList weeks;
        for (qint64 week = weekOf(query.from); week <= weekOf(query.until); ++week)
            weeks += QStringLiteral("\"w%1\"").arg(week);
        match += QStringLiteral(" AND meta : (%1)").arg(weeks.join(QStringLiteral(" OR ")));
    }
    return match;
}

constexpr char16_t kFilter[] = u" FROM message_search s CROSS JOIN message m ON m.id = s.rowid WHERE s.message_search MATCH ?"
                               u" AND s.rowid < ? AND s.rowid > ? AND m.at >= ? AND m.at < ? AND (? = '' OR m.actor = ?)"
                               u" ORDER BY s.rowid DESC LIMIT ?";

/// Prefixes longer than the index of prefixes cost as much as they hit: those are looked for in the newest messages first.
bool longPrefix(const QString &text)
{
    const SearchTerms terms = searchTerms(text);
    return !terms.terms.isEmpty() && terms.terms.last().prefix && terms.terms.last().text.size() > 3;
}

} // namespace

Result<QList<SearchHit>> SearchIndex::find(const Query &query) const
{
    QList<SearchHit> hits;
    const QString match = matchFor(query);
    if (match.isEmpty())
        return hits;
    const SearchTerms terms = searchTerms(query.text);
    const qint64 until = query.until > 0 ? query.until : std::numeric_limits<qint64>::max();
    const auto newest = m_c.integer(QStringLiteral("SELECT value FROM counter WHERE name = 'message'"));
    if (!newest)
        return tl::unexpected<Error>(newest.error());
    qint64 upper = query.beforeId > 0 ? query.beforeId : *newest + 1;
    qint64 window = longPrefix(query.text) ? 50'000 : *newest + 1;
    while (upper > 1 && hits.size() < query.limit) {
        const qint64 lower = qMax<qint64>(0, upper - 1 - window);
        const auto page = m_c.all<Message>(
            QStringLiteral(u"SELECT " MESSAGE_COLUMNS) + QString::fromUtf16(kFilter),
            {match, upper, lower, query.from, until, query.agent, query.agent, query.limit - int(hits.size())}, readMessage);
        if (!page)
            return tl::unexpected<Error>(page.error());
        for (const Message &message : *page)
            hits.append({message, snippet(message.body, terms)});
        upper = lower + 1;
        window *= 8;
    }
    return hits;
}

Result<int> SearchIndex::count(const Query &query, int cap) const
{
    const QString match = matchFor(query);
    if (match.isEmpty())
        return 0;
    const qint64 most = std::numeric_limits<qint64>::max();
    const bool plain = query.from == 0 && query.until == 0 && query.agent.isEmpty();
    if (plain) {
        return m_c.integer(QStringLiteral("SELECT count(*) FROM (SELECT rowid FROM message_search WHERE message_search MATCH ?"
                                          " ORDER BY rowid DESC LIMIT ?)"), {match, cap})
            .map([](qint64 n) { return int(n); });
    }
    return m_c.integer(QStringLiteral("SELECT count(*) FROM (SELECT 1%1)").arg(QStringView(kFilter)),
                       {match, most, 0, query.from, query.until > 0 ? query.until : most, query.agent, query.agent, cap})
        .map([](qint64 n) { return int(n); });
}

Status SearchIndex::check() const
{
    return m_c.exec(QStringLiteral("INSERT INTO message_search(message_search, rank) VALUES ('integrity-check', 1)"));
}

Status SearchIndex::rebuild()
{
    return m_c.exec(QStringLiteral("INSERT INTO message_search(message_search) VALUES ('rebuild')"));
}

} // namespace heliograph::store
