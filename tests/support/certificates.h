// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace heliograph::test {

/// Certificates and keys of servers on 127.0.0.1, good and bad: NAME.pem and NAME.key in a folder of their own, each signed by itself.
class Certificates
{
public:
    static QStringList ours() { return {QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1")}; }
    static QStringList anothers() { return {QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:other.example")}; }
    /// The path without ".pem" and ".key".
    QString make(const QString &name, const QStringList &args)
    {
        const QString base = m_dir.filePath(name);
        openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                            QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name, QStringLiteral("-keyout"),
                            base + QStringLiteral(".key"), QStringLiteral("-out"), base + QStringLiteral(".pem")} + args);
        return base;
    }
    /// Ours, good for one day of 2020.
    QString makeExpired(const QString &name)
    {
        const QString base = m_dir.filePath(name);
        QFile config(base + QStringLiteral(".cnf"));
        if (!config.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        config.write("[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\ndefault_md=sha256\npolicy=p\n"
                     "[p]\ncommonName=supplied\n[san]\nsubjectAltName=IP:127.0.0.1\n");
        config.close();
        QFile index(m_dir.filePath(QStringLiteral("index.txt")));
        if (!index.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        openssl({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes"),
                 QStringLiteral("-subj"), QStringLiteral("/CN=") + name, QStringLiteral("-keyout"), base + QStringLiteral(".key"),
                 QStringLiteral("-out"), base + QStringLiteral(".csr")});
        openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-selfsign"), QStringLiteral("-config"), config.fileName(),
                 QStringLiteral("-extensions"), QStringLiteral("san"), QStringLiteral("-in"), base + QStringLiteral(".csr"),
                 QStringLiteral("-keyfile"), base + QStringLiteral(".key"), QStringLiteral("-out"), base + QStringLiteral(".pem"),
                 QStringLiteral("-startdate"), QStringLiteral("20200101000000Z"), QStringLiteral("-enddate"), QStringLiteral("20200102000000Z")});
        return base;
    }

private:
    void openssl(const QStringList &args)
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.start(QStringLiteral("openssl"), args);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("openssl: %s", process.readAllStandardError().constData());
    }
    QTemporaryDir m_dir;
};

} // namespace heliograph::test
