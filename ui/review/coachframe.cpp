// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/coachframe.h"

#include "ui/common/card.h"
#include "ui/thread/rowshape.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace heliograph::ui {

namespace {
constexpr int kAbove = 8;   ///< to the bubble
constexpr int kIndent = 32; ///< of the card against the bubble
constexpr int kElbow = 16;  ///< of the line, from the bubble's edge
constexpr int kReach = 16;  ///< how far down the card the line ends
} // namespace

CoachFrame::CoachFrame(bool ours, QWidget *parent)
    : QWidget(parent)
    , m_ours(ours)
    , m_card(new Card(this))
    , m_column(new QVBoxLayout(m_card))
{
    m_column->setContentsMargins(12, 8, 12, 10);
    m_column->setSpacing(10);
}

void CoachFrame::add(QWidget *content)
{
    m_column->addWidget(content);
}

int CoachFrame::cardWidth(int width)
{
    return qMin<int>(RowShape::kBubble, width - 2 * RowShape::kSide) - kIndent;
}

int CoachFrame::heightForWidth(int width) const
{
    return kAbove + (m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(cardWidth(width)) : m_column->totalSizeHint().height());
}

bool CoachFrame::atRight() const
{
    return m_ours != (layoutDirection() == Qt::RightToLeft);
}

void CoachFrame::resizeEvent(QResizeEvent *)
{
    // The bubble of ours has its far edge where the card has it; that of the customer begins at the near side.
    const int width = cardWidth(this->width());
    const int x = atRight() ? this->width() - RowShape::kSide - width : RowShape::kSide + (m_ours ? 0 : kIndent);
    const int left = layoutDirection() == Qt::RightToLeft && !m_ours ? this->width() - RowShape::kSide - kIndent - width : x;
    m_card->setGeometry(left, kAbove, width, height() - kAbove);
}

bool CoachFrame::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        Q_EMIT heightChanged();
    return QWidget::event(event);
}

/// A click on it selects nothing of the texts beneath.
void CoachFrame::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void CoachFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(palette(), Role::Accent), 2));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const qreal edge = rtl ? m_card->geometry().right() + 1 : m_card->x();
    const qreal from = rtl ? edge + kElbow : edge - kElbow;
    const qreal bend = rtl ? -6 : 6;
    QPainterPath line(QPointF(from, 0));
    line.lineTo(from, kAbove + kReach - 6);
    line.quadTo(from, kAbove + kReach, from + bend, kAbove + kReach);
    line.lineTo(edge, kAbove + kReach);
    painter.drawPath(line);
}

} // namespace heliograph::ui
