// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contacts/savedqueries.h"

#include "policy/customersearch.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

QList<QString> readQueries(const QVariant &stored)
{
    QList<QString> queries;
    for (const QString &query : stored.toStringList()) {
        const policy::CustomerSearch search = policy::readCustomerSearch(query);
        if (search.problems.isEmpty() && !search.filter.isEmpty())
            queries.append(query);
    }
    return queries;
}

QVariant storedQueries(const QList<QString> &queries)
{
    return queries;
}

} // namespace

SavedQueries::SavedQueries() : KeptList(u"contacts/filters"_s, readQueries, storedQueries) {}

} // namespace heliograph::ui
