// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/daybutton.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

/// Its own colours are not of this window: a bar of the accent, red weekends, green arrows.
void dress(QCalendarWidget &calendar)
{
    const QPalette palette = QGuiApplication::palette(); // the calendar's own may be the old one still
    QTextCharFormat words;
    words.setForeground(color(palette, Role::Text));
    calendar.setWeekdayTextFormat(Qt::Saturday, words);
    calendar.setWeekdayTextFormat(Qt::Sunday, words);
    QTextCharFormat head;
    head.setForeground(color(palette, Role::Muted));
    calendar.setHeaderTextFormat(head);
    if (auto *view = calendar.findChild<QWidget *>(u"qt_calendar_calendarview"_s))
        view->setAccessibleName(calendar.accessibleName());
    if (auto *bar = calendar.findChild<QWidget *>(u"qt_calendar_navigationbar"_s))
        bar->setBackgroundRole(QPalette::Base);
    const auto arrow = [&](const QString &name, QLatin1StringView before, const QString &said) {
        if (auto *button = calendar.findChild<QToolButton *>(name)) {
            button->setIcon(ui::icon(before));
            button->setAccessibleName(said);
            button->setToolTip(said);
        }
    };
    arrow(u"qt_calendar_prevmonth"_s, "chevron-up"_L1, DayButton::tr("Month before"));
    arrow(u"qt_calendar_nextmonth"_s, "chevron-down"_L1, DayButton::tr("Month after"));
}

} // namespace

DayButton::DayButton(QWidget *parent) : QPushButton(parent)
{
    setFont(ui::font(TextSize::Meta, true));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Go to another day"));
}

void DayButton::setDay(const QString &words)
{
    if (words == text())
        return;
    setText(words);
    setAccessibleName(tr("%1, go to another day").arg(words));
    resize(sizeHint());
}

void DayButton::openCalendar(const QPoint &below, QDate day, QDate today)
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setAccessibleName(tr("Go to a day"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    dress(*calendar);
    calendar->setMaximumDate(today);
    calendar->setSelectedDate(day);
    const auto choose = [this, calendar](QDate chosen) {
        calendar->close();
        Q_EMIT dayWanted(chosen);
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    calendar->resize(calendar->sizeHint());
    calendar->move(below - QPoint(calendar->width() / 2, 0));
    calendar->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

QSize DayButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 24, kHeight};
}

void DayButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (QCalendarWidget *calendar : findChildren<QCalendarWidget *>())
        dress(*calendar);
}

void DayButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), kHeight / 2.0, color(palette(), underMouse() ? Role::Inbound : Role::Surface), color(palette(), Role::Border));
    if (hasFocus())
        paintFocus(painter, rect(), palette(), kHeight / 2.0);
    painter.setFont(font());
    painter.setPen(color(palette(), Role::Muted));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace heliograph::ui
