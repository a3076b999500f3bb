// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/parameter.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace heliograph {

namespace {

constexpr qsizetype kMostParameters = 32;
constexpr qsizetype kLongestName = 64;
constexpr qsizetype kLongestValue = 500;

constexpr std::array<QLatin1StringView, 4> kTypes{QLatin1StringView("text"), QLatin1StringView("number"), QLatin1StringView("date"),
                                                  QLatin1StringView("choice")};

/// Digits, with a sign before and a point inside if need be: what every language's number reader takes.
bool isNumber(const QString &value)
{
    const QString digits = value.startsWith(u'-') ? value.mid(1) : value;
    const auto all = [](const QString &part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    const qsizetype point = digits.indexOf(u'.');
    return point < 0 ? all(digits) : all(digits.left(point)) && all(digits.mid(point + 1));
}

QString wrongText(const QJsonObject &row, const char *key, QString &to)
{
    const QJsonValue value = row.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isString())
        return QLatin1String(key);
    to = value.toString().trimmed();
    return {};
}

QString wrongChoices(const QJsonObject &row, Parameter &parameter)
{
    const QJsonValue value = row.value(QLatin1String("choices"));
    if (!value.isUndefined() && !value.isArray())
        return QStringLiteral("choices");
    for (const QJsonValue &choice : value.toArray()) {
        const QString words = choice.toString().trimmed();
        if (words.isEmpty() || parameter.choices.contains(words))
            return QStringLiteral("choices");
        parameter.choices.append(words);
    }
    return parameter.choices.isEmpty() == (parameter.type == Parameter::Type::Choice) ? QStringLiteral("choices") : QString();
}

/// What is wrong with this row; empty: nothing.
QString readRow(const QJsonObject &row, const QList<Parameter> &before, Parameter &parameter)
{
    static const QStringList keys{QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("required"),
                                  QStringLiteral("source"), QStringLiteral("fallback"), QStringLiteral("choices")};
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (!keys.contains(it.key()))
            return QStringLiteral("unknown:") + it.key();
    }
    if (const QString wrong = wrongText(row, "name", parameter.name); !wrong.isEmpty() || !isParameterName(parameter.name))
        return QStringLiteral("name");
    if (std::any_of(before.begin(), before.end(), [&](const Parameter &p) { return p.name == parameter.name; }))
        return QStringLiteral("twice");
    const QString type = row.value(QLatin1String("type")).toString(QStringLiteral("text"));
    const auto known = std::find(kTypes.begin(), kTypes.end(), type);
    if (known == kTypes.end())
        return QStringLiteral("type");
    parameter.type = Parameter::Type(known - kTypes.begin());
    const QJsonValue required = row.value(QLatin1String("required"));
    if (!required.isUndefined() && !required.isBool())
        return QStringLiteral("required");
    parameter.required = required.toBool();
    if (const QString wrong = wrongText(row, "source", parameter.source); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = wrongChoices(row, parameter); !wrong.isEmpty())
        return wrong;
    const QString wrong = wrongText(row, "fallback", parameter.fallback);
    const bool fits = parameter.fallback.isEmpty() || problemWith(parameter, parameter.fallback).isEmpty();
    return wrong.isEmpty() && fits ? QString() : QStringLiteral("fallback");
}

} // namespace

bool isParameterName(const QString &name)
{
    return !name.isEmpty() && name.size() <= kLongestName && !name.front().isDigit()
        && std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
           });
}

QString typeName(Parameter::Type type)
{
    return kTypes.at(std::size_t(type));
}

Result<QList<Parameter>> readParameters(const QString &json)
{
    QList<Parameter> parameters;
    if (json.trimmed().isEmpty())
        return parameters;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (document.isNull())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("not_json"));
    if (!document.isArray())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("not_a_list"));
    if (document.array().size() > kMostParameters)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("too_many"));
    const QJsonArray rows = document.array();
    for (const QJsonValue &row : rows) {
        Parameter parameter;
        if (const QString wrong = readRow(row.toObject(), parameters, parameter); !wrong.isEmpty())
            return fail(ErrorCode::InvalidArgument, QStringLiteral("row:%1:%2").arg(parameters.size() + 1).arg(wrong));
        parameters.append(parameter);
    }
    return parameters;
}

QString problemWith(const Parameter &parameter, const QString &value)
{
    const QString given = value.trimmed();
    if (given.isEmpty())
        return parameter.required && parameter.fallback.isEmpty() ? QStringLiteral("required") : QString();
    if (given.size() > kLongestValue)
        return QStringLiteral("too_long");
    if (std::any_of(given.begin(), given.end(), [](QChar c) { return c.category() == QChar::Other_Control || c == QChar::LineSeparator
                                                                  || c == QChar::ParagraphSeparator; }))
        return QStringLiteral("line_break");
    switch (parameter.type) {
    case Parameter::Type::Text:
        return {};
    case Parameter::Type::Number:
        return isNumber(given) ? QString() : QStringLiteral("not_a_number");
    case Parameter::Type::Date:
        return given.size() == 10 && QDate::fromString(given, Qt::ISODate).isValid() ? QString() : QStringLiteral("not_a_date");
    case Parameter::Type::Choice:
        return parameter.choices.contains(given) ? QString() : QStringLiteral("not_a_choice");
    }
    return {};
}

QJsonObject valuesToSend(const QList<Parameter> &declared, const QJsonObject &given)
{
    QJsonObject values;
    for (const Parameter &parameter : declared) {
        const QString typed = given.value(parameter.name).toString().trimmed();
        const QString value = typed.isEmpty() ? parameter.fallback : typed;
        if (!value.isEmpty())
            values.insert(parameter.name, value);
    }
    return values;
}

bool valuesFit(const QList<Parameter> &declared, const QJsonObject &values)
{
    qsizetype known = 0;
    for (const Parameter &parameter : declared) {
        const QString value = values.value(parameter.name).toString();
        if (!problemWith(parameter, value).isEmpty() || (parameter.required && value.isEmpty()))
            return false;
        known += values.contains(parameter.name);
    }
    return known == values.size();
}

QString parameterLine(const QJsonObject &values)
{
    QStringList all;
    for (auto it = values.begin(); it != values.end(); ++it)
        all.append(it.key() + u'=' + it.value().toString());
    return all.join(QStringLiteral(", "));
}

} // namespace heliograph
