// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QRegion>
#include <QString>

class QWidget;

namespace heliograph::test {

/// One run of words as a widget paints it, whether a label or a row of a list. In pixels of the window.
struct PaintedText {
    QWidget *widget; ///< whose paint event it was; nullptr: nobody's
    QString text;
    QFont font;
    QColor ink;
    QRectF place; ///< from ascent to descent, as wide as the words
    QRegion seen; ///< what the widget and its clip let through of `place`
};

/// Everything that `window` writes when it paints itself, in the order in which it does. Words that are partly marked come more than
/// once, with what is seen of them in each ink.
[[nodiscard]] QList<PaintedText> paintedText(QWidget &window);

} // namespace heliograph::test
