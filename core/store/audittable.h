// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"
#include "domain/result.h"

namespace heliograph::store {

class Connection;

/// The trail: an entry carries the hash of the one before it, and its own over everything in it. Entries are never changed, and go
/// only from the oldest on, behind a cut that says what went.
class AuditTable
{
public:
    explicit AuditTable(Connection &c) : m_c(c) {}
    Result<qint64> append(const AuditEntry &entry);     ///< seq, previous and hash are computed here

    /// Walks on for at most `limit` entries; begin with a ChainWalk of nothing. Entries that were taken off meanwhile make it
    /// begin again.
    Result<ChainWalk> walk(ChainWalk walk, int limit) const;
    struct Verdict { bool intact = true; qint64 entries = 0; qint64 firstBroken = 0; QString reason; QByteArray head; };
    Result<Verdict> verify() const;                     ///< the whole walk at once

    Result<QList<AuditEntry>> page(qint64 beforeSeq, int limit) const;
    /// At most `limit` entries before `beforeSeq` (0: the newest); no call looks at more than some ten thousand rows, so a window
    /// may be short, even empty, and still have older ones.
    Result<AuditWindow> window(const AuditFilter &filter, qint64 beforeSeq, int limit) const;
    Result<AuditEntry> newest() const;                  ///< NotFound
    Result<qint64> oldest() const;                      ///< its seq; NotFound
    Result<QStringList> actors() const;                 ///< who has an entry among the newest ten thousand, by name

    Status putHead(const AuditHead &head);
    Result<AuditHead> head() const;                     ///< the newest that was signed off; NotFound
    Result<QString> storeId() const;                    ///< which profile's trail it is

    /// Up to which entry every entry is older than this, at most `limit` of them; 0: none is.
    Result<qint64> olderThan(qint64 at, qint64 limit) const;
    Result<qint64> removeThrough(qint64 seq);           ///< how many; the cut must have been appended
    Result<QByteArray> hashOf(qint64 seq) const;        ///< NotFound
private:
    Connection &m_c;
};

} // namespace heliograph::store
