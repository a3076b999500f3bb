// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demorun.h"
#include "app/heliographctl/await.h"
#include "app/heliographctl/runs.h"

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

ExitCode runDemoScenario(const Call &call)
{
    DemoRunOptions options;
    bool number = true;
    if (call.has("--scenario"))
        options.scenario = call.value("--scenario").toInt(&number);
    if (!number)
        return call.usage(u"--scenario takes a number"_s);
    if (call.has("--speed"))
        options.speed = call.value("--speed").toDouble(&number);
    if (!number || options.speed < 0)
        return call.usage(u"--speed takes a number"_s);
    options.folder = call.value("--out");
    options.json = call.console.json();
    options.line = [&call](const QString &line) { call.console.line(line.toUtf8()); };
    QObject context;
    const auto result = await(runDemo(options, &context));
    if (!result) {
        if (result.error().code == ErrorCode::NotFound)
            call.console.say(u"The scenarios are:\n%1"_s.arg(scenarioList().join(u'\n')));
        return call.console.failed(result.error());
    }
    call.console.say(u"Expectations: %1, not met: %2"_s.arg(result->expected).arg(result->failed));
    if (!result->transcript.isEmpty())
        call.console.say(u"Transcript: %1"_s.arg(result->transcript));
    return result->failed == 0 ? Done : Refused;
}

} // namespace heliograph::ctl
