// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hardening.h"
#include "app/heliograph/deskapp.h"
#include "ui/common/gallery.h"
#include "ui/common/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsage = 2;

struct CommandLine {
    heliograph::DeskApp::Options options;
    bool gallery = false;
};

/// What was asked for; ends the process for --help, --version and what cannot be understood.
CommandLine readCommandLine(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Agent desk for verified one-way SMS."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, u"The invented workspace: nothing leaves this computer."_s);
    const QCommandLineOption profile(u"profile"_s, u"The workspace to open: a name, or its folder (default: default)."_s, u"FOLDER"_s);
    const QCommandLineOption scenario(u"scenario"_s, u"Demo: seeds what the customers do."_s, u"N"_s, u"1"_s);
    const QCommandLineOption speed(u"speed"_s, u"Demo: how fast time goes."_s, u"FACTOR"_s, u"1"_s);
    parser.addOptions({demo, profile, scenario, speed});
#ifdef HELIOGRAPH_CRASHPOINTS
    const QCommandLineOption gallery(u"gallery"_s, u"Every control in every state, for developers."_s);
    parser.addOption(gallery);
#endif
    parser.process(app);
    CommandLine result;
#ifdef HELIOGRAPH_CRASHPOINTS
    result.gallery = parser.isSet(gallery);
#endif
    const QString name = parser.value(profile);
    static const QRegularExpression allowed(u"^[a-z0-9][a-z0-9_-]{0,39}$"_s);
    bool ok = name.isEmpty() || name.contains(u'/') || allowed.match(name).hasMatch();
    bool number = true;
    result.options.scenario = parser.value(scenario).toInt(&number);
    ok = ok && number;
    result.options.speed = parser.value(speed).toDouble(&number);
    ok = ok && number && result.options.speed > 0;
    if (!ok || (parser.isSet(demo) && !name.isEmpty() && name != "demo"_L1)) {
        std::fprintf(stderr, "%s", qPrintable(parser.helpText()));
        std::exit(kUsage);
    }
    // Whoever starts it for the first time sees a desk at work, not an empty one.
    const bool fresh = name.isEmpty() && !QFileInfo::exists(heliograph::profileFolder(u"default"_s));
    result.options.profile = parser.isSet(demo) || fresh ? u"demo"_s : name.isEmpty() ? u"default"_s : name;
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    heliograph::hardenProcess();
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"heliograph"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HELIOGRAPH_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Heliograph"_s);
    QGuiApplication::setDesktopFileName(QStringLiteral(HELIOGRAPH_ID));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/desktop/" HELIOGRAPH_ID ".svg")));
    QGuiApplication::setQuitOnLastWindowClosed(false); // DeskApp finishes what is under way first
    const CommandLine line = readCommandLine(app);
    if (line.gallery) {
        heliograph::ui::applyTheme(app, heliograph::ui::Scheme::System);
        QGuiApplication::setQuitOnLastWindowClosed(true);
        heliograph::ui::Gallery window;
        window.show();
        return QApplication::exec();
    }
    heliograph::DeskApp desk(app);
    if (!desk.open(line.options))
        return 0;
    return QApplication::exec();
}
