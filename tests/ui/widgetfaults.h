// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QAccessibleInterface;
class QWidget;

namespace heliograph::test {

/// Where a widget stands, from the inside to the outside, with its words: "PlainLabel “Number” in NumbersList “…”".
[[nodiscard]] QString widgetPath(const QWidget *widget);

/// What is cut off of this widget's words; empty: nothing. An ellipsis is no cut: the whole stands in a tool tip.
[[nodiscard]] QString cutOf(const QWidget *widget);
/// The same of everything that `window` shows.
[[nodiscard]] QStringList cutWords(const QWidget &window);

/// Neighbours that a layout has pushed into each other. What lies over others on purpose (a sheet, a toast) is in no layout.
[[nodiscard]] QStringList overlaps(const QWidget &window);

/// What is under `face` and not hidden, itself first.
[[nodiscard]] QList<QAccessibleInterface *> shownFaces(QAccessibleInterface *face);
[[nodiscard]] bool isControl(const QAccessibleInterface &face);
/// What a screen reader could not tell about everything that `window` shows: controls without name, role, state or reason.
[[nodiscard]] QStringList untold(QWidget &window);

} // namespace heliograph::test
