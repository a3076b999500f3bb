// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/variables.h"

#include <QJsonValue>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::policy {

namespace {

constexpr QStringView kOpen = u"{{";
constexpr QStringView kClose = u"}}";

/// A run of the text between two marks.
struct Piece {
    enum class Kind { Text, Escape, Variable, Stray } kind; ///< Stray: "{{" that nothing closes on its line
    qsizetype from;
    qsizetype size;
};

/// Where the variable that opens at `from` ends; −1: it does not. The innermost braces count: "{{{name}}}" is {name} in braces.
qsizetype endOf(QStringView text, qsizetype from)
{
    for (qsizetype at = from + 2; at < text.size(); ++at) {
        if (text.at(at) == u'\n')
            return -1;
        if (text.mid(at, 2) == kClose)
            return at + 2;
        if (text.mid(at - 1, 2) == kOpen)
            return -1;
    }
    return -1;
}

qsizetype backslashesBefore(QStringView text, qsizetype from, qsizetype at)
{
    qsizetype run = 0;
    while (at - run > from && text.at(at - run - 1) == u'\\')
        ++run;
    return run;
}

enum class Escapes { Count, AreText };

QList<Piece> pieces(QStringView text, Escapes escapes)
{
    QList<Piece> all;
    qsizetype plain = 0;
    const auto put = [&](Piece::Kind kind, qsizetype from, qsizetype size) {
        if (from > plain)
            all.append({Piece::Kind::Text, plain, from - plain});
        if (size > 0)
            all.append({kind, from, size});
        plain = from + size;
    };
    for (qsizetype at = text.indexOf(kOpen); at >= 0; at = text.indexOf(kOpen, plain)) {
        const bool escaped = escapes == Escapes::Count && backslashesBefore(text, plain, at) % 2 == 1;
        const qsizetype end = endOf(text, at);
        if (escaped)
            put(Piece::Kind::Escape, at - 1, end < 0 ? 3 : end - at + 1);
        else if (end >= 0)
            put(Piece::Kind::Variable, at, end - at);
        else
            put(Piece::Kind::Stray, at, text.mid(at + 1, 2) == kOpen ? 1 : 2);
    }
    put(Piece::Kind::Text, text.size(), 0);
    return all;
}

Variable readVariable(QStringView text, const Piece &piece)
{
    const QStringView inside = text.mid(piece.from + 2, piece.size - 4);
    const qsizetype bar = inside.indexOf(u'|');
    Variable variable;
    variable.from = piece.from;
    variable.size = piece.size;
    variable.name = variableName(bar < 0 ? inside : inside.left(bar));
    variable.hasFallback = bar >= 0;
    if (bar >= 0)
        variable.fallback = inside.mid(bar + 1).trimmed().toString();
    return variable;
}

QList<Variable> variablesIn(QStringView text, Escapes escapes)
{
    QList<Variable> found;
    for (const Piece &piece : pieces(text, escapes)) {
        if (piece.kind == Piece::Kind::Variable)
            found.append(readVariable(text, piece));
    }
    return found;
}

bool hasLetter(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

} // namespace

QString variableName(QStringView words)
{
    QString name;
    for (const QChar c : words.toString().normalized(QString::NormalizationForm_C)) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            name.append(c.toLower());
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name.append(u'_');
    }
    while (name.endsWith(u'_'))
        name.chop(1);
    return name.isEmpty() || name.at(0).isDigit() ? QString() : name;
}

QList<Variable> variables(QStringView text)
{
    return variablesIn(text, Escapes::Count);
}

QList<Mistake> mistakes(QStringView text)
{
    QList<Mistake> found;
    const QStringList known = knownVariables();
    for (const Piece &piece : pieces(text, Escapes::Count)) {
        if (piece.kind == Piece::Kind::Stray && piece.size == 2)
            found.append({Mistake::Kind::NotClosed, piece.from, 2});
        if (piece.kind == Piece::Kind::Variable && readVariable(text, piece).name.isEmpty())
            found.append({Mistake::Kind::NoName, piece.from, piece.size});
        if (piece.kind != Piece::Kind::Text)
            continue;
        qsizetype brace = -1; // the newest one that opens
        for (qsizetype at = piece.from; at < piece.from + piece.size; ++at) {
            if (text.at(at) == u'{')
                brace = at;
            if (text.at(at) != u'}')
                continue;
            const bool named = brace >= 0 && known.contains(variableName(text.mid(brace + 1, at - brace - 1)));
            const bool twice = text.mid(at, 2) == kClose;
            if (named)
                found.append({Mistake::Kind::OneBrace, brace, at - brace + 1});
            else if (twice)
                found.append({Mistake::Kind::NotOpened, at, 2});
            brace = -1;
            at += twice ? 1 : 0;
        }
    }
    return found;
}

Rendered render(QStringView text, const Values &values)
{
    Rendered done;
    for (const Piece &piece : pieces(text, Escapes::Count)) {
        const QStringView raw = text.mid(piece.from, piece.size);
        if (piece.kind == Piece::Kind::Text || piece.kind == Piece::Kind::Stray) {
            const qsizetype end = piece.from + piece.size;
            const bool mark = text.mid(end, 2) == kOpen || text.mid(end, 3) == u"\\{{";
            done.text += raw.chopped(mark ? backslashesBefore(text, piece.from, end) / 2 : 0);
            continue;
        }
        if (piece.kind == Piece::Kind::Escape) {
            done.text += raw.mid(1);
            if (!variables(raw.mid(1)).isEmpty())
                done.literals.append(raw.mid(1).toString());
            continue;
        }
        Variable variable = readVariable(text, piece);
        const QString value = variable.name.isEmpty() ? QString() : values.value(variable.name).trimmed();
        if (value.isEmpty() && (!variable.hasFallback || variable.name.isEmpty())) {
            variable.from = done.text.size();
            done.text += raw;
            done.open.append(variable);
            continue;
        }
        done.text += value.isEmpty() ? variable.fallback : value;
        if (!variablesIn(value, Escapes::AreText).isEmpty())
            done.literals.append(value);
    }
    return done;
}

QList<Variable> openVariables(QStringView text, const QStringList &literals)
{
    QString masked = text.toString();
    for (const QString &literal : literals) {
        for (qsizetype at = literal.isEmpty() ? -1 : masked.indexOf(literal); at >= 0; at = masked.indexOf(literal, at + literal.size()))
            masked.replace(at, literal.size(), QString(literal.size(), u' '));
    }
    return variablesIn(masked, Escapes::AreText);
}

QStringList names(const QList<Variable> &variables)
{
    QStringList all;
    for (const Variable &variable : variables) {
        if (!all.contains(variable.name))
            all.append(variable.name);
    }
    return all;
}

QStringList knownVariables()
{
    return {u"first_name"_s, u"name"_s, u"email"_s, u"place"_s, u"language"_s, u"workspace"_s, u"agent"_s, u"chat_link"_s};
}

Values variableValues(const Customer &customer, const Workplace &workplace)
{
    Values values;
    for (auto it = customer.attributes.begin(); it != customer.attributes.end(); ++it) {
        if (const QString name = variableName(it.key()); !name.isEmpty())
            values.insert(name, it.value().toVariant().toString());
    }
    // After the attributes: what the desk knows by itself is not given another meaning by an import.
    values.insert(u"first_name"_s, firstName(customer.name));
    values.insert(u"name"_s, hasLetter(customer.name) ? customer.name : QString());
    values.insert(u"email"_s, customer.email);
    values.insert(u"place"_s, customer.place);
    values.insert(u"language"_s, languageName(customer.language));
    values.insert(u"workspace"_s, workplace.workspace);
    values.insert(u"agent"_s, workplace.agent);
    values.insert(u"chat_link"_s, workplace.chatLink);
    return values;
}

QJsonObject profileValues(const QList<Parameter> &parameters, const Values &values)
{
    QJsonObject given;
    for (const Parameter &parameter : parameters) {
        const QString value = parameter.source.isEmpty() ? QString() : values.value(variableName(parameter.source)).trimmed();
        if (!value.isEmpty())
            given.insert(parameter.name, value);
    }
    return given;
}

QString firstName(const QString &name)
{
    if (!hasLetter(name))
        return {};
    // "Okonkwo, Maya"
    const qsizetype comma = name.indexOf(u',');
    const QStringList words = (comma > 0 && hasLetter(QStringView(name).mid(comma)) ? name.mid(comma + 1) : name).simplified().split(u' ');
    const auto first = std::find_if(words.cbegin(), words.cend(), [](const QString &word) { return !word.endsWith(u'.'); });
    // After a title or an initial the last word alone is the family name.
    const bool family = first == words.cend() || (first != words.cbegin() && first + 1 == words.cend());
    return family ? name.simplified() : *first;
}

QString languageName(const QString &tag)
{
    // QLocale calls these after one country: "American English", "español de España".
    if (tag == "en"_L1)
        return u"English"_s;
    if (tag == "es"_L1)
        return u"español"_s;
    const QString name = tag.isEmpty() ? QString() : QLocale(tag).nativeLanguageName();
    return name.isEmpty() ? tag : name;
}

qsizetype languageFor(const QString &customers, const QStringList &languages)
{
    const auto primary = [](const QString &tag) { return tag.section(u'-', 0, 0).toLower(); };
    const auto find = [&](auto &&fits) {
        const auto it = std::find_if(languages.cbegin(), languages.cend(), fits);
        return it == languages.cend() ? qsizetype(-1) : qsizetype(it - languages.cbegin());
    };
    if (!customers.isEmpty()) {
        if (const auto same = find([&](const QString &tag) { return tag.compare(customers, Qt::CaseInsensitive) == 0; }); same >= 0)
            return same;
        if (const auto near = find([&](const QString &tag) { return primary(tag) == primary(customers); }); near >= 0)
            return near;
    }
    if (const auto everybody = find([](const QString &tag) { return tag.isEmpty(); }); everybody >= 0)
        return everybody;
    const auto english = find([&](const QString &tag) { return primary(tag) == "en"_L1; });
    return english >= 0 ? english : languages.isEmpty() ? -1 : 0;
}

} // namespace heliograph::policy
