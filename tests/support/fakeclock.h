// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"

#include <QPointer>

#include <atomic>
#include <map>

namespace heliograph::test {

/// Wall and boot clock moved by hand; timers fire in advance(). Read from any thread, moved in one.
class FakeClock final : public Clock
{
public:
    qint64 nowMs() const override { return m_wall; }
    qint64 bootMs() const override { return m_boot; }
    QByteArray bootId() const override { return QByteArrayLiteral("boot-1"); }
    void after(qint64 ms, QObject *context, std::function<void()> fn) override
    {
        m_timers.insert({m_boot + qMax<qint64>(0, ms), {context, std::move(fn)}});
    }
    /// Time passes for both clocks, as in a suspend when nothing runs between.
    void advance(qint64 ms)
    {
        m_wall += ms;
        m_boot += ms;
        while (!m_timers.empty() && m_timers.begin()->first <= m_boot) {
            const auto [context, fn] = m_timers.begin()->second;
            m_timers.erase(m_timers.begin());
            if (context)
                fn();
        }
    }
    /// Somebody sets the wall clock.
    void jump(qint64 ms) { m_wall += ms; }

private:
    std::atomic<qint64> m_wall{1'778'765'760'000};
    std::atomic<qint64> m_boot{5'000'000};
    std::multimap<qint64, std::pair<QPointer<QObject>, std::function<void()>>> m_timers;
};

} // namespace heliograph::test
