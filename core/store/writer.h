// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/profilelock.h"
#include "store/readers.h"
#include "store/unit.h"

#include <QMutex>
#include <QString>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace heliograph::store {

class Connection;

/// The thread with the only write connection. Whatever waits goes into one transaction, a savepoint each.
class Writer
{
public:
    struct Job {
        std::function<Status(Unit &)> run;
        std::function<void(const Status &)> committed; ///< in the writer's thread, after the COMMIT
        bool scrub = false;                            ///< alone in its group, and nothing of what it deleted is left afterwards
    };
    using Changed = std::function<void(const QList<Change> &)>;
    /// Blocks until the connection is open, or start() tells why not.
    Writer(const QString &file, ProfileLock &lock, Readers &readers, StopGate &stops, Changed changed, std::function<void()> damaged);
    ~Writer();
    Q_DISABLE_COPY_MOVE(Writer)
    [[nodiscard]] const Status &started() const { return m_started; }
    void enqueue(Job job);

private:
    struct Outcome {
        Job job;
        Status status = Done{};
        QList<Change> changes;
        QString proof;
    };
    void run();
    Status openConnection();
    void closeConnection();
    void runGroup(std::vector<Job> jobs);
    void runUnit(Outcome &outcome);
    Status scrub();
    Status finishGroup();
    Status settleDoubt(qint64 mark, std::vector<Outcome> &group, const Error &error);
    Status writeMark();
    Status indexDeferred();
    Status indexCustomer(qint64 id);

    QString m_file;
    ProfileLock &m_lock;
    Readers &m_readers;
    StopGate &m_stops;
    Changed m_changed;
    std::function<void()> m_damaged;
    Status m_started = Done{};
    std::unique_ptr<Connection> m_connection;
    bool m_inDoubt = false;  ///< the log may hold a commit that was reported as failed
    qint64 m_mark = 0;

    QMutex m_mutex;
    QWaitCondition m_wake, m_ready;
    std::deque<Job> m_jobs;
    bool m_isReady = false, m_stopping = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace heliograph::store
