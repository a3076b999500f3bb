// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/inboxtabs.h"

#include "ui/common/desktabs.h"
#include "ui/common/iconbutton.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QMenu>

namespace heliograph::ui {

namespace {
constexpr Scaled kTabRow{36};
constexpr ScaledWidth kMoreWidth{32};

int countOf(const InboxCounts &counts, int tab)
{
    const int all[kInboxTabs] = {counts.mine, counts.unassigned, counts.pending, counts.snoozed, counts.closed, counts.failedSms};
    return all[tab];
}
} // namespace

InboxTabs::InboxTabs(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new DeskTabs(kTabRow, this))
    , m_more(new IconButton(QLatin1StringView("chevron-down"), tr("More lists"), this))
    , m_menu(new QMenu(this))
{
    setFixedHeight(kTabRow);
    setFocusProxy(m_tabs);
    for (int i = 0; i < kInboxTabs; ++i)
        m_tabs->addTab(name(static_cast<InboxTab>(i)));
    m_tabs->setAccessibleName(tr("Lists"));
    m_more->setProperty("compact", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &InboxTabs::fillMenu);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        fit();
        Q_EMIT tabChanged(static_cast<InboxTab>(index));
    });
    setCounts({});
}

QString InboxTabs::name(InboxTab tab)
{
    switch (tab) {
    case InboxTab::Mine: return tr("Mine");
    case InboxTab::Unassigned: return tr("Unassigned");
    case InboxTab::Pending: return tr("Pending");
    case InboxTab::Snoozed: return tr("Snoozed");
    case InboxTab::Closed: return tr("Closed");
    case InboxTab::FailedSms: break;
    }
    return tr("Failed SMS");
}

InboxTab InboxTabs::tab() const
{
    return static_cast<InboxTab>(m_tabs->currentIndex());
}

void InboxTabs::setTab(InboxTab tab)
{
    m_tabs->setTabVisible(static_cast<int>(tab), true);
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void InboxTabs::setCounts(const InboxCounts &counts)
{
    m_counts = counts;
    for (int i = 0; i < kInboxTabs; ++i)
        m_tabs->setCount(i, countOf(counts, i));
    m_more->setProperty("iconRole", counts.failedSms > 0 ? QVariant(static_cast<int>(Role::Bad)) : QVariant());
    m_more->setName(counts.failedSms > 0 ? tr("More lists, %n failed SMS", nullptr, counts.failedSms) : tr("More lists"));
    fit();
}

void InboxTabs::fillMenu()
{
    m_menu->clear();
    for (int i = 0; i < kInboxTabs; ++i) {
        if (m_tabs->isTabVisible(i))
            continue;
        QAction *action = m_menu->addAction(QStringLiteral("%1\t%2").arg(m_tabs->tabText(i)).arg(countOf(m_counts, i)));
        connect(action, &QAction::triggered, this, [this, i] { setTab(static_cast<InboxTab>(i)); });
    }
}

void InboxTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void InboxTabs::fit()
{
    const int room = width() - metric::Padding - kMoreWidth - 8;
    int left = room - m_tabs->widthOf(m_tabs->currentIndex());
    bool hidden = false;
    for (int i = 0; i < kInboxTabs; ++i) {
        if (i == m_tabs->currentIndex())
            continue;
        const bool fits = !hidden && m_tabs->widthOf(i) <= left;
        if (fits)
            left -= m_tabs->widthOf(i);
        hidden = hidden || !fits;
        if (fits != m_tabs->isTabVisible(i)) // said again, Qt 6.4 forgets that it has to lay out
            m_tabs->setTabVisible(i, fits);
    }
    m_more->setVisible(hidden);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    constexpr int start = metric::Padding - DeskTabs::kSide;
    m_tabs->setGeometry(rtl ? width() - start - room : start, 0, room, kTabRow);
    const QSize more = m_more->sizeHint();
    m_more->setGeometry(QRect(QPoint(rtl ? 10 : width() - kMoreWidth - 6, (kTabRow - more.height()) / 2), more));
}

} // namespace heliograph::ui
