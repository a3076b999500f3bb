// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/reminder.h"
#include "domain/result.h"

#include <QList>

namespace heliograph::store {

class Connection;

class ReminderTable
{
public:
    explicit ReminderTable(Connection &c) : m_c(c) {}
    Result<qint64> insert(const Reminder &reminder);
    Status update(const Reminder &reminder);               ///< NotFound
    Result<Reminder> get(qint64 id) const;                 ///< NotFound
    /// Open ones, what is due first; no agent: everybody's.
    Result<QList<Reminder>> open(const QString &agent, int limit) const;
    Result<QList<Reminder>> ofCustomers(const QList<qint64> &customers) const; ///< open ones, what is due first
    Result<QList<qint64>> due(qint64 afterMs, qint64 untilMs) const;           ///< open ones in (afterMs, untilMs]
    Result<qint64> nextMs(qint64 afterMs) const;           ///< of the open ones; 0: none
private:
    Connection &m_c;
};

} // namespace heliograph::store
