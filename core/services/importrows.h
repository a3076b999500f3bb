// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/importplan.h"
#include "store/unit.h"

/// Rows of a file against what is stored: run inside one read or one unit.
namespace heliograph::imports {

/// What happens with a row.
struct Decision {
    enum Act { Add, Update, Known, Reject } act = Add;
    qint64 customerId = 0;            ///< Update: who
    QList<exchange::Problem> problems;
};

/// `repeatedLine`: where the row's number was before in this file; 0: nowhere.
Result<Decision> decide(const store::View &view, const exchange::CustomerRow &row, KnownPolicy policy, qint64 repeatedLine);
/// Does it, and counts it in `run`. Consent only where the file says who gave it where; an opt-out even of a row that is rejected.
Result<Decision> storeRow(store::Unit &unit, const exchange::CustomerRow &row, KnownPolicy policy, qint64 repeatedLine, ImportRun &run,
                          const QString &actor, qint64 nowMs);
void count(ImportCounts &counts, const Decision &decision);
/// Puts one customer back as they were before this run. False: they changed since, and stay as they are.
Result<bool> undoRow(store::Unit &unit, qint64 runId, const store::ImportTable::Row &row, const QString &actor, qint64 nowMs);

} // namespace heliograph::imports
