// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

/// Sizes in the design's pixels that follow the text size, whenever that is changed.
namespace heliograph::ui {

/// As setFixedHeight() and setMinimumHeight().
void setScaledHeight(QWidget &widget, int px);
/// As setFixedWidth(). A column of words grows by half as much as they do, for they wrap and the window does not grow.
void setScaledWidth(QWidget &widget, int px);
void setScaledMinimumHeight(QWidget &widget, int px);
/// Applies all of them anew and tells every widget that its font changed: what painted with ui::font() measures itself again.
void followTextSize();

} // namespace heliograph::ui
