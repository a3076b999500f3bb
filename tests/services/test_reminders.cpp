// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/deskfixture.h"

#include <QSignalSpy>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

/// What an agent wants to be told about a customer, and when.
class TestReminders : public QObject
{
    Q_OBJECT
    static constexpr qint64 kHour = 3600'000;
    static qint64 add(Desk &desk, qint64 customer, qint64 inMs, const QString &text = u"Ask about the refund"_s)
    {
        return desk.await(desk.reminders->add(customer, 0, desk.clock.nowMs() + inMs, text));
    }
    static QStringList texts(Desk &desk)
    {
        QStringList all;
        for (const ShownReminder &each : desk.await(desk.reminders->mine()))
            all.append(each.customerName + u": "_s + each.reminder.text);
        return all;
    }
    static QString whyNot(const Error &error) { return error.detail; }

private Q_SLOTS:
    void itRingsWhenItIsDueAndStandsUntilItIsDone()
    {
        Desk desk;
        const qint64 maya = desk.addCustomer(u"Maya"_s, u"+447700900142"_s);
        QSignalSpy due(desk.reminders.get(), &ReminderService::due);
        const qint64 later = add(desk, maya, 2 * kHour, u"Later"_s), soon = add(desk, maya, kHour);
        QCOMPARE(texts(desk), (QStringList{u"Maya: Ask about the refund"_s, u"Maya: Later"_s}));
        desk.pass(kHour - 1000);
        QCOMPARE(due.size(), 0);
        desk.pass(2000);
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.first().first().value<QList<qint64>>(), QList<qint64>{soon});
        QCOMPARE(texts(desk).size(), 2);
        desk.await(desk.reminders->end(soon, ReminderState::Done));
        QCOMPARE(texts(desk), QStringList{u"Maya: Later"_s});
        desk.pass(kHour);
        QCOMPARE(due.last().first().value<QList<qint64>>(), QList<qint64>{later});
        QCOMPARE(due.size(), 2);
    }

    void aChangedOneRingsAtItsNewTimeAndUndoGivesItsOldOneBack()
    {
        Desk desk;
        const qint64 maya = desk.addCustomer(u"Maya"_s, u"+447700900142"_s);
        QSignalSpy due(desk.reminders.get(), &ReminderService::due);
        const qint64 id = add(desk, maya, 3 * kHour);
        const Reminder before = desk.await(desk.reminders->change(id, desk.clock.nowMs() + kHour, u"Call back"_s));
        QCOMPARE(before.text, u"Ask about the refund"_s);
        QCOMPARE(texts(desk), QStringList{u"Maya: Call back"_s});
        desk.await(desk.reminders->putBack(before));
        QCOMPARE(texts(desk), QStringList{u"Maya: Ask about the refund"_s});
        desk.pass(kHour + 1000);
        QCOMPARE(due.size(), 0);
        desk.await(desk.reminders->change(id, desk.clock.nowMs() + 60'000, u"Call back"_s));
        desk.pass(61'000);
        QCOMPARE(due.size(), 1);
    }

    void aCancelledOneIsSilentAndUndoBringsItBack()
    {
        Desk desk;
        const qint64 maya = desk.addCustomer(u"Maya"_s, u"+447700900142"_s);
        QSignalSpy due(desk.reminders.get(), &ReminderService::due);
        const qint64 id = add(desk, maya, kHour);
        const Reminder before = desk.await(desk.reminders->end(id, ReminderState::Cancelled));
        QVERIFY(texts(desk).isEmpty());
        QCOMPARE(whyNot(desk.result(desk.reminders->end(id, ReminderState::Done)).error()), u"reminder"_s);
        desk.await(desk.reminders->putBack(before));
        QCOMPARE(texts(desk).size(), 1);
        desk.pass(kHour + 1000);
        QCOMPARE(due.size(), 1);
    }

    void itSurvivesARestartAndWhatCameDueMeanwhileStandsThere()
    {
        Desk desk;
        const qint64 maya = desk.addCustomer(u"Maya"_s, u"+447700900142"_s);
        add(desk, maya, kHour, u"Missed"_s);
        add(desk, maya, 3 * kHour, u"To come"_s);
        desk.clock.timers.clear();
        desk.clock.wall += 2 * kHour;
        desk.restart();
        QSignalSpy due(desk.reminders.get(), &ReminderService::due);
        QCOMPARE(texts(desk), (QStringList{u"Maya: Missed"_s, u"Maya: To come"_s}));
        desk.pass(kHour + 1000);
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.first().first().value<QList<qint64>>().size(), 1); // the one that was due already is no news
    }

    void whatCannotBeIsRefusedByItsReason()
    {
        Desk desk;
        const qint64 maya = desk.addCustomer(u"Maya"_s, u"+447700900142"_s);
        const qint64 now = desk.clock.nowMs();
        const auto refused = [&](qint64 customer, qint64 at, const QString &text) {
            return whyNot(desk.result(desk.reminders->add(customer, 0, at, text)).error());
        };
        QCOMPARE(refused(maya, now, u"Too late"_s), u"remind_at:past"_s);
        QCOMPARE(refused(maya, now + 10 * 366 * 24 * kHour, u"Too far"_s), u"remind_at:far"_s);
        QCOMPARE(refused(maya, now + kHour, u"  \n "_s), u"text"_s);
        QCOMPARE(refused(maya, now + kHour, QString(ReminderService::kLongestText + 1, u'x')), u"reminder:too_long"_s);
        QCOMPARE(refused(4711, now + kHour, u"Nobody"_s), u"reminder:customer"_s);
        QCOMPARE(whyNot(desk.result(desk.reminders->change(4711, now + kHour, u"None"_s)).error()), u"reminder"_s);
        QVERIFY(texts(desk).isEmpty());
    }

    void itGoesWithWhoIsMergedAndBackAgain()
    {
        Desk desk;
        const qint64 maya = desk.addCustomer(u"Maya"_s, u"+447700900142"_s), twin = desk.addCustomer(u"M. Okonkwo"_s, u"+447700900143"_s);
        const qint64 id = add(desk, twin, kHour);
        const qint64 merge = desk.await(desk.customers->merge(maya, twin, desk.await(desk.customers->get(maya)), {}));
        QCOMPARE(texts(desk), QStringList{u"Maya: Ask about the refund"_s});
        QCOMPARE(desk.await(desk.reminders->mine()).first().customerId, maya);
        QCOMPARE(desk.await(desk.customers->profile(maya)).reminders.size(), 1);
        desk.await(desk.reminders->change(id, desk.clock.nowMs() + 2 * kHour, u"Changed meanwhile"_s));
        desk.await(desk.customers->unmerge(merge));
        QCOMPARE(texts(desk), QStringList{u"M. Okonkwo: Changed meanwhile"_s});
        QVERIFY(desk.await(desk.customers->profile(maya)).reminders.isEmpty());
    }

    void itGoesWithWhoIsErased()
    {
        Desk desk;
        const qint64 maya = desk.addCustomer(u"Maya"_s, u"+447700900142"_s);
        const qint64 id = add(desk, maya, kHour);
        QSignalSpy due(desk.reminders.get(), &ReminderService::due);
        desk.await(desk.customers->erase(maya));
        QVERIFY(texts(desk).isEmpty());
        QCOMPARE(whyNot(desk.result(desk.reminders->end(id, ReminderState::Done)).error()), u"reminder"_s);
        desk.pass(kHour + 1000);
        QCOMPARE(due.size(), 0);
    }

    void everybodyHasTheirOwn()
    {
        Desk desk;
        const qint64 maya = desk.addCustomer(u"Maya"_s, u"+447700900142"_s);
        add(desk, maya, kHour);
        desk.await(desk.settings->set(u"agent.name"_s, u"Omar Haddad"_s));
        QVERIFY(texts(desk).isEmpty());
        QCOMPARE(desk.await(desk.reminders->open()).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestReminders)
#include "test_reminders.moc"
