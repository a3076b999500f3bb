// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/tag.h"

#include "ui/common/paint.h"

#include <QPainter>

namespace heliograph::ui {

Tag::Tag(const QString &text, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    return {12 + QFontMetrics(ui::font(TextSize::Meta)).horizontalAdvance(m_text) + 1, kTagHeight};
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(painter, {0, 0}, m_text, palette());
}

} // namespace heliograph::ui
