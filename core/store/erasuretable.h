// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace heliograph::store {

class Connection;

/// Takes a person out of every table.
///
/// An opt-out outlives its person: of the number nothing is left but an HMAC-SHA256 under a key that is in this store, so that the
/// same number is known again when it comes back. Who has the store can try all numbers; who has only what is left cannot read one.
class ErasureTable
{
public:
    explicit ErasureTable(Connection &c) : m_c(c) {}
    /// The customer and everyone who was merged into them.
    Result<QList<qint64>> everyone(qint64 customerId) const;
    /// Texts of theirs that are being sent, or will be without anybody doing anything.
    Result<int> underWay(qint64 customerId) const;
    /// NotFound. Only in a unit of Store::writeAndScrub(): what came in right before must be indexed. The id is kept, so that a backup
    /// that has the person can be erased too.
    Status erase(qint64 customerId, qint64 nowMs);
    /// Takes out a customer with nobody's words in any table: undoing what made them. Opt-outs stay as they are.
    Status remove(qint64 customerId);
    /// Nothing but profile, grey lines and consent: nobody wrote to or about them.
    Result<bool> untouched(qint64 customerId) const;
    /// Is this the number of somebody who opted out and was erased?
    Result<bool> remembers(const QString &e164) const;
    /// The number is back with somebody: its opt-out is written out again.
    Status recall(const QString &e164);
    /// What another store has erased is erased here too. False: nobody of them is here.
    Result<bool> replay(const QString &otherFile, qint64 nowMs);
private:
    Status takeOut(const QList<qint64> &ids);
    Status unindex(const QList<qint64> &ids);
    Status leaveStop(const QString &e164, const QString &scope, qint64 customerId, const QList<qint64> &ids);
    Status remember(const QString &what);
    Status forgetNumber(const QString &e164, const QList<qint64> &ids);
    Result<QByteArray> mark(const QString &e164) const;
    Connection &m_c;
};

} // namespace heliograph::store
