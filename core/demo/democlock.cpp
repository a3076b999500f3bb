// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/democlock.h"

#include <QDateTime>
#include <QTimer>

namespace heliograph::demo {

FastClock::FastClock(double speed)
    : m_speed(qBound(0.1, speed, 10'000.0))
    , m_start(QDateTime::currentMSecsSinceEpoch())
{
    m_timer.start();
}

qint64 FastClock::elapsed() const
{
    return qint64(double(m_timer.elapsed()) * m_speed);
}

void FastClock::after(qint64 ms, QObject *context, std::function<void()> fn)
{
    QTimer::singleShot(std::chrono::milliseconds(qint64(double(qMax<qint64>(0, ms)) / m_speed)), context, std::move(fn));
}

void SteppedClock::after(qint64 ms, QObject *context, std::function<void()> fn)
{
    m_events.insert({m_now + qMax<qint64>(0, ms), Event{context, std::move(fn)}});
}

void SteppedClock::dropDead()
{
    while (!m_events.empty() && !m_events.begin()->second.context)
        m_events.erase(m_events.begin());
}

qint64 SteppedClock::nextMs()
{
    dropDead();
    return m_events.empty() ? -1 : m_events.begin()->first;
}

bool SteppedClock::step()
{
    dropDead();
    if (m_events.empty())
        return false;
    m_now = qMax(m_now, m_events.begin()->first);
    const std::function<void()> fn = std::move(m_events.begin()->second.fn);
    m_events.erase(m_events.begin());
    fn();
    return true;
}

} // namespace heliograph::demo
