// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/gallery.h"
#include "ui/common/language.h"
#include "ui/interpreter.h"
#include "ui/shotindex.h"
#include "ui/shotlist.h"
#include "ui/shots.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>

#include <cstdio>

using namespace heliograph::test;
using namespace heliograph;
using namespace Qt::StringLiterals;

namespace {

struct Area {
    const char *name;
    void (*take)(Shots &);
};

void galleryShots(Shots &shots)
{
    ui::Gallery gallery;
    gallery.show();
    shots.take(gallery, u"00-gallery"_s);
}

constexpr Area kAreas[] = {{"gallery", galleryShots},   {"tour", tourShots},       {"desk", deskShots},
                           {"thread", threadShots},     {"reading", readingShots}, {"profile", profileShots},   {"consent", consentShots}, {"sms", smsShots}, {"exchange", exchangeShots}, {"bulk", bulkShots},
                          
                           {"reports", reportShots}, {"review", reviewShots},   {"settings", settingsShots}, {"audit", auditShots}, {"templates", templateShots}, {"shell", shellShots}};

QList<Look> knownLooks()
{
    ui::Appearance bigText(ui::Scheme::Light);
    bigText.textPercent = 200;
    return {{u"light"_s, ui::Scheme::Light}, {u"dark"_s, ui::Scheme::Dark}, {u"contrast"_s, ui::Scheme::HighContrast}, {u"bigtext"_s, bigText}};
}

QStringList listOf(const QCommandLineParser &arguments, const QCommandLineOption &option)
{
    return arguments.value(option).split(u',', Qt::SkipEmptyParts);
}

} // namespace

/// Renders every screen and state, looks at each, and writes an index page. Exit 1: something is wrong, a line each on the output.
int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/London"); // the clock of the pictures stands in Leeds
    QApplication app(argc, argv);
    QCommandLineParser arguments;
    const QCommandLineOption looks(u"looks"_s, u"Of light, dark, contrast, bigtext (200 %)."_s, u"LIST"_s, u"light,dark"_s);
    const QCommandLineOption languages(u"languages"_s, u"Codes of languages."_s, u"LIST"_s, u"en,de,ar"_s);
    const QCommandLineOption areas(u"areas"_s, u"Of gallery, tour, desk, thread, reading, profile, consent, sms, exchange, bulk, reports, review, settings, templates, shell; all if left out."_s, u"LIST"_s);
    const QCommandLineOption only(u"only"_s, u"Only what has this in its name."_s, u"PART"_s);
    arguments.addOptions({looks, languages, areas, only});
    arguments.addHelpOption();
    arguments.addPositionalArgument(u"OUTDIR"_s, u"Where the pictures and index.html go."_s);
    arguments.process(app);
    if (arguments.positionalArguments().size() != 1)
        arguments.showHelp(2);
    const QString folder = arguments.positionalArguments().first();

    QList<QList<Look>> passes; // windows follow another scheme, and are made anew for another size of the text
    for (const Look &look : knownLooks()) {
        if (!listOf(arguments, looks).contains(look.name))
            continue;
        if (passes.isEmpty() || passes.last().first().appearance.textPercent != look.appearance.textPercent)
            passes.append(QList<Look>());
        passes.last().append(look);
    }
    QElapsedTimer timer;
    timer.start();
    QList<Picture> pictures;
    QStringList faults;
    Interpreter interpreter;
    for (const QString &language : listOf(arguments, languages)) {
        ui::applyLanguage(app, language);
        interpreter.speak(language);
        for (const QList<Look> &pass : std::as_const(passes)) {
            ui::applyTheme(app, pass.first().appearance);
            Shots shots(folder, pass);
            shots.setLanguage(language);
            shots.setOnly(arguments.value(only));
            for (const Area &area : kAreas) {
                if (arguments.isSet(areas) && !listOf(arguments, areas).contains(QLatin1StringView(area.name)))
                    continue;
                const qint64 before = timer.elapsed();
                area.take(shots);
                std::fprintf(stderr, "%s %s: %.1f s\n", qPrintable(language), area.name, double(timer.elapsed() - before) / 1000);
            }
            pictures += shots.taken();
            faults += shots.faults();
        }
    }
    writeShotIndex(folder, pictures);
    for (const QString &fault : std::as_const(faults))
        std::printf("%s\n", qPrintable(fault));
    std::printf("%lld pictures, %lld findings\n", static_cast<long long>(pictures.size()), static_cast<long long>(faults.size()));
    return faults.isEmpty() ? 0 : 1;
}
