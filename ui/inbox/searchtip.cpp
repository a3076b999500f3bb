// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/searchtip.h"

#include "ui/common/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace heliograph::ui {

SearchTip::SearchTip(const QString &typed, const QString &meaning, QWidget *parent) : QAbstractButton(parent), m_meaning(meaning)
{
    setText(typed);
    setAccessibleName(QStringLiteral("%1, %2").arg(typed, meaning));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SearchTip::sizeHint() const
{
    return {200, Scaled{44}};
}

void SearchTip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SearchTip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(4, 0, -4, 0);
    if (underMouse() || isDown())
        paintRounded(painter, card, metric::Radius, color(palette(), Role::Inbound));
    const int start = Qt::AlignVCenter | Qt::AlignAbsolute | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const QRect line(metric::Padding, 4, width() - 2 * metric::Padding, Scaled{18});
    painter.setFont(ui::font(TextSize::Body, true));
    painter.setPen(color(palette(), Role::Text));
    painter.drawText(line, start, text());
    painter.setFont(ui::font(TextSize::Meta));
    painter.setPen(color(palette(), Role::Muted));
    painter.drawText(line.translated(0, line.height()), start, painter.fontMetrics().elidedText(m_meaning, Qt::ElideRight, line.width()));
    if (hasFocus())
        paintFocus(painter, card, palette());
}

} // namespace heliograph::ui
