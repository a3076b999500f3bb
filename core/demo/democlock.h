// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <map>

namespace heliograph::demo {

/// The computer's clock, `speed` times as fast from the moment it was made. For contexts of its own thread.
class FastClock final : public Clock
{
public:
    explicit FastClock(double speed);
    qint64 nowMs() const override { return m_start + elapsed(); }
    qint64 bootMs() const override { return elapsed(); }
    QByteArray bootId() const override { return m_bootId; }
    void after(qint64 ms, QObject *context, std::function<void()> fn) override;
    [[nodiscard]] double speed() const { return m_speed; }
    /// Time goes on from where it is; what waits comes at the new pace.
    void setSpeed(double speed);

private:
    struct Event {
        QPointer<QObject> context;
        std::function<void()> fn;
    };
    [[nodiscard]] qint64 elapsed() const;
    void wakeForNext();
    void fire();
    QByteArray m_bootId; ///< another one each run: bootMs() begins at 0 each time
    double m_speed;
    qint64 m_start;
    qint64 m_before = 0;                       ///< passed until the speed was last set
    QElapsedTimer m_timer;                     ///< since then
    QTimer m_wake;
    std::multimap<qint64, Event> m_events;     ///< by the time they are due
};

/// Time that stands still until step(): everything that is due happens one after the other, in an order that depends on
/// nothing but what was asked for. Whoever steps waits until the work of one step is done, so that a run is the same at any speed.
class SteppedClock final : public Clock
{
public:
    explicit SteppedClock(qint64 startMs) : m_start(startMs), m_now(startMs) {}
    qint64 nowMs() const override { return m_now; }
    qint64 bootMs() const override { return m_now - m_start; }
    QByteArray bootId() const override { return QByteArrayLiteral("demo"); }
    void after(qint64 ms, QObject *context, std::function<void()> fn) override;

    /// When the next thing is due; −1: nothing is.
    [[nodiscard]] qint64 nextMs();
    /// Goes to the next thing and does it. False: nothing is due any more.
    bool step();

private:
    struct Event {
        QPointer<QObject> context;
        std::function<void()> fn;
    };
    void dropDead();
    qint64 m_start;
    qint64 m_now;
    std::multimap<qint64, Event> m_events; ///< equal times keep the order in which they were asked for
};

} // namespace heliograph::demo
