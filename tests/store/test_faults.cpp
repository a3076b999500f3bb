// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/storefixture.h"
#include "support/testsize.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace heliograph {

using namespace test;
using store::Store;
using store::View;

/// What a worker said about each draft before it ended.
struct Said {
    QStringList tried, ok, no, doubt;
    bool opened = false;
    explicit Said(const QByteArray &output)
    {
        for (const QByteArray &line : output.split('\n')) {
            const QString draft = QString::fromLatin1(line.mid(line.indexOf(' ') + 1).trimmed());
            if (line.startsWith("try "))
                tried += draft;
            else if (line.startsWith("ok "))
                ok += draft;
            else if (line.startsWith("no "))
                no += draft;
            else if (line.startsWith("doubt "))
                doubt += draft;
            else if (line.startsWith("opened "))
                opened = true;
        }
    }
};

class TestFaults : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

    static bool present(Store &store, const QString &draft)
    {
        const auto found = store.read([draft](View &v) { return v.outbox.byDraft(draft); }).result();
        if (!found)
            return false;
        // Row and message are one commit.
        return store.read([&](View &v) { return v.messages.get(found->messageId); }).result().has_value();
    }

private Q_SLOTS:
    void everyFailingWriteTellsTheTruth_data() // R7, reliability (b) 31, 32, 42
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("count");
        QTest::addColumn<bool>("fresh");
        QTest::newRow("ENOSPC in a new profile") << u"ENOSPC"_s << u"1"_s << true;
        QTest::newRow("ENOSPC once") << u"ENOSPC"_s << u"1"_s << false;
        QTest::newRow("EIO once") << u"EIO"_s << u"1"_s << false;
        QTest::newRow("ENOSPC for a while") << u"ENOSPC"_s << u"12"_s << false;
        QTest::newRow("EIO for good") << u"EIO"_s << u"0"_s << false;
    }
    void everyFailingWriteTellsTheTruth()
    {
        QFETCH(QString, error);
        QFETCH(QString, count);
        QFETCH(bool, fresh);
        int failed = 0, refused = 0, doubts = 0;
        const int points = scaled(15, 200);
        for (int at = 1; at <= points; ++at) {
            const QString folder = m_dir.filePath(uuid());
            if (!fresh)
                openStore(folder);
            QProcess worker;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"LD_PRELOAD"_s, QStringLiteral(TEST_IOFAULT));
            environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
            environment.insert(u"IOFAULT_PATH"_s, folder);
            // The small run spreads its points over the same range.
            environment.insert(u"IOFAULT_AT"_s, QString::number(longRun() ? at : at * 13));
            environment.insert(u"IOFAULT_ERRNO"_s, error);
            environment.insert(u"IOFAULT_COUNT"_s, count);
            worker.setProcessEnvironment(environment);
            worker.start(QStringLiteral(TEST_WORKER), {u"write"_s, folder, u"12"_s});
            QVERIFY(worker.waitForFinished(60'000));
            QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
            const Said said(worker.readAllStandardOutput());
            refused += said.opened ? 0 : 1;
            failed += int(said.no.size());
            doubts += int(said.doubt.size());
            const auto store = openStore(folder);
            QVERIFY(value(store->selfTest()).integrity.isEmpty());
            for (const QString &draft : said.ok)
                QVERIFY2(present(*store, draft), qPrintable(u"call %1: acknowledged and lost"_s.arg(at)));
            for (const QString &draft : said.no)
                QVERIFY2(!present(*store, draft), qPrintable(u"call %1: said no, and is there"_s.arg(at)));
            QVERIFY(said.ok.isEmpty() || store->report().kind != store::OpenReport::Kind::DamagedMovedAside);
            QDir(folder).removeRecursively();
        }
        qInfo("%d points: %d openings refused, %d writes refused, %d in doubt", points, refused, failed, doubts);
        QVERIFY(failed + refused > 0);
    }

    void killedAtAnyMomentNothingAcknowledgedIsLost() // R1 (store), M8
    {
        const QString folder = m_dir.filePath(uuid());
        QRandomGenerator random(7);
        int acknowledged = 0;
        const int cycles = scaled(30, 400);
        for (int i = 0; i < cycles; ++i) {
            QProcess worker;
            worker.start(QStringLiteral(TEST_WORKER), {u"write"_s, folder});
            QVERIFY(worker.waitForReadyRead(30'000));
            QTest::qSleep(random.bounded(5, 60));
            worker.kill();
            QVERIFY(worker.waitForFinished());
            const Said said(worker.readAllStandardOutput());
            acknowledged += int(said.ok.size());
            const auto store = openStore(folder);
            QCOMPARE(store->report().kind, i == 0 && !said.opened ? store->report().kind : store::OpenReport::Kind::Opened);
            QVERIFY(!store->report().restored);
            for (const QString &draft : said.ok)
                QVERIFY(present(*store, draft));
        }
        QVERIFY(value(openStore(folder)->selfTest()).sound());
        qInfo("%d kills, %d commits acknowledged, 0 lost", cycles, acknowledged);
        QVERIFY(acknowledged > 0);
    }

    void killedAtEachLabelledPoint_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("task");
        QTest::newRow("before the commit") << u"store.commit.before"_s << u"write"_s;
        QTest::newRow("after the commit") << u"store.commit.after"_s << u"write"_s;
        QTest::newRow("in a migration") << u"store.migrate.step"_s << u"write"_s;
        QTest::newRow("a copy without its name") << u"store.backup.copied"_s << u"backup"_s;
    }
    void killedAtEachLabelledPoint()
    {
        QFETCH(QString, label);
        QFETCH(QString, task);
        for (int n = 1; n <= scaled(2, 4); ++n) {
            const QString folder = m_dir.filePath(uuid());
            QProcess worker;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"HELIOGRAPH_CRASH_AT"_s, u"%1:%2"_s.arg(label).arg(task == u"backup"_s ? 1 : n));
            worker.setProcessEnvironment(environment);
            worker.start(QStringLiteral(TEST_WORKER), {task, folder});
            QVERIFY(worker.waitForFinished(30'000));
            QCOMPARE(worker.exitStatus(), QProcess::CrashExit);
            const Said said(worker.readAllStandardOutput());
            const auto store = openStore(folder);
            QVERIFY(value(store->selfTest()).sound());
            QVERIFY(store->report().kind != store::OpenReport::Kind::DamagedMovedAside);
            for (const QString &draft : said.ok)
                QVERIFY(present(*store, draft));
            QVERIFY(!QFile::exists(folder + u"/copy.db"_s));
            if (label == u"store.commit.after"_s && n == 2)
                QVERIFY(present(*store, said.tried.last())); // committed, though nobody was told
            if (label == u"store.commit.before"_s && n == 2)
                QVERIFY(!present(*store, said.tried.last()));
        }
    }
};

} // namespace heliograph

QTEST_GUILESS_MAIN(heliograph::TestFaults)
#include "test_faults.moc"
