// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/tables.h"

namespace heliograph::store {

namespace {

#define ACCOUNT_COLUMNS u"id, type, name, settings, secrets, enabled, paused_reason, paused_at"
#define DRAFT_COLUMNS u"customer_id, mode, draft_id, text, extra, updated_at"

Account readAccount(const Statement &row)
{
    return Account{row.text(0), row.text(1), row.text(2), row.json(3), row.json(4), row.flag(5), row.text(6), row.integer(7)};
}

Draft readDraft(const Statement &row)
{
    return Draft{row.integer(0), row.text(1), row.text(2), row.text(3), row.json(4), row.integer(5)};
}

} // namespace

Status AccountTable::put(const Account &a)
{
    return m_c.exec(
        QStringLiteral("INSERT INTO account (id, type, name, settings, secrets, enabled, paused_reason, paused_at) VALUES (?,?,?,?,?,?,?,?)"
                       " ON CONFLICT (id) DO UPDATE SET type=excluded.type, name=excluded.name, settings=excluded.settings,"
                       " secrets=excluded.secrets, enabled=excluded.enabled, paused_reason=excluded.paused_reason,"
                       " paused_at=excluded.paused_at"),
        {a.id, a.type, a.name, a.settings, a.secrets, a.enabled, a.pausedReason, a.pausedAt});
}

Status AccountTable::remove(const QString &id)
{
    const auto open = m_c.integer(QStringLiteral("SELECT count(*) FROM outbox WHERE state IN (1, 2, 3, 4) AND account_id=?"), {id});
    if (!open)
        return tl::unexpected<Error>(open.error());
    if (*open > 0)
        return fail(ErrorCode::Conflict, QString::number(*open));
    if (const Status ok = m_c.exec(QStringLiteral("DELETE FROM inbound_mark WHERE account_id=?"), {id}); !ok)
        return ok;
    const auto removed = m_c.change(QStringLiteral("DELETE FROM account WHERE id=?"), {id});
    if (!removed)
        return tl::unexpected<Error>(removed.error());
    return *removed == 1 ? Status(Done{}) : Status(fail(ErrorCode::NotFound));
}

Result<Account> AccountTable::get(const QString &id) const
{
    return m_c.one<Account>(QStringLiteral(u"SELECT " ACCOUNT_COLUMNS u" FROM account WHERE id=?"), {id}, readAccount);
}

Result<QList<Account>> AccountTable::list() const
{
    return m_c.all<Account>(QStringLiteral(u"SELECT " ACCOUNT_COLUMNS u" FROM account ORDER BY id"), {}, readAccount);
}

Status AccountTable::setPaused(const QString &id, const QString &reason, qint64 nowMs)
{
    const auto changed = m_c.change(QStringLiteral("UPDATE account SET paused_reason=?, paused_at=? WHERE id=?"),
                                    {reason, reason.isEmpty() ? qint64(0) : nowMs, id});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    return *changed == 1 ? Status(Done{}) : Status(fail(ErrorCode::NotFound));
}

Result<QHash<QString, QString>> SettingTable::all() const
{
    using Pair = std::pair<QString, QString>;
    const auto rows = m_c.all<Pair>(QStringLiteral("SELECT key, value FROM setting"), {},
                                    [](const Statement &row) { return Pair{row.text(0), row.text(1)}; });
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QHash<QString, QString> settings;
    for (const auto &[key, value] : *rows)
        settings.insert(key, value);
    return settings;
}

Status SettingTable::put(const QString &key, const QString &value)
{
    return m_c.exec(QStringLiteral("INSERT INTO setting (key, value) VALUES (?,?) ON CONFLICT (key) DO UPDATE SET value=excluded.value"),
                    {key, value});
}

Status DraftTable::put(const Draft &d)
{
    return m_c.exec(
        QStringLiteral("INSERT INTO draft (customer_id, mode, draft_id, text, extra, updated_at) VALUES (?,?,?,?,?,?) ON CONFLICT"
                       " (customer_id, mode) DO UPDATE SET draft_id=excluded.draft_id, text=excluded.text, extra=excluded.extra,"
                       " updated_at=excluded.updated_at"),
        {d.customerId, d.mode, d.draftId, d.text, d.extra, d.updatedAt});
}

Status DraftTable::remove(qint64 customerId, const QString &mode)
{
    return m_c.exec(QStringLiteral("DELETE FROM draft WHERE customer_id=? AND mode=?"), {customerId, mode});
}

Result<Draft> DraftTable::get(qint64 customerId, const QString &mode) const
{
    return m_c.one<Draft>(QStringLiteral(u"SELECT " DRAFT_COLUMNS u" FROM draft WHERE customer_id=? AND mode=?"), {customerId, mode}, readDraft);
}

Result<QList<Draft>> DraftTable::ofCustomers(const QList<qint64> &customerIds) const
{
    QList<Draft> drafts;
    for (const qint64 id : customerIds) {
        const auto found = m_c.all<Draft>(QStringLiteral(u"SELECT " DRAFT_COLUMNS u" FROM draft WHERE customer_id=? ORDER BY mode"), {id},
                                          readDraft);
        if (!found)
            return found;
        drafts += *found;
    }
    return drafts;
}

#undef ACCOUNT_COLUMNS
#undef DRAFT_COLUMNS

} // namespace heliograph::store
