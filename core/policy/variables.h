// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customer.h"
#include "domain/parameter.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// Variables of message templates: `{{name}}` and `{{name|fallback}}`. Between the braces no line ends and nothing nests; blanks
/// around name and fallback do not count. `\{{` is a literal `{{`, and `\\{{` a backslash before a variable. Offsets are UTF-16 units.
namespace heliograph::policy {

/// By variableName().
using Values = QHash<QString, QString>;

struct Variable {
    qsizetype from = 0;
    qsizetype size = 0;    ///< with the braces
    QString name;          ///< as variableName() writes it; empty: what stands there is no name
    QString fallback;
    bool hasFallback = false;
    friend bool operator==(const Variable &, const Variable &) = default;
};

struct Rendered {
    QString text;
    QList<Variable> open;  ///< had no value and no fallback: they still stand in `text`, at these offsets
    QStringList literals;  ///< pieces of `text` that look like a variable and are none: values, and what was escaped
    friend bool operator==(const Rendered &, const Rendered &) = default;
};

/// What an author got wrong, in the order of the text.
struct Mistake {
    enum class Kind {
        NotClosed,   ///< "{{name"
        NotOpened,   ///< "name}}"
        NoName,      ///< "{{}}", "{{1st?}}"
        OneBrace,    ///< "{name}" around a name that the desk knows
    };
    Kind kind;
    qsizetype from = 0;
    qsizetype size = 0;
    friend bool operator==(const Mistake &, const Mistake &) = default;
};

/// "Customer no." → "customer_no": letters and digits in small letters, everything else one underscore. Empty: it holds neither,
/// or begins with a digit.
[[nodiscard]] QString variableName(QStringView words);
/// Every variable of a text that is not escaped.
[[nodiscard]] QList<Variable> variables(QStringView text);
[[nodiscard]] QList<Mistake> mistakes(QStringView text);
/// Puts the values in. A value is never looked into again: a customer may be called "{{name}}". An empty value counts as none.
[[nodiscard]] Rendered render(QStringView text, const Values &values);
/// What still waits for a value in a text that was rendered and edited since; such a text knows no escapes.
[[nodiscard]] QList<Variable> openVariables(QStringView text, const QStringList &literals);
/// Each once, in the order of the text.
[[nodiscard]] QStringList names(const QList<Variable> &variables);

/// Names that mean something for every customer; beside them a customer's attributes count by their own names.
[[nodiscard]] QStringList knownVariables();
struct Workplace {
    QString workspace;
    QString agent;
    QString chatLink;
};
[[nodiscard]] Values variableValues(const Customer &customer, const Workplace &workplace);
/// What the parameters that have a source begin with.
[[nodiscard]] QJsonObject profileValues(const QList<Parameter> &parameters, const Values &values);
/// "Dr. Anna Weber" → "Anna"; the whole name where no word of it is surely the first name; empty for a name without letters, such as
/// a phone number.
[[nodiscard]] QString firstName(const QString &name);

/// What a language (BCP 47) calls itself, "Deutsch"; the tag where nobody knows.
[[nodiscard]] QString languageName(const QString &tag);
/// Of several languages (BCP 47) the one to write to this customer in: the same tag, then the same language, then the one for
/// everybody (empty), English, the first. −1: there is none.
[[nodiscard]] qsizetype languageFor(const QString &customers, const QStringList &languages);

} // namespace heliograph::policy
