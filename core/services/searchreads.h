// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/searchquery.h"
#include "services/conversationservice.h"

namespace heliograph::reads {

/// What a search finds, inside one read transaction. Text and a rare filter together are asked from the rare side; text with
/// a common filter walks the newest hits, a few thousand at most.
Result<SearchResults> search(const store::View &view, const policy::SearchQuery &query, const SearchLimits &limits, const QStringList &agents,
                             qint64 nowMs);

} // namespace heliograph::reads
