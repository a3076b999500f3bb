// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demorun.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace heliograph;

/// demo_player NUMBER [SPEED]: plays one scenario as a process of its own, for a test that watches its system calls.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    DemoRunOptions options;
    options.scenario = argc > 1 ? QByteArray(argv[1]).toInt() : 1;
    options.speed = argc > 2 ? QByteArray(argv[2]).toDouble() : 0;
    options.json = argc > 3;
    QTextStream out(stdout);
    options.line = [&out](const QString &line) { out << line << '\n'; };
    int status = 5;
    whenDone(runDemo(options, &app), &app, [&](const Result<DemoRunResult> &result) {
        status = result ? (result->failed == 0 ? 0 : 1) : 5;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return status;
}
