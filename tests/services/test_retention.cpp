// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/deskfixture.h"

#include "secrets/sessionsecrets.h"
#include "services/auditservice.h"
#include "services/retentionservice.h"

#include <QSignalSpy>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 86'400'000;

/// Says that there is no keychain.
class Locked final : public SecretStore
{
public:
    QString backend() const override { return u"keychain"_s; }
    Async<QByteArray> read(const QString &) override { return finished<QByteArray>(fail(ErrorCode::SecretUnavailable)); }
    Async<Done> write(const QString &, const QByteArray &) override { return finished<Done>(fail(ErrorCode::SecretUnavailable)); }
    Async<Done> remove(const QString &) override { return finished<Done>(Done{}); }
};

struct Keeping : Desk {
    SessionSecrets keys;
    std::unique_ptr<AuditService> audit;
    std::unique_ptr<RetentionService> retention;
    Keeping() { begin(keys); }
    void begin(SecretStore &secretStore)
    {
        audit = std::make_unique<AuditService>(*store, *settings, secretStore, clock);
        retention = std::make_unique<RetentionService>(*store, *settings, secretStore, clock);
    }
    /// Somebody writes, is answered, and the conversation is closed.
    qint64 talk(const QString &visitor, const QString &text)
    {
        await(conversations->receive(chat(visitor, text)));
        settle();
        const qint64 id = await(conversations->next());
        await(conversations->close(id, u"closed"_s));
        return id;
    }
    /// The clock goes on at once: what is due then happens once.
    void jump(qint64 ms)
    {
        settle();
        clock.wall += ms;
        clock.boot += ms;
        settle();
    }
    int messages()
    {
        store::SearchIndex::Query query;
        query.text = u"parcel"_s;
        return await(store->read([query](const store::View &view) { return view.search.count(query, 1'000); }));
    }
    bool has(qint64 conversationId)
    {
        return await(store->read([conversationId](const store::View &view) -> Result<bool> { return view.conversations.get(conversationId).has_value(); }));
    }
    void days(const QString &key, int n) { await(settings->set(u"retention."_s + key, QString::number(n))); }
    void keepAll()
    {
        for (const QString &key : {u"messages"_s, u"attempts"_s, u"codes"_s, u"audit"_s})
            days(key, 0);
    }
    AuditEntry newest() { return await(audit->window({}, 0, 1)).entries.first(); }
    bool inFiles(const QByteArray &word)
    {
        for (const QString &name : QDir(dir.path() + u"/p"_s).entryList(QDir::Files)) {
            QFile file(dir.path() + u"/p/"_s + name);
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
                return true;
        }
        return false;
    }
};

} // namespace

class TestRetention final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingGoesByItselfUntilSomebodyChoseIt();
    void aYearLaterTheMessagesGoAndTheOpenOnesStay();
    void howATextWentGoesBeforeTheText();
    void codesGoAndAVerifiedNumberStays();
    void theTrailIsCutAndStillVerifies();
    void aCutThatThisDeskDidNotSignIsFound();
    void whereTheKeyWasLostANewHeadVouchesForTheCut();
    void theKeyOfAHeadIsNotMadeAgain();
    void whatIsStoppedBeforeAnythingWentLeavesNoTrace();
    void withoutTheKeyTheTrailStaysWhole();
    void nothingOfItIsLeftInAnyFile();
    void onlyASupervisorRemoves();
};

void TestRetention::nothingGoesByItselfUntilSomebodyChoseIt()
{
    Keeping desk;
    const qint64 id = desk.talk(u"v1"_s, u"Where is my parcel?"_s);
    desk.retention->start();
    desk.jump(400 * kDay);
    QVERIFY(desk.has(id));
    // Chosen: within a day it is gone, and the desk itself did it.
    desk.await(desk.settings->set(u"retention.on"_s, u"true"_s));
    desk.jump(kDay);
    QTRY_VERIFY((desk.settle(), !desk.has(id)));
    QTRY_COMPARE((desk.settle(), desk.newest().action), u"retention.purged"_s);
    QCOMPARE(desk.newest().actor, QString());
}

void TestRetention::aYearLaterTheMessagesGoAndTheOpenOnesStay()
{
    // GIVEN an old closed conversation, an old open one, and a fresh one
    Keeping desk;
    const qint64 old = desk.talk(u"v1"_s, u"Where is my parcel?"_s);
    desk.await(desk.conversations->receive(desk.chat(u"v2"_s, u"My parcel, please"_s)));
    const qint64 open = desk.await(desk.conversations->next());
    desk.jump(366 * kDay);
    const qint64 fresh = desk.talk(u"v3"_s, u"A parcel again"_s);
    desk.keepAll();
    desk.days(u"messages"_s, 365);
    QCOMPARE(desk.messages(), 3);
    // WHEN the preview is asked, THEN it counts and removes nothing
    const RetentionCount due = desk.await(desk.retention->preview());
    QVERIFY(due.messages > 0);
    QCOMPARE(due.conversations, qint64(1));
    QCOMPARE(due.attempts + due.codes + due.audit, qint64(0));
    QVERIFY(desk.has(old));
    // WHEN it is removed, THEN as much as was said goes
    QSignalSpy told(desk.retention.get(), &RetentionService::progressed);
    const RetentionCount gone = desk.await(desk.retention->purge());
    desk.settle();
    QCOMPARE(gone.messages, due.messages);
    QCOMPARE(gone.conversations, due.conversations);
    QVERIFY(told.size() > 0);
    QVERIFY(!desk.has(old));
    QVERIFY(desk.has(open));
    QVERIFY(desk.has(fresh));
    QCOMPARE(desk.messages(), 2);
    QCOMPARE(desk.newest().action, u"retention.purged"_s);
    QCOMPARE(desk.newest().details.value("messages"_L1).toInteger(), gone.messages);
    QVERIFY(desk.await(desk.store->selfTest()).sound());
    // A second time there is nothing.
    QCOMPARE(desk.await(desk.retention->purge()).total(), qint64(0));
}

void TestRetention::howATextWentGoesBeforeTheText()
{
    Keeping desk;
    const qint64 maya = desk.addCustomer(u"Maya"_s, u"+447700900142"_s);
    desk.await(desk.verification->start(maya, u"+447700900142"_s, 0, {}, true));
    desk.settle();
    const auto attempts = [&desk] {
        return desk.await(desk.store->read([](const store::View &view) { return view.outbox.attempts(view.outbox.newest(0, 1)->first().messageId); })).size();
    };
    QCOMPARE(attempts(), 1);
    desk.jump(91 * kDay);
    desk.keepAll();
    desk.days(u"attempts"_s, 90);
    QCOMPARE(desk.await(desk.retention->purge()).attempts, qint64(1));
    QCOMPARE(attempts(), 0);
}

void TestRetention::codesGoAndAVerifiedNumberStays()
{
    // GIVEN one number that was proven, and one whose code ran out
    Keeping desk;
    const qint64 maya = desk.addCustomer(u"Maya"_s, u"+447700900142"_s), tom = desk.addCustomer(u"Tom"_s, u"+447700900143"_s);
    desk.await(desk.verification->start(maya, u"+447700900142"_s, 0, {}, true));
    desk.await(desk.verification->check(maya, desk.code(), Channel::WebChat));
    desk.await(desk.verification->start(tom, u"+447700900143"_s, 0, {}, true));
    desk.jump(31 * kDay);
    desk.keepAll();
    desk.days(u"codes"_s, 30);
    QCOMPARE(desk.await(desk.retention->preview()).codes, qint64(1));
    QCOMPARE(desk.await(desk.retention->purge()).codes, qint64(1));
    QCOMPARE(desk.await(desk.verification->card(maya, u"+447700900142"_s)).state, VerificationCard::State::Verified);
    QCOMPARE(desk.await(desk.verification->card(tom, u"+447700900143"_s)).state, VerificationCard::State::None);
    // 180 days on even the proof has ended, and goes 30 days after that.
    desk.jump(151 * kDay);
    QCOMPARE(desk.await(desk.retention->purge()).codes, qint64(1));
}

void TestRetention::theTrailIsCutAndStillVerifies()
{
    // GIVEN entries of two years ago, signed off, and younger ones
    Keeping desk;
    for (int i = 0; i < 20; ++i)
        desk.await(desk.settings->set(u"workspace.name"_s, u"Acorn %1"_s.arg(i)));
    desk.await(desk.audit->signOff());
    desk.jump(731 * kDay);
    desk.keepAll();
    desk.days(u"audit"_s, 730);
    const RetentionCount due = desk.await(desk.retention->preview());
    QVERIFY(due.audit > 20);
    // WHEN they are removed
    QCOMPARE(desk.await(desk.retention->purge()).audit, due.audit);
    // THEN what is left verifies, and says what went
    AuditReport report = desk.await(desk.audit->verify());
    QVERIFY2(report.intact(), qPrintable(report.fault));
    QCOMPARE(report.cutThrough, due.audit);
    QVERIFY(report.cutConfirmed);
    QCOMPARE(report.against, AuditReport::Against::Cut);
    // AND a new head holds, and a second cut behind the first
    desk.await(desk.audit->signOff());
    desk.jump(731 * kDay);
    QVERIFY(desk.await(desk.retention->purge()).audit > 0);
    report = desk.await(desk.audit->verify());
    QVERIFY2(report.intact(), qPrintable(report.fault));
    QVERIFY(report.cutThrough > due.audit);
    QVERIFY(desk.await(desk.audit->window({}, 0, 100)).next == 0);
}

void TestRetention::aCutThatThisDeskDidNotSignIsFound()
{
    Keeping desk;
    for (int i = 0; i < 20; ++i)
        desk.await(desk.settings->set(u"workspace.name"_s, u"Acorn %1"_s.arg(i)));
    desk.await(desk.audit->signOff());
    // Somebody takes the oldest away and writes a cut that says that it was retention.
    desk.await(desk.store->write([now = desk.clock.nowMs()](store::Unit &unit) -> Status {
        AuditEntry cut;
        cut.at = now;
        cut.action = u"audit.cut"_s;
        cut.details = {{u"through"_s, 10}, {u"hash"_s, QString::fromLatin1(unit.audit.hashOf(10)->toHex())}, {u"mac"_s, QString(64, u'0')}};
        if (const auto seq = unit.audit.append(cut); !seq)
            return tl::unexpected<Error>(seq.error());
        return unit.audit.removeThrough(10).map([](qint64) { return Done{}; });
    }));
    AuditReport report = desk.await(desk.audit->verify());
    QCOMPARE(report.fault, u"cut_forged"_s);
    QCOMPARE(report.faultAt, qint64(10));
    // Without the key nobody can tell, and that is said.
    Locked locked;
    desk.begin(locked);
    report = desk.await(desk.audit->verify());
    QVERIFY(report.intact());
    QVERIFY(!report.cutConfirmed);
}

void TestRetention::whereTheKeyWasLostANewHeadVouchesForTheCut()
{
    // GIVEN a cut, and a keychain that lost the key since
    Keeping desk;
    desk.await(desk.settings->set(u"workspace.name"_s, u"Acorn"_s));
    desk.jump(731 * kDay);
    QVERIFY(desk.await(desk.retention->purge()).audit > 0);
    SessionSecrets another;
    desk.begin(another);
    AuditReport report = desk.await(desk.audit->verify());
    QVERIFY(report.intact());
    QVERIFY(!report.cutConfirmed);
    // WHEN the trail is signed off with a new key, THEN that head vouches for the cut before it
    desk.await(desk.audit->signOff());
    report = desk.await(desk.audit->verify());
    QVERIFY2(report.intact(), qPrintable(report.fault));
    QVERIFY(report.cutConfirmed);
}

void TestRetention::theKeyOfAHeadIsNotMadeAgain()
{
    // GIVEN a head, and a keychain that lost its key, as on another computer
    Keeping desk;
    desk.await(desk.settings->set(u"workspace.name"_s, u"Acorn"_s));
    desk.await(desk.audit->signOff());
    SessionSecrets another;
    desk.begin(another);
    desk.jump(731 * kDay);
    // WHEN what is old goes, THEN the trail stays, and the head does not seem forged
    QVERIFY(desk.await(desk.retention->purge()).auditKept);
    const AuditReport report = desk.await(desk.audit->verify());
    QVERIFY2(report.intact(), qPrintable(report.fault));
    QCOMPARE(report.against, AuditReport::Against::NoKey);
}

void TestRetention::whatIsStoppedBeforeAnythingWentLeavesNoTrace()
{
    Keeping desk;
    const qint64 id = desk.talk(u"v1"_s, u"Where is my parcel?"_s);
    desk.jump(800 * kDay);
    const auto stopped = desk.retention->purge();
    desk.retention->cancel();
    QCOMPARE(desk.result(stopped).error().code, ErrorCode::Cancelled);
    QVERIFY(desk.has(id));
    QVERIFY(desk.newest().action != u"retention.purged"_s);
}

void TestRetention::withoutTheKeyTheTrailStaysWhole()
{
    Keeping desk;
    Locked locked;
    desk.begin(locked);
    const qint64 id = desk.talk(u"v1"_s, u"Where is my parcel?"_s);
    desk.jump(800 * kDay);
    const RetentionCount gone = desk.await(desk.retention->purge());
    QVERIFY(gone.auditKept);
    QCOMPARE(gone.audit, qint64(0));
    QVERIFY(!desk.has(id));
    const AuditReport report = desk.await(desk.audit->verify());
    QVERIFY(report.intact());
    QCOMPARE(report.cutThrough, qint64(0));
}

void TestRetention::nothingOfItIsLeftInAnyFile()
{
    Keeping desk;
    desk.talk(u"v1"_s, u"Zanzibarcanary, where is my parcel?"_s);
    QVERIFY(desk.inFiles("Zanzibarcanary") || desk.inFiles("zanzibarcanary"));
    desk.jump(366 * kDay);
    desk.keepAll();
    desk.days(u"messages"_s, 365);
    desk.await(desk.retention->purge());
    desk.settle();
    QVERIFY(!desk.inFiles("anzibarcanary"));
}

void TestRetention::onlyASupervisorRemoves()
{
    Keeping desk;
    desk.await(desk.settings->set(u"agent.role"_s, u"agent"_s));
    QCOMPARE(desk.result(desk.retention->preview()).error().detail, u"role:retention"_s);
    QCOMPARE(desk.result(desk.retention->purge()).error().detail, u"role:retention"_s);
    QCOMPARE(desk.result(desk.settings->set(u"retention.on"_s, u"true"_s)).error().detail, u"role:retention"_s);
}

QTEST_GUILESS_MAIN(TestRetention)
#include "test_retention.moc"
