// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "domain/review.h"
#include "ui/words/words.h"

/// What is said of scores and coaching.
namespace heliograph::words {

/// A name or cause of the rubric that every workspace begins with, in the reader's language; anything else as it was written.
[[nodiscard]] QString rubricText(const QString &text);
/// Why a scorecard, a note or an answer was not taken; `rubric` names the category that is meant.
[[nodiscard]] Said reviewError(const Error &error, const Rubric *rubric = nullptr);
[[nodiscard]] QString mark(ScoreScale scale, int step); ///< "4", "No", "Yes"

} // namespace heliograph::words
