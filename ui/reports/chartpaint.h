// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/chartlayout.h"

class QPainter;

namespace heliograph::ui {

/// Draws a chart in the palette's roles, on screen and on paper alike. `current`: the point that is looked at; −1: none.
void paintChart(QPainter &painter, const Chart &chart, const ChartLayout &layout, const QPalette &palette, int current = -1, const ChartFonts &fonts = {});

} // namespace heliograph::ui
