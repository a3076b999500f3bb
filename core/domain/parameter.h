// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace heliograph {

/// One value that a text set up at the provider is filled with. The account declares it; each message gives it a value, as a string:
/// a number keeps its digits, a date is ISO 8601.
struct Parameter {
    enum class Type { Text, Number, Date, Choice };
    QString name;         ///< as the provider calls it: letters, digits and underscores, 64 at most
    Type type = Type::Text;
    bool required = false;
    QString source;       ///< variable of the profile that it begins with, "first_name"; empty: typed by hand
    QString fallback;     ///< goes where nothing is given
    QStringList choices;  ///< Type::Choice only
    friend bool operator==(const Parameter &, const Parameter &) = default;
};

[[nodiscard]] bool isParameterName(const QString &name);
/// "text" "number" "date" "choice".
[[nodiscard]] QString typeName(Parameter::Type type);
/// A JSON list of objects with those keys; empty text: none. InvalidArgument: "not_json", "not_a_list", "too_many", or "row:N:REASON"
/// (N from 1) with name, twice, type, required, source, choices, fallback, unknown:KEY for the first thing that is wrong.
[[nodiscard]] Result<QList<Parameter>> readParameters(const QString &json);
/// What stops this value from going: "required" "not_a_number" "not_a_date" "not_a_choice" "too_long" "line_break"; empty: nothing.
[[nodiscard]] QString problemWith(const Parameter &parameter, const QString &value);
/// Name → what goes for it: the value given, else the fallback. What is left empty is not there.
[[nodiscard]] QJsonObject valuesToSend(const QList<Parameter> &declared, const QJsonObject &given);
/// What valuesToSend() once gave still is what these declarations take: every required one is there, every one fits, none is unknown.
[[nodiscard]] bool valuesFit(const QList<Parameter> &declared, const QJsonObject &values);
/// "name=Maya, order=4411"; the same values give the same line.
[[nodiscard]] QString parameterLine(const QJsonObject &values);

} // namespace heliograph
