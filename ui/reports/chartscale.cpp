// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/chartscale.h"

namespace heliograph::ui {

namespace {

constexpr int kMostLines = 4;

struct Extent {
    qint64 least = 0, most = 0;
};

Extent extentOf(const Chart &chart)
{
    std::optional<Extent> extent;
    for (const Chart::Series &series : chart.series) {
        for (const auto &value : series.values) {
            if (!value)
                continue;
            extent = extent ? Extent{qMin(extent->least, *value), qMax(extent->most, *value)} : Extent{*value, *value};
        }
    }
    return extent.value_or(Extent{});
}

} // namespace

ChartScale scaleOf(const Chart &chart)
{
    const Extent extent = extentOf(chart);
    if (chart.scale == Chart::Scale::Share)
        return {Chart::shareFloor(extent.least), 1'000};
    const qint64 most = qMax<qint64>(1, extent.most);
    if (chart.kind == Chart::Kind::Bars)
        return {0, most};
    const qint64 step = gridStep(chart.scale, most);
    return {0, (most + step - 1) / step * step};
}

qint64 gridStep(Chart::Scale scale, qint64 range)
{
    static const QList<qint64> seconds{1, 2, 5, 10, 15, 30, 60, 120, 180, 300, 600, 900, 1'800, 3'600, 7'200, 10'800, 21'600, 43'200};
    if (scale == Chart::Scale::Share)
        return qMax<qint64>(1, (range + kMostLines - 1) / kMostLines);
    if (scale == Chart::Scale::Seconds) {
        for (const qint64 step : seconds) {
            if (range <= step * (kMostLines - 1))
                return step;
        }
    }
    const qint64 unit = scale == Chart::Scale::Seconds ? 86'400 : 1;
    for (qint64 ten = unit;; ten *= 10) {
        for (const int digit : {1, 2, 5}) {
            if (range <= ten * digit * (kMostLines - 1))
                return ten * digit;
        }
    }
}

} // namespace heliograph::ui
