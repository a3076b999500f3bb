// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace heliograph::words {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

} // namespace

QString duration(qint64 ms)
{
    const qint64 span = qMax<qint64>(0, ms);
    if (span < kMinute)
        return Words::tr("%1 s").arg(span / 1000);
    if (span < kHour)
        return Words::tr("%1 min").arg(span / kMinute);
    if (span < 2 * kDay)
        return Words::tr("%1 h").arg(span / kHour);
    return Words::tr("%1 d").arg(span / kDay);
}

QString when(qint64 ms, qint64 nowMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms);
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    const QLocale locale;
    const QString clock = locale.toString(at.time(), QStringLiteral("HH:mm"));
    if (at.date() == today)
        return Words::tr("Today, %1").arg(clock);
    //: Day and month, as in "3 Apr"; see QLocale::toString for the letters.
    const QString day = locale.toString(at.date(), Words::tr("d MMM"));
    if (qAbs(at.date().daysTo(today)) < 180)
        return Words::tr("%1, %2").arg(day, clock);
    //: Day, month and year, as in "8 Nov 2026".
    return locale.toString(at.date(), Words::tr("d MMM yyyy"));
}

QString provenAge(qint64 verifiedAt, qint64 validUntil, qint64 nowMs)
{
    const QDate then = QDateTime::fromMSecsSinceEpoch(verifiedAt).date(), today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    const int days = int(qMax<qint64>(0, then.daysTo(today)));
    const int months = days / 30;
    const QString ago = days == 0 ? Words::tr("Verified today")
        : days == 1               ? Words::tr("Verified yesterday")
        : months == 0             ? Words::tr("Verified %n days ago", nullptr, days)
        : months == 1             ? Words::tr("Verified 1 month ago")
                                  : Words::tr("Verified %n months ago", nullptr, months);
    const QDate end = QDateTime::fromMSecsSinceEpoch(validUntil).date();
    const QString until = QLocale().toString(end, end.year() == today.year() ? Words::tr("d MMM") : Words::tr("d MMM yyyy"));
    return Words::tr("%1, until %2").arg(ago, until);
}

QString clockTime(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).time(), QStringLiteral("HH:mm"));
}

namespace {

QDateTime inZone(qint64 ms, const QString &zone)
{
    const QTimeZone known(zone.toLatin1());
    return known.isValid() ? QDateTime::fromMSecsSinceEpoch(ms, known) : QDateTime::fromMSecsSinceEpoch(ms);
}

} // namespace

QString clockTimeIn(qint64 ms, const QString &zone)
{
    return QLocale().toString(inZone(ms, zone).time(), QStringLiteral("HH:mm"));
}

QString dayAndHourIn(qint64 ms, const QString &zone)
{
    //: A day of the week with day and month, as in "Mon 30 Nov"; see QLocale::toString for the letters.
    const QString day = QLocale().toString(inZone(ms, zone).date(), Words::tr("ddd d MMM"));
    return Words::tr("%1, %2").arg(day, clockTimeIn(ms, zone));
}

QString whenIn(qint64 ms, const QString &zone)
{
    const QString there = dayAndHourIn(ms, zone);
    const QString city = zone.contains(u'/') ? zone.section(u'/', -1).replace(u'_', u' ') : QString();
    return city.isEmpty() ? there : Words::tr("%1 in %2", "day and hour, city").arg(there, city);
}

QString shortDay(qint64 ms, qint64 nowMs)
{
    const QDate then = QDateTime::fromMSecsSinceEpoch(ms).date(), today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    if (then == today)
        return Words::tr("today");
    return QLocale().toString(then, then.year() == today.year() ? Words::tr("d MMM") : Words::tr("d MMM yyyy"));
}

QString day(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).date(), Words::tr("d MMM yyyy"));
}

QString isoDay(const QString &date)
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, Words::tr("d MMM yyyy")) : date;
}

} // namespace heliograph::words
