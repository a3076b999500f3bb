// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/styleparts.h"

#include <QAbstractScrollArea>
#include <QPainter>

namespace heliograph::ui::style {

QRect scrollHandle(const QStyleOptionSlider &option)
{
    const bool lying = option.orientation == Qt::Horizontal;
    const int length = lying ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0)
        handle = qBound(qMin(28, length), int(qint64(option.pageStep) * length / (range + option.pageStep)), length);
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    return lying ? QRect(option.rect.left() + at, option.rect.top(), handle, option.rect.height())
                 : QRect(option.rect.left(), option.rect.top() + at, option.rect.width(), handle);
}

void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *bar)
{
    // The ground of what scrolls, so that the track is not seen.
    for (const QWidget *w = bar; w; w = w->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(w)) {
            const QWidget *viewport = area->viewport();
            if (viewport->autoFillBackground())
                painter.fillRect(option.rect, viewport->palette().color(viewport->backgroundRole()));
            break;
        }
    }
    if (option.maximum <= option.minimum)
        return;
    const bool touched = option.state & QStyle::State_MouseOver || option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const qreal thin = touched ? 2 : 3;
    const bool lying = option.orientation == Qt::Horizontal;
    const QRectF handle = QRectF(scrollHandle(option)).adjusted(lying ? 2 : thin, lying ? thin : 2, lying ? -2 : -thin, lying ? -thin : -2);
    paintRounded(painter, handle, 3, color(option.palette, touched ? Role::Muted : Role::Control));
}

void tab(const QStyleOptionTab &option, QPainter &painter)
{
    const bool selected = option.state & QStyle::State_Selected;
    QFont f = painter.font();
    f.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter.save();
    painter.setFont(f);
    const bool touched = option.state & QStyle::State_MouseOver;
    painter.setPen(color(option.palette, selected || touched ? Role::Text : Role::Muted));
    painter.drawText(option.rect, Qt::AlignCenter, option.text);
    if (selected) {
        const int width = painter.fontMetrics().horizontalAdvance(option.text);
        painter.fillRect(QRect(option.rect.center().x() - width / 2, option.rect.bottom() - 1, width, 2), color(option.palette, Role::Accent));
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocus(painter, QRectF(option.rect).adjusted(1, 4, -1, -4), option.palette);
    painter.restore();
}

void progress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const QRectF groove(option.rect.left(), option.rect.center().y() - 3, option.rect.width(), 8);
    paintRounded(painter, groove, 4, color(option.palette, Role::Border));
    if (option.maximum <= option.minimum)
        return;
    QRectF done = groove;
    done.setWidth(groove.width() * (option.progress - option.minimum) / (option.maximum - option.minimum));
    if (rightToLeft(&option))
        done.moveRight(groove.right());
    paintRounded(painter, done, 4, color(option.palette, Role::Accent));
}

/// The head of a table: no boxes, one line under it.
void headerGround(const QStyleOption &option, QPainter &painter)
{
    const QRect r = option.rect;
    painter.fillRect(r, color(option.palette, Role::Surface));
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), color(option.palette, Role::Border));
}

void headerWords(const QStyleOptionHeader &option, QPainter &painter)
{
    const QRect words = option.rect.adjusted(8, 0, -8, 0);
    painter.setFont(ui::font(TextSize::Meta, true));
    painter.setPen(color(option.palette, Role::Muted));
    painter.drawText(words, int(QStyle::visualAlignment(option.direction, option.textAlignment)) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(option.text, Qt::ElideRight, words.width()));
    if (option.sortIndicator == QStyleOptionHeader::None)
        return;
    const int after = painter.fontMetrics().horizontalAdvance(option.text) + 4;
    const bool rtl = option.direction == Qt::RightToLeft;
    const QRect arrow(rtl ? words.right() - after - 12 : words.left() + after, words.center().y() - 5, 12, 12);
    if (arrow.intersected(words) == arrow)
        paintIcon(painter, option.sortIndicator == QStyleOptionHeader::SortDown ? QLatin1StringView("chevron-down") : QLatin1StringView("chevron-up"), arrow,
                  color(option.palette, Role::Muted));
}

} // namespace heliograph::ui::style
