// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/timelineview.h"

#include "ui/thread/daybutton.h"
#include "ui/thread/rowwidget.h"

#include "models/timelinemodel.h"

#include <QDateTime>
#include <QPushButton>
#include <QScrollBar>

/// Where one is in the history, and going elsewhere.
namespace heliograph::ui {

namespace {
constexpr int kEdge = 8;     ///< of the day, from the upper edge
constexpr Scaled kUnderDay{36}; ///< a row that is shown at the top stands below the day
} // namespace

bool TimelineView::atEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 4 && m_model->atNewest();
}

void TimelineView::scrollToEnd()
{
    m_stick = true;
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_below = 0;
    placePill();
}

/// Remembers what stands at the upper edge, so that a change above it moves nothing in sight.
void TimelineView::keepAnchor()
{
    m_stick = atEnd();
    const int value = verticalScrollBar()->value();
    if (m_heights.isEmpty() || m_heights.size() != m_model->rowCount())
        return;
    const int row = m_heights.rowAt(value);
    m_anchorId = m_model->message(row).id;
    m_anchorOffset = value - m_heights.top(row + 1); // from its foot: a header above it may come or go
}

TimelineView::Spot TimelineView::spot() const
{
    Spot spot;
    spot.end = atEnd() || m_heights.isEmpty();
    if (!spot.end) {
        const int value = verticalScrollBar()->value();
        const int row = m_heights.rowAt(value);
        spot.key = keyAt(row);
        spot.offset = value - m_heights.top(row + 1);
    }
    return spot;
}

void TimelineView::returnTo(const Spot &spot)
{
    if (!spot.end)
        go({spot.key, 0, Target::Where::Exact, spot.offset});
    else if (m_model->atNewest())
        scrollToEnd();
    else
        m_model->jumpToNewest();
}

void TimelineView::showMessage(ThreadKey key)
{
    go({key, 0, Target::Where::Middle, 0});
}

void TimelineView::showNewFrom(ThreadKey key)
{
    m_newFrom = key.id;
    restart();
    showMessage(key);
}

void TimelineView::showTime(qint64 at)
{
    go({{at, 0}, 0, Target::Where::Top, 0});
}

void TimelineView::showConversation(qint64 conversationId, qint64 openedAt)
{
    go({{openedAt, 0}, conversationId, Target::Where::Top, 0});
}

ThreadKey TimelineView::lastInSight() const
{
    return m_heights.isEmpty() ? ThreadKey{} : keyAt(m_heights.rowAt(verticalScrollBar()->value() + viewport()->height() - shift()));
}

void TimelineView::go(const Target &target)
{
    if (const int row = rowFor(target); row >= 0)
        return goWithin(target, row);
    m_target = target;
    m_model->jumpTo(target.key.at);
}

void TimelineView::goWithin(const Target &target, int row)
{
    m_stick = false;
    if (!m_heights.known(row))
        measure(row);
    const int height = m_heights.height(row);
    m_anchorId = m_model->message(row).id;
    switch (target.where) {
    case Target::Where::Exact: m_anchorOffset = target.offset; break;
    case Target::Where::Middle: m_anchorOffset = -(height + viewport()->height()) / 2; break;
    case Target::Where::Top: {
        const RowFrame frame = frameOf(row);
        m_anchorOffset = -height - (frame.day.isEmpty() && frame.topic.isEmpty() ? kUnderDay : 0);
        break;
    }
    }
    changed();
    keepAnchor();
    loadMore();
}

int TimelineView::rowFor(const Target &target) const
{
    if (m_heights.size() != m_model->rowCount() || m_heights.isEmpty())
        return -1;
    if (target.key.id != 0)
        return m_model->rowOf(target.key.id);
    const int row = nearest(target);
    // What stands at an end of the window may have more of the same behind it.
    if ((row == 0 && !m_model->atOldest()) || (row == m_model->rowCount() - 1 && !m_model->atNewest()))
        return -1;
    return target.conversationId == 0 || m_model->message(row).conversationId == target.conversationId ? row : -1;
}

int TimelineView::nearest(const Target &target) const
{
    if (const int row = target.key.id != 0 ? m_model->rowOf(target.key.id) : -1; row >= 0)
        return row;
    for (int row = 0; target.conversationId != 0 && row < m_model->rowCount(); ++row) {
        if (m_model->message(row).conversationId == target.conversationId)
            return row;
    }
    return qMin(rowFrom(target.key), m_model->rowCount() - 1);
}

ThreadKey TimelineView::keyAt(int row) const
{
    if (row < 0 || row >= m_model->rowCount())
        return {};
    const Message &message = m_model->message(row);
    return {message.at, message.id};
}

int TimelineView::rowFrom(ThreadKey key) const
{
    int low = 0;
    for (int high = m_model->rowCount(); low < high;) {
        const int middle = (low + high) / 2;
        if (keyAt(middle) < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// The day of what stands at the upper edge, until its own header is there, and pushed away by the next one.
void TimelineView::placeDay()
{
    const int top = verticalScrollBar()->value();
    const int row = m_heights.rowAt(top);
    const auto boundary = [this](int r) { return m_model->index(r).data(TimelineModel::DayBoundaryRole).toBool(); };
    const bool away = verticalScrollBar()->maximum() > 0 && !m_heights.isEmpty() && !(boundary(row) && top <= m_heights.top(row) + kEdge);
    m_day->setVisible(away);
    if (!away)
        return;
    const qint64 at = m_model->message(row).at;
    m_day->setDay(dayOf(at, m_services.clock.nowMs()));
    int y = kEdge;
    for (int next = row + 1; next < m_heights.size() && m_heights.top(next) - top < DayButton::kHeight + kEdge; ++next) {
        if (boundary(next)) {
            y = m_heights.top(next) - top - DayButton::kHeight;
            break;
        }
    }
    m_day->move((viewport()->width() - m_day->width()) / 2 + viewport()->x(), y);
    m_day->raise();
}

void TimelineView::openCalendar()
{
    if (m_heights.isEmpty())
        return;
    const qint64 at = m_model->message(m_heights.rowAt(verticalScrollBar()->value())).at;
    m_day->openCalendar(viewport()->mapToGlobal(QPoint(viewport()->width() / 2, kEdge)), QDateTime::fromMSecsSinceEpoch(at).date(),
                        QDateTime::fromMSecsSinceEpoch(m_services.clock.nowMs()).date());
}

void TimelineView::placePill()
{
    const bool away = !m_heights.isEmpty() && !atEnd();
    const bool show = away && (m_below > 0 || !m_model->atNewest());
    m_pill->setVisible(show);
    if (!show)
        return;
    m_pill->setText(m_below > 0 ? tr("↓ %n new", nullptr, m_below) : tr("↓ To the newest"));
    m_pill->setAccessibleName(m_below > 0 ? tr("%n new messages, go to the end", nullptr, m_below) : tr("Go to the newest message"));
    m_pill->adjustSize();
    m_pill->move((width() - m_pill->width()) / 2, height() - m_pill->height() - 12);
    m_pill->raise();
}

void TimelineView::scrollContentsBy(int, int)
{
    if (m_placing)
        return;
    keepAnchor();
    changed();
    loadMore();
    if (m_stick)
        m_below = 0;
    placePill();
}

void TimelineView::loadMore()
{
    const QScrollBar *bar = verticalScrollBar();
    if (bar->value() < viewport()->height() && !m_model->atOldest())
        m_model->loadOlder();
    if (bar->value() > bar->maximum() - viewport()->height() && !m_model->atNewest())
        m_model->loadNewer();
}

} // namespace heliograph::ui
