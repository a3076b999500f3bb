// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"
#include "ui/shotlist.h"
#include "ui/shots.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;

/// thread_shots OUTDIR [light|dark]: the pictures of the conversation alone.
int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/London");
    QApplication app(argc, argv);
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : "shots");
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    QDir().mkpath(folder);
    heliograph::test::Shots shots(folder);
    for (const QString &scheme : {u"light"_s, u"dark"_s}) {
        if (!only.isEmpty() && only != scheme)
            continue;
        heliograph::ui::applyTheme(app, scheme == "dark"_L1 ? heliograph::ui::Scheme::Dark : heliograph::ui::Scheme::Light);
        heliograph::test::threadShots(shots, scheme);
    }
    return 0;
}
