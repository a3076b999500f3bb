// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/searchtext.h"
#include "store/tables.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace heliograph::store {

namespace {

#define MERGE_COLUMNS u"id, kept_id, gone_id, at, actor, undone_at, before"

MergeRecord readMerge(const Statement &row)
{
    return MergeRecord{row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.text(4), row.integer(5), row.json(6)};
}

qint64 firstColumn(const Statement &row)
{
    return row.integer(0);
}

struct Body {
    qint64 id = 0;
    QString body;
    QString actor;
    qint64 at = 0;
};

Body readBody(const Statement &row)
{
    return Body{row.integer(0), row.text(1), row.text(2), row.integer(3)};
}

constexpr char16_t kMoved[] = u" WHERE thread_id = ? AND (conversation_id IN (SELECT value FROM json_each(?))"
                              u" OR id IN (SELECT value FROM json_each(?)))";

} // namespace

Result<qint64> MergeTable::insert(const MergeRecord &m)
{
    return m_c.insert(QStringLiteral("INSERT INTO merge (kept_id, gone_id, at, actor, undone_at, before) VALUES (?,?,?,?,?,?)"),
                      {m.keptId, m.goneId, m.at, m.actor, m.undoneAt, m.before});
}

Result<MergeRecord> MergeTable::get(qint64 id) const
{
    return m_c.one<MergeRecord>(QStringLiteral(u"SELECT " MERGE_COLUMNS u" FROM merge WHERE id=?"), {id}, readMerge);
}

Result<QList<MergeRecord>> MergeTable::ofKept(qint64 customerId) const
{
    return m_c.all<MergeRecord>(QStringLiteral(u"SELECT " MERGE_COLUMNS u" FROM merge WHERE kept_id=? AND undone_at=0 ORDER BY id DESC"),
                                {customerId}, readMerge);
}

Status MergeTable::markUndone(qint64 id, qint64 nowMs)
{
    const auto changed = m_c.change(QStringLiteral("UPDATE merge SET undone_at=? WHERE id=? AND undone_at=0"), {nowMs, id});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    return *changed == 1 ? Status(Done{}) : Status(fail(ErrorCode::Conflict, QStringLiteral("undone")));
}

Result<qint64> MergeTable::keptOf(qint64 customerId) const
{
    return m_c.integer(
        QStringLiteral("WITH RECURSIVE who(id, step) AS (SELECT ?, 0 UNION ALL SELECT kept_id, step + 1 FROM merge JOIN who ON gone_id = who.id"
                       " WHERE undone_at = 0) SELECT id FROM who ORDER BY step DESC LIMIT 1"),
        {customerId});
}

Result<MergeTable::Holdings> MergeTable::holdings(qint64 customerId) const
{
    const auto ids = [&](const QString &sql) { return m_c.all<qint64>(sql, {customerId}, firstColumn); };
    const auto numbers = ids(QStringLiteral("SELECT id FROM contact_point WHERE customer_id=? ORDER BY id"));
    const auto conversations = ids(QStringLiteral("SELECT id FROM conversation WHERE customer_id=? ORDER BY id"));
    const auto loose = ids(QStringLiteral("SELECT id FROM message WHERE thread_id=? AND conversation_id=0 ORDER BY id"));
    const auto verifications = ids(QStringLiteral("SELECT id FROM verification WHERE customer_id=? ORDER BY id"));
    for (const auto *list : {&numbers, &conversations, &loose, &verifications}) {
        if (!*list)
            return tl::unexpected<Error>(list->error());
    }
    return Holdings{*numbers, *conversations, *loose, *verifications};
}

Result<int> MergeTable::messagesOf(qint64 customerId) const
{
    return m_c.integer(QStringLiteral("SELECT count(*) FROM message WHERE thread_id=? AND kind <> 7"), {customerId})
        .map([](qint64 n) { return int(n); });
}

Status MergeTable::move(const Holdings &what, qint64 from, qint64 to)
{
    const Value conversations(what.conversations), loose(what.looseMessages);
    const auto bodies = m_c.all<Body>(
        QStringLiteral("SELECT id, body, actor, at FROM message%1 AND kind NOT IN (4, 7)").arg(QStringView(kMoved)),
        {from, conversations, loose}, readBody);
    if (!bodies)
        return tl::unexpected<Error>(bodies.error());
    // The index holds whose thread a message is in. What this group of commits has yet to index is not in it.
    QSet<qint64> waiting;
    for (const IndexEntry &entry : std::as_const(m_c.deferred.messages))
        waiting.insert(entry.id);
    QList<IndexEntry> again;
    for (const Body &b : *bodies) {
        const QString words = searchText(b.body);
        if (!waiting.contains(b.id)) {
            if (const Status ok = m_c.exec(QStringLiteral("INSERT INTO message_search (message_search, rowid, body, meta) VALUES ('delete',?,?,?)"),
                                           {b.id, words, searchMeta(from, b.actor, b.at)}); !ok)
                return ok;
        }
        again.append({b.id, words, searchMeta(to, b.actor, b.at)});
    }
    if (const Status ok = m_c.exec(QStringLiteral("UPDATE outbox SET customer_id=? WHERE message_id IN (SELECT id FROM message%1)")
                                       .arg(QStringView(kMoved)), {to, from, conversations, loose}); !ok)
        return ok;
    if (const Status ok = m_c.exec(QStringLiteral("UPDATE message SET thread_id=?%1").arg(QStringView(kMoved)),
                                   {to, from, conversations, loose}); !ok)
        return ok;
    for (const auto &[table, ids] : {std::pair{QStringLiteral("conversation"), conversations},
                                     std::pair{QStringLiteral("verification"), Value(what.verifications)},
                                     std::pair{QStringLiteral("contact_point"), Value(what.numbers)}}) {
        if (const Status ok = m_c.exec(QStringLiteral("UPDATE %1 SET customer_id=? WHERE customer_id=?"
                                                      " AND id IN (SELECT value FROM json_each(?))").arg(table), {to, from, ids}); !ok)
            return ok;
    }
    m_c.deferred.customers.append(from);
    m_c.deferred.customers.append(to);
    // Last of all, since a unit that fails takes back what it appended and not what it changed.
    for (const IndexEntry &entry : std::as_const(again)) {
        const auto known = std::find_if(m_c.deferred.messages.begin(), m_c.deferred.messages.end(),
                                        [&](const IndexEntry &e) { return e.id == entry.id; });
        if (waiting.contains(entry.id) && known != m_c.deferred.messages.end())
            known->meta = entry.meta;
        else
            m_c.deferred.messages.append(entry);
    }
    return Done{};
}

Status MergeTable::takeOut(qint64 customerId)
{
    m_c.deferred.customers.append(customerId);
    return m_c.exec(QStringLiteral("DELETE FROM customer WHERE id=?"), {customerId});
}

Status MergeTable::putBack(const Customer &c)
{
    const Status back = m_c.exec(
        QStringLiteral("INSERT INTO customer (id, name, name_key, email, language, zone, place, since, attributes) VALUES (?,?,?,?,?,?,?,?,?)"),
        {c.id, c.name, folded(c.name), c.email, c.language, c.zone, c.place, c.since, c.attributes});
    if (!back)
        return back;
    m_c.deferred.customers.append(c.id);
    for (const ContactPoint &n : c.numbers) {
        if (const Status ok = m_c.exec(
                QStringLiteral("INSERT INTO contact_point (id, customer_id, e164, region, type, sms_tag, mobile_confirmed, preferred)"
                               " VALUES (?,?,?,?,?,?,?,?)"),
                {n.id, c.id, n.e164, n.region, n.type, n.smsTag, n.mobileConfirmed, n.preferred}); !ok)
            return ok;
    }
    return Done{};
}

Status MergeTable::setNotSame(qint64 one, qint64 other, const QString &actor, qint64 nowMs)
{
    return m_c.exec(QStringLiteral("INSERT OR IGNORE INTO not_same (first_id, second_id, at, actor) VALUES (?,?,?,?)"),
                    {std::min(one, other), std::max(one, other), nowMs, actor});
}

Result<bool> MergeTable::notSame(qint64 one, qint64 other) const
{
    return m_c.integer(QStringLiteral("SELECT count(*) FROM not_same WHERE first_id=? AND second_id=?"),
                       {std::min(one, other), std::max(one, other)})
        .map([](qint64 n) { return n > 0; });
}

Result<QList<qint64>> MergeTable::sameEmail(const QString &email, qint64 except, int limit) const
{
    return m_c.all<qint64>(QStringLiteral("SELECT id FROM customer WHERE email <> '' AND lower(email)=lower(?) AND id <> ? ORDER BY id LIMIT ?"),
                           {email, except, limit}, firstColumn);
}

Result<QList<qint64>> MergeTable::sameNameAndRegion(const QString &name, const QStringList &regions, qint64 except, int limit) const
{
    return m_c.all<qint64>(
        QStringLiteral("SELECT DISTINCT c.id FROM customer c JOIN contact_point p ON p.customer_id = c.id WHERE c.name_key=? AND c.id <> ?"
                       " AND p.region IN (SELECT value FROM json_each(?)) ORDER BY c.id LIMIT ?"),
        {folded(name), except, regions, limit}, firstColumn);
}

#undef MERGE_COLUMNS

} // namespace heliograph::store
