// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/timelineview.h"

#include "ui/common/paint.h"
#include "ui/thread/rowwidget.h"

#include "models/timelinemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kBelow = 12;      ///< after the last row
constexpr int kMargin = 300;    ///< rows this far out of sight are kept
constexpr int kTickMs = 100;
} // namespace

TimelineView::TimelineView(const DeskServices &services, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_services(services)
    , m_model(new TimelineModel(services.conversations, services.changes, this))
    , m_pill(new QPushButton(this))
{
    RowWidget::makeAccessible();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Conversation"));
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(40);
    m_pill->setProperty("compact", true);
    m_pill->setFocusPolicy(Qt::TabFocus);
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, this, [this] {
        if (m_model->atNewest())
            scrollToEnd();
        else
            m_model->jumpToNewest();
    });
    m_ticker.setInterval(kTickMs);
    connect(&m_ticker, &QTimer::timeout, this, &TimelineView::tick);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TimelineView::restart);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { insertRows(first, last); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) { removeRows(first, last); });
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) { changeRows(from.row(), to.row()); });
    connect(m_model, &TimelineModel::arrivedBelow, this, [this](int messages) {
        m_below += messages;
        placePill();
    });
    connect(m_model, &TimelineModel::opened, this, [this] {
        if (m_unread > 0) {
            int left = m_unread;
            for (int row = m_model->rowCount() - 1; row >= 0 && left > 0; --row) {
                const Message &message = m_model->message(row);
                if (message.direction == Direction::Inbound && --left == 0)
                    m_newFrom = message.id;
            }
            m_unread = 0;
        }
        m_stick = true;
        restart();
        Q_EMIT shown();
    });
    connect(m_model, &TimelineModel::failed, this, &TimelineView::failed);
}

TimelineView::~TimelineView() = default;

void TimelineView::open(qint64 customerId, const QString &customerName, int unread)
{
    m_name = customerName;
    m_unread = unread;
    m_newFrom = 0;
    m_below = 0;
    m_stick = true;
    setAccessibleName(tr("Conversation with %1").arg(customerName));
    m_model->open(customerId);
    placePill();
}

void TimelineView::setCustomerName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    setAccessibleName(tr("Conversation with %1").arg(name));
    restart();
}

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

RowFrame TimelineView::frameOf(int row) const
{
    RowFrame frame;
    const Message &message = m_model->message(row);
    const QModelIndex index = m_model->index(row);
    frame.first = row == 0;
    frame.newer = message.id == m_newFrom;
    const bool day = index.data(TimelineModel::DayBoundaryRole).toBool();
    const qint64 now = m_services.clock.nowMs();
    if (day)
        frame.day = dayOf(message.at, now);
    if (row > 0 && index.data(TimelineModel::TopicBoundaryRole).toBool()) {
        frame.topic = index.data(TimelineModel::TopicRole).toString();
        if (frame.topic.isEmpty())
            frame.topic = tr("another conversation");
    }
    if (row == 0 || day || frame.newer)
        return frame;
    const Message &before = m_model->message(row - 1);
    frame.joined = lookOf(before) == lookOf(message) && before.direction == message.direction && before.actor == message.actor
        && lookOf(message) != RowLook::Note && lookOf(message) != RowLook::Event && lookOf(message) != RowLook::Sms;
    return frame;
}

void TimelineView::restart()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_heights.fill(-1, m_model->rowCount());
    m_anchorId = 0;
    changed();
}

void TimelineView::insertRows(int first, int last)
{
    m_heights.insert(first, last - first + 1, -1);
    const bool below = last == m_model->rowCount() - 1;
    if (below && !m_stick) {
        for (int row = first; row <= last; ++row)
            m_below += m_model->message(row).direction == Direction::Inbound;
        if (m_newFrom == 0 && m_model->message(first).direction == Direction::Inbound)
            m_newFrom = m_model->message(first).id;
    }
    if (last + 1 < m_heights.size())
        m_heights[last + 1] = -1; // its frame looks at the row before
    changed();
}

void TimelineView::removeRows(int first, int last)
{
    m_heights.remove(first, last - first + 1);
    if (first < m_heights.size())
        m_heights[first] = -1;
    changed();
}

void TimelineView::changeRows(int first, int last)
{
    for (int row = first; row <= qMin(last, int(m_heights.size()) - 1); ++row)
        m_heights[row] = -1;
    changed();
}

int TimelineView::rowWidth() const
{
    return width();
}

int TimelineView::shift() const
{
    return qMax(0, viewport()->height() - contentHeight() - kBelow);
}

int TimelineView::rowAt(int y) const
{
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return qBound(0, int(after - m_tops.cbegin()) - 1, qMax(0, int(m_heights.size()) - 1));
}

/// Remembers what stands at the upper edge, so that a change above it moves nothing in sight.
void TimelineView::keepAnchor()
{
    m_stick = atEnd();
    const int value = verticalScrollBar()->value();
    if (m_heights.isEmpty() || m_heights.size() != m_model->rowCount())
        return;
    const int row = rowAt(value);
    m_anchorId = m_model->message(row).id;
    m_anchorOffset = value - tops(row + 1); // from its foot: a header above it may come or go
}

void TimelineView::changed()
{
    if (m_heights.size() != m_model->rowCount())
        return; // in the middle of a reset
    const QScopedValueRollback guard(m_placing, true);
    const int width = rowWidth();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const qint64 now = m_services.clock.nowMs();
    m_tops.resize(m_heights.size() + 1);
    int y = 0;
    for (int row = 0; row < m_heights.size(); ++row) {
        m_tops[row] = y;
        if (m_heights.at(row) < 0) {
            RowWidget *shown = m_rows.value(m_model->message(row).id);
            m_heights[row] = shown ? shown->show(m_model->message(row), frameOf(row), m_name, width, now)
                                   : RowWidget::measure(m_model->message(row), frameOf(row), m_name, width, rtl, now);
        }
        y += m_heights.at(row);
    }
    m_tops.last() = y;
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, qMax(0, y + kBelow - viewport()->height()));
    bar->setPageStep(viewport()->height());
    if (m_stick) {
        bar->setValue(bar->maximum());
    } else if (const int row = m_anchorId ? m_model->rowOf(m_anchorId) : -1; row >= 0) {
        bar->setValue(tops(row + 1) + m_anchorOffset);
    }
    place();
    placePill();
}

RowWidget *TimelineView::make(int row)
{
    const qint64 id = m_model->message(row).id;
    auto *widget = new RowWidget(viewport());
    m_rows.insert(id, widget);
    connect(widget, &RowWidget::chosen, this, [this, widget](RowAction action) { Q_EMIT acted(action, widget->message()); });
    connect(widget, &RowWidget::copyWanted, this, [this, id] { copy(m_model->rowOf(id)); });
    connect(widget, &RowWidget::heightChanged, this, [this, widget, id] {
        const int at = m_model->rowOf(id);
        if (at < 0)
            return;
        m_heights[at] = widget->show(widget->message(), frameOf(at), m_name, rowWidth(), m_services.clock.nowMs());
        changed();
    });
    return widget;
}

void TimelineView::place()
{
    const QScopedValueRollback guard(m_placing, true);
    const int top = verticalScrollBar()->value();
    const int height = viewport()->height();
    const int width = rowWidth();
    const qint64 now = m_services.clock.nowMs();
    const int left = layoutDirection() == Qt::RightToLeft ? viewport()->width() - width : 0;
    QHash<qint64, RowWidget *> keep;
    QList<RowWidget *> order;
    bool counting = false;
    if (!m_heights.isEmpty()) {
        const int first = rowAt(top - kMargin);
        const int last = rowAt(top + height + kMargin);
        const int push = shift();
        for (int row = first; row <= last; ++row) {
            const Message &message = m_model->message(row);
            RowWidget *widget = m_rows.take(message.id);
            if (m_heights.at(row) == 0) {
                delete widget;
                continue;
            }
            const bool fresh = !widget;
            if (fresh)
                widget = make(row), m_rows.remove(message.id);
            widget->show(message, frameOf(row), m_name, width, now);
            widget->setGeometry(left, tops(row) - top + push, width, m_heights.at(row));
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
            widget->setGeometry(left, tops(row) - top + shift(), width, m_heights.at(row)); // focus is not lost by scrolling
            keep.insert(it.key(), widget);
        } else {
            widget->hide();
            widget->deleteLater();
        }
    }
    m_rows = keep;
    // Tab and a screen reader go through children in their order.
    for (RowWidget *widget : std::as_const(order))
        widget->raise();
    if (counting != m_ticker.isActive())
        counting ? m_ticker.start() : m_ticker.stop();
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
    place();
    const QScrollBar *bar = verticalScrollBar();
    if (bar->value() < viewport()->height() && !m_model->atOldest())
        m_model->loadOlder();
    if (bar->value() > bar->maximum() - viewport()->height() && !m_model->atNewest())
        m_model->loadNewer();
    if (m_stick)
        m_below = 0;
    placePill();
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    m_heights.fill(-1);
    changed();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        restart();
}

int TimelineView::currentRow() const
{
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        if (it.value()->hasFocus() || (it.value()->focusWidget() && it.value()->focusWidget()->hasFocus()))
            return m_model->rowOf(it.key());
    }
    return -1;
}

void TimelineView::moveTo(int row)
{
    row = qBound(0, row, int(m_heights.size()) - 1);
    QScrollBar *bar = verticalScrollBar();
    if (tops(row) < bar->value())
        bar->setValue(tops(row));
    else if (tops(row) + m_heights.at(row) + kBelow > bar->value() + viewport()->height())
        bar->setValue(tops(row) + m_heights.at(row) + kBelow - viewport()->height());
    if (RowWidget *widget = rowWidget(row))
        widget->setFocus(Qt::OtherFocusReason);
}

RowWidget *TimelineView::rowWidget(int row) const
{
    return row >= 0 && row < m_model->rowCount() ? m_rows.value(m_model->message(row).id) : nullptr;
}

void TimelineView::copy(int row) const
{
    if (row >= 0)
        QGuiApplication::clipboard()->setText(shownBody(m_model->message(row)));
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const int row = currentRow();
    const auto step = [this, row](int by) {
        int to = row < 0 ? int(m_heights.size()) - 1 : row + by;
        while (to > 0 && to < m_heights.size() && m_heights.at(to) == 0)
            to += by;
        if (!m_heights.isEmpty())
            moveTo(to);
    };
    if (event->matches(QKeySequence::Copy) && row >= 0)
        return copy(row);
    switch (event->key()) {
    case Qt::Key_Up: return step(-1);
    case Qt::Key_Down: return step(1);
    case Qt::Key_PageUp: return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_PageDown: return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_Home: return bar->setValue(0);
    case Qt::Key_End: return m_model->atNewest() ? scrollToEnd() : m_model->jumpToNewest();
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    // Backwards it stays on the list as a whole, or one could never leave the rows that way.
    if (event->reason() == Qt::TabFocusReason && !m_heights.isEmpty())
        moveTo(rowAt(verticalScrollBar()->value() + viewport()->height() - shift() - kBelow - 1));
}

/// Rows are made while one scrolls, so that their own places in the order of Tab mean nothing: what follows a row is what
/// follows the list, and what precedes it is the list.
bool TimelineView::focusNextPrevChild(bool next)
{
    const QWidget *focus = window()->focusWidget();
    if (focus && focus != this && isAncestorOf(focus) && focus->focusPolicy() == Qt::ClickFocus) {
        setFocus(next ? Qt::OtherFocusReason : Qt::BacktabFocusReason);
        if (!next)
            return true;
    }
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    paintFocus(painter, viewport()->rect(), palette());
}

} // namespace heliograph::ui
