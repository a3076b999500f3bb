// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/timelineview.h"

#include "ui/common/paint.h"
#include "ui/common/spoken.h"
#include "ui/thread/daybutton.h"
#include "ui/thread/rowwidget.h"

#include "models/timelinemodel.h"

#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

TimelineView::TimelineView(const DeskServices &services, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_services(services)
    , m_model(new TimelineModel(services.conversations, services.changes, this))
    , m_pill(new QPushButton(this))
    , m_day(new DayButton(this))
{
    RowWidget::makeAccessible();
    setSpokenRole(*viewport(), QAccessible::List);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Conversation"));
    viewport()->setAccessibleName(tr("Messages"));
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
    m_day->hide();
    connect(m_day, &QAbstractButton::clicked, this, [this] { openCalendar(); });
    connect(m_day, &DayButton::dayWanted, this, [this](QDate day) { showTime(day.startOfDay().toMSecsSinceEpoch()); });
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &TimelineView::measureRest);
    m_dragging.setInterval(30);
    connect(&m_dragging, &QTimer::timeout, this, &TimelineView::scrollWhileDragging);
    connect(&m_ticker, &QTimer::timeout, this, &TimelineView::tick);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TimelineView::reset);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { insertRows(first, last); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) { removeRows(first, last); });
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) { changeRows(from.row(), to.row()); });
    connect(m_model, &TimelineModel::arrivedBelow, this, [this](int messages) {
        m_below += messages;
        placePill();
    });
    connect(m_model, &TimelineModel::opened, this, &TimelineView::opened);
    connect(m_model, &TimelineModel::failed, this, &TimelineView::failed);
}

TimelineView::~TimelineView() = default;

void TimelineView::open(qint64 customerId, const QString &customerName, int unread, qint64 conversationId)
{
    qDeleteAll(std::exchange(m_beneath, {}));
    m_currentId = 0;
    m_name = customerName;
    m_unread = unread;
    m_newFrom = 0;
    m_below = 0;
    m_stick = true;
    m_target.reset();
    m_selection.clear();
    m_found.clear();
    m_foundHere = 0;
    setAccessibleName(tr("Conversation with %1").arg(customerName));
    m_model->open(customerId, conversationId);
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

RowFrame TimelineView::frameOf(int row) const
{
    RowFrame frame;
    const Message &message = m_model->message(row);
    const QModelIndex index = m_model->index(row);
    frame.first = row == 0;
    frame.readOnly = m_readOnly;
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

void TimelineView::opened()
{
    if (m_unread > 0) {
        int left = m_unread;
        for (int row = m_model->rowCount() - 1; row >= 0 && left > 0; --row) {
            const Message &message = m_model->message(row);
            if (message.direction == Direction::Inbound && --left == 0)
                m_newFrom = message.id;
        }
        m_unread = 0;
    }
    const std::optional<Target> target = std::exchange(m_target, std::nullopt);
    m_stick = !target;
    m_selection.keepWithin(keyAt(0), keyAt(m_model->rowCount() - 1));
    if (target && m_model->rowCount() > 0)
        goWithin(*target, nearest(*target));
    else
        changed();
    Q_EMIT shown();
}

/// The rows are other ones; opened() follows when they are there.
void TimelineView::reset()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_heights.reset(m_model->rowCount());
    m_anchorId = 0;
    if (m_heights.isEmpty())
        changed();
}

void TimelineView::restart()
{
    m_heights.forgetAll();
    qDeleteAll(m_rows);
    m_rows.clear();
    changed();
}

void TimelineView::insertRows(int first, int last)
{
    m_heights.insert(first, last - first + 1);
    const bool below = last == m_model->rowCount() - 1;
    if (below && !m_stick) {
        for (int row = first; row <= last; ++row)
            m_below += m_model->message(row).direction == Direction::Inbound;
        if (m_newFrom == 0 && m_model->message(first).direction == Direction::Inbound)
            m_newFrom = m_model->message(first).id;
    }
    if (last + 1 < m_heights.size())
        m_heights.forget(last + 1); // its frame looks at the row before
    changed();
}

void TimelineView::removeRows(int first, int last)
{
    m_heights.remove(first, last - first + 1);
    if (first < m_heights.size())
        m_heights.forget(first);
    if (m_model->rowCount() > 0)
        m_selection.keepWithin(keyAt(0), keyAt(m_model->rowCount() - 1));
    changed();
}

void TimelineView::changeRows(int first, int last)
{
    for (int row = first; row <= qMin(last, int(m_heights.size()) - 1); ++row)
        m_heights.forget(row);
    changed();
}

void TimelineView::setBeneath(qint64 messageId, QWidget *widget)
{
    if (QWidget *old = m_beneath.take(messageId); old && old != widget) {
        old->hide();
        old->deleteLater();
    }
    if (widget) {
        widget->setParent(viewport());
        widget->hide();
        m_beneath.insert(messageId, widget);
    }
    beneathChanged(messageId);
    showMarks();
}

void TimelineView::beneathChanged(qint64 messageId)
{
    const int row = m_model->rowOf(messageId);
    if (row < 0 || m_heights.size() != m_model->rowCount())
        return; // it is not here; measured when it is
    m_heights.forget(row);
    changed();
}

void TimelineView::showBeneath(qint64 messageId)
{
    const int row = m_model->rowOf(messageId);
    if (row < 0 || m_heights.size() != m_model->rowCount())
        return;
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(qMax(bar->value(), m_heights.top(row + 1) + kBelow - viewport()->height()));
    place();
}

int TimelineView::beneathHeight(qint64 messageId) const
{
    const QWidget *widget = m_beneath.value(messageId);
    if (!widget)
        return 0;
    return widget->hasHeightForWidth() ? widget->heightForWidth(width()) : widget->sizeHint().height();
}

int TimelineView::shift() const
{
    return qMax(0, viewport()->height() - m_heights.total() - kBelow);
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    if (width() != m_width)
        m_heights.forgetAll();
    changed();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        restart();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    paintFocus(painter, viewport()->rect(), palette());
}

} // namespace heliograph::ui
