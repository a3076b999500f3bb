// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/words/words.h"

namespace heliograph::words {

/// A check that passed: its name, and what it found where the finding carries it.
[[nodiscard]] Said passed(const policy::Finding &finding);

} // namespace heliograph::words
