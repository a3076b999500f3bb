// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/savedsearches.h"

#include "policy/searchquery.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

QList<QString> readSearches(const QVariant &stored)
{
    QList<QString> searches;
    for (const QString &typed : stored.toStringList()) {
        const policy::SearchQuery query = policy::readReviewSearch(typed);
        if (query.problems.isEmpty() && !query.isEmpty())
            searches.append(typed);
    }
    return searches;
}

QVariant storedSearches(const QList<QString> &searches)
{
    return searches;
}

} // namespace

SavedSearches::SavedSearches() : KeptList(u"review/searches"_s, readSearches, storedSearches) {}

} // namespace heliograph::ui
