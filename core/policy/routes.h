// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

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

/// Who stands in for an account that is in trouble, first choice first. As readRoutes(), but a region may be empty (everywhere), and
/// there may be several rows for one; "row:N:account" also where the same one is listed twice.
[[nodiscard]] Result<QList<Route>> readStandIns(const QByteArray &json);
/// By Account::pausedReason: the account itself is in trouble, not this desk, so another one may carry its texts.
[[nodiscard]] bool standInHelps(const QString &pausedReason);
/// Those of the country, then those of everywhere; each once.
[[nodiscard]] QStringList standInsFor(const QList<Route> &standIns, const QString &purpose, const QString &region);

} // namespace heliograph::policy
