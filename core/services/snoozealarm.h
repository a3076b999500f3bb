// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "store/store.h"

#include <QObject>

namespace heliograph {

/// Opens what is snoozed again when its time comes, also after a restart or a night with the lid closed.
class SnoozeAlarm final : public QObject
{
    Q_OBJECT
public:
    SnoozeAlarm(store::Store &store, Clock &clock, QObject *parent = nullptr);
    /// Looks when the next one is due, and wakes at once what was due while nobody ran.
    void start();
    void expect(qint64 untilMs);

Q_SIGNALS:
    void woke(const QList<qint64> &conversationIds);

private:
    void ring();
    store::Store &m_store;
    Clock &m_clock;
    qint64 m_next = 0; ///< 0: nothing is snoozed
    int m_armed = 0;   ///< only the newest timer counts
};

} // namespace heliograph
