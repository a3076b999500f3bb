// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingspane.h"

#include "ui/commands/commandtable.h"
#include "ui/common/banner.h"
#include "ui/common/hairline.h"
#include "ui/common/iconbutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rowmargins.h"
#include "ui/common/scrollpage.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/auditpage.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/notificationspage.h"
#include "ui/settings/providerspage.h"
#include "ui/settings/retentionpage.h"
#include "ui/settings/rubricpage.h"
#include "ui/settings/settingsrow.h"
#include "ui/settings/shortcutspage.h"
#include "ui/settings/tablepage.h"
#include "ui/settings/templatespage.h"
#include "ui/settings/valuespage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr ScaledWidth kNavigation{208};
} // namespace

SettingsPane::SettingsPane(const DeskServices &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setAccessibleName(tr("Settings"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_side = new QWidget;
    m_side->setFixedWidth(kNavigation);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    setRowMargins(*head, 16, 0, 8, 0);
    auto *title = new PlainLabel(tr("Settings"), TextSize::Title, Role::Text, true);
    title->setFixedHeight(metric::Header);
    auto *back = new IconButton("cross"_L1, tr("Back to the desk"));
    head->addWidget(title, 1);
    head->addWidget(back);
    column->addLayout(head);
    column->addWidget(new Hairline);
    auto *rows = new QWidget;
    auto *list = m_list = new QVBoxLayout(rows);
    list->setContentsMargins(8, 8, 8, 8);
    list->setSpacing(4);
    column->addWidget(new ScrollPage(rows), 1);
    m_pages = new QStackedWidget;
    m_guard = new Banner(Banner::Tone::Warning);
    m_guard->hide();
    m_appearance = new AppearancePage;
    m_language = new LanguagePage;
    addPage(list, "person"_L1, tr("Me"), new ValuesPage(desk, tr("Me"), ValuesPage::valuesOf(ValuesGroup::Me)));
    addPage(list, "contrast"_L1, tr("Appearance"), m_appearance);
    addPage(list, "language"_L1, tr("Language"), m_language);
    auto *group = new PlainLabel(tr("Workspace"), TextSize::Meta, Role::Muted, true);
    group->setContentsMargins(12, 12, 12, 4);
    list->addWidget(group);
    m_workspace = group;
    m_providers = m_pages->count();
    addPage(list, "send-sms"_L1, tr("Providers"), new ProvidersPage(desk));
    addPage(list, "home"_L1, tr("Workspace"), new ValuesPage(desk, tr("Workspace"), ValuesPage::valuesOf(ValuesGroup::Workspace)));
    addPage(list, "shield-check"_L1, tr("Verification"), new ValuesPage(desk, tr("Verification"), ValuesPage::valuesOf(ValuesGroup::Verification)));
    addPage(list, "moon"_L1, tr("Sending and quiet hours"), new ValuesPage(desk, tr("Sending and quiet hours"), ValuesPage::valuesOf(ValuesGroup::Sending)));
    m_limits = m_pages->count();
    addPage(list, "warning"_L1, tr("Daily limits"), new ValuesPage(desk, tr("Daily limits"), ValuesPage::valuesOf(ValuesGroup::Limits)));
    addPage(list, "globe"_L1, tr("Countries"), countriesPage(desk));
    addPage(list, "price"_L1, tr("Prices"), pricesPage(desk));
    addPage(list, "arrow-right"_L1, tr("Ways by country"), routesPage(desk));
    addPage(list, "refresh"_L1, tr("When a provider fails"), standInsPage(desk));
    addPage(list, "routes"_L1, tr("Routing"), new ValuesPage(desk, tr("Routing"), ValuesPage::valuesOf(ValuesGroup::Routing)));
    addPage(list, "review"_L1, tr("Rubrics"), new RubricPage(desk));
    m_templates = m_pages->count();
    addPage(list, "template"_L1, tr("Templates"), new TemplatesPage(desk));
    addPage(list, "hourglass"_L1, tr("Retention"), new RetentionPage(desk));
    addPage(list, "ledger"_L1, tr("Audit trail"), new AuditPage(desk));
    list->addStretch();
    auto *right = new QWidget;
    right->setBackgroundRole(QPalette::Base);
    right->setAutoFillBackground(true);
    auto *whole = new QVBoxLayout(right);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_guard);
    whole->addWidget(m_pages, 1);
    row->addWidget(m_side);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(right, 1);
    open(m_providers);

    connect(back, &QToolButton::clicked, this, [this] { go([this] { Q_EMIT done(); }); });
    connect(m_appearance, &AppearancePage::chosen, this, &SettingsPane::appearanceChosen);
    connect(m_language, &LanguagePage::languageChosen, this, &SettingsPane::languageChosen);
    connect(m_guard->addButton(tr("Save and go")), &QPushButton::clicked, this, [this] {
        m_guard->hide();
        page()->save([this](bool fine) {
            if (fine && m_where)
                std::exchange(m_where, {})();
        });
    });
    connect(m_guard->addButton(tr("Discard and go")), &QPushButton::clicked, this, [this] {
        m_guard->hide();
        page()->discard();
        if (m_where)
            std::exchange(m_where, {})();
    });
    connect(m_guard->addButton(tr("Stay")), &QPushButton::clicked, this, [this] {
        m_where = {};
        m_guard->hide();
    });
}

void SettingsPane::addCommands(CommandTable &table, DeskNotifications &notifications)
{
    addOwnPage("bell"_L1, tr("Notifications"), new NotificationsPage(notifications));
    m_shortcuts = m_pages->count();
    addOwnPage("keyboard"_L1, tr("Shortcuts"), new ShortcutsPage(table));
    for (int i = 0; i < m_rows.size(); ++i) {
        table.add({.id = u"settings.page-"_s + m_rows.at(i)->iconName(), .scope = CommandScope::Settings, .name = tr("Settings: %1").arg(m_rows.at(i)->accessibleName()),
                   .keys = {}, .icon = "settings"_L1},
                  this, [this, i] {
                      visit(i);
                      Q_EMIT wanted();
                  });
    }
}

/// Above what concerns everybody.
void SettingsPane::addOwnPage(QLatin1StringView icon, const QString &title, SettingsPage *page)
{
    addPage(m_list, icon, title, page);
    m_list->removeWidget(m_rows.last());
    m_list->insertWidget(m_list->indexOf(m_workspace), m_rows.last());
}

void SettingsPane::addPage(QVBoxLayout *list, QLatin1StringView icon, const QString &title, SettingsPage *page)
{
    const int index = m_pages->addWidget(page);
    auto *row = new SettingsRow(icon, title);
    list->addWidget(row);
    m_rows.append(row);
    connect(row, &QAbstractButton::clicked, this, [this, index] {
        if (index != m_pages->currentIndex())
            go([this, index] { open(index); });
        m_rows.at(m_pages->currentIndex())->setChecked(true);
    });
    connect(page, &SettingsPage::leaving, this, [this](const std::function<void()> &where) { go(where); });
    connect(page, &SettingsPage::edited, this, [this, page] {
        if (page->changes() == 0)
            m_guard->hide();
    });
}

SettingsPage *SettingsPane::page() const
{
    return static_cast<SettingsPage *>(m_pages->currentWidget());
}

void SettingsPane::go(std::function<void()> where)
{
    if (page()->changes() == 0)
        return where();
    m_where = std::move(where);
    ask();
}

void SettingsPane::ask()
{
    const int changes = page()->changes();
    m_guard->say(changes == 1 ? tr("1 change is not saved.") : tr("%1 changes are not saved.").arg(changes), {});
    m_guard->show();
}

void SettingsPane::open(int index)
{
    m_pages->setCurrentIndex(index);
    m_rows.at(index)->setChecked(true);
    m_side->setFocusProxy(m_rows.at(index));
}

QList<QWidget *> SettingsPane::panes() const
{
    return {m_side, m_pages->parentWidget()};
}

void SettingsPane::visit(int index)
{
    if (m_pages->currentIndex() != index)
        go([this, index] { open(index); });
}

void SettingsPane::showProviders()
{
    visit(m_providers);
}

void SettingsPane::showLimits()
{
    visit(m_limits);
}

void SettingsPane::showTemplates()
{
    visit(m_templates);
}

void SettingsPane::showShortcuts()
{
    visit(m_shortcuts);
    Q_EMIT wanted();
}

void SettingsPane::showLanguage()
{
    open(m_pages->indexOf(m_language));
}

void SettingsPane::showAppearance()
{
    open(m_pages->indexOf(m_appearance));
    m_appearance->focusTextSize();
}

void SettingsPane::setLanguage(const QString &code)
{
    m_language->setLanguage(code);
}

void SettingsPane::setAppearance(const Appearance &appearance)
{
    m_appearance->setAppearance(appearance);
}

void SettingsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        go([this] { Q_EMIT done(); });
    else
        QWidget::keyPressEvent(event);
}

} // namespace heliograph::ui
