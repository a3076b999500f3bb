// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace heliograph::words {

/// What is laid out of a text from outside: its first 4,000 units, cut between two letters, with a line that says so,
/// and eight marks on a letter at most. More takes seconds. The same text where that is all.
[[nodiscard]] QString shown(const QString &text);

} // namespace heliograph::words
