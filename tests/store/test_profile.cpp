// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/backup.h"
#include "store/connection.h"
#include "store/schema.h"
#include "store/storefixture.h"
#include "support/testsize.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace heliograph {

using namespace test;
using store::OpenReport;
using store::SearchIndex;
using store::Store;
using store::Unit;
using store::View;

class TestProfile : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_folder;

    QString db() const { return m_folder + u"/heliograph.db"_s; }
    static int mode(const QString &path)
    {
        struct stat info{};
        return ::lstat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_mode & 07777) : -1;
    }
    Error refusal() const
    {
        const auto opened = Store::open(m_folder, kNow, 0);
        return opened ? Error{ErrorCode::Internal, u"opened"_s} : opened.error();
    }
    void fill(int rows = 20) const
    {
        const auto store = openStore(m_folder);
        const qint64 customer = addCustomer(*store, u"Ada"_s, u"+447700900142"_s);
        for (int i = 0; i < rows; ++i)
            queue(*store, customer, u"+447700900142"_s, u"text %1"_s.arg(i));
    }
    static int rowsIn(Store &store, OutboxState state)
    {
        return int(value(store.read([state](View &v) { return v.outbox.inStates({state}, 10'000); })).size());
    }
    /// Changes the file behind the store's back.
    Status tamper(const QString &sql) const
    {
        const auto connection = store::Connection::open(db(), store::Connection::Mode::Plain);
        return (*connection)->exec(sql);
    }
    /// Undoes what the later steps made.
    bool backToTheThirdStep() const
    {
        const QStringList undone{u"DROP TABLE message_search"_s, u"DROP VIEW message_text"_s,
                                 u"DROP TRIGGER conversation_labelled"_s, u"DROP TRIGGER conversation_relabelled"_s,
                                 u"DROP TRIGGER conversation_unlabelled"_s, u"DROP TABLE conversation_label"_s,
                                 u"DROP INDEX conversation_snoozed"_s, u"DROP INDEX conversation_active"_s, u"DROP INDEX conversation_state"_s,
                                 u"ALTER TABLE conversation DROP COLUMN snoozed_until"_s, u"DROP TABLE template"_s, u"DROP TABLE merge"_s,
                                 u"DROP TABLE not_same"_s, u"DROP INDEX customer_email"_s,
                                 u"ALTER TABLE verification DROP COLUMN provider_ref"_s, u"ALTER TABLE verification DROP COLUMN digits"_s,
                                 u"ALTER TABLE attempt DROP COLUMN segments"_s, u"DROP TABLE lookup"_s, u"DROP TABLE inbound_mark"_s, u"ALTER TABLE outbox DROP COLUMN parameters"_s,
                                 u"DROP TABLE agent"_s, u"DROP TABLE offer"_s, u"DROP TABLE offer_passed"_s,
                                 u"ALTER TABLE attempt DROP COLUMN account_id"_s,
                                 u"DROP TABLE customer_label"_s, u"DROP TABLE customer_attribute"_s, u"DROP TRIGGER customer_described"_s,
                                 u"DROP TRIGGER customer_redescribed"_s, u"DROP TRIGGER customer_wrote"_s, u"DROP TRIGGER customer_wrote_again"_s,
                                 u"DROP INDEX customer_last_seen"_s, u"DROP INDEX customer_since"_s, u"DROP INDEX customer_language"_s,
                                 u"DROP INDEX verification_proven"_s, u"ALTER TABLE customer DROP COLUMN last_seen"_s,
                                 u"DROP TABLE import_run"_s, u"DROP TABLE import_row"_s, u"DROP TABLE erased"_s, u"DROP TABLE forgotten"_s,
                                 u"DROP INDEX outbox_customer"_s,
                                 u"DROP INDEX outbox_failed"_s, u"ALTER TABLE consent DROP COLUMN channel"_s,
                                 u"DROP TRIGGER outbox_bulk_moved"_s, u"DROP TRIGGER bulk_recipient_gone"_s, u"DROP TRIGGER outbox_spent"_s, u"DROP TRIGGER outbox_respent"_s,
                                 u"DROP TABLE spend"_s, u"DROP TABLE bulk_recipient"_s, u"DROP TABLE bulk_job"_s, u"DROP INDEX outbox_bulk"_s,
                                 u"ALTER TABLE outbox DROP COLUMN bulk_id"_s, u"ALTER TABLE outbox DROP COLUMN cost"_s,
                                 u"ALTER TABLE outbox DROP COLUMN currency"_s,
                                 u"DROP TABLE reminder"_s,
                                 u"DROP INDEX message_asked"_s, u"DROP INDEX conversation_opened"_s, u"DROP INDEX verification_issued"_s,
                                 u"DROP TABLE audit_head"_s, u"DROP INDEX audit_cut"_s,
                                 u"DROP TABLE scorecard"_s, u"DROP TABLE coaching_note"_s, u"DROP TABLE rubric"_s,
                                 u"PRAGMA user_version=3"_s};
        return std::all_of(undone.begin(), undone.end(), [this](const QString &sql) { return tamper(sql).has_value(); });
    }
    static void copyFolder(const QString &from, const QString &to)
    {
        QDir().mkpath(to);
        for (const QString &name : QDir(from).entryList(QDir::Files))
            QFile::copy(from + u'/' + name, to + u'/' + name);
    }

private Q_SLOTS:
    void init() { m_folder = m_dir.filePath(uuid()); }

    void aNewProfileIsPrivate()
    {
        QDir().mkpath(m_folder);
        QFile::setPermissions(m_folder, QFile::Permissions(0x7777));
        const auto store = openStore(m_folder);
        QCOMPARE(store->report().kind, OpenReport::Kind::Created);
        QVERIFY(!store->report().installId.isEmpty());
        addCustomer(*store, u"Ada"_s);
        QCOMPARE(mode(m_folder), 0700);
        for (const QString &name : QDir(m_folder).entryList(QDir::Files))
            QVERIFY2(mode(m_folder + u'/' + name) == 0600, qPrintable(name));
        const auto test = value(store->backup(m_folder + u"/copy.db"_s, kNow));
        Q_UNUSED(test);
        QCOMPARE(mode(m_folder + u"/copy.db"_s), 0600);
    }

    void openedAgainNothingIsLostOrHeld()
    {
        fill();
        const auto store = openStore(m_folder);
        QCOMPARE(store->report().kind, OpenReport::Kind::Opened);
        QVERIFY(!store->report().restored);
        QCOMPARE(rowsIn(*store, OutboxState::Queued), 20);
        QVERIFY(QFile::exists(db() + u"-wal"_s));
    }

    void theSchemaIsTheGoldenOne()
    {
        fill(0);
        auto connection = store::Connection::open(db(), store::Connection::Mode::Read);
        const QString now = *store::schemaText(**connection);
        QFile golden(QStringLiteral(TEST_SOURCE_DIR "/schema.golden.sql"));
        if (qEnvironmentVariableIsSet("HELIOGRAPH_WRITE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(now.toUtf8());
            return;
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(now, QString::fromUtf8(golden.readAll()));
        QCOMPARE(*(*connection)->integer(u"PRAGMA page_size"_s), 8192);
        QCOMPARE(*(*connection)->text(u"PRAGMA journal_mode"_s), u"wal"_s);
    }

    void aNewerSchemaIsRefused() // reliability (b) 37
    {
        fill();
        QVERIFY(tamper(u"PRAGMA user_version=99"_s));
        QCOMPARE(refusal(), (Error{ErrorCode::SchemaTooNew, u"99"_s}));
        QCOMPARE(Store::openReadOnly(m_folder).error().code, ErrorCode::SchemaTooNew);
        QVERIFY(tamper(u"PRAGMA user_version=%1"_s.arg(store::newestVersion())));
        QCOMPARE(rowsIn(*openStore(m_folder), OutboxState::Queued), 20);
    }

    void anOlderStoreIsCopiedThenMigrated()
    {
        for (int times = 0; times < 5; ++times) {
            fill(times == 0 ? 20 : 0);
            QVERIFY(backToTheThirdStep());
            const auto store = openStore(m_folder, kNow + times * 1000);
            QCOMPARE(store->report().kind, OpenReport::Kind::Migrated);
            QVERIFY(!store->report().restored);
            QCOMPARE(rowsIn(*store, OutboxState::Queued), 20);
            value(store->rebuildSearch());
            store::SearchIndex::Query query;
            query.text = u"text"_s;
            QCOMPARE(value(store->read([=](View &v) { return v.search.count(query, 100); })), 20);
        }
        const QDir backups(m_folder + u"/backups"_s);
        const QStringList kept = backups.entryList({u"*.db"_s}, QDir::Files);
        QCOMPARE(kept.size(), 3);
        QVERIFY(store::inspectStore(backups.filePath(kept.last()), true));
    }

    void killedInAMigrationItIsTheOldOrTheNew()
    {
        for (const char *point : {"store.migrate.step:1", "store.backup.copied:1"}) {
            m_folder = m_dir.filePath(uuid());
            fill();
            QVERIFY(backToTheThirdStep());
            QProcess worker;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"HELIOGRAPH_CRASH_AT"_s, QString::fromLatin1(point));
            worker.setProcessEnvironment(environment);
            worker.start(QStringLiteral(TEST_WORKER), {u"write"_s, m_folder, u"1"_s});
            QVERIFY(worker.waitForFinished());
            QCOMPARE(worker.exitStatus(), QProcess::CrashExit);
            QCOMPARE(*(*store::Connection::open(db(), store::Connection::Mode::Read))->integer(u"PRAGMA user_version"_s), 3);
            const auto store = openStore(m_folder);
            QCOMPARE(store->report().kind, OpenReport::Kind::Migrated);
            QCOMPARE(rowsIn(*store, OutboxState::Queued), 20);
        }
    }

    void damageMetWhileOpenIsSaidAndActedOn()
    {
        fill(60);
        {
            const auto store = openStore(m_folder);
            bool said = false;
            connect(store.get(), &Store::damaged, this, [&] { said = true; });
            QFile file(db()); // behind the back of the open store
            QVERIFY(file.open(QIODevice::ReadWrite));
            const qint64 size = file.size();
            file.seek(8192 * 3);
            file.write(QByteArray(int(size - 8192 * 3), 'x'));
            file.close();
            (void)store->read([](View &v) { return v.messages.before(1, {}, 100); }).result();
            (void)store->read([](View &v) { return v.outbox.inStates({OutboxState::Queued}, 100); }).result();
            (void)store->read([](View &v) { return v.customers.list({}, 10, 0); }).result();
            QTRY_VERIFY(said);
        }
        const auto store = openStore(m_folder);
        QCOMPARE(store->report().kind, OpenReport::Kind::DamagedMovedAside);
    }

    void whatIsNotAFileIsRefused_data() // reliability (b) 34
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("directory") << 0;
        QTest::newRow("fifo") << 1;
        QTest::newRow("symlink") << 2;
        QTest::newRow("dangling symlink") << 3;
    }
    void whatIsNotAFileIsRefused()
    {
        QFETCH(int, kind);
        QDir().mkpath(m_folder);
        const QByteArray path = QFile::encodeName(db());
        if (kind == 0)
            QDir().mkpath(db());
        else if (kind == 1)
            QCOMPARE(::mkfifo(path.constData(), 0600), 0);
        else
            QCOMPARE(::symlink(kind == 2 ? "/etc/hostname" : "/nowhere/at/all", path.constData()), 0);
        QCOMPARE(refusal(), (Error{ErrorCode::StoreUnavailable, u"not_a_file"_s}));
    }

    void anotherProgramsDatabaseIsLeftAlone()
    {
        fill(0);
        QVERIFY(tamper(u"PRAGMA application_id=1"_s));
        QCOMPARE(refusal(), (Error{ErrorCode::StoreUnavailable, u"not_a_store"_s}));
    }

    void anEmptyFileIsNoFreshStart_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("0 bytes") << QByteArray();
        QTest::newRow("text") << QByteArray("hello, this is a letter\n").repeated(1000);
        QTest::newRow("zeros") << QByteArray(8192 * 4, '\0');
        QTest::newRow("gone") << QByteArray("-");
    }
    void anEmptyFileIsNoFreshStart()
    {
        QFETCH(QByteArray, content);
        fill();
        {
            const auto store = openStore(m_folder);
            QDir().mkpath(m_folder + u"/backups"_s);
            value(store->backup(m_folder + u"/backups/20260101T000000Z-x.db"_s, kNow));
        }
        QFile::remove(db());
        if (content != "-") {
            QFile file(db());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        const auto store = openStore(m_folder);
        QCOMPARE(store->report().kind, OpenReport::Kind::DamagedMovedAside);
        QVERIFY(store->report().newestBackup.endsWith(u"-x.db"_s));
        if (content != "-") {
            QFile aside(store->report().movedTo);
            QVERIFY(aside.open(QIODevice::ReadOnly));
            QCOMPARE(aside.readAll(), content);
        }
        QCOMPARE(rowsIn(*store, OutboxState::Queued), 0);
    }

    void aForeignLogIsNotReplayed() // reliability (b) 35
    {
        fill();
        const QString other = m_dir.filePath(uuid());
        {
            const QString mine = m_folder;
            m_folder = other;
            fill(3);
            const auto store = openStore(other);
            const qint64 customer = addCustomer(*store, u"Eve"_s);
            queue(*store, customer, u"+1"_s);
            QVERIFY(QFile::copy(db() + u"-wal"_s, mine + u"/heliograph.db-wal"_s));
            m_folder = mine;
        }
        const auto store = openStore(m_folder);
        QCOMPARE(store->report().kind, OpenReport::Kind::DamagedMovedAside);
        QVERIFY(store->report().movedTo.contains(u"-wal"_s));
        QVERIFY(store->report().restored);
        QCOMPARE(rowsIn(*store, OutboxState::Held), 20);
        const auto customers = value(store->read([](View &v) { return v.customers.list({}, 10, 0); }));
        QCOMPARE(customers.size(), 1);
        QCOMPARE(customers.first().name, u"Ada"_s);
    }

    void aDeletedLogHoldsWhatMayHaveGone() // reliability (b) 35
    {
        QProcess worker;
        worker.start(QStringLiteral(TEST_WORKER), {u"write"_s, m_folder});
        QVERIFY(worker.waitForReadyRead(10'000));
        QTRY_VERIFY_WITH_TIMEOUT((worker.waitForReadyRead(10), worker.peek(100'000).count("ok ") > 5), 10'000);
        worker.kill();
        worker.waitForFinished();
        QVERIFY(QFile::remove(db() + u"-wal"_s));
        const auto store = openStore(m_folder);
        QVERIFY(store->report().restored);
        QCOMPARE(rowsIn(*store, OutboxState::Queued), 0);
    }

    void aRestoredBackupSendsNothing() // reliability (b) 25, R1
    {
        fill();
        const QString copy = m_dir.filePath(uuid());
        value(openStore(m_folder)->backup(copy, kNow));
        {
            const auto store = openStore(m_folder);
            value(store->write([](Unit &u) { return u.outbox.holdAll(u"quiet_hours"_s, kNow); }));
        }
        QVERIFY(Store::restore(m_folder, copy, kNow));
        {
            const auto store = openStore(m_folder);
            QVERIFY(store->report().restored);
            QCOMPARE(store->report().heldAfterRestore, 20);
            for (const OutboxRow &row : value(store->read([](View &v) { return v.outbox.inStates({OutboxState::Held}, 100); })))
                QCOMPARE(row.detail, u"restored"_s);
            QCOMPARE(rowsIn(*store, OutboxState::Queued), 0);
            QCOMPARE(value(store->read([](View &v) { return v.outbox.due(kNow + 1'000'000'000, 100); })).size(), 0);
        }
        QVERIFY(!openStore(m_folder)->report().restored);
        QCOMPARE(QDir(m_folder).entryList({u"*.before-restore-*"_s}).size(), 1);
        // What is no sound store is not restored, and what is there stays.
        QFile bad(m_dir.filePath(u"bad"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(QByteArray(100'000, 'x'));
        bad.close();
        QCOMPARE(Store::restore(m_folder, bad.fileName(), kNow).error().code, ErrorCode::StoreDamaged);
        QCOMPARE(rowsIn(*openStore(m_folder), OutboxState::Held), 20);
    }

    void aCopiedProfileSendsNothing() // reliability (b) 25
    {
        fill();
        const QString clone = m_dir.filePath(uuid());
        copyFolder(m_folder, clone);
        const auto store = openStore(clone);
        QVERIFY(store->report().restored);
        QCOMPARE(rowsIn(*store, OutboxState::Held), 20);
        QVERIFY(!openStore(m_folder)->report().restored); // the original goes on
    }

    void oneWriterAndManyReaders() // reliability (b) 38, 39
    {
        fill();
        const auto store = openStore(m_folder);
        QElapsedTimer waited;
        waited.start();
        const auto second = Store::open(m_folder, kNow, 200);
        QCOMPARE(second.error().code, ErrorCode::ProfileInUse);
        QCOMPARE(second.error().detail, QString::number(QCoreApplication::applicationPid()));
        QVERIFY(waited.elapsed() >= 200);
        auto reader = Store::openReadOnly(m_folder);
        QVERIFY(reader.has_value());
        QCOMPARE(rowsIn(**reader, OutboxState::Queued), 20);
        queue(*store, 1, u"+1"_s);
        QCOMPARE(rowsIn(**reader, OutboxState::Queued), 21);
        QCOMPARE(error((*reader)->write([](Unit &u) { return u.settings.put(u"a"_s, u"b"_s); })).code, ErrorCode::ProfileInUse);
        // Even a writing statement on a reader's connection is refused by SQLite itself.
        QVERIFY(error(store->read([](View &v) { return v.settings.put(u"a"_s, u"b"_s); })).code != ErrorCode::Internal);
    }

    void aHundredStartsOneWriter()
    {
        fill(0);
        const int starts = scaled(20, 100);
        std::vector<std::unique_ptr<QProcess>> all;
        for (int i = 0; i < starts; ++i) {
            all.push_back(std::make_unique<QProcess>());
            all.back()->start(QStringLiteral(TEST_WORKER), {u"lock"_s, m_folder});
        }
        int writers = 0;
        QProcess *writer = nullptr;
        for (const auto &process : all) {
            QVERIFY(process->waitForReadyRead(30'000));
            const QByteArray said = process->readLine();
            if (said.startsWith("opened")) {
                ++writers;
                writer = process.get();
            } else {
                QVERIFY2(said.startsWith("refused " + QByteArray::number(int(ErrorCode::ProfileInUse))), said.constData());
            }
        }
        QCOMPARE(writers, 1);
        writer->kill(); // a dead pid's lock is taken over at once
        writer->waitForFinished();
        QElapsedTimer waited;
        waited.start();
        QVERIFY(Store::open(m_folder, kNow, 0).has_value());
        QVERIFY(waited.elapsed() < 2000);
        for (const auto &process : all) {
            process->closeWriteChannel();
            process->waitForFinished();
        }
    }

    void aLockFileOfAnotherHostIsTakenOver()
    {
        fill(0);
        QFile lock(m_folder + u"/lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("1\nheliograph\nother-host\n");
        lock.close();
        QVERIFY(Store::open(m_folder, kNow, 0).has_value());
    }

    void flippedBytesAreNeverASilentReset() // R7, reliability (b) 36
    {
        fill(60);
        QFile original(db());
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray whole = original.readAll();
        original.close();
        QRandomGenerator random(20260504);
        int movedAside = 0, readable = 0, refused = 0;
        const QString base = m_folder;
        for (int i = 0; i < scaled(40, 200); ++i) {
            m_folder = m_dir.filePath(uuid());
            copyFolder(base, m_folder);
            QByteArray bytes = whole;
            if (i % 5 == 4) {
                bytes.truncate(random.bounded(int(whole.size())));
            } else {
                // Every second flip hits the first pages, where the schema lies.
                const int at = random.bounded(i % 2 ? int(whole.size()) : 8192 * 2);
                bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            }
            QFile file(db());
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
            file.close();
            const auto opened = Store::open(m_folder, kNow, 0);
            if (!opened) {
                ++refused;
                QVERIFY(opened.error().code != ErrorCode::Internal);
            } else if ((*opened)->report().kind == OpenReport::Kind::DamagedMovedAside) {
                ++movedAside;
                QVERIFY(QFile::exists((*opened)->report().movedTo));
            } else {
                ++readable; // a flip in a text or in free space: everything is there or says that it is damaged
                const auto rows = (*opened)->read([](View &v) { return v.messages.before(1, {}, 1000); }).result();
                QVERIFY(rows ? rows->size() == 60 : rows.error().code == ErrorCode::StoreDamaged);
            }
            QDir(m_folder).removeRecursively();
        }
        qInfo("byte flips: %d moved aside, %d refused, %d readable whole", movedAside, refused, readable);
        QVERIFY(movedAside > 0);
    }

    void theSelfTestFindsWhatIsWrong()
    {
        fill();
        {
            const auto store = openStore(m_folder);
            const auto test = value(store->selfTest());
            QVERIFY(test.sound());
            QVERIFY(test.searchChecked);
            QVERIFY(test.walBytes > 0);
            QCOMPARE(test.schemaVersion, store::newestVersion());
        }
        QVERIFY(tamper(u"UPDATE message SET body = 'entirely different' WHERE id = 3"_s));
        QVERIFY(tamper(u"DELETE FROM outbox WHERE message_id = 4"_s));
        QVERIFY(tamper(u"DELETE FROM message WHERE id = 5"_s));
        const auto store = openStore(m_folder);
        auto test = value(store->selfTest());
        QVERIFY(!test.searchIntact);
        QCOMPARE(test.orphanRows, 1);
        value(store->rebuildSearch());
        test = value(store->selfTest());
        QVERIFY(test.searchIntact);
        QVERIFY(!value((*Store::openReadOnly(m_folder))->selfTest()).searchChecked);
    }

    // GIVEN texts that come in all the time WHEN the store tests itself and rebuilds its index THEN it is sound, and everything is
    // found afterwards.
    void theSelfTestAndARebuildAreRightWhileTextsComeIn()
    {
        const auto store = openStore(m_folder);
        const qint64 customer = addCustomer(*store, u"Maya"_s);
        std::atomic<bool> over = false;
        std::atomic<int> stored = 0;
        const std::unique_ptr<QThread> writer(QThread::create([&] {
            while (!over) {
                QList<QFuture<Result<qint64>>> group;
                for (int i = 0; i < 20; ++i)
                    group.append(store->write([customer](Unit &u) { return u.messages.insert(text(customer, u"Brückentag %1"_s.arg(uuid()))); }));
                for (auto &one : group)
                    stored += one.result().has_value();
            }
        }));
        writer->start();
        QTRY_VERIFY(stored > 0);
        for (int i = 0; i < 20; ++i) {
            const auto test = value(store->selfTest());
            QVERIFY(test.searchChecked);
            QVERIFY(test.searchIntact);
            QVERIFY(test.sound());
            if (i % 5 == 0)
                value(store->rebuildSearch());
        }
        over = true;
        writer->wait();
        QVERIFY(value(store->selfTest()).sound());
        SearchIndex::Query query;
        query.text = u"bruckentag"_s;
        QCOMPARE(value(store->read([query](View &v) { return v.search.count(query, 1'000'000); })), stored.load());
    }

    void theAuditChainNamesTheFirstBrokenEntry_data()
    {
        QTest::addColumn<QStringList>("tampering");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<qint64>("broken");
        const auto down = [](int from, int to) { return u"UPDATE audit SET seq = -(seq - 1) WHERE seq BETWEEN %1 AND %2"_s.arg(from).arg(to); };
        const auto up = [](int from, int to) { return u"UPDATE audit SET seq = -(seq + 1) WHERE seq BETWEEN %1 AND %2"_s.arg(from).arg(to); };
        const QString back = u"UPDATE audit SET seq = -seq WHERE seq < 0"_s;
        QTest::newRow("intact") << QStringList{} << QString() << qint64(0);
        QTest::newRow("edited") << QStringList{u"UPDATE audit SET actor = 'nobody' WHERE seq = 7"_s} << u"edited"_s << qint64(7);
        QTest::newRow("edited details") << QStringList{u"UPDATE audit SET details = '{\"n\":70}' WHERE seq = 7"_s} << u"edited"_s << qint64(7);
        QTest::newRow("deleted") << QStringList{u"DELETE FROM audit WHERE seq = 7"_s} << u"deleted"_s << qint64(7);
        QTest::newRow("first deleted") << QStringList{u"DELETE FROM audit WHERE seq = 1"_s} << u"deleted"_s << qint64(1);
        QTest::newRow("deleted, renumbered") << QStringList{u"DELETE FROM audit WHERE seq = 7"_s, down(8, 20), back} << u"deleted"_s << qint64(7);
        QTest::newRow("reordered") << QStringList{u"UPDATE audit SET seq = -8 WHERE seq = 7"_s, u"UPDATE audit SET seq = 7 WHERE seq = 8"_s, back}
                                   << u"reordered"_s << qint64(7);
        QTest::newRow("inserted") << QStringList{up(7, 20), back,
                                                 u"INSERT INTO audit SELECT 7, at, 'nobody', action, object, details, zeroblob(32), zeroblob(32) FROM audit WHERE seq = 8"_s}
                                  << u"inserted"_s << qint64(7);
        QTest::newRow("inserted, and fitting what it follows") << QStringList{up(7, 20), back,
                                                 u"INSERT INTO audit SELECT 7, at, 'nobody', action, object, details, previous, zeroblob(32) FROM audit WHERE seq = 8"_s}
                                  << u"inserted"_s << qint64(7);
        QTest::newRow("inserted at the end") << QStringList{u"INSERT INTO audit SELECT 21, at, 'nobody', action, object, details, zeroblob(32), zeroblob(32) FROM audit WHERE seq = 8"_s}
                                             << u"inserted"_s << qint64(21);
        QTest::newRow("several deleted") << QStringList{u"DELETE FROM audit WHERE seq BETWEEN 7 AND 9"_s} << u"deleted"_s << qint64(7);
        QTest::newRow("moved to the end") << QStringList{u"UPDATE audit SET seq = -20 WHERE seq = 7"_s, down(8, 20), back} << u"reordered"_s << qint64(7);
        QTest::newRow("edited hash") << QStringList{u"UPDATE audit SET hash = zeroblob(32) WHERE seq = 7"_s} << u"edited"_s << qint64(7);
        QTest::newRow("inserted at 0") << QStringList{u"INSERT INTO audit SELECT 0, at, 'nobody', action, object, details, zeroblob(32), zeroblob(32) FROM audit WHERE seq = 8"_s}
                                       << u"inserted"_s << qint64(0);
    }
    void theAuditChainNamesTheFirstBrokenEntry()
    {
        QFETCH(QStringList, tampering);
        QFETCH(QString, reason);
        QFETCH(qint64, broken);
        {
            const auto store = openStore(m_folder);
            for (int i = 1; i <= 20; ++i) {
                value(store->write([i](Unit &u) {
                    return u.audit.append({0, kNow + i, u"mia"_s, u"sms.queued"_s, u"message:%1"_s.arg(i), {{u"n"_s, i}}, {}, {}});
                }));
            }
            // Nothing but a tool from outside can change an entry.
            QVERIFY(!value(store->read([](View &v) { return v.audit.verify(); })).firstBroken);
            QCOMPARE(value(store->read([](View &v) { return v.audit.page(0, 3); })).first().seq, qint64(20));
        }
        if (!tampering.isEmpty()) {
            QVERIFY(!tamper(tampering.first().startsWith(u"UPDATE"_s) ? tampering.first() : u"UPDATE audit SET at = 0"_s));
            QVERIFY(tamper(u"DROP TRIGGER audit_fixed"_s));
        }
        for (const QString &sql : tampering)
            QVERIFY(tamper(sql));
        const auto store = openStore(m_folder);
        const auto verdict = value(store->read([](View &v) { return v.audit.verify(); }));
        QCOMPARE(verdict.reason, reason);
        QCOMPARE(verdict.firstBroken, broken);
        QCOMPARE(verdict.intact, tampering.isEmpty());
        // In windows of whatever size it is the same.
        for (const int limit : {1, 3, 7}) {
            ChainWalk walk;
            while (!walk.finished)
                walk = value(store->read([walk, limit](View &v) { return v.audit.walk(walk, limit); }));
            QCOMPARE(walk.fault, reason);
            QCOMPARE(walk.faultAt, broken);
        }
    }

    void noStatementKeepsTheLogFromShrinking()
    {
        const auto store = openStore(m_folder);
        const qint64 customer = addCustomer(*store, u"Ada"_s);
        const QString body = u"word "_s.repeated(200);
        for (int i = 0; i < scaled(1500, 20'000); ++i) {
            (void)store->write([=](Unit &u) { return u.messages.insert(text(customer, body, kNow + i)); });
            if (i % 50 == 0)
                value(store->read([=](View &v) { return v.messages.before(customer, {}, 50); }));
        }
        value(store->write([=](Unit &u) { return u.messages.insert(text(customer, body)); }));
        QVERIFY(QFile(db() + u"-wal"_s).size() < 40LL << 20);
    }
};

} // namespace heliograph

QTEST_GUILESS_MAIN(heliograph::TestProfile)
#include "test_profile.moc"
