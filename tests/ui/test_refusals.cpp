// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/commandtable.h"
#include "ui/common/deskstyle.h"
#include "ui/demodesk.h"
#include "ui/panehands.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/words.h"

#include <QMenu>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

/// The whole window over the demo's desk.
struct Bench {
    Bench() : window(desk.services(), {}), hands(window)
    {
        window.resize(1280, 800); // wide enough for the profile
        window.show();
        desk.settle();
    }
    /// The words that are said when a command is not possible; empty: it ran.
    QString run(const QString &command)
    {
        QString said;
        const auto told = QObject::connect(&window.commands(), &ui::CommandTable::refused, &window, [&](const QString &, const QString &why) { said = why; });
        window.commands().run(command);
        QObject::disconnect(told);
        desk.settle();
        return said;
    }
    void open(const DemoDesk::Found &who)
    {
        window.desk().open(who.customerId, who.conversationId);
        desk.settle();
    }
    bool sees(const QString &words)
    {
        desk.settle();
        return hands.seen().contains(words);
    }
    /// As soon as it is there.
    bool clicks(const QString &words)
    {
        return QTest::qWaitFor([&] {
            desk.settle();
            return hands.click(words);
        }, 10'000);
    }
    qint64 add(const QString &name, const QString &e164, NumberType type)
    {
        return desk.await(desk.store->write([=](store::Unit &unit) {
            Customer c;
            c.name = name;
            c.numbers = {ContactPoint{0, 0, e164, u"GB"_s, type, type == NumberType::Mobile, false, true}};
            return unit.customers.insert(c);
        }));
    }
    DemoDesk desk;
    ui::MainWindow window;
    PaneHands hands;
};

} // namespace

/// A wrong input for each row of desk-workflows.md G1–G8, S2 and S3, through the window, and the words that answer it. Where a row's
/// way through and its other refusals are tested:
///
///   G1 Accept            here; test_offers acceptLandsOnTheCustomer, acceptedTwiceIsAcceptedOnce, declinedTheNextOneIsAsked
///   G2 capacity, Next    here; test_shell keysOpenAcceptSearchAndChangeLists; test_routing (rules); test_shift
///   G3 consent           here; test_smssheet consentIsRecordedInPlace; test_consentsheet
///   G4 kinds of numbers  here; test_profilepane aFixedLineNeedsAPersonsWord; test_smssheet anUnverifiedNumberLeadsToTheCode
///   G5 + on the profile  here; test_profilepane theProfilesOwnAddressIsWrittenTo, notesAreKept; test_links
///   G6 two-way SMS       test_smsreply pastTheLimitItSaysSoAndNothingGoes, afterAStopItSaysSoBeforeSending
///   G7 sessions end      here; test_thread closingTellsWhatComesNext; test_composer aClosedChatStartsAgainOrBecomesAnSms
///   G8 opt-out           here; test_smssheet anOptOutWinsUntilThereIsEvidence; test_consentsheet marketingAloneCanBeStopped
///   S2 choosing          here; test_contacts (keys, all that match, labels); test_bulksheet
///   S3 numbers, senders  here; test_shell whoHasNotWrittenIsAddedAndOpened; test_smssheet lettersToCanadaAreWarnedAbout
class TestRefusals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void g1AcceptWithNobodyWaiting()
    {
        Bench b;
        for (const InboxRow &row : b.desk.await(b.desk.conversations->inbox(InboxTab::Unassigned, 100)))
            b.desk.await(b.desk.conversations->close({row.conversation.id}, u"closed"_s));
        b.desk.settle();
        QCOMPARE(b.run(u"list.accept"_s), u"nobody is waiting"_s);
        QCOMPARE(b.run(u"list.next"_s), u"nobody is waiting"_s);
    }

    void g2NextPastTheMaximum()
    {
        Bench b;
        b.desk.await(b.desk.settings->set(u"capacity.standard"_s, u"1"_s));
        b.desk.await(b.desk.settings->set(u"capacity.maximum"_s, u"2"_s));
        const int waiting = b.desk.await(b.desk.conversations->counts()).unassigned;
        QVERIFY(waiting > 0);
        b.run(u"list.next"_s);
        QVERIFY2(b.sees(u"You have as many conversations as you can take"_s) && b.sees(u"Close one first."_s), qPrintable(b.hands.seen()));
        QCOMPARE(b.desk.await(b.desk.conversations->counts()).unassigned, waiting);
    }

    void g3AndG4NoConsentAndALandline()
    {
        Bench b;
        b.open({b.add(u"Land Line"_s, u"+442079460018"_s, NumberType::FixedLine), 0, {}});
        b.run(u"customer.sms"_s);
        QVERIFY2(b.sees(u"This is a landline"_s), qPrintable(b.hands.seen()));
        QVERIFY2(b.sees(u"No consent to SMS"_s), qPrintable(b.hands.seen()));
        QVERIFY(b.desk.requests.isEmpty());
    }

    void g5AnEmailAddressThatIsNone()
    {
        Bench b;
        const DemoDesk::Found maya = b.desk.find(u"Maya"_s);
        Customer profile = b.desk.await(b.desk.customers->get(maya.customerId));
        profile.email = u"not an address"_s;
        b.desk.await(b.desk.customers->update(profile));
        b.open(maya);
        QVERIFY(b.clicks(u"Write to this customer"_s));
        QStringList entries;
        for (const QMenu *menu : b.window.findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions())
                entries.append(action->text());
        }
        QVERIFY2(entries.contains(u"Email: the address in the details is not one"_s), qPrintable(entries.join(u'\n')));
    }

    void g7AThresholdThatIsNone()
    {
        Bench b;
        const auto set = [&](const QString &value) { return b.desk.settings->set(u"session.auto_end"_s, value); };
        QCOMPARE(words::error(b.desk.result(set(u"soon"_s)).error()).text, u"It must be a number."_s);
        QCOMPARE(words::error(b.desk.result(set(u"9999"_s)).error()).text, u"The number is too small or too large."_s);
    }

    void g8NoEvidenceNoWayBack()
    {
        Bench b;
        const DemoDesk::Found maya = b.desk.find(u"Maya"_s);
        b.desk.await(b.desk.customers->optOut(u"+447700900142"_s, u"STOP"_s, u"STOP"_s, 0, u"sms"_s));
        b.open(maya);
        QVERIFY(b.clicks(u"Everything about consent to SMS"_s));
        b.desk.settle();
        QVERIFY(b.clicks(u"Lift the opt-out…"_s));
        b.desk.settle();
        QVERIFY(b.clicks(u"Record"_s));
        QVERIFY(b.sees(u"Write down how it is known. Nothing is recorded without it."_s));
        QVERIFY(b.desk.await(b.desk.verification->card(maya.customerId)).optedOut);
    }

    void s2AFilterThatIsNone()
    {
        Bench b;
        b.run(u"window.contacts"_s);
        QVERIFY(b.hands.type(u"Filter contacts"_s, u"contry:GB"_s));
        QTRY_VERIFY2(b.sees(u"“contry:” is no filter. Did you mean country:?"_s), qPrintable(b.hands.seen()));
    }

    void s3ANumberThatIsNone()
    {
        Bench b;
        b.run(u"list.new-customer"_s);
        QVERIFY(b.hands.type(u"Name"_s, u"Åda Lind"_s));
        QVERIFY(b.hands.type(u"Phone number"_s, u"0123"_s));
        QVERIFY(b.clicks(u"Add customer"_s));
        QVERIFY2(b.sees(u"The number cannot be used as it is"_s), qPrintable(b.hands.seen()));
        QCOMPARE(b.hands.line(u"Phone number"_s)->text(), u"0123"_s);
    }
};

QTEST_MAIN(TestRefusals)
#include "test_refusals.moc"
