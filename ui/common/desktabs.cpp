// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/desktabs.h"

#include "ui/common/paint.h"

#include <QPainter>

namespace heliograph::ui {

namespace {
constexpr int kCountGap = 5;

QFontMetrics tabMetrics(bool semibold)
{
    return QFontMetrics(font(TextSize::Body, semibold));
}
} // namespace

DeskTabs::DeskTabs(int height, QWidget *parent) : QTabBar(parent), m_height(height)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DeskTabs::setCount(int index, int count)
{
    if (tabData(index).isValid() ? tabData(index).toInt() == count : count < 0)
        return;
    setTabData(index, count);
    nameTab(index);
    // The only public way to have the bar measure its tabs again.
    setTabText(index, tabText(index));
    update();
}

QString DeskTabs::countWords(int index) const
{
    const QVariant count = tabData(index);
    if (!count.isValid() || count.toInt() < 0)
        return {};
    return count.toInt() > 999 ? QStringLiteral("999+") : QString::number(count.toInt());
}

void DeskTabs::nameTab(int index)
{
    const QString count = countWords(index);
    setAccessibleTabName(index, count.isEmpty() ? tabText(index) : QStringLiteral("%1, %2").arg(tabText(index), count));
}

void DeskTabs::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    nameTab(index);
}

void DeskTabs::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    update();
}

QSize DeskTabs::tabSizeHint(int index) const
{
    // In the heavier weight, so that choosing a tab moves nothing.
    int width = tabMetrics(true).horizontalAdvance(tabText(index)) + 2 * kSide;
    if (const QString count = countWords(index); !count.isEmpty())
        width += kCountGap + tabMetrics(false).horizontalAdvance(count);
    return {width, m_height};
}

void DeskTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int hovered = underMouse() ? tabAt(mapFromGlobal(QCursor::pos())) : -1;
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            continue;
        const bool selected = i == currentIndex();
        const QRect whole = tabRect(i);
        const QRect words = whole.adjusted(kSide, 0, -kSide, 0);
        const QString number = countWords(i);
        painter.setFont(ui::font(TextSize::Body, selected));
        painter.setPen(color(palette(), selected || i == hovered ? Role::Text : Role::Muted));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignAbsolute | (rtl ? Qt::AlignRight : Qt::AlignLeft), tabText(i));
        const int wordWidth = tabMetrics(selected).horizontalAdvance(tabText(i));
        if (!number.isEmpty()) {
            painter.setFont(ui::font(TextSize::Body));
            painter.setPen(color(palette(), Role::Muted));
            const int used = wordWidth + kCountGap;
            painter.drawText(rtl ? words.adjusted(0, 0, -used, 0) : words.adjusted(used, 0, 0, 0),
                             Qt::AlignVCenter | Qt::AlignAbsolute | (rtl ? Qt::AlignRight : Qt::AlignLeft), number);
        }
        if (selected) {
            const int line = number.isEmpty() ? wordWidth : wordWidth + kCountGap + tabMetrics(false).horizontalAdvance(number);
            painter.fillRect(rtl ? words.right() - line + 1 : words.left(), whole.bottom() - 1, line, 2, color(palette(), Role::Accent));
            if (hasFocus())
                paintFocus(painter, QRectF(words).adjusted(-6, 6, 6, -6), palette());
        }
    }
}

} // namespace heliograph::ui
