// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/timelineview.h"

#include "ui/common/icons.h"
#include "ui/thread/rowwidget.h"

#include "models/timelinemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

/// What mouse and keyboard do: moving from row to row, selecting, copying.
namespace heliograph::ui {

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
    row = qBound(0, row, m_heights.size() - 1);
    QScrollBar *bar = verticalScrollBar();
    if (m_heights.top(row) < bar->value())
        bar->setValue(m_heights.top(row));
    else if (m_heights.top(row + 1) + kBelow > bar->value() + viewport()->height())
        bar->setValue(m_heights.top(row + 1) + kBelow - viewport()->height());
    m_currentId = keyAt(row).id;
    if (RowWidget *widget = rowWidget(row))
        widget->setFocus(Qt::OtherFocusReason);
}

void TimelineView::step(int by, bool selecting)
{
    if (m_heights.isEmpty())
        return;
    const int row = currentRow();
    int to = row < 0 ? m_heights.size() - 1 : row + by;
    while (to > 0 && to < m_heights.size() && m_heights.height(to) == 0)
        to += by;
    to = qBound(0, to, m_heights.size() - 1);
    const ThreadKey key = keyAt(to);
    if (selecting) {
        if (m_selection.isEmpty())
            m_selection.begin({keyAt(row < 0 ? to : row), 0});
        m_selection.extendByRows(key);
    } else {
        m_selection.clear();
    }
    moveTo(to);
    showMarks();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const int row = currentRow();
    if (event->matches(QKeySequence::Copy) && (!m_selection.isEmpty() || row >= 0))
        return copy(m_selection.isEmpty() ? wholeRow(row) : m_selection, false);
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    const bool selecting = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Up: return step(-1, selecting);
    case Qt::Key_Down: return step(1, selecting);
    case Qt::Key_PageUp: return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_PageDown: return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_Home: return bar->setValue(0);
    case Qt::Key_End: return m_model->atNewest() ? scrollToEnd() : m_model->jumpToNewest();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (RowWidget *widget = rowWidget(row); widget && !widget->shape().links().isEmpty())
            return askForLink(*widget);
        else if (widget && hasDetails(widget->message()))
            return showDetails(*widget);
        break;
    case Qt::Key_Escape:
        if (!m_selection.isEmpty()) {
            m_selection.clear();
            return showMarks();
        }
        break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

TimelineSelection::Point TimelineView::pointAt(const QPoint &viewportPos) const
{
    if (m_heights.isEmpty())
        return {};
    const int row = m_heights.rowAt(viewportPos.y() + verticalScrollBar()->value() - shift());
    const RowWidget *widget = rowWidget(row);
    return {keyAt(row), widget ? widget->shape().offsetAt(viewportPos - widget->pos()) : 0};
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_dragged = event->pos();
    const TimelineSelection::Point point = pointAt(m_pressed);
    m_currentId = point.key.id;
    if (m_doubleClicked.isValid() && !m_doubleClicked.hasExpired(QGuiApplication::styleHints()->mouseDoubleClickInterval())) {
        m_selection = wholeRow(rowFrom(point.key)); // the third click
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) && m_selection.started()) {
        m_selection.extendTo(point);
    } else {
        m_selection.begin(point);
        m_selecting = true;
    }
    m_doubleClicked.invalidate();
    showMarks();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const bool jitter = m_selection.isEmpty() && (event->pos() - m_pressed).manhattanLength() < 3;
    if (!m_selecting || !event->buttons().testFlag(Qt::LeftButton) || jitter)
        return;
    dragTo(event->pos());
    const bool outside = event->pos().y() < 0 || event->pos().y() >= viewport()->height();
    if (outside != m_dragging.isActive())
        outside ? m_dragging.start() : m_dragging.stop();
}

void TimelineView::dragTo(const QPoint &viewportPos)
{
    m_dragged = viewportPos;
    m_selection.extendTo(pointAt({viewportPos.x(), qBound(0, viewportPos.y(), viewport()->height() - 1)}));
    showMarks();
}

/// The further out the pointer, the faster.
void TimelineView::scrollWhileDragging()
{
    if (!QGuiApplication::mouseButtons().testFlag(Qt::LeftButton) && !m_selecting) {
        m_dragging.stop();
        return;
    }
    const int out = m_dragged.y() < 0 ? m_dragged.y() : m_dragged.y() - viewport()->height() + 1;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qBound(-60, out, 60));
    dragTo(m_dragged);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool clicked = std::exchange(m_selecting, false) && m_selection.isEmpty();
    m_dragging.stop();
    if (!m_selection.isEmpty() && QGuiApplication::clipboard()->supportsSelection())
        QGuiApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
    const RowWidget *widget = clicked && !m_heights.isEmpty() ? rowWidget(rowFrom(pointAt(event->pos()).key)) : nullptr;
    if (const Link *link = widget ? widget->shape().linkAt(event->pos() - widget->pos()) : nullptr)
        Q_EMIT linkWanted(link->url);
    else if (widget && widget->shape().stateArea().contains(event->pos() - widget->pos()))
        showDetails(*widget);
}

void TimelineView::showDetails(const RowWidget &row)
{
    Q_EMIT detailsWanted(row.message(), row.mapToGlobal(row.shape().bubble().center()));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const TimelineSelection::Point point = pointAt(event->pos());
    const int row = m_model->rowOf(point.key.id);
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, rowText(m_model->message(row), m_services.clock.nowMs()));
    finder.setPosition(point.offset);
    const int from = int(finder.isAtBoundary() && finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem) ? point.offset
                                                                                                                       : qMax<qsizetype>(0, finder.toPreviousBoundary()));
    finder.setPosition(from);
    m_selection.select({point.key, from}, {point.key, int(qMax<qsizetype>(from, finder.toNextBoundary()))});
    m_doubleClicked.start();
    showMarks();
}

RowMarks TimelineView::marksOf(const Message &message) const
{
    RowMarks marks;
    marks.found = m_found.value(message.id);
    marks.current = message.id == m_foundHere;
    marks.framed = m_beneath.contains(message.id);
    const ThreadKey key{message.at, message.id};
    if (!m_selection.isEmpty() && key >= m_selection.first().key && key <= m_selection.last().key)
        marks.selected = m_selection.in(key, int(rowText(message, m_services.clock.nowMs()).size()));
    return marks;
}

void TimelineView::showMarks()
{
    for (RowWidget *widget : std::as_const(m_rows))
        widget->setMarks(marksOf(widget->message()));
}

void TimelineView::setFound(const QHash<qint64, QList<TextRange>> &found, qint64 current)
{
    m_found = found;
    m_foundHere = current;
    showMarks();
}

void TimelineView::askForLink(const RowWidget &row)
{
    const QList<Link> &links = row.shape().links();
    if (links.size() == 1) {
        Q_EMIT linkWanted(links.first().url);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Link &link : links)
        menu->addAction(ui::icon("globe"_L1), tr("Open %1…").arg(shownHost(link.url)), this, [this, url = link.url] { Q_EMIT linkWanted(url); });
    menu->popup(row.mapToGlobal(row.shape().bubble().bottomLeft()));
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    const bool backwards = event->reason() == Qt::BacktabFocusReason;
    if ((event->reason() != Qt::TabFocusReason && !backwards) || m_heights.isEmpty())
        return;
    const int row = m_heights.rowAt(verticalScrollBar()->value() + viewport()->height() - shift() - kBelow - 1);
    moveTo(row);
    if (RowWidget *widget = rowWidget(row); widget && backwards)
        widget->focusLast();
}

/// The arrow keys go from row to row; Tab goes through the buttons of the row that has the focus, and then leaves the list.
bool TimelineView::focusNextPrevChild(bool next)
{
    RowWidget *row = rowWidget(currentRow());
    return (row && row->stepFocus(next)) || QAbstractScrollArea::focusNextPrevChild(next);
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace heliograph::ui
