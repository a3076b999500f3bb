// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace heliograph::policy {

/// A sum in one currency.
struct Amount {
    qint64 micros = 0;     ///< millionths of the currency; whole numbers only, so that sums are exact
    QString currency;      ///< ISO 4217: "EUR"
    friend bool operator==(const Amount &, const Amount &) = default;
};

/// What one segment costs: data with a source and a date. Without a row there is no estimate.
struct Price {
    QString account;       ///< provider account's id
    QString region;        ///< "GB"
    qint64 micros = 0;     ///< per segment
    QString currency;
    QString source;
    QString date;          ///< ISO 8601 date the source was read
    [[nodiscard]] Amount cost(int segments) const;
    friend bool operator==(const Price &, const Price &) = default;
};

/// Reads a list of {"account", "region", "price", "currency", "source", "date"}; blank gives none. The price is a text such as "0.04",
/// six decimals at most: a JSON number would be a binary fraction. InvalidArgument with "not_json", "not_a_list", or for the first row
/// that is wrong "row:N:account", "row:N:region" (also: twice for the account), "row:N:price", "row:N:currency", "row:N:source",
/// "row:N:date". N counts from 1.
[[nodiscard]] Result<QList<Price>> readPrices(const QByteArray &json);
[[nodiscard]] std::optional<Price> priceFor(const QList<Price> &prices, const QString &account, const QString &region);
/// "0.04" → 40,000. Nothing: no decimal number, below zero, of more than `mostWhole` digits before the point, or finer than a millionth.
[[nodiscard]] std::optional<qint64> microsOf(const QString &amount, qsizetype mostWhole = 3);
[[nodiscard]] bool isCurrency(const QString &text); ///< looks like one of ISO 4217

} // namespace heliograph::policy
