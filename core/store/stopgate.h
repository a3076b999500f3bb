// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QMutex>
#include <QString>

namespace heliograph::store {

/// The last look before a byte leaves. A text whose intent is durable may still be connecting while an opt-out commits: what the
/// writer stops, in the opt-out's own unit, is stopped for every intent made before it. Any thread.
class StopGate
{
public:
    /// What stands for the marketing to a number, where that alone is stopped.
    [[nodiscard]] static QString marketingTo(const QString &e164) { return e164 + QStringLiteral("/marketing"); }
    /// The writer's, before the commit. One that fails costs the texts under way another look, no more.
    void stop(const QString &e164)
    {
        const QMutexLocker lock(&m_mutex);
        m_stops.insert(e164, ++m_last);
    }
    /// What an intent made now keeps, for stoppedSince().
    [[nodiscard]] quint64 ticket() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_last;
    }
    [[nodiscard]] bool stoppedSince(const QString &e164, quint64 ticket) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_stops.value(e164) > ticket;
    }

private:
    mutable QMutex m_mutex;
    QHash<QString, quint64> m_stops;
    quint64 m_last = 0;
};

} // namespace heliograph::store
