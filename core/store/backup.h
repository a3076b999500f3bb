// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QString>

namespace heliograph::store {

/// A copy of a store made by VACUUM INTO, quick_checked and synced before it gets its name, 0600. `restorable`: the copy
/// carries a restore epoch of its own, so that opened later every open row is held. Blocks.
Status copyStore(const QString &from, const QString &to, bool restorable);

/// Is this file a sound store of a schema we can read? StoreUnavailable "not_a_file" "not_a_store", StoreDamaged, SchemaTooNew.
/// `whole`: runs quick_check, which reads every page.
Status inspectStore(const QString &file, bool whole);

/// Who was erased in this store is erased in its copy too, as far as the copy still has them: a backup brings nobody back.
Status eraseAgain(const QString &copy, const QString &store, qint64 nowMs);

/// `<profile>/backups/<reason>-<time>.db`, keeping the newest three. The path.
Result<QString> backupInside(const QString &folder, const QString &reason, qint64 nowMs);
/// Newest file in `<profile>/backups` that passes inspectStore(); empty: none.
QString newestVerifiedBackup(const QString &folder);

} // namespace heliograph::store
