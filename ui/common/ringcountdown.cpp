// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/ringcountdown.h"

#include "ui/common/spoken.h"

#include <QPainter>

namespace heliograph::ui {

RingCountdown::RingCountdown(int side, QWidget *parent) : QWidget(parent)
{
    setFixedSize(ScaledWidth{side}, ScaledWidth{side});
    setSpokenRole(*this, QAccessible::ProgressBar);
}

void RingCountdown::setLeft(qint64 leftMs, qint64 totalMs)
{
    const qint64 left = qMax<qint64>(0, leftMs);
    if (left == m_left && totalMs == m_total)
        return;
    m_left = left;
    m_total = totalMs;
    const qint64 seconds = (m_left + 999) / 1000;
    m_words = seconds >= 60 ? QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'))
                                        : QString::number(seconds);
    setAccessibleName(tr("%1 left").arg(m_words));
    setSpokenValue(*this, double(seconds), double(qMax<qint64>(0, m_total) / 1000));
    update();
}

void RingCountdown::setRole(Role role)
{
    m_role = role;
    update();
}

void RingCountdown::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(color(palette(), Role::Border), 2.5));
    painter.drawEllipse(ring);
    if (m_total > 0 && m_left > 0) {
        painter.setPen(QPen(color(palette(), m_role), 2.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, 90 * 16, int(-360.0 * 16 * double(qMin(m_left, m_total)) / double(m_total)));
    }
    painter.setFont(ui::font(TextSize::Meta));
    painter.setPen(color(palette(), Role::Text));
    painter.drawText(rect(), Qt::AlignCenter, m_words);
}

} // namespace heliograph::ui
