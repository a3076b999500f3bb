// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/writer.h"

#include "domain/crashpoint.h"
#include "store/connection.h"
#include "store/searchtext.h"

#include <QSet>

namespace heliograph::store {

namespace {

/// One transaction holds at most this many units, so that the first of many waits no longer than they take.
constexpr std::size_t kGroup = 256;

} // namespace

Writer::Writer(const QString &file, ProfileLock &lock, Readers &readers, StopGate &stops, Changed changed, std::function<void()> damaged)
    : m_file(file), m_lock(lock), m_readers(readers), m_stops(stops), m_changed(std::move(changed)), m_damaged(std::move(damaged)),
      m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(QStringLiteral("store-writer"));
    m_thread->start();
    const QMutexLocker locker(&m_mutex);
    while (!m_isReady)
        m_ready.wait(&m_mutex);
}

Writer::~Writer()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stopping = true;
        m_wake.wakeAll();
    }
    m_thread->wait();
}

void Writer::enqueue(Job job)
{
    const QMutexLocker lock(&m_mutex);
    m_jobs.push_back(std::move(job));
    m_wake.wakeOne();
}

void Writer::run()
{
    m_started = openConnection();
    QMutexLocker lock(&m_mutex);
    m_isReady = true;
    m_ready.wakeAll();
    while (m_started) {
        if (m_jobs.empty()) {
            if (m_stopping)
                break;
            m_wake.wait(&m_mutex);
            continue;
        }
        std::vector<Job> group;
        while (!m_jobs.empty() && group.size() < kGroup && (group.empty() || (!group.front().scrub && !m_jobs.front().scrub))) {
            group.push_back(std::move(m_jobs.front()));
            m_jobs.pop_front();
        }
        lock.unlock();
        runGroup(std::move(group));
        lock.relock();
    }
    lock.unlock();
    closeConnection();
}

Status Writer::openConnection()
{
    auto opened = Connection::open(m_file, Connection::Mode::Write);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    m_connection = std::move(*opened);
    const auto mark = m_connection->integer(QStringLiteral("SELECT value FROM counter WHERE name = 'commit'"));
    if (!mark)
        return tl::unexpected<Error>(mark.error());
    m_mark = *mark;
    // A first commit makes the log exist, and overwrites whatever a failed commit left in it.
    if (const Status marked = writeMark(); !marked)
        return marked;
    m_lock.setJournalOpen(true);
    // A crash came between an erasure and what makes it complete.
    const auto unfinished = m_connection->integer(QStringLiteral("SELECT count(*) FROM meta WHERE key='scrub'"));
    return unfinished && *unfinished > 0 ? scrub() : Status(Done{});
}

void Writer::closeConnection()
{
    m_lock.setJournalOpen(false);
    m_connection.reset();
}

Status Writer::writeMark()
{
    ++m_mark;
    return m_connection->exec(QStringLiteral("UPDATE counter SET value = ?, store = (SELECT value FROM meta WHERE key = 'store_id')"
                                             " WHERE name = 'commit'"), {m_mark});
}

void Writer::runUnit(Outcome &outcome)
{
    Connection &c = *m_connection;
    const qsizetype messages = c.deferred.messages.size(), customers = c.deferred.customers.size();
    outcome.status = c.exec(QStringLiteral("SAVEPOINT unit"));
    if (outcome.status) {
        Unit unit(c, m_stops);
        outcome.status = outcome.job.run(unit);
        if (outcome.status && outcome.job.scrub)
            outcome.status = c.exec(QStringLiteral("INSERT OR IGNORE INTO meta (key, value) VALUES ('scrub', '1')"));
        outcome.changes = unit.changes;
        outcome.proof = unit.proofDraftId;
        Q_ASSERT(c.openStatements() == 0);
        if (outcome.status && c.inTransaction())
            outcome.status = c.exec(QStringLiteral("RELEASE unit"));
    }
    if (outcome.status)
        return;
    c.deferred.messages.resize(messages);
    c.deferred.customers.resize(customers);
    if (c.inTransaction()) {
        (void)c.exec(QStringLiteral("ROLLBACK TO unit"));
        (void)c.exec(QStringLiteral("RELEASE unit"));
    }
}

Status Writer::indexCustomer(qint64 id)
{
    Connection &c = *m_connection;
    if (const Status removed = c.exec(QStringLiteral("DELETE FROM customer_search WHERE rowid=?"), {id}); !removed)
        return removed;
    const auto text = c.text(
        QStringLiteral("SELECT name_key || char(10) || lower(email) || char(10)"
                       " || coalesce((SELECT group_concat(e164, char(10)) FROM contact_point WHERE customer_id=?), '')"
                       " FROM customer WHERE id=?"), {id, id});
    if (!text)
        return text.error().code == ErrorCode::NotFound ? Status(Done{}) : Status(tl::unexpected<Error>(text.error()));
    return c.exec(QStringLiteral("INSERT INTO customer_search (rowid, text) VALUES (?,?)"), {id, *text});
}

Status Writer::indexDeferred()
{
    Connection &c = *m_connection;
    if (const Status ok = SearchIndex(c).addDeferred(); !ok)
        return ok;
    const QSet<qint64> customers(c.deferred.customers.cbegin(), c.deferred.customers.cend());
    for (const qint64 id : customers) {
        if (const Status ok = indexCustomer(id); !ok)
            return ok;
    }
    return Done{};
}

// FTS5 keeps the words of what was deleted until its segments are merged, SQLite the pages until they are written anew, and the
// log its older frames until it is cut.
Status Writer::scrub()
{
    Connection &c = *m_connection;
    for (const QString &sql : {QStringLiteral("INSERT INTO message_search(message_search) VALUES ('optimize')"),
                               QStringLiteral("INSERT INTO customer_search(customer_search) VALUES ('optimize')"), QStringLiteral("VACUUM")}) {
        if (const Status ok = c.exec(sql); !ok)
            return ok;
    }
    crashPoint("store.scrub.vacuumed");
    m_readers.suspend();
    const auto busy = c.integer(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    m_readers.resume();
    if (!busy || *busy != 0)
        return busy ? Status(fail(ErrorCode::Io, QStringLiteral("scrub"))) : Status(tl::unexpected<Error>(busy.error()));
    return c.exec(QStringLiteral("DELETE FROM meta WHERE key='scrub'"));
}

Status Writer::finishGroup()
{
    if (const Status indexed = indexDeferred(); !indexed)
        return indexed;
    return writeMark();
}

void Writer::runGroup(std::vector<Job> jobs)
{
    std::vector<Outcome> group;
    for (Job &job : jobs) {
        Outcome outcome;
        outcome.job = std::move(job);
        group.push_back(std::move(outcome));
    }
    const auto failAll = [&group](const Error &error) {
        for (Outcome &outcome : group) {
            if (outcome.status)
                outcome.status = tl::unexpected<Error>(error);
        }
    };
    Status begun = Done{};
    if (m_inDoubt || !m_connection)
        begun = settleDoubt(-1, group, Error{ErrorCode::Io, QStringLiteral("in_doubt")});
    if (begun)
        begun = m_connection->exec(QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun) {
        failAll(begun.error());
    } else {
        Connection &c = *m_connection;
        c.deferred = {};
        for (std::size_t i = 0; i < group.size(); ++i) {
            runUnit(group[i]);
            if (c.inTransaction())
                continue;
            // SQLite gave the transaction up (disk full, I/O error): nothing of this group is stored, and the rest never ran.
            failAll(group[i].status ? Error{ErrorCode::Io, QStringLiteral("rolled_back")} : group[i].status.error());
            break;
        }
        const bool any = std::any_of(group.cbegin(), group.cend(), [](const Outcome &o) { return o.status.has_value(); });
        if (c.inTransaction()) {
            const Status finished = any ? finishGroup() : Status(fail(ErrorCode::Cancelled));
            if (!finished) {
                (void)c.exec(QStringLiteral("ROLLBACK"));
                failAll(finished.error());
            } else {
                crashPoint("store.commit.before");
                const Status committed = c.exec(QStringLiteral("COMMIT"));
                crashPoint("store.commit.after");
                if (!committed) {
                    if (const Status settled = settleDoubt(m_mark, group, committed.error()); !settled)
                        failAll(settled.error());
                }
            }
        }
    }
    QList<Change> changes;
    for (const Outcome &outcome : group) {
        if (!outcome.status)
            continue;
        for (const Change &change : outcome.changes) {
            if (!changes.contains(change))
                changes.append(change);
        }
    }
    if (!changes.isEmpty())
        m_changed(changes);
    if (m_connection && m_connection->metDamage())
        m_damaged();
    if (group.front().job.scrub && group.front().status)
        group.front().status = scrub();
    for (const Outcome &outcome : group)
        outcome.job.committed(outcome.status);
}

// After a COMMIT that failed the transaction may be in the log all the same. With every connection closed, opening
// again reads the log as a start after a crash would; the mark that was written with the group then tells which it is.
// If it is not there, one more commit overwrites what the failed one left, so that no crash can bring it back.
Status Writer::settleDoubt(qint64 mark, std::vector<Outcome> &group, const Error &error)
{
    m_inDoubt = true;
    if (m_connection && m_connection->inTransaction())
        (void)m_connection->exec(QStringLiteral("ROLLBACK"));
    m_readers.suspend();
    m_lock.setJournalOpen(false);
    m_connection.reset();
    bool present = false;
    const auto settle = [&]() -> Status {
        auto opened = Connection::open(m_file, Connection::Mode::Write);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        m_connection = std::move(*opened);
        const auto stored = m_connection->integer(QStringLiteral("SELECT value FROM counter WHERE name = 'commit'"));
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        present = mark >= 0 && *stored == mark;
        m_mark = *stored;
        if (const Status marked = writeMark(); !marked)
            return marked;
        m_lock.setJournalOpen(true);
        return Done{};
    };
    const Status settled = settle();
    m_readers.resume();
    m_inDoubt = !settled;
    if (!present) {
        if (settled)
            return mark < 0 ? Status(Done{}) : Status(tl::unexpected<Error>(error));
        return fail(error.code, QStringLiteral("in_doubt"));
    }
    // The group is there as one; a unit that named its row is believed only with it.
    for (Outcome &outcome : group) {
        if (outcome.status && !outcome.proof.isEmpty() && !OutboxTable(*m_connection).byDraft(outcome.proof))
            outcome.status = fail(error.code, QStringLiteral("in_doubt"));
    }
    return Done{};
}

} // namespace heliograph::store
