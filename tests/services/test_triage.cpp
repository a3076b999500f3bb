// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/deskfixture.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

/// Assign, label, snooze, pending, close: of one and of many, and taken back.
class TestTriage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSnoozedConversationComesBackInTime()
    {
        Desk desk;
        const qint64 id = accepted(desk, u"Maya"_s);
        desk.await(desk.conversations->markRead(id));
        QSignalSpy woke(desk.conversations.get(), &ConversationService::woke);
        const qint64 until = desk.clock.nowMs() + kHour;
        desk.await(desk.conversations->snooze({id}, until));
        QCOMPARE(ids(desk, InboxTab::Snoozed), QList<qint64>{id});
        QCOMPARE(ids(desk, InboxTab::Mine), QList<qint64>{});
        QCOMPARE(desk.await(desk.conversations->counts()).snoozed, 1);
        desk.pass(kHour - 1000);
        QCOMPARE(ids(desk, InboxTab::Snoozed), QList<qint64>{id});
        desk.pass(2000);
        QCOMPARE(woke.size(), 1);
        QCOMPARE(ids(desk, InboxTab::Mine), QList<qint64>{id});
        QCOMPARE(desk.events(get(desk, id).customerId, event::Snoozed), 1);
        QCOMPARE(desk.events(get(desk, id).customerId, event::Woken), 1);
        QCOMPARE(get(desk, id).unread, 0); // only the customer makes it unread
        QCOMPARE(desk.result(desk.conversations->snooze({id}, desk.clock.nowMs())).error().code, ErrorCode::InvalidArgument);
    }

    void itComesBackAtOnceWhenTheCustomerWrites()
    {
        Desk desk;
        const qint64 id = accepted(desk, u"Maya"_s);
        desk.await(desk.conversations->snooze({id}, desk.clock.nowMs() + kHour));
        desk.await(desk.conversations->receive(desk.chat(u"Maya"_s, u"One more thing"_s)));
        QCOMPARE(ids(desk, InboxTab::Mine), QList<qint64>{id});
        QCOMPARE(get(desk, id).snoozedUntil, 0);
        desk.pass(2 * kHour); // the old alarm finds nothing
        QCOMPARE(desk.events(get(desk, id).customerId, event::Woken), 1);
    }

    void whatWasDueWhileNobodyRanWakesAtTheStart()
    {
        Desk desk;
        const qint64 soon = accepted(desk, u"Maya"_s), later = accepted(desk, u"Noor"_s);
        desk.await(desk.conversations->snooze({soon}, desk.clock.nowMs() + kHour));
        desk.await(desk.conversations->snooze({later}, desk.clock.nowMs() + 3 * kHour));
        desk.clock.timers.clear();
        desk.clock.wall += 2 * kHour;
        desk.restart();
        desk.pass(1);
        QCOMPARE(ids(desk, InboxTab::Mine), QList<qint64>{soon});
        desk.pass(kHour + 1);
        QVERIFY(ids(desk, InboxTab::Snoozed).isEmpty());
    }

    void manyAreMovedAtOnceAndOneUndoTakesItBack()
    {
        Desk desk;
        const qint64 maya = accepted(desk, u"Maya"_s), noor = accepted(desk, u"Noor"_s), offered = offer(desk, u"Omar"_s);
        const Conversation before = get(desk, maya);
        const Moved closed = desk.await(desk.conversations->close({maya, noor, offered, 4711}, u"closed"_s));
        QCOMPARE(closed.after.size(), 3);
        QCOMPARE(closed.skipped, 1);
        QCOMPARE(ids(desk, InboxTab::Closed).size(), 3);
        const Moved back = desk.await(desk.conversations->putBack(closed));
        QCOMPARE(back.after.size(), 3);
        QCOMPARE(ids(desk, InboxTab::Unassigned), QList<qint64>{offered});
        Conversation after = get(desk, maya);
        after.lastActivityAt = before.lastActivityAt;
        QCOMPARE(after, before);
        QCOMPARE(desk.events(before.customerId, event::Closed), 1);
        QCOMPARE(desk.events(before.customerId, event::Reopened), 1);
    }

    void undoLeavesAloneWhatHasChangedSince()
    {
        Desk desk;
        const qint64 maya = accepted(desk, u"Maya"_s), noor = accepted(desk, u"Noor"_s), omar = accepted(desk, u"Omar"_s);
        const Moved closed = desk.await(desk.conversations->close({maya, noor, omar}, u"closed"_s));
        desk.await(desk.conversations->receive(desk.chat(u"Maya"_s, u"Are you there?"_s))); // opens it again
        desk.await(desk.conversations->label({noor}, {u"vip"_s}, {}));
        const Moved back = desk.await(desk.conversations->putBack(closed));
        QCOMPARE(back.skipped, 2);
        QCOMPARE(get(desk, omar).state, ConversationState::Open);
        QCOMPARE(get(desk, noor).state, ConversationState::Closed);
        QCOMPARE(get(desk, maya).unread, 1);
        QCOMPARE(get(desk, noor).labels, QStringList{u"vip"_s});
    }

    void assigningAcceptsHandsOverAndGivesBack()
    {
        Desk desk;
        desk.await(desk.settings->set(u"team.names"_s, u" Tom Okafor ,Priya Raman,"_s));
        QCOMPARE(desk.await(desk.conversations->agents()), (QStringList{u"Ines Duarte"_s, u"Priya Raman"_s, u"Tom Okafor"_s}));
        const qint64 id = offer(desk, u"Maya"_s);
        QSignalSpy accepted(desk.conversations.get(), &ConversationService::accepted);
        desk.await(desk.conversations->assign({id}, u"Tom Okafor"_s, u"Knows the machine.\nCall him."_s));
        desk.settle();
        QCOMPARE(accepted.size(), 1);
        Conversation c = get(desk, id);
        QCOMPARE(c.state, ConversationState::Open);
        QCOMPARE(c.assignee, u"Tom Okafor"_s);
        QVERIFY(c.previewIsNote);
        QCOMPARE(c.unread, 1); // our own note made nothing unread, and the customer's text still is
        QCOMPARE(desk.events(c.customerId, event::Assigned), 1);
        desk.await(desk.conversations->assign({id}, {}));
        c = get(desk, id);
        QCOMPARE(c.state, ConversationState::Offered);
        QVERIFY(c.assignee.isEmpty());
        desk.await(desk.conversations->assign({id}, u"Ines Duarte"_s)); // taking it oneself is accepting it
        QCOMPARE(desk.events(c.customerId, event::Accepted), 1);
        QCOMPARE(desk.await(desk.conversations->assign({id, 99}, u"Ines Duarte"_s)).skipped, 1);
    }

    void whereTheCustomerStoppedAnsweringItClosesByItself()
    {
        Desk desk;
        const qint64 maya = accepted(desk, u"Maya"_s), noor = accepted(desk, u"Noor"_s), omar = accepted(desk, u"Omar"_s);
        for (const qint64 id : {maya, omar})
            desk.await(desk.outbox->reply(QUuid::createUuid().toString(), id, u"It is on its way."_s));
        desk.await(desk.conversations->snooze({omar}, desk.clock.nowMs() + 100 * kHour));
        desk.pass(80 * kHour);
        QCOMPARE(get(desk, maya).state, ConversationState::Open); // nobody asked for it
        desk.await(desk.settings->set(u"session.auto_end"_s, u"2"_s));
        desk.settle();
        QCOMPARE(get(desk, maya).state, ConversationState::Closed);
        QCOMPARE(get(desk, maya).closedCause, u"auto"_s);
        QCOMPARE(get(desk, noor).state, ConversationState::Open); // Noor waits for us
        QCOMPARE(get(desk, omar).state, ConversationState::Snoozed);
        desk.await(desk.conversations->receive(desk.chat(u"Maya"_s, u"Thank you"_s)));
        QCOMPARE(get(desk, maya).state, ConversationState::Open); // a late reply opens it again
        desk.await(desk.outbox->reply(QUuid::createUuid().toString(), maya, u"You are welcome."_s));
        desk.pass(2 * kHour - 60'000);
        QCOMPARE(get(desk, maya).state, ConversationState::Open);
        desk.pass(7 * 60'000);
        QCOMPARE(get(desk, maya).state, ConversationState::Closed);
        QCOMPARE(desk.result(desk.settings->set(u"session.auto_end"_s, u"721"_s)).error().code, ErrorCode::InvalidArgument);
    }

    void labelsComeAndGoAndAreSaid()
    {
        Desk desk;
        const qint64 id = accepted(desk, u"Maya"_s), other = accepted(desk, u"Noor"_s);
        desk.await(desk.conversations->label({id, other}, {u" VIP "_s, u"vip"_s, u""_s, u"Delivery"_s}, {}));
        QCOMPARE(get(desk, id).labels, (QStringList{u"VIP"_s, u"Delivery"_s}));
        QCOMPARE(desk.await(desk.conversations->labels()), (QStringList{u"Delivery"_s, u"VIP"_s}));
        const qint64 activity = get(desk, id).lastActivityAt;
        desk.clock.wall += 60'000;
        desk.await(desk.conversations->label({id}, {u"Refund"_s}, {u"vip"_s}));
        QCOMPARE(get(desk, id).labels, (QStringList{u"Delivery"_s, u"Refund"_s}));
        QCOMPARE(get(desk, id).lastActivityAt, activity); // a label is no activity: the list stays in order
        const Message said = desk.thread(get(desk, id).customerId).last();
        QCOMPARE(said.body, QString::fromUtf16(event::Labelled));
        QCOMPARE(said.extra.value(u"added"_s).toArray(), QJsonArray{u"Refund"_s});
        InboxQuery query(InboxTab::Mine);
        query.filter.labels = QStringList{u"vip"_s};
        QCOMPARE(ids(desk, query), QList<qint64>{other});
    }

    void everyActIsInTheTrail()
    {
        Desk desk;
        const qint64 id = accepted(desk, u"Maya"_s);
        desk.await(desk.conversations->label({id}, {u"vip"_s}, {}));
        desk.await(desk.conversations->setPending({id}, true));
        desk.await(desk.conversations->snooze({id}, desk.clock.nowMs() + kHour));
        desk.await(desk.conversations->assign({id}, u"Tom Okafor"_s));
        desk.await(desk.conversations->close({id}, u"closed"_s));
        const auto trail = desk.await(desk.store->read([](const store::View &view) { return view.audit.page(0, 5); }));
        QStringList actions;
        for (const AuditEntry &entry : trail) {
            actions.prepend(entry.action);
            QCOMPARE(entry.object, u"conversation:%1"_s.arg(id));
            QCOMPARE(entry.actor, u"Ines Duarte"_s);
        }
        QCOMPARE(actions, (QStringList{u"conversation.labelled"_s, u"conversation.pending"_s, u"conversation.snoozed"_s, u"conversation.assigned"_s,
                                       u"conversation.closed"_s}));
    }

    void onlyTheCustomerMakesItUnreadUnlessSaidSo()
    {
        Desk desk;
        const qint64 id = accepted(desk, u"Maya"_s);
        desk.await(desk.conversations->markRead(id));
        desk.await(desk.conversations->note(QUuid::createUuid().toString(), get(desk, id).customerId, id, u"Ask the depot"_s));
        QCOMPARE(get(desk, id).unread, 0);
        desk.await(desk.conversations->setUnread({id}, true));
        QCOMPARE(get(desk, id).unread, 1);
        InboxQuery query(InboxTab::Mine);
        query.filter.unread = true;
        QCOMPARE(ids(desk, query), QList<qint64>{id});
        desk.await(desk.conversations->setUnread({id}, false));
        QCOMPARE(ids(desk, query), QList<qint64>{});
    }

private:
    static constexpr qint64 kHour = 3'600'000;
    static qint64 offer(Desk &desk, const QString &visitor)
    {
        desk.clock.wall += 1000;
        desk.await(desk.conversations->receive(desk.chat(visitor, u"Hello"_s)));
        desk.settle();
        return ids(desk, InboxTab::Unassigned).last();
    }
    static qint64 accepted(Desk &desk, const QString &visitor)
    {
        const qint64 id = offer(desk, visitor);
        desk.await(desk.conversations->accept(id));
        return id;
    }
    static QList<qint64> ids(Desk &desk, const InboxQuery &query) { return desk.await(desk.conversations->inboxIds(query, 100)); }
    static Conversation get(Desk &desk, qint64 id)
    {
        return desk.await(desk.store->read([id](const store::View &view) { return view.conversations.get(id); }));
    }
};

QTEST_GUILESS_MAIN(TestTriage)
#include "test_triage.moc"
