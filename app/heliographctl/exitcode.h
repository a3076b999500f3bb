// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace heliograph::ctl {

/// What scripts rely on.
enum ExitCode { Done = 0, Refused = 1, Usage = 2, ProviderRefused = 3, OutcomeUnknown = 4, Unusable = 5, NotFound = 6 };

} // namespace heliograph::ctl
