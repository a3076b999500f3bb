// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzzinput.h"
#include "policy/countryrules.h"

using namespace heliograph;
using namespace heliograph::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto rules = policy::readCountryRules(Input(data, size).bytes);
    if (!rules) {
        must(rules.error().code == ErrorCode::InvalidArgument && !rules.error().detail.isEmpty());
        return 0;
    }
    for (const policy::CountryRule &rule : *rules)
        must(rule.region.size() == 2 && !rule.source.isEmpty() && !rule.date.isEmpty() && (rule.oneWayAllowed || !rule.reason.isEmpty()));
    return 0;
}
