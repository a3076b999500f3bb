// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/styleparts.h"

#include <QPainter>

#include <algorithm>

namespace heliograph::ui::style {

void inputFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget, bool focus)
{
    if (has(widget, "bare"))
        return;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor ground = color(option.palette, enabled ? Role::Surface : Role::Inbound);
    const bool invalid = has(widget, "invalid");
    if (focus)
        paintRounded(painter, option.rect, metric::Radius, ground, color(option.palette, invalid ? Role::Bad : Role::Accent), 2);
    else
        paintRounded(painter, option.rect, metric::Radius, ground, color(option.palette, invalid ? Role::Bad : enabled ? Role::Control : Role::Border));
}

void comboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget)
{
    inputFrame(option, painter, widget, option.state & QStyle::State_HasFocus);
    const QRect chevron = QStyle::visualRect(option.direction, option.rect,
                                             QRect(option.rect.right() - 25, option.rect.center().y() - 7, 16, 16));
    paintIcon(painter, QLatin1StringView("chevron-down"), chevron, color(option.palette, Role::Muted));
}

void comboBoxWords(const QStyleOptionComboBox &option, QPainter &painter)
{
    if (option.editable)
        return;
    QRect room = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(10, 0, -30, 0));
    const bool rtl = rightToLeft(&option);
    const QColor words = color(option.palette, option.state & QStyle::State_Enabled ? Role::Text : Role::Muted);
    if (!option.currentIcon.isNull()) {
        const QRect where(rtl ? room.right() - 15 : room.left(), room.center().y() - 7, 16, 16);
        option.currentIcon.paint(&painter, where);
        room.adjust(rtl ? 0 : 22, 0, rtl ? -22 : 0, 0);
    }
    painter.setPen(words);
    // A phone number is read from its plus, in every language.
    const bool number = std::none_of(option.currentText.begin(), option.currentText.end(), [](QChar c) { return c.isLetter(); });
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignAbsolute | (rtl ? Qt::AlignRight : Qt::AlignLeft) | (number ? Qt::TextForceLeftToRight : 0),
                     painter.fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width()));
}

void checkIndicator(const QStyleOption &option, QPainter &painter)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box(option.rect.center() - QPointF(7.5, 7.5), QSizeF(16, 16));
    const QColor mark = color(option.palette, enabled ? Role::OnAccent : Role::Muted);
    if (on)
        paintRounded(painter, box, 4, color(option.palette, enabled ? Role::Accent : Role::Border));
    else
        paintRounded(painter, box, 4, color(option.palette, enabled ? Role::Surface : Role::Inbound), color(option.palette, Role::Control));
    if (option.state & QStyle::State_On)
        paintIcon(painter, QLatin1StringView("check"), box.adjusted(1, 1, -1, -1), mark);
    else if (on)
        painter.fillRect(QRectF(box.center() - QPointF(4, 1), QSizeF(8, 2)), mark);
}

void radioIndicator(const QStyleOption &option, QPainter &painter)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF box(option.rect.center() - QPointF(7.5, 7.5), QSizeF(16, 16));
    const QColor ground = color(option.palette, enabled ? Role::Surface : Role::Inbound);
    if (option.state & QStyle::State_On)
        paintRounded(painter, box, 8, ground, color(option.palette, enabled ? Role::Accent : Role::Border), 5);
    else
        paintRounded(painter, box, 8, ground, color(option.palette, Role::Control));
}

} // namespace heliograph::ui::style
