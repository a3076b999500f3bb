// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/quiethours.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace heliograph::policy {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr int kDayMinutes = 24 * 60;
constexpr qint64 kDay = kDayMinutes * kMinute;

struct Hours {
    int from = 0;  ///< minutes of the local day
    int until = 0;
};

int localMinute(const QTimeZone &zone, qint64 ms)
{
    const QTime local = QDateTime::fromMSecsSinceEpoch(ms, zone).time();
    return local.hour() * 60 + local.minute();
}

bool quietIn(const QTimeZone &zone, qint64 ms, const Hours &hours)
{
    const int minute = localMinute(zone, ms);
    return hours.from <= hours.until ? minute >= hours.from && minute < hours.until : minute >= hours.from || minute < hours.until;
}

/// When a zone that is quiet at `ms`, a whole minute, is to be looked at again: at its opening, or where its clock is set before that.
qint64 laterIn(const QTimeZone &zone, qint64 ms, const Hours &hours)
{
    const qint64 opening = ms + (hours.until - localMinute(zone, ms) + kDayMinutes) % kDayMinutes * kMinute;
    const QTimeZone::OffsetData change = zone.nextTransition(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
    return change.atUtc.isValid() ? std::min(opening, change.atUtc.toMSecsSinceEpoch()) : opening;
}

/// An empty name would stand for the computer's own zone.
QTimeZone zoneNamed(const QString &name)
{
    return name.isEmpty() ? QTimeZone() : QTimeZone(name.toLatin1());
}

} // namespace

qint64 nextOpenMs(qint64 nowMs, const QStringList &names, int quietFrom, int quietUntil)
{
    const Hours hours{quietFrom, quietUntil};
    QList<QTimeZone> zones;
    for (const QString &name : knownZones(names))
        zones.append(zoneNamed(name));
    if (zones.isEmpty())
        zones.append(QTimeZone::systemTimeZone());
    const auto quietAt = [&](qint64 ms) {
        return std::find_if(zones.cbegin(), zones.cend(), [&](const QTimeZone &zone) { return quietIn(zone, ms, hours); });
    };
    if (quietAt(nowMs) == zones.cend())
        return nowMs;
    qint64 at = nowMs - nowMs % kMinute + kMinute;
    while (at <= nowMs + 2 * kDay) {
        const auto quiet = quietAt(at);
        if (quiet == zones.cend())
            return at;
        at = laterIn(*quiet, at, hours);
    }
    return nowMs + kDay;
}

QString firstQuietZone(qint64 nowMs, const QStringList &names, int quietFrom, int quietUntil)
{
    for (const QString &name : names) {
        if (const QTimeZone zone = zoneNamed(name); zone.isValid() && quietIn(zone, nowMs, {quietFrom, quietUntil}))
            return name;
    }
    return {};
}

QStringList knownZones(const QStringList &names)
{
    QStringList known;
    for (const QString &name : names) {
        if (zoneNamed(name).isValid())
            known.append(name);
    }
    return known;
}

} // namespace heliograph::policy
