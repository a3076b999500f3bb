// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"
#include "ui/common/tag.h"
#include "ui/demodesk.h"
#include "ui/panehands.h"
#include "ui/profile/profilepane.h"
#include "ui/triage/labelpicker.h"

#include <QApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <algorithm>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

// Rows W-C1…C5, G3, G4, G8; lines 66, 68, 72, 75 of reliability.md (b), seen from the window.
class TestProfilePane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
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
    void theProfilesOwnAddressIsWrittenTo();
    void notesAreKept();
    void detailsAreEditedInPlace();
    void whatWasSavedCanBeTakenBack();
    void fieldsOfTheWorkspaceAreAddedAndTakenAway();
    void labelsAreChangedWhereTheyStand();
    void eachOfSeveralNumbersSaysWhatItIsWorth();
    void twoCustomersBecomeOneAndTwoAgain();
    void aSuggestionGoesWhenSomebodySaysNo();
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

// W-G5
void TestProfilePane::theProfilesOwnAddressIsWrittenTo()
{
    Bench b(u"Maya"_s);
    const auto choice = [&b](const QString &words) {
        b.click(u"Write to this customer"_s);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QAction *found = nullptr;
        for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
            if (action->text() == words)
                found = action;
        }
        return found;
    };
    QSignalSpy asked(&b.pane, &ui::ProfilePane::emailRequested);
    QAction *email = choice(u"Write an email…"_s);
    QVERIFY(email && email->isEnabled());
    email->trigger();
    QApplication::activePopupWidget()->close();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"maya.o@example.com"_s);
    // What is no address leads nowhere, and says so.
    Customer customer = b.desk.await(b.desk.customers->get(b.who.customerId));
    customer.email = u"maya.o@example.com?bcc=eve@evil.test"_s;
    b.desk.await(b.desk.customers->update(customer));
    b.desk.settle();
    QVERIFY(!choice(u"Write an email…"_s));
    QApplication::activePopupWidget()->close();
    QAction *none = choice(u"Email: the address in the details is not one"_s);
    QVERIFY(none && !none->isEnabled());
    QApplication::activePopupWidget()->close();
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

void TestProfilePane::whatWasSavedCanBeTakenBack()
{
    Bench b(u"Owen"_s);
    const Customer before = b.desk.await(b.desk.customers->get(b.who.customerId));
    b.click(u"Edit details"_s);
    QVERIFY(b.hands.type(u"Email"_s, u"owen at example"_s));
    QTest::keyClick(b.hands.line(u"Email"_s), Qt::Key_Tab);
    QVERIFY2(b.hands.sees(u"This is no e-mail address"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.type(u"Email"_s, u"owen@example.org"_s));
    QVERIFY(!b.hands.sees(u"This is no e-mail address"_s));
    QVERIFY(b.hands.type(u"Language"_s, u"klingonish"_s));
    b.click(u"Save details"_s);
    QVERIFY(b.hands.sees(u"There is no such language"_s));
    QVERIFY(b.hands.type(u"Language"_s, u"cy"_s));
    b.click(u"Save details"_s);
    QVERIFY(b.hands.sees(u"Saved"_s));
    b.click(u"Undo"_s);
    QCOMPARE(b.desk.await(b.desk.customers->get(b.who.customerId)), before);
    QVERIFY(!b.hands.button(u"Undo"_s));
    // The offer ends by itself.
    b.click(u"Edit details"_s);
    QVERIFY(b.hands.type(u"Place"_s, u"Swansea"_s));
    b.click(u"Save details"_s);
    QVERIFY(b.hands.button(u"Undo"_s));
    b.desk.pass(10'001);
    QVERIFY(!b.hands.button(u"Undo"_s));
}

void TestProfilePane::fieldsOfTheWorkspaceAreAddedAndTakenAway()
{
    Bench b(u"Owen"_s);
    b.click(u"Edit details"_s);
    b.click(u"Add a field"_s);
    QVERIFY(b.hands.type(u"Value of the field"_s, u"two"_s));
    b.click(u"Save details"_s);
    QVERIFY(b.hands.sees(u"A field needs a name"_s));
    QLineEdit *name = nullptr;
    for (QLineEdit *each : b.pane.findChildren<QLineEdit *>()) {
        if (each->isVisible() && each->accessibleName() == u"Name of the field"_s && each->text().isEmpty())
            name = each;
    }
    QVERIFY(name);
    name->setText(u"Cats"_s);
    b.click(u"Remove Customer no."_s);
    b.click(u"Save details"_s);
    const QJsonObject attributes = b.desk.await(b.desk.customers->get(b.who.customerId)).attributes;
    QCOMPARE(attributes.value(u"Cats"_s).toString(), u"two"_s);
    QVERIFY(!attributes.contains(u"Customer no."_s));
    QVERIFY(b.hands.sees(u"Cats"_s));
}

void TestProfilePane::eachOfSeveralNumbersSaysWhatItIsWorth()
{
    Bench b(u"Maya"_s);
    const auto numbers = [&] { return b.desk.await(b.desk.customers->get(b.who.customerId)).numbers; };
    b.click(u"Add a number"_s);
    QVERIFY(b.hands.type(u"Phone number"_s, u"07700 9"_s));
    b.click(u"Add"_s);
    QCOMPARE(numbers().size(), 1);
    QVERIFY(b.hands.type(u"Phone number"_s, u"07700 900555"_s));
    b.click(u"Add"_s);
    QCOMPARE(numbers().size(), 2);
    QVERIFY(b.hands.sees(u"Other numbers"_s));
    QVERIFY(b.hands.sees(u"+44 7700 900555"_s) && b.hands.sees(u"Not verified"_s) && b.hands.sees(u"No SMS consent yet"_s));
    // The proven one steps back, and keeps saying what it is worth.
    b.desk.clock.wall += 100 * qint64(86'400'000);
    ContactPoint second = numbers().last();
    second.preferred = true;
    b.desk.await(b.desk.customers->setNumber(second));
    b.desk.settle();
    QVERIFY2(b.hands.sees(u"Verified 3 months ago, until"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.sees(u"SMS consent · "_s));
}

void TestProfilePane::twoCustomersBecomeOneAndTwoAgain()
{
    Bench b(u"Maya"_s);
    // GIVEN the same person, entered twice
    Customer twice;
    twice.name = u"M. Okonkwo"_s;
    twice.email = u"maya.o@example.com"_s;
    twice.place = u"York"_s;
    ContactPoint number;
    number.e164 = u"+447700900556"_s;
    twice.numbers = {number};
    const qint64 other = b.desk.await(b.desk.customers->add(twice));
    b.pane.resize(800, 900);
    b.pane.setCustomer(b.who.customerId, b.who.conversationId);
    b.desk.settle();
    QVERIFY2(b.hands.sees(u"M. Okonkwo may be the same person"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.sees(u"same e-mail address"_s));
    // WHEN they are compared, the other's place is chosen, and they are merged
    b.click(u"Compare"_s);
    QVERIFY2(b.hands.sees(u"M. Okonkwo becomes part of Maya Okonkwo"_s), qPrintable(b.hands.seen()));
    b.click(u"Place: York"_s);
    b.click(u"Merge"_s);
    // THEN there is one, with what was chosen
    const Customer one = b.desk.await(b.desk.customers->get(b.who.customerId));
    QCOMPARE(one.name, u"Maya Okonkwo"_s);
    QCOMPARE(one.place, u"York"_s);
    QCOMPARE(one.numbers.size(), 2);
    QVERIFY(!b.desk.result(b.desk.customers->get(other)).has_value());
    QVERIFY(b.hands.sees(u"Merged with M. Okonkwo"_s));
    // AND two again
    b.click(u"Undo merge"_s);
    QCOMPARE(b.desk.await(b.desk.customers->get(other)).place, u"York"_s);
    QCOMPARE(b.desk.await(b.desk.customers->get(b.who.customerId)).place, u"Leeds"_s);
    QVERIFY(!b.hands.sees(u"Merged with"_s));
}

void TestProfilePane::aSuggestionGoesWhenSomebodySaysNo()
{
    Bench b(u"Maya"_s);
    Customer twin;
    twin.name = u"Maya Okonkwo"_s;
    ContactPoint number;
    number.e164 = u"+447700900557"_s;
    twin.numbers = {number};
    b.desk.await(b.desk.customers->add(twin));
    b.pane.setCustomer(b.who.customerId, b.who.conversationId);
    b.desk.settle();
    QVERIFY(b.hands.sees(u"same name and country"_s));
    b.click(u"Not the same"_s);
    QVERIFY(!b.hands.sees(u"may be the same person"_s));
}

/// GIVEN a customer without labels WHEN one is added on the profile THEN it stands there, and the customer carries it.
void TestProfilePane::labelsAreChangedWhereTheyStand()
{
    Bench bench(u"Maya"_s);
    bench.click(u"Add a label"_s);
    ui::LabelPicker *picker = nullptr;
    QTRY_VERIFY((picker = bench.pane.findChild<ui::LabelPicker *>()) != nullptr);
    auto *line = picker->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"Trade"_s);
    QTest::keyClick(line, Qt::Key_Return);
    picker->close();
    QTRY_COMPARE(bench.desk.await(bench.desk.customers->get(bench.who.customerId)).labels, QStringList{u"Trade"_s});
    QTRY_VERIFY(bench.hands.button(u"Change the labels"_s) != nullptr);
    const auto shown = [&] {
        const auto tags = bench.pane.findChildren<ui::Tag *>();
        return std::any_of(tags.begin(), tags.end(), [](const ui::Tag *tag) { return tag->isVisible() && tag->text() == u"Trade"_s; });
    };
    QTRY_VERIFY(shown());
}

QTEST_MAIN(TestProfilePane)
#include "test_profilepane.moc"
