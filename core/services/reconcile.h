// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/provider.h"
#include "services/outboxrows.h"

namespace heliograph::outbox {

/// How far a provider's clock, and the way to its books, may be off.
inline constexpr qint64 kBooksBeforeMs = 120'000;
inline constexpr qint64 kBooksAfterMs = 15 * 60'000;

/// What a provider's history holds of the texts to one number at the time of an unsure one.
struct LookupJob {
    qint64 messageId = 0;
    qint64 startedAt = 0;          ///< of its last attempt
    QList<ProviderRecord> records;
    qint64 nowMs = 0;
};

/// Reconcile (reliability.md C1): of the records that fit and belong to none of our other texts, as many as there are unsure texts like
/// this one prove all of them; the ids are given in the order of time. Fewer prove nothing, and neither does absence: no provider says
/// how late a text may appear in its books. True: the row is unsure no more.
Result<bool> reconcile(store::Unit &unit, const LookupJob &job);

} // namespace heliograph::outbox
