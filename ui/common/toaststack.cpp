// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/toaststack.h"

#include "ui/common/theme.h"
#include "ui/common/toast.h"

#include <QEvent>
#include <QVBoxLayout>

namespace heliograph::ui {

namespace {
constexpr int kMostToasts = 3;
}

ToastStack::ToastStack(QWidget *window) : QWidget(window), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    window->installEventFilter(this);
}

ToastStack *ToastStack::of(const QWidget *window)
{
    return window->findChild<ToastStack *>(QString(), Qt::FindDirectChildrenOnly);
}

void ToastStack::add(Toast *toast)
{
    const QList<Toast *> before = toasts();
    for (qsizetype i = kMostToasts - 1; i < before.size(); ++i)
        before.at(i)->dismiss();
    m_column->addWidget(toast, 0, Qt::AlignRight);
    toast->show();
    show();
    raise();
    place();
}

QList<Toast *> ToastStack::toasts() const
{
    QList<Toast *> all;
    for (int i = m_column->count(); i-- > 0;) {
        auto *each = qobject_cast<Toast *>(m_column->itemAt(i)->widget());
        if (each && !each->isHidden())
            all.append(each);
    }
    return all;
}

bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

bool ToastStack::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
}

void ToastStack::place()
{
    if (toasts().isEmpty()) {
        hide();
        return;
    }
    const QWidget *window = parentWidget();
    const QSize room = window->size() - QSize(2 * metric::Padding, metric::StatusBar + 2 * metric::Padding);
    const QSize size = sizeHint().boundedTo(room);
    const int x = isRightToLeft() ? metric::Padding : window->width() - metric::Padding - size.width();
    setGeometry(x, window->height() - metric::StatusBar - metric::Padding - size.height(), size.width(), size.height());
}

} // namespace heliograph::ui
