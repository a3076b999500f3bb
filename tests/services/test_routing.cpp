// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/deskfixture.h"

#include <QSignalSpy>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

const QString kInes = u"Ines Duarte"_s;
const QString kTom = u"Tom Okafor"_s;

/// A desk at which Ines sits, and where Tom may sit down.
struct Seats : Desk {
    Seats()
    {
        await(settings->set(u"team.names"_s, kTom));
        await(settings->set(u"capacity.standard"_s, u"2"_s));
        await(settings->set(u"capacity.maximum"_s, u"3"_s));
        routing->start();
        settle();
    }
    void sit(const QString &name)
    {
        await(settings->set(u"agent.name"_s, name));
        settle();
    }
    void writes(const QString &visitor, const QString &text = u"Hello?"_s)
    {
        await(conversations->receive(chat(visitor, text)));
        settle();
    }
    QString asked() const { return routing->offer() ? routing->offer()->customerName : QString(); }
    InboxCounts counts() { return await(conversations->counts()); }
    int audited(const QString &action)
    {
        const auto entries = await(store->read([](const store::View &view) { return view.audit.page(0, 500); }));
        return int(std::count_if(entries.begin(), entries.end(), [&](const AuditEntry &entry) { return entry.action == action; }));
    }
};

} // namespace

/// Who is asked to take what nobody has.
class TestRouting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoSitsHereIsAsked();
    void itStopsAtTheStandardCapacityAndNextGoesOn();
    void declinedItComesBackAfterAWhile();
    void somebodyElsesOfferCannotBeDeclined();
    void awayNothingIsOffered();
    void itPassesToTheOtherAgentAfterItsTime();
    void twoMissesAndOneIsAway();
    void nextLeavesWhatSomebodyElseIsAskedFor();
    void afterARestartNobodyElseIsThere();
    void whatIsGivenBackIsOfferedAnew();
    void aTerminalAsksNobody();
};

void TestRouting::whoSitsHereIsAsked()
{
    Seats desk;
    QSignalSpy offered(desk.routing.get(), &RoutingService::offered);
    QCOMPARE(desk.routing->state(), AgentState::Available);
    desk.writes(u"Maya"_s, u"Where is my parcel?"_s);
    QCOMPARE(offered.size(), 1);
    QCOMPARE(desk.asked(), u"Maya"_s);
    QCOMPARE(desk.routing->offer()->conversation.preview, u"Where is my parcel?"_s);
    QCOMPARE(desk.routing->offer()->countFrom, 0); // alone, it waits
    desk.pass(3'600'000);
    QCOMPARE(desk.asked(), u"Maya"_s);
    desk.await(desk.conversations->accept(desk.routing->offer()->conversation.id));
    desk.settle();
    QCOMPARE(desk.asked(), QString());
    QCOMPARE(desk.counts().mine, 1);
}

void TestRouting::itStopsAtTheStandardCapacityAndNextGoesOn()
{
    Seats desk;
    for (const QString &visitor : {u"Maya"_s, u"Noor"_s, u"Omar"_s, u"Petra"_s})
        desk.writes(visitor);
    for (const QString &visitor : {u"Maya"_s, u"Noor"_s}) {
        QCOMPARE(desk.asked(), visitor);
        desk.await(desk.conversations->accept(desk.routing->offer()->conversation.id));
        desk.settle();
    }
    QCOMPARE(desk.asked(), QString()); // two are the standard
    desk.await(desk.conversations->next());
    desk.settle();
    QCOMPARE(desk.counts().mine, 3);
    QCOMPARE(desk.result(desk.conversations->next()).error().detail, u"capacity"_s);
    QCOMPARE(desk.counts().unassigned, 1);
}

void TestRouting::declinedItComesBackAfterAWhile()
{
    Seats desk;
    desk.writes(u"Maya"_s);
    desk.await(desk.routing->decline(desk.routing->offer()->conversation.id));
    desk.settle();
    QCOMPARE(desk.asked(), QString());
    QCOMPARE(desk.audited(u"offer.declined"_s), 1);
    QCOMPARE(desk.counts().unassigned, 1); // nothing is lost: it can be taken from the list
    desk.pass(4 * 60'000);
    QCOMPARE(desk.asked(), QString());
    desk.pass(2 * 60'000);
    QCOMPARE(desk.asked(), u"Maya"_s);
}

void TestRouting::somebodyElsesOfferCannotBeDeclined()
{
    Seats desk;
    desk.writes(u"Maya"_s);
    const qint64 id = desk.routing->offer()->conversation.id;
    desk.await(desk.conversations->accept(id));
    desk.settle();
    QCOMPARE(desk.result(desk.routing->decline(id)).error().code, ErrorCode::Conflict);
    QCOMPARE(desk.result(desk.routing->decline(4711)).error().code, ErrorCode::Conflict);
}

void TestRouting::awayNothingIsOffered()
{
    Seats desk;
    desk.writes(u"Maya"_s);
    desk.await(desk.routing->setState(AgentState::Away));
    desk.settle();
    QCOMPARE(desk.routing->state(), AgentState::Away);
    QCOMPARE(desk.asked(), QString());
    desk.writes(u"Noor"_s);
    QCOMPARE(desk.asked(), QString());
    desk.await(desk.routing->setState(AgentState::Available));
    desk.settle();
    QCOMPARE(desk.asked(), u"Maya"_s); // taken back, not passed
    QCOMPARE(desk.audited(u"agent.state"_s), 3);
}

void TestRouting::itPassesToTheOtherAgentAfterItsTime()
{
    Seats desk;
    desk.sit(kTom);
    desk.sit(kInes);
    desk.writes(u"Maya"_s);
    QCOMPARE(desk.asked(), u"Maya"_s);
    QVERIFY(desk.routing->offer()->countFrom > 0);
    desk.pass(29'000);
    QCOMPARE(desk.asked(), u"Maya"_s);
    desk.pass(1'100);
    QCOMPARE(desk.asked(), QString());
    QCOMPARE(desk.audited(u"offer.missed"_s), 1);
    desk.sit(kTom);
    QCOMPARE(desk.asked(), u"Maya"_s);
    desk.await(desk.conversations->accept(desk.routing->offer()->conversation.id));
    desk.settle();
    QCOMPARE(desk.counts().mine, 1);
    desk.sit(kInes);
    QCOMPARE(desk.counts().mine, 0);
}

void TestRouting::twoMissesAndOneIsAway()
{
    Seats desk;
    desk.sit(kTom);
    desk.sit(kInes);
    desk.writes(u"Maya"_s);
    desk.pass(30'100);
    QCOMPARE(desk.routing->state(), AgentState::Available); // one may be bad luck
    desk.sit(kTom);
    desk.await(desk.conversations->accept(desk.routing->offer()->conversation.id));
    desk.sit(kInes);
    desk.writes(u"Noor"_s);
    QCOMPARE(desk.asked(), u"Noor"_s);
    desk.pass(30'100);
    QCOMPARE(desk.routing->state(), AgentState::Away);
    QCOMPARE(desk.asked(), QString());
}

void TestRouting::nextLeavesWhatSomebodyElseIsAskedFor()
{
    Seats desk;
    desk.sit(kTom);
    desk.await(desk.routing->setState(AgentState::Away));
    desk.sit(kInes);
    desk.writes(u"Maya"_s); // Ines is asked
    desk.sit(kTom);
    desk.writes(u"Noor"_s);
    desk.await(desk.routing->setState(AgentState::Away));
    desk.settle();
    const qint64 taken = desk.await(desk.conversations->next());
    const auto conversation = desk.await(desk.store->read([taken](const store::View &view) { return view.conversations.get(taken); }));
    QCOMPARE(conversation.assignee, kTom);
    QCOMPARE(desk.counts().unassigned, 1);
    desk.sit(kInes);
    QVERIFY(!desk.asked().isEmpty());
    QVERIFY(desk.routing->offer()->conversation.id != taken);
}

void TestRouting::afterARestartNobodyElseIsThere()
{
    Seats desk;
    desk.sit(kTom);
    desk.sit(kInes);
    desk.restart();
    desk.routing->start();
    desk.settle();
    desk.writes(u"Maya"_s);
    QCOMPARE(desk.asked(), u"Maya"_s);
    QCOMPARE(desk.routing->offer()->countFrom, 0);
}

void TestRouting::whatIsGivenBackIsOfferedAnew()
{
    Seats desk;
    desk.sit(kTom);
    desk.sit(kInes);
    desk.writes(u"Maya"_s);
    const qint64 id = desk.routing->offer()->conversation.id;
    desk.await(desk.conversations->accept(id));
    desk.pass(600'000);
    desk.await(desk.conversations->assign({id}, {}));
    desk.settle();
    QCOMPARE(desk.asked(), QString());
    desk.sit(kTom); // Ines was asked last, so it is his turn; the first offer and its time are forgotten
    QCOMPARE(desk.asked(), u"Maya"_s);
    QCOMPARE(desk.routing->offer()->countFrom, desk.clock.nowMs());
}

void TestRouting::aTerminalAsksNobody()
{
    Desk desk; // as heliographctl: nobody sits there
    desk.await(desk.conversations->receive(desk.chat(u"Maya"_s, u"Hello?"_s)));
    desk.settle();
    QVERIFY(!desk.routing->offer());
    QCOMPARE(desk.await(desk.store->read([](const store::View &view) { return view.routing.agents(); })).size(), 0);
}

QTEST_MAIN(TestRouting)
#include "test_routing.moc"
