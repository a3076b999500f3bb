// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/toast.h"

#include "ui/common/iconbutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/spoken.h"
#include "ui/common/toaststack.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace heliograph::ui {

namespace {
constexpr int kWordsMs = 6000;
constexpr int kUndoMs = 12000;
constexpr ScaledWidth kMostWidth{190};
} // namespace

Toast::Toast(Kind kind, const QString &text, std::function<void()> undo, QWidget *parent)
    : QFrame(parent)
    , m_undo(std::move(undo))
    , m_words(new PlainLabel(text, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap))
{
    setSpokenRole(*this, QAccessible::Notification); // read when it appears
    setAccessibleName(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(8);
    row->addWidget(kind == Kind::Done ? new IconLabel(QLatin1StringView("check-circle"), 20, Role::Ok) : new IconLabel(QLatin1StringView("info"), 20, Role::Muted));
    m_words->setMinimumWidth(qMin<int>(kMostWidth, m_words->fontMetrics().horizontalAdvance(text) + 2));
    row->addWidget(m_words, 1);
    if (m_undo) {
        m_button = new QPushButton(tr("Undo"));
        m_button->setAccessibleDescription(text);
        row->addWidget(m_button);
        connect(m_button, &QAbstractButton::clicked, this, &Toast::undo);
    }
    auto *cross = new IconButton(QLatin1StringView("cross"), tr("Dismiss"));
    row->addWidget(cross);
    connect(cross, &QAbstractButton::clicked, this, &Toast::dismiss);
    if (m_button)
        m_button->installEventFilter(this);
    cross->installEventFilter(this);
    setFocusProxy(m_button ? static_cast<QWidget *>(m_button) : cross);
    m_life.setSingleShot(true);
    m_life.setInterval(m_undo ? kUndoMs : kWordsMs);
    connect(&m_life, &QTimer::timeout, this, &Toast::dismiss);
    m_life.start();
}

void Toast::undo()
{
    // It goes first: what it calls may say something of its own.
    const auto undo = std::exchange(m_undo, {});
    dismiss();
    if (undo)
        undo();
}

void Toast::dismiss()
{
    m_undo = {};
    hide();
    deleteLater();
}

void Toast::waitOrGo()
{
    const bool used = underMouse() || (window()->isActiveWindow() && isAncestorOf(window()->focusWidget()));
    if (used)
        m_life.stop();
    else if (!m_life.isActive())
        m_life.start();
}

bool Toast::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        waitOrGo();
    return done;
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        waitOrGo();
    return QFrame::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), metric::CardRadius, color(palette(), Role::Surface), color(palette(), Role::Control));
}

namespace {

void put(Toast::Kind kind, QWidget *from, const QString &text, std::function<void()> undo)
{
    QWidget *window = from->window();
    ToastStack *stack = ToastStack::of(window);
    if (!stack)
        stack = new ToastStack(window);
    stack->add(new Toast(kind, text, std::move(undo), stack));
}

} // namespace

void toast(QWidget *from, const QString &text, std::function<void()> undo)
{
    put(Toast::Kind::Done, from, text, std::move(undo));
}

void toastHint(QWidget *from, const QString &text)
{
    put(Toast::Kind::Hint, from, text, {});
}

Toast *undoableToast(const QWidget *window)
{
    const ToastStack *stack = ToastStack::of(window);
    const QList<Toast *> toasts = stack ? stack->toasts() : QList<Toast *>();
    for (Toast *each : toasts) {
        if (each->canUndo())
            return each;
    }
    return nullptr;
}

} // namespace heliograph::ui
