// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/searchquery.h"
#include "services/reviewrow.h"
#include "store/unit.h"

/// What ReviewService reads, inside one read transaction.
namespace heliograph::reads {

/// A window of the conversations that a query finds, those with the newest hit or the newest of all first; no call looks at more than
/// some ten thousand rows. `agents`: whose names agent: may mean.
Result<ReviewWindow> reviewWindow(const store::View &view, const policy::SearchQuery &query, const ReviewKey &after, const QStringList &agents,
                                  qint64 nowMs);
/// What the list shows of them, in the same order; who is gone is left out.
Result<QList<ReviewRow>> reviewRows(const store::View &view, const QList<qint64> &conversationIds, qint64 nowMs);

} // namespace heliograph::reads
