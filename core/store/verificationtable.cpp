// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/tables.h"

namespace heliograph::store {

namespace {

#define VERIFICATION_COLUMNS                                                                                                  \
    u"id, customer_id, e164, account_id, provider_owns_code, mac, state, detail, conversation_id, actor, issued_at,"         \
    u" issued_boot, boot_id, expires_at, checks, sends, last_sent_at, verified_at, proven_by, valid_until, locked_until," \
    u" provider_ref, digits"

Verification readVerification(const Statement &row)
{
    Verification v;
    v.id = row.integer(0);
    v.customerId = row.integer(1);
    v.e164 = row.text(2);
    v.accountId = row.text(3);
    v.providerOwnsCode = row.flag(4);
    v.mac = row.blob(5);
    v.state = row.as<VerificationState>(6);
    v.detail = row.text(7);
    v.conversationId = row.integer(8);
    v.actor = row.text(9);
    v.issuedAt = row.integer(10);
    v.issuedBoot = row.integer(11);
    v.bootId = row.blob(12);
    v.expiresAt = row.integer(13);
    v.checks = row.number(14);
    v.sends = row.number(15);
    v.lastSentAt = row.integer(16);
    v.verifiedAt = row.integer(17);
    v.provenBy = row.as<Channel>(18);
    v.validUntil = row.integer(19);
    v.lockedUntil = row.integer(20);
    v.providerRef = row.text(21);
    v.digits = row.number(22);
    return v;
}

/// What many guessers share: the number without its last four digits.
QString prefixOf(const QString &e164)
{
    return e164.left(qMax<qsizetype>(0, e164.size() - 4));
}

constexpr qint64 kMinute = 60'000;

} // namespace

Result<qint64> VerificationTable::insert(const Verification &v)
{
    return m_c.insert(
        QStringLiteral("INSERT INTO verification (customer_id, e164, account_id, provider_owns_code, mac, state, detail, conversation_id,"
                       " actor, issued_at, issued_boot, boot_id, expires_at, checks, sends, last_sent_at, verified_at, proven_by,"
                       " valid_until, locked_until, provider_ref, digits) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
        {v.customerId, v.e164, v.accountId, v.providerOwnsCode, v.mac, v.state, v.detail, v.conversationId, v.actor, v.issuedAt,
         v.issuedBoot, v.bootId, v.expiresAt, v.checks, v.sends, v.lastSentAt, v.verifiedAt, v.provenBy, v.validUntil, v.lockedUntil,
         v.providerRef, v.digits});
}

Status VerificationTable::update(const Verification &v)
{
    const QByteArray mac = v.state == VerificationState::Pending ? v.mac : QByteArray();
    const auto changed = m_c.change(
        QStringLiteral("UPDATE verification SET account_id=?, provider_owns_code=?, mac=?, state=?, detail=?, conversation_id=?, actor=?,"
                       " issued_at=?, issued_boot=?, boot_id=?, expires_at=?, checks=?, sends=?, last_sent_at=?, verified_at=?,"
                       " proven_by=?, valid_until=?, locked_until=?, provider_ref=?, digits=? WHERE id=?"),
        {v.accountId, v.providerOwnsCode, mac, v.state, v.detail, v.conversationId, v.actor, v.issuedAt, v.issuedBoot, v.bootId,
         v.expiresAt, v.checks, v.sends, v.lastSentAt, v.verifiedAt, v.provenBy, v.validUntil, v.lockedUntil, v.providerRef, v.digits, v.id});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    return *changed == 1 ? Status(Done{}) : Status(fail(ErrorCode::NotFound));
}

Result<Verification> VerificationTable::get(qint64 id) const
{
    return m_c.one<Verification>(QStringLiteral(u"SELECT " VERIFICATION_COLUMNS u" FROM verification WHERE id=?"), {id}, readVerification);
}

Result<Verification> VerificationTable::latest(qint64 customerId, const QString &e164) const
{
    return m_c.one<Verification>(
        QStringLiteral(u"SELECT " VERIFICATION_COLUMNS u" FROM verification WHERE customer_id=? AND e164=? ORDER BY id DESC LIMIT 1"),
        {customerId, e164}, readVerification);
}

Result<QList<Verification>> VerificationTable::ofCustomer(qint64 customerId) const
{
    return m_c.all<Verification>(
        QStringLiteral(u"SELECT " VERIFICATION_COLUMNS u" FROM verification WHERE customer_id=? ORDER BY id DESC"),
        {customerId}, readVerification);
}

Result<QList<Verification>> VerificationTable::pendingOf(qint64 customerId) const
{
    return m_c.all<Verification>(
        QStringLiteral(u"SELECT " VERIFICATION_COLUMNS u" FROM verification WHERE customer_id=? AND state=1 ORDER BY id DESC"),
        {customerId}, readVerification);
}

Result<QList<Verification>> VerificationTable::pending() const
{
    return m_c.all<Verification>(QStringLiteral(u"SELECT " VERIFICATION_COLUMNS u" FROM verification WHERE state=1 ORDER BY id"), {},
                                 readVerification);
}

Result<QList<Verification>> VerificationTable::endedSince(qint64 customerId, qint64 since) const
{
    // A code's own end is not stored to the moment; its expiry is never earlier, so masking errs on the long side.
    return m_c.all<Verification>(
        QStringLiteral(u"SELECT " VERIFICATION_COLUMNS u" FROM verification WHERE customer_id=? AND state<>1"
                       u" AND max(expires_at, last_sent_at, verified_at)>=? ORDER BY id DESC"),
        {customerId, since}, readVerification);
}

Result<Verification> VerificationTable::countCheck(qint64 id, int maxChecks, qint64 nowMs)
{
    const auto changed = m_c.change(
        QStringLiteral("UPDATE verification SET checks = checks + 1 WHERE id=? AND state=1 AND checks<? AND ?<expires_at"),
        {id, maxChecks, nowMs});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    if (*changed != 1)
        return fail(ErrorCode::Conflict);
    return get(id);
}

Status VerificationTable::markVerified(qint64 id, Channel provenBy, qint64 nowMs, qint64 validUntil)
{
    const auto changed = m_c.change(
        QStringLiteral("UPDATE verification SET state=2, detail='', mac=x'', proven_by=?, verified_at=?, valid_until=? WHERE id=? AND state=1"),
        {provenBy, nowMs, validUntil, id});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    if (*changed != 1)
        return fail(ErrorCode::Conflict);
    // One proof per customer and number: ending it later ends all there is.
    return m_c.exec(
        QStringLiteral("UPDATE verification SET state=5, detail='renewed' WHERE state=2 AND id<>?"
                       " AND (customer_id, e164) = (SELECT customer_id, e164 FROM verification WHERE id=?)"),
        {id, id});
}

Result<std::optional<Verification>> VerificationTable::valid(qint64 customerId, const QString &e164, qint64 nowMs) const
{
    const auto found = m_c.one<Verification>(
        QStringLiteral(u"SELECT " VERIFICATION_COLUMNS u" FROM verification WHERE customer_id=? AND e164=? AND state=2 AND valid_until>?"
                       u" AND detail NOT LIKE 'ended:%' ORDER BY verified_at DESC LIMIT 1"),
        {customerId, e164, nowMs}, readVerification);
    if (found)
        return std::optional<Verification>(*found);
    if (found.error().code == ErrorCode::NotFound)
        return std::optional<Verification>();
    return tl::unexpected<Error>(found.error());
}

Result<VerificationTable::Counts> VerificationTable::counts(qint64 customerId, const QString &e164, const QString &agent, qint64 nowMs) const
{
    // A send dated in the future (the clock was set back) still counts.
    const qint64 tenMinutes = nowMs - 10 * kMinute, hour = nowMs - 60 * kMinute, day = nowMs - 24 * 60 * kMinute;
    return m_c.one<Counts>(
        QStringLiteral("SELECT (SELECT count(*) FROM verification_send WHERE e164=? AND at>?),"
                       " (SELECT count(*) FROM verification_send WHERE e164=? AND at>?),"
                       " (SELECT count(*) FROM verification_send WHERE agent=? AND at>?),"
                       " (SELECT count(*) FROM verification_send WHERE at>?),"
                       " (SELECT count(*) FROM verification_send s JOIN verification v ON v.id=s.verification_id"
                       "  WHERE s.prefix=? AND s.at>? AND v.verified_at=0),"
                       " (SELECT coalesce(sum(checks),0) FROM verification WHERE customer_id=? AND id >"
                       "  (SELECT coalesce(max(id),0) FROM verification WHERE customer_id=? AND verified_at>0)),"
                       " (SELECT coalesce(min(at),0) FROM verification_send WHERE e164=? AND at>?),"
                       " (SELECT coalesce(min(at),0) FROM verification_send WHERE e164=? AND at>?),"
                       " (SELECT coalesce(max(locked_until),0) FROM verification WHERE e164=?)"),
        {e164, tenMinutes, e164, day, agent, hour, hour, prefixOf(e164), hour, customerId, customerId, e164, tenMinutes, e164, day, e164}, [](const Statement &row) {
            return Counts{row.number(0), row.number(1), row.number(2), row.number(3), row.number(4), row.number(5),
                          row.integer(6), row.integer(7), row.integer(8)};
        });
}

Status VerificationTable::recordSend(qint64 verificationId, const QString &e164, const QString &agent, qint64 nowMs)
{
    return m_c.exec(QStringLiteral("INSERT INTO verification_send (verification_id, e164, prefix, agent, at) VALUES (?,?,?,?,?)"),
                    {verificationId, e164, prefixOf(e164), agent, nowMs});
}

#undef VERIFICATION_COLUMNS

} // namespace heliograph::store
