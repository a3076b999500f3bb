// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/card.h"

#include "ui/common/paint.h"

#include <QPainter>

namespace heliograph::ui {

Card::Card(QWidget *parent, Role ground, bool outlined) : QFrame(parent), m_ground(ground), m_outlined(outlined)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::setGround(Role ground, bool outlined)
{
    m_ground = ground;
    m_outlined = outlined;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), metric::CardRadius, color(palette(), m_ground), m_outlined ? color(palette(), Role::Border) : QColor());
}

} // namespace heliograph::ui
