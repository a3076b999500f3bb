// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/appcontext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace heliograph::test {

class TestAppContext : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    QString folder(const char *name) const { return m_dir.filePath(QLatin1String(name)); }

    template<typename T>
    static Result<T> wait(const Async<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return fail(ErrorCode::Timeout, QStringLiteral("test"));
        return future.result();
    }
    static std::unique_ptr<AppContext> start(const AppOptions &options, bool dispatching = false)
    {
        auto context = AppContext::open(options);
        if (!context || !wait((*context)->start(dispatching)))
            return nullptr;
        return std::move(*context);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // No keychain of the person who runs the tests is touched.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_dir.filePath(QStringLiteral("no-bus")).toUtf8());
        qputenv("LC_ALL", "en_GB.UTF-8");
    }

    void aFreshProfileIsPrivateAndKeepsItsKey()
    {
        AppOptions options;
        options.folder = folder("fresh");
        QByteArray key;
        {
            const auto context = start(options);
            QVERIFY(context);
            QVERIFY(context->accounts().accounts().isEmpty());
            QFile file(options.folder + QStringLiteral("/mac.key"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            key = file.readAll();
            QCOMPARE(key.size(), 32);
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
            QVERIFY(wait(context->stop()));
        }
        QVERIFY(start(options));
        QFile file(options.folder + QStringLiteral("/mac.key"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), key);
    }

    void aSecondWriterIsToldAndAReaderMayRead()
    {
        AppOptions options;
        options.folder = folder("shared");
        const auto writer = start(options);
        QVERIFY(writer);
        QVERIFY(wait(writer->settings().set(QStringLiteral("workspace.name"), QStringLiteral("Acorn"))));
        options.lockWaitMs = 0;
        QCOMPARE(AppContext::open(options).error().code, ErrorCode::ProfileInUse);
        options.readOnly = true;
        const auto reader = start(options);
        QVERIFY(reader);
        QCOMPARE(reader->settings().current().text(Key::WorkspaceName), QStringLiteral("Acorn"));
        QCOMPARE(wait(reader->settings().set(QStringLiteral("workspace.name"), QStringLiteral("Other"))).error().code, ErrorCode::ProfileInUse);
    }

    void aVaultKeepsSecretsAndAWrongPassphraseIsRefused()
    {
        AppOptions options;
        options.folder = folder("vault");
        options.vaultPassphrase = "open sesame";
        {
            const auto context = start(options);
            QVERIFY(context);
            QCOMPARE(context->secrets().backend(), QStringLiteral("vault"));
            QVERIFY(wait(context->secrets().write(QStringLiteral("a/b"), "secret")));
        }
        options.vaultPassphrase = "wrong";
        const auto refused = AppContext::open(options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::SecretUnavailable);
        options.vaultPassphrase = "open sesame";
        const auto again = start(options);
        QVERIFY(again);
        QCOMPARE(wait(again->secrets().read(QStringLiteral("a/b"))), Result<QByteArray>(QByteArray("secret")));
    }

    void withoutAKeychainSecretsLastForThisRun()
    {
        AppOptions options;
        options.folder = folder("no-keychain");
        const auto context = start(options);
        QVERIFY(context);
        QVERIFY(wait(context->secrets().write(QStringLiteral("a/b"), "only now")));
        QCOMPARE(context->secrets().backend(), QStringLiteral("session"));
        QCOMPARE(wait(context->secrets().read(QStringLiteral("a/b"))), Result<QByteArray>(QByteArray("only now")));
        // Nothing of it is on the disk.
        for (const QFileInfo &info : QDir(options.folder).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("only now"), qPrintable(info.fileName()));
        }
    }

    void theDemoHasPeopleAndNoWayOut()
    {
        AppOptions options;
        options.folder = folder("demo");
        options.demo = true;
        options.speed = 1000;
        qsizetype people = 0;
        {
            const auto context = start(options, true);
            QVERIFY(context);
            people = wait(context->customers().list({}, 200))->size();
            QVERIFY(people >= 35);
            QVERIFY(context->accounts().types().isEmpty());
            QCOMPARE(wait(context->accounts().put(Account{QStringLiteral("k"), QStringLiteral("kannel"), QStringLiteral("K"), {}, {}, true, {}, 0})).error().code,
                     ErrorCode::InvalidArgument);
            const auto next = wait(context->conversations().next());
            QVERIFY(next);
            QVERIFY(wait(context->stop()));
        }
        // Opened again: what was there stays, nobody is doubled.
        const auto again = start(options, true);
        QVERIFY(again);
        QCOMPARE(wait(again->customers().list({}, 200))->size(), people);
    }
};

} // namespace heliograph::test

QTEST_GUILESS_MAIN(heliograph::test::TestAppContext)
#include "test_appcontext.moc"
