// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace heliograph::policy {

/// Which account carries one purpose to one country, where that is not the purpose's own.
struct Route {
    QString region;  ///< "US"
    QString purpose; ///< "otp" "one_way": a reply goes where the conversation is
    QString account; ///< provider account's id
    friend bool operator==(const Route &, const Route &) = default;
};

/// Reads a list of {"region", "purpose", "account"}; blank gives none. InvalidArgument with "not_json", "not_a_list", or for the first
/// row that is wrong "row:N:region", "row:N:purpose" (also: twice for the country), "row:N:account". N counts from 1.
[[nodiscard]] Result<QList<Route>> readRoutes(const QByteArray &json);
/// Empty: no route.
[[nodiscard]] QString routedAccount(const QList<Route> &routes, const QString &purpose, const QString &region);

} // namespace heliograph::policy
