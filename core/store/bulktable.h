// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/bulk.h"
#include "domain/result.h"

#include <QList>

namespace heliograph::store {

class Connection;

/// One text to many: jobs, and their recipients.
class BulkTable
{
public:
    explicit BulkTable(Connection &c) : m_c(c) {}
    Result<qint64> insert(const BulkJob &job);
    Status update(const BulkJob &job);                          ///< all but id, root, actor and createdAt
    Status remove(qint64 id);                                   ///< with its recipients
    Result<BulkJob> get(qint64 id) const;                       ///< NotFound
    Result<QList<BulkJob>> newest(int limit) const;             ///< newest first
    Result<QList<BulkJob>> open() const;                        ///< neither done nor cancelled, oldest first
    /// Appends customers, each of them once; how many the job has now.
    Result<int> append(qint64 jobId, const QList<qint64> &customerIds);
    Result<BulkRecipient> recipient(qint64 jobId, int number) const; ///< NotFound
    Result<QList<BulkRecipient>> after(qint64 jobId, int number, int limit) const; ///< by number
    /// A window of a list, for people: those with a message newest first, others by number.
    Result<QList<BulkRecipient>> page(qint64 jobId, BulkFilter filter, int limit, int offset) const;
    Result<int> count(qint64 jobId, BulkFilter filter) const;
    Status put(const BulkRecipient &recipient);                 ///< all that is stored but its customer
    /// Is the number that of an earlier recipient who is not left out?
    Result<bool> hasNumberBefore(qint64 jobId, int number, const QString &e164) const;
    Result<QList<BulkRecipient>> ready(qint64 jobId, qint64 nowMs, int limit) const; ///< whose time has come
    Result<qint64> nextReadyMs(qint64 jobId) const;             ///< 0: nobody is ready
    Result<QList<qint64>> openMessages(qint64 jobId) const;     ///< in the outbox without an answer
    Result<int> cancelReady(qint64 jobId);
    /// Failed recipients that are proven safe become ready again: refused, never sent, expired, or reported as not delivered whole.
    /// `number` 0: all of them. How many.
    Result<int> retry(qint64 jobId, int number = 0);
    Result<BulkTotals> totals(const BulkJob &job) const;
private:
    Connection &m_c;
};

} // namespace heliograph::store
