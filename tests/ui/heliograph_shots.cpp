// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"
#include "ui/common/gallery.h"
#include "ui/shots.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;

/// heliograph_shots OUTDIR: a picture of every state of the flow, light and dark.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: heliograph_shots OUTDIR\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    heliograph::test::Shots shots(folder);
    for (const bool dark : {false, true}) {
        heliograph::ui::applyTheme(app, dark ? heliograph::ui::Scheme::Dark : heliograph::ui::Scheme::Light);
        heliograph::ui::Gallery gallery;
        gallery.show();
        shots.take(gallery, dark ? u"gallery-dark"_s : u"gallery-light"_s);
    }
    return 0;
}
