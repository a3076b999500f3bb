// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/remindertable.h"

#include "store/connection.h"

namespace heliograph::store {

namespace {

#define REMINDER_COLUMNS u"id, customer_id, conversation_id, agent, at, text, created_at, state"

Reminder readReminder(const Statement &row)
{
    return Reminder{row.integer(0), row.integer(1), row.integer(2), row.text(3), row.integer(4), row.text(5), row.integer(6), row.as<ReminderState>(7)};
}

} // namespace

Result<qint64> ReminderTable::insert(const Reminder &r)
{
    return m_c.insert(QStringLiteral("INSERT INTO reminder (customer_id, conversation_id, agent, at, text, created_at, state) VALUES (?,?,?,?,?,?,?)"),
                      {r.customerId, r.conversationId, r.agent, r.at, r.text, r.createdAt, r.state});
}

Status ReminderTable::update(const Reminder &r)
{
    const auto changed = m_c.change(QStringLiteral("UPDATE reminder SET at=?, text=?, state=? WHERE id=?"), {r.at, r.text, r.state, r.id});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    return *changed == 1 ? Status(Done{}) : Status(fail(ErrorCode::NotFound, QStringLiteral("reminder")));
}

Result<Reminder> ReminderTable::get(qint64 id) const
{
    return m_c.one<Reminder>(QStringLiteral(u"SELECT " REMINDER_COLUMNS u" FROM reminder WHERE id=?"), {id}, readReminder);
}

Result<QList<Reminder>> ReminderTable::open(const QString &agent, int limit) const
{
    return m_c.all<Reminder>(QStringLiteral(u"SELECT " REMINDER_COLUMNS u" FROM reminder WHERE state=1 AND (?='' OR agent=?) ORDER BY at, id LIMIT ?"),
                             {agent, agent, limit}, readReminder);
}

Result<QList<Reminder>> ReminderTable::ofCustomers(const QList<qint64> &customers) const
{
    return m_c.all<Reminder>(QStringLiteral(u"SELECT " REMINDER_COLUMNS u" FROM reminder WHERE state=1 AND customer_id IN (SELECT value FROM json_each(?))"
                                            u" ORDER BY at, id"),
                             {customers}, readReminder);
}

Result<QList<qint64>> ReminderTable::due(qint64 afterMs, qint64 untilMs) const
{
    return m_c.all<qint64>(QStringLiteral("SELECT id FROM reminder WHERE state=1 AND at>? AND at<=? ORDER BY at, id"), {afterMs, untilMs},
                           [](const Statement &row) { return row.integer(0); });
}

Result<qint64> ReminderTable::nextMs(qint64 afterMs) const
{
    return m_c.integer(QStringLiteral("SELECT coalesce(min(at), 0) FROM reminder WHERE state=1 AND at>?"), {afterMs});
}

#undef REMINDER_COLUMNS

} // namespace heliograph::store
