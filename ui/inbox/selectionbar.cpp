// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/selectionbar.h"

#include "ui/common/iconbutton.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new PlainLabel({}, TextSize::Body, Role::Text, true, PlainLabel::Fit::Elide))
    , m_assign(new QMenu(this))
    , m_snooze(new QMenu(this))
    , m_more(new QMenu(this))
{
    setAccessibleName(tr("Selected conversations"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 8, 0);
    row->setSpacing(0);
    connect(addButton("cross"_L1, tr("Clear the selection")), &QAbstractButton::clicked, this, &SelectionBar::cleared);
    row->addSpacing(4);
    row->addWidget(m_count, 1);
    addButton("person-plus"_L1, tr("Assign"), m_assign);
    m_label = addButton("label"_L1, tr("Labels"));
    connect(m_label, &QAbstractButton::clicked, this, &SelectionBar::labelsWanted);
    addButton("alarm"_L1, tr("Snooze"), m_snooze);
    connect(addButton("hourglass"_L1, tr("Pending")), &QAbstractButton::clicked, this, &SelectionBar::pendingWanted);
    connect(addButton("check-circle"_L1, tr("Close")), &QAbstractButton::clicked, this, &SelectionBar::closeWanted);
    addButton("more"_L1, tr("More"), m_more);
}

IconButton *SelectionBar::addButton(QLatin1StringView icon, const QString &name, QMenu *menu)
{
    auto *button = new IconButton(icon, name);
    button->setProperty("compact", true);
    if (menu) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(menu);
    }
    layout()->addWidget(button);
    return button;
}

void SelectionBar::setCount(int count)
{
    m_count->setText(tr("%n selected", nullptr, count));
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
