// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QMutex>
#include <QPointer>

#include <functional>
#include <memory>

class QTcpServer;
class QThread;

namespace heliograph {

/// What a gateway asked for: GET /TOKEN/WHAT?QUERY.
struct CallbackRequest {
    QByteArray token;
    QByteArray what;
    QByteArray query;
};

/// From the head of a request, up to and with its empty line. False: anything but such a GET.
[[nodiscard]] bool readCallback(const QByteArray &head, CallbackRequest &into);

/// A small HTTP listener for a gateway on this computer. Several accounts may share one: each has its own token. It answers with an
/// empty page, for Kannel would send any words as an SMS. Requests are bounded in size, time and number.
class CallbackListener
{
public:
    static constexpr qsizetype kMaxHead = 192 * 1024; ///< 255 parts of UCS-2, percent-encoded
    static constexpr int kMaxConnections = 64;
    static constexpr int kDeadlineMs = 5'000;

    /// nullptr: the address cannot be had. Port 0 takes any that is free. The socket lives in `thread`, which must be running.
    [[nodiscard]] static std::shared_ptr<CallbackListener> open(const QHostAddress &address, quint16 port, QThread *thread);
    ~CallbackListener();
    CallbackListener(const CallbackListener &) = delete;
    CallbackListener &operator=(const CallbackListener &) = delete;

    [[nodiscard]] QString address() const { return m_address; } ///< "127.0.0.1:13014"
    enum Status { Ok = 200, Refused = 400, Unknown = 404, Later = 503 };
    /// Ends the request; from any thread, once. One that is never answered ends without a reply.
    using Answer = std::function<void(Status)>;
    /// Called in the listener's thread.
    using Handler = std::function<void(const CallbackRequest &, const Answer &)>;
    /// A token has one owner: the newest.
    void add(const QByteArray &token, const void *owner, Handler handler);
    /// After this has returned the owner's handler is not called any more.
    void remove(const QByteArray &token, const void *owner);

private:
    /// Shared with the sockets, which may live a moment longer.
    struct Routes {
        QMutex mutex;
        QHash<QByteArray, std::pair<const void *, Handler>> byToken;
        void dispatch(const QByteArray &head, const Answer &answer);
    };
    CallbackListener() = default;
    static void serve(QTcpServer *server, const std::shared_ptr<Routes> &routes);

    std::shared_ptr<Routes> m_routes = std::make_shared<Routes>();
    QTcpServer *m_server = nullptr;
    QString m_address;
};

} // namespace heliograph
