// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QString>

#include <optional>

namespace heliograph::store {

/// `<profile>/install`: what ties a store to this profile on this computer. It names its own inode, so that a copied
/// folder is known as a copy even on the same computer.
struct Install {
    QString installId;
    QString machine;      ///< SHA-256 of machine-id; never the id itself
    QString restoreEpoch;
    QString storeId;
};

/// nullopt: absent, unreadable, of another computer, or a copy of the file that was written here.
[[nodiscard]] std::optional<Install> readInstall(const QString &folder);
[[nodiscard]] bool hasInstall(const QString &folder);
Status writeInstall(const QString &folder, const Install &install);
[[nodiscard]] QString machineHash();
[[nodiscard]] QString randomId();

} // namespace heliograph::store
