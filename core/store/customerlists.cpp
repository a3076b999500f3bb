// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/customerwhere.h"
#include "store/tables.h"


#include <algorithm>

namespace heliograph::store {

namespace {

constexpr int kNarrow = 2'000;  ///< so few customers are sorted, instead of walking the list
constexpr int kLooked = 10'000; ///< rows that one call looks at where it walks the list

/// The order of a list, as columns, and the index that has it.
struct Order {
    QString column;
    QString index;
    QString comparison; ///< comes later
    QString direction;
    [[nodiscard]] QString sql() const { return QStringLiteral(" ORDER BY c.%1 %2, c.id %2").arg(column, direction); }
    [[nodiscard]] QString columns() const { return QStringLiteral("c.%1, c.id").arg(column); }
};

Order orderOf(const CustomerQuery &query)
{
    const bool name = query.sort == CustomerSort::Name;
    return {name ? QStringLiteral("name_key") : QStringLiteral("last_seen"),
            name ? QStringLiteral("customer_name") : QStringLiteral("customer_last_seen"),
            query.descending ? QStringLiteral("<") : QStringLiteral(">"),
            query.descending ? QStringLiteral("DESC") : QStringLiteral("ASC")};
}

CustomerKey readNameKey(const Statement &row)
{
    return CustomerKey{row.text(0), 0, row.integer(1)};
}

CustomerKey readSeenKey(const Statement &row)
{
    return CustomerKey{{}, row.integer(0), row.integer(1)};
}

void bound(CustomerWhere &where, const CustomerQuery &query, const QString &comparison, const CustomerKey &key)
{
    const QString condition = QStringLiteral("(c.%1, c.id) %2 (?, ?)").arg(orderOf(query).column, comparison);
    if (query.sort == CustomerSort::Name)
        where.add(condition, {key.name, key.id});
    else
        where.add(condition, {key.lastSeen, key.id});
}

qint64 idColumn(const Statement &row)
{
    return row.integer(0);
}

/// Everybody whom the rarest part of the filter leaves, where these are few; no value: no part of it is narrow.
Result<std::optional<QList<qint64>>> narrowest(Connection &c, const CustomerFilter &filter, qint64 nowMs)
{
    std::optional<QList<qint64>> best;
    for (CustomerDriver &driver : customerDrivers(filter, nowMs)) {
        driver.values.append(kNarrow + 1);
        const auto ids = c.all<qint64>(driver.sql + QStringLiteral(" LIMIT ?"), driver.values, idColumn);
        if (!ids)
            return tl::unexpected<Error>(ids.error());
        if (ids->size() <= kNarrow && (!best || ids->size() < best->size()))
            best = *ids;
    }
    return best;
}

CustomerFacets::Word readWord(const Statement &row)
{
    return {row.text(0), row.number(1)};
}

/// A loose index scan: one seek per word, however many customers have it.
Result<QStringList> words(Connection &c, const QString &table, const QString &column)
{
    return c.all<QString>(
        QStringLiteral("WITH RECURSIVE r(x) AS (SELECT min(%2) FROM %1 UNION ALL SELECT (SELECT min(%2) FROM %1 WHERE %2 > x) FROM r"
                       " WHERE x IS NOT NULL) SELECT x FROM r WHERE x IS NOT NULL").arg(table, column),
        {}, [](const Statement &row) { return row.text(0); });
}

} // namespace

Result<CustomerIds> CustomerTable::window(const CustomerQuery &query, const CustomerKey &after, qint64 nowMs, int limit) const
{
    const Order order = orderOf(query);
    const auto read = query.sort == CustomerSort::Name ? readNameKey : readSeenKey;
    const auto few = narrowest(m_c, query.filter, nowMs);
    if (!few)
        return tl::unexpected<Error>(few.error());
    CustomerWhere where;
    if (*few)
        where.add(u"c.id IN (SELECT value FROM json_each(?))", {**few});
    if (after.id != 0)
        bound(where, query, order.comparison, after);
    CustomerKey last; // of those looked at, where that is not all
    QString from = QStringLiteral(" FROM customer c");
    if (!*few) {
        from += QStringLiteral(" INDEXED BY ") + order.index;
        if (!query.filter.isEmpty()) {
            QList<Value> values = where.values;
            values.append(kLooked - 1);
            const auto end = m_c.all<CustomerKey>(QStringLiteral("SELECT ") + order.columns() + from + where.sql + order.sql()
                                                      + QStringLiteral(" LIMIT 1 OFFSET ?"), values, read);
            if (!end)
                return tl::unexpected<Error>(end.error());
            if (!end->isEmpty()) {
                last = end->first();
                bound(where, query, order.comparison == QLatin1String("<") ? QStringLiteral(">=") : QStringLiteral("<="), last);
            }
        }
    }
    narrow(where, query.filter, nowMs);
    where.values.append(limit);
    const auto keys = m_c.all<CustomerKey>(QStringLiteral("SELECT ") + order.columns() + from + where.sql + order.sql()
                                               + QStringLiteral(" LIMIT ?"), where.values, read);
    if (!keys)
        return tl::unexpected<Error>(keys.error());
    CustomerIds window;
    for (const CustomerKey &key : *keys)
        window.ids.append(key.id);
    window.next = keys->size() == limit ? keys->last() : last;
    return window;
}

Result<int> CustomerTable::count(const CustomerFilter &filter, qint64 nowMs, int cap) const
{
    const auto few = narrowest(m_c, filter, nowMs);
    if (!few)
        return tl::unexpected<Error>(few.error());
    CustomerWhere where;
    if (*few)
        where.add(u"c.id IN (SELECT value FROM json_each(?))", {**few});
    narrow(where, filter, nowMs);
    where.values.append(cap);
    return m_c.integer(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM customer c") + where.sql + QStringLiteral(" LIMIT ?)"), where.values)
        .map([](qint64 n) { return int(n); });
}

Result<CustomerFacets> CustomerTable::facets() const
{
    CustomerFacets facets;
    const auto labels = m_c.all<CustomerFacets::Word>(
        QStringLiteral("SELECT label, count(*) FROM customer_label GROUP BY label ORDER BY label"), {}, readWord);
    auto countries = m_c.all<CustomerFacets::Word>(
        QStringLiteral("SELECT region, count(*) AS n FROM contact_point WHERE region <> '' GROUP BY region ORDER BY n DESC, region"), {}, readWord);
    if (!labels || !countries)
        return tl::unexpected<Error>(labels ? countries.error() : labels.error());
    facets.labels = *labels;
    facets.countries = *countries;
    return facets;
}

Result<QStringList> CustomerTable::labels() const
{
    return words(m_c, QStringLiteral("customer_label"), QStringLiteral("label"));
}

Result<QStringList> CustomerTable::attributeNames() const
{
    return words(m_c, QStringLiteral("customer_attribute"), QStringLiteral("name"));
}

} // namespace heliograph::store
