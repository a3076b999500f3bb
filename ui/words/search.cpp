// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/tr.h"
#include "ui/words/words.h"

namespace heliograph::words {

namespace {

using Operators = QList<policy::SearchOperator>;

QString keyList(const Operators &operators)
{
    QStringList keys;
    for (const policy::SearchOperator &op : operators)
        keys += QString(op.key) + u':';
    return keys.join(QStringLiteral(" "));
}

QString badValue(const policy::SearchProblem &problem, const Operators &operators)
{
    if (problem.key == QLatin1String("before") || problem.key == QLatin1String("after") || problem.key == QLatin1String("since"))
        return Words::tr("%1: takes a day written as 2026-11-01").arg(problem.key);
    if (problem.key == QLatin1String("country"))
        return Words::tr("country: takes two letters, as country:GB");
    if (problem.key == QLatin1String("language"))
        return Words::tr("language: takes a code, as language:en");
    QStringList values;
    for (const policy::SearchOperator &op : operators) {
        if (op.key == problem.key)
            values = QStringList(op.values.begin(), op.values.end());
    }
    if (values.isEmpty())
        return Words::tr("%1: needs a word after it").arg(problem.key);
    return Words::tr("%1: takes one of %2").arg(problem.key, values.join(QStringLiteral(", ")));
}

} // namespace

QString searchProblem(const policy::SearchProblem &problem, const QList<policy::SearchOperator> &operators)
{
    switch (problem.kind) {
    case policy::SearchProblem::Kind::UnknownKey:
        if (!problem.meant.isEmpty())
            return Words::tr("“%1:” is no filter. Did you mean %2:?").arg(problem.key, problem.meant);
        return Words::tr("“%1:” is no filter and is searched for as it stands. Filters are %2").arg(problem.key, keyList(operators));
    case policy::SearchProblem::Kind::NotHere:
        return Words::tr("%1: does not narrow this list").arg(problem.key);
    case policy::SearchProblem::Kind::BadValue:
        return badValue(problem, operators);
    case policy::SearchProblem::Kind::Twice:
        return Words::tr("%1: is there twice, and only one can hold").arg(problem.key);
    }
    return {};
}

QString customerOperator(QLatin1StringView key)
{
    if (key == QLatin1String("label"))
        return Words::tr("A label of the customer");
    if (key == QLatin1String("verified"))
        return Words::tr("A verified number, or none");
    if (key == QLatin1String("consent"))
        return Words::tr("What the customer agreed to");
    if (key == QLatin1String("optout"))
        return Words::tr("Opted out of SMS, or not");
    if (key == QLatin1String("has"))
        return Words::tr("A number, one for SMS, or an email");
    if (key == QLatin1String("type"))
        return Words::tr("Mobile or landline");
    if (key == QLatin1String("country"))
        return Words::tr("Country of a number");
    if (key == QLatin1String("language"))
        return Words::tr("Language of the customer");
    if (key == QLatin1String("after"))
        return Words::tr("Last wrote on this day or later");
    if (key == QLatin1String("before"))
        return Words::tr("Last wrote before this day");
    return Words::tr("A customer since this day or later");
}

QString searchOperator(QLatin1StringView key)
{
    if (key == QLatin1String("from"))
        return Words::tr("Who wrote it");
    if (key == QLatin1String("agent"))
        return Words::tr("Who has the conversation, or wrote the text");
    if (key == QLatin1String("label"))
        return Words::tr("A label of the conversation");
    if (key == QLatin1String("state"))
        return Words::tr("Where the conversation stands");
    if (key == QLatin1String("channel"))
        return Words::tr("Chat, SMS or email");
    if (key == QLatin1String("has"))
        return Words::tr("An SMS, one that failed, or unread texts");
    if (key == QLatin1String("verified"))
        return Words::tr("A verified number, or none");
    if (key == QLatin1String("optout"))
        return Words::tr("Opted out of SMS, or not");
    if (key == QLatin1String("country"))
        return Words::tr("Country of a number");
    if (key == QLatin1String("after"))
        return Words::tr("On this day or later");
    if (key == QLatin1String("outcome"))
        return Words::tr("How it was closed");
    if (key == QLatin1String("provider"))
        return Words::tr("Whose account carried an SMS of it");
    if (key == QLatin1String("consent"))
        return Words::tr("A consent was given in it, or none");
    if (key == QLatin1String("code"))
        return Words::tr("A verification in it: proven, or lost");
    if (key == QLatin1String("score"))
        return Words::tr("What a review said; <80 for less than 80 %");
    return Words::tr("Before this day");
}

} // namespace heliograph::words
