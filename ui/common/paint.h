// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/theme.h"

#include <QRectF>

class QPainter;

namespace heliograph::ui {

/// A rounded rectangle whose outline of `width` pixels lies wholly inside `where`. An invalid colour paints nothing.
void paintRounded(QPainter &painter, const QRectF &where, qreal radius, const QColor &ground, const QColor &line = {}, qreal width = 1);
/// The focus ring: 2 px of accent inside `where`.
void paintFocus(QPainter &painter, const QRectF &where, const QPalette &palette, qreal radius = metric::Radius);

/// Initials on a ground that follows from the name; `onSoft`: the row behind it is selected.
void paintAvatar(QPainter &painter, const QRectF &where, const QString &name, const QPalette &palette, bool onSoft = false);
[[nodiscard]] QString initials(const QString &name);

inline constexpr Scaled kTagHeight{18};
/// A small label on a ground of its own; `onSoft` as above. Returns the width it took; `measureOnly` paints nothing.
int paintTag(QPainter &painter, const QPointF &topLeft, const QString &text, const QPalette &palette, bool onSoft = false,
             QLatin1StringView iconName = {}, bool measureOnly = false);

} // namespace heliograph::ui
