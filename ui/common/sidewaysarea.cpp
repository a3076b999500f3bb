// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/sidewaysarea.h"

namespace heliograph::ui {

SidewaysArea::SidewaysArea(QWidget *page, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(page);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
}

QSize SidewaysArea::minimumSizeHint() const
{
    return {QScrollArea::minimumSizeHint().width(), widget()->minimumSizeHint().height()};
}

} // namespace heliograph::ui
