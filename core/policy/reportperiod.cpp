// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/reportperiod.h"

#include <QDateTime>

namespace heliograph::policy {

ReportPeriod lastDays(int days, const QDate &today)
{
    return {today.addDays(1 - days), today};
}

Status checkPeriod(const ReportPeriod &period, const QDate &today)
{
    const auto refuse = [](const char *why) { return fail(ErrorCode::InvalidArgument, QString::fromLatin1(why)); };
    if (!period.first.isValid() || !period.last.isValid())
        return refuse("period:date");
    if (period.last < period.first)
        return refuse("period:order");
    if (period.last > today)
        return refuse("period:future");
    if (period.days() > ReportPeriod::kLongest)
        return refuse("period:long");
    return Done{};
}

/// By the offsets on both sides of it: QDate::startOfDay() takes the second of two midnights, and knows none of a day without one.
qint64 dayStartMs(const QDate &day, const QTimeZone &zone)
{
    constexpr qint64 kDay = 86'400'000;
    const qint64 midnight = day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    const auto offset = [&zone](qint64 at) { return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)) * qint64(1'000); };
    const auto reached = [&](qint64 at) { return at + offset(at) >= midnight; };
    const qint64 before = midnight - offset(midnight - kDay), after = midnight - offset(midnight + kDay);
    const qint64 earlier = qMin(before, after);
    return reached(earlier) ? earlier : qMax(before, after);
}

int hourOf(qint64 atMs, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, zone).time().hour();
}

} // namespace heliograph::policy
