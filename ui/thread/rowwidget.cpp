// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/rowwidget.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/words/words.h"

#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

QAccessibleInterface *rowInterface(const QString &className, QObject *object)
{
    if (className != "heliograph::ui::RowWidget"_L1 || !object || !object->isWidgetType())
        return nullptr;
    auto *row = static_cast<QWidget *>(object);
    return new QAccessibleWidget(row, QAccessible::ListItem);
}

QSize buttonSize(const QString &word, bool withIcon)
{
    return {QFontMetrics(font(TextSize::Body)).horizontalAdvance(word) + 20 + (withIcon ? 22 : 0), metric::Compact};
}

} // namespace

RowWidget::RowWidget(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::ClickFocus);
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
    for (const RowAction action : actionsFor(message))
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
    return m_shape->height();
}

void RowWidget::makeButtons()
{
    QList<RowAction> actions = actionsFor(m_message);
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
        if (action == RowAction::Undo)
            button->setIcon(ui::icon("undo"_L1));
        connect(button, &QPushButton::clicked, this, [this, action] { press(action); });
        button->setVisible(true);
        m_buttons.append(button);
    }
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
    m_shape->paint(painter, palette(), event->rect());
    if (hasFocus() && !m_shape->bubble().isNull())
        paintFocus(painter, QRectF(m_shape->bubble()).adjusted(-3, -3, 3, 3), palette(), metric::CardRadius + 2);
}

void RowWidget::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(ui::icon("copy"_L1), tr("Copy text"), this, [this] { Q_EMIT copyWanted(); });
    if (m_message.state == MessageState::Waiting && !undoRuns(m_message) && m_message.kind == MessageKind::SmsOneWay)
        menu->addAction(actionWord(RowAction::Cancel), this, [this] { Q_EMIT chosen(RowAction::Cancel); });
    menu->popup(event->globalPos());
}

void RowWidget::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
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
        if (m_shape->bubble().contains(help->pos()) && m_message.state != MessageState::None) {
            const words::Said said = words::stateHelp(m_message, m_name);
            const QString when = words::when(m_message.stateAt > 0 ? m_message.stateAt : m_message.at, m_now);
            QString text = words::stateLine(m_message, m_now) + u" · "_s + when;
            if (!said.title.isEmpty())
                text += u'\n' + said.title;
            if (!said.text.isEmpty())
                text += u'\n' + said.text;
            QToolTip::showText(help->globalPos(), text.toHtmlEscaped().replace(u'\n', u"<br>"_s), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace heliograph::ui
