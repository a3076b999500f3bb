// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainsecrets.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace heliograph::test {

/// Run by with-keyring in three situations; each test says which it is for.
class TestKeychain : public QObject
{
    Q_OBJECT
private:
    const QByteArray m_situation = qgetenv("KEYCHAIN_SITUATION");
    template<typename T>
    Result<T> wait(const Async<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return fail(ErrorCode::Timeout, QStringLiteral("test"));
        return future.result();
    }

private Q_SLOTS:
    void keepsBinarySecrets()
    {
        KeychainSecrets secrets(QStringLiteral("default"));
        const QByteArray secret("p\0\xff\n\xc3\xa4", 6);
        const Status written = wait(secrets.write(QStringLiteral("kannel/password"), secret));
        if (m_situation != "unlocked") {
            // A4, no secret service: said at once, nothing kept anywhere.
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::SecretUnavailable);
            QVERIFY(!wait(secrets.probe()));
            return;
        }
        QVERIFY(written);
        QCOMPARE(wait(secrets.read(QStringLiteral("kannel/password"))), Result<QByteArray>(secret));
        KeychainSecrets other(QStringLiteral("another"));
        QCOMPARE(wait(other.read(QStringLiteral("kannel/password"))).error().code, ErrorCode::NotFound);
        QVERIFY(wait(secrets.remove(QStringLiteral("kannel/password"))));
        QCOMPARE(wait(secrets.read(QStringLiteral("kannel/password"))).error().code, ErrorCode::NotFound);
        QVERIFY(wait(secrets.probe()));
    }

    void neverBlocksTheCaller()
    {
        KeychainSecrets secrets(QStringLiteral("default"));
        QElapsedTimer timer;
        timer.start();
        const auto future = secrets.read(QStringLiteral("x/y"));
        QVERIFY2(timer.elapsed() < 1'000, "reading a secret waited in the caller's thread");
        wait(future);
    }
};

} // namespace heliograph::test

QTEST_GUILESS_MAIN(heliograph::test::TestKeychain)
#include "test_keychain.moc"
