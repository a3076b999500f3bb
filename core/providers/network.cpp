// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/network.h"

#include <QQueue>

namespace heliograph {

/// Lives in the network thread: starts what may start, keeps the rest in order.
class Network::Lane final : public QObject
{
public:
    Lane(const Clock &clock, NetworkOptions options)
        : m_clock(clock)
        , m_options(std::move(options))
    {
    }
    void take(HttpRequest request, std::function<bool()> mayStart, OneShotPost::Done done)
    {
        m_waiting.enqueue({std::move(request), std::move(mayStart), std::move(done)});
        next();
    }
    void close()
    {
        m_closing = true;
        qDeleteAll(findChildren<OneShotPost *>(Qt::FindDirectChildrenOnly));
        next();
    }

private:
    struct Job {
        HttpRequest request;
        std::function<bool()> mayStart;
        OneShotPost::Done done;
    };
    void next()
    {
        // A post may end in start(): that calls this again, and the loop below is still there.
        if (std::exchange(m_starting, true))
            return;
        while ((m_closing || m_active < m_options.inFlight) && !m_waiting.isEmpty()) {
            Job job = m_waiting.dequeue();
            if (m_closing) {
                HttpReply reply;
                reply.end = HttpReply::End::Abandoned;
                reply.at = m_clock.nowMs();
                job.done(reply);
                continue;
            }
            m_active += 1;
            auto done = [this, told = std::move(job.done)](const HttpReply &reply) {
                m_active -= 1;
                told(reply);
                next();
            };
            auto *post = new OneShotPost(std::move(job.request), tls(), m_options.deadlines, m_clock, std::move(job.mayStart), done, this);
            post->start();
        }
        m_starting = false;
    }
    /// Made once: reading the system's certificates takes long.
    const QSslConfiguration &tls()
    {
        if (m_tls.isNull()) {
            m_tls = QSslConfiguration::defaultConfiguration();
            m_tls.setProtocol(QSsl::TlsV1_2OrLater);
            m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
            if (!m_options.authorities.isEmpty())
                m_tls.addCaCertificates(m_options.authorities);
        }
        return m_tls;
    }

    const Clock &m_clock;
    NetworkOptions m_options;
    QSslConfiguration m_tls;
    QQueue<Job> m_waiting;
    int m_active = 0;
    bool m_starting = false;
    bool m_closing = false;
};

Network::Network(const Clock &clock, NetworkOptions options)
    : m_lane(new Lane(clock, std::move(options)))
{
    m_thread.setObjectName(QStringLiteral("network"));
    m_lane->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_lane, &QObject::deleteLater);
    m_thread.start();
}

Network::~Network()
{
    // Sockets end in their own thread, and after whatever was posted before.
    QMetaObject::invokeMethod(m_lane, [lane = m_lane] { lane->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QThread *Network::thread()
{
    return &m_thread;
}

void Network::post(HttpRequest request, std::function<bool()> mayStart, OneShotPost::Done done)
{
    QMetaObject::invokeMethod(m_lane, [lane = m_lane, request = std::move(request), mayStart = std::move(mayStart), done = std::move(done)] {
        lane->take(request, mayStart, done);
    });
}

} // namespace heliograph
