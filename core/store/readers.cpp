// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/readers.h"

#include "store/connection.h"

namespace heliograph::store {

Readers::Readers(const QString &file, int threads, std::function<void()> damaged)
    : m_file(file), m_damaged(std::move(damaged))
{
    for (int i = 0; i < threads; ++i) {
        m_threads.emplace_back(QThread::create([this] { run(); }));
        m_threads.back()->setObjectName(QStringLiteral("store-reader"));
        m_threads.back()->start();
    }
}

Readers::~Readers()
{
    stop();
}

void Readers::stop()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stopping = true;
        m_suspended = false;
        m_wake.wakeAll();
    }
    for (const auto &thread : m_threads)
        thread->wait();
}

void Readers::enqueue(Job job)
{
    const QMutexLocker lock(&m_mutex);
    m_jobs.push_back(std::move(job));
    m_wake.wakeOne();
}

void Readers::suspend()
{
    const QMutexLocker lock(&m_mutex);
    m_suspended = true;
    m_wake.wakeAll();
    while (m_open > 0)
        m_closed.wait(&m_mutex);
}

void Readers::resume()
{
    const QMutexLocker lock(&m_mutex);
    m_suspended = false;
    m_wake.wakeAll();
}

void Readers::run()
{
    std::unique_ptr<Connection> connection;
    QMutexLocker lock(&m_mutex);
    for (;;) {
        if (connection && (m_suspended || (m_stopping && m_jobs.empty()))) {
            lock.unlock();
            connection.reset();
            lock.relock();
            --m_open;
            m_closed.wakeAll();
        }
        if (m_stopping && m_jobs.empty())
            return;
        if (m_suspended || m_jobs.empty()) {
            m_wake.wait(&m_mutex);
            continue;
        }
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        if (!connection)
            ++m_open; // counted before it opens, so that suspend() waits for it
        lock.unlock();
        Status ready = Done{};
        if (!connection) {
            auto opened = Connection::open(m_file, Connection::Mode::Read);
            if (opened)
                connection = std::move(*opened);
            else
                ready = tl::unexpected<Error>(opened.error());
        }
        const bool opened = connection != nullptr;
        if (ready)
            ready = connection->exec(QStringLiteral("BEGIN"));
        if (ready) {
            View view(*connection);
            job(&view, ready);
            (void)connection->exec(QStringLiteral("COMMIT"));
            Q_ASSERT(connection->openStatements() == 0);
        } else {
            job(nullptr, ready);
        }
        if ((opened && connection->metDamage()) || (!ready && ready.error().code == ErrorCode::StoreDamaged))
            m_damaged();
        lock.relock();
        if (!opened) {
            --m_open;
            m_closed.wakeAll();
        }
    }
}

} // namespace heliograph::store
