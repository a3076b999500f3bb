// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/timelineview.h"

#include "ui/thread/daybutton.h"
#include "ui/thread/rowwidget.h"

#include "models/timelinemodel.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

// Heights, and the widgets of the rows in sight.
namespace heliograph::ui {

namespace {
constexpr int kMargin = 300;    ///< rows this far out of sight are kept
constexpr int kTickMs = 100;
constexpr int kStillTickMs = 1'000; ///< where nothing may move
constexpr int kSliceMs = 3;     ///< of measuring what nobody sees yet
} // namespace

void TimelineView::changed()
{
    if (m_heights.size() != m_model->rowCount())
        return; // in the middle of a reset
    const QScopedValueRollback guard(m_placing, true);
    m_width = width();
    // What is measured moves what is in sight, and then other rows are.
    for (bool known = false; !known;) {
        position();
        known = true;
        const int top = verticalScrollBar()->value();
        const int last = m_heights.isEmpty() ? -1 : m_heights.rowAt(top + viewport()->height() + kMargin);
        for (int row = m_heights.rowAt(top - kMargin); row <= last; ++row) {
            if (!m_heights.known(row)) {
                measure(row);
                known = false;
            }
        }
    }
    place();
    placePill();
    if (m_heights.nextUnknown(0) >= 0)
        m_rest.start(0);
}

void TimelineView::measure(int row)
{
    const Message &message = m_model->message(row);
    const qint64 now = m_services.clock.nowMs();
    RowWidget *shown = m_rows.value(message.id);
    const int height = shown ? shown->show(message, frameOf(row), m_name, width(), now)
                             : RowWidget::measure(message, frameOf(row), m_name, width(), layoutDirection() == Qt::RightToLeft, now);
    m_heights.set(row, height + beneathHeight(message.id));
}

void TimelineView::measureRest()
{
    if (m_heights.size() != m_model->rowCount())
        return;
    QElapsedTimer spent;
    spent.start();
    for (int row = m_heights.nextUnknown(0); row >= 0 && spent.elapsed() < kSliceMs; row = m_heights.nextUnknown(row))
        measure(row);
    changed();
}

/// A row at the upper edge stays there, or the end stays at the lower one.
void TimelineView::position()
{
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, qMax(0, m_heights.total() + kBelow - viewport()->height()));
    bar->setPageStep(viewport()->height());
    if (m_stick) {
        bar->setValue(bar->maximum());
    } else if (const int row = m_anchorId ? m_model->rowOf(m_anchorId) : -1; row >= 0) {
        bar->setValue(m_heights.top(row + 1) + m_anchorOffset);
    }
}

RowWidget *TimelineView::make(int row)
{
    const qint64 id = m_model->message(row).id;
    auto *widget = new RowWidget(viewport());
    m_rows.insert(id, widget);
    connect(widget, &RowWidget::chosen, this, [this, widget](RowAction action) { Q_EMIT acted(action, widget->message()); });
    connect(widget, &RowWidget::menuWanted, this, [this, widget](const QPoint &at) { openMenu(*widget, at); });
    connect(widget, &RowWidget::heightChanged, this, [this, widget, id] {
        const int at = m_model->rowOf(id);
        if (at < 0)
            return;
        m_heights.set(at, widget->show(widget->message(), frameOf(at), m_name, width(), m_services.clock.nowMs()) + beneathHeight(id));
        changed();
    });
    return widget;
}

void TimelineView::place()
{
    const QScopedValueRollback guard(m_placing, true);
    const int top = verticalScrollBar()->value();
    const int height = viewport()->height();
    const int width = this->width();
    const qint64 now = m_services.clock.nowMs();
    const int left = layoutDirection() == Qt::RightToLeft ? viewport()->width() - width : 0;
    QHash<qint64, RowWidget *> keep;
    QList<RowWidget *> order;
    bool counting = false;
    if (!m_heights.isEmpty()) {
        const int first = m_heights.rowAt(top - kMargin);
        const int last = m_heights.rowAt(top + height + kMargin);
        const int push = shift();
        for (int row = first; row <= last; ++row) {
            const Message &message = m_model->message(row);
            RowWidget *widget = m_rows.take(message.id);
            if (m_heights.height(row) == 0) {
                delete widget;
                continue;
            }
            const bool fresh = !widget;
            if (fresh)
                widget = make(row), m_rows.remove(message.id);
            widget->show(message, frameOf(row), m_name, width, now);
            widget->setMarks(marksOf(message));
            widget->setGeometry(left, m_heights.top(row) - top + push, width, m_heights.height(row) - beneathHeight(message.id));
            if (undoRuns(message)) {
                counting = true;
                tellUndo(*widget);
            }
            if (fresh)
                widget->setVisible(true);
            keep.insert(message.id, widget);
            order.append(widget);
        }
    }
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        RowWidget *widget = it.value();
        const int row = m_model->rowOf(it.key());
        if (row >= 0 && (widget->hasFocus() || widget->isAncestorOf(focusWidget() ? focusWidget() : this))) {
            widget->setGeometry(left, m_heights.top(row) - top + shift(), width, m_heights.height(row) - beneathHeight(it.key())); // focus is not lost by scrolling
            keep.insert(it.key(), widget);
        } else {
            widget->hide();
            widget->deleteLater();
        }
    }
    m_rows = keep;
    // Tab and a screen reader go through children in their order.
    for (RowWidget *widget : std::as_const(order)) {
        widget->raise();
        if (QWidget *beneath = m_beneath.value(widget->message().id))
            beneath->raise();
    }
    placeBeneath(top, shift(), left);
    if (counting != m_ticker.isActive())
        counting ? m_ticker.start(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0 ? kTickMs : kStillTickMs) : m_ticker.stop();
    placeDay();
}

/// Those whose rows are far away are hidden.
void TimelineView::placeBeneath(int top, int push, int left)
{
    for (auto it = m_beneath.cbegin(); it != m_beneath.cend(); ++it) {
        const int row = m_model->rowOf(it.key());
        QWidget *widget = it.value();
        if (row < 0 || !m_rows.contains(it.key())) {
            widget->setVisible(widget->isAncestorOf(focusWidget()) && row >= 0);
            if (row < 0 || widget->isHidden())
                continue;
        }
        const int height = beneathHeight(it.key());
        widget->setGeometry(left, m_heights.top(row + 1) - height - top + push, width(), height);
        widget->show();
    }
}

void TimelineView::tick()
{
    for (RowWidget *widget : std::as_const(m_rows)) {
        if (undoRuns(widget->message()))
            tellUndo(*widget);
    }
}

void TimelineView::tellUndo(RowWidget &row) const
{
    const qint64 left = m_services.outbox.undoUntilMs(row.message().id) - m_services.clock.nowMs();
    row.setUndoLeft(qMax<qint64>(0, left), qint64(m_services.settings.current().number(Key::UndoSeconds)) * 1000);
}

RowWidget *TimelineView::rowWidget(int row) const
{
    return row >= 0 && row < m_model->rowCount() ? m_rows.value(m_model->message(row).id) : nullptr;
}

} // namespace heliograph::ui
