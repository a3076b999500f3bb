// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzzinput.h"
#include "phone/phone.h"
#include "phone/zonetable.h"

#include <algorithm>

using namespace heliograph::fuzz;
using namespace heliograph::phone;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QString kHomes[] = {QString(), QStringLiteral("GB"), QStringLiteral("US"), QStringLiteral("XX")};
    const Input input(data, size);
    const QString text = input.text();
    if (const auto number = parse(text, kHomes[input.switches & 3])) {
        must(number->e164.startsWith(u'+') && number->e164.size() <= 16);
        must(std::all_of(number->e164.begin() + 1, number->e164.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }));
        // What we keep reads as itself, wherever it is read.
        const auto again = parse(number->e164, {});
        must(again && again->e164 == number->e164);
        must(zones(number->e164) == zones(again->e164));
    }
    (void)asYouType(text, kHomes[input.switches & 3]);
    (void)international(text);
    (void)masked(text);
    (void)zones(text);
    if (input.switches & 4)
        (void)ZoneTable(input.bytes).zonesOf(text);
    return 0;
}
