// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/workspace.h"
#include "store/store.h"

namespace heliograph {

/// Writes the invented workspace into the demo profile's empty store: one commit. The number of customers;
/// Conflict when the store holds customers already.
Async<int> seedDemo(store::Store &store, const demo::Workspace &workspace);

} // namespace heliograph
