// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/sendtimebox.h"

#include "ui/common/plainlabel.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

QTimeZone zoneOf(const QString &name)
{
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

/// The hours that people mean when they say "later": this afternoon, tomorrow morning, after the weekend.
QList<qint64> usualTimes(qint64 nowMs, const QTimeZone &zone)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    const QDate monday = now.date().addDays(8 - now.date().dayOfWeek());
    QList<qint64> times;
    for (const QDateTime &time : {QDateTime(now.date(), QTime(14, 0), zone), QDateTime(now.date(), QTime(18, 0), zone),
                                  QDateTime(now.date().addDays(1), QTime(9, 0), zone), QDateTime(monday, QTime(9, 0), zone)}) {
        const qint64 at = time.toMSecsSinceEpoch();
        if (at > nowMs + 30 * 60'000 && !times.contains(at))
            times.append(at);
    }
    return times;
}

} // namespace

SendTimeBox::SendTimeBox(QWidget *parent) : QWidget(parent)
{
    m_when = new QComboBox(this);
    m_when->setAccessibleName(tr("When it goes"));
    m_other = new QDateTimeEdit(this);
    m_other->setAccessibleName(tr("Day and hour on the customer's clock"));
    m_other->setCalendarPopup(true);
    m_other->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat) + u"  HH:mm"_s);
    m_other->setMinimumWidth(m_other->fontMetrics().horizontalAdvance(u"00/00/0000  00:00"_s) + Scaled{72});
    m_here = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap, this);
    auto *label = new PlainLabel(tr("When it goes"), TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Whole, this);
    label->setBuddy(m_when);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_when, 1);
    row->addWidget(m_other);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_here);
    connect(m_when, &QComboBox::activated, this, &SendTimeBox::pick);
    connect(m_other, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &time) {
        if (!m_filling)
            take(QDateTime(time.date(), time.time(), zoneOf(m_zone)).toMSecsSinceEpoch());
    });
    fill();
}

void SendTimeBox::setPlace(const QString &zone, qint64 nowMs)
{
    m_zone = zone;
    m_now = nowMs;
    fill();
}

void SendTimeBox::setTime(qint64 ms)
{
    m_time = ms;
    fill();
}

void SendTimeBox::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    m_when->clear();
    m_when->addItem(tr("At once"), 0);
    const QList<qint64> usual = usualTimes(m_now, zoneOf(m_zone));
    for (const qint64 at : usual)
        m_when->addItem(words::whenIn(at, m_zone), at);
    m_when->addItem(tr("Another time…"), -1);
    const int known = m_when->findData(m_time);
    const bool other = m_time != 0 && known < 0;
    m_when->setCurrentIndex(other ? m_when->count() - 1 : qMax(0, known));
    m_other->setVisible(other);
    const qint64 shown = other ? m_time : usual.value(0, m_now + 3600'000);
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(shown, zoneOf(m_zone));
    m_other->setDateTime(QDateTime(there.date(), there.time())); // its digits are the customer's
    tell();
}

void SendTimeBox::pick()
{
    const qint64 at = m_when->currentData().toLongLong();
    if (at >= 0) {
        m_other->hide();
        return take(at);
    }
    m_other->show();
    m_other->setFocus(Qt::OtherFocusReason);
    const QDateTime time = m_other->dateTime();
    take(QDateTime(time.date(), time.time(), zoneOf(m_zone)).toMSecsSinceEpoch());
}

void SendTimeBox::take(qint64 ms)
{
    m_time = ms;
    tell();
    Q_EMIT chosen(ms);
}

void SendTimeBox::tell()
{
    const bool past = m_time != 0 && m_time <= m_now;
    m_here->setVisible(m_time != 0);
    m_here->setRole(past ? Role::Bad : Role::Muted);
    m_here->setText(past ? tr("That time has gone by. Choose a later one.")
                         : tr("%1; %2 here. Until then it can be changed or cancelled.", "time there; time here")
                               .arg(words::whenIn(m_time, m_zone), words::when(m_time, m_now)));
}

} // namespace heliograph::ui
