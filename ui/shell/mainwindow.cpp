// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "ui/commands/commandtable.h"
#include "ui/common/hairline.h"
#include "ui/common/taborder.h"
#include "ui/common/toast.h"
#include "ui/contacts/contactspage.h"
#include "ui/inbox/inboxpane.h"
#include "ui/notify/desknotifications.h"
#include "ui/reports/reportspage.h"
#include "ui/review/reviewpage.h"
#include "ui/settings/settingspane.h"
#include "ui/shell/agentbutton.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/deskframe.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/deskstatusbar.h"
#include "ui/shell/notices.h"
#include "ui/shell/popouts.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/tray.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

MainWindow::MainWindow(const DeskServices &desk, const QString &stateFile, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stateFile(stateFile)
    , m_commands(new CommandTable(this))
    , m_notices(new Notices(m_desk))
    , m_rail(new Rail)
    , m_places(new QStackedWidget)
    , m_page(new DeskPage(m_desk))
    , m_contacts(new ContactsPage(m_desk))
    , m_reports(new ReportsPage(m_desk))
    , m_review(new ReviewPage(m_desk))
    , m_settings(new SettingsPane(m_desk, nullptr))
    , m_status(new DeskStatusBar(m_desk))
    , m_notifications(new DeskNotifications(m_desk, stateFile, this))
    , m_tray(new Tray(*m_commands, this))
    , m_palette(new CommandPalette(*m_commands, m_desk, this))
    , m_sheet(new ShortcutSheet(*m_commands, this))
{
    m_places->addWidget(m_page);
    m_places->addWidget(m_contacts);
    m_places->addWidget(m_reports);
    m_places->addWidget(m_review);
    m_places->addWidget(m_settings);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_rail);
    body->addWidget(new Hairline(Qt::Vertical));
    body->addWidget(m_places, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addLayout(body, 1);
    column->addWidget(m_status);
    if (desk.demo)
        guide();

    connect(m_rail, &Rail::placeChosen, this, [this](Rail::Place place) {
        QWidget *const places[] = {m_page, m_contacts, m_review, m_reports, m_settings};
        m_places->setCurrentWidget(places[static_cast<int>(place)]);
    });
    connect(m_contacts, &ContactsPage::opened, this, [this](qint64 customer) {
        showDesk();
        m_page->openNewest(customer);
    });
    connect(m_contacts, &ContactsPage::failed, m_notices, &Notices::showFailure);
    connect(m_reports, &ReportsPage::failed, m_notices, &Notices::showFailure);
    connect(m_review, &ReviewPage::failed, m_notices, &Notices::showFailure);
    connect(m_settings, &SettingsPane::done, this, &MainWindow::showDesk);
    connect(m_settings, &SettingsPane::wanted, this, &MainWindow::showSettings);
    connect(m_settings, &SettingsPane::appearanceChosen, this, &MainWindow::appearanceWanted);
    connect(m_settings, &SettingsPane::languageChosen, this, &MainWindow::languageWanted);
    connect(m_notices, &Notices::providerWanted, this, &MainWindow::setUpProvider);
    connect(&m_page->inbox(), &InboxPane::countsChanged, this, [this] { m_rail->setWaiting(m_page->inbox().counts().unassigned); });
    connect(m_page, &DeskPage::providerWanted, this, &MainWindow::setUpProvider);
    connect(m_page, &DeskPage::limitsWanted, this, [this] {
        m_settings->showLimits();
        showSettings();
    });
    connect(m_page, &DeskPage::templatesWanted, this, [this] {
        m_settings->showTemplates();
        showSettings();
    });
    connect(m_page, &DeskPage::demoWanted, this, &MainWindow::demoWanted);
    connect(m_page, &DeskPage::failed, m_notices, &Notices::showFailure);
    connect(&desk.settings, &SettingsService::settingsChanged, this, &MainWindow::nameWindow);
    connect(&m_status->agent(), &AgentButton::schemeChosen, this, &MainWindow::chooseScheme);
    connect(&m_status->agent(), &AgentButton::failed, m_notices, &Notices::showFailure);
    connect(&desk.routing, &RoutingService::stateChanged, this, &MainWindow::nameWindow);
    addCommands();
    connectNotifications();
    nameWindow();
    m_page->setStateFile(stateFile);
    m_contacts->setStateFile(stateFile);
    m_review->setStateFile(stateFile);
    m_page->inbox().focusList();
    // A small screen shows all of it, the frame that the window manager adds included.
    resize(QSize(1280, 800).boundedTo(screen()->availableGeometry().size() - QSize(8, 40)));
}

/// The demo's line, and the next step in it.
void MainWindow::guide()
{
    m_notices->showDemo();
    auto *guide = new DemoGuide(m_desk, this);
    connect(guide, &DemoGuide::stepChanged, m_notices, &Notices::sayDemoStep);
    connect(m_page, &DeskPage::opened, guide, &DemoGuide::setOpen);
    connect(m_page, &DeskPage::composingSms, guide, &DemoGuide::setSheetOpen);
    connect(m_notices, &Notices::demoRestartWanted, this, &MainWindow::demoRestartWanted);
    connect(m_status, &DeskStatusBar::demoRestartWanted, this, &MainWindow::demoRestartWanted);
    connect(m_status, &DeskStatusBar::demoSpeedWanted, this, &MainWindow::demoSpeedWanted);
    connect(m_status, &DeskStatusBar::demoGuideWanted, guide, [this, guide] {
        m_notices->showDemo();
        guide->setOpen(m_page->customerId(), m_page->conversationId());
    });
    guide->setOpen(0, 0);
}

void MainWindow::nameWindow()
{
    m_rail->setAgent(m_desk.settings.actor(), m_desk.routing.state() == AgentState::Available);
    const QString name = m_desk.settings.current().text(Key::WorkspaceName);
    setWindowTitle(name.isEmpty() ? tr("Heliograph") : tr("%1 – Heliograph").arg(name));
}

void MainWindow::showSight()
{
    m_notifications->setInSight(isActiveWindow(), m_places->currentWidget() == m_page ? m_page->customerId() : 0);
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        showSight();
    else if (event->type() == QEvent::PaletteChange)
        m_tray->draw();
}

void MainWindow::showDesk()
{
    m_rail->setPlace(Rail::Place::Chats);
    m_places->setCurrentWidget(m_page);
}

void MainWindow::showContacts()
{
    m_rail->setPlace(Rail::Place::Contacts);
    m_places->setCurrentWidget(m_contacts);
    m_contacts->focusTable();
}

void MainWindow::showReports()
{
    m_rail->setPlace(Rail::Place::Reports);
    m_places->setCurrentWidget(m_reports);
    m_reports->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showReview()
{
    m_rail->setPlace(Rail::Place::Review);
    m_places->setCurrentWidget(m_review);
    m_review->focusList();
}

void MainWindow::cyclePane(int step)
{
    if (m_places->currentWidget() == m_contacts)
        cyclePanes(m_contacts->panes(), step);
    else if (m_places->currentWidget() == m_reports)
        cyclePanes(m_reports->panes(), step);
    else if (m_places->currentWidget() == m_review)
        cyclePanes(m_review->panes(), step);
    else if (m_places->currentWidget() == m_settings)
        cyclePanes(m_settings->panes(), step);
    else
        m_page->cyclePane(step);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return stepFocus(*this, next);
}

void MainWindow::showSettings()
{
    m_rail->setPlace(Rail::Place::Settings);
    m_places->setCurrentWidget(m_settings);
}

void MainWindow::showProviders()
{
    m_settings->showProviders();
    showSettings();
}

void MainWindow::showLanguage()
{
    m_settings->showLanguage();
    showSettings();
}

void MainWindow::showAppearance()
{
    showSettings();
    m_settings->showAppearance();
}

void MainWindow::setUpProvider()
{
    if (m_desk.demo)
        Q_EMIT realProfileWanted(); // providers cannot be added to the demo
    else
        showProviders();
}

void MainWindow::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_status->agent().setScheme(appearance.scheme);
    m_settings->setAppearance(appearance);
}

void MainWindow::chooseScheme(Scheme scheme)
{
    Appearance chosen = m_appearance;
    chosen.scheme = scheme;
    Q_EMIT appearanceWanted(chosen);
}

void MainWindow::setLanguage(const QString &code)
{
    m_settings->setLanguage(code);
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::restoreState()
{
    if (m_stateFile.isEmpty())
        return;
    const QSettings settings(m_stateFile, QSettings::IniFormat);
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_page->restore(settings);
}

void MainWindow::saveState() const
{
    if (m_stateFile.isEmpty())
        return;
    QSettings settings(m_stateFile, QSettings::IniFormat);
    settings.setValue(u"window/geometry"_s, saveGeometry());
    m_page->save(settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore(); // what is under way is finished first; then the application quits
    if (!m_notifications->choices().closeToTray || !m_tray->reachable())
        return quit();
    saveState();
    hide();
}

void MainWindow::quit()
{
    saveState();
    m_page->popOuts().closeAll();
    m_notifications->desktop().clearAll(); // nobody would answer to them any more
    m_tray->setShown(false);
    hide();
    Q_EMIT quitWanted();
}

} // namespace heliograph::ui
