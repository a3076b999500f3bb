// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "ui/commands/commandtable.h"
#include "ui/common/toast.h"
#include "ui/contacts/contactspage.h"
#include "ui/inbox/inboxpane.h"
#include "ui/notify/desknotifications.h"
#include "ui/review/reviewpage.h"
#include "ui/settings/settingspane.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/tray.h"

using namespace Qt::StringLiterals;

// What can be asked of the window.
namespace heliograph::ui {

void MainWindow::addCommands()
{
    m_page->addCommands(*m_commands);
    m_settings->addCommands(*m_commands, *m_notifications);
    connectBulk();
    m_commands->add({.id = u"window.palette"_s, .scope = CommandScope::Window, .name = tr("Commands"), .keys = u"Ctrl+K"_s, .icon = "search"_L1,
                     .what = tr("every command and customer by name"), .overText = true},
                    this, [this] { m_palette->open(m_page->customerName()); });
    m_commands->add({.id = u"window.shortcuts"_s, .scope = CommandScope::Window, .name = tr("Keyboard shortcuts"), .keys = u"F1; ?"_s, .icon = "keyboard"_L1}, this,
                    [this] { m_sheet->open(); });
    m_commands->add({.id = u"window.next-pane"_s, .scope = CommandScope::Window, .name = tr("Next pane"), .keys = u"F6"_s, .icon = "arrow-right"_L1}, this,
                    [this] { cyclePane(1); });
    m_commands->add({.id = u"window.previous-pane"_s, .scope = CommandScope::Window, .name = tr("Previous pane"), .keys = u"Shift+F6"_s, .icon = "arrow-right"_L1},
                    this, [this] { cyclePane(-1); });
    m_commands->add({.id = u"window.undo"_s, .scope = CommandScope::Window, .name = tr("Undo last action"), .keys = u"Ctrl+Z"_s, .icon = "undo"_L1},
                    this, [this] { undoableToast(this)->undo(); },
                    [this] { return undoableToast(this) ? QString() : tr("nothing to undo"); });
    m_commands->add({.id = u"window.contacts"_s, .scope = CommandScope::Window, .name = tr("Contacts"), .keys = u"Ctrl+Shift+C"_s, .icon = "people"_L1,
                     .what = tr("every customer: find, label, choose")},
                    this, [this] { showContacts(); });
    m_commands->add({.id = u"window.reports"_s, .scope = CommandScope::Window, .name = tr("Reports"), .keys = u"Ctrl+Shift+G"_s, .icon = "chart"_L1,
                     .what = tr("how many, how fast, how well delivered, at what cost")},
                    this, [this] { showReports(); });
    m_commands->add({.id = u"window.review"_s, .scope = CommandScope::Window, .name = tr("Review"), .keys = u"Ctrl+Shift+K"_s, .icon = "review"_L1,
                     .what = tr("find, read and score conversations")},
                    this, [this] { showReview(); });
    m_commands->add({.id = u"review.coach"_s, .scope = CommandScope::Window, .name = tr("Coaching note"), .keys = {}, .icon = "note"_L1,
                     .what = tr("on the message that is read")},
                    this, [this] { m_review->coach(); },
                    [this] { return m_places->currentWidget() == m_review ? QString() : tr("open Review first"); });
    m_commands->add({.id = u"window.import"_s, .scope = CommandScope::Window, .name = tr("Import customers"), .icon = "arrow-down"_L1}, this, [this] {
        showContacts();
        m_contacts->importCustomers();
    });
    m_commands->add({.id = u"window.export"_s, .scope = CommandScope::Window, .name = tr("Export customers"), .icon = "arrow-up-right"_L1}, this, [this] {
        showContacts();
        m_contacts->exportCustomers();
    });
    m_commands->add({.id = u"window.settings"_s, .scope = CommandScope::Settings, .name = tr("Settings"), .keys = u"Ctrl+,"_s, .icon = "settings"_L1}, this,
                    [this] { showSettings(); });
    m_commands->add({.id = u"window.quit"_s, .scope = CommandScope::Window, .name = tr("Quit"), .keys = u"Ctrl+Q"_s, .icon = "close"_L1}, this,
                    [this] { quit(); });
    if (!m_stateFile.isEmpty())
        m_commands->keepKeysIn(m_stateFile);
    const std::tuple<QString, QString, Scheme> schemes[] = {{u"system"_s, tr("Light or dark as the desktop"), Scheme::System},
                                                            {u"light"_s, tr("Light window"), Scheme::Light},
                                                            {u"dark"_s, tr("Dark window"), Scheme::Dark},
                                                            {u"high-contrast"_s, tr("High contrast window"), Scheme::HighContrast}};
    for (const auto &[id, name, scheme] : schemes) {
        m_commands->add({.id = u"window.scheme-"_s + id, .scope = CommandScope::Settings, .name = name, .keys = {}, .icon = "contrast"_L1}, this,
                        [this, scheme = scheme] { chooseScheme(scheme); });
    }
    connect(m_palette, &CommandPalette::customerChosen, this, [this](qint64 customer) {
        showDesk();
        m_page->open(customer, 0);
    });
    connect(m_sheet, &ShortcutSheet::changeWanted, m_settings, &SettingsPane::showShortcuts);
    // What a command does to the desk is seen: from the settings it leads back there.
    connect(m_commands, &CommandTable::aboutToRun, this, [this](const QString &id) {
        const CommandScope scope = m_commands->command(id)->scope;
        if (scope != CommandScope::Window && scope != CommandScope::Settings)
            showDesk();
    });
    connect(m_commands, &CommandTable::refused, this, [this](const QString &name, const QString &why) { toastHint(this, tr("%1: %2").arg(name, why)); });
}

void MainWindow::connectNotifications()
{
    connect(m_notifications, &DeskNotifications::openWanted, this, [this](qint64 customer) {
        raiseWindow();
        if (customer == 0)
            return;
        showDesk();
        m_page->open(customer, 0);
    });
    const auto showTray = [this] { m_tray->setShown(m_notifications->choices().tray); };
    connect(m_notifications, &DeskNotifications::choicesChanged, m_tray, showTray);
    connect(m_page, &DeskPage::opened, this, &MainWindow::showSight);
    connect(&m_page->inbox(), &InboxPane::countsChanged, m_tray, [this] { m_tray->setWaiting(m_page->inbox().counts().unassigned); });
    connect(m_tray, &Tray::openWanted, this, &MainWindow::raiseWindow);
    connect(m_tray, &Tray::quitWanted, this, &MainWindow::quit);
    showTray();
}

} // namespace heliograph::ui
