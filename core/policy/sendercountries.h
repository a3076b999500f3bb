// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>

namespace heliograph::policy {

/// A country whose networks take no sender of letters. Providers' lists differ, so it is a warning and no refusal.
struct SenderCountry {
    QLatin1String region;
    QLatin1String source;
    QLatin1String date; ///< ISO 8601 date the source was read
};

/// nullptr: none is known.
[[nodiscard]] const SenderCountry *alphanumericRefusedIn(const QString &region);

} // namespace heliograph::policy
