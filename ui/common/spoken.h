// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

/// What a screen reader is told of widgets that paint themselves, beside their accessible name and description.
namespace heliograph::ui {

/// Before anybody asks for the widget's interface: in its constructor.
void setSpokenRole(QWidget &widget, QAccessible::Role role);
/// A quantity, told when it is asked for: 0 … maximum.
void setSpokenValue(QWidget &widget, double value, double maximum);

} // namespace heliograph::ui
