// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fixedsize.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QVariant>
#include <QWidget>

namespace heliograph::ui {

namespace {

constexpr auto kHeight = "designHeight";
constexpr auto kWidth = "designWidth";
constexpr auto kMinimumHeight = "designMinimumHeight";

void apply(QWidget &widget)
{
    if (const QVariant px = widget.property(kHeight); px.isValid())
        widget.setFixedHeight(scaled(px.toInt()));
    if (const QVariant px = widget.property(kWidth); px.isValid())
        widget.setFixedWidth((px.toInt() + scaled(px.toInt())) / 2);
    if (const QVariant px = widget.property(kMinimumHeight); px.isValid())
        widget.setMinimumHeight(scaled(px.toInt()));
}

void hold(QWidget &widget, const char *what, int px)
{
    widget.setProperty(what, px);
    apply(widget);
}

} // namespace

void setScaledHeight(QWidget &widget, int px)
{
    hold(widget, kHeight, px);
}

void setScaledWidth(QWidget &widget, int px)
{
    hold(widget, kWidth, px);
}

void setScaledMinimumHeight(QWidget &widget, int px)
{
    hold(widget, kMinimumHeight, px);
}

void followTextSize()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        apply(*widget);
        QEvent changed(QEvent::FontChange);
        QCoreApplication::sendEvent(widget, &changed);
    }
}

} // namespace heliograph::ui
