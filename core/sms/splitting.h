// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sms/segments.h"

namespace heliograph::sms {

/// Where the segment that begins at `begin` and is full at `full` ends under the policy: in (begin, full], UTF-16 units. `full`
/// stands between two characters. A cluster or word that is longer than the segment is cut at `full`.
[[nodiscard]] qsizetype segmentEnd(QStringView text, qsizetype begin, qsizetype full, Split split);

} // namespace heliograph::sms
