// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>

#include <functional>

namespace heliograph {

/// The time, and the only source of timers below the window. Services ask this and
/// nothing else, so that the demo can run fast and a test can set the clock back.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// Wall clock, milliseconds since the epoch, UTC. May jump.
    virtual qint64 nowMs() const = 0;
    /// Milliseconds since boot, suspend included (CLOCK_BOOTTIME). Never goes back within one boot.
    virtual qint64 bootMs() const = 0;
    /// Names the boot that bootMs() counts from (/proc/sys/kernel/random/boot_id).
    virtual QByteArray bootId() const = 0;
    /// Calls fn once in context's thread after `ms`; not at all if context has died.
    virtual void after(qint64 ms, QObject *context, std::function<void()> fn) = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    qint64 nowMs() const override;
    qint64 bootMs() const override;
    QByteArray bootId() const override;
    void after(qint64 ms, QObject *context, std::function<void()> fn) override;
};

} // namespace heliograph
