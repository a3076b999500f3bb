// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/alarm.h"

#include <utility>

namespace heliograph {

namespace {

/// Timers stand still while the computer sleeps, the clock on the wall does not: look at it this often at least.
constexpr qint64 kLongestMs = 5 * 60'000;

} // namespace

Alarm::Alarm(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void Alarm::expect(qint64 atMs)
{
    if (m_next != 0 && m_next <= atMs)
        return;
    m_next = atMs;
    const qint64 left = qBound<qint64>(0, atMs - m_clock.nowMs(), kLongestMs);
    m_clock.after(left, this, [this, armed = ++m_armed] {
        if (armed == m_armed)
            look();
    });
}

void Alarm::look()
{
    const qint64 next = std::exchange(m_next, 0);
    if (next > m_clock.nowMs())
        expect(next);
    else
        Q_EMIT rang();
}

} // namespace heliograph
