// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/audittable.h"

#include "store/storedentry.h"

#include <limits>

namespace heliograph::store {

namespace {

constexpr qint64 kWindow = 20'000; ///< rows that one call looks at
constexpr int kNewest = 10'000;

AuditEntry asEntry(const Statement &row)
{
    return AuditEntry{row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4), row.json(5), row.blob(6), row.blob(7)};
}

AuditHead asHead(const Statement &row)
{
    return AuditHead{row.integer(0), row.blob(1), row.integer(2), row.text(3), row.blob(4)};
}

/// For LIKE ? ESCAPE '\'.
QString containing(QString text)
{
    for (const QChar c : {u'\\', u'%', u'_'})
        text.replace(c, QString(u'\\') + c);
    return u'%' + text + u'%';
}

} // namespace

Result<qint64> AuditTable::append(const AuditEntry &entry)
{
    const auto last = m_c.one<StoredEntry>(
        QStringLiteral("SELECT %1 FROM audit ORDER BY seq DESC LIMIT 1").arg(QStringView(kEntryColumns)), {}, readEntry);
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
    next.previous = last ? last->hash : QByteArray(32, '\0');
    const Status stored = m_c.exec(
        QStringLiteral("INSERT INTO audit (seq, at, actor, action, object, details, previous, hash) VALUES (?,?,?,?,?,?,?,?)"),
        {next.seq, next.at, next.actor, next.action, next.object, next.details, next.previous, store::hashOf(next, next.seq)});
    return stored ? Result<qint64>(next.seq) : Result<qint64>(tl::unexpected<Error>(stored.error()));
}

Result<QList<AuditEntry>> AuditTable::page(qint64 beforeSeq, int limit) const
{
    return m_c.all<AuditEntry>(
        QStringLiteral("SELECT %1 FROM audit WHERE seq < ? ORDER BY seq DESC LIMIT ?").arg(QStringView(kEntryColumns)),
        {beforeSeq > 0 ? beforeSeq : std::numeric_limits<qint64>::max(), limit}, asEntry);
}

Result<AuditWindow> AuditTable::window(const AuditFilter &filter, qint64 beforeSeq, int limit) const
{
    const auto ends = m_c.one<std::pair<qint64, qint64>>(
        QStringLiteral("SELECT (SELECT coalesce(min(seq), 0) FROM audit), (SELECT coalesce(max(seq), 0) FROM audit)"), {},
        [](const Statement &row) { return std::pair(row.integer(0), row.integer(1)); });
    if (!ends)
        return tl::unexpected<Error>(ends.error());
    const qint64 before = beforeSeq > 0 ? qMin(beforeSeq, ends->second + 1) : ends->second + 1;
    const qint64 lowest = filter.empty() ? ends->first : qMax(ends->first, before - kWindow);
    QString where = QStringLiteral("seq < ? AND seq >= ?");
    QList<Value> values{before, lowest};
    const auto narrow = [&where, &values](const QString &condition, const Value &value) {
        where += QStringLiteral(" AND ") + condition;
        values.append(value);
    };
    if (!filter.actions.isEmpty())
        narrow(QStringLiteral("action IN (SELECT value FROM json_each(?))"), filter.actions);
    if (!filter.actor.isEmpty())
        narrow(QStringLiteral("actor = ?"), filter.actor);
    if (filter.object.contains(u':'))
        narrow(QStringLiteral("object = ?"), filter.object);
    else if (!filter.object.isEmpty())
        narrow(QStringLiteral("object LIKE ? ESCAPE '\\'"), containing(filter.object));
    if (filter.from > 0)
        narrow(QStringLiteral("at >= ?"), filter.from);
    if (filter.until > 0)
        narrow(QStringLiteral("at < ?"), filter.until);
    values.append(limit);
    auto found = m_c.all<AuditEntry>(
        QStringLiteral("SELECT %1 FROM audit WHERE %2 ORDER BY seq DESC LIMIT ?").arg(QStringView(kEntryColumns), where), values, asEntry);
    if (!found)
        return tl::unexpected<Error>(found.error());
    const qint64 reached = found->size() == limit ? found->last().seq : lowest;
    return AuditWindow{std::move(*found), reached > ends->first ? reached : 0};
}

Result<AuditEntry> AuditTable::newest() const
{
    return m_c.one<AuditEntry>(QStringLiteral("SELECT %1 FROM audit ORDER BY seq DESC LIMIT 1").arg(QStringView(kEntryColumns)), {}, asEntry);
}

Result<qint64> AuditTable::oldest() const
{
    return m_c.integer(QStringLiteral("SELECT seq FROM audit ORDER BY seq LIMIT 1"));
}

Result<QStringList> AuditTable::actors() const
{
    return m_c.all<QString>(QStringLiteral("SELECT DISTINCT actor FROM (SELECT actor FROM audit ORDER BY seq DESC LIMIT ?) WHERE actor <> '' ORDER BY actor"),
                            {kNewest}, [](const Statement &row) { return row.text(0); })
        .map([](const QList<QString> &names) { return QStringList(names); });
}

Status AuditTable::putHead(const AuditHead &head)
{
    return m_c.exec(QStringLiteral("INSERT INTO audit_head (seq, hash, at, actor, mac) VALUES (?,?,?,?,?)"),
                    {head.seq, head.hash, head.at, head.actor, head.mac});
}

Result<AuditHead> AuditTable::head() const
{
    return m_c.one<AuditHead>(QStringLiteral("SELECT seq, hash, at, actor, mac FROM audit_head ORDER BY id DESC LIMIT 1"), {}, asHead);
}

Result<QString> AuditTable::storeId() const
{
    return m_c.text(QStringLiteral("SELECT value FROM meta WHERE key='store_id'"));
}

Result<qint64> AuditTable::olderThan(qint64 at, qint64 limit) const
{
    // Of the oldest alone, so that it costs what is found and not what there is.
    return m_c.integer(QStringLiteral("WITH old AS (SELECT seq, at FROM audit ORDER BY seq LIMIT ?) SELECT coalesce((SELECT max(seq) FROM old"
                                      " WHERE seq < coalesce((SELECT min(seq) FROM old WHERE at >= ?), 1 << 62)), 0)"), {limit, at});
}

Result<qint64> AuditTable::removeThrough(qint64 seq)
{
    return m_c.change(QStringLiteral("DELETE FROM audit WHERE seq <= ?"), {seq}).map([](int n) { return qint64(n); });
}

Result<QByteArray> AuditTable::hashOf(qint64 seq) const
{
    return m_c.one<QByteArray>(QStringLiteral("SELECT hash FROM audit WHERE seq=?"), {seq}, [](const Statement &row) { return row.blob(0); });
}

} // namespace heliograph::store
