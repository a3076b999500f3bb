// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/searchdelegate.h"

#include "ui/common/paint.h"
#include "ui/inbox/searchmodel.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QTextLayout>

namespace heliograph::ui {

namespace {

/// A snippet without its marks, and where the matches are.
QList<QTextLayout::FormatRange> takeMatches(QString &text, const QTextCharFormat &format)
{
    QList<QTextLayout::FormatRange> ranges;
    QString plain;
    int begun = -1;
    for (const QChar c : std::as_const(text)) {
        if (c == QChar(0x2068)) {
            begun = int(plain.size());
        } else if (c == QChar(0x2069)) {
            if (begun >= 0)
                ranges.append({begun, int(plain.size()) - begun, format});
            begun = -1;
        } else {
            plain += c.category() == QChar::Other_Control ? QChar(u' ') : c;
        }
    }
    text = plain;
    return ranges;
}

} // namespace

SearchDelegate::SearchDelegate(const SearchModel &model, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_clock(clock)
{
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 64};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SearchModel::Row &row = m_model.row(index.row());
    const QPalette &palette = option.palette;
    const bool rtl = option.direction == Qt::RightToLeft;
    const int start = Qt::AlignVCenter | Qt::AlignAbsolute | (rtl ? Qt::AlignRight : Qt::AlignLeft);
    painter->save();
    const QRectF card = QRectF(option.rect).adjusted(4, 0, -4, 0);
    if (option.state & QStyle::State_Selected)
        paintRounded(*painter, card, metric::Radius, color(palette, Role::Soft));
    else if (option.state & QStyle::State_MouseOver)
        paintRounded(*painter, card, metric::Radius, color(palette, Role::Inbound));
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, card, palette);
    const QRect line = option.rect.adjusted(metric::Padding, 12, -metric::Padding, -32);

    const QString when = row.at ? words::when(row.at, m_clock.nowMs()) : tr("Customer");
    const QFont small = font(TextSize::Meta);
    const int whenWidth = QFontMetrics(small).horizontalAdvance(when);
    painter->setFont(small);
    painter->setPen(color(palette, Role::Muted));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignAbsolute | (rtl ? Qt::AlignLeft : Qt::AlignRight), when);
    painter->setFont(font(TextSize::Body));
    painter->setPen(color(palette, Role::Text));
    painter->drawText(line, start, painter->fontMetrics().elidedText(row.name, Qt::ElideRight, line.width() - whenWidth - 8));

    QString text = row.text;
    QTextCharFormat match;
    match.setFontWeight(QFont::DemiBold);
    match.setForeground(color(palette, Role::Text));
    const QList<QTextLayout::FormatRange> matches = takeMatches(text, match);
    QTextLayout layout(text, font(TextSize::Body));
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::NoWrap);
    wrap.setAlignment(rtl ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(wrap);
    layout.setFormats(matches);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    if (only.isValid())
        only.setLineWidth(line.width());
    layout.endLayout();
    painter->setPen(color(palette, Role::Muted));
    painter->setClipRect(line.translated(0, 20).adjusted(0, -4, 0, 4));
    layout.draw(painter, line.translated(0, 20).topLeft());
    painter->restore();
}

} // namespace heliograph::ui
