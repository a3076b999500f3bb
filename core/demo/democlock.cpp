// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/democlock.h"

#include <QDateTime>
#include <QUuid>

#include <cmath>

namespace heliograph::demo {

namespace {

double possible(double speed)
{
    return qBound(0.1, speed, 10'000.0);
}

} // namespace

FastClock::FastClock(double speed)
    : m_bootId(QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
    , m_speed(possible(speed))
    , m_start(QDateTime::currentMSecsSinceEpoch())
{
    m_timer.start();
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_wake, &QTimer::timeout, &m_wake, [this] { fire(); });
}

qint64 FastClock::elapsed() const
{
    return m_before + qint64(double(m_timer.elapsed()) * m_speed);
}

void FastClock::after(qint64 ms, QObject *context, std::function<void()> fn)
{
    m_events.insert({elapsed() + qMax<qint64>(0, ms), Event{context, std::move(fn)}});
    wakeForNext();
}

void FastClock::setSpeed(double speed)
{
    m_before = elapsed();
    m_timer.restart();
    m_speed = possible(speed);
    wakeForNext();
}

void FastClock::wakeForNext()
{
    if (m_events.empty())
        return m_wake.stop();
    const double wait = double(m_events.begin()->first - elapsed()) / m_speed;
    // A day at most at once, for the timer's sake.
    m_wake.start(int(qBound(0.0, std::ceil(wait), 86'400'000.0)));
}

void FastClock::fire()
{
    // One at a time: what it does may ask for more, set the speed, or end others.
    while (!m_events.empty() && m_events.begin()->first <= elapsed()) {
        const Event event = std::move(m_events.begin()->second);
        m_events.erase(m_events.begin());
        if (event.context)
            event.fn();
    }
    wakeForNext();
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
