// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzzinput.h"
#include "domain/message.h"
#include "policy/optout.h"
#include "policy/otp.h"

using namespace heliograph::fuzz;
using namespace heliograph::policy;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    const QString text = input.text();
    const int digits = 6 + (input.switches & 3) % 3;
    const Scan scan = scanForCode(text, digits);
    must(scan.candidates.isEmpty() == (scan.masked == text) || text.contains(heliograph::kHiddenCode));
    must(!scan.onlyCode || (scan.candidates.size() == 1 && scan.masked == QString::fromUtf16(heliograph::kHiddenCode)));
    for (const QString &code : scan.candidates)
        must(code.size() == digits);
    const Keyword word = keyword(text);
    // Blanks and characters that nobody sees change nothing.
    must(text.size() > 1'900 || keyword(QStringLiteral(" \u200b") + text + QStringLiteral("\u200b\n")) == word);
    (void)soundsLikeStop(text);
    (void)otpText(text, QStringLiteral("123456"));
    return 0;
}
