// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace heliograph {

/// First of all in main(): what is written is its owner's alone, and nothing leaves a core, which would hold codes and secrets.
void hardenProcess();

} // namespace heliograph
