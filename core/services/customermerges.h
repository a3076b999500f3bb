// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/unit.h"

/// Two customers become one, and two again: run on the writer thread inside one unit.
namespace heliograph::merges {

Result<MergePlan> plan(const store::View &view, qint64 keptId, qint64 goneId, qint64 nowMs);
/// `fields`: what the merged profile says; numbers: `preferred` is the E.164 that comes first, empty: as it was.
/// Conflict "pending_code": a code is on its way to one of them.
Result<MergeRecord> merge(store::Unit &unit, qint64 keptId, qint64 goneId, const Customer &fields, const QString &preferred,
                          const QString &actor, qint64 nowMs);
/// Refused "expired" after 30 days; Conflict "undone", "pending_code", "merged_on" (the kept one went into another since).
Result<MergeRecord> unmerge(store::Unit &unit, qint64 mergeId, const QString &actor, qint64 nowMs);
Result<QList<Duplicate>> duplicates(const store::View &view, qint64 customerId);

} // namespace heliograph::merges
