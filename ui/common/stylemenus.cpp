// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/styleparts.h"

#include <QPainter>

namespace heliograph::ui::style {

namespace {
constexpr int kIconRoom = 26;
constexpr int kSide = 12;
} // namespace

void menuItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1), color(option.palette, Role::Border));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool rtl = rightToLeft(&option);
    if (option.state & QStyle::State_Selected)
        paintRounded(painter, option.rect, metric::Radius, color(option.palette, enabled ? Role::Soft : Role::Inbound));
    QRect room = option.rect.adjusted(kSide, 0, -kSide, 0);
    const QColor words = color(option.palette, enabled ? Role::Text : Role::Muted);
    const bool marks = option.menuHasCheckableItems || option.maxIconWidth > 0;
    if (marks) {
        const QRect where(rtl ? room.right() - 15 : room.left(), room.center().y() - 7, 16, 16);
        if (option.checked)
            paintIcon(painter, QLatin1StringView("check"), where, color(option.palette, Role::Accent));
        else if (const QString name = option.icon.name(); !name.isEmpty())
            paintIcon(painter, QLatin1StringView(name.toLatin1()), where, words, rtl && hasDirection(QLatin1StringView(name.toLatin1())));
        else if (!option.icon.isNull())
            option.icon.paint(&painter, where);
        room.adjust(rtl ? 0 : kIconRoom, 0, rtl ? -kIconRoom : 0, 0);
    }
    const qsizetype split = option.text.indexOf(QLatin1Char('\t'));
    const int start = rtl ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(option.font);
    painter.setPen(words);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignAbsolute | start | Qt::TextHideMnemonic, option.text.left(split));
    if (split >= 0) {
        painter.setFont(font(TextSize::Meta));
        painter.setPen(color(option.palette, Role::Muted));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignAbsolute | (rtl ? Qt::AlignLeft : Qt::AlignRight), option.text.mid(split + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect where(rtl ? room.left() : room.right() - 15, room.center().y() - 7, 16, 16);
        paintIcon(painter, QLatin1StringView("chevron-right"), where, color(option.palette, Role::Muted), rtl);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {24, 9};
    const qsizetype split = option.text.indexOf(QLatin1Char('\t'));
    QString words = option.text.left(split);
    words.remove(QLatin1Char('&'));
    int width = 2 * kSide + QFontMetrics(option.font).horizontalAdvance(words) + 4;
    if (split >= 0)
        width += 24 + QFontMetrics(font(TextSize::Meta)).horizontalAdvance(option.text.mid(split + 1));
    if (option.menuHasCheckableItems || option.maxIconWidth > 0)
        width += kIconRoom;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += 24;
    return {qMax(width, 160), metric::Control};
}

} // namespace heliograph::ui::style
