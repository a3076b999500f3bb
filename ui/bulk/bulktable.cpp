// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulktable.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace heliograph::ui {

namespace {

constexpr Scaled kRow{38};
constexpr Scaled kHead{32};
constexpr int kInset = 8;

Role inkOf(int column)
{
    switch (BulkRows::Column(column)) {
    case BulkRows::Time: return Role::Muted;
    case BulkRows::Open: return Role::Accent;
    default: return Role::Text;
    }
}

/// Words, and before what is said of a recipient its icon.
class RecipientDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QPalette &palette = option.palette;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, color(palette, Role::Soft));
        if (option.state & QStyle::State_HasFocus)
            paintFocus(*painter, option.rect.adjusted(2, 3, -2, -3), palette);
        QRect text = option.rect.adjusted(kInset, 0, -kInset, 0);
        const QByteArray icon = index.data(BulkRows::IconRole).toString().toLatin1();
        if (!icon.isEmpty()) {
            const QRect mark = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, QSize(16, 16), text);
            paintIcon(*painter, QLatin1StringView(icon), mark, color(palette, Role(index.data(BulkRows::ColourRole).toInt())));
            option.direction == Qt::RightToLeft ? text.setRight(mark.left() - 7) : text.setLeft(mark.right() + 7);
        }
        painter->setFont(ui::font(TextSize::Body));
        const Qt::Alignment side = index.column() == BulkRows::Open ? Qt::AlignTrailing : Qt::AlignLeading;
        painter->setPen(color(palette, inkOf(index.column())));
        const QString words = painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width());
        painter->drawText(text, int(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter)) | Qt::TextSingleLine, words);
        painter->restore();
    }
};

} // namespace

BulkTable::BulkTable(BulkRows &rows, const QString &name, Times times, QWidget *parent) : QTableView(parent), m_rows(rows)
{
    setModel(&rows);
    setColumnHidden(BulkRows::Time, times == Times::Hidden);
    setItemDelegate(new RecipientDelegate(this));
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRow);
    QHeaderView *head = horizontalHeader();
    head->setFixedHeight(kHead);
    head->setHighlightSections(false);
    head->setSectionsClickable(false);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(BulkRows::What, QHeaderView::Stretch);
}

const BulkRecipient *BulkTable::current() const
{
    return currentIndex().isValid() ? m_rows.at(currentIndex().row()) : nullptr;
}

void BulkTable::openCurrent()
{
    if (const BulkRecipient *recipient = current())
        Q_EMIT opened(recipient->customerId);
}

void BulkTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openCurrent();
    else if (event->key() == Qt::Key_Escape)
        event->ignore(); // the sheet's
    else
        QTableView::keyPressEvent(event);
}

void BulkTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex there = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && there.column() == BulkRows::Open && there == currentIndex())
        openCurrent();
}

void BulkTable::mouseDoubleClickEvent(QMouseEvent *)
{
    openCurrent();
}

void BulkTable::resizeEvent(QResizeEvent *event)
{
    const int width = viewport()->width();
    setColumnWidth(BulkRows::Name, width * 26 / 100);
    setColumnWidth(BulkRows::Number, qMin(width * 24 / 100, int(ScaledWidth{170})));
    setColumnWidth(BulkRows::Time, ScaledWidth{76});
    setColumnWidth(BulkRows::Open, ScaledWidth{96});
    QTableView::resizeEvent(event);
}

void BulkTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRecipientChanged();
}

} // namespace heliograph::ui
