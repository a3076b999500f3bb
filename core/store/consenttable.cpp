// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/erasuretable.h"
#include "store/stopgate.h"
#include "store/tables.h"

namespace heliograph::store {

namespace {

#define CONSENT_COLUMNS u"id, customer_id, e164, status, scope, source, evidence, conversation_id, at, actor, channel"

/// A customer and all who were merged into them: the ledger keeps the id that a line was written for.
#define MERGED_IDS                                                                                                            \
    u"(WITH RECURSIVE who(id) AS (SELECT ? UNION SELECT gone_id FROM merge JOIN who ON kept_id = who.id WHERE undone_at = 0)" \
    u" SELECT id FROM who)"

ConsentRecord readConsent(const Statement &row)
{
    return ConsentRecord{row.integer(0), row.integer(1), row.text(2), row.as<ConsentStatus>(3), row.text(4),
                         row.text(5), row.text(6), row.integer(7), row.integer(8), row.text(9), row.text(10)};
}

} // namespace

Result<qint64> ConsentTable::append(const ConsentRecord &r)
{
    const auto id = m_c.insert(
        QStringLiteral("INSERT INTO consent (customer_id, e164, status, scope, source, evidence, conversation_id, at, actor, channel)"
                       " VALUES (?,?,?,?,?,?,?,?,?,?)"),
        {r.customerId, r.e164, r.status, r.scope, r.source, r.evidence, r.conversationId, r.at, r.actor, r.channel});
    if (!id || (r.status != ConsentStatus::OptOut && r.status != ConsentStatus::Lifted) || r.scope == QLatin1String("marketing"))
        return id;
    const Status moved = m_c.exec(
        QStringLiteral("INSERT INTO opt_out (e164, opted_out, consent_id) VALUES (?,?,?) ON CONFLICT (e164) DO UPDATE SET"
                       " opted_out=excluded.opted_out, consent_id=excluded.consent_id"),
        {r.e164, r.status == ConsentStatus::OptOut, *id});
    return moved ? id : Result<qint64>(tl::unexpected<Error>(moved.error()));
}

Result<bool> ConsentTable::optedOut(const QString &e164) const
{
    const auto state = m_c.integer(QStringLiteral("SELECT coalesce((SELECT opted_out FROM opt_out WHERE e164=?), -1)"), {e164});
    if (!state)
        return tl::unexpected<Error>(state.error());
    return *state < 0 ? ErasureTable(m_c).remembers(e164) : Result<bool>(*state != 0);
}

Result<bool> ConsentTable::marketingStopped(const QString &e164) const
{
    const auto state = m_c.integer(QStringLiteral("SELECT coalesce((SELECT status=4 FROM consent WHERE e164=? AND status IN (4, 5) AND scope='marketing'"
                                                  " ORDER BY id DESC LIMIT 1), -1)"), {e164});
    if (!state)
        return tl::unexpected<Error>(state.error());
    return *state < 0 ? ErasureTable(m_c).remembers(StopGate::marketingTo(e164)) : Result<bool>(*state != 0);
}

Result<ConsentRecord> ConsentTable::newestOptOut(const QString &e164) const
{
    return m_c.one<ConsentRecord>(
        QStringLiteral(u"SELECT " CONSENT_COLUMNS u" FROM consent WHERE e164=? AND status=4 AND scope<>'marketing' ORDER BY id DESC LIMIT 1"), {e164}, readConsent);
}

Result<ConsentRecord> ConsentTable::newestConsent(qint64 customerId, const QString &e164, const QString &scope) const
{
    return m_c.one<ConsentRecord>(
        QStringLiteral(u"SELECT " CONSENT_COLUMNS u" FROM consent WHERE e164=? AND status IN (1, 2, 3) AND customer_id IN " MERGED_IDS
                       u" AND (?='' OR scope=?) ORDER BY id DESC LIMIT 1"),
        {e164, customerId, scope, scope}, readConsent);
}

Result<QList<ConsentRecord>> ConsentTable::ofCustomer(qint64 customerId) const
{
    return m_c.all<ConsentRecord>(
        QStringLiteral(u"SELECT " CONSENT_COLUMNS u" FROM consent WHERE customer_id IN " MERGED_IDS
                       u" UNION SELECT " CONSENT_COLUMNS u" FROM consent WHERE status IN (4, 5)"
                       u" AND e164 IN (SELECT e164 FROM contact_point WHERE customer_id=?) ORDER BY id DESC"),
        {customerId, customerId}, readConsent);
}

Result<QList<ConsentRecord>> ConsentTable::list(int limit, int offset) const
{
    return m_c.all<ConsentRecord>(QStringLiteral(u"SELECT " CONSENT_COLUMNS u" FROM consent ORDER BY id DESC LIMIT ? OFFSET ?"),
                                  {limit, offset}, readConsent);
}

#undef CONSENT_COLUMNS
#undef MERGED_IDS

} // namespace heliograph::store
