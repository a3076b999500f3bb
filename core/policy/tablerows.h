// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QList>

namespace heliograph::policy {

/// What the editable tables (countries, prices) share: a JSON list of objects, read row by row.
[[nodiscard]] QString rowText(const QJsonObject &row, const char *name);
[[nodiscard]] bool isRegionCode(const QString &text); ///< two capital letters
[[nodiscard]] bool isDay(const QString &text);        ///< ISO 8601 date

/// InvalidArgument: "not_json", "not_a_list".
[[nodiscard]] Result<QList<QJsonObject>> readObjects(const QByteArray &json);

/// `wrongField(object, rows before, row to fill)` gives the name of the first field that is wrong; InvalidArgument "row:N:field", N from 1.
template<typename Row, typename WrongField>
[[nodiscard]] Result<QList<Row>> readRows(const QByteArray &json, WrongField wrongField)
{
    const auto objects = readObjects(json);
    if (!objects)
        return tl::unexpected<Error>(objects.error());
    QList<Row> rows;
    for (const QJsonObject &object : *objects) {
        Row row;
        if (const QString field = wrongField(object, rows, row); !field.isEmpty())
            return fail(ErrorCode::InvalidArgument, QStringLiteral("row:%1:%2").arg(rows.size() + 1).arg(field));
        rows.append(row);
    }
    return rows;
}

} // namespace heliograph::policy
