// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/selectionbar.h"

#include "ui/common/iconbutton.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new PlainLabel({}, TextSize::Body, Role::Text, true, PlainLabel::Fit::Elide))
    , m_all(new QPushButton(tr("All")))
    , m_assign(new QMenu(this))
    , m_snooze(new QMenu(this))
    , m_more(new QMenu(this))
{
    setFixedHeight(metric::Header);
    setAccessibleName(tr("Selected conversations"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 8, 0);
    row->setSpacing(0);
    auto *clear = new IconButton("cross"_L1, tr("Clear the selection"));
    connect(clear, &QAbstractButton::clicked, this, &SelectionBar::cleared);
    row->addWidget(clear);
    row->addWidget(m_count, 1);
    m_all->setProperty("ghost", true);
    m_all->setProperty("compact", true);
    m_all->setAccessibleName(tr("Select the whole list"));
    m_all->setToolTip(tr("Select the whole list, not only what is loaded"));
    connect(m_all, &QAbstractButton::clicked, this, &SelectionBar::allWanted);
    row->addWidget(m_all);
    row->addWidget(addMenuButton("person-plus"_L1, tr("Assign"), m_assign));
    m_label = new IconButton("label"_L1, tr("Labels"));
    connect(m_label, &QAbstractButton::clicked, this, &SelectionBar::labelsWanted);
    row->addWidget(m_label);
    row->addWidget(addMenuButton("alarm"_L1, tr("Snooze"), m_snooze));
    row->addWidget(addMenuButton("more"_L1, tr("More"), m_more));
}

IconButton *SelectionBar::addMenuButton(QLatin1StringView icon, const QString &name, QMenu *menu)
{
    auto *button = new IconButton(icon, name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

void SelectionBar::setCount(int count, bool more)
{
    m_count->setText(tr("%n selected", nullptr, count));
    m_all->setVisible(more);
}

QRect SelectionBar::labelAnchor() const
{
    return {m_label->mapToGlobal(QPoint()), m_label->size()};
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Soft));
}

} // namespace heliograph::ui
