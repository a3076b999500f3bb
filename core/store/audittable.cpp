// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/tables.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <limits>

namespace heliograph::store {

namespace {

struct StoredEntry {
    qint64 seq = 0, at = 0;
    QString actor, action, object, details; ///< details as stored: hashed to the byte, never parsed and written again
    QByteArray previous, hash;
};

StoredEntry readEntry(const Statement &row)
{
    return StoredEntry{row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4), row.text(5), row.blob(6), row.blob(7)};
}

/// SHA-256 over seq, at, actor, action, object, details (compact JSON), previous; each as "<bytes>:" and its UTF-8 bytes,
/// so that no field can flow into the next.
QByteArray hashOf(const StoredEntry &entry, qint64 seq)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &bytes) {
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    };
    add(QByteArray::number(seq));
    add(QByteArray::number(entry.at));
    add(entry.actor.toUtf8());
    add(entry.action.toUtf8());
    add(entry.object.toUtf8());
    add(entry.details.toUtf8());
    add(entry.previous);
    return hash.result();
}

constexpr char16_t kColumns[] = u"seq, at, actor, action, object, details, previous, hash";

QByteArray origin()
{
    return QByteArray(32, '\0');
}

/// The place this entry's hash was made for; 0: none near, so its fields were changed.
qint64 originalSeq(const StoredEntry &entry, qint64 entries)
{
    const qint64 reach = 10'000;
    for (qint64 k = qMax<qint64>(1, entry.seq - reach); k <= qMin(entries, entry.seq) + reach; ++k) {
        if (hashOf(entry, k) == entry.hash)
            return k;
    }
    return 0;
}

} // namespace

Result<qint64> AuditTable::append(const AuditEntry &entry)
{
    const auto last = m_c.one<StoredEntry>(
        QStringLiteral("SELECT %1 FROM audit ORDER BY seq DESC LIMIT 1").arg(QStringView(kColumns)), {}, readEntry);
    if (!last && last.error().code != ErrorCode::NotFound)
        return tl::unexpected<Error>(last.error());
    StoredEntry next;
    next.seq = last ? last->seq + 1 : 1;
    next.at = entry.at;
    // The hash is taken over what is stored: bound text is made well-formed first.
    next.actor = Value(entry.actor).variant().toString();
    next.action = Value(entry.action).variant().toString();
    next.object = Value(entry.object).variant().toString();
    next.details = Value(entry.details).variant().toString();
    next.previous = last ? last->hash : origin();
    const Status stored = m_c.exec(
        QStringLiteral("INSERT INTO audit (seq, at, actor, action, object, details, previous, hash) VALUES (?,?,?,?,?,?,?,?)"),
        {next.seq, next.at, next.actor, next.action, next.object, next.details, next.previous, hashOf(next, next.seq)});
    return stored ? Result<qint64>(next.seq) : Result<qint64>(tl::unexpected<Error>(stored.error()));
}

Result<AuditTable::Verdict> AuditTable::verify() const
{
    Verdict verdict;
    const auto total = m_c.integer(QStringLiteral("SELECT count(*) FROM audit"));
    if (!total)
        return tl::unexpected<Error>(total.error());
    verdict.entries = *total;
    verdict.head = origin();
    const auto broken = [&verdict](qint64 seq, const QString &reason) {
        verdict.intact = false;
        verdict.firstBroken = seq;
        verdict.reason = reason;
        return verdict;
    };
    // Of an entry that stands where its hash was not made for: where is the true successor of the entry before it?
    const auto successorOf = [this](const QByteArray &hash) {
        return m_c.integer(QStringLiteral("SELECT coalesce((SELECT seq FROM audit WHERE previous=? LIMIT 1), 0)"), {hash});
    };
    Statement rows(m_c, QStringLiteral("SELECT %1 FROM audit ORDER BY seq").arg(QStringView(kColumns)));
    qint64 expected = 1;
    for (;; ++expected) {
        const Result<bool> more = rows.next();
        if (!more)
            return tl::unexpected<Error>(more.error());
        if (!*more)
            return verdict;
        const StoredEntry entry = readEntry(rows);
        const bool linked = entry.previous == verdict.head;
        const bool own = hashOf(entry, entry.seq) == entry.hash;
        if (entry.seq == expected && linked && own) {
            verdict.head = entry.hash;
            continue;
        }
        if (entry.seq < expected)
            return broken(entry.seq, QStringLiteral("inserted"));
        const auto successor = successorOf(verdict.head);
        if (!successor)
            return tl::unexpected<Error>(successor.error());
        if (entry.seq > expected)
            return broken(expected, *successor > entry.seq ? QStringLiteral("reordered") : QStringLiteral("missing"));
        const qint64 original = own ? entry.seq : originalSeq(entry, *total);
        if (own && !linked) // sound in itself, but what it follows is not what stands before it
            return broken(expected > 1 ? expected - 1 : 1, QStringLiteral("edited"));
        if (linked && original == 0)
            return broken(entry.seq, QStringLiteral("edited"));
        if (original > 0 && original < entry.seq && linked == false) // pushed down by what was put in before it
            return broken(entry.seq - 1, QStringLiteral("inserted"));
        if (original > entry.seq)
            return broken(entry.seq, *successor > 0 ? QStringLiteral("reordered") : QStringLiteral("missing"));
        if (*successor == entry.seq + 1)
            return broken(entry.seq, QStringLiteral("inserted"));
        return broken(entry.seq, QStringLiteral("edited"));
    }
}

Result<QList<AuditEntry>> AuditTable::page(qint64 beforeSeq, int limit) const
{
    return m_c.all<AuditEntry>(
        QStringLiteral("SELECT %1 FROM audit WHERE seq < ? ORDER BY seq DESC LIMIT ?").arg(QStringView(kColumns)),
        {beforeSeq > 0 ? beforeSeq : std::numeric_limits<qint64>::max(), limit}, [](const Statement &row) {
            return AuditEntry{row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4), row.json(5), row.blob(6), row.blob(7)};
        });
}

} // namespace heliograph::store
