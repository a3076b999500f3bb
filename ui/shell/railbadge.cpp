// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/railbadge.h"

#include "ui/common/paint.h"

#include <QPainter>

namespace heliograph::ui {

namespace {
constexpr ScaledWidth kBadge{16};

QFont badgeFont()
{
    QFont f = font(TextSize::Meta, true);
    f.setPixelSize(ScaledWidth{static_cast<int>(TextSize::Meta)}); // as the badge: the rail does not grow
    return f;
}
} // namespace

RailBadge::RailBadge(QWidget *button) : QWidget(button)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void RailBadge::setCount(int count)
{
    m_text = count > 99 ? QStringLiteral("99+") : QString::number(count);
    const int width = qMax<int>(kBadge, QFontMetrics(badgeFont()).horizontalAdvance(m_text) + 8);
    setGeometry(layoutDirection() == Qt::RightToLeft ? 0 : parentWidget()->width() - width, 0, width, kBadge);
    setVisible(count > 0);
    update();
}

void RailBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), kBadge / 2.0, color(palette(), Role::Muted));
    painter.setFont(badgeFont());
    painter.setPen(color(palette(), Role::Surface));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace heliograph::ui
