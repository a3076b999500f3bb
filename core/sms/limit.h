// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sms/segments.h"

namespace heliograph::sms {

/// What one SMS may be.
struct Limit {
    int segments = 1; ///< 0: any number
    int utf16 = 0;    ///< UTF-16 units of the whole text, the provider's own limit; 0: none
};

/// How much of `text` goes with `suffix` after it, which stays whole: UTF-16 units from its beginning, never through a cluster.
[[nodiscard]] qsizetype fitting(QStringView text, QStringView suffix, const Rules &rules, const Limit &limit);

/// `measure` of `text` as people see it: the segments that may go, then all that is too much as one. Unchanged where nothing is.
/// One segment alone has no header and holds more than the first of two, so that cut is not one of the measure's.
[[nodiscard]] Segments upTo(QStringView text, const Segments &measure, int segments);

} // namespace heliograph::sms
