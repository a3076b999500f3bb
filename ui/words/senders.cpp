// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/line.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

namespace heliograph::words {

QString sender(const QString &sender)
{
    const auto kind = sms::senderKind(sender);
    if (!kind)
        return sender;
    switch (*kind) {
    case sms::SenderKind::Alphanumeric: return Words::tr("%1 · Alphanumeric").arg(sender);
    case sms::SenderKind::ShortCode: return Words::tr("%1 · Short code").arg(sender);
    case sms::SenderKind::LongNumber: break;
    }
    return Words::tr("%1 · Long number").arg(sender.startsWith(u'+') ? inLine(phone::international(sender)) : sender);
}

QString senderRefusal(const QString &code)
{
    if (code == QLatin1String("sender_too_long"))
        return Words::tr("A sender of letters has 11 characters at most.");
    if (code == QLatin1String("sender_character"))
        return Words::tr("A sender takes letters from A to Z, digits, blanks and + - _ & . only.");
    if (code == QLatin1String("sender_no_letter"))
        return Words::tr("A sender needs a letter, or is a number of digits alone.");
    if (code == QLatin1String("sender_digits"))
        return Words::tr("A number as sender has 7 to 15 digits, a short code 3 to 8.");
    return Words::tr("A sender must not be empty.");
}

} // namespace heliograph::words
