// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/alarm.h"
#include "store/store.h"

namespace heliograph {

/// Opens what is snoozed again when its time comes, also after a restart or a night with the lid closed.
class SnoozeAlarm final : public QObject
{
    Q_OBJECT
public:
    SnoozeAlarm(store::Store &store, Clock &clock, QObject *parent = nullptr);
    /// Looks when the next one is due, and wakes at once what was due while nobody ran.
    void start();
    void expect(qint64 untilMs) { m_alarm.expect(untilMs); }

Q_SIGNALS:
    void woke(const QList<qint64> &conversationIds);

private:
    void ring();
    store::Store &m_store;
    Clock &m_clock;
    Alarm m_alarm;
};

} // namespace heliograph
