// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/inboxview.h"

#include "ui/inbox/compactdelegate.h"
#include "ui/inbox/inboxdelegate.h"
#include "ui/inbox/inboxrows.h"
#include "ui/inbox/rowcard.h"
#include "ui/inbox/rowselection.h"
#include "ui/words/words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimer>

#include <utility>

namespace heliograph::ui {

namespace {
constexpr int kWaitRepaintMs = 10'000;
}

InboxView::InboxView(InboxRows &rows, QWidget *parent)
    : QListView(parent)
    , m_rows(rows)
    , m_delegate(new InboxDelegate(rows, this))
    , m_narrow(new CompactDelegate(rows, this))
    , m_card(new RowCard(*m_delegate, this))
    , m_accept(new QPushButton(tr("Accept"), viewport()))
{
    setModel(&rows);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Conversations"));
    m_accept->setProperty("primary", true);
    m_accept->setProperty("compact", true);
    m_accept->hide();
    connect(m_accept, &QAbstractButton::clicked, this, [this] {
        if (const QModelIndex index = currentIndex(); index.isValid())
            Q_EMIT acceptWanted(m_rows.row(index).conversation.customerId, m_rows.row(index).conversation.id);
    });
    // Heads of groups belong to whatever row is first: heights change with the neighbours.
    connect(&rows, &QAbstractItemModel::rowsInserted, this, &InboxView::rowsChanged);
    connect(&rows, &QAbstractItemModel::rowsRemoved, this, &InboxView::rowsChanged);
    connect(&rows, &QAbstractItemModel::rowsMoved, this, &InboxView::rowsChanged);
    connect(&rows, &QAbstractItemModel::modelReset, this, &InboxView::rowsChanged);
    connect(&rows, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
        if (roles != QList<int>{Qt::CheckStateRole})
            rowsChanged();
    });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &InboxView::paintWaits);
    timer->start(kWaitRepaintMs);
}

/// Paints the rows again whose wait reads otherwise than at the last look: a desk that rests paints nothing.
void InboxView::paintWaits()
{
    const QHash<qint64, QString> before = std::exchange(m_waits, {});
    for (QModelIndex index = indexAt({viewport()->width() / 2, 1}); index.isValid() && visualRect(index).top() < viewport()->height();
         index = index.siblingAtRow(index.row() + 1)) {
        const InboxRow &row = m_rows.row(index);
        const QString words = words::duration(m_rows.waitMs(row));
        if (words != before.value(row.conversation.id))
            update(index);
        m_waits.insert(row.conversation.id, words);
    }
}

void InboxView::rowsChanged()
{
    scheduleDelayedItemsLayout();
    QMetaObject::invokeMethod(this, &InboxView::highlight, Qt::QueuedConnection);
}

void InboxView::showOpen(qint64 conversationId)
{
    m_open = conversationId;
    highlight();
}

void InboxView::highlight()
{
    const int row = m_open ? m_rows.source().rowOf(m_open) : -1;
    const QModelIndex index = row < 0 ? QModelIndex() : m_rows.index(row, 0);
    if (index.isValid()) {
        if (!m_rows.ticked().isEmpty()) // the keyboard stays where it ticks
            selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
        else if (index != currentIndex() || !selectionModel()->isSelected(index))
            setCurrentIndex(index);
    } else {
        selectionModel()->clearSelection();
        if (!hasFocus())
            selectionModel()->clearCurrentIndex();
        else
            beginSomewhere();
    }
    placeAccept();
}

void InboxView::choose(const QModelIndex &index, bool walking)
{
    if (!index.isValid())
        return;
    const Conversation &c = m_rows.row(index).conversation;
    m_open = c.id;
    placeAccept();
    if (walking)
        Q_EMIT walkedTo(c.customerId, c.id);
    else
        Q_EMIT chosen(c.customerId, c.id);
}

/// Keys and the mouse choose what they select at once. What is selected otherwise was pressed by a screen reader, which can do no more.
void InboxView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (!m_removing && !selected.isEmpty())
        QMetaObject::invokeMethod(this, &InboxView::openSelected, Qt::QueuedConnection);
}

void InboxView::openSelected()
{
    const QModelIndex index = selectionModel()->selectedIndexes().value(0);
    if (!index.isValid() || m_rows.row(index).conversation.id == m_open)
        return;
    setCurrentIndex(index);
    choose(index);
}

/// Qt selects a neighbour of a row that goes.
void InboxView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const QScopedValueRollback removing(m_removing, true);
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

void InboxView::step(int step)
{
    const int rows = m_rows.rowCount();
    if (rows == 0)
        return;
    const int from = currentIndex().isValid() ? currentIndex().row() : (step > 0 ? -1 : rows);
    const QModelIndex index = m_rows.index(qBound(0, from + step, rows - 1), 0);
    setCurrentIndex(index);
    scrollTo(index);
    choose(index);
}

void InboxView::setCompact(bool compact)
{
    setItemDelegate(compact ? static_cast<QAbstractItemDelegate *>(m_narrow) : m_delegate);
    setVerticalScrollBarPolicy(compact ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_card->hide();
    scheduleDelayedItemsLayout();
    placeAccept();
}

void InboxView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    beginSomewhere();
}

/// The keys need a place to begin; to stand there opens nothing.
void InboxView::beginSomewhere()
{
    if (!currentIndex().isValid() && m_rows.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_rows.index(0, 0), QItemSelectionModel::NoUpdate);
}

void InboxView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeAccept();
}

void InboxView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeAccept();
}

void InboxView::placeAccept()
{
    const QModelIndex index = currentIndex();
    const QRect where = index.isValid() && selectionModel()->isSelected(index) && itemDelegate() == m_delegate
        ? m_delegate->acceptRect(visualRect(index), index.row(), layoutDirection())
        : QRect();
    m_accept->setVisible(!where.isEmpty());
    if (where.isEmpty())
        return;
    m_accept->setGeometry(where);
    m_accept->setAccessibleName(tr("Accept the conversation with %1").arg(m_rows.row(index).customerName));
}

} // namespace heliograph::ui
