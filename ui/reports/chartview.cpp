// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/chartview.h"

#include "ui/common/paint.h"
#include "ui/reports/chartaccessible.h"
#include "ui/reports/chartpaint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace heliograph::ui {

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    ChartAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setChart(const Chart &chart)
{
    m_chart = chart;
    m_layout.reset();
    m_current = m_current < chart.points() ? m_current : -1;
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
    update();
}

const ChartLayout &ChartView::placed() const
{
    if (!m_layout)
        m_layout = layOutChart(m_chart, rect().adjusted(2, 0, -2, 0).size(), layoutDirection() == Qt::RightToLeft);
    return *m_layout;
}

QRect ChartView::pointRect(int point) const
{
    const ChartLayout &all = placed();
    if (point < 0 || point >= all.x.size())
        return {};
    return QRectF(all.x.at(point) - all.slot / 2 + 2, 0, all.slot, height()).toAlignedRect();
}

void ChartView::setCurrent(int point)
{
    if (point == m_current)
        return;
    m_current = point;
    update();
    if (point < 0)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(point);
    QAccessible::updateAccessibility(&event);
}

/// In the words that the pointer is told, for who looks at the screen with the keyboard.
void ChartView::sayCurrent()
{
    if (m_current < 0)
        return QToolTip::hideText();
    const QPoint at(pointRect(m_current).center().x(), height() / 2);
    QToolTip::showText(mapToGlobal(at), m_chart.spoken(m_current), this);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.save();
    painter.translate(2, 0);
    paintChart(painter, m_chart, placed(), palette(), m_current);
    painter.restore();
    if (hasFocus())
        paintFocus(painter, rect(), palette());
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int point = placed().pointAt(event->position().x() - 2);
    if (point != m_current) {
        setCurrent(point);
        if (point >= 0)
            QToolTip::showText(event->globalPosition().toPoint(), m_chart.spoken(point), this, pointRect(point));
    }
}

void ChartView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCurrent(-1);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = m_chart.points() - 1;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    int to = m_current;
    switch (event->key()) {
    case Qt::Key_Left: to += rtl ? 1 : -1; break;
    case Qt::Key_Right: to += rtl ? -1 : 1; break;
    case Qt::Key_Home: to = 0; break;
    case Qt::Key_End: to = last; break;
    default: return QWidget::keyPressEvent(event);
    }
    if (last < 0)
        return;
    setCurrent(qBound(0, to, last));
    sayCurrent();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_current < 0)
        setCurrent(m_chart.points() - 1);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
    update();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    m_layout.reset();
    QWidget::resizeEvent(event);
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        m_layout.reset();
    QWidget::changeEvent(event);
}

} // namespace heliograph::ui
