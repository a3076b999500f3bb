// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customer.h"
#include "domain/importrun.h"
#include "domain/result.h"

#include <QList>
#include <QStringList>

namespace heliograph::store {

class Connection;

/// Files of customers that were taken in, and what it takes to undo them.
class ImportTable
{
public:
    explicit ImportTable(Connection &c) : m_c(c) {}
    Result<qint64> insert(const ImportRun &run);
    Status update(const ImportRun &run);                    ///< state, counts, finishedAt, undone, kept
    Result<ImportRun> get(qint64 id) const;                 ///< NotFound
    Result<QList<ImportRun>> newest(int limit) const;
    Result<ImportRun> unfinished(const QByteArray &digest) const; ///< NotFound

    /// What a run did to one customer: `before` is empty where it added them, `after` tells whether anything changed since.
    struct Row { qint64 customerId = 0; QJsonObject before; QByteArray after; };
    /// Where a run meets a customer again, what was before its first act is kept.
    Status keepRow(qint64 runId, const Row &row);
    Result<QList<Row>> rows(qint64 runId, int limit) const;
    Status dropRow(qint64 runId, qint64 customerId);
    Result<QStringList> attributeNames() const;             ///< of all customers, by name
private:
    Connection &m_c;
};

} // namespace heliograph::store
