// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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

/// The read-only connections, a thread each, taking from one queue.
class Readers
{
public:
    using Job = std::function<void(View *, const Status &)>;
    /// `damaged` is called in a reader's thread whenever a job met damage.
    Readers(const QString &file, int threads, std::function<void()> damaged);
    ~Readers();
    Q_DISABLE_COPY_MOVE(Readers)

    void enqueue(Job job);
    /// Answers everything queued, then closes. Nothing may be enqueued after it.
    void stop();
    /// Returns when no read connection is open any more; reads wait until resume().
    void suspend();
    void resume();

private:
    void run();
    QString m_file;
    std::function<void()> m_damaged;
    QMutex m_mutex;
    QWaitCondition m_wake, m_closed;
    std::deque<Job> m_jobs;
    std::vector<std::unique_ptr<QThread>> m_threads;
    int m_open = 0;
    bool m_suspended = false, m_stopping = false;
};

} // namespace heliograph::store
