// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/demobadge.h"

#include "ui/common/paint.h"

#include <QPainter>

namespace heliograph::ui {

DemoBadge::DemoBadge(QWidget *parent) : QWidget(parent)
{
    setFixedSize(QFontMetrics(ui::font(TextSize::Meta, true)).horizontalAdvance(tr("DEMO")) + 14, 18);
    setAccessibleName(tr("Demo: nothing leaves this computer"));
    setToolTip(tr("Demo: nothing leaves this computer"));
}

void DemoBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), 4, color(palette(), Role::Text));
    painter.setFont(ui::font(TextSize::Meta, true));
    painter.setPen(color(palette(), Role::Surface));
    painter.drawText(rect(), Qt::AlignCenter, tr("DEMO"));
}

} // namespace heliograph::ui
