// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contacts/contacthead.h"

#include "ui/common/iconbutton.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rowmargins.h"
#include "ui/contacts/contactchips.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace heliograph::ui {

ContactHead::ContactHead(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_count(new PlainLabel({}, TextSize::Body, Role::Muted))
    , m_chips(new ContactChips)
    , m_sort(new IconButton(QLatin1StringView("sort"), tr("Sort")))
    , m_sorts(new QMenu(this))
    , m_new(nullptr)
{
    setFixedHeight(metric::Header);
    m_row->setSpacing(6);
    setRowMargins(*m_row, metric::Padding, 0, 12, 0);
    m_row->addWidget(new PlainLabel(tr("Contacts"), TextSize::Title, Role::Text, true));
    m_row->addSpacing(2);
    m_row->addWidget(m_count);
    m_row->addSpacing(2);
    m_row->addWidget(m_chips, 1);
    m_row->addSpacing(2);
    m_sorts->setAccessibleName(tr("Sort"));
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setMenu(m_sorts);
    m_row->addWidget(m_sort);
    m_new = new QPushButton(icon(QLatin1StringView("plus")), tr("New"));
    m_new->setAccessibleName(tr("New customer"));
    m_row->addWidget(m_new);
    connect(m_sorts, &QMenu::aboutToShow, this, &ContactHead::fillSorts);
    connect(m_new, &QPushButton::clicked, this, &ContactHead::newWanted);
    connect(m_chips, &ContactChips::filterChanged, this, [this](const CustomerFilter &filter) {
        CustomerQuery query = m_query;
        query.filter = filter;
        Q_EMIT queryChosen(query);
    });
}

QPushButton *ContactHead::addAction(QLatin1StringView iconName, const QString &words)
{
    auto *button = new QPushButton(icon(iconName), words);
    button->setProperty("ghost", true);
    m_row->insertWidget(m_row->indexOf(m_new), button);
    return button;
}

void ContactHead::setQuery(const CustomerQuery &query)
{
    m_query = query;
    m_chips->setFilter(query.filter);
}

void ContactHead::setCount(int matching, bool complete, int total)
{
    const QLocale locale;
    const QString found = complete ? locale.toString(matching) : tr("%1+", "so many, and more are being found").arg(locale.toString(matching));
    m_count->setText(m_query.filter.isEmpty() || total < 0 ? found : tr("%1 of %2").arg(found, locale.toString(total)));
}

void ContactHead::fillSorts()
{
    m_sorts->clear();
    const auto add = [this](const QString &words, CustomerSort sort, bool descending) {
        QAction *action = m_sorts->addAction(words, this, [this, sort, descending] {
            CustomerQuery query = m_query;
            query.sort = sort;
            query.descending = descending;
            Q_EMIT queryChosen(query);
        });
        action->setCheckable(true);
        action->setChecked(m_query.sort == sort && m_query.descending == descending);
    };
    add(tr("Name, A to Z"), CustomerSort::Name, false);
    add(tr("Name, Z to A"), CustomerSort::Name, true);
    add(tr("Last seen, newest first"), CustomerSort::LastSeen, true);
    add(tr("Last seen, oldest first"), CustomerSort::LastSeen, false);
}

} // namespace heliograph::ui
