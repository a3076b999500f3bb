// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulkbar.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace heliograph::ui {

BulkBar::BulkBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(8);
    setAccessibleName(tr("Progress"));
}

void BulkBar::setTotals(const BulkTotals &totals)
{
    m_totals = totals;
    setAccessibleDescription(tr("%1 of %2").arg(totals.handled()).arg(totals.toSend()));
    update();
}

void BulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath round;
    round.addRoundedRect(rect(), 4, 4);
    painter.setClipPath(round);
    painter.fillRect(rect(), color(palette(), Role::Inbound));
    const double all = qMax(1, m_totals.toSend());
    double from = 0;
    const auto part = [&](int n, Role role) {
        const double size = n * width() / all;
        const double left = layoutDirection() == Qt::RightToLeft ? width() - from - size : from;
        painter.fillRect(QRectF(left, 0, size, height()), color(palette(), role));
        from += size;
    };
    part(m_totals.delivered, Role::Ok);
    part(m_totals.accepted, Role::Muted);
    part(m_totals.unsure, Role::Warn);
    part(m_totals.notDelivered + m_totals.notSent, Role::Bad);
}

} // namespace heliograph::ui
