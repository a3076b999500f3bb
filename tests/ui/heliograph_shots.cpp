// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"
#include "ui/common/gallery.h"
#include "ui/shotlist.h"
#include "ui/shots.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

/// heliograph_shots OUTDIR [light|dark|contrast|bigtext]: a picture of every state of the window.
int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/London"); // the clock of the pictures stands in Leeds
    QApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: heliograph_shots OUTDIR [light|dark|contrast|bigtext]\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    QDir().mkpath(folder);
    heliograph::test::Shots shots(folder);
    heliograph::ui::Appearance bigText(heliograph::ui::Scheme::Light);
    bigText.textPercent = 200;
    const QList<std::pair<QString, heliograph::ui::Appearance>> looks{{u"light"_s, heliograph::ui::Scheme::Light},
                                                                      {u"dark"_s, heliograph::ui::Scheme::Dark},
                                                                      {u"contrast"_s, heliograph::ui::Scheme::HighContrast},
                                                                      {u"bigtext"_s, bigText}};
    for (const auto &[scheme, look] : looks) {
        if (!only.isEmpty() && only != scheme)
            continue;
        heliograph::ui::applyTheme(app, look);
        {
            heliograph::ui::Gallery gallery;
            gallery.show();
            shots.take(gallery, u"00-gallery-"_s + scheme);
        }
        heliograph::test::deskShots(shots, scheme);
        heliograph::test::threadShots(shots, scheme);
        heliograph::test::readingShots(shots, scheme);
        heliograph::test::profileShots(shots, scheme);
        heliograph::test::settingsShots(shots, scheme);
        heliograph::test::templateShots(shots, scheme);
        heliograph::test::shellShots(shots, scheme);
    }
    std::printf("%d pictures\n", shots.taken());
    return 0;
}
