// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzzinput.h"
#include "policy/prices.h"

using namespace heliograph;
using namespace heliograph::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto prices = policy::readPrices(Input(data, size).bytes);
    if (!prices) {
        must(prices.error().code == ErrorCode::InvalidArgument && !prices.error().detail.isEmpty());
        return 0;
    }
    for (const policy::Price &price : *prices) {
        must(price.micros >= 0 && price.micros < 1'000'000'000 && price.region.size() == 2 && price.currency.size() == 3);
        must(policy::priceFor(*prices, price.account, price.region) == price);
    }
    return 0;
}
