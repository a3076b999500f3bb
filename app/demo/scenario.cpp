// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/scenario.h"

#include "app/demo/scenariotexts.h"

#include <QHash>

#include <algorithm>

namespace heliograph {

namespace {

using Kind = ScenarioStep::Kind;

/// "90s", "3m"; −1: not a time.
qint64 timeOf(const QString &word)
{
    bool ok = false;
    const qint64 number = word.chopped(1).toLongLong(&ok);
    return !ok ? -1 : word.endsWith(u'm') ? number * 60'000 : number * 1'000;
}

ScenarioStep stepOf(const QString &line)
{
    static const QHash<QString, Kind> kinds{
        {QStringLiteral("with"), Kind::With}, {QStringLiteral("accept"), Kind::Accept}, {QStringLiteral("code"), Kind::Code},
        {QStringLiteral("say"), Kind::Say}, {QStringLiteral("sms"), Kind::Sms}, {QStringLiteral("undo"), Kind::Undo},
        {QStringLiteral("next"), Kind::Next}, {QStringLiteral("close"), Kind::Close}, {QStringLiteral("wait"), Kind::Wait},
        {QStringLiteral("event"), Kind::Event}, {QStringLiteral("answer"), Kind::Answer}, {QStringLiteral("silence"), Kind::Silence},
        {QStringLiteral("state"), Kind::State}, {QStringLiteral("refused"), Kind::Refused}};
    const QString word = line.section(u' ', 0, 0);
    if (!kinds.contains(word))
        qFatal("scenario line: %s", qPrintable(line));
    ScenarioStep step;
    step.kind = kinds.value(word);
    step.text = line.section(u' ', 1);
    switch (step.kind) {
    case Kind::Event:
    case Kind::State:
    case Kind::Answer:
    case Kind::Silence:
    case Kind::Wait:
        step.withinMs = timeOf(step.text.section(u' ', -1));
        step.options = step.text.section(u' ', 0, -2).split(u'|', Qt::SkipEmptyParts);
        if (step.withinMs < 0)
            qFatal("scenario time: %s", qPrintable(line));
        break;
    default:
        break;
    }
    return step;
}

} // namespace

QList<Scenario> scenarios()
{
    QList<Scenario> all;
    for (const QString &line : scenarioTexts().split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(QLatin1String("= "))) {
            all.append(Scenario{line.section(u' ', 1, 1).toInt(), line.section(u' ', 2), QStringLiteral("calm"), {}});
        } else if (line.startsWith(QLatin1String("provider "))) {
            all.last().provider = line.section(u' ', 1);
        } else {
            all.last().steps.append(stepOf(line));
        }
    }
    return all;
}

std::optional<Scenario> scenario(int number)
{
    const QList<Scenario> all = scenarios();
    const auto found = std::find_if(all.begin(), all.end(), [number](const Scenario &s) { return s.number == number; });
    return found == all.end() ? std::nullopt : std::optional<Scenario>(*found);
}

} // namespace heliograph
