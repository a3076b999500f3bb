// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/deskstyle.h"

#include <QWidget>

class QStackedWidget;

namespace heliograph::ui {

class BulkSheet;
class CommandPalette;
class CommandTable;
class ContactsPage;
class DeskNotifications;
class DeskPage;
class DeskStatusBar;
class Notices;
class Rail;
class ReportsPage;
class ReviewPage;
class SettingsPane;
class ShortcutSheet;
class Tray;

/// The desk: notices, rail, the place that the rail chose, status bar. Knows nothing of profiles and processes; what it wants of
/// them it says by signal.
class MainWindow final : public QWidget
{
    Q_OBJECT
public:
    /// `stateFile`: an ini file for geometry and the conversation that was open; empty: nothing is remembered.
    MainWindow(const DeskServices &desk, const QString &stateFile, QWidget *parent = nullptr);

    [[nodiscard]] Notices &notices() { return *m_notices; }
    [[nodiscard]] DeskPage &desk() { return *m_page; }
    [[nodiscard]] CommandTable &commands() { return *m_commands; }
    [[nodiscard]] ContactsPage &contacts() { return *m_contacts; }
    [[nodiscard]] ReviewPage &review() { return *m_review; }
    [[nodiscard]] ReportsPage &reports() { return *m_reports; }
    void showDesk();
    void showContacts();
    void showReview();
    void showReports();
    void showSettings();
    void showProviders();
    void showLanguage();
    void showAppearance();
    void setAppearance(const Appearance &appearance);
    void setLanguage(const QString &code); ///< empty: the desktop's
    /// Before the first show.
    void restoreState();
    void saveState() const;

public Q_SLOTS:
    void raiseWindow(); ///< a second start asked for this one

Q_SIGNALS:
    void realProfileWanted(); ///< from the demo: somebody wants to set up a provider
    void demoWanted();
    void appearanceWanted(const heliograph::ui::Appearance &appearance);
    void languageWanted(const QString &code);
    void demoRestartWanted();
    void demoSpeedWanted(double speed);
    void quitWanted();        ///< the window was closed; it is hidden and its state is kept

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    void cyclePane(int step);
    void addCommands();
    void setUpProvider();
    void chooseScheme(Scheme scheme);
    void connectNotifications();
    void connectBulk();
    void followBulk();
    void showSight();
    void nameWindow();
    void guide();
    void quit();

    DeskServices m_desk;
    QString m_stateFile;
    Appearance m_appearance;
    CommandTable *m_commands;
    Notices *m_notices;
    Rail *m_rail;
    QStackedWidget *m_places;
    DeskPage *m_page;
    ContactsPage *m_contacts;
    ReportsPage *m_reports;
    ReviewPage *m_review;
    SettingsPane *m_settings;
    DeskStatusBar *m_status;
    DeskNotifications *m_notifications;
    Tray *m_tray;
    CommandPalette *m_palette;
    ShortcutSheet *m_sheet;
    BulkSheet *m_bulk = nullptr;
};

} // namespace heliograph::ui
