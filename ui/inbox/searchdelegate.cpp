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

constexpr Scaled kGroupHead{28};
constexpr Scaled kHit{60};

void drawMarked(QPainter &painter, const QRect &line, QString text, Role role, const QPalette &palette, bool rtl)
{
    QTextCharFormat match;
    match.setFontWeight(QFont::DemiBold);
    match.setForeground(color(palette, Role::Text));
    QList<QTextLayout::FormatRange> matches = takeMatches(text, match);
    text = QFontMetrics(font(TextSize::Body, !matches.isEmpty())).elidedText(text, Qt::ElideRight, line.width());
    matches.removeIf([&text](const QTextLayout::FormatRange &range) { return range.start + range.length > text.size(); });
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
    painter.save();
    painter.setPen(color(palette, role));
    painter.setClipRect(line.adjusted(0, -4, 0, 4));
    layout.draw(&painter, line.topLeft());
    painter.restore();
}

} // namespace

SearchDelegate::SearchDelegate(const SearchModel &model, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_clock(clock)
{
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, kHit + (m_model.headAbove(index.row()) == SearchModel::Group::None ? 0 : kGroupHead)};
}

QString SearchDelegate::headWords(SearchModel::Group group)
{
    switch (group) {
    case SearchModel::Group::Customers: return tr("Customers");
    case SearchModel::Group::Conversations: return tr("Conversations");
    case SearchModel::Group::Messages: return tr("Messages");
    case SearchModel::Group::None: break;
    }
    return {};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SearchModel::Row &row = m_model.row(index.row());
    const QPalette &palette = option.palette;
    const bool rtl = option.direction == Qt::RightToLeft;
    const int start = Qt::AlignVCenter | Qt::AlignAbsolute | (rtl ? Qt::AlignRight : Qt::AlignLeft);
    const int end = Qt::AlignVCenter | Qt::AlignAbsolute | (rtl ? Qt::AlignLeft : Qt::AlignRight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect where = option.rect;
    if (const SearchModel::Group head = m_model.headAbove(index.row()); head != SearchModel::Group::None) {
        painter->setFont(font(TextSize::Meta, true));
        painter->setPen(color(palette, Role::Muted));
        painter->drawText(QRect(where.left() + metric::Padding, where.top(), where.width() - 2 * metric::Padding, kGroupHead), start, headWords(head));
        where.setTop(where.top() + kGroupHead);
    }
    const QRectF card = QRectF(where).adjusted(4, 0, -4, 0);
    if (option.state & QStyle::State_Selected)
        paintRounded(*painter, card, metric::Radius, color(palette, Role::Soft));
    else if (option.state & QStyle::State_MouseOver)
        paintRounded(*painter, card, metric::Radius, color(palette, Role::Inbound));
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, card, palette);
    const QRect line(where.left() + metric::Padding, where.top() + Scaled{10}, where.width() - 2 * metric::Padding, Scaled{20});
    const QString when = row.at ? words::when(row.at, m_clock.nowMs()) : QString();
    const QFont small = font(TextSize::Meta);
    const int whenWidth = when.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(when) + 8;
    painter->setFont(small);
    painter->setPen(color(palette, Role::Muted));
    painter->drawText(line, end, when);
    drawMarked(*painter, rtl ? line.adjusted(whenWidth, 0, 0, 0) : line.adjusted(0, 0, -whenWidth, 0), row.name, Role::Text, palette, rtl);
    drawMarked(*painter, line.translated(0, Scaled{20}), row.text, Role::Muted, palette, rtl);
    painter->restore();
}

} // namespace heliograph::ui
