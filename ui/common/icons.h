// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace heliograph::ui {

/// Draws resources/icons/NAME.svg (20 px grid, one colour) into `where`, crisp at any scale. Icons that have a direction ("arrow-…",
/// "send-sms") are mirrored when the painter's device is laid out from right to left and `mirrored` says so.
void paintIcon(QPainter &painter, QLatin1StringView name, const QRectF &where, const QColor &colour, bool mirrored = false);

/// Whether a right-to-left layout mirrors this icon: arrows, chevrons to the side, the phone that a text goes to.
[[nodiscard]] bool hasDirection(QLatin1StringView name);

/// The same as a QIcon that takes its colour at paint time from the palette of the moment (text; muted when disabled),
/// so that a switch between light and dark needs no new icon.
[[nodiscard]] QIcon icon(QLatin1StringView name);
/// In a colour of its own for every mode, for states: ok, warn, bad.
[[nodiscard]] QIcon icon(QLatin1StringView name, const QColor &colour);

} // namespace heliograph::ui
