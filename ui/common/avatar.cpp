// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/avatar.h"

#include "ui/common/paint.h"

#include <QPainter>

namespace heliograph::ui {

Avatar::Avatar(int side, QWidget *parent) : QWidget(parent)
{
    setFixedSize(ScaledWidth{side}, ScaledWidth{side});
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::setPresent(bool present)
{
    m_present = present;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name, palette());
    if (!m_present)
        return;
    const qreal left = layoutDirection() == Qt::RightToLeft ? 0 : width() - 12;
    const QRectF ring(left, height() - 12, 12, 12);
    paintRounded(painter, ring, 6, color(palette(), Role::Window));
    paintRounded(painter, ring.adjusted(2, 2, -2, -2), 4, color(palette(), Role::Ok));
}

} // namespace heliograph::ui
