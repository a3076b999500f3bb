// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"
#include "ui/demodesk.h"
#include "ui/panehands.h"
#include "ui/profile/profilepane.h"

#include <QDateEdit>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

// Rows W-G3 and G8, seen from the window: the ledger, and what is added to it.
class TestConsentSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void everyLineStandsInTheSheet();
    void aConsentIsRecordedWithHowWhenAndInWhichWords();
    void aStopIsHonouredAndLiftedAgainWithEvidenceAlone();
    void marketingAloneCanBeStopped();
    void eachOfSeveralNumbersHasItsOwnStop();
    void whatTheProviderSaidIsNamed();
};

namespace {

struct Bench {
    explicit Bench(const QString &name) : who(desk.find(name)), pane(new ui::ProfilePane(desk.services(), &region)), hands(region)
    {
        region.resize(926, 770);
        pane->setGeometry(606, 0, 320, 770);
        pane->setSheetHost(&region);
        region.show();
        pane->setCustomer(who.customerId, who.conversationId);
        desk.settle();
    }
    void click(const QString &words)
    {
        if (!hands.click(words))
            qFatal("no button %s among\n%s", qPrintable(words), qPrintable(hands.seen()));
        desk.settle();
    }
    void choose(const QString &box, const QString &data)
    {
        for (QComboBox *each : region.findChildren<QComboBox *>()) {
            if (each->isVisible() && each->accessibleName() == box)
                return each->setCurrentIndex(each->findData(data));
        }
        qFatal("no box %s", qPrintable(box));
    }
    QList<ConsentRecord> ledger() { return desk.await(desk.customers->profile(who.customerId)).consents; }
    DemoDesk desk;
    DemoDesk::Found who;
    QWidget region;
    ui::ProfilePane *pane;
    PaneHands hands;
};

} // namespace

void TestConsentSheet::everyLineStandsInTheSheet()
{
    Bench b(u"Maya"_s);
    b.click(u"Everything about consent to SMS"_s);
    QVERIFY2(b.hands.sees(u"Agreed to SMS"_s) && b.hands.sees(u"order form"_s), qPrintable(b.hands.seen()));
    QVERIFY(!b.hands.button(u"Lift the opt-out…"_s));
    // What comes in while it is open appears.
    b.desk.await(b.desk.customers->optOut(u"+447700900142"_s, u"STOP"_s, u"STOP"_s, 0, u"sms"_s));
    b.desk.settle();
    QVERIFY2(b.hands.sees(u"Opted out of SMS"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.button(u"Lift the opt-out…"_s));
    QVERIFY(!b.hands.button(u"Record consent…"_s));
    b.click(u"Close"_s);
    QVERIFY(!b.hands.button(u"Lift the opt-out…"_s));
}

void TestConsentSheet::aConsentIsRecordedWithHowWhenAndInWhichWords()
{
    Bench b(u"Maya"_s);
    const qsizetype before = b.ledger().size();
    b.click(u"Everything about consent to SMS"_s);
    b.click(u"Record consent…"_s);
    // Without words nothing is recorded.
    b.click(u"Record"_s);
    QVERIFY(b.hands.sees(u"Write down how it is known"_s));
    QCOMPARE(b.ledger().size(), before);
    // Nor for a day to come.
    QVERIFY(b.hands.type(u"Their words"_s, u"Please send me offers"_s));
    b.choose(u"How they said so"_s, u"paper"_s);
    b.choose(u"For"_s, u"marketing"_s);
    auto *day = b.region.findChild<QDateEdit *>();
    const QDate today = day->date();
    day->setDate(today.addDays(1));
    b.click(u"Record"_s);
    QVERIFY2(b.hands.sees(u"That day has not come yet"_s), qPrintable(b.hands.seen()));
    QCOMPARE(b.ledger().size(), before);
    QCOMPARE(b.hands.line(u"Their words"_s)->text(), u"Please send me offers"_s);
    day->setDate(today.addDays(-3));
    b.click(u"Record"_s);
    const ConsentRecord line = b.ledger().first();
    QCOMPARE(line.status, ConsentStatus::OptIn);
    QCOMPARE(line.scope, u"marketing"_s);
    QCOMPARE(line.channel, u"paper"_s);
    QCOMPARE(line.evidence, u"Please send me offers"_s);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(line.at).date(), today.addDays(-3));
    QVERIFY2(b.hands.sees(u"Agreed to SMS, marketing too"_s) && b.hands.sees(u"“Please send me offers”"_s) && b.hands.sees(u"On paper"_s),
             qPrintable(b.hands.seen()));
}

void TestConsentSheet::aStopIsHonouredAndLiftedAgainWithEvidenceAlone()
{
    Bench b(u"Maya"_s);
    b.click(u"Everything about consent to SMS"_s);
    b.click(u"Customer asked to stop…"_s);
    QVERIFY(b.hands.sees(u"It counts at once"_s));
    b.choose(u"How they said so"_s, u"phone"_s);
    QVERIFY(b.hands.type(u"Their words"_s, u"No more of these"_s));
    b.click(u"Record"_s);
    QVERIFY(b.desk.await(b.desk.verification->card(b.who.customerId)).optedOut);
    QCOMPARE(b.ledger().first().channel, u"phone"_s);
    b.click(u"Lift the opt-out…"_s);
    b.click(u"Record"_s);
    QVERIFY(b.hands.sees(u"Write down how it is known"_s));
    QVERIFY(b.desk.await(b.desk.verification->card(b.who.customerId)).optedOut);
    QVERIFY(b.hands.type(u"Their words"_s, u"Text me again, said at the counter"_s));
    b.click(u"Record"_s);
    QVERIFY(!b.desk.await(b.desk.verification->card(b.who.customerId)).optedOut);
    QVERIFY2(b.hands.sees(u"Opt-out lifted"_s), qPrintable(b.hands.seen()));
}

void TestConsentSheet::marketingAloneCanBeStopped()
{
    Bench b(u"Maya"_s);
    b.click(u"Everything about consent to SMS"_s);
    b.click(u"Customer asked to stop…"_s);
    b.choose(u"How they said so"_s, u"phone"_s);
    b.choose(u"For"_s, u"marketing"_s);
    b.click(u"Record"_s);
    QVERIFY(b.hands.sees(u"Write down how it is known"_s));
    QVERIFY(b.hands.type(u"Their words"_s, u"No more offers"_s));
    b.click(u"Record"_s);
    const VerificationCard card = b.desk.await(b.desk.verification->card(b.who.customerId));
    QVERIFY(card.marketingStopped && !card.optedOut);
    QVERIFY2(b.hands.sees(u"Opted out of marketing"_s) && b.hands.sees(u"SMS consent, no marketing"_s), qPrintable(b.hands.seen()));
    b.click(u"Lift the opt-out…"_s);
    QVERIFY(b.hands.type(u"Their words"_s, u"Offers are welcome again"_s));
    b.click(u"Record"_s);
    QVERIFY(b.hands.sees(u"Opt-out of marketing lifted"_s));
    QVERIFY(!b.desk.await(b.desk.verification->card(b.who.customerId)).marketingStopped);
}

void TestConsentSheet::eachOfSeveralNumbersHasItsOwnStop()
{
    Bench b(u"Maya"_s);
    ContactPoint number;
    number.customerId = b.who.customerId;
    number.e164 = u"+447700900557"_s;
    number.preferred = false;
    b.desk.await(b.desk.customers->setNumber(number));
    b.desk.settle();
    b.click(u"Everything about consent to SMS"_s);
    b.click(u"Customer asked to stop…"_s);
    b.choose(u"Number"_s, number.e164);
    QVERIFY(b.hands.type(u"Their words"_s, u"Not on this one"_s));
    b.click(u"Record"_s);
    QVERIFY(b.desk.await(b.desk.verification->card(b.who.customerId, number.e164)).optedOut);
    QVERIFY(!b.desk.await(b.desk.verification->card(b.who.customerId)).optedOut);
    QVERIFY(b.hands.button(u"Record consent…"_s) && b.hands.button(u"Lift the opt-out…"_s));
    QVERIFY(b.hands.sees(u"+44 7700 900557"_s));
}

void TestConsentSheet::whatTheProviderSaidIsNamed()
{
    Bench b(u"Maya"_s);
    b.desk.await(b.desk.customers->optOut(u"+447700900142"_s, u"Twilio"_s, u"21610 unsubscribed recipient"_s, 0, u"provider"_s));
    b.desk.settle();
    QVERIFY2(!b.hands.sees(u"Replied “Twilio”"_s), qPrintable(b.hands.seen()));
    b.click(u"Everything about consent to SMS"_s);
    QVERIFY2(b.hands.sees(u"Twilio says that the number opted out there"_s) && b.hands.sees(u"21610"_s), qPrintable(b.hands.seen()));
}

QTEST_MAIN(TestConsentSheet)
#include "test_consentsheet.moc"
