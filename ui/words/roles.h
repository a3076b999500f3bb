// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/roles.h"
#include "ui/words/words.h"

namespace heliograph::words {

[[nodiscard]] QString role(policy::Role role); ///< "Agent" "Supervisor"
/// Why an agent may not, and where the role is chosen: beside what is disabled for it, and of ErrorCode::Refused "role:export".
[[nodiscard]] Said onlySupervisor(policy::Ability ability);

} // namespace heliograph::words
