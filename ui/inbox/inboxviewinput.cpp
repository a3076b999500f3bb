// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/inboxview.h"

#include "ui/inbox/compactdelegate.h"
#include "ui/inbox/inboxdelegate.h"
#include "ui/inbox/inboxrows.h"
#include "ui/inbox/rowcard.h"
#include "ui/inbox/rowselection.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>

// What mouse and keyboard do.
namespace heliograph::ui {

void InboxView::toggle(int row)
{
    const Conversation &c = m_rows.source().row(row).conversation;
    m_anchor = c.id;
    m_rows.ticked().set({c}, !m_rows.ticked().contains(c.id));
}

/// Ticks from where the last tick was to this row.
void InboxView::tickTo(int row)
{
    const int anchor = m_anchor ? m_rows.source().rowOf(m_anchor) : -1;
    const int from = anchor >= 0 ? anchor : currentIndex().isValid() ? currentIndex().row() : row;
    m_anchor = m_rows.source().row(from).conversation.id;
    m_rows.ticked().set(m_rows.between(from, row), true);
}

bool InboxView::tickingKey(QKeyEvent *event)
{
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    if (event->key() == Qt::Key_Space && row >= 0) {
        toggle(row);
    } else if (event->matches(QKeySequence::SelectAll)) {
        m_rows.ticked().set(m_rows.between(0, m_rows.rowCount() - 1), true);
    } else if (event->key() == Qt::Key_Escape && !m_rows.ticked().isEmpty()) {
        m_rows.ticked().clear();
    } else if ((event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && event->modifiers() == Qt::ShiftModifier && row >= 0) {
        const int to = qBound(0, row + (event->key() == Qt::Key_Down ? 1 : -1), m_rows.rowCount() - 1);
        tickTo(to);
        selectionModel()->setCurrentIndex(m_rows.index(to, 0), QItemSelectionModel::NoUpdate);
        scrollTo(m_rows.index(to, 0));
    } else {
        return false;
    }
    return true;
}

bool InboxView::onFace(const QModelIndex &index, const QPoint &where) const
{
    if (!index.isValid())
        return false;
    const QRect face = itemDelegate() == m_narrow ? m_narrow->faceRect(visualRect(index), index.row())
                                                  : m_delegate->faceRect(visualRect(index), index.row(), layoutDirection());
    return face.contains(where);
}

void InboxView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        Q_EMIT menuWanted(index.row(), byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

bool InboxView::viewportEvent(QEvent *event)
{
    if (itemDelegate() != m_narrow)
        return QListView::viewportEvent(event);
    if (event->type() == QEvent::ToolTip) {
        const QModelIndex index = indexAt(static_cast<QHelpEvent *>(event)->pos());
        if (index.isValid()) {
            const QRect item = visualRect(index);
            m_card->showBeside(index, {viewport()->mapToGlobal(item.topLeft()), item.size()});
        }
        return true;
    }
    if (event->type() == QEvent::Leave || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel)
        m_card->hide();
    if (event->type() == QEvent::MouseMove && m_card->isVisible() && indexAt(static_cast<QMouseEvent *>(event)->pos()) != m_card->index())
        m_card->hide();
    return QListView::viewportEvent(event);
}

void InboxView::keyPressEvent(QKeyEvent *event)
{
    if (tickingKey(event))
        return;
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
    if (event->button() == Qt::LeftButton && index.isValid() && itemDelegate() == m_delegate
        && m_delegate->acceptRect(visualRect(index), index.row(), layoutDirection()).contains(event->pos())) {
        Q_EMIT acceptWanted(m_rows.row(index).conversation.customerId, m_rows.row(index).conversation.id);
        return;
    }
    if (event->button() == Qt::LeftButton && index.isValid()) {
        const bool face = onFace(index, event->pos());
        if (event->modifiers() & Qt::ShiftModifier) {
            tickTo(index.row());
            return;
        }
        if (face || (event->modifiers() & Qt::ControlModifier)) {
            toggle(index.row());
            return;
        }
    }
    if (event->button() == Qt::RightButton)
        return; // the menu is about the row below the mouse, and opens nothing
    QListView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        choose(index);
}

} // namespace heliograph::ui
