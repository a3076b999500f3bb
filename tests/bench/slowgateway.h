// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace heliograph::test {

/// A gateway over TLS in a thread of its own that takes every text and answers after `delayMs`, as Kannel does. Keeps a connection
/// for whoever wants to go on using it.
class SlowGateway
{
public:
    explicit SlowGateway(int delayMs) : m_delayMs(delayMs)
    {
        const QString base = m_dir.filePath(QStringLiteral("gateway"));
        QProcess::execute(QStringLiteral("openssl"),
                          {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                           QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=gateway"),
                           QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"),
                           base + QStringLiteral(".key"), QStringLiteral("-out"), base + QStringLiteral(".pem")});
        authorities = QSslCertificate::fromPath(base + QStringLiteral(".pem"));
        QFile keyFile(base + QStringLiteral(".key"));
        if (authorities.isEmpty() || !keyFile.open(QIODevice::ReadOnly))
            qFatal("no certificate");
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(authorities.first());
        tls.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_server.setSslConfiguration(tls);
        m_server.setMaxPendingConnections(512);
        m_server.moveToThread(&m_thread);
        QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server, [this] { serve(); });
        m_thread.start();
        QMetaObject::invokeMethod(&m_server, [this] { m_server.listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
        port = m_server.serverPort();
    }
    ~SlowGateway()
    {
        QMetaObject::invokeMethod(&m_server, [this] { qDeleteAll(m_server.findChildren<QSslSocket *>()); m_server.close(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    QList<QSslCertificate> authorities;
    quint16 port = 0;
    std::atomic<int> taken = 0;

private:
    void serve()
    {
        while (auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection())) {
            auto data = std::make_shared<QByteArray>();
            QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
            const auto read = [this, socket, data] {
                data->append(socket->readAll());
                const qsizetype head = data->indexOf("\r\n\r\n");
                if (head < 0)
                    return;
                const QByteArray lines = data->left(head + 2).toLower();
                const qsizetype at = lines.indexOf("content-length: ") + 16;
                const qsizetype length = lines.mid(at, lines.indexOf('\r', at) - at).toLongLong();
                if (data->size() < head + 4 + length)
                    return;
                data->clear();
                taken += 1;
                const bool close = lines.contains("connection: close");
                QTimer::singleShot(m_delayMs, Qt::PreciseTimer, socket, [socket, close] {
                    socket->write("HTTP/1.1 202 Accepted\r\nContent-Type: text/html\r\nContent-Length: 24\r\n\r\n0: Accepted for delivery");
                    if (close)
                        socket->disconnectFromHost();
                });
            };
            QObject::connect(socket, &QSslSocket::readyRead, socket, read);
            read();
        }
    }
    QTemporaryDir m_dir;
    int m_delayMs;
    QThread m_thread;
    QSslServer m_server;
};

} // namespace heliograph::test
