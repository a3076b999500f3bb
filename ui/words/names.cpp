// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QLocale>

namespace heliograph::words {

QString numberType(NumberType type)
{
    switch (type) {
    case NumberType::FixedLine: return Words::tr("Landline");
    case NumberType::Mobile: return Words::tr("Mobile");
    case NumberType::FixedLineOrMobile: return Words::tr("Landline or mobile");
    case NumberType::TollFree: return Words::tr("Toll-free");
    case NumberType::PremiumRate: return Words::tr("Premium rate");
    case NumberType::SharedCost: return Words::tr("Shared cost");
    case NumberType::Voip: return Words::tr("Internet telephone");
    case NumberType::Personal: return Words::tr("Personal number");
    case NumberType::Pager: return Words::tr("Pager");
    case NumberType::Uan: return Words::tr("Company-wide number");
    case NumberType::Voicemail: return Words::tr("Voicemail");
    case NumberType::Unknown: break;
    }
    return Words::tr("Unknown type");
}

QString channel(Channel channel)
{
    switch (channel) {
    case Channel::WebChat: return Words::tr("Web chat");
    case Channel::Sms: return Words::tr("SMS");
    case Channel::Email: return Words::tr("Email");
    }
    return Words::tr("Unknown channel");
}

QString channelNamed(const QString &name)
{
    if (name == QLatin1String("sms"))
        return channel(Channel::Sms);
    return channel(name == QLatin1String("email") ? Channel::Email : Channel::WebChat);
}

QString country(const QString &region)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(region);
    if (region.isEmpty() || territory == QLocale::AnyTerritory)
        return region.isEmpty() ? Words::tr("No country") : region;
    return QLocale::territoryToString(territory);
}

QString languageName(const QString &tag)
{
    if (tag.isEmpty())
        return Words::tr("Every language");
    QString name = policy::languageName(tag);
    if (name != tag)
        name[0] = name.at(0).toUpper();
    return name;
}

QString pausedReason(const QString &code)
{
    if (code == QLatin1String("credentials"))
        return Words::tr("its user name or password was refused");
    if (code == QLatin1String("configuration"))
        return Words::tr("its settings do not fit the server that answers");
    if (code == QLatin1String("not_allowed"))
        return Words::tr("its address has no encryption, which is allowed on this computer only, or in the own network where its settings say so");
    if (code == QLatin1String("offline") || code == QLatin1String("unreachable"))
        return Words::tr("the provider cannot be reached");
    if (code == QLatin1String("balance"))
        return Words::tr("its balance is used up");
    if (code == QLatin1String("failures"))
        return Words::tr("it failed several times in a row");
    if (code == QLatin1String("throttled"))
        return Words::tr("it asked to wait longer than the text could");
    if (code == QLatin1String("restored"))
        return Words::tr("this profile was restored from a backup or copied");
    if (code == QLatin1String("no_secret"))
        return Words::tr("its secret is not stored on this computer");
    if (code == QLatin1String("tls"))
        return Words::tr("its certificate is not trusted");
    if (code == QLatin1String("timeout"))
        return Words::tr("the provider did not answer in time");
    if (code == QLatin1String("suspicious") || code == QLatin1String("unexpected"))
        return Words::tr("something other than the provider answered");
    return Words::tr("it was stopped (%1)").arg(code);
}

Said secretTrouble(const QString &trouble, const QString &account)
{
    if (trouble == QLatin1String("silent"))
        return {Words::tr("%1 cannot be used yet: the system's keychain does not answer.").arg(account),
                Words::tr("It holds the password. Everything else works, and what you send waits here. Look for a window of the keychain, or enter "
                          "the password in Settings: then it is kept for this run.")};
    if (trouble == QLatin1String("session"))
        return {Words::tr("%1 cannot be used: its password was kept for the last run only.").arg(account),
                Words::tr("No keychain was there to keep it. What you send waits here. Enter the password in Settings.")};
    return {Words::tr("%1 cannot be used: the system's keychain gives no password for it.").arg(account),
            Words::tr("It may be locked, or not there. What you send waits here. Unlock it and try again, or enter the password in Settings: "
                      "without a keychain it is kept for this run.")};
}

QString otpAutomaticMessage(int digits)
{
    return Words::tr("I have sent a %1-digit code to your phone. Please type it here, in this chat.").arg(digits);
}

} // namespace heliograph::words
