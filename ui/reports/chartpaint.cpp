// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/chartpaint.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace heliograph::ui {

namespace {

constexpr double kDotRadius = 3.5;
constexpr double kRing = 2;
constexpr double kRadius = 3;

QPen dashed(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setDashPattern({3, 2.5});
    return pen;
}

void paintDot(QPainter &painter, const QPointF &at, const QColor &colour, const QPalette &palette)
{
    painter.setPen(QPen(color(palette, Role::Surface), kRing));
    painter.setBrush(colour);
    painter.drawEllipse(at, kDotRadius + kRing / 2, kDotRadius + kRing / 2);
}

/// Round at its top alone.
QPainterPath barPath(const QRectF &where)
{
    const double radius = qMin(kRadius, qMin(where.width() / 2, where.height()));
    QPainterPath path;
    path.moveTo(where.bottomLeft());
    path.lineTo(where.left(), where.top() + radius);
    path.quadTo(where.topLeft(), where.topLeft() + QPointF(radius, 0));
    path.lineTo(where.right() - radius, where.top());
    path.quadTo(where.topRight(), where.topRight() + QPointF(0, radius));
    path.lineTo(where.bottomRight());
    path.closeSubpath();
    return path;
}

void paintBars(QPainter &painter, const Chart &chart, const ChartLayout &layout, const QPalette &palette)
{
    const QColor accent = color(palette, chart.series.first().role);
    for (const ChartLayout::Bar &bar : layout.bars) {
        if (bar.where.height() < 0.5)
            continue;
        const bool running = bar.point == chart.running && bar.where.width() > 4;
        painter.setPen(running ? dashed(accent, 1.2) : QPen(Qt::NoPen));
        painter.setBrush(running ? color(palette, Role::Soft) : accent);
        painter.drawPath(barPath(running ? bar.where.adjusted(0.6, 0.6, -0.6, 0) : bar.where));
    }
}

void paintLines(QPainter &painter, const Chart &chart, const ChartLayout &layout, const QPalette &palette)
{
    painter.setBrush(Qt::NoBrush);
    for (const ChartLayout::Line &line : layout.lines) {
        const Chart::Series &series = chart.series.at(line.series);
        QPen pen(color(palette, series.role), layout.slot < 3 ? 1 : 2);
        pen.setJoinStyle(Qt::RoundJoin);
        pen.setCapStyle(Qt::RoundCap);
        if (series.dotted)
            pen.setDashPattern({0.1, 2});
        for (const QPolygonF &piece : line.pieces) {
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            if (piece.size() > 1)
                painter.drawPolyline(piece);
            else
                paintDot(painter, piece.first(), color(palette, series.role), palette);
        }
        paintDot(painter, line.end, color(palette, series.role), palette);
    }
    for (const ChartLayout::Worst &worst : layout.worst)
        paintDot(painter, worst.at, color(palette, Role::Bad), palette);
}

void paintCurrent(QPainter &painter, const Chart &chart, const ChartLayout &layout, const QPalette &palette, int current)
{
    const double x = std::round(layout.x.at(current)) + 0.5;
    painter.setPen(dashed(color(palette, Role::Muted), 1));
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    for (const Chart::Series &series : chart.series) {
        if (chart.kind == Chart::Kind::Lines && series.values.at(current))
            paintDot(painter, {layout.x.at(current), layout.y(*series.values.at(current))}, color(palette, series.role), palette);
    }
}

} // namespace

void paintChart(QPainter &painter, const Chart &chart, const ChartLayout &layout, const QPalette &palette, int current, const ChartFonts &fonts)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(palette, Role::Border), 1));
    painter.drawLines(layout.grid);
    painter.drawLine(layout.base);
    if (chart.kind == Chart::Kind::Bars && !chart.series.isEmpty())
        paintBars(painter, chart, layout, palette);
    else
        paintLines(painter, chart, layout, palette);
    if (current >= 0 && current < layout.x.size())
        paintCurrent(painter, chart, layout, palette, current);
    for (const ChartLayout::Words &words : layout.words) {
        if (chart.kind == Chart::Kind::Lines && layout.plot.intersects(words.where))
            painter.fillRect(words.where, color(palette, Role::Surface)); // the grid does not run through words
        painter.setFont(words.bold ? fonts.bold : fonts.plain);
        painter.setPen(color(palette, words.role));
        painter.drawText(words.where, Qt::AlignCenter | Qt::TextDontClip, words.text);
    }
}

} // namespace heliograph::ui
