// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// reliability.md M12, A4 (no secret service, a backend that hangs), b 43–48.
#include "secrets/fallbacksecrets.h"
#include "secrets/keychainsecrets.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

namespace heliograph::test {

/// Run by with-keyring in five situations; each test says which it is for.
class TestKeychain : public QObject
{
    Q_OBJECT
private:
    const QByteArray m_situation = qgetenv("KEYCHAIN_SITUATION");
    const bool m_unlocked = m_situation == "unlocked";
    /// A silent one is given up soon; the others answer well within.
    const int m_limitMs = m_situation == "silent" ? 500 : 20'000;
    KeychainSecrets m_secrets{QStringLiteral("default"), m_limitMs};
    template<typename T>
    Result<T> wait(const Async<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            return fail(ErrorCode::Internal, QStringLiteral("never finished"));
        return future.result();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(!m_situation.isEmpty(), "run by with-keyring"); }

    void keepsBinarySecrets_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("binary") << QByteArray("p\0\xff\n\xc3\xa4", 6);
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("64 KiB") << QByteArray(65'536, '\x07');
    }

    void keepsBinarySecrets()
    {
        QFETCH(QByteArray, secret);
        const QString name = QStringLiteral("kannel/password");
        const Status written = wait(m_secrets.write(name, secret));
        if (!m_unlocked) {
            // Said, and nothing kept anywhere.
            QVERIFY(!written);
            QCOMPARE(written.error().code, m_situation == "silent" ? ErrorCode::Timeout : ErrorCode::SecretUnavailable);
            return;
        }
        QVERIFY(written);
        QCOMPARE(wait(m_secrets.read(name)), Result<QByteArray>(secret));
        KeychainSecrets other(QStringLiteral("another"), m_limitMs);
        QCOMPARE(wait(other.read(name)).error().code, ErrorCode::NotFound);
        QVERIFY(wait(m_secrets.remove(name)));
        QCOMPARE(wait(m_secrets.read(name)).error().code, ErrorCode::NotFound);
    }

    void theProbeTellsWhetherSecretsAreKept() { QCOMPARE(wait(m_secrets.probe()).has_value(), m_unlocked); }

    void neverBlocksTheCaller()
    {
        QElapsedTimer beat;
        qint64 longest = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            longest = qMax(longest, beat.elapsed());
            beat.restart();
        });
        beat.start();
        timer.start(5);
        const auto read = m_secrets.read(QStringLiteral("x/y"));
        wait(read);
        QVERIFY(!read.result());
        qInfo("the event loop stood still for %lld ms at most", longest);
        QVERIFY(longest < 400); // a keychain asked synchronously takes 500 ms here where it is silent
    }

    void withoutAKeychainThisRunKeepsIt()
    {
        FallbackSecrets secrets(std::make_unique<KeychainSecrets>(QStringLiteral("fallback"), m_limitMs));
        const QString name = QStringLiteral("kannel/password");
        QVERIFY(wait(secrets.write(name, "tip-top")));
        QCOMPARE(secrets.backend(), m_unlocked ? QStringLiteral("keychain") : QStringLiteral("session"));
        QCOMPARE(wait(secrets.read(name)), Result<QByteArray>(QByteArray("tip-top")));
        // The next run finds it only where a keychain kept it.
        FallbackSecrets later(std::make_unique<KeychainSecrets>(QStringLiteral("fallback"), m_limitMs));
        QCOMPARE(wait(later.read(name)).has_value(), m_unlocked);
    }
};

} // namespace heliograph::test

QTEST_GUILESS_MAIN(heliograph::test::TestKeychain)
#include "test_keychain.moc"
