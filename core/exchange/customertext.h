// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customer.h"

#include <QByteArray>
#include <QStringList>

namespace heliograph::exchange {

/// A customer and what an export says beside.
struct ExportedCustomer {
    Customer customer;
    bool optedOut = false;   ///< any of the numbers
    QString consentSource;   ///< of the newest consent that was recorded with one
};

enum class ExportFormat { Csv, Json, VCard };

/// The object that heliographctl prints too. Field names are stable; times are epoch milliseconds.
[[nodiscard]] QJsonObject toJson(const Customer &customer);
/// The number that texts go to: the preferred one, else the first; nullptr: none.
[[nodiscard]] const ContactPoint *preferredNumber(const Customer &customer);

/// The heading of a table of customers; `details`: names of the workspace's own fields, each a column.
[[nodiscard]] QString csvHeading(const QStringList &details);
[[nodiscard]] QString csvRow(const ExportedCustomer &customer, const QStringList &details);
/// vCard 4.0 (RFC 6350).
[[nodiscard]] QByteArray vCard(const ExportedCustomer &customer);
[[nodiscard]] QByteArray jsonObject(const ExportedCustomer &customer);

} // namespace heliograph::exchange
