// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/figuresview.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/reports/figurestable.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace heliograph::ui {

namespace {

constexpr Scaled kRow{36};
constexpr Scaled kHead{32};
constexpr int kInset = 8;
constexpr ScaledWidth kBarRoom{96};
constexpr int kBarHeight = 12;
constexpr Scaled kSign{16};

/// A row with the hairline under it, the share of the largest as a bar, and what is more than foreseen with its sign.
class FiguresDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, color(option.palette, Role::Soft));
        painter->setPen(QPen(color(option.palette, Role::Border), 1));
        painter->drawLine(QPointF(option.rect.left(), option.rect.bottom() + 0.5), QPointF(option.rect.right() + 1, option.rect.bottom() + 0.5));
        const bool sum = index.data(FiguresTable::SumRole).toBool(), concern = index.data(FiguresTable::ConcernRole).toBool();
        const bool rtl = option.direction == Qt::RightToLeft;
        QRect room = option.rect.adjusted(kInset, 0, -kInset, 0);
        if (const QVariant share = index.data(FiguresTable::ShareRole); share.isValid() && room.width() > kBarRoom + 40) {
            const QRect bar(room.left(), room.center().y() - kBarHeight / 2, qMax(2, int(kBarRoom * share.toDouble())), kBarHeight);
            if (share.toDouble() > 0)
                paintRounded(*painter, QStyle::visualRect(option.direction, room, bar), 3, color(option.palette, Role::Accent));
        }
        const QString text = index.data().toString();
        const QFont words = font(TextSize::Body, sum || concern);
        painter->setFont(words);
        painter->setPen(color(option.palette, concern ? Role::Warn : Role::Text));
        painter->drawText(room, QStyle::visualAlignment(option.direction, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt())),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, room.width() + kInset));
        if (concern) {
            const int width = QFontMetrics(words).horizontalAdvance(text) + 6 + kSign;
            const QRect sign(rtl ? room.left() + width - kSign : room.right() - width, room.center().y() - kSign / 2, kSign, kSign);
            paintIcon(*painter, QLatin1StringView("warning"), sign, color(option.palette, Role::Warn));
        }
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocus(*painter, option.rect, option.palette, 3);
        painter->restore();
    }
};

} // namespace

FiguresView::FiguresView(QAbstractItemModel &model, QWidget *parent) : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new FiguresDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRow);
    horizontalHeader()->setFixedHeight(kHead);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &FiguresView::layOutColumns);
}

/// Each as wide as its words; what is left goes to the first ones, where it makes room for the bars.
void FiguresView::layOutColumns()
{
    const int columns = model()->columnCount();
    if (columns == 0)
        return;
    const QFontMetrics metrics(ui::font(TextSize::Body, true)), heads(ui::font(TextSize::Meta, true));
    int used = 0;
    for (int column = 0; column < columns; ++column) {
        int width = heads.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + 8;
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QModelIndex index = model()->index(row, column);
            width = qMax(width, metrics.horizontalAdvance(index.data().toString()) + (index.data(FiguresTable::ConcernRole).toBool() ? kSign + 6 : 0));
        }
        if (model()->index(0, column).data(FiguresTable::ShareRole).isValid())
            width += kBarRoom + 24;
        setColumnWidth(column, width + 2 * kInset);
        used += width + 2 * kInset;
    }
    const int left = viewport()->width() - used;
    if (left <= 0 || columns < 2)
        return;
    setColumnWidth(0, columnWidth(0) + left / 2);
    setColumnWidth(1, columnWidth(1) + left - left / 2);
}

void FiguresView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void FiguresView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace heliograph::ui
