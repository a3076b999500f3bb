// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/countryrules.h"

#include "policy/tablerows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace heliograph::policy {

namespace {

bool isFlag(const QJsonValue &value)
{
    return value.isUndefined() || value.isBool();
}

/// The name of the first field that is wrong; empty: none.
QString wrongRuleField(const QJsonObject &row, const QList<CountryRule> &before, CountryRule &rule)
{
    const QJsonValue oneWay = row.value(QLatin1String("one_way")), stopText = row.value(QLatin1String("stop_text"));
    rule = {rowText(row, "region"), oneWay.toBool(true), stopText.toBool(), rowText(row, "reason"), rowText(row, "source"), rowText(row, "date")};
    const bool known = std::any_of(before.begin(), before.end(), [&rule](const CountryRule &other) { return other.region == rule.region; });
    if (!isRegionCode(rule.region) || known)
        return QStringLiteral("region");
    if (!isFlag(oneWay))
        return QStringLiteral("one_way");
    if (!isFlag(stopText))
        return QStringLiteral("stop_text");
    if (!rule.oneWayAllowed && rule.reason.isEmpty())
        return QStringLiteral("reason");
    if (rule.source.isEmpty())
        return QStringLiteral("source");
    return isDay(rule.date) ? QString() : QStringLiteral("date");
}

} // namespace

QList<CountryRule> defaultCountryRules()
{
    // The reason and the source are shown to people as they stand here.
    return {{QStringLiteral("US"), false, true, QStringLiteral("One-way SMS is not allowed in the United States."),
             QStringLiteral("guides.clickatell.com, Chat Desk, Send 1-way SMS"), QStringLiteral("2026-11-24")}};
}

QByteArray toJson(const QList<CountryRule> &rules)
{
    QJsonArray rows;
    for (const CountryRule &rule : rules) {
        rows.append(QJsonObject{{QStringLiteral("region"), rule.region}, {QStringLiteral("one_way"), rule.oneWayAllowed},
                                {QStringLiteral("stop_text"), rule.stopTextAsked}, {QStringLiteral("reason"), rule.reason},
                                {QStringLiteral("source"), rule.source}, {QStringLiteral("date"), rule.date}});
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

Result<QList<CountryRule>> readCountryRules(const QByteArray &json)
{
    if (json.trimmed().isEmpty())
        return defaultCountryRules();
    return readRows<CountryRule>(json, wrongRuleField);
}

} // namespace heliograph::policy
