// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hardening.h"
#include "app/heliographctl/commandline.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    heliograph::hardenProcess();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("heliograph"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HELIOGRAPH_VERSION));
    const QStringList words = QCoreApplication::arguments().mid(1);
    // For the shell's completion (packaging/completion): not a command, so that nobody finds it in the help.
    if (words.value(0) == QLatin1String("--complete")) {
        for (const QString &word : heliograph::ctl::completions(words.mid(1)))
            std::puts(word.toUtf8().constData());
        return 0;
    }
    return heliograph::ctl::runCommandLine(words);
}
