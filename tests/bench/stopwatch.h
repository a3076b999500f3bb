// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QObject>

#include <algorithm>
#include <vector>

namespace heliograph::test {

/// Durations of one thing done many times.
class Times
{
public:
    void add(qint64 ns) { m_ns.push_back(ns); }
    [[nodiscard]] double ms(int percentile) const
    {
        std::vector<qint64> sorted = m_ns;
        std::sort(sorted.begin(), sorted.end());
        return sorted.empty() ? 0 : double(sorted.at(std::min(sorted.size() - 1, sorted.size() * size_t(percentile) / 100))) / 1e6;
    }
    [[nodiscard]] double median() const { return ms(50); }
    [[nodiscard]] double p99() const { return ms(99); }

private:
    std::vector<qint64> m_ns;
};

/// What is due on the screen is laid out and painted now, and nothing else happens.
inline void paintNow()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
}

template<typename Fn>
qint64 elapsedNs(Fn fn)
{
    QElapsedTimer timer;
    timer.start();
    fn();
    return timer.nsecsElapsed();
}

/// How often a widget was painted.
class Paints final : public QObject
{
public:
    explicit Paints(QObject *widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

} // namespace heliograph::test
