// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/routes.h"

#include "policy/tablerows.h"

#include <algorithm>

namespace heliograph::policy {

namespace {

Route routeOf(const QJsonObject &row)
{
    return {rowText(row, "region"), rowText(row, "purpose"), rowText(row, "account")};
}

bool isPurpose(const QString &purpose)
{
    return purpose == QLatin1String("otp") || purpose == QLatin1String("one_way");
}

/// The name of the first field that is wrong; empty: none.
QString wrongRouteField(const QJsonObject &row, const QList<Route> &before, Route &route)
{
    route = routeOf(row);
    if (!isRegionCode(route.region))
        return QStringLiteral("region");
    if (!isPurpose(route.purpose) || !routedAccount(before, route.purpose, route.region).isEmpty())
        return QStringLiteral("purpose");
    return route.account.isEmpty() ? QStringLiteral("account") : QString();
}

QString wrongStandInField(const QJsonObject &row, const QList<Route> &before, Route &route)
{
    route = routeOf(row);
    if (!route.region.isEmpty() && !isRegionCode(route.region))
        return QStringLiteral("region");
    if (!isPurpose(route.purpose))
        return QStringLiteral("purpose");
    return route.account.isEmpty() || before.contains(route) ? QStringLiteral("account") : QString();
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

Result<QList<Route>> readStandIns(const QByteArray &json)
{
    if (json.trimmed().isEmpty())
        return QList<Route>{};
    return readRows<Route>(json, wrongStandInField);
}

bool standInHelps(const QString &pausedReason)
{
    static const QStringList reasons{QStringLiteral("offline"), QStringLiteral("tls"), QStringLiteral("failures"), QStringLiteral("credentials"),
                                     QStringLiteral("balance"), QStringLiteral("configuration"), QStringLiteral("not_allowed")};
    return reasons.contains(pausedReason);
}

QStringList standInsFor(const QList<Route> &standIns, const QString &purpose, const QString &region)
{
    QStringList accounts;
    const auto add = [&](const QString &place) {
        for (const Route &row : standIns) {
            if (row.purpose == purpose && row.region == place && !accounts.contains(row.account))
                accounts.append(row.account);
        }
    };
    add(region);
    add({});
    return accounts;
}

} // namespace heliograph::policy
