// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/callbacklistener.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

namespace heliograph {

namespace {

constexpr qint64 kCallbackReadBuffer = 16 * 1024;

QByteArray emptyPage(CallbackListener::Status status)
{
    const char *words = "400 Bad Request";
    switch (status) {
    case CallbackListener::Ok: words = "200 OK"; break;
    case CallbackListener::Refused: break;
    case CallbackListener::Unknown: words = "404 Not Found"; break;
    case CallbackListener::Later: words = "503 Service Unavailable"; break;
    }
    return QByteArray("HTTP/1.1 ") + words + "\r\nContent-Type: text/plain\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

/// The socket of a request whose answer may come from another thread, or after it has gone.
struct Asker {
    QMutex mutex;
    QTcpSocket *socket = nullptr;
};

CallbackListener::Answer answerTo(QTcpSocket *socket)
{
    auto asker = std::make_shared<Asker>();
    asker->socket = socket;
    QObject::connect(socket, &QObject::destroyed, socket, [asker] {
        const QMutexLocker lock(&asker->mutex);
        asker->socket = nullptr;
    });
    return [asker](CallbackListener::Status status) {
        const QMutexLocker lock(&asker->mutex);
        if (QTcpSocket *waiting = std::exchange(asker->socket, nullptr)) {
            QMetaObject::invokeMethod(waiting, [waiting, status] {
                waiting->write(emptyPage(status));
                waiting->disconnectFromHost();
            }, Qt::QueuedConnection);
        }
    };
}

} // namespace

bool readCallback(const QByteArray &head, CallbackRequest &into)
{
    const QByteArray line = head.left(qMax<qsizetype>(0, head.indexOf('\n'))).trimmed();
    if (!line.startsWith("GET /") || !(line.endsWith(" HTTP/1.1") || line.endsWith(" HTTP/1.0")))
        return false;
    const QByteArray target = line.mid(5, line.size() - 5 - 9);
    const qsizetype slash = target.indexOf('/');
    const qsizetype question = target.indexOf('?');
    if (slash <= 0 || question < slash || target.contains(' '))
        return false;
    into.token = target.left(slash);
    into.what = target.mid(slash + 1, question - slash - 1);
    into.query = target.mid(question + 1);
    return true;
}

void CallbackListener::Routes::dispatch(const QByteArray &head, const Answer &answer)
{
    CallbackRequest request;
    if (!readCallback(head, request))
        return answer(Refused);
    const QMutexLocker lock(&mutex);
    const auto it = byToken.constFind(request.token);
    if (it == byToken.constEnd())
        return answer(Unknown);
    it->second(request, answer);
}

void CallbackListener::serve(QTcpServer *server, const std::shared_ptr<Routes> &routes)
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        if (server->findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly).size() > kMaxConnections) {
            delete socket;
            continue;
        }
        socket->setReadBufferSize(kCallbackReadBuffer);
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(kDeadlineMs, socket, [socket] { socket->deleteLater(); });
        auto head = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, head, routes] {
            if (head->isNull())
                head->reserve(1'024);
            head->append(socket->readAll());
            const qsizetype end = head->indexOf("\r\n\r\n");
            if (end < 0 && head->size() <= kMaxHead)
                return;
            socket->disconnect(SIGNAL(readyRead()));
            const Answer answer = answerTo(socket);
            if (end < 0)
                answer(Refused);
            else
                routes->dispatch(head->left(end + 4), answer);
        });
    }
}

std::shared_ptr<CallbackListener> CallbackListener::open(const QHostAddress &address, quint16 port, QThread *thread)
{
    std::shared_ptr<CallbackListener> listener(new CallbackListener);
    auto *server = new QTcpServer;
    server->moveToThread(thread);
    QObject::connect(server, &QTcpServer::newConnection, server, [server, routes = listener->m_routes] { serve(server, routes); });
    quint16 got = 0;
    QMetaObject::invokeMethod(server, [server, address, port, &got] { got = server->listen(address, port) ? server->serverPort() : 0; },
                              Qt::BlockingQueuedConnection);
    listener->m_server = server;
    if (got == 0)
        return nullptr;
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    listener->m_address = (six ? u'[' + address.toString() + u']' : address.toString()) + u':' + QString::number(got);
    return listener;
}

CallbackListener::~CallbackListener()
{
    if (m_server)
        m_server->deleteLater();
}

void CallbackListener::add(const QByteArray &token, const void *owner, Handler handler)
{
    const QMutexLocker lock(&m_routes->mutex);
    m_routes->byToken.insert(token, {owner, std::move(handler)});
}

void CallbackListener::remove(const QByteArray &token, const void *owner)
{
    const QMutexLocker lock(&m_routes->mutex);
    if (m_routes->byToken.value(token).first == owner)
        m_routes->byToken.remove(token);
}

} // namespace heliograph
