// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace heliograph::store {

/// Names inside a profile.
inline QString storeFile(const QString &folder) { return folder + QStringLiteral("/heliograph.db"); }
inline QString backupFolder(const QString &folder) { return folder + QStringLiteral("/backups"); }

enum class FileKind { Absent, Regular, Other };
[[nodiscard]] FileKind fileKind(const QString &path); ///< of the entry itself: a symlink is Other

/// Makes the folder 0700, whatever it was. StoreUnavailable when it is not a folder of ours.
Status makePrivateFolder(const QString &folder);
/// Makes every file of the store 0600. StoreUnavailable when that does not take.
Status makePrivateFiles(const QString &folder);

Status syncFile(const QString &path);
/// Renames and makes the rename durable.
Status moveDurably(const QString &from, const QString &to);
/// Moves a database with its -wal and -shm.
Status moveDatabase(const QString &from, const QString &to);
void removeDatabase(const QString &path);
/// 20260504T101500Z, for names that sort by time; made unique by the caller's folder.
[[nodiscard]] QString stamp(qint64 nowMs);
[[nodiscard]] QString unusedName(const QString &base);

} // namespace heliograph::store
