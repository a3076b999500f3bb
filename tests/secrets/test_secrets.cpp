// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/sessionsecrets.h"
#include "secrets/vaultsecrets.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace heliograph::test {

class TestSecrets : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString vault(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void sessionForgets()
    {
        {
            SessionSecrets secrets;
            QVERIFY(secrets.write(QStringLiteral("a/b"), "topsecret").result());
            QCOMPARE(secrets.read(QStringLiteral("a/b")).result(), Result<QByteArray>(QByteArray("topsecret")));
            QVERIFY(secrets.remove(QStringLiteral("a/b")).result());
            QCOMPARE(secrets.read(QStringLiteral("a/b")).result().error().code, ErrorCode::NotFound);
        }
        QCOMPARE(SessionSecrets().read(QStringLiteral("a/b")).result().error().code, ErrorCode::NotFound);
    }

    void vaultKeepsSealed()
    {
        const QString file = vault("sealed");
        {
            const auto made = VaultSecrets::open(file, "open sesame");
            QVERIFY(made);
            QVERIFY((*made)->write(QStringLiteral("kannel/password"), "tip-top-secret").result());
        }
        const QByteArray bytes = contents(file);
        QVERIFY(!bytes.contains("tip-top-secret") && !bytes.contains("kannel"));
        QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        const auto again = VaultSecrets::open(file, "open sesame");
        QVERIFY(again);
        QCOMPARE((*again)->read(QStringLiteral("kannel/password")).result(), Result<QByteArray>(QByteArray("tip-top-secret")));
        QVERIFY((*again)->remove(QStringLiteral("kannel/password")).result());
        QCOMPARE((*again)->read(QStringLiteral("kannel/password")).result().error().code, ErrorCode::NotFound);
    }

    void vaultRefuses()
    {
        const QString file = vault("refuses");
        QVERIFY(VaultSecrets::open(file, "right"));
        const QByteArray before = contents(file);
        QCOMPARE(VaultSecrets::open(file, "wrong").error().detail, QStringLiteral("passphrase"));
        QCOMPARE(VaultSecrets::open(file, "").error().detail, QStringLiteral("empty_passphrase"));
        QCOMPARE(contents(file), before); // A1 "Key lost != data gone": a wrong passphrase never makes a new vault over the old one
        QByteArray flipped = before;
        flipped[flipped.size() - 1] = char(flipped.at(flipped.size() - 1) ^ 1);
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(flipped);
        damaged.close();
        QCOMPARE(VaultSecrets::open(file, "right").error().code, ErrorCode::SecretUnavailable);
        QCOMPARE(contents(file), flipped);
    }

    void whatCannotBeWrittenIsNotKept()
    {
        const QString folder = m_folder.filePath(QStringLiteral("gone"));
        QVERIFY(QDir().mkpath(folder));
        const auto made = VaultSecrets::open(folder + QStringLiteral("/vault"), "p");
        QVERIFY(made);
        QVERIFY(QDir(folder).removeRecursively());
        const Status written = (*made)->write(QStringLiteral("a/b"), "c").result();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Io);
        QCOMPARE((*made)->read(QStringLiteral("a/b")).result().error().code, ErrorCode::NotFound);
    }
};

} // namespace heliograph::test

QTEST_GUILESS_MAIN(heliograph::test::TestSecrets)
#include "test_secrets.moc"
