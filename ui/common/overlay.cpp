// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/overlay.h"

#include "ui/common/card.h"
#include "ui/common/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace heliograph::ui {

Overlay::Overlay(QWidget *window) : QWidget(window), m_card(new Card(this))
{
    setProperty("sheet", true);
    hide();
    window->installEventFilter(this);
}

void Overlay::cover()
{
    if (!isVisible())
        m_before = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    place();
}

void Overlay::leave()
{
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Scrim));
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->pos()))
        leave();
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace heliograph::ui
