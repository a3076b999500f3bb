// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/deskfixture.h"

#include "secrets/sessionsecrets.h"
#include "services/auditservice.h"
#include "store/connection.h"
#include "support/testsize.h"

#include <QSignalSpy>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

using Against = AuditReport::Against;

/// A keychain that may fail to answer.
class Keychain final : public SecretStore
{
public:
    QString backend() const override { return u"keychain"_s; }
    Async<QByteArray> read(const QString &name) override
    {
        return away ? finished<QByteArray>(fail(ErrorCode::SecretUnavailable)) : m_kept.read(name);
    }
    Async<Done> write(const QString &name, const QByteArray &secret) override
    {
        return away ? finished<Done>(fail(ErrorCode::SecretUnavailable)) : m_kept.write(name, secret);
    }
    Async<Done> remove(const QString &name) override { return m_kept.remove(name); }
    bool away = false;

private:
    SessionSecrets m_kept;
};

struct Trail : Desk {
    Keychain keychain;
    std::unique_ptr<AuditService> audit;
    Trail() { begin(); }
    void begin() { audit = std::make_unique<AuditService>(*store, *settings, keychain, clock); }
    void write(int entries)
    {
        for (int i = 0; i < entries; ++i)
            await(settings->set(u"workspace.name"_s, u"Acorn %1"_s.arg(i)));
    }
    qint64 newest() { return await(store->read([](const store::View &view) { return view.audit.newest(); })).seq; }
    /// What somebody with the file and a tool does while the desk is closed.
    void tamper(const QStringList &statements)
    {
        settle();
        audit.reset();
        changes.reset();
        templates.reset();
        exchange.reset();
        customers.reset();
        routing.reset();
        conversations.reset();
        verification.reset();
        outbox.reset();
        accounts.reset();
        settings.reset();
        store.reset();
        const auto connection = store::Connection::open(dir.path() + u"/p/heliograph.db"_s, store::Connection::Mode::Plain);
        for (const QString &sql : QStringList{u"DROP TRIGGER IF EXISTS audit_fixed"_s} + statements) {
            if (!(*connection)->exec(sql))
                qFatal("cannot %s", qPrintable(sql));
        }
        open();
        begin();
    }
    /// The whole chain again, as one who knows how it is made would write it, with one entry changed.
    void rewriteFrom(qint64 seq)
    {
        const QList<AuditEntry> entries = await(store->read([](const store::View &view) { return view.audit.page(0, 10'000); }));
        tamper({u"DELETE FROM audit"_s});
        for (qsizetype i = entries.size(); i-- > 0;) {
            AuditEntry entry = entries.at(i);
            if (entry.seq == seq)
                entry.actor = u"nobody"_s;
            await(store->write([entry](store::Unit &unit) { return unit.audit.append(entry); }));
        }
    }
};

QString bytes(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString said(const AuditEntry &entry)
{
    return u"="_s + entry.action;
}

} // namespace

class TestAudit final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasDoneToOneEntryIsNamedFromTheChainAlone_data();
    void whatWasDoneToOneEntryIsNamedFromTheChainAlone();
    void aTruncatedTrailIsFoundAgainstTheHead();
    void aTrailWrittenAnewIsFoundAgainstTheHead();
    void withoutAHeadNeitherIsClaimed();
    void withoutTheKeyTheHeadVouchesForNothing();
    void aHeadThatSomebodyElseMadeIsFound();
    void aHeadKeptOutsideTellsWhenTheOneInsideIsGone();
    void aBrokenTrailIsNotSignedOff();
    void aVerificationTellsHowFarItIsAndIsStopped();
    void theTrailIsReadInWindowsThroughFilters();
    void anExportHasEveryEntryAndNoFormula();
    void onlyASupervisorSeesIt();
    void whoOpensTheProfileIsInTheTrail();
};

void TestAudit::whatWasDoneToOneEntryIsNamedFromTheChainAlone_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("fault");
    const QString down = u"UPDATE audit SET seq = -(seq - 1) WHERE seq > 5"_s, up = u"UPDATE audit SET seq = -(seq + 1) WHERE seq >= 5"_s,
                  back = u"UPDATE audit SET seq = -seq WHERE seq < 0"_s;
    QTest::newRow("edited") << QStringList{u"UPDATE audit SET actor = 'nobody' WHERE seq = 5"_s} << u"edited"_s;
    QTest::newRow("deleted") << QStringList{u"DELETE FROM audit WHERE seq = 5"_s, down, back} << u"deleted"_s;
    QTest::newRow("reordered") << QStringList{u"UPDATE audit SET seq = -6 WHERE seq = 5"_s, u"UPDATE audit SET seq = 5 WHERE seq = 6"_s, back} << u"reordered"_s;
    QTest::newRow("inserted") << QStringList{up, back, u"INSERT INTO audit SELECT 5, at, 'nobody', action, object, details, previous, zeroblob(32)"
                                                       " FROM audit WHERE seq = 6"_s} << u"inserted"_s;
}

void TestAudit::whatWasDoneToOneEntryIsNamedFromTheChainAlone()
{
    QFETCH(QStringList, statements);
    Trail desk;
    desk.write(20);
    QVERIFY(desk.await(desk.audit->verify()).intact());
    desk.tamper(statements);
    const AuditReport report = desk.await(desk.audit->verify());
    QTEST(report.fault, "fault");
    QCOMPARE(report.faultAt, qint64(5));
    QCOMPARE(report.entries, qint64(4));
}

void TestAudit::aTruncatedTrailIsFoundAgainstTheHead()
{
    // GIVEN a trail that was signed off
    Trail desk;
    desk.write(10);
    const SignedOff off = desk.await(desk.audit->signOff());
    QVERIFY(off.keyStays);
    desk.write(5);
    AuditReport report = desk.await(desk.audit->verify());
    QVERIFY(report.intact());
    QCOMPARE(report.against, Against::Head);
    QCOMPARE(report.head.seq, off.written.head.seq);
    // WHEN the last entries are cut off, some that had been signed among them
    const qint64 cut = off.written.head.seq - 2;
    desk.tamper({u"DELETE FROM audit WHERE seq > %1"_s.arg(cut)});
    // THEN they are missed: as many as had been signed
    report = desk.await(desk.audit->verify());
    QCOMPARE(report.fault, u"truncated"_s);
    QCOMPARE(report.faultAt, cut + 1);
    QCOMPARE(report.lost, qint64(2));
    // AND new entries in their place do not hide it
    desk.clock.wall += 60'000;
    desk.write(5);
    QCOMPARE(desk.await(desk.audit->verify()).fault, u"recomputed"_s);
}

void TestAudit::aTrailWrittenAnewIsFoundAgainstTheHead()
{
    Trail desk;
    desk.write(10);
    const qint64 seq = desk.await(desk.audit->signOff()).written.head.seq;
    desk.rewriteFrom(4);
    const AuditReport report = desk.await(desk.audit->verify());
    QCOMPARE(report.fault, u"recomputed"_s);
    QCOMPARE(report.faultAt, seq);
}

void TestAudit::withoutAHeadNeitherIsClaimed()
{
    Trail desk;
    desk.write(10);
    desk.tamper({u"DELETE FROM audit WHERE seq > 8"_s});
    AuditReport report = desk.await(desk.audit->verify());
    QVERIFY(report.intact());
    QCOMPARE(report.against, Against::NoHead);
    desk.rewriteFrom(4);
    report = desk.await(desk.audit->verify());
    QVERIFY(report.intact());
    QCOMPARE(report.against, Against::NoHead);
}

void TestAudit::withoutTheKeyTheHeadVouchesForNothing()
{
    Trail desk;
    desk.write(10);
    desk.await(desk.audit->signOff());
    desk.keychain.away = true;
    const AuditReport report = desk.await(desk.audit->verify());
    QVERIFY(report.intact());
    QCOMPARE(report.against, Against::NoKey);
    QCOMPARE(desk.result(desk.audit->signOff()).error().code, ErrorCode::SecretUnavailable);
}

void TestAudit::aHeadThatSomebodyElseMadeIsFound()
{
    Trail desk;
    desk.write(10);
    const qint64 seq = desk.await(desk.audit->signOff()).written.head.seq;
    desk.tamper({u"UPDATE audit_head SET seq = 3, hash = (SELECT hash FROM audit WHERE seq = 3)"_s});
    const AuditReport report = desk.await(desk.audit->verify());
    QCOMPARE(report.fault, u"head_forged"_s);
    QVERIFY(seq != 3);
}

void TestAudit::aHeadKeptOutsideTellsWhenTheOneInsideIsGone()
{
    // GIVEN a head on paper
    Trail desk;
    desk.write(10);
    const QString paper = u"Keep this.\r\n\r\n"_s + audithead::text(desk.await(desk.audit->signOff()).written).replace(u'\n', u"\r\n"_s) + u"\r\nThank you"_s;
    // WHEN everything is written anew, and no head is left inside
    desk.tamper({u"DELETE FROM audit_head"_s});
    desk.rewriteFrom(4);
    QVERIFY(desk.await(desk.audit->verify()).intact());
    // THEN the paper tells
    const auto head = audithead::read(paper);
    QVERIFY(head);
    QCOMPARE(desk.await(desk.audit->verifyAgainst(*head)).fault, u"recomputed"_s);
    // AND what is no head, or another profile's, is refused
    QCOMPARE(audithead::read(u"entry: 12\nhash: beef"_s).error().detail, u"head:not_a_head"_s);
    audithead::Written other = *head;
    other.storeId = u"another"_s;
    QCOMPARE(desk.result(desk.audit->verifyAgainst(other)).error().detail, u"head:other_profile"_s);
}

void TestAudit::aBrokenTrailIsNotSignedOff()
{
    Trail desk;
    desk.write(10);
    desk.tamper({u"DELETE FROM audit WHERE seq = 5"_s});
    QCOMPARE(desk.result(desk.audit->signOff()).error().detail, u"audit:deleted"_s);
    QCOMPARE(desk.result(desk.audit->head()).error().code, ErrorCode::NotFound);
}

void TestAudit::aVerificationTellsHowFarItIsAndIsStopped()
{
    Trail desk;
    const int entries = scaled(5'000, 50'000);
    desk.await(desk.store->write([entries, now = desk.clock.nowMs()](store::Unit &unit) -> Status {
        for (int i = 0; i < entries; ++i) {
            if (const auto seq = unit.audit.append({0, now, u"mia"_s, u"sms.queued"_s, u"message:%1"_s.arg(i), {}, {}, {}}); !seq)
                return tl::unexpected<Error>(seq.error());
        }
        return Done{};
    }));
    QSignalSpy told(desk.audit.get(), &AuditService::progressed);
    QCOMPARE(desk.await(desk.audit->verify()).entries, desk.newest());
    desk.settle();
    QVERIFY(told.size() > 1);
    QCOMPARE(told.last().at(0).toLongLong(), desk.newest());
    // A second one waits for nobody, and the first can be stopped.
    const auto first = desk.audit->verify();
    QCOMPARE(desk.result(desk.audit->verify()).error().detail, u"audit_busy"_s);
    connect(desk.audit.get(), &AuditService::progressed, desk.audit.get(), &AuditService::cancel);
    const auto stopped = desk.result(first);
    QVERIFY(!stopped ? stopped.error().code == ErrorCode::Cancelled : stopped->intact()); // it may have been faster
}

void TestAudit::theTrailIsReadInWindowsThroughFilters()
{
    // GIVEN more entries than one look goes over, few of them wanted
    Trail desk;
    const qint64 now = desk.clock.nowMs();
    desk.await(desk.store->write([now](store::Unit &unit) -> Status {
        for (int i = 0; i < 45'000; ++i) {
            const bool rare = i == 3 || i == 30'000;
            const auto seq = unit.audit.append({0, now + i, rare ? u"tom"_s : u"mia"_s, rare ? u"customer.erased"_s : u"sms.queued"_s,
                                                u"message:%1"_s.arg(i), {}, {}, {}});
            if (!seq)
                return tl::unexpected<Error>(seq.error());
        }
        return Done{};
    }));
    const auto all = [&desk](const AuditFilter &filter) {
        QStringList objects;
        qint64 before = 0;
        do {
            const AuditWindow window = desk.await(desk.audit->window(filter, before, 10));
            for (const AuditEntry &entry : window.entries)
                objects.append(entry.object);
            before = window.next;
        } while (before != 0 && objects.size() < 50);
        return objects;
    };
    // THEN each filter finds them, however far down
    AuditFilter filter;
    filter.actions = {u"customer.erased"_s};
    QCOMPARE(all(filter), (QStringList{u"message:30000"_s, u"message:3"_s}));
    filter.until = now + 30'000;
    QCOMPARE(all(filter), QStringList{u"message:3"_s});
    filter = {};
    filter.actor = u"tom"_s;
    filter.from = now + 100;
    QCOMPARE(all(filter), QStringList{u"message:30000"_s});
    filter = {};
    filter.object = u"message:30000"_s;
    QCOMPARE(all(filter), QStringList{u"message:30000"_s});
    filter.object = u"%_"_s;
    QCOMPARE(all(filter), QStringList());
    QCOMPARE(desk.await(desk.audit->window({}, 0, 10)).entries.first().object, u"message:44999"_s);
    QVERIFY(desk.await(desk.audit->actors()).contains(u"mia"_s));
}

void TestAudit::anExportHasEveryEntryAndNoFormula()
{
    Trail desk;
    desk.write(4);
    desk.await(desk.settings->set(u"agent.name"_s, u"=HYPERLINK(\"http://x\")"_s));
    desk.write(1);
    const QString file = desk.dir.filePath(u"trail.csv"_s);
    const qint64 before = desk.newest();
    QCOMPARE(desk.await(desk.audit->exportTo(file, {}, said)), int(before));
    const QString table = bytes(file);
    QVERIFY(table.startsWith(u"entry,at,who,what,action,object,details,hash\r\n"_s));
    QVERIFY2(table.contains(u"\"'=HYPERLINK(\"\"http://x\"\")\""_s), qPrintable(table));
    QVERIFY(!table.contains(u",="_s));
    QCOMPARE(desk.await(desk.store->read([](const store::View &view) { return view.audit.newest(); })).action, u"audit.exported"_s);
    // Nothing is left of one that cannot be written.
    QCOMPARE(desk.result(desk.audit->exportTo(desk.dir.filePath(u"no/where.csv"_s), {}, said)).error().code, ErrorCode::Io);
}

void TestAudit::onlyASupervisorSeesIt()
{
    Trail desk;
    desk.await(desk.settings->set(u"agent.role"_s, u"agent"_s));
    QCOMPARE(desk.result(desk.audit->window({}, 0, 10)).error().detail, u"role:audit"_s);
    QCOMPARE(desk.result(desk.audit->actors()).error().detail, u"role:audit"_s);
    QCOMPARE(desk.result(desk.audit->verify()).error().detail, u"role:audit"_s);
    QCOMPARE(desk.result(desk.audit->signOff()).error().detail, u"role:audit"_s);
    QCOMPARE(desk.result(desk.audit->head()).error().detail, u"role:audit"_s);
    QCOMPARE(desk.result(desk.audit->exportTo(desk.dir.filePath(u"t.csv"_s), {}, said)).error().detail, u"role:audit"_s);
}

void TestAudit::whoOpensTheProfileIsInTheTrail()
{
    Trail desk;
    desk.await(desk.audit->noteOpened(u"window"_s));
    const AuditEntry entry = desk.await(desk.audit->window({}, 0, 1)).entries.first();
    QCOMPARE(entry.action, u"profile.opened"_s);
    QCOMPARE(entry.actor, u"Ines Duarte"_s);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "test_audit.moc"
