// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/paneslot.h"

namespace heliograph::ui {

PaneSlot::PaneSlot(QWidget *pane, QWidget *host)
    : m_pane(pane)
    , m_host(host)
{
    m_pane->setParent(host);
}

void PaneSlot::setFloating(bool floating)
{
    m_floating = floating;
    if (!floating)
        m_pane->setVisible(!isHidden());
    place();
}

void PaneSlot::place()
{
    if (m_floating)
        return;
    m_pane->setGeometry(QRect(mapTo(m_host, QPoint()), size()));
}

void PaneSlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void PaneSlot::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    place();
}

void PaneSlot::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_floating || event->spontaneous())
        return;
    m_pane->show();
    place();
}

void PaneSlot::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!m_floating && !event->spontaneous() && isHidden())
        m_pane->hide();
}

} // namespace heliograph::ui
