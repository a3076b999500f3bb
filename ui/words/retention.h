// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/retention.h"
#include "ui/words/words.h"

namespace heliograph::words {

[[nodiscard]] Said retentionDue(const RetentionCount &count);  ///< what a purge would remove
[[nodiscard]] Said retentionDone(const RetentionCount &count); ///< what it removed

} // namespace heliograph::words
