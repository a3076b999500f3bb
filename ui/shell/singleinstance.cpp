// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace heliograph::ui {

namespace {
constexpr int kAnswerMs = 500;
}

SingleInstance::SingleInstance(const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{
    // A socket's path may hold a hundred bytes only, and a profile's folder may be longer.
    const QByteArray hash = QCryptographicHash::hash(QDir(profileFolder).absolutePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    m_name = QStringLiteral("%1/heliograph-%2").arg(folder.isEmpty() ? QDir::tempPath() : folder, QString::fromLatin1(hash));
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            // Nothing is read: to connect is all that can be said.
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromServer();
            Q_EMIT raiseWanted();
        }
    });
}

bool SingleInstance::raiseOther()
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(kAnswerMs);
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name);
    m_server->listen(m_name);
}

} // namespace heliograph::ui
