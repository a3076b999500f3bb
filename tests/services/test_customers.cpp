// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/deskfixture.h"

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

QTEST_GUILESS_MAIN(TestCustomers)
#include "test_customers.moc"
