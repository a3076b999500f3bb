// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/parameter.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QJsonArray>

namespace heliograph::words {

QString parameterProblem(const QString &problem)
{
    if (problem == QLatin1String("required"))
        return Words::tr("It must not be empty.");
    if (problem == QLatin1String("not_a_number"))
        return Words::tr("It must be a number, such as 12 or 12.50.");
    if (problem == QLatin1String("not_a_date"))
        return Words::tr("It must be a date, such as 2026-12-01.");
    if (problem == QLatin1String("not_a_choice"))
        return Words::tr("It is none of the choices.");
    if (problem == QLatin1String("too_long"))
        return Words::tr("500 characters are the most.");
    if (problem == QLatin1String("line_break"))
        return Words::tr("It must be one line.");
    if (problem == QLatin1String("unknown"))
        return Words::tr("The account has no parameter of this name.");
    return problem;
}

Said parametersFinding(const policy::Finding &finding)
{
    const QJsonArray problems = finding.facts.value(QLatin1String("problems")).toArray();
    QStringList all;
    for (const QJsonValue &problem : problems)
        all.append(Words::tr("%1: %2").arg(problem[QLatin1String("name")].toString(), parameterProblem(problem[QLatin1String("problem")].toString())));
    const int n = int(problems.size());
    return {n == 1 ? Words::tr("A parameter is not right") : Words::tr("%n parameters are not right", nullptr, n), all.join(u' ')};
}

QString parameterMistake(const QString &reason)
{
    const QString row = reason.section(u':', 1, 1), what = reason.section(u':', 2, 2);
    if (what == QLatin1String("name"))
        return Words::tr("Parameter %1: its name takes letters, digits and underscores, a letter first.").arg(row);
    if (what == QLatin1String("twice"))
        return Words::tr("Parameter %1: another one has this name already.").arg(row);
    if (what == QLatin1String("reserved"))
        return Words::tr("Parameter %1: the provider keeps this name for itself. Choose another one.").arg(row);
    if (what == QLatin1String("type"))
        return Words::tr("Parameter %1: its type is text, number, date or choice.").arg(row);
    if (what == QLatin1String("choices"))
        return Words::tr("Parameter %1: a choice needs what to choose from, each once; nothing else has choices.").arg(row);
    if (what == QLatin1String("fallback"))
        return Words::tr("Parameter %1: what goes where nothing is given does not fit its type.").arg(row);
    if (what == QLatin1String("unknown"))
        return Words::tr("Parameter %1: it has no “%2”.").arg(row, reason.section(u':', 3));
    return Words::tr("Parameter %1: “%2” is not written right.").arg(row, what);
}

QString smsText(const Message &message)
{
    const QString provider = message.extra.value(QLatin1String("greeting")).toString();
    if (provider.isEmpty())
        return message.body;
    return message.body.isEmpty() ? Words::tr("%1 greeting", "the text that is set up there").arg(provider)
                                  : Words::tr("%1 greeting · parameters %2").arg(provider, message.body);
}

} // namespace heliograph::words
