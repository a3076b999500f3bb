// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace heliograph {

/// Stored: only append.
enum class ImportState { Running = 1, Done = 2, Stopped = 3, Undoing = 4, Undone = 5 };

struct ImportCounts {
    int read = 0;      ///< records of the file so far, without its heading
    int added = 0;
    int updated = 0;
    int known = 0;     ///< left as they are: the number is there already, or was earlier in the file
    int rejected = 0;
    int optedOut = 0;  ///< numbers that were stopped by this
    int consents = 0;
    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

/// One file of customers that was taken in, as far as it has come.
struct ImportRun {
    qint64 id = 0;
    qint64 at = 0;
    QString actor;
    QString file;
    QByteArray digest;    ///< SHA-256 of the file
    QJsonObject plan;     ///< how it is read
    ImportState state = ImportState::Running;
    ImportCounts counts;  ///< `read` is where it goes on
    qint64 finishedAt = 0;
    int undone = 0;       ///< customers that are as they were before
    int kept = 0;         ///< changed since, and left alone
    friend bool operator==(const ImportRun &, const ImportRun &) = default;
};

} // namespace heliograph
