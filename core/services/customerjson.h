// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customer.h"

#include <QJsonObject>

/// Customers as they are kept to be put back: by a merge that is undone, by an import that is.
namespace heliograph {

[[nodiscard]] QJsonObject numberJson(const ContactPoint &number);
[[nodiscard]] ContactPoint numberOf(const QJsonObject &json, qint64 customerId);
[[nodiscard]] QJsonObject customerJson(const Customer &customer);
[[nodiscard]] Customer customerOf(const QJsonObject &json);

} // namespace heliograph
