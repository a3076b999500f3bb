// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/toggle.h"

#include "ui/common/paint.h"

#include <QPainter>

namespace heliograph::ui {

Toggle::Toggle(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Toggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const bool on = isChecked();
    const QRectF track(4, (height() - 18) / 2.0, 32, 18);
    if (on && isEnabled())
        paintRounded(painter, track, 9, color(palette(), Role::Accent));
    else
        paintRounded(painter, track, 9, color(palette(), isEnabled() ? Role::Surface : Role::Inbound), color(palette(), Role::Control));
    const qreal left = on != rtl ? track.right() - 15 : track.left() + 3;
    const Role knob = on && isEnabled() ? Role::OnAccent : Role::Control;
    paintRounded(painter, QRectF(left, track.top() + 3, 12, 12), 6, color(palette(), knob));
    if (hasFocus())
        paintFocus(painter, QRectF(rect()).adjusted(0, 3, 0, -3), palette(), 12);
}

} // namespace heliograph::ui
