// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/past.h"
#include "store/store.h"

namespace heliograph {

/// Writes what the demo's desk did before into its store, behind the workspace that is there: one commit. How many conversations.
Async<int> seedPast(store::Store &store, const QList<demo::PastCustomer> &past);

} // namespace heliograph
