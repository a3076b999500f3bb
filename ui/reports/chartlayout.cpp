// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/chartlayout.h"

#include "ui/reports/chartscale.h"

#include <algorithm>
#include <cmath>

namespace heliograph::ui {

namespace {

constexpr double kGap = 6;
constexpr double kBarMost = 20;
constexpr double kDot = 5;

/// Puts words where nothing else stands.
class Placer
{
public:
    Placer(ChartLayout &layout, const ChartFonts &fonts, const QSizeF &size) : m_layout(layout), m_plain(fonts.plain), m_bold(fonts.bold), m_size(size) {}

    [[nodiscard]] QSizeF measure(const QString &text, bool bold) const
    {
        const QFontMetricsF &metrics = bold ? m_bold : m_plain;
        return {std::ceil(metrics.horizontalAdvance(text)) + 1, std::ceil(metrics.height())};
    }
    /// False, and nothing is placed: it would touch other words or leave the picture.
    bool put(const QPointF &middle, const QString &text, Role role, bool bold)
    {
        const QSizeF size = measure(text, bold);
        const QRectF where(middle - QPointF(size.width(), size.height()) / 2, size);
        if (!QRectF({}, m_size).contains(where))
            return false;
        const QRectF kept = where.adjusted(-2, 0, 2, 0);
        for (const ChartLayout::Words &other : m_layout.words) {
            if (other.where.intersects(kept))
                return false;
        }
        m_layout.words.append({where, text, role, bold});
        return true;
    }
    /// The same, moved aside as far as the picture's edge asks for.
    bool putInside(const QPointF &middle, const QString &text, Role role, bool bold)
    {
        const double half = measure(text, bold).width() / 2;
        return put({qMax(half, qMin(middle.x(), m_size.width() - half)), middle.y()}, text, role, bold);
    }
    [[nodiscard]] double lineHeight() const { return std::ceil(m_plain.height()); }

private:
    ChartLayout &m_layout;
    QFontMetricsF m_plain, m_bold;
    QSizeF m_size;
};

void layGrid(const Chart &chart, ChartLayout &layout, Placer &placer, double left)
{
    const qint64 step = gridStep(chart.scale, layout.top - layout.floor);
    for (qint64 value = layout.floor; value <= layout.top; value += step) {
        const double y = std::round(layout.y(value)) + 0.5;
        layout.grid.append({layout.plot.left(), y, layout.plot.right(), y});
        const QString text = chart.text(value);
        placer.put({left - kGap - placer.measure(text, false).width() / 2, y}, text, Role::Muted, false);
    }
}

void layAxis(const Chart &chart, ChartLayout &layout, Placer &placer)
{
    const double y = layout.plot.bottom() + kGap + placer.lineHeight() / 2;
    const int last = chart.points() - 1;
    if (last < 0)
        return;
    placer.putInside({layout.x.at(last), y}, chart.axis.at(last), Role::Text, last == chart.running);
    QList<double> widths;
    for (const QString &text : chart.axis)
        widths.append(placer.measure(text, false).width());
    QList<double> sorted = widths;
    std::sort(sorted.begin(), sorted.end());
    const double usual = sorted.at(sorted.size() / 2);
    const int stride = qMax(1, int(std::ceil((usual + kGap) / layout.slot)));
    for (int i = last - stride; stride == 1 && i >= 0; --i) { // the few that say more, as "1 May" among numbers
        if (widths.at(i) > usual * 1.5)
            placer.putInside({layout.x.at(i), y}, chart.axis.at(i), Role::Muted, false);
    }
    for (int i = last - stride; i >= 0; i -= stride)
        placer.put({layout.x.at(i), y}, chart.axis.at(i), i == chart.running ? Role::Text : Role::Muted, i == chart.running);
}

void layBars(const Chart &chart, ChartLayout &layout, Placer &placer)
{
    const Chart::Series &series = chart.series.first();
    const double width = qBound(1.0, layout.slot * 0.66, kBarMost);
    int most = -1;
    bool all = true;
    for (int i = 0; i < chart.points(); ++i) {
        const auto value = series.values.at(i);
        if (!value)
            continue;
        const double y = layout.y(*value);
        layout.bars.append({QRectF(layout.x.at(i) - width / 2, y, width, layout.plot.bottom() - y), i});
        if (*value > 0 && (most < 0 || *value > series.values.at(most).value_or(0)))
            most = i;
        all = all && placer.measure(chart.text(*value), true).width() + 4 <= layout.slot;
    }
    const auto label = [&](int i) {
        const qint64 value = series.values.at(i).value_or(0);
        placer.put({layout.x.at(i), layout.y(value) - 2 - placer.lineHeight() / 2}, chart.text(value), Role::Text, i == most);
    };
    if (most < 0)
        return;
    label(most);
    for (int i = 0; all && i < chart.points(); ++i) {
        if (i != most && series.values.at(i).value_or(0) > 0)
            label(i);
    }
}

ChartLayout::Line lineOf(const Chart &chart, const ChartLayout &layout, int index)
{
    ChartLayout::Line line{{}, {}, index};
    QPolygonF piece;
    const auto &values = chart.series.at(index).values;
    for (int i = 0; i < chart.points(); ++i) {
        if (!values.at(i)) {
            if (!piece.isEmpty())
                line.pieces.append(piece);
            piece.clear();
            continue;
        }
        line.end = QPointF(layout.x.at(i), layout.y(*values.at(i)));
        piece.append(line.end);
    }
    if (!piece.isEmpty())
        line.pieces.append(piece);
    return line;
}

std::optional<qint64> lastValue(const Chart::Series &series)
{
    const auto last = std::find_if(series.values.rbegin(), series.values.rend(), [](const auto &value) { return value.has_value(); });
    return last == series.values.rend() ? std::nullopt : *last;
}

/// Beside the end of each line its last value and its name, moved apart where they would touch.
void layEnds(const Chart &chart, ChartLayout &layout, Placer &placer)
{
    struct End {
        double y;
        int series;
    };
    QList<End> ends;
    for (const ChartLayout::Line &line : std::as_const(layout.lines))
        ends.append({line.end.y(), line.series});
    std::sort(ends.begin(), ends.end(), [](const End &a, const End &b) { return a.y < b.y; });
    const double height = 2 * placer.lineHeight() + 2;
    const double lowest = layout.plot.bottom() - height / 2;
    double free = layout.plot.top() + height / 2;
    for (qsizetype i = 0; i < ends.size(); ++i) {
        const double room = lowest - double(ends.size() - 1 - i) * height;
        const double y = qMax(free, qMin(ends.at(i).y, room));
        free = y + height;
        const Chart::Series &series = chart.series.at(ends.at(i).series);
        const QString value = chart.text(lastValue(series).value_or(0));
        const double x = layout.plot.right() + 2 * kGap;
        placer.put({x + placer.measure(value, true).width() / 2, y - placer.lineHeight() / 2}, value, series.role, true);
        placer.put({x + placer.measure(series.name, false).width() / 2, y + placer.lineHeight() / 2}, series.name, Role::Muted, false);
    }
}

void layWorst(const Chart &chart, ChartLayout &layout, Placer &placer, int index)
{
    const Chart::Series &series = chart.series.at(index);
    const bool small = chart.scale == Chart::Scale::Share;
    int worst = -1, known = 0;
    for (int i = 0; i < chart.points(); ++i) {
        const auto value = series.values.at(i);
        known += value.has_value();
        if (value && (worst < 0 || (small ? *value < *series.values.at(worst) : *value > *series.values.at(worst))))
            worst = i;
    }
    if (known < 3)
        return;
    const QPointF at(layout.x.at(worst), layout.y(*series.values.at(worst)));
    const QString text = chart.names.at(worst) + QStringLiteral(", ") + chart.text(*series.values.at(worst));
    const QSizeF size = placer.measure(text, false);
    const double side = size.width() / 2 + kDot + 3;
    for (const QPointF &offset : {QPointF(-side, 0), QPointF(side, 0), QPointF(0, small ? size.height() : -size.height())}) {
        if (layout.plot.adjusted(0, -size.height(), 0, size.height()).contains(QRectF(at + offset - QPointF(size.width(), size.height()) / 2, size))
            && placer.put(at + offset, text, Role::Text, false)) {
            layout.worst.append({at, worst, index});
            return;
        }
    }
}

void mirror(ChartLayout &layout, double width)
{
    const auto flip = [width](QRectF &rect) { rect.moveLeft(width - rect.right()); };
    flip(layout.plot);
    for (double &x : layout.x)
        x = width - x;
    for (QLineF &line : layout.grid)
        line.setLine(width - line.x2(), line.y1(), width - line.x1(), line.y2());
    layout.base.setLine(width - layout.base.x2(), layout.base.y1(), width - layout.base.x1(), layout.base.y2());
    for (ChartLayout::Words &words : layout.words)
        flip(words.where);
    for (ChartLayout::Bar &bar : layout.bars)
        flip(bar.where);
    for (ChartLayout::Line &line : layout.lines) {
        for (QPolygonF &piece : line.pieces) {
            for (QPointF &point : piece)
                point.setX(width - point.x());
        }
        line.end.setX(width - line.end.x());
    }
    for (ChartLayout::Worst &worst : layout.worst)
        worst.at.setX(width - worst.at.x());
}

} // namespace

int ChartLayout::pointAt(double atX) const
{
    const auto nearest = std::min_element(x.begin(), x.end(), [atX](double a, double b) { return std::abs(a - atX) < std::abs(b - atX); });
    return nearest == x.end() ? -1 : int(nearest - x.begin());
}

double ChartLayout::y(qint64 value) const
{
    return plot.bottom() - plot.height() * double(qBound(floor, value, top) - floor) / double(top - floor);
}

ChartLayout layOutChart(const Chart &chart, const QSizeF &size, bool rightToLeft, const ChartFonts &fonts)
{
    ChartLayout layout;
    Placer placer(layout, fonts, size);
    const ChartScale scale = scaleOf(chart);
    layout.floor = scale.floor;
    layout.top = scale.top;
    const bool lines = chart.kind == Chart::Kind::Lines;
    double left = 0, right = 0;
    if (lines) {
        const qint64 step = gridStep(chart.scale, layout.top - layout.floor);
        for (qint64 value = layout.floor; value <= layout.top; value += step)
            left = qMax(left, placer.measure(chart.text(value), false).width() + kGap + 2);
        for (const Chart::Series &series : chart.series) {
            const double value = placer.measure(chart.text(lastValue(series).value_or(0)), true).width();
            right = qMax(right, qMax(value, placer.measure(series.name, false).width()) + 3 * kGap);
        }
    }
    const double head = placer.lineHeight() + 4, foot = placer.lineHeight() + 2 * kGap;
    layout.plot = QRectF(left, head, qMax(1.0, size.width() - left - right), qMax(1.0, size.height() - head - foot));
    layout.base = {layout.plot.left(), std::round(layout.plot.bottom()) + 0.5, layout.plot.right(), std::round(layout.plot.bottom()) + 0.5};
    layout.slot = layout.plot.width() / qMax(1, chart.points());
    for (int i = 0; i < chart.points(); ++i)
        layout.x.append(layout.plot.left() + layout.slot * (i + 0.5));
    if (!chart.series.isEmpty() && chart.points() > 0) {
        if (lines) {
            layGrid(chart, layout, placer, left);
            layAxis(chart, layout, placer);
            for (int i = 0; i < chart.series.size(); ++i) {
                if (const ChartLayout::Line line = lineOf(chart, layout, i); !line.pieces.isEmpty())
                    layout.lines.append(line);
            }
            layEnds(chart, layout, placer);
            for (int i = 0; i < chart.series.size(); ++i) {
                if (chart.series.at(i).namesWorst)
                    layWorst(chart, layout, placer, i);
            }
        } else {
            layAxis(chart, layout, placer);
            layBars(chart, layout, placer);
        }
    }
    if (rightToLeft)
        mirror(layout, size.width());
    return layout;
}

} // namespace heliograph::ui
