// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/snoozealarm.h"

#include "services/conversationmoves.h"

namespace heliograph {

namespace {

/// Timers stand still while the computer sleeps, the clock on the wall does not: look at it this often at least.
constexpr qint64 kLongestMs = 5 * 60'000;

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
{
}

void SnoozeAlarm::start()
{
    whenDone(m_store.read([](const store::View &view) { return view.conversations.nextWakeMs(); }), this, [this](const Result<qint64> &next) {
        if (next && *next > 0)
            expect(*next);
    });
}

void SnoozeAlarm::expect(qint64 untilMs)
{
    if (m_next != 0 && m_next <= untilMs)
        return;
    m_next = untilMs;
    const qint64 left = qBound<qint64>(0, untilMs - m_clock.nowMs(), kLongestMs);
    m_clock.after(left, this, [this, armed = ++m_armed] {
        if (armed == m_armed)
            ring();
    });
}

void SnoozeAlarm::ring()
{
    const qint64 next = std::exchange(m_next, 0);
    const qint64 now = m_clock.nowMs();
    if (next > now) {
        expect(next);
        return;
    }
    whenDone(m_store.write([now](store::Unit &unit) { return wakeDue(unit, now); }), this, [this, next](const Result<QList<qint64>> &woken) {
        if (!woken) {
            expect(m_clock.nowMs() + kLongestMs); // the disk said no; they are still there
            return;
        }
        if (!woken->isEmpty())
            Q_EMIT woke(*woken);
        start();
    });
}

} // namespace heliograph
