// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;
class QWidget;

/// The control groups of DeskStyle; nobody else includes this.
namespace heliograph::ui::style {

[[nodiscard]] bool has(const QWidget *widget, const char *property);
[[nodiscard]] bool isTextArea(const QWidget *widget);
[[nodiscard]] bool rightToLeft(const QStyleOption *option);

// stylebuttons.cpp
void pushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void toolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget);
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget);
inline constexpr int kSplitWidth = 32;

// styleinputs.cpp
void inputFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget, bool focus);
void comboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget);
void comboBoxWords(const QStyleOptionComboBox &option, QPainter &painter);
void checkIndicator(const QStyleOption &option, QPainter &painter);
void radioIndicator(const QStyleOption &option, QPainter &painter);

// stylebars.cpp
void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *bar);
[[nodiscard]] QRect scrollHandle(const QStyleOptionSlider &option);
void tab(const QStyleOptionTab &option, QPainter &painter);
void progress(const QStyleOptionProgressBar &option, QPainter &painter);
void headerGround(const QStyleOption &option, QPainter &painter);
void headerWords(const QStyleOptionHeader &option, QPainter &painter);
inline constexpr int kScrollBar = 10;

// stylemenus.cpp
void menuItem(const QStyleOptionMenuItem &option, QPainter &painter);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option);

} // namespace heliograph::ui::style
