// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/words/words.h"

namespace heliograph::words {

/// Of ErrorCode::Refused: which rule, or which rules, by their codes.
[[nodiscard]] Said refused(const QString &detail);
[[nodiscard]] Said missing(const QString &detail); ///< of ErrorCode::NotFound

} // namespace heliograph::words
