// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/snoozealarm.h"

#include "services/conversationmoves.h"

namespace heliograph {

namespace {

constexpr qint64 kTryAgainMs = 5 * 60'000;

Result<QList<qint64>> wakeDue(store::Unit &unit, qint64 nowMs)
{
    const auto due = unit.conversations.snoozedUntil(nowMs);
    if (!due)
        return due;
    for (const qint64 id : *due) {
        const auto before = unit.conversations.get(id);
        if (!before)
            return tl::unexpected<Error>(before.error());
        const Status woken = moves::wake(unit, *before, QStringLiteral("time"), nowMs);
        if (!woken)
            return tl::unexpected<Error>(woken.error());
    }
    return due;
}

} // namespace

SnoozeAlarm::SnoozeAlarm(store::Store &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_alarm(clock)
{
    connect(&m_alarm, &Alarm::rang, this, &SnoozeAlarm::ring);
}

void SnoozeAlarm::start()
{
    whenDone(m_store.read([](const store::View &view) { return view.conversations.nextWakeMs(); }), this, [this](const Result<qint64> &next) {
        if (next && *next > 0)
            expect(*next);
    });
}

void SnoozeAlarm::ring()
{
    const qint64 now = m_clock.nowMs();
    whenDone(m_store.write([now](store::Unit &unit) { return wakeDue(unit, now); }), this, [this](const Result<QList<qint64>> &woken) {
        if (!woken) {
            expect(m_clock.nowMs() + kTryAgainMs); // the disk said no; they are still there
            return;
        }
        if (!woken->isEmpty())
            Q_EMIT woke(*woken);
        start();
    });
}

} // namespace heliograph
