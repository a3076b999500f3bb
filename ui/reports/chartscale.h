// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/chart.h"

namespace heliograph::ui {

struct ChartScale {
    qint64 floor = 0;
    qint64 top = 1;
};

/// Holds every value of the chart; of lines it ends at a line of the grid.
[[nodiscard]] ChartScale scaleOf(const Chart &chart);
/// The distance of the grid's lines: a round one that gives four at most.
[[nodiscard]] qint64 gridStep(Chart::Scale scale, qint64 range);

} // namespace heliograph::ui
