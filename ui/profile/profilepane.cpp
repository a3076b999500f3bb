// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profilepane.h"

#include "ui/common/desktabs.h"
#include "ui/common/hairline.h"
#include "ui/common/scrollpage.h"
#include "ui/profile/consentsheet.h"
#include "ui/profile/erasesheet.h"
#include "ui/profile/historypage.h"
#include "ui/profile/mergesheet.h"
#include "ui/profile/notespage.h"
#include "ui/profile/profilepage.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace heliograph::ui {

namespace {
enum PaneTab { ProfileTab, NotesTab, HistoryTab };
} // namespace

ProfilePane::ProfilePane(const DeskServices &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setAccessibleName(tr("Customer"));
    setAutoFillBackground(true);
    m_tabs = new DeskTabs(metric::Header);
    m_tabs->setAccessibleName(tr("Parts of the profile"));
    m_tabs->addTab(tr("Profile"));
    m_tabs->addTab(tr("Notes"));
    m_tabs->addTab(tr("History"));
    m_profile = new ProfilePage(desk);
    m_notes = new NotesPage(desk);
    m_history = new HistoryPage(desk);
    m_pages = new QStackedWidget;
    m_pages->addWidget(new ScrollPage(m_profile));
    m_pages->addWidget(m_notes);
    auto *history = new ScrollPage(m_history);
    history->setAccessibleName(tr("History"));
    m_pages->addWidget(history);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(metric::Padding - DeskTabs::kSide, 0, metric::Padding - DeskTabs::kSide, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    column->addLayout(tabs);
    column->addWidget(new Hairline);
    column->addWidget(m_pages, 1);
    m_pages->hide();
    setFocusProxy(m_profile);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(&desk.changes, &ChangeFeed::changed, this, &ProfilePane::follow);
    connect(&desk.reminders, &ReminderService::due, this, &ProfilePane::reload);
    connect(m_profile, &ProfilePage::sendSmsRequested, this, &ProfilePane::sendSmsRequested);
    connect(m_profile, &ProfilePage::automaticMessageWanted, this, &ProfilePane::automaticMessageWanted);
    connect(m_profile, &ProfilePage::customerWanted, this, &ProfilePane::customerRequested);
    connect(m_profile, &ProfilePage::emailWanted, this, &ProfilePane::emailRequested);
    connect(m_profile, &ProfilePage::topicWanted, this, &ProfilePane::topicRequested);
    connect(m_profile, &ProfilePage::failed, this, &ProfilePane::failed);
    connect(m_profile, &ProfilePage::compareWanted, this, &ProfilePane::compare);
    connect(m_profile, &ProfilePage::consentsWanted, this, &ProfilePane::showConsents);
    connect(m_profile, &ProfilePage::eraseWanted, this, &ProfilePane::erase);
    connect(m_profile, &ProfilePage::noteWanted, this, [this] {
        m_tabs->setCurrentIndex(NotesTab);
        m_notes->write();
    });
}

void ProfilePane::compare(qint64 other)
{
    if (!m_sheet) {
        m_sheet = new MergeSheet(m_desk, m_sheetHost ? m_sheetHost : this);
        connect(m_sheet, &Sheet::closed, this, [this] { setFocus(Qt::OtherFocusReason); });
    }
    if (other != 0)
        return m_sheet->compare(m_customerId, other);
    whenDone(m_desk.customers.get(m_customerId), this, [this](const Result<Customer> &customer) {
        if (customer)
            m_sheet->choose(*customer);
    });
}

void ProfilePane::showConsents(const QString &e164)
{
    if (!m_consents) {
        m_consents = new ConsentSheet(m_desk, m_sheetHost ? m_sheetHost : this);
        connect(m_consents, &Sheet::closed, this, [this] { setFocus(Qt::OtherFocusReason); });
    }
    m_consents->show(m_customerId, e164, m_conversationId);
}

void ProfilePane::erase()
{
    if (!m_erase) {
        m_erase = new EraseSheet(m_desk, m_sheetHost ? m_sheetHost : this);
        connect(m_erase, &Sheet::closed, this, [this] { setFocus(Qt::OtherFocusReason); });
    }
    m_erase->ask(m_customerId);
}

void ProfilePane::addCommands(CommandTable &table)
{
    m_profile->addCommands(table);
}

void ProfilePane::setCustomer(qint64 customerId, qint64 conversationId)
{
    const bool other = customerId != m_customerId;
    m_customerId = customerId;
    m_conversationId = conversationId;
    if (other) {
        m_pages->hide();
        m_tabs->setCurrentIndex(ProfileTab);
        m_tabs->setCount(NotesTab, -1);
        m_profile->clear();
        m_notes->clear();
    }
    reload();
}

void ProfilePane::follow(const QList<Change> &changes)
{
    if (m_customerId == 0 || m_stale)
        return;
    const bool ours = std::any_of(changes.begin(), changes.end(), [this](const Change &change) {
        return change.threadId == m_customerId || (change.kind == Change::Kind::Customer && change.id == m_customerId)
            || change.kind == Change::Kind::Setting;
    });
    if (!ours)
        return;
    // One reading for all that came together.
    m_stale = true;
    QMetaObject::invokeMethod(this, [this] { reload(); }, Qt::QueuedConnection);
}

void ProfilePane::reload()
{
    m_stale = false;
    if (m_customerId == 0)
        return;
    whenDone(m_desk.customers.profile(m_customerId), this, m_profiles.of([this, customer = m_customerId](const Result<CustomerProfile> &profile) {
        if (profile && customer == m_customerId)
            loaded(*profile);
    }));
}

void ProfilePane::loaded(const CustomerProfile &profile)
{
    m_profile->show(profile, m_conversationId);
    m_notes->show(profile, m_conversationId);
    m_history->show(profile);
    m_tabs->setCount(NotesTab, profile.notes.isEmpty() ? -1 : int(profile.notes.size()));
    m_pages->show();
}

} // namespace heliograph::ui
