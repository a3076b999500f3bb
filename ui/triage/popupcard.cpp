// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/triage/popupcard.h"

#include "ui/common/paint.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace heliograph::ui {

PopupCard::PopupCard(QWidget *parent)
    : QWidget(parent, Qt::Popup)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(8);
}

void PopupCard::showBeside(const QRect &anchor)
{
    adjustSize();
    if (const int needs = heightForWidth(width()); needs > 0)
        resize(width(), needs); // the hint was of a wider one
    const QScreen *screen = QGuiApplication::screenAt(anchor.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    int x = layoutDirection() == Qt::RightToLeft ? anchor.right() - width() + 1 : anchor.left();
    int y = anchor.bottom() + 4;
    if (y + height() > room.bottom())
        y = anchor.top() - height() - 4;
    x = qBound(room.left(), x, qMax(room.left(), room.right() - width()));
    move(x, qMax(room.top(), y));
    show();
}

void PopupCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Surface));
    painter.setPen(color(palette(), Role::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace heliograph::ui
