// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/rowwidget.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/words/line.h"
#include "ui/words/words.h"

#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

class RowAccessible final : public QAccessibleWidget
{
public:
    explicit RowAccessible(RowWidget *row) : QAccessibleWidget(row, QAccessible::ListItem), m_row(row) {}
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = m_row->marks().selected.length > 0;
        return state;
    }

private:
    RowWidget *m_row;
};

QAccessibleInterface *rowInterface(const QString &, QObject *object)
{
    auto *row = qobject_cast<RowWidget *>(object);
    return row ? new RowAccessible(row) : nullptr;
}

QSize buttonSize(const QString &word, bool withIcon)
{
    return {QFontMetrics(font(TextSize::Body)).horizontalAdvance(word) + 20 + (withIcon ? ScaledWidth{16} + 6 : 0), metric::Compact};
}

} // namespace

RowWidget::RowWidget(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::ClickFocus);
    setMouseTracking(true);
}

void RowWidget::makeAccessible()
{
    static const bool once = [] {
        QAccessible::installFactory(rowInterface);
        return true;
    }();
    Q_UNUSED(once)
}

QString RowWidget::shownWord(RowAction action, bool asking)
{
    if (!asking)
        return actionWord(action);
    return action == RowAction::SendAgain ? tr("Send again") : tr("Back");
}

int RowWidget::measure(const Message &message, const RowFrame &frame, const QString &customerName, int width, bool rtl, qint64 nowMs)
{
    RowContext context{width, rtl, customerName, nowMs};
    for (const RowAction action : frame.readOnly ? QList<RowAction>() : actionsFor(message))
        context.buttons.append(buttonSize(actionWord(action), action == RowAction::Undo));
    return RowShape(message, frame, context).height();
}

int RowWidget::show(const Message &message, const RowFrame &frame, const QString &customerName, int width, qint64 nowMs)
{
    const bool same = m_shape && m_message == message && m_frame == frame && m_name == customerName && m_width == width;
    if (same)
        return m_shape->height();
    if (m_message != message)
        m_asking = false;
    m_message = message;
    m_frame = frame;
    m_name = customerName;
    m_width = width;
    m_now = nowMs;
    makeButtons();
    lay();
    QString said = spoken(message, customerName, nowMs);
    if (frame.newer)
        said.prepend(tr("New. "));
    if (!frame.day.isEmpty())
        said.prepend(frame.day + u". "_s);
    setAccessibleName(said);
    const QList<Link> &links = m_shape->links();
    const QString reaches = links.isEmpty() ? QString()
        : links.size() == 1                 ? tr("Link to %1, opens with Enter").arg(wireHost(links.first().url))
                                            : tr("%n links, choose one with Enter", nullptr, int(links.size()));
    setAccessibleDescription(words::line({lookOf(message) == RowLook::Sms ? smsMeta(message) : QString(), reaches}));
    return m_shape->height();
}

void RowWidget::makeButtons()
{
    QList<RowAction> actions = m_frame.readOnly ? QList<RowAction>() : actionsFor(m_message);
    if (m_asking)
        actions = {RowAction::SendAgain, RowAction::Drop};
    const bool same = actions == m_actions && !m_buttons.isEmpty() && m_buttons.first()->property("asking").toBool() == m_asking;
    if (same)
        return;
    m_actions = actions;
    for (QPushButton *old : std::as_const(m_buttons)) {
        old->hide();
        old->deleteLater();
    }
    m_buttons.clear();
    for (const RowAction action : std::as_const(m_actions)) {
        auto *button = new QPushButton(shownWord(action, m_asking), this);
        button->setProperty("compact", true);
        button->setProperty("asking", m_asking);
        button->setAutoDefault(false);
        button->setCursor(Qt::ArrowCursor); // not that of the text beneath
        button->setFocusPolicy(Qt::ClickFocus); // by Tab from its own row alone: rows are many, and come and go with the scrolling
        if (action == RowAction::Undo)
            button->setIcon(ui::icon("undo"_L1));
        connect(button, &QPushButton::clicked, this, [this, action] { press(action); });
        button->setVisible(true);
        m_buttons.append(button);
    }
}

bool RowWidget::stepFocus(bool next)
{
    const auto focused = std::find_if(m_buttons.cbegin(), m_buttons.cend(), [](const QPushButton *button) { return button->hasFocus(); });
    const qsizetype at = focused == m_buttons.cend() ? -1 : focused - m_buttons.cbegin();
    const qsizetype to = at + (next ? 1 : -1);
    if (to < -1 || to >= m_buttons.size())
        return false;
    QWidget *target = to < 0 ? static_cast<QWidget *>(this) : m_buttons.at(to);
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void RowWidget::focusLast()
{
    if (!m_buttons.isEmpty())
        m_buttons.last()->setFocus(Qt::BacktabFocusReason);
}

void RowWidget::press(RowAction action)
{
    if (m_asking) {
        setAsking(false);
        if (action == RowAction::SendAgain)
            Q_EMIT chosen(action);
        return;
    }
    if (action == RowAction::SendAgain)
        return setAsking(true);
    Q_EMIT chosen(action);
}

void RowWidget::setAsking(bool asking)
{
    m_asking = asking;
    makeButtons();
    lay();
    if (asking && !m_buttons.isEmpty())
        m_buttons.last()->setFocus(Qt::OtherFocusReason);
    Q_EMIT heightChanged();
}

void RowWidget::lay()
{
    RowContext context{m_width, layoutDirection() == Qt::RightToLeft, m_name, m_now};
    for (const QPushButton *button : std::as_const(m_buttons))
        context.buttons.append(buttonSize(button->text(), !button->icon().isNull()));
    context.asking = m_asking;
    context.undoLeftMs = m_undoLeft;
    context.undoTotalMs = m_undoTotal;
    m_shape.emplace(m_message, m_frame, context);
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setGeometry(m_shape->button(int(i)));
    update();
}

void RowWidget::setUndoLeft(qint64 leftMs, qint64 totalMs)
{
    m_undoLeft = leftMs;
    m_undoTotal = totalMs;
    if (m_shape)
        m_shape->setUndoLeft(leftMs, totalMs);
    update();
}

void RowWidget::paintEvent(QPaintEvent *event)
{
    if (!m_shape)
        return;
    QPainter painter(this);
    m_shape->paint(painter, palette(), event->rect(), m_marks);
    if (hasFocus() && !m_shape->bubble().isNull())
        paintFocus(painter, QRectF(m_shape->bubble()).adjusted(-3, -3, 3, 3), palette(), metric::CardRadius + 2);
}

void RowWidget::setMarks(const RowMarks &marks)
{
    if (marks == m_marks)
        return;
    const bool chosen = (marks.selected.length > 0) != (m_marks.selected.length > 0);
    m_marks = marks;
    update();
    if (chosen) {
        QAccessible::State changed;
        changed.selected = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    }
}

void RowWidget::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(event->globalPos());
}

void RowWidget::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    event->ignore();
}

void RowWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (m_shape && event->buttons() == Qt::NoButton)
        setCursor(m_shape->linkAt(event->pos()) || m_shape->stateArea().contains(event->pos()) ? Qt::PointingHandCursor : m_shape->onText(event->pos()) ? Qt::IBeamCursor : Qt::ArrowCursor);
    event->ignore();
}

void RowWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && m_shape)
        lay();
}

bool RowWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_shape) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (m_shape->bubble().contains(help->pos()) && !m_shape->onText(help->pos()) && m_message.state != MessageState::None) {
            const words::Said said = words::stateHelp(m_message, m_name);
            const QString when = words::when(m_message.stateAt > 0 ? m_message.stateAt : m_message.at, m_now);
            QString text = words::stateLine(m_message, m_now) + u" · "_s + when;
            if (lookOf(m_message) == RowLook::Sms) // the foot may have no room for it
                text += u'\n' + smsMeta(m_message);
            if (!said.title.isEmpty())
                text += u'\n' + said.title;
            if (!said.text.isEmpty())
                text += u'\n' + said.text;
            if (hasDetails(m_message))
                text += u'\n' + tr("Click for all that is known.");
            QToolTip::showText(help->globalPos(), text, this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace heliograph::ui
