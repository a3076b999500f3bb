// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzzinput.h"
#include "providers/kannelcallback.h"

using namespace heliograph;
using namespace heliograph::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qint64 kNow = 1'795'000'000'000;
    constexpr qint64 kDay = 86'400'000;
    const Input input(data, size);
    if (const auto receipt = kannelReceipt(input.bytes, QStringLiteral("a"), kNow)) {
        must(receipt->accountId == u"a");
        must(qAbs(receipt->at - kNow) <= kDay);
    } else {
        must(receipt.error().code == ErrorCode::InvalidArgument);
    }
    if (const auto sms = kannelInbound(input.bytes, QStringLiteral("a"), kNow)) {
        must(sms->accountId == u"a" && !sms->key.isEmpty() && !sms->from.isEmpty());
        must(sms->text.isValidUtf16() && sms->from.isValidUtf16() && sms->to.isValidUtf16());
        must(qAbs(sms->at - kNow) <= kDay);
        // The same bytes are the same text, so a repeat is dropped.
        must(kannelInbound(input.bytes, QStringLiteral("a"), kNow)->key == sms->key);
    } else {
        must(sms.error().code == ErrorCode::InvalidArgument);
    }
    return 0;
}
