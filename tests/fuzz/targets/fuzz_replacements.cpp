// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzzinput.h"
#include "sms/replacements.h"

using namespace heliograph::fuzz;
using namespace heliograph::sms;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    const QString text = input.text();
    const Offer offered = offer(text, {}, input.switches & 1);
    must(apply(text, offered.replacements) == offered.result);
    must(offered.before == measure(text) && offered.after == measure(offered.result));
    must(offered.replacements.isEmpty() || offered.after.encoding == Encoding::Gsm7 || offered.savedSegments() > 0);
    (void)apply(text.left(text.size() / 2), offered.replacements); // another text than the offer's
    const QString clean = cleaned(text);
    must(clean.isValidUtf16() && cleaned(clean) == clean);
    for (const QChar c : clean)
        must(c == u'\n' || c == u'\r' || c == u'\f' || c.category() != QChar::Other_Control);
    return 0;
}
