// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/importplan.h"
#include "store/store.h"

#include <atomic>
#include <optional>

/// Files of customers, read in a thread of their own: everything here blocks, and writes a small commit at a time, so that nobody's
/// message waits behind a file.
namespace heliograph::imports {

/// What all work on files is given.
struct Surroundings {
    store::Store &store;
    QString home;     ///< region that reads national numbers
    QString actor;
    qint64 nowMs = 0;
    const std::atomic<bool> &cancelled;
    std::function<void(qint64 done, qint64 total)> progress; ///< bytes, or customers
};

/// InvalidArgument "file:empty" "file:encoding"; Io; NotFound "file:absent".
Result<ImportPreview> preview(const QString &file, const QString &home, const std::optional<exchange::FileForm> &form);
/// Everything that would happen, and nothing does.
Result<ImportReport> check(const Surroundings &s, const QString &file, const ImportPlan &plan, const ImportSink &sink);
/// Conflict "file:changed": it is not the file that the plan was made for.
Result<ImportReport> begin(const Surroundings &s, const QString &file, const ImportPlan &plan, const ImportSink &sink);
/// Goes on after the last row that was dealt with.
Result<ImportReport> resume(const Surroundings &s, qint64 runId, const ImportSink &sink);
/// Every customer that nobody changed since is as before. Goes on where it was broken off.
Result<ImportRun> undo(const Surroundings &s, qint64 runId);
/// The run of this file that did not come to its end; NotFound.
Result<ImportRun> unfinished(const Surroundings &s, const QString &file);

} // namespace heliograph::imports
