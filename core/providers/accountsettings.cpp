// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/accountsettings.h"

#include <algorithm>

namespace heliograph {

namespace {

const QString kAddress = QStringLiteral("url");
const QString kSegments = QStringLiteral("max_segments");
const QString kPerMinute = QStringLiteral("per_minute");
const QString kCodeDigits = QStringLiteral("code_digits");

} // namespace

QString settingOf(const Account &account, const ProviderInfo &info, const QString &key)
{
    const QString given = account.settings.value(key).toVariant().toString();
    if (!given.isEmpty())
        return given;
    const auto field = std::find_if(info.fields.begin(), info.fields.end(), [&](const ProviderField &f) { return f.key == key; });
    return field == info.fields.end() ? QString() : field->fallback;
}

bool isOn(const QString &flag)
{
    return flag == QLatin1String("true") || flag == QLatin1String("1") || flag == QLatin1String("yes");
}

ProviderField addressField(const QString &fallback)
{
    return {kAddress, ProviderField::Kind::Url, false, fallback, 0};
}

QUrl addressOf(const Account &account, const ProviderInfo &info, const QString &path)
{
    QString address = settingOf(account, info, kAddress);
    while (address.endsWith(u'/'))
        address.chop(1);
    return QUrl(address + path, QUrl::StrictMode);
}

ProviderField segmentsField()
{
    return {kSegments, ProviderField::Kind::Number, false, QStringLiteral("1"), 10};
}

ProviderField perMinuteField()
{
    return {kPerMinute, ProviderField::Kind::Number, false, {}, 100'000};
}

ProviderField codeDigitsField()
{
    return {kCodeDigits, ProviderField::Kind::Number, false, QStringLiteral("6"), 10, 6};
}

QByteArray basicAuth(const QString &user, const QByteArray &password)
{
    return "Basic " + (user.toUtf8() + ':' + password).toBase64();
}

ProviderInfo infoFor(const Account &account, const ProviderInfo &type)
{
    ProviderInfo info = type.as(account);
    const QString segments = settingOf(account, type, kSegments);
    if (!segments.isEmpty())
        info.maxSegments = qMax(1, segments.toInt());
    info.perMinute = qMax(0, settingOf(account, type, kPerMinute).toInt());
    if (const QString digits = settingOf(account, type, kCodeDigits); !digits.isEmpty())
        info.codeDigits = qBound(6, digits.toInt(), 10);
    // Without it the desk makes the codes, and the account carries them as any text.
    if (!type.ownsOtpWith.isEmpty())
        info.ownsOtp = !settingOf(account, type, type.ownsOtpWith).isEmpty() || account.secrets.contains(type.ownsOtpWith);
    return info;
}

} // namespace heliograph
