// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/deskstyle.h"

#include <QWidget>

#include <functional>

class QStackedWidget;
class QVBoxLayout;

namespace heliograph::ui {

class AppearancePage;
class Banner;
class CommandTable;
class DeskNotifications;
class LanguagePage;
class SettingsPage;
class SettingsRow;

/// The settings: what there is on the left, one page beside it. Nothing that was typed is lost by going elsewhere: a line above
/// asks first.
class SettingsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPane(const DeskServices &desk, QWidget *parent = nullptr);
    /// Adds the pages of what belongs to the window, and registers every page as a command.
    void addCommands(CommandTable &table, DeskNotifications &notifications);
    void showProviders();
    void showTemplates();
    void showLimits();
    void showLanguage();
    void showAppearance();
    void showShortcuts();
    void setAppearance(const Appearance &appearance);
    void setLanguage(const QString &code);
    [[nodiscard]] QList<QWidget *> panes() const; ///< the list of pages, and the page

Q_SIGNALS:
    void wanted(); ///< a page was asked for by a command
    void done();
    /// For whoever applies and remembers it.
    void appearanceChosen(const heliograph::ui::Appearance &appearance);
    void languageChosen(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addOwnPage(QLatin1StringView icon, const QString &title, SettingsPage *page);
    void addPage(QVBoxLayout *list, QLatin1StringView icon, const QString &title, SettingsPage *page);
    void go(std::function<void()> where);
    void open(int index);
    void visit(int index); ///< open(), unless something is not saved
    void ask();
    [[nodiscard]] SettingsPage *page() const;

    const DeskServices m_desk;
    QList<SettingsRow *> m_rows;
    QWidget *m_side; ///< the list of pages
    QStackedWidget *m_pages;
    QVBoxLayout *m_list;
    QWidget *m_workspace; ///< head of the pages that concern everybody
    int m_shortcuts = 0;
    Banner *m_guard;
    AppearancePage *m_appearance = nullptr;
    LanguagePage *m_language = nullptr;
    int m_providers = 0;
    int m_limits = 0;
    int m_templates = 0;
    std::function<void()> m_where; ///< where somebody wanted to go
};

} // namespace heliograph::ui
