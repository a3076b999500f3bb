// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliograph/deskapp.h"

#include "ui/common/language.h"
#include "ui/shell/notices.h"

#include <QApplication>
#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace heliograph {

namespace {

constexpr QLatin1StringView kDemo("demo");
constexpr QLatin1StringView kDefault("default");

QString stateFile(const QString &profile)
{
    return profileFolder(profile) + u"/window.ini"_s;
}

ui::Appearance storedAppearance(const QString &profile)
{
    const QSettings settings(stateFile(profile), QSettings::IniFormat);
    const auto bounded = [&settings](const QString &key, int least, int most) {
        return qBound(least, settings.value(key).toInt(), most);
    };
    ui::Appearance appearance;
    appearance.scheme = static_cast<ui::Scheme>(bounded(u"window/scheme"_s, 0, static_cast<int>(ui::Scheme::HighContrast)));
    appearance.textPercent = bounded(u"window/textPercent"_s, 100, 200);
    appearance.motion = static_cast<ui::Motion>(bounded(u"window/motion"_s, 0, static_cast<int>(ui::Motion::Reduced)));
    return appearance;
}

QString storedLanguage(const QString &profile)
{
    return QSettings(stateFile(profile), QSettings::IniFormat).value(u"window/language"_s).toString();
}

} // namespace

DeskApp::DeskApp(QApplication &app)
    : m_app(app)
{
}

DeskApp::~DeskApp() = default;

bool DeskApp::open(const Options &options)
{
    m_options = options;
    m_instance = std::make_unique<ui::SingleInstance>(profileFolder(options.profile));
    if (m_instance->raiseOther())
        return false;
    openContext(false);
    return true;
}

void DeskApp::openContext(bool settingsFirst)
{
    m_problem.reset();
    ui::applyLanguage(m_app, storedLanguage(m_options.profile));
    ui::applyTheme(m_app, storedAppearance(m_options.profile));
    AppOptions options;
    options.folder = profileFolder(m_options.profile);
    options.demo = m_options.profile == kDemo;
    options.scenario = m_options.scenario;
    options.speed = m_options.speed;
    auto context = AppContext::open(options);
    if (!context) {
        showProblem(context.error(), settingsFirst);
        return;
    }
    m_context = std::move(*context);
    m_instance->listen();
    whenDone(m_context->start(true), m_context.get(), [this, settingsFirst](const Status &started) {
        if (started)
            showWindow(settingsFirst);
        else
            showProblem(started.error(), settingsFirst);
    });
}

void DeskApp::showWindow(bool settingsFirst)
{
    AppContext &c = *m_context;
    const ui::DeskServices desk{c.changes(),      c.settings(), c.audit(), c.retention(), c.accounts(),  c.outbox(), c.bulk(), c.verification(),
                                c.conversations(), c.routing(), c.customers(), c.exchange(), c.templates(), c.reminders(), c.reports(), c.reviews(), c.clock(), [&c](const Account &account) { return c.hints(account); }, c.options().demo};
    m_window = std::make_unique<ui::MainWindow>(desk, stateFile(m_options.profile));
    m_window->setAppearance(storedAppearance(m_options.profile));
    m_window->setLanguage(storedLanguage(m_options.profile));
    m_window->restoreState();
    tellReport();
    connect(m_instance.get(), &ui::SingleInstance::raiseWanted, m_window.get(), &ui::MainWindow::raiseWindow);
    // Queued: the window that asked goes.
    connect(m_window.get(), &ui::MainWindow::appearanceWanted, this, &DeskApp::useAppearance, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::languageWanted, this, &DeskApp::useLanguage, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::realProfileWanted, this, [this] { switchTo(kDefault, true); });
    connect(m_window.get(), &ui::MainWindow::demoRestartWanted, this, &DeskApp::restartDemo, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::demoSpeedWanted, m_context.get(), &AppContext::setDemoSpeed);
    connect(m_window.get(), &ui::MainWindow::demoWanted, this, [this] { switchTo(kDemo, false); });
    connect(m_window.get(), &ui::MainWindow::quitWanted, this, [this] { closeProfile([] { QCoreApplication::quit(); }); });
    m_window->show();
    if (settingsFirst)
        m_window->showProviders();
}

void DeskApp::tellReport()
{
    const store::OpenReport &report = m_context->store().report();
    if (report.kind == store::OpenReport::Kind::DamagedMovedAside)
        m_window->notices().showDamaged(report.movedTo, report.newestBackup);
    if (report.restored)
        m_window->notices().showRestored(report.heldAfterRestore);
}

void DeskApp::showProblem(const Error &error, bool settingsFirst)
{
    m_problem = std::make_unique<ui::StartProblem>(error);
    connect(m_problem.get(), &ui::StartProblem::quitWanted, this, [this] { closeProfile([] { QCoreApplication::quit(); }); });
    connect(
        m_problem.get(), &ui::StartProblem::retryWanted, this,
        [this, settingsFirst] {
            m_context.reset();
            openContext(settingsFirst);
        },
        Qt::QueuedConnection); // the window that asked goes
    m_problem->show();
}

void DeskApp::useAppearance(const ui::Appearance &appearance)
{
    const bool resized = appearance.textPercent != storedAppearance(m_options.profile).textPercent;
    QSettings settings(stateFile(m_options.profile), QSettings::IniFormat);
    settings.setValue(u"window/scheme"_s, static_cast<int>(appearance.scheme));
    settings.setValue(u"window/textPercent"_s, appearance.textPercent);
    settings.setValue(u"window/motion"_s, static_cast<int>(appearance.motion));
    if (resized)
        return makeWindowAnew([this, appearance] { ui::applyTheme(m_app, appearance); }, [this] { m_window->showAppearance(); });
    ui::applyTheme(m_app, appearance);
    m_window->setAppearance(appearance);
}

void DeskApp::useLanguage(const QString &code)
{
    QSettings(stateFile(m_options.profile), QSettings::IniFormat).setValue(u"window/language"_s, code);
    makeWindowAnew([this, code] { ui::applyLanguage(m_app, code); }, [this] { m_window->showLanguage(); });
}

void DeskApp::makeWindowAnew(const std::function<void()> &between, std::function<void()> then)
{
    m_window->saveState();
    m_window.reset();
    between();
    // The window wrote its drafts as it went; the next one reads them, so it waits for the writer.
    whenDone(m_context->store().write([](store::Unit &) -> Status { return Done{}; }), this, [this, then = std::move(then)](const Status &) {
        showWindow(false);
        then();
    });
}

void DeskApp::closeProfile(std::function<void()> then)
{
    if (!m_context) {
        then();
        return;
    }
    whenDone(m_context->stop(), this, [this, then = std::move(then)](const Status &) {
        m_window.reset();
        m_problem.reset();
        m_context.reset();
        then();
    });
}

void DeskApp::restartDemo()
{
    if (m_options.profile != kDemo)
        return;
    m_window->saveState();
    closeProfile([this] {
        QDir folder(profileFolder(kDemo));
        const QStringList files = folder.entryList(QDir::Files | QDir::Hidden);
        for (const QString &file : files) {
            if (file.startsWith("heliograph.db"_L1))
                folder.remove(file);
        }
        openContext(false);
    });
}

void DeskApp::switchTo(const QString &profile, bool settingsFirst)
{
    auto instance = std::make_unique<ui::SingleInstance>(profileFolder(profile));
    if (instance->raiseOther())
        return; // it has a window already, which is in front now
    m_window->hide();
    closeProfile([this, profile, settingsFirst] {
        m_options.profile = profile;
        m_instance = std::make_unique<ui::SingleInstance>(profileFolder(profile));
        openContext(settingsFirst);
    });
}

} // namespace heliograph
