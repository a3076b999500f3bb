// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/palettedelegate.h"

#include "ui/commands/keyrules.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/shell/palettemodel.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr Scaled kHead{32};
constexpr Scaled kRow{40};
constexpr int kInset = 8;
constexpr ScaledWidth kIcon{20};
constexpr Scaled kCap{20};

/// Caps at the far end, in the order they are pressed; the width they took.
int paintCaps(QPainter &painter, const QRect &where, const QKeySequence &key, const QPalette &palette, bool rtl)
{
    const QStringList caps = capsOf(key);
    const QFontMetrics fm(font(TextSize::Meta));
    QList<int> widths;
    int whole = 0;
    for (const QString &cap : caps) {
        widths.append(qMax<int>(kCap, 12 + fm.horizontalAdvance(cap)));
        whole += widths.last() + 4;
    }
    int x = rtl ? where.left() : where.right() + 1 - qMax(0, whole - 4);
    painter.setFont(font(TextSize::Meta));
    for (qsizetype i = 0; i < caps.size(); ++i) {
        const QRect cap(x, where.center().y() - kCap / 2 + 1, widths.at(i), kCap);
        paintRounded(painter, cap, 4, color(palette, Role::Surface), color(palette, Role::Border));
        painter.setPen(color(palette, Role::Muted));
        painter.drawText(cap, Qt::AlignCenter, caps.at(i));
        x += widths.at(i) + 4;
    }
    return whole > 0 ? whole + 8 : 0;
}

/// One line that may hold bold letters; its width.
int paintLine(QPainter &painter, const QRect &where, const QString &text, const QList<int> &bold, const QColor &colour, bool rtl)
{
    QTextLayout layout(text, font(TextSize::Body));
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> formats;
    for (const int at : bold)
        formats.append({at, 1, strong});
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setAlignment(rtl ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(where.width());
    layout.endLayout();
    painter.save();
    painter.setClipRect(where);
    painter.setPen(colour);
    layout.draw(&painter, QPointF(where.left(), where.top() + (where.height() - line.height()) / 2));
    painter.restore();
    return qMin(where.width(), int(line.naturalTextWidth()) + 1);
}

} // namespace

PaletteDelegate::PaletteDelegate(const PaletteModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, m_model.row(index).kind == PaletteRow::Kind::Head ? kHead : kRow};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PaletteRow &row = m_model.row(index);
    const QPalette &palette = option.palette;
    const bool rtl = option.direction == Qt::RightToLeft;
    const int start = Qt::AlignVCenter | Qt::AlignAbsolute | (rtl ? Qt::AlignRight : Qt::AlignLeft);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inner = option.rect.adjusted(kInset + 12, 0, -kInset - 12, 0);
    if (row.kind == PaletteRow::Kind::Head) {
        painter->setFont(font(TextSize::Meta, true));
        painter->setPen(color(palette, Role::Muted));
        painter->drawText(inner, start, painter->fontMetrics().elidedText(row.text, Qt::ElideRight, inner.width()));
        painter->restore();
        return;
    }
    const QRectF ground = QRectF(option.rect).adjusted(kInset, 0, -kInset, 0);
    const bool current = option.state & QStyle::State_Selected;
    if (current)
        paintRounded(*painter, ground, metric::Radius, color(palette, Role::Soft));
    else if (option.state & QStyle::State_MouseOver)
        paintRounded(*painter, ground, metric::Radius, color(palette, Role::Inbound));
    const QLatin1StringView shown = row.icon.isEmpty() ? "chevron-right"_L1 : row.icon;
    const QRect place(rtl ? inner.right() - kIcon + 1 : inner.left(), inner.center().y() - kIcon / 2 + 1, kIcon, kIcon);
    paintIcon(*painter, shown, place, color(palette, row.possible && current ? Role::Accent : Role::Muted), rtl && hasDirection(shown));
    const int caps = paintCaps(*painter, inner, row.key, palette, rtl);
    QRect words = rtl ? inner.adjusted(caps, 0, -kIcon - 12, 0) : inner.adjusted(kIcon + 12, 0, -caps, 0);
    const int used = paintLine(*painter, words, row.text, row.matched, color(palette, row.possible ? Role::Text : Role::Muted), rtl);
    words = rtl ? words.adjusted(0, 0, -used - 12, 0) : words.adjusted(used + 12, 0, 0, 0);
    if (!row.detail.isEmpty() && words.width() > 24) {
        painter->setFont(font(TextSize::Body));
        painter->setPen(color(palette, Role::Muted));
        painter->drawText(words, start, painter->fontMetrics().elidedText(row.detail, Qt::ElideRight, words.width()));
    }
    painter->restore();
}

} // namespace heliograph::ui
