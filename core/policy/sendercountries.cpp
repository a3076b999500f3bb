// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/sendercountries.h"

#include <algorithm>
#include <array>

namespace heliograph::policy {

namespace {

constexpr QLatin1String kTelnyx("developers.telnyx.com, Alphanumeric Sender ID");
constexpr QLatin1String kRead("2026-11-27");
constexpr std::array kCountries{
    SenderCountry{QLatin1String("US"), kTelnyx, kRead},
    SenderCountry{QLatin1String("CA"), kTelnyx, kRead},
    SenderCountry{QLatin1String("PR"), kTelnyx, kRead},
};

} // namespace

const SenderCountry *alphanumericRefusedIn(const QString &region)
{
    const auto found = std::find_if(kCountries.begin(), kCountries.end(), [&](const SenderCountry &country) { return country.region == region; });
    return found == kCountries.end() ? nullptr : &*found;
}

} // namespace heliograph::policy
