// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/theme.h"

#include <QProxyStyle>

class QApplication;

namespace heliograph::ui {

/// Draws every standard control from the palette and ui::color, over Fusion. Screens choose a look by dynamic property:
///   QPushButton, QToolButton: "primary" (the one main action), "ghost" (no outline), "compact" (28 high), "segment" (one of
///   a row of choices, checkable), "choice" (the same in a ChoiceRow), "rail" (navigation, checkable), "status" (in the status bar), "iconRole", "wordsRole" (int of Role: colour of the icon, of the words), "iconAfter" (behind the words).
///   QLineEdit, QComboBox, text edits: "invalid" (outline in bad), "compact"; QLineEdit: "bare" (no frame: it lies in a frame of its own).
/// A QToolButton with MenuButtonPopup is a split button; with InstantPopup and text it shows a chevron.
class DeskStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    DeskStyle();
    /// Whether something may move to show where it went; screens ask for SH_Widget_Animation_Duration (ms; 0: nothing moves).
    void setMotion(bool moves) { m_moves = moves; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *data = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;

private:
    bool m_moves = true;
};

enum class Motion { System, Full, Reduced };

/// What a person chose about how the windows look.
struct Appearance {
    Appearance(Scheme chosen = Scheme::System) : scheme(chosen) {}
    Scheme scheme;
    int textPercent = 100; ///< 100 … 200
    Motion motion = Motion::System;
};

/// Style, font, palette and what buttons are to a screen reader, for the whole application; may be called again at any time. Open windows
/// follow in all but the size of the text, for which they are made anew. What is left to the system is asked of the desktop's portal and
/// followed; without one it is light, and things move.
void applyTheme(QApplication &app, const Appearance &appearance);

} // namespace heliograph::ui
