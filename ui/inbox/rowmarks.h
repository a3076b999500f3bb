// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/conversationservice.h"
#include "ui/common/theme.h"

#include <QRect>

class QPainter;

/// What the wide and the narrow list paint alike, and the geometry of lines that may run from right to left.
namespace heliograph::ui::rowmarks {

inline constexpr ScaledWidth kAvatar{36};
inline constexpr int kInset = 4;

[[nodiscard]] bool runsLeft(const QPainter &painter);
/// Where something stands in a line that runs from left to right; turned() mirrors it.
[[nodiscard]] QRect placed(const QRect &line, int x, int width, int height);
[[nodiscard]] QRect turned(const QPainter &painter, const QRect &line, const QRect &what);
[[nodiscard]] int startOf(const QPainter &painter);
/// A text of any direction as one run inside a line of another.
[[nodiscard]] QString isolated(const QString &text);

/// Avatar with the channel's badge; with `box` a check box stands in the avatar's place.
struct Face {
    QColor ground;         ///< of the row
    bool selected = false; ///< the row's ground is soft
    bool box = false;
    bool ticked = false;
};
void paintFace(QPainter &painter, const QRect &where, const InboxRow &row, const QPalette &palette, const Face &face);
/// The pill of unread texts with its right end (in the line's direction) at the end of `line`; returns its width, 0: nothing is unread.
int paintUnread(QPainter &painter, const QRect &line, int unread, const QPalette &palette);
/// The line at the pane's edge of somebody who waits too long.
void paintWaitLine(QPainter &painter, const QRect &row, qint64 waitMs, const QPalette &palette);
[[nodiscard]] Role waitRole(qint64 waitMs);

} // namespace heliograph::ui::rowmarks
