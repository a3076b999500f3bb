// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/importtable.h"

#include "store/connection.h"

namespace heliograph::store {

namespace {

#define IMPORT_COLUMNS                                                                                                        \
    u"id, at, actor, file, digest, plan, state, read, added, updated, known, rejected, opted_out, consents, finished_at, undone, kept"

ImportRun readRun(const Statement &row)
{
    ImportRun run;
    run.id = row.integer(0);
    run.at = row.integer(1);
    run.actor = row.text(2);
    run.file = row.text(3);
    run.digest = row.blob(4);
    run.plan = row.json(5);
    run.state = row.as<ImportState>(6);
    run.counts = {row.number(7), row.number(8), row.number(9), row.number(10), row.number(11), row.number(12), row.number(13)};
    run.finishedAt = row.integer(14);
    run.undone = row.number(15);
    run.kept = row.number(16);
    return run;
}

ImportTable::Row readRow(const Statement &row)
{
    return {row.integer(0), row.json(1), row.blob(2)};
}

} // namespace

Result<qint64> ImportTable::insert(const ImportRun &r)
{
    return m_c.insert(QStringLiteral("INSERT INTO import_run (at, actor, file, digest, plan, state, read, added, updated, known, rejected,"
                                     " opted_out, consents, finished_at, undone, kept) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
                      {r.at, r.actor, r.file, r.digest, r.plan, r.state, r.counts.read, r.counts.added, r.counts.updated, r.counts.known,
                       r.counts.rejected, r.counts.optedOut, r.counts.consents, r.finishedAt, r.undone, r.kept});
}

Status ImportTable::update(const ImportRun &r)
{
    const auto changed = m_c.change(
        QStringLiteral("UPDATE import_run SET state=?, read=?, added=?, updated=?, known=?, rejected=?, opted_out=?, consents=?,"
                       " finished_at=?, undone=?, kept=? WHERE id=?"),
        {r.state, r.counts.read, r.counts.added, r.counts.updated, r.counts.known, r.counts.rejected, r.counts.optedOut, r.counts.consents,
         r.finishedAt, r.undone, r.kept, r.id});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    return *changed == 1 ? Status(Done{}) : Status(fail(ErrorCode::NotFound));
}

Result<ImportRun> ImportTable::get(qint64 id) const
{
    return m_c.one<ImportRun>(QStringLiteral(u"SELECT " IMPORT_COLUMNS u" FROM import_run WHERE id=?"), {id}, readRun);
}

Result<QList<ImportRun>> ImportTable::newest(int limit) const
{
    return m_c.all<ImportRun>(QStringLiteral(u"SELECT " IMPORT_COLUMNS u" FROM import_run ORDER BY id DESC LIMIT ?"), {limit}, readRun);
}

Result<ImportRun> ImportTable::unfinished(const QByteArray &digest) const
{
    return m_c.one<ImportRun>(
        QStringLiteral(u"SELECT " IMPORT_COLUMNS u" FROM import_run WHERE state=? AND digest=? ORDER BY id DESC LIMIT 1"),
        {ImportState::Running, digest}, readRun);
}

Status ImportTable::keepRow(qint64 runId, const Row &row)
{
    return m_c.exec(QStringLiteral("INSERT INTO import_row (run_id, customer_id, before, after) VALUES (?,?,?,?)"
                                   " ON CONFLICT (run_id, customer_id) DO UPDATE SET after=excluded.after"),
                    {runId, row.customerId, row.before, row.after});
}

Result<QList<ImportTable::Row>> ImportTable::rows(qint64 runId, int limit) const
{
    return m_c.all<Row>(QStringLiteral("SELECT customer_id, before, after FROM import_row WHERE run_id=? ORDER BY customer_id LIMIT ?"),
                        {runId, limit}, readRow);
}

Status ImportTable::dropRow(qint64 runId, qint64 customerId)
{
    return m_c.exec(QStringLiteral("DELETE FROM import_row WHERE run_id=? AND customer_id=?"), {runId, customerId});
}

Result<QStringList> ImportTable::attributeNames() const
{
    return m_c.all<QString>(QStringLiteral("SELECT DISTINCT j.key FROM customer c, json_each(c.attributes) j WHERE c.attributes <> '' ORDER BY 1"),
                            {}, [](const Statement &row) { return row.text(0); });
}

#undef IMPORT_COLUMNS

} // namespace heliograph::store
