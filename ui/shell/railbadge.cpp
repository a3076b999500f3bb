// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/railbadge.h"

#include "ui/common/paint.h"

#include <QPainter>

namespace heliograph::ui {

namespace {
constexpr int kBadge = 16;
}

RailBadge::RailBadge(QWidget *button) : QWidget(button)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void RailBadge::setCount(int count)
{
    m_text = count > 99 ? QStringLiteral("99+") : QString::number(count);
    const int width = qMax(kBadge, QFontMetrics(ui::font(TextSize::Meta, true)).horizontalAdvance(m_text) + 8);
    setGeometry(layoutDirection() == Qt::RightToLeft ? 0 : parentWidget()->width() - width, 0, width, kBadge);
    setVisible(count > 0);
    update();
}

void RailBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), kBadge / 2.0, color(palette(), Role::Muted));
    painter.setFont(ui::font(TextSize::Meta, true));
    painter.setPen(color(palette(), Role::Surface));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace heliograph::ui
