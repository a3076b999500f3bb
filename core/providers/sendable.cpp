// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/sendable.h"

#include "sms/sender.h"

#include <algorithm>

namespace heliograph {

namespace {

constexpr qsizetype kMaxDigits = 15; // ITU-T E.164

} // namespace

bool isE164(const QString &number)
{
    return number.size() >= 4 && number.size() <= kMaxDigits + 1 && number.startsWith(u'+')
        && std::all_of(number.cbegin() + 1, number.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString e164Of(const QString &number)
{
    const QString e164 = u'+' + digitsOf(number);
    return isE164(e164) ? e164 : QString();
}

bool isPathStep(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

Status sendable(const SmsRequest &sms, const QString &sender, int maxUtf16)
{
    if (!isE164(sms.to))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("to"));
    if (!sender.isEmpty() && !sms::senderKind(sender))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("sender"));
    if (sms.text.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("empty_text"));
    if (maxUtf16 > 0 && sms.text.size() > maxUtf16)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("too_long"));
    if (sms.parts != 1)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("too_many_parts"));
    return Done{};
}

} // namespace heliograph
