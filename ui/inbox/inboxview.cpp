// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/inboxview.h"

#include "ui/inbox/inboxdelegate.h"
#include "ui/inbox/inboxrows.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QTimer>

namespace heliograph::ui {

namespace {
constexpr int kWaitRepaintMs = 10'000;
}

InboxView::InboxView(InboxRows &rows, QWidget *parent)
    : QListView(parent)
    , m_rows(rows)
    , m_delegate(new InboxDelegate(rows, this))
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
    connect(&rows, &QAbstractItemModel::dataChanged, this, &InboxView::rowsChanged);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    timer->start(kWaitRepaintMs);
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
        if (index != currentIndex() || !selectionModel()->isSelected(index))
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

void InboxView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex before = currentIndex();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && before.isValid()) {
        choose(before);
        return;
    }
    QListView::keyPressEvent(event);
    if (currentIndex() != before)
        choose(currentIndex(), true);
}

void InboxView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid()
        && m_delegate->acceptRect(visualRect(index), index.row(), layoutDirection()).contains(event->pos())) {
        Q_EMIT acceptWanted(m_rows.row(index).conversation.customerId, m_rows.row(index).conversation.id);
        return;
    }
    QListView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        choose(index);
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
    const QRect where = index.isValid() && selectionModel()->isSelected(index)
        ? m_delegate->acceptRect(visualRect(index), index.row(), layoutDirection())
        : QRect();
    m_accept->setVisible(!where.isEmpty());
    if (where.isEmpty())
        return;
    m_accept->setGeometry(where);
    m_accept->setAccessibleName(tr("Accept the conversation with %1").arg(m_rows.row(index).customerName));
}

} // namespace heliograph::ui
