// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/erasuretable.h"

#include "domain/records.h"
#include "store/connection.h"
#include "store/searchtext.h"
#include "store/stopgate.h"
#include "store/tables.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <tuple>

namespace heliograph::store {

namespace {

/// Whose rows: bound as a list, `IN (SELECT value FROM json_each(?))`.
#define THESE u"(SELECT value FROM json_each(?))"

struct IndexedBody {
    qint64 id = 0;
    qint64 threadId = 0;
    QString body;
    QString actor;
    qint64 at = 0;
};

QString onlyText(const Statement &row)
{
    return row.text(0);
}

} // namespace

Result<QList<qint64>> ErasureTable::everyone(qint64 customerId) const
{
    return m_c.all<qint64>(QStringLiteral("WITH RECURSIVE who(id) AS (SELECT ? UNION SELECT gone_id FROM merge JOIN who ON kept_id = who.id"
                                          " WHERE undone_at = 0) SELECT id FROM who"),
                           {customerId}, [](const Statement &row) { return row.integer(0); });
}

Result<int> ErasureTable::underWay(qint64 customerId) const
{
    return m_c.integer(QStringLiteral("SELECT count(*) FROM outbox WHERE customer_id=? AND (state IN (2, 3, 4) OR (state=1 AND detail='undo'))"),
                       {customerId})
        .map([](qint64 n) { return int(n); });
}

Result<bool> ErasureTable::untouched(qint64 customerId) const
{
    return m_c.integer(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM conversation WHERE customer_id=c.id) OR EXISTS (SELECT 1 FROM message WHERE thread_id=c.id AND kind <> 7)"
                       " OR EXISTS (SELECT 1 FROM outbox WHERE customer_id=c.id) OR EXISTS (SELECT 1 FROM verification WHERE customer_id=c.id)"
                       " OR EXISTS (SELECT 1 FROM draft WHERE customer_id=c.id) OR EXISTS (SELECT 1 FROM reminder WHERE customer_id=c.id)"
                       " OR EXISTS (SELECT 1 FROM merge WHERE kept_id=c.id AND undone_at=0)"
                       " FROM (SELECT ? AS id) c"),
        {customerId})
        .map([](qint64 touched) { return touched == 0; });
}

Result<QByteArray> ErasureTable::mark(const QString &e164) const
{
    const auto key = m_c.text(QStringLiteral("SELECT value FROM meta WHERE key='forget_key'"));
    if (!key)
        return tl::unexpected<Error>(key.error());
    return QMessageAuthenticationCode::hash(e164.toLatin1(), QByteArray::fromHex(key->toLatin1()), QCryptographicHash::Sha256);
}

Result<bool> ErasureTable::remembers(const QString &e164) const
{
    const auto made = mark(e164);
    if (!made)
        return made.error().code == ErrorCode::NotFound ? Result<bool>(false) : Result<bool>(tl::unexpected<Error>(made.error()));
    return m_c.integer(QStringLiteral("SELECT count(*) FROM forgotten WHERE mark=?"), {*made}).map([](qint64 n) { return n > 0; });
}

Status ErasureTable::recall(const QString &e164)
{
    const auto known = remembers(e164);
    if (!known || !*known)
        return known ? Status(Done{}) : Status(tl::unexpected<Error>(known.error()));
    const auto made = mark(e164);
    if (const Status ok = m_c.exec(QStringLiteral("DELETE FROM forgotten WHERE mark=?"), {*made}); !ok)
        return ok;
    return m_c.exec(QStringLiteral("INSERT INTO opt_out (e164, opted_out, consent_id) VALUES (?, 1, 0) ON CONFLICT (e164) DO NOTHING"), {e164});
}

Status ErasureTable::erase(qint64 customerId, qint64 nowMs)
{
    const auto who = everyone(customerId);
    if (!who)
        return tl::unexpected<Error>(who.error());
    const auto there = m_c.integer(QStringLiteral("SELECT count(*) FROM customer WHERE id=?"), {customerId});
    if (!there || *there == 0)
        return there ? Status(fail(ErrorCode::NotFound)) : Status(tl::unexpected<Error>(there.error()));
    const QList<qint64> &ids = *who;
    const auto numbers = m_c.all<QString>(
        QStringLiteral(u"SELECT e164 FROM contact_point WHERE customer_id IN " THESE u" UNION SELECT e164 FROM consent WHERE customer_id IN " THESE
                       u" UNION SELECT e164 FROM verification WHERE customer_id IN " THESE u" UNION SELECT dest FROM outbox WHERE customer_id IN " THESE
                       u" UNION SELECT theirs FROM conversation WHERE customer_id IN " THESE),
        {ids, ids, ids, ids, ids}, onlyText);
    if (!numbers)
        return tl::unexpected<Error>(numbers.error());
    for (const QString &e164 : *numbers) {
        if (!e164.startsWith(u'+'))
            continue; // a visitor's id
        if (const Status ok = forgetNumber(e164, ids); !ok)
            return ok;
    }
    if (const Status ok = m_c.exec(QStringLiteral(u"DELETE FROM consent WHERE customer_id IN " THESE), {ids}); !ok)
        return ok;
    if (const Status ok = m_c.exec(QStringLiteral(u"DELETE FROM merge WHERE kept_id IN " THESE u" OR gone_id IN " THESE), {ids, ids}); !ok)
        return ok;
    for (const qint64 id : *who) {
        if (const Status ok = m_c.exec(QStringLiteral("INSERT OR IGNORE INTO erased (customer_id, at) VALUES (?,?)"), {id, nowMs}); !ok)
            return ok;
    }
    return takeOut(ids);
}

Status ErasureTable::remove(qint64 customerId)
{
    const QList<qint64> ids{customerId};
    if (const Status ok = m_c.exec(QStringLiteral("DELETE FROM consent WHERE customer_id=? AND status=1"), {customerId}); !ok)
        return ok;
    return takeOut(ids);
}

/// Somebody else has the number too: what is stopped stays in the ledger, without anybody's words.
Status ErasureTable::leaveStop(const QString &e164, const QString &scope, qint64 customerId, const QList<qint64> &ids)
{
    ConsentTable consents(m_c);
    const bool marketing = scope == QLatin1String("marketing");
    const auto deciding = m_c.integer(QStringLiteral(u"SELECT coalesce((SELECT id FROM consent WHERE e164=? AND status IN (4, 5) AND (scope='marketing')=?"
                                                     u" ORDER BY id DESC LIMIT 1), 0)"), {e164, marketing});
    const auto theirs = deciding ? m_c.integer(QStringLiteral(u"SELECT coalesce((SELECT at FROM consent WHERE id=? AND customer_id IN " THESE u"), -1)"),
                                               {*deciding, ids})
                                 : deciding;
    if (!theirs || *theirs < 0)
        return theirs ? Status(Done{}) : Status(tl::unexpected<Error>(theirs.error()));
    ConsentRecord kept;
    kept.customerId = customerId;
    kept.e164 = e164;
    kept.status = ConsentStatus::OptOut;
    kept.scope = scope;
    kept.source = QStringLiteral("erased");
    kept.at = *theirs;
    return consents.append(kept).map([](qint64) { return Done{}; });
}

Status ErasureTable::remember(const QString &what)
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(key.data()), reinterpret_cast<quint32 *>(key.data() + key.size()));
    if (const Status ok = m_c.exec(QStringLiteral("INSERT OR IGNORE INTO meta (key, value) VALUES ('forget_key', ?)"),
                                   {QString::fromLatin1(key.toHex())}); !ok)
        return ok;
    const auto made = mark(what);
    return made ? m_c.exec(QStringLiteral("INSERT OR IGNORE INTO forgotten (mark) VALUES (?)"), {*made}) : Status(tl::unexpected<Error>(made.error()));
}

Status ErasureTable::forgetNumber(const QString &e164, const QList<qint64> &ids)
{
    ConsentTable consents(m_c);
    const auto out = consents.optedOut(e164);
    const auto marketing = consents.marketingStopped(e164);
    const auto other = m_c.integer(QStringLiteral(u"SELECT coalesce((SELECT customer_id FROM contact_point WHERE e164=? AND customer_id NOT IN " THESE
                                                  u" LIMIT 1), 0)"), {e164, ids});
    if (!out || !marketing || !other)
        return tl::unexpected<Error>(!out ? out.error() : !marketing ? marketing.error() : other.error());
    for (const auto &[stopped, scope, name] : {std::tuple{*out, QStringLiteral("sms"), e164},
                                               std::tuple{*marketing, QStringLiteral("marketing"), StopGate::marketingTo(e164)}}) {
        if (!stopped)
            continue;
        if (const Status ok = *other != 0 ? leaveStop(e164, scope, *other, ids) : remember(name); !ok)
            return ok;
    }
    if (*other != 0)
        return Done{};
    if (const Status ok = m_c.exec(QStringLiteral("DELETE FROM opt_out WHERE e164=?"), {e164}); !ok)
        return ok;
    if (const Status ok = m_c.exec(QStringLiteral("DELETE FROM verification_send WHERE e164=?"), {e164}); !ok)
        return ok;
    return m_c.exec(QStringLiteral("DELETE FROM consent WHERE e164=? AND customer_id=0"), {e164});
}

Status ErasureTable::unindex(const QList<qint64> &ids)
{
    const auto bodies = m_c.all<IndexedBody>(QStringLiteral(u"SELECT id, thread_id, body, actor, at FROM message WHERE thread_id IN " THESE u" AND kind NOT IN (4, 7)"),
                                      {ids}, [](const Statement &row) {
                                          return IndexedBody{row.integer(0), row.integer(1), row.text(2), row.text(3), row.integer(4)};
                                      });
    if (!bodies)
        return tl::unexpected<Error>(bodies.error());
    for (const IndexedBody &b : *bodies) {
        if (const Status ok = m_c.exec(QStringLiteral("INSERT INTO message_search (message_search, rowid, body, meta) VALUES ('delete',?,?,?)"),
                                       {b.id, searchText(b.body), searchMeta(b.threadId, b.actor, b.at)}); !ok)
            return ok;
    }
    return m_c.exec(QStringLiteral(u"DELETE FROM customer_search WHERE rowid IN " THESE), {ids});
}

Status ErasureTable::takeOut(const QList<qint64> &ids)
{
    if (const Status ok = unindex(ids); !ok)
        return ok;
    static const QString mine = QStringLiteral(u"(SELECT message_id FROM outbox WHERE customer_id IN " THESE u")");
    static const QString talks = QStringLiteral(u"(SELECT id FROM conversation WHERE customer_id IN " THESE u")");
    // In this order: what points at a row goes before the row.
    const QStringList statements{
        QStringLiteral("DELETE FROM orphan_receipt WHERE client_ref <> '' AND client_ref IN (SELECT client_ref FROM outbox WHERE message_id IN %1)").arg(mine),
        QStringLiteral("DELETE FROM receipt WHERE message_id IN %1").arg(mine),
        QStringLiteral("DELETE FROM provider_ref WHERE message_id IN %1").arg(mine),
        QStringLiteral("DELETE FROM lookup WHERE message_id IN %1").arg(mine),
        QStringLiteral("DELETE FROM attempt WHERE message_id IN %1").arg(mine),
        QStringLiteral(u"DELETE FROM outbox WHERE customer_id IN " THESE),
        QStringLiteral(u"DELETE FROM verification_send WHERE verification_id IN (SELECT id FROM verification WHERE customer_id IN " THESE u")"),
        QStringLiteral(u"DELETE FROM verification WHERE customer_id IN " THESE),
        QStringLiteral(u"DELETE FROM draft WHERE customer_id IN " THESE),
        QStringLiteral(u"DELETE FROM reminder WHERE customer_id IN " THESE),
        QStringLiteral("DELETE FROM offer WHERE conversation_id IN %1").arg(talks),
        QStringLiteral("DELETE FROM offer_passed WHERE conversation_id IN %1").arg(talks),
        QStringLiteral(u"DELETE FROM message WHERE thread_id IN " THESE),
        QStringLiteral(u"DELETE FROM conversation WHERE customer_id IN " THESE),
        QStringLiteral(u"DELETE FROM not_same WHERE first_id IN " THESE),
        QStringLiteral(u"DELETE FROM not_same WHERE second_id IN " THESE),
        QStringLiteral(u"DELETE FROM import_row WHERE customer_id IN " THESE),
        QStringLiteral(u"DELETE FROM contact_point WHERE customer_id IN " THESE),
        QStringLiteral(u"DELETE FROM customer WHERE id IN " THESE),
    };
    for (const QString &sql : statements) {
        if (const Status ok = m_c.exec(sql, {ids}); !ok)
            return ok;
    }
    return Done{};
}

Result<bool> ErasureTable::replay(const QString &otherFile, qint64 nowMs)
{
    auto other = Connection::open(otherFile, Connection::Mode::Read);
    if (!other)
        return tl::unexpected<Error>(other.error());
    const auto same = (*other)->text(QStringLiteral("SELECT value FROM meta WHERE key='store_id'"));
    const auto here = m_c.text(QStringLiteral("SELECT value FROM meta WHERE key='store_id'"));
    const auto gone = (*other)->all<qint64>(QStringLiteral("SELECT customer_id FROM erased"), {}, [](const Statement &row) { return row.integer(0); });
    if (!same || !here || *same != *here || !gone)
        return false; // another workspace's store, or one from before there was erasing
    if (const auto key = (*other)->text(QStringLiteral("SELECT value FROM meta WHERE key='forget_key'")); key) {
        if (const Status ok = m_c.exec(QStringLiteral("INSERT OR IGNORE INTO meta (key, value) VALUES ('forget_key', ?)"), {*key}); !ok)
            return tl::unexpected<Error>(ok.error());
    }
    const auto marks = (*other)->all<QByteArray>(QStringLiteral("SELECT mark FROM forgotten"), {}, [](const Statement &row) { return row.blob(0); });
    for (const QByteArray &one : marks.value_or(QList<QByteArray>())) {
        if (const Status ok = m_c.exec(QStringLiteral("INSERT OR IGNORE INTO forgotten (mark) VALUES (?)"), {one}); !ok)
            return tl::unexpected<Error>(ok.error());
    }
    bool any = false;
    for (const qint64 id : *gone) {
        const Status erased = erase(id, nowMs);
        if (!erased && erased.error().code != ErrorCode::NotFound)
            return tl::unexpected<Error>(erased.error());
        any = any || erased.has_value();
        if (const Status ok = m_c.exec(QStringLiteral("INSERT OR IGNORE INTO erased (customer_id, at) VALUES (?,?)"), {id, nowMs}); !ok)
            return tl::unexpected<Error>(ok.error());
    }
    return any;
}

#undef THESE

} // namespace heliograph::store
