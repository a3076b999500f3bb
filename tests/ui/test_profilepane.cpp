// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/demodesk.h"
#include "ui/panehands.h"
#include "ui/profile/profilepane.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

// Rows W-C1…C5, G3, G4, G8; lines 66, 68, 72, 75 of reliability.md (b), seen from the window.
class TestProfilePane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCodeIsSentAskedForAndProves();
    void wrongCodesAreCountedThenLock();
    void aSecondClickSendsNothing();
    void theCodeIsNowhereOnThePane();
    void aNumberThatIsNoneIsExplainedAtTheField();
    void aNewNumberEndsTheOldProof();
    void aCountryOutsideTheListIsRefusedInPlace();
    void anOptOutBlocksUntilItIsLiftedWithEvidence();
    void consentIsRecordedWithItsSource();
    void whatTheProviderRefusedIsSaid();
    void anUnsureCodeStillCounts();
    void aFixedLineNeedsAPersonsWord();
    void anotherCustomersProofIsShown();
    void notesAreKept();
    void detailsAreEditedInPlace();
};

namespace {

struct Bench {
    explicit Bench(const QString &name) : who(desk.find(name)), pane(desk.services()), hands(pane)
    {
        pane.resize(320, 900);
        pane.show();
        pane.setCustomer(who.customerId, who.conversationId);
        desk.settle();
    }
    void click(const QString &words)
    {
        if (!hands.click(words))
            qFatal("no button %s among\n%s", qPrintable(words), qPrintable(hands.seen()));
        desk.settle();
    }
    DemoDesk desk;
    DemoDesk::Found who;
    ui::ProfilePane pane;
    PaneHands hands;
};

} // namespace

void TestProfilePane::aCodeIsSentAskedForAndProves()
{
    Bench b(u"Owen"_s);
    QVERIFY(b.hands.sees(u"Not verified"_s));
    QSignalSpy asked(&b.pane, &ui::ProfilePane::automaticMessageWanted);
    b.click(u"Send OTP"_s);
    QVERIFY(b.hands.sees(u"Code sent"_s));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toLongLong(), b.who.conversationId);
    QVERIFY(asked.first().last().toString().contains(u"type it here"_s));
    QVERIFY(!b.hands.button(u"Resend in 1:00"_s)->isEnabled());
    b.desk.pass(11'500);
    QVERIFY(b.hands.button(u"Resend in 0:49"_s));
    b.desk.pass(50'000);
    QVERIFY(b.hands.button(u"Resend"_s)->isEnabled());
    b.desk.await(b.desk.outbox->reply(QUuid::createUuid().toString(), b.who.conversationId, asked.first().last().toString()));
    b.desk.settle();
    QVERIFY(b.hands.sees(u"Waiting for Owen"_s));
    b.desk.write(b.who, b.desk.code());
    b.desk.settle();
    QVERIFY2(b.hands.sees(u"Code typed in Web chat, asked by "_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.button(u"Re-verify"_s));
}

void TestProfilePane::wrongCodesAreCountedThenLock()
{
    Bench b(u"Owen"_s);
    b.click(u"Send OTP"_s);
    b.desk.write(b.who, Desk::wrong(b.desk.code()));
    b.desk.settle();
    QVERIFY2(b.hands.sees(u"Wrong code, 4 left"_s), qPrintable(b.hands.seen()));
    QSignalSpy asked(&b.pane, &ui::ProfilePane::automaticMessageWanted);
    b.click(u"Ask again"_s);
    QCOMPARE(asked.size(), 1);
    for (int i = 0; i < 4; ++i)
        b.desk.write(b.who, Desk::wrong(b.desk.code()));
    b.desk.settle();
    QVERIFY2(b.hands.sees(u"Locked until "_s), qPrintable(b.hands.seen()));
    QVERIFY(!b.hands.button(u"Send OTP"_s));
    // After the hour it goes on, without anybody's help.
    b.desk.pass(61 * 60'000);
    QVERIFY2(b.hands.button(u"Send OTP"_s), qPrintable(b.hands.seen()));
}

void TestProfilePane::aSecondClickSendsNothing()
{
    Bench b(u"Owen"_s);
    QAbstractButton *send = b.hands.button(u"Send OTP"_s);
    QTest::mouseClick(send, Qt::LeftButton);
    QVERIFY(!b.hands.button(u"Send OTP"_s)->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);
    QTest::keyClick(send, Qt::Key_Space);
    b.desk.settle();
    QCOMPARE(b.desk.requests.size(), 1);
}

void TestProfilePane::theCodeIsNowhereOnThePane()
{
    Bench b(u"Owen"_s);
    b.click(u"Send OTP"_s);
    const QString code = b.desk.code();
    QCOMPARE(code.size(), 6);
    QVERIFY(!b.hands.sees(code));
    b.desk.write(b.who, code);
    b.desk.settle();
    QVERIFY(!b.hands.sees(code));
}

void TestProfilePane::aNumberThatIsNoneIsExplainedAtTheField()
{
    Bench b(u"Owen"_s);
    b.click(u"Change number"_s);
    QVERIFY(b.hands.type(u"Phone number"_s, u"07700"_s));
    b.click(u"Send OTP"_s);
    QCOMPARE(b.desk.requests.size(), 0);
    QVERIFY2(b.hands.line(u"Phone number"_s), "the field stays");
    QVERIFY(!b.hands.line(u"Phone number"_s)->accessibleDescription().isEmpty());
    QVERIFY(b.hands.type(u"Phone number"_s, u"+44 (0)7700 900 118"_s));
    QVERIFY2(b.hands.sees(u"+44 7700 900118"_s), qPrintable(b.hands.seen()));
    b.click(u"Cancel"_s);
    QVERIFY(!b.hands.line(u"Phone number"_s));
}

void TestProfilePane::aNewNumberEndsTheOldProof()
{
    Bench b(u"Maya"_s);
    QVERIFY(b.hands.sees(u"Verified"_s));
    b.click(u"Change number"_s);
    QVERIFY(b.hands.type(u"Phone number"_s, u"07700 900999"_s));
    b.click(u"Send OTP"_s);
    QCOMPARE(b.desk.requests.size(), 1);
    QCOMPARE(b.desk.requests.first().to, u"+447700900999"_s);
    QVERIFY2(b.hands.sees(u"Code sent"_s), qPrintable(b.hands.seen()));
    const auto card = b.desk.await(b.desk.verification->card(b.who.customerId, u"+447700900142"_s));
    QVERIFY(card.state != VerificationCard::State::Verified);
}

void TestProfilePane::aCountryOutsideTheListIsRefusedInPlace()
{
    Bench b(u"Owen"_s);
    b.click(u"Change number"_s);
    QVERIFY(b.hands.type(u"Phone number"_s, u"+81 90 1234 5678"_s));
    b.click(u"Send OTP"_s);
    QCOMPARE(b.desk.requests.size(), 0);
    QVERIFY2(b.hands.sees(u"Japan"_s), qPrintable(b.hands.seen()));
}

void TestProfilePane::anOptOutBlocksUntilItIsLiftedWithEvidence()
{
    Bench b(u"Maya"_s);
    b.desk.await(b.desk.customers->optOut(u"+447700900142"_s, u"STOP"_s, u"STOP"_s));
    b.desk.settle();
    QVERIFY(b.hands.sees(u"Opted out of SMS"_s));
    QVERIFY(b.hands.sees(u"Replied “STOP”"_s));
    QVERIFY(!b.hands.button(u"Send OTP"_s));
    b.click(u"Record opt-in…"_s);
    b.click(u"Record"_s);
    QVERIFY2(b.hands.sees(u"Nothing is recorded without it"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.type(u"How did Maya ask for SMS again?"_s, u"Wrote: please text me again"_s));
    b.click(u"Record"_s);
    QVERIFY2(!b.hands.sees(u"Opted out of SMS"_s), qPrintable(b.hands.seen()));
}

void TestProfilePane::consentIsRecordedWithItsSource()
{
    Bench b(u"Owen"_s);
    Customer plain;
    plain.name = u"Nora Vance"_s;
    plain.numbers = {ContactPoint{0, 0, u"+447700900777"_s, {}, NumberType::Unknown, false, true, true}};
    const qint64 nora = b.desk.await(b.desk.customers->add(plain));
    b.pane.setCustomer(nora, 0);
    b.desk.settle();
    QVERIFY2(b.hands.sees(u"No SMS consent yet"_s), qPrintable(b.hands.seen()));
    b.click(u"Record SMS consent…"_s);
    b.click(u"Record"_s);
    QVERIFY2(b.hands.sees(u"Order form"_s), qPrintable(b.hands.seen()));
    const auto profile = b.desk.await(b.desk.customers->profile(nora));
    QCOMPARE(profile.consents.size(), 1);
    QCOMPARE(profile.consents.first().source, u"Order form"_s);
}

void TestProfilePane::whatTheProviderRefusedIsSaid()
{
    Bench b(u"Owen"_s);
    b.desk.answer = SendVerdict::Kind::Rejected;
    b.click(u"Send OTP"_s);
    QVERIFY2(b.hands.sees(u"Code not sent"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.button(u"Send OTP"_s)->isEnabled());
}

void TestProfilePane::anUnsureCodeStillCounts()
{
    Bench b(u"Owen"_s);
    b.desk.answer = SendVerdict::Kind::Unknown;
    b.click(u"Send OTP"_s);
    QVERIFY2(b.hands.sees(u"Not sure it went"_s), qPrintable(b.hands.seen()));
    b.desk.write(b.who, b.desk.code());
    b.desk.settle();
    QVERIFY2(b.hands.sees(u"Code typed in Web chat"_s), qPrintable(b.hands.seen()));
}

void TestProfilePane::aFixedLineNeedsAPersonsWord()
{
    Bench b(u"Martha"_s);
    QVERIFY2(b.hands.sees(u"A fixed line takes no SMS"_s), qPrintable(b.hands.seen()));
    b.click(u"It takes SMS"_s);
    QVERIFY2(!b.hands.sees(u"A fixed line takes no SMS"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.desk.await(b.desk.customers->get(b.who.customerId)).numbers.first().smsTag);
}

void TestProfilePane::anotherCustomersProofIsShown()
{
    Bench b(u"Owen"_s);
    Customer twin;
    twin.name = u"M. Okonkwo"_s;
    twin.numbers = {ContactPoint{0, 0, u"+447700900142"_s, {}, NumberType::Unknown, false, true, true}};
    const qint64 id = b.desk.await(b.desk.customers->add(twin));
    b.pane.setCustomer(id, 0);
    b.desk.settle();
    QVERIFY2(b.hands.sees(u"Also verified for Maya Okonkwo"_s), qPrintable(b.hands.seen()));
    QSignalSpy wanted(&b.pane, &ui::ProfilePane::customerRequested);
    b.click(u"Open"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toLongLong(), b.desk.find(u"Maya Okonkwo"_s).customerId);
}

void TestProfilePane::notesAreKept()
{
    Bench b(u"Owen"_s);
    b.pane.findChild<QTabBar *>()->setCurrentIndex(1);
    auto *edit = b.pane.findChild<QPlainTextEdit *>();
    QVERIFY(edit->isVisible());
    QVERIFY(!b.hands.button(u"Add note"_s)->isEnabled());
    QTest::keyClicks(edit, u"Depot has a spare door."_s);
    b.click(u"Add note"_s);
    QVERIFY2(b.hands.sees(u"Depot has a spare door."_s), qPrintable(b.hands.seen()));
    QVERIFY(edit->toPlainText().isEmpty());
}

void TestProfilePane::detailsAreEditedInPlace()
{
    Bench b(u"Owen"_s);
    b.click(u"Edit details"_s);
    QVERIFY(b.hands.type(u"Time zone"_s, u"Europe/Atlantis"_s));
    b.click(u"Save details"_s);
    QVERIFY2(b.hands.sees(u"There is no such time zone"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.type(u"Time zone"_s, u"Europe/London"_s));
    QVERIFY(b.hands.type(u"Email"_s, u"owen@example.org"_s));
    b.click(u"Save details"_s);
    QVERIFY(!b.hands.line(u"Email"_s));
    QCOMPARE(b.desk.await(b.desk.customers->get(b.who.customerId)).email, u"owen@example.org"_s);
}

QTEST_MAIN(TestProfilePane)
#include "test_profilepane.moc"
