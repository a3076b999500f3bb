// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/connection.h"

#include <span>

namespace heliograph::store {

/// One step of the schema. The runner owns the transaction and the version; a step only runs SQL.
struct Migration {
    int version;
    Status (*apply)(Connection &connection);
};

/// Every step ever released, oldest first. Never edited, only appended to.
[[nodiscard]] std::span<const Migration> migrations();
[[nodiscard]] int newestVersion();

inline constexpr qint64 kApplicationId = 0x48454c49; ///< "HELI", in the file's header

/// Runs what is missing in one transaction: the old schema or the new, never between.
Status migrate(Connection &connection, std::span<const Migration> steps);

/// name and SQL of everything in the schema, sorted, one statement a line: what the golden file holds.
Result<QString> schemaText(Connection &connection);

} // namespace heliograph::store
