// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzzinput.h"
#include "sms/segments.h"

#include <array>

using namespace heliograph::fuzz;
using namespace heliograph::sms;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static constexpr std::array kTables{1, 3, 6, 13};
    const Input input(data, size);
    const QString text = input.text();
    Rules rules;
    rules.split = Split((input.switches & 3) % 3);
    rules.reference16 = input.switches & 4;
    if (input.switches & 8)
        rules.nationalTables = kTables;
    const Segments measured = measure(text, rules);
    must(measured.segments == measured.splits.size());
    must((measured.segments == 0) == text.isEmpty());
    must(measured.remaining >= 0 && measured.remaining <= measured.limit);
    must(measured.forces.isEmpty() == (measured.encoding == Encoding::Gsm7));
    qsizetype begin = 0;
    for (const qsizetype end : measured.splits) {
        // An escape makes a septet pair of one unit, so a segment never holds more units of text than its limit.
        must(end > begin && end <= text.size() && end - begin <= measured.limit);
        must(end == text.size() || !(text.at(end).isLowSurrogate() && text.at(end - 1).isHighSurrogate()));
        begin = end;
    }
    must(begin == text.size());
    return 0;
}
