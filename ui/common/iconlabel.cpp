// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/iconlabel.h"

#include "ui/common/icons.h"

#include <QPainter>

namespace heliograph::ui {

IconLabel::IconLabel(QLatin1StringView iconName, int side, Role role, QWidget *parent)
    : QWidget(parent), m_icon(iconName.data(), iconName.size()), m_role(role)
{
    setFixedSize(ScaledWidth{side}, ScaledWidth{side});
}

void IconLabel::setIcon(QLatin1StringView iconName, Role role)
{
    m_icon = QByteArray(iconName.data(), iconName.size());
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    const QLatin1StringView name(m_icon);
    QPainter painter(this);
    paintIcon(painter, name, rect(), color(palette(), m_role), layoutDirection() == Qt::RightToLeft && hasDirection(name));
}

} // namespace heliograph::ui
