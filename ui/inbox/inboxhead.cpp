// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/inboxhead.h"

#include "ui/common/iconbutton.h"
#include "ui/common/theme.h"
#include "ui/inbox/listmenu.h"
#include "ui/inbox/searchfield.h"
#include "ui/inbox/selectionbar.h"
#include "ui/triage/triageactions.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

InboxHead::InboxHead(const TriageActions &actions, QWidget *parent)
    : QStackedWidget(parent)
    , m_actions(actions)
    , m_search(new SearchField)
    , m_menu(new ListMenu(this))
    , m_sort(new IconButton("sort"_L1, tr("Sort and filter")))
    , m_ticked(new SelectionBar)
{
    setFixedHeight(metric::Header);
    addWidget(buildSearch());
    addWidget(m_ticked);
    addWidget(buildNarrow());
}

QWidget *InboxHead::buildSearch()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metric::Padding, 0, 12, 0);
    row->setSpacing(4);
    row->addWidget(m_search);
    row->addWidget(m_sort);
    auto *add = new IconButton("person-plus"_L1, tr("New customer"));
    row->addWidget(add);
    connect(add, &QAbstractButton::clicked, this, &InboxHead::newCustomerWanted);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setMenu(m_menu);
    connect(&m_actions, &TriageActions::namesChanged, m_menu, [this] { m_menu->setLabels(m_actions.labels()); });
    connect(m_menu, &ListMenu::queryChosen, this, &InboxHead::queryChosen);
    return head;
}

QWidget *InboxHead::buildNarrow()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *search = new IconButton("search"_L1, tr("Search"));
    auto *list = new IconButton("queue"_L1, tr("Show the whole list"));
    connect(search, &QAbstractButton::clicked, this, [this] { Q_EMIT openWanted(true); });
    connect(list, &QAbstractButton::clicked, this, [this] { Q_EMIT openWanted(false); });
    row->addWidget(search);
    row->addWidget(list);
    return head;
}

void InboxHead::keepFiltersIn(const QString &iniFile)
{
    m_menu->saved().keepIn(iniFile);
}

void InboxHead::setQuery(const InboxQuery &query)
{
    const bool filtered = !query.filter.isEmpty();
    m_menu->setQuery(query);
    m_sort->setProperty("iconRole", filtered ? QVariant(static_cast<int>(Role::Accent)) : QVariant());
    m_sort->setName(filtered ? tr("Sort and filter, filters are on") : tr("Sort and filter"));
}

} // namespace heliograph::ui
