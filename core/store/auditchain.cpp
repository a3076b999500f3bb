// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/audittable.h"
#include "store/storedentry.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

// The walk along the chain: which entry is the first that does not fit, and what was done to it.
namespace heliograph::store {

namespace {

constexpr qint64 kReach = 10'000; ///< how far an entry is looked for from where its hash was made for
constexpr int kWholeWalk = 4'000; ///< entries in one go of verify()

QByteArray origin()
{
    return QByteArray(32, '\0');
}

/// The place this entry's hash was made for; 0: none near, so its fields were changed.
qint64 originalSeq(const StoredEntry &entry)
{
    for (qint64 away = 0; away <= kReach; ++away) {
        for (const qint64 seq : {entry.seq - away, entry.seq + away}) {
            if (seq > 0 && hashOf(entry, seq) == entry.hash)
                return seq;
        }
    }
    return 0;
}

std::optional<AuditHead> cutOf(const StoredEntry &entry)
{
    const QJsonObject facts = QJsonDocument::fromJson(entry.details.toUtf8()).object();
    AuditHead cut;
    cut.seq = facts.value(QLatin1String("through")).toInteger();
    cut.hash = QByteArray::fromHex(facts.value(QLatin1String("hash")).toString().toLatin1());
    cut.mac = QByteArray::fromHex(facts.value(QLatin1String("mac")).toString().toLatin1());
    cut.at = entry.at;
    cut.actor = entry.actor;
    return cut.seq > 0 && cut.hash.size() == origin().size() ? std::optional(cut) : std::nullopt;
}

/// The entry that stands where it does not fit, and what is around it.
struct Misfit {
    StoredEntry entry;
    qint64 expected = 0;
    QByteArray before;     ///< hash of the last entry that fits
    qint64 successor = 0;  ///< the entry, another than this, that was made to follow that one; 0: it is gone
    std::optional<StoredEntry> next;
};

void broken(ChainWalk &walk, const QString &fault, qint64 at, qint64 lost = 0)
{
    walk.finished = true;
    walk.fault = fault;
    walk.faultAt = at;
    walk.lost = lost;
}

void judge(ChainWalk &walk, const Misfit &m)
{
    const QString edited = QStringLiteral("edited"), deleted = QStringLiteral("deleted"), reordered = QStringLiteral("reordered"),
                  inserted = QStringLiteral("inserted");
    const qint64 seq = m.entry.seq;
    if (seq < m.expected)
        return broken(walk, inserted, seq);
    if (seq > m.expected)
        return m.successor > seq ? broken(walk, reordered, m.expected) : broken(walk, deleted, m.expected, seq - m.expected);
    const bool linked = m.entry.previous == m.before;
    const qint64 original = originalSeq(m.entry);
    if (original == seq) // sound in itself: what it follows is not what stands before it
        return broken(walk, edited, qMax<qint64>(1, seq - 1));
    if (original > seq)
        return m.successor > 0 ? broken(walk, reordered, seq) : broken(walk, deleted, seq, original - seq);
    if (original > 0) // pushed down by what was put in before it
        return broken(walk, inserted, seq - 1);
    // Its fields do not give its hash. Where the true one stands further down, this one was put before it.
    if (m.successor > seq || (m.next && m.next->previous == m.before))
        return broken(walk, inserted, seq);
    broken(walk, linked || m.next ? edited : inserted, seq);
}

} // namespace

Result<ChainWalk> AuditTable::walk(ChainWalk walk, int limit) const
{
    const auto oldest = m_c.integer(QStringLiteral("SELECT coalesce(min(seq), 0) FROM audit"));
    if (!oldest)
        return tl::unexpected<Error>(oldest.error());
    if (walk.hash.isEmpty() || walk.first != *oldest) {
        ChainWalk fresh;
        fresh.watched = walk.watched;
        fresh.first = *oldest;
        fresh.hash = origin();
        const auto cut = m_c.one<StoredEntry>(
            QStringLiteral("SELECT %1 FROM audit WHERE action = 'audit.cut' ORDER BY seq DESC LIMIT 1").arg(QStringView(kEntryColumns)), {}, readEntry);
        if (!cut && cut.error().code != ErrorCode::NotFound)
            return tl::unexpected<Error>(cut.error());
        fresh.cut = cut ? cutOf(*cut) : std::nullopt;
        if (fresh.cut) {
            fresh.next = fresh.cut->seq + 1;
            fresh.hash = fresh.cut->hash;
        }
        walk = fresh;
    }
    const auto rows = m_c.all<StoredEntry>(
        QStringLiteral("SELECT %1 FROM audit WHERE seq > ? ORDER BY seq LIMIT ?").arg(QStringView(kEntryColumns)),
        {walk.entries == 0 ? std::numeric_limits<qint64>::min() : walk.next - 1, limit}, readEntry);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    for (const StoredEntry &entry : *rows) {
        if (entry.seq == walk.next && entry.previous == walk.hash && store::hashOf(entry, entry.seq) == entry.hash) {
            if (entry.seq == walk.watched)
                walk.watchedHash = entry.hash;
            walk.hash = entry.hash;
            ++walk.next;
            ++walk.entries;
            continue;
        }
        Misfit misfit{entry, walk.next, walk.hash, 0, std::nullopt};
        const auto successor = m_c.integer(QStringLiteral("SELECT coalesce((SELECT seq FROM audit WHERE previous=? AND seq<>? LIMIT 1), 0)"), {walk.hash, entry.seq});
        if (!successor)
            return tl::unexpected<Error>(successor.error());
        misfit.successor = *successor;
        const auto next = m_c.one<StoredEntry>(
            QStringLiteral("SELECT %1 FROM audit WHERE seq > ? ORDER BY seq LIMIT 1").arg(QStringView(kEntryColumns)), {entry.seq}, readEntry);
        if (next)
            misfit.next = *next;
        judge(walk, misfit);
        return walk;
    }
    walk.finished = rows->size() < limit;
    return walk;
}

Result<AuditTable::Verdict> AuditTable::verify() const
{
    ChainWalk walk;
    while (!walk.finished) {
        const auto further = this->walk(walk, kWholeWalk);
        if (!further)
            return tl::unexpected<Error>(further.error());
        walk = *further;
    }
    return Verdict{walk.fault.isEmpty(), walk.entries, walk.faultAt, walk.fault, walk.hash};
}

} // namespace heliograph::store
