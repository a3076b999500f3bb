// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/chart.h"

#include "ui/words/line.h"

#include <QCoreApplication>

#include <algorithm>

namespace heliograph::ui {

namespace {

class ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(heliograph::ui::Chart)
};

} // namespace

bool Chart::isEmpty() const
{
    return std::none_of(series.begin(), series.end(), [](const Series &each) {
        return std::any_of(each.values.begin(), each.values.end(), [](const auto &value) { return value.value_or(0) != 0; });
    });
}

qint64 Chart::shareFloor(qint64 least)
{
    qint64 floor = 0;
    for (const qint64 round : {500, 800, 900, 950})
        floor = least >= round ? round : floor;
    return floor;
}

QString Chart::spoken(int point) const
{
    QStringList parts;
    for (const Series &each : series) {
        const auto value = each.values.value(point);
        parts.append(value ? ChartWords::tr("%1 %2", "value, what it counts").arg(text(*value), each.name)
                           : ChartWords::tr("%1: none", "what is counted").arg(each.name));
    }
    if (point == running)
        parts.append(ChartWords::tr("not over yet"));
    return ChartWords::tr("%1: %2", "day, values").arg(names.value(point), words::line(parts));
}

} // namespace heliograph::ui
