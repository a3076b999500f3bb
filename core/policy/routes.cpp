// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/routes.h"

#include "policy/tablerows.h"

#include <QStringList>

#include <algorithm>

namespace heliograph::policy {

namespace {

/// The name of the first field that is wrong; empty: none.
QString wrongRouteField(const QJsonObject &row, const QList<Route> &before, Route &route)
{
    static const QStringList purposes{QStringLiteral("otp"), QStringLiteral("one_way")};
    route = {rowText(row, "region"), rowText(row, "purpose"), rowText(row, "account")};
    if (!isRegionCode(route.region))
        return QStringLiteral("region");
    if (!purposes.contains(route.purpose) || !routedAccount(before, route.purpose, route.region).isEmpty())
        return QStringLiteral("purpose");
    return route.account.isEmpty() ? QStringLiteral("account") : QString();
}

} // namespace

Result<QList<Route>> readRoutes(const QByteArray &json)
{
    if (json.trimmed().isEmpty())
        return QList<Route>{};
    return readRows<Route>(json, wrongRouteField);
}

QString routedAccount(const QList<Route> &routes, const QString &purpose, const QString &region)
{
    const auto found = std::find_if(routes.cbegin(), routes.cend(),
                                    [&](const Route &route) { return route.purpose == purpose && route.region == region; });
    return found == routes.cend() ? QString() : found->account;
}

} // namespace heliograph::policy
