// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "providers/http.h"
#include "providers/httpreplyparser.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <functional>

namespace heliograph {

/// Milliseconds. The total is longer than the 26 s that some gateways take to answer.
struct HttpDeadlines {
    int connectMs = 10'000; ///< until the connection, TLS included, stands
    int idleMs = 30'000;    ///< without a byte
    int totalMs = 35'000;
};

/// One POST, or one GET that asks for something, over one connection of its own: written once, never repeated, never redirected,
/// through no proxy. QNetworkAccessManager repeats a POST by itself when a server hangs up (measured: one call, up to four requests), so it is not used.
/// Lives in the network thread and goes away by itself after `done`, which is called exactly once.
class OneShotPost final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const HttpReply &)>;
    /// `mayStart` is asked once, when the connection stands and nothing has been written.
    OneShotPost(HttpRequest request, const QSslConfiguration &tls, HttpDeadlines deadlines, const Clock &clock,
                std::function<bool()> mayStart, Done done, QObject *parent);
    ~OneShotPost() override;
    void start();

private:
    void begin();
    void read();
    void broken(QAbstractSocket::SocketError error);
    void finish(HttpReply::End end);
    [[nodiscard]] bool plainAllowed() const;

    HttpRequest m_request;
    QByteArray m_head;
    HttpDeadlines m_deadlines;
    const Clock &m_clock;
    std::function<bool()> m_mayStart;
    Done m_done;
    QSslSocket m_socket;
    QTimer m_quiet; ///< connect, then idle
    QTimer m_total;
    QElapsedTimer m_took;
    HttpReplyParser m_parser;
    qint64 m_pulled = 0;
    bool m_begun = false;
};

} // namespace heliograph
