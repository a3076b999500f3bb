// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/selftest.h"

namespace heliograph::store {

/// Everything but the search index, which only a writer can check.
Result<SelfTest> runSelfTest(Connection &connection, const QString &folder);

} // namespace heliograph::store
