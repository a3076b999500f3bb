// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/prices.h"

#include "policy/tablerows.h"

#include <algorithm>

namespace heliograph::policy {

namespace {

constexpr qsizetype kDecimals = 6;

bool allDigits(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The name of the first field that is wrong; empty: none.
QString wrongPriceField(const QJsonObject &row, const QList<Price> &before, Price &price)
{
    price = {rowText(row, "account"), rowText(row, "region"), 0, rowText(row, "currency"), rowText(row, "source"), rowText(row, "date")};
    if (price.account.isEmpty())
        return QStringLiteral("account");
    if (!isRegionCode(price.region) || priceFor(before, price.account, price.region))
        return QStringLiteral("region");
    const auto micros = microsOf(rowText(row, "price"));
    if (!micros)
        return QStringLiteral("price");
    price.micros = *micros;
    if (!isCurrency(price.currency))
        return QStringLiteral("currency");
    if (price.source.isEmpty())
        return QStringLiteral("source");
    return isDay(price.date) ? QString() : QStringLiteral("date");
}

} // namespace

Amount Price::cost(int segments) const
{
    return {micros * segments, currency};
}

Result<QList<Price>> readPrices(const QByteArray &json)
{
    if (json.trimmed().isEmpty())
        return QList<Price>{};
    return readRows<Price>(json, wrongPriceField);
}

std::optional<Price> priceFor(const QList<Price> &prices, const QString &account, const QString &region)
{
    const auto found = std::find_if(prices.cbegin(), prices.cend(),
                                    [&](const Price &price) { return price.account == account && price.region == region; });
    return found == prices.cend() ? std::nullopt : std::optional(*found);
}

bool isCurrency(const QString &text)
{
    return text.size() == 3 && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

std::optional<qint64> microsOf(const QString &amount, qsizetype mostWhole)
{
    const qsizetype point = amount.indexOf(u'.');
    const QString whole = point < 0 ? amount : amount.left(point), part = point < 0 ? QString() : amount.mid(point + 1);
    const bool shaped = !whole.isEmpty() && whole.size() <= mostWhole && part.size() <= kDecimals && (point < 0 || !part.isEmpty());
    if (!shaped || !allDigits(whole) || !allDigits(part))
        return std::nullopt;
    return whole.toLongLong() * 1'000'000 + part.leftJustified(kDecimals, u'0').toLongLong();
}

} // namespace heliograph::policy
