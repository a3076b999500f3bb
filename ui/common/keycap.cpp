// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/keycap.h"

#include "ui/common/paint.h"

#include <QPainter>

namespace heliograph::ui {

KeyCap::KeyCap(const QString &key, QWidget *parent) : QWidget(parent), m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(key);
}

QSize KeyCap::sizeHint() const
{
    return {qMax<int>(Scaled{20}, 12 + QFontMetrics(ui::font(TextSize::Meta)).horizontalAdvance(m_key)), Scaled{20}};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), 4, color(palette(), Role::Surface), color(palette(), Role::Border));
    painter.setFont(ui::font(TextSize::Meta));
    painter.setPen(color(palette(), Role::Muted));
    painter.drawText(rect(), Qt::AlignCenter, m_key);
}

} // namespace heliograph::ui
