// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/deskfixture.h"

#include <algorithm>

using namespace heliograph;
using namespace heliograph::test;

// Rows G3, G4 and the number gate of decisions.md.
class TestCustomers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatCanTakeSmsGetsTheTag_data();
    void onlyWhatCanTakeSmsGetsTheTag();
    void aRefusedNumberSaysWhy();
    void aNameTurnsNothingRound();
    void anEditEndsTheVerification();
    void liftingNeedsEvidence();
    void anotherOwnerOfAProvenNumberIsFound();
    void aLabelIsPutOnManyAndTakenOffAgain();
    void labelsGoWithAMergeAndComeBack();
    void aRowOfTheListSaysWhatTheLedgerSays();
};

void TestCustomers::onlyWhatCanTakeSmsGetsTheTag_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("atOnce");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<bool>("byHand");
    QTest::newRow("mobile") << QStringLiteral("+46701740605") << true << true << true;
    QTest::newRow("fixed line or mobile") << QStringLiteral("+12025550143") << true << true << true;
    QTest::newRow("unknown") << QStringLiteral("+447700900142") << false << true << true;
    QTest::newRow("fixed line") << QStringLiteral("+442079460182") << false << false << true;
    QTest::newRow("premium") << QStringLiteral("+19002345678") << false << false << false;
}

void TestCustomers::onlyWhatCanTakeSmsGetsTheTag()
{
    QFETCH(QString, number);
    QFETCH(bool, atOnce);
    QFETCH(bool, asked);
    QFETCH(bool, byHand);
    Desk desk;
    Customer customer;
    customer.name = QStringLiteral("Maya");
    customer.numbers = {ContactPoint{0, 0, number, {}, NumberType::Unknown, false, false, true}};
    const qint64 id = desk.await(desk.customers->add(customer));
    const auto point = [&] { return desk.await(desk.customers->get(id)).numbers.first(); };
    QCOMPARE(point().smsTag, atOnce);
    // Asking for the tag is not enough.
    ContactPoint wanted = point();
    wanted.smsTag = true;
    desk.await(desk.customers->setNumber(wanted));
    QCOMPARE(point().smsTag, atOnce);
    desk.result(desk.customers->confirmMobile(point().id));
    QCOMPARE(point().smsTag, asked);
    desk.result(desk.customers->confirmMobile(point().id, true));
    QCOMPARE(point().smsTag, byHand);
}

void TestCustomers::aRefusedNumberSaysWhy()
{
    Desk desk;
    Customer customer;
    QCOMPARE(desk.result(desk.customers->add(customer)).error().detail, QStringLiteral("name"));
    customer.name = QStringLiteral("Maya");
    customer.numbers = {ContactPoint{0, 0, QStringLiteral("not a number"), {}, NumberType::Unknown, false, false, true}};
    const Error error = desk.result(desk.customers->add(customer)).error();
    QCOMPARE(error.code, ErrorCode::InvalidArgument);
    QVERIFY(error.detail.startsWith(QStringLiteral("phone:")));
}

void TestCustomers::aNameTurnsNothingRound()
{
    Desk desk;
    Customer customer;
    customer.name = QStringLiteral(" Maya\u202e\u2066 \n\u062c\u200f Okonkwo ") + QString(300, u'x');
    const QString kept = desk.await(desk.customers->get(desk.await(desk.customers->add(customer)))).name;
    QVERIFY(kept.startsWith(QStringLiteral("Maya \u062c\u200f Okonkwo xxx")));
    QVERIFY(kept.size() <= 200);
}

void TestCustomers::anEditEndsTheVerification()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), QStringLiteral("+447700900142"));
    desk.await(desk.verification->start(maya, QStringLiteral("+447700900142"), 1));
    desk.await(desk.verification->check(maya, desk.code(), Channel::WebChat));
    ContactPoint point = desk.await(desk.customers->get(maya)).numbers.first();
    point.e164 = QStringLiteral("+447700900143");
    desk.await(desk.customers->setNumber(point));
    const auto card = desk.await(desk.verification->card(maya, QStringLiteral("+447700900142")));
    QCOMPARE(card.state, VerificationCard::State::Ended);
    QCOMPARE(card.detail, QStringLiteral("edited"));
    QCOMPARE(desk.events(maya, event::VerificationEnded), 1);
}

void TestCustomers::liftingNeedsEvidence()
{
    Desk desk;
    const QString number = QStringLiteral("+447700900142");
    desk.addCustomer(QStringLiteral("Maya"), number);
    QCOMPARE(desk.result(desk.customers->liftOptOut(number, QStringLiteral("signed form"))).error().code, ErrorCode::NotFound);
    desk.await(desk.customers->optOut(number, QStringLiteral("phone call"), QStringLiteral("said so")));
    QCOMPARE(desk.result(desk.customers->liftOptOut(number, QStringLiteral(" "))).error().code, ErrorCode::InvalidArgument);
    desk.await(desk.customers->liftOptOut(number, QStringLiteral("signed form")));
    QCOMPARE(desk.await(desk.customers->consents(10)).first().status, ConsentStatus::Lifted);
}

void TestCustomers::anotherOwnerOfAProvenNumberIsFound()
{
    Desk desk;
    const QString number = QStringLiteral("+447700900142");
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number);
    const qint64 twin = desk.addCustomer(QStringLiteral("Twin"), number);
    QCOMPARE(desk.await(desk.customers->verifiedElsewhere(twin, number)), 0);
    desk.await(desk.verification->start(maya, number, 1));
    desk.await(desk.verification->check(maya, desk.code(), Channel::WebChat));
    QCOMPARE(desk.await(desk.customers->verifiedElsewhere(twin, number)), maya);
    QCOMPARE(desk.await(desk.customers->verifiedElsewhere(maya, number)), 0);
}

/// GIVEN more customers than one commit takes WHEN they are labelled THEN each carries it once, and the trail says so of each.
void TestCustomers::aLabelIsPutOnManyAndTakenOffAgain()
{
    Desk desk;
    QList<qint64> ids;
    for (int i = 0; i < 1'001; ++i) {
        Customer customer;
        customer.name = QStringLiteral("Maya %1").arg(i);
        if (i == 7)
            customer.labels = {QStringLiteral("  VIP\u202e ")};
        ids.append(desk.await(desk.customers->add(customer)));
    }
    const QList<qint64> changed = desk.await(desk.customers->label(ids, QStringLiteral("vip"), true));
    QCOMPARE(changed.size(), 1'000);
    QVERIFY(!changed.contains(ids.at(7)));
    QCOMPARE(desk.await(desk.customers->labels()), QStringList{QStringLiteral("VIP")});
    CustomerQuery query;
    query.filter.labels = {QStringLiteral("Vip")};
    QCOMPARE(desk.await(desk.customers->count(query.filter, 5'000)), 1'001);
    QList<qint64> found;
    CustomerKey after;
    do {
        const CustomerIds window = desk.await(desk.customers->window(query, after, 100));
        found += window.ids;
        after = window.next;
    } while (after.id != 0);
    std::sort(found.begin(), found.end());
    QCOMPARE(found, ids);
    QCOMPARE(desk.await(desk.customers->label(changed, QStringLiteral("vip"), false)).size(), 1'000);
    QCOMPARE(desk.await(desk.customers->count(query.filter, 5'000)), 1);
    const auto trail = desk.await(desk.store->read([](const store::View &view) { return view.audit.page(0, 1); }));
    QCOMPARE(trail.first().action, QStringLiteral("customer.unlabelled"));
    QCOMPARE(trail.first().object, QStringLiteral("customer:%1").arg(ids.last()));
    QCOMPARE(desk.result(desk.customers->label(ids, QStringLiteral("  "), true)).error().code, ErrorCode::InvalidArgument);
}

void TestCustomers::labelsGoWithAMergeAndComeBack()
{
    Desk desk;
    Customer kept, gone;
    kept.name = QStringLiteral("Maya");
    kept.labels = {QStringLiteral("own"), QStringLiteral("both")};
    gone.name = QStringLiteral("Maya O.");
    gone.labels = {QStringLiteral("Both"), QStringLiteral("theirs")};
    const qint64 one = desk.await(desk.customers->add(kept)), other = desk.await(desk.customers->add(gone));
    const auto labels = [&](qint64 id) { return desk.await(desk.customers->get(id)).labels; };
    const qint64 merge = desk.await(desk.customers->merge(one, other, desk.await(desk.customers->get(one)), {}));
    QCOMPARE(labels(one).size(), 3);
    QVERIFY(labels(one).contains(QStringLiteral("theirs")));
    desk.await(desk.customers->unmerge(merge));
    QCOMPARE(labels(other).size(), 2);
    QVERIFY(labels(other).contains(QStringLiteral("theirs")) && labels(other).contains(QStringLiteral("both"), Qt::CaseInsensitive));
    QCOMPARE(labels(one).size(), 2);
    QVERIFY(labels(one).contains(QStringLiteral("own")) && labels(one).contains(QStringLiteral("both"), Qt::CaseInsensitive));
}

void TestCustomers::aRowOfTheListSaysWhatTheLedgerSays()
{
    Desk desk;
    Customer customer;
    customer.name = QStringLiteral("Maya");
    customer.numbers = {ContactPoint{0, 0, QStringLiteral("+46701740605"), {}, NumberType::Unknown, false, false, true}};
    const qint64 id = desk.await(desk.customers->add(customer));
    const auto row = [&] { return desk.await(desk.customers->rows({id, 4'711})).first(); };
    QCOMPARE(row().consent, ContactRow::Consent::None);
    QCOMPARE(row().proof, ContactRow::Proof::None);
    const auto say = [&](ConsentStatus status, const char *source) {
        ConsentRecord line;
        line.customerId = id;
        line.e164 = QStringLiteral("+46701740605");
        line.status = status;
        line.source = QString::fromLatin1(source);
        line.evidence = line.source;
        desk.await(desk.customers->recordConsent(line));
    };
    say(ConsentStatus::WroteFirst, "wrote first");
    QCOMPARE(row().consent, ContactRow::Consent::WroteFirst);
    say(ConsentStatus::OptIn, "order form");
    say(ConsentStatus::WroteFirst, "wrote first");
    QCOMPARE(row().consent, ContactRow::Consent::Given);
    QCOMPARE(row().consentSource, QStringLiteral("order form"));
    desk.await(desk.customers->optOut(QStringLiteral("+46701740605"), QStringLiteral("STOP"), {}));
    QCOMPARE(row().consent, ContactRow::Consent::OptedOut);
    desk.await(desk.store->write([=, now = desk.clock.nowMs()](store::Unit &unit) -> Status {
        Verification v;
        v.customerId = id;
        v.e164 = QStringLiteral("+46701740605");
        v.expiresAt = now;
        const auto made = unit.verifications.insert(v);
        return unit.verifications.markVerified(*made, Channel::WebChat, now, now + 1'000);
    }));
    QCOMPARE(row().proof, ContactRow::Proof::Verified);
    desk.clock.wall += 2'000;
    QCOMPARE(row().proof, ContactRow::Proof::RanOut);
}

QTEST_GUILESS_MAIN(TestCustomers)
#include "test_customers.moc"
