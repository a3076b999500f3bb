// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/deskfixture.h"

#include <QDirIterator>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

const QString kMaya = u"+46701740605"_s;
const QString kTom = u"+46701740606"_s;

/// Files under this folder that hold any of these words, however they are cut out.
QStringList holding(const QString &folder, const QStringList &canaries)
{
    QStringList found;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return {u"cannot read "_s + file.fileName()};
        const QByteArray bytes = file.readAll().toLower();
        for (const QString &canary : canaries) {
            if (bytes.contains(canary.toLower().toUtf8()))
                found.append(canary + u" in "_s + QFileInfo(file).fileName());
        }
    }
    return found;
}

/// A life at the desk: written to, written about, texted, verified, merged, opted out.
qint64 live(Desk &desk)
{
    qint64 maya = desk.addCustomer(u"Quokkamaya Canaryson"_s, kMaya);
    Customer profile = desk.await(desk.customers->get(maya));
    profile.email = u"quokkamail@example.org"_s;
    profile.place = u"Quokkatown"_s;
    profile.attributes = {{u"Customer no."_s, u"quokka-20418"_s}};
    desk.await(desk.customers->update(profile));
    desk.await(desk.conversations->receive(desk.sms(kMaya, u"quokkaquestion where is my order"_s)));
    const auto talk = desk.await(desk.customers->profile(maya)).conversations.first();
    desk.await(desk.conversations->note(QUuid::createUuid().toString(), maya, talk.id, u"quokkanote she sounds tired"_s));
    desk.await(desk.conversations->saveDraft({maya, u"reply"_s, QUuid::createUuid().toString(), u"quokkadraft"_s, {}, desk.clock.nowMs()}));
    const qint64 twin = desk.addCustomer(u"Quokkatwin Canaryson"_s, u"+46701740607"_s);
    desk.await(desk.customers->merge(maya, twin, desk.await(desk.customers->get(maya)), {}));
    ConsentRecord consent;
    consent.customerId = maya;
    consent.e164 = kMaya;
    consent.source = consent.evidence = u"quokkaform"_s;
    desk.await(desk.customers->recordConsent(consent));
    desk.await(desk.customers->optOut(kMaya, u"agent"_s, u"quokkastop she said"_s));
    desk.settle();
    return maya;
}

const QStringList kCanaries{u"quokka"_s, u"canaryson"_s, kMaya.mid(1), u"46701740607"_s};

} // namespace

class TestErasure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStopOfMarketingOutlivesTheErasureToo()
    {
        Desk desk;
        const qint64 tom = desk.addCustomer(u"Tom"_s, kTom);
        desk.await(desk.customers->optOut(kTom, u"No offers"_s, u"No offers"_s, 0, u"phone"_s, u"marketing"_s));
        desk.await(desk.customers->erase(tom));
        const VerificationCard card = desk.await(desk.verification->card(desk.addCustomer(u"Tom again"_s, kTom)));
        QVERIFY(card.marketingStopped && !card.optedOut);
    }

    void nothingIsLeftAndTheOptOutStillBlocks();
    void othersKeepWhatIsTheirs();
    void aSharedNumberStaysStopped();
    void whoIsBeingTextedCannotBeErased();
    void aBackupBringsNobodyBack();
};

void TestErasure::nothingIsLeftAndTheOptOutStillBlocks()
{
    Desk desk;
    const QString folder = desk.dir.path();
    const qint64 maya = live(desk);
    QVERIFY(!holding(folder, kCanaries).isEmpty());

    desk.await(desk.customers->erase(maya));

    QCOMPARE(holding(folder, kCanaries), QStringList());
    const QString backup = folder + u"/new.backup"_s;
    desk.await(desk.store->backup(backup, desk.clock.nowMs()));
    QCOMPARE(holding(folder, kCanaries), QStringList());
    QCOMPARE(desk.result(desk.customers->get(maya)).error().code, ErrorCode::NotFound);
    QCOMPARE(desk.result(desk.customers->erase(maya)).error().code, ErrorCode::NotFound);
    // A window that is still open keeps its draft too late.
    desk.await(desk.conversations->saveDraft({maya, u"reply"_s, QUuid::createUuid().toString(), u"quokkadraft"_s, {}, desk.clock.nowMs()}));
    QCOMPARE(holding(folder, kCanaries), QStringList());
    const auto test = desk.await(desk.store->selfTest());
    QVERIFY(test.searchIntact && test.searchChecked);
    QVERIFY(desk.await(desk.store->read([](const store::View &view) { return view.audit.verify(); })).intact);
    const auto blocked = [&] { return desk.await(desk.store->read([](const store::View &view) { return view.consents.optedOut(kMaya); })); };
    QVERIFY(blocked());
    QVERIFY(!desk.await(desk.store->read([](const store::View &view) { return view.consents.optedOut(kTom); })));

    // After a restart, and when somebody has the number again.
    desk.restart();
    QVERIFY(blocked());
    desk.addCustomer(u"Somebody Else"_s, kMaya);
    QVERIFY(blocked());
    // Only a lift with its evidence frees it.
    desk.await(desk.customers->liftOptOut(kMaya, u"asked us to write again"_s));
    QVERIFY(!blocked());
}

void TestErasure::othersKeepWhatIsTheirs()
{
    Desk desk;
    const qint64 tom = desk.addCustomer(u"Tom Okafor"_s, kTom);
    desk.await(desk.conversations->receive(desk.sms(kTom, u"is it open on monday"_s)));
    const Customer before = desk.await(desk.customers->get(tom));
    const QList<Message> thread = desk.thread(tom);
    const qint64 maya = live(desk);
    desk.await(desk.customers->erase(maya));
    QCOMPARE(desk.await(desk.customers->get(tom)), before);
    QCOMPARE(desk.thread(tom).size(), thread.size());
    store::SearchIndex::Query query;
    query.text = u"monday"_s;
    QCOMPARE(desk.await(desk.store->read([=](const store::View &view) { return view.search.count(query, 10); })), 1);
    query.text = u"quokkaquestion"_s;
    QCOMPARE(desk.await(desk.store->read([=](const store::View &view) { return view.search.count(query, 10); })), 0);
}

void TestErasure::aSharedNumberStaysStopped()
{
    Desk desk;
    const qint64 maya = live(desk);
    const qint64 family = desk.addCustomer(u"Her Brother"_s, kMaya);
    desk.await(desk.customers->erase(maya));
    QVERIFY(desk.await(desk.store->read([](const store::View &view) { return view.consents.optedOut(kMaya); })));
    QCOMPARE(desk.await(desk.customers->profile(family)).consents.first().source, u"erased"_s);
    QCOMPARE(holding(desk.dir.path(), {u"quokka"_s}), QStringList());
}

void TestErasure::whoIsBeingTextedCannotBeErased()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(u"Maya"_s, kMaya);
    desk.await(desk.store->write([&, now = desk.clock.nowMs()](store::Unit &unit) -> Status {
        Message message;
        message.threadId = maya;
        message.at = now;
        message.kind = MessageKind::SmsOneWay;
        const auto id = unit.messages.insert(message);
        OutboxRow row;
        row.messageId = *id;
        row.draftId = QUuid::createUuid().toString();
        row.customerId = maya;
        row.accountId = u"phone"_s;
        row.to = kMaya;
        row.body = u"on its way"_s;
        row.state = OutboxState::Queued;
        row.notBefore = now + 3'600'000;
        row.notAfter = now + 7'200'000;
        return unit.outbox.insert(row);
    }));
    const Error refused = desk.result(desk.customers->erase(maya)).error();
    QCOMPARE(refused.code, ErrorCode::Refused);
    QCOMPARE(refused.detail, u"under_way"_s);
    QCOMPARE(desk.await(desk.customers->get(maya)).name, u"Maya"_s);
}

void TestErasure::aBackupBringsNobodyBack()
{
    const QTemporaryDir dir(memoryFolder());
    const QString folder = dir.path() + u"/p"_s, backup = dir.path() + u"/old.backup"_s;
    constexpr qint64 kNow = 1'778'765'760'000;
    qint64 maya = 0;
    {
        const auto opened = store::Store::open(folder, kNow);
        QVERIFY(opened);
        store::Store &store = **opened;
        maya = store.write([](store::Unit &unit) -> Result<qint64> {
            Customer customer;
            customer.name = u"Quokkamaya"_s;
            customer.numbers = {ContactPoint{0, 0, kMaya, u"SE"_s, NumberType::Mobile, true, false, true}};
            const auto id = unit.customers.insert(customer);
            ConsentRecord stop;
            stop.customerId = *id;
            stop.e164 = kMaya;
            stop.status = ConsentStatus::OptOut;
            if (!unit.consents.append(stop))
                return fail(ErrorCode::Internal);
            return id;
        }).result().value();
        QVERIFY(store.backup(backup, kNow).result());
        QVERIFY(store.writeAndScrub([maya](store::Unit &unit) { return unit.erasure.erase(maya, kNow); }).result());
    }
    QVERIFY(store::Store::restore(folder, backup, kNow));
    const auto opened = store::Store::open(folder, kNow);
    QVERIFY(opened);
    QCOMPARE((*opened)->read([maya](const store::View &view) { return view.customers.get(maya); }).result().error().code, ErrorCode::NotFound);
    QVERIFY((*opened)->read([](const store::View &view) { return view.consents.optedOut(kMaya); }).result().value());
    QFile file(folder + u"/heliograph.db"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().toLower().contains("quokka"));
}

QTEST_GUILESS_MAIN(TestErasure)
#include "test_erasure.moc"
