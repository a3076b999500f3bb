// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/tablerows.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace heliograph::policy {

QString rowText(const QJsonObject &row, const char *name)
{
    return row.value(QLatin1String(name)).toString().trimmed();
}

bool isRegionCode(const QString &text)
{
    return text.size() == 2 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isDay(const QString &text)
{
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

Result<QList<QJsonObject>> readObjects(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("not_json"));
    if (!document.isArray())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("not_a_list"));
    QList<QJsonObject> objects;
    for (const QJsonValue &value : document.array())
        objects.append(value.toObject());
    return objects;
}

} // namespace heliograph::policy
