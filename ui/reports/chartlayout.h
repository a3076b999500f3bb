// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/chart.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPolygonF>
#include <QRectF>

namespace heliograph::ui {

struct ChartFonts {
    QFont plain = font(TextSize::Meta);
    QFont bold = font(TextSize::Meta, true);
};

/// Where everything of a chart lies: pure numbers, from right to left where the window runs so. No two words touch.
struct ChartLayout {
    struct Words {
        QRectF where;
        QString text;
        Role role = Role::Muted;
        bool bold = false;
    };
    struct Bar {
        QRectF where;
        int point = 0;
    };
    struct Line {
        QList<QPolygonF> pieces;  ///< a gap where there is no value
        QPointF end;              ///< of the last value
        int series = 0;
    };
    struct Worst {
        QPointF at;
        int point = 0;
        int series = 0;
    };

    QRectF plot;
    qint64 floor = 0, top = 1;
    QList<double> x;              ///< the middle of each point
    double slot = 0;              ///< from one point to the next
    QList<QLineF> grid;
    QLineF base;
    QList<Words> words;
    QList<Bar> bars;
    QList<Line> lines;
    QList<Worst> worst;

    [[nodiscard]] int pointAt(double atX) const; ///< the nearest; −1: there is none
    [[nodiscard]] double y(qint64 value) const;
};

[[nodiscard]] ChartLayout layOutChart(const Chart &chart, const QSizeF &size, bool rightToLeft, const ChartFonts &fonts = {});

} // namespace heliograph::ui
