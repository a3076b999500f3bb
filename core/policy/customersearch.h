// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customerfilter.h"
#include "policy/searchquery.h"

/// The query language of searchquery.h for a list of people: `label:vip consent:given country:GB tier:gold "Ada L" 7700`.
/// A key that is no operator is one of the workspace's own fields; in quotes it may be of any letters, `"Customer no.":C-204`.
namespace heliograph::policy {

/// A query that was read. What has a problem narrows nothing.
struct CustomerSearch {
    CustomerFilter filter;
    QList<SearchProblem> problems;
};

[[nodiscard]] const QList<SearchOperator> &customerOperators();
/// Reads what was typed; never fails. Days are of the local calendar.
[[nodiscard]] CustomerSearch readCustomerSearch(const QString &typed);
/// The query that reads as this filter.
[[nodiscard]] QString customerSearchText(const CustomerFilter &filter);

} // namespace heliograph::policy
