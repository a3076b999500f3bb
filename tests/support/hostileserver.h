// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace heliograph::test {

/// tests/support/hostile_server.py as a child process, and its ledger.
class HostileServer
{
public:
    explicit HostileServer(const QStringList &args = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"), QStringList{QStringLiteral("-Wignore"), QStringLiteral(HOSTILE_SERVER), ledgerPath()} + args);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(30'000))
                qFatal("the hostile server does not start");
        }
        const QList<QByteArray> ports = m_process.readLine().trimmed().split(' ');
        port = ports.value(0).toInt();
        tlsPort = ports.value(2).toInt();
    }
    ~HostileServer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    QUrl url(const QString &command, const QString &id, bool tls = false) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2/%3/%4").arg(tls ? QStringLiteral("https") : QStringLiteral("http"))
                        .arg(tls ? tlsPort : port).arg(command, id));
    }
    /// One entry for each connection that got as far as a request, or that was closed unread.
    QList<QJsonObject> ledger() const
    {
        QList<QJsonObject> entries;
        QFile file(ledgerPath());
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd())
                entries.append(QJsonDocument::fromJson(file.readLine()).object());
        }
        return entries;
    }
    int port = 0;
    int tlsPort = 0;

private:
    QString ledgerPath() const { return m_dir.filePath(QStringLiteral("ledger")); }
    QTemporaryDir m_dir;
    QProcess m_process;
};

} // namespace heliograph::test
