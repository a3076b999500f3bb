// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "sms/sender.h"

#include <algorithm>

namespace heliograph::sms {

namespace {

constexpr qsizetype kMostCharacters = 11;
constexpr qsizetype kMostDigits = 15;     // ITU-T E.164
constexpr qsizetype kLeastDigits = 7;
constexpr qsizetype kMostShortCode = 8;
constexpr qsizetype kLeastShortCode = 3;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isNumber(QStringView text)
{
    const QStringView digits = text.startsWith(u'+') ? text.mid(1) : text;
    return !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), isAsciiDigit);
}

Result<SenderKind> numberKind(QStringView sender)
{
    const bool international = sender.startsWith(u'+');
    const qsizetype digits = sender.size() - (international ? 1 : 0);
    if (!international && digits >= kLeastShortCode && digits <= kMostShortCode)
        return SenderKind::ShortCode;
    if (digits >= kLeastDigits && digits <= kMostDigits)
        return SenderKind::LongNumber;
    return fail(ErrorCode::InvalidArgument, QStringLiteral("sender_digits"));
}

} // namespace

Result<SenderKind> senderKind(QStringView sender)
{
    if (sender.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("sender_empty"));
    if (isNumber(sender))
        return numberKind(sender);
    const auto allowed = [](QChar c) { return isAsciiDigit(c) || isAsciiLetter(c) || QStringView(u" +-_&.").contains(c); };
    if (!std::all_of(sender.begin(), sender.end(), allowed))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("sender_character"));
    if (std::none_of(sender.begin(), sender.end(), isAsciiLetter))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("sender_no_letter"));
    if (sender.size() > kMostCharacters)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("sender_too_long"));
    return SenderKind::Alphanumeric;
}

QStringList senderList(const QString &setting)
{
    QStringList senders;
    QString lines = setting;
    lines.replace(u'\r', u'\n').replace(u',', u'\n');
    for (const QString &line : lines.split(u'\n')) {
        QString sender = line.trimmed();
        if (QString compact = QString(sender).remove(u' '); isNumber(compact))
            sender = compact;
        if (!sender.isEmpty() && !senders.contains(sender))
            senders.append(sender);
    }
    return senders;
}

} // namespace heliograph::sms
