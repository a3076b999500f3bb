// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/commandtable.h"
#include "ui/common/deskstyle.h"
#include "ui/common/toast.h"
#include "ui/demodesk.h"
#include "ui/inbox/reminderbar.h"
#include "ui/inbox/remindersheet.h"
#include "ui/panehands.h"
#include "ui/shell/deskpage.h"
#include "ui/triage/reminderform.h"
#include "ui/triage/reminderrow.h"

#include <QDateTimeEdit>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3600'000;

/// The desk with Maya open.
struct Bench {
    Bench() : who(desk.find(u"Maya"_s)), page(desk.services(), &window), table(&window), hands(window)
    {
        window.resize(1280, 800);
        page.setGeometry(window.rect());
        page.addCommands(table);
        window.show();
        page.open(who.customerId, who.conversationId);
        desk.settle();
    }
    ui::ReminderForm *form()
    {
        for (ui::ReminderForm *each : window.findChildren<ui::ReminderForm *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// By the command, at `at` about `text`, with Return.
    void set(qint64 at, const QString &text)
    {
        table.run(u"customer.remind"_s);
        desk.settle();
        form()->findChild<QDateTimeEdit *>()->setDateTime(QDateTime::fromMSecsSinceEpoch(at));
        hands.type(u"What about"_s, text);
        QTest::keyClick(hands.line(u"What about"_s), Qt::Key_Return);
        desk.settle();
    }
    void click(const QString &words)
    {
        if (!hands.click(words))
            qFatal("no button %s among\n%s", qPrintable(words), qPrintable(hands.seen()));
        desk.settle();
    }
    void undo()
    {
        ui::undoableToast(&window)->undo();
        desk.settle();
    }
    QStringList rows() const
    {
        QStringList all;
        for (const ui::ReminderRow *each : window.findChildren<ui::ReminderRow *>()) {
            if (each->isVisible())
                all.append(each->shown().reminder.text);
        }
        return all;
    }
    bool sees(const QString &words) const { return hands.seen().contains(words); }
    DemoDesk desk;
    DemoDesk::Found who;
    QWidget window;
    ui::DeskPage page;
    ui::CommandTable table;
    PaneHands hands;
};

} // namespace

// A reminder set on a customer, until it is done.
class TestReminderSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void oneThatIsSetStandsInTheProfileAndUndoTakesItBack()
    {
        Bench b;
        b.set(b.desk.clock.nowMs() + kHour, u"Ask about the refund"_s);
        QVERIFY(!b.form());
        QCOMPARE(b.rows(), QStringList{u"Ask about the refund"_s});
        b.undo();
        QVERIFY(b.rows().isEmpty());
    }

    void withoutALineOrInThePastItSaysWhyAndKeepsWhatWasTyped()
    {
        Bench b;
        b.table.run(u"customer.remind"_s);
        b.desk.settle();
        QVERIFY(b.sees(u"Write a line about what it is."_s));
        QVERIFY(!b.hands.button(u"Set reminder"_s)->isEnabled());
        b.hands.type(u"What about"_s, u"Ask about the refund"_s);
        QVERIFY(b.hands.button(u"Set reminder"_s)->isEnabled());
        b.form()->findChild<QDateTimeEdit *>()->setDateTime(QDateTime::fromMSecsSinceEpoch(b.desk.clock.nowMs() - kHour));
        QVERIFY(b.sees(u"That time has gone by. Choose a later one."_s));
        QTest::keyClick(b.hands.line(u"What about"_s), Qt::Key_Return);
        b.desk.settle();
        QVERIFY(b.form());
        QCOMPARE(b.hands.line(u"What about"_s)->text(), u"Ask about the refund"_s);
        QVERIFY(b.desk.await(b.desk.reminders->mine()).isEmpty());
    }

    void aTimeThatGoesByWhileTheFormIsOpenIsRefusedInTheForm()
    {
        Bench b;
        b.table.run(u"customer.remind"_s);
        b.desk.settle();
        b.form()->findChild<QDateTimeEdit *>()->setDateTime(QDateTime::fromMSecsSinceEpoch(b.desk.clock.nowMs() + kHour));
        b.hands.type(u"What about"_s, u"Ask about the refund"_s);
        b.desk.pass(2 * kHour);
        b.click(u"Set reminder"_s);
        QVERIFY(b.form());
        QVERIFY2(b.sees(u"That time has gone by"_s), qPrintable(b.hands.seen()));
    }

    void aCustomerWhoIsErasedMeanwhileIsSaidInTheForm()
    {
        Bench b;
        Customer soon;
        soon.name = u"Gone Soon"_s;
        const qint64 gone = b.desk.await(b.desk.customers->add(soon));
        b.page.open(gone, 0);
        b.desk.settle();
        b.table.run(u"customer.remind"_s);
        b.desk.settle();
        b.hands.type(u"What about"_s, u"Too late"_s);
        b.desk.await(b.desk.store->write([gone](store::Unit &unit) { return unit.erasure.erase(gone, 1); }));
        b.click(u"Set reminder"_s);
        QVERIFY2(b.sees(u"This customer is gone"_s), qPrintable(b.hands.seen()));
        QCOMPARE(b.hands.line(u"What about"_s)->text(), u"Too late"_s);
    }

    void whatIsDueStandsAboveTheListUntilItIsDone()
    {
        Bench b;
        b.set(b.desk.clock.nowMs() + kHour, u"Ask about the refund"_s);
        b.set(b.desk.clock.nowMs() + 5 * kHour, u"Send the form"_s);
        QVERIFY(!b.page.findChild<ui::ReminderBar *>()->isVisible());
        b.desk.pass(kHour + 1000);
        QVERIFY(b.page.findChild<ui::ReminderBar *>()->isVisible());
        b.page.open(0, 0);
        b.click(u"1 reminder is due"_s);
        auto *sheet = b.window.findChild<ui::ReminderSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(b.rows(), (QStringList{u"Ask about the refund"_s, u"Send the form"_s}));
        QVERIFY(b.sees(u"Due · "_s));
        b.click(u"Done: Ask about the refund"_s);
        QCOMPARE(b.rows(), QStringList{u"Send the form"_s});
        QVERIFY(!b.page.findChild<ui::ReminderBar *>()->isVisible());
        b.undo();
        QCOMPARE(b.rows().size(), 2);
        b.click(u"Cancel the reminder: Send the form"_s);
        QCOMPARE(b.rows(), QStringList{u"Ask about the refund"_s});
        b.click(u"Open Maya Okonkwo"_s);
        QVERIFY(!sheet->isVisible());
        QCOMPARE(b.page.customerId(), b.who.customerId);
    }

    void itCanBeChanged()
    {
        Bench b;
        b.set(b.desk.clock.nowMs() + kHour, u"Ask about the refund"_s);
        b.click(u"Change the reminder: Ask about the refund"_s);
        QVERIFY(b.form());
        b.hands.type(u"What about"_s, u"Ask about the parcel"_s);
        b.click(u"Set reminder"_s);
        QCOMPARE(b.rows(), QStringList{u"Ask about the parcel"_s});
        b.undo();
        QCOMPARE(b.rows(), QStringList{u"Ask about the refund"_s});
    }

    void withNoneTheListSaysHowToSetOne()
    {
        Bench b;
        b.table.run(u"list.reminders"_s);
        b.desk.settle();
        QVERIFY(b.sees(u"No reminder is set."_s));
    }
};

QTEST_MAIN(TestReminderSheet)
#include "test_remindersheet.moc"
