// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QLocale>

namespace heliograph::words {

namespace {

constexpr qint64 kUnit = 1'000'000;

/// Only signs that mean one currency wherever they are read; the others go by their code.
QString signOf(const QString &currency)
{
    if (currency == QLatin1String("EUR"))
        return QStringLiteral("€");
    if (currency == QLatin1String("GBP"))
        return QStringLiteral("£");
    if (currency == QLatin1String("INR"))
        return QStringLiteral("₹");
    return currency == QLatin1String("USD") ? QStringLiteral("US$") : currency + QChar(QChar::Nbsp);
}

/// Two decimals, more where the amount has them: what is shown is what was added up.
QString decimal(qint64 micros, const QLocale &locale)
{
    QString decimals = QString::number(micros % kUnit).rightJustified(6, u'0');
    while (decimals.size() > 2 && decimals.endsWith(u'0'))
        decimals.chop(1);
    QString shown;
    for (const QChar digit : decimals)
        shown += locale.toString(digit.digitValue());
    return locale.toString(micros / kUnit) + locale.decimalPoint() + shown;
}

} // namespace

QString money(const policy::Amount &amount)
{
    const QLocale locale;
    // The words are English where no locale is set; C would put the sign behind.
    if (locale.language() == QLocale::C)
        return signOf(amount.currency) + decimal(amount.micros, locale);
    // Where the sign stands is the locale's matter: it is asked with a whole number, because its decimals would be a double's.
    const QString one = locale.toString(1);
    return locale.toCurrencyString(1, signOf(amount.currency)).replace(one, decimal(amount.micros, locale));
}

QString estimate(const policy::Amount &amount)
{
    return Words::tr("%1 est.").arg(money(amount));
}

QString priceOrigin(const policy::Price &price)
{
    return Words::tr("Estimate: %1 per SMS to %2. Price table: %3, read %4.")
        .arg(money(price.cost(1)), country(price.region), price.source, isoDay(price.date));
}

std::optional<policy::Amount> costOf(const Message &message)
{
    const QString currency = message.extra.value(QLatin1String("currency")).toString();
    if (currency.isEmpty())
        return std::nullopt;
    return policy::Amount{message.extra.value(QLatin1String("cost")).toInteger(), currency};
}

QString today(int segments, const QList<policy::Amount> &costs, int unpriced)
{
    QString line = segments == 1 ? Words::tr("Today 1 segment") : Words::tr("Today %n segments", nullptr, segments);
    for (const policy::Amount &cost : costs)
        line = Words::tr("%1 · %2").arg(line, money(cost));
    return unpriced > 0 ? Words::tr("%1 · %2 unpriced").arg(line, QString::number(unpriced)) : line;
}

} // namespace heliograph::words
