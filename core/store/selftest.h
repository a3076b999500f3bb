// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>

namespace heliograph::store {

class Connection;

/// What `heliographctl doctor` says about a store.
struct SelfTest {
    QStringList integrity;      ///< what integrity_check found; empty: sound
    bool searchChecked = false; ///< false on a read-only store, and where the check itself failed
    bool searchIntact = true;
    int orphanRows = 0;         ///< rows whose message, customer or outbox row is missing
    qint64 databaseBytes = 0;
    qint64 walBytes = 0;
    int heldRows = 0;
    qint64 oldestHeldAt = 0;
    int schemaVersion = 0;
    QString sqliteVersion;
    QString fileSystem;         ///< "nfs" "cifs" "fuse": locks are not to be trusted there; empty: local
    bool modesPrivate = true;   ///< folder 0700, files 0600
    [[nodiscard]] bool sound() const
    {
        return integrity.isEmpty() && searchIntact && orphanRows == 0 && modesPrivate;
    }
};

} // namespace heliograph::store
