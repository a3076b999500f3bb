// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>

namespace heliograph {

/// Embeddings, overrides, isolates and their ends (UAX #9, 2.1 to 2.5): they turn round what stands near them.
[[nodiscard]] inline bool turnsText(QChar c)
{
    return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
}

} // namespace heliograph
