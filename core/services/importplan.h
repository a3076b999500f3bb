// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/importrun.h"
#include "exchange/customerrow.h"
#include "exchange/filereader.h"

#include <functional>

namespace heliograph {

/// What is done with a row whose number somebody has already. Stored: only append.
enum class KnownPolicy { Skip = 1, Update = 2, Add = 3 };

/// How a file of customers is read.
struct ImportPlan {
    exchange::FileForm form;
    exchange::Mapping mapping;
    KnownPolicy known = KnownPolicy::Skip;
    QByteArray digest;    ///< SHA-256 of the file that this was made for
    friend bool operator==(const ImportPlan &, const ImportPlan &) = default;
};
[[nodiscard]] QJsonObject toJson(const ImportPlan &plan);
[[nodiscard]] ImportPlan importPlan(const ImportRun &run);

/// What a file looks like before anything is decided.
struct ImportPreview {
    ImportPlan plan;                  ///< as far as it can be guessed
    QList<exchange::Record> first;    ///< its first records, the heading too
    qint64 bytes = 0;
};

/// A row that does not go in as it stands.
struct ImportProblem {
    qint64 line = 0;
    QStringList cells;                ///< of the row
    QList<exchange::Problem> problems;
};
/// Called in the thread that reads the file.
using ImportSink = std::function<void(const ImportProblem &)>;

struct ImportReport {
    ImportRun run;                    ///< id 0: nothing was written
    QList<ImportProblem> first;       ///< at most kShownProblems, their cells cut
    int problems = 0;                 ///< rows with any
};
inline constexpr int kShownProblems = 200;

} // namespace heliograph
