// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/countryrules.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace heliograph::policy {

namespace {

bool isRegionCode(const QString &text)
{
    return text.size() == 2 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isFlag(const QJsonValue &value)
{
    return value.isUndefined() || value.isBool();
}

/// The name of the first field that is wrong; empty: none.
QString wrongField(const QJsonObject &row, const QList<CountryRule> &before, CountryRule &rule)
{
    const auto text = [&row](const char *name) { return row.value(QLatin1String(name)).toString().trimmed(); };
    const QJsonValue oneWay = row.value(QLatin1String("one_way")), stopText = row.value(QLatin1String("stop_text"));
    rule = {text("region"), oneWay.toBool(true), stopText.toBool(), text("reason"), text("source"), text("date")};
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
    return QDate::fromString(rule.date, Qt::ISODate).isValid() ? QString() : QStringLiteral("date");
}

} // namespace

QList<CountryRule> defaultCountryRules()
{
    // The reason and the source are shown to people as they stand here.
    return {{QStringLiteral("US"), false, true, QStringLiteral("One-way SMS is not allowed in the United States."),
             QStringLiteral("guides.clickatell.com, Chat Desk, Send 1-way SMS"), QStringLiteral("2026-11-24")}};
}

Result<QList<CountryRule>> readCountryRules(const QByteArray &json)
{
    if (json.trimmed().isEmpty())
        return defaultCountryRules();
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("not_json"));
    if (!document.isArray())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("not_a_list"));
    QList<CountryRule> rules;
    for (const QJsonValue &value : document.array()) {
        CountryRule rule;
        if (const QString field = wrongField(value.toObject(), rules, rule); !field.isEmpty())
            return fail(ErrorCode::InvalidArgument, QStringLiteral("row:%1:%2").arg(rules.size() + 1).arg(field));
        rules.append(rule);
    }
    return rules;
}

} // namespace heliograph::policy
