// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/routing.h"

#include "support/testsize.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace heliograph;
using namespace heliograph::policy;
using namespace Qt::StringLiterals;

namespace {

constexpr RoutingLimits kLimits{3, 30'000};

Seat seat(const QString &name, int load = 0, AgentState state = AgentState::Available)
{
    return {{name, state, 1, 0, 0}, load};
}

Unassigned waiting(qint64 id, const QString &last = {}, const QStringList &passed = {})
{
    return {id, last, passed, {}, 0, 0};
}

/// A day at a desk with several agents: customers come, agents take, decline, miss, leave, come back and finish.
class Day
{
public:
    explicit Day(quint32 seed) : m_random(seed)
    {
        const int agents = 1 + int(m_random.bounded(4u));
        for (int i = 0; i < agents; ++i)
            m_agents.insert({QStringLiteral("agent %1").arg(i), {{QStringLiteral("agent %1").arg(i), AgentState::Available, 1, 0, 0}, {}}});
    }

    void live(int steps)
    {
        for (int step = 0; step < steps; ++step) {
            m_now += 1 + m_random.bounded(40'000);
            happen();
            run();
            if (!m_wrong.isEmpty())
                return;
        }
        // The desk quietens: who is there takes what is offered, and nobody may be left.
        for (auto &[name, agent] : m_agents) {
            agent.agent.state = AgentState::Available;
            agent.agent.misses = 0;
        }
        for (int rounds = 0; rounds < 2'000 && !m_queue.isEmpty(); ++rounds) {
            m_now += 10'000;
            for (auto &[name, agent] : m_agents)
                agent.hands.clear();
            run();
            while (!offersTo({}).isEmpty())
                accept(offersTo({}).first());
        }
        if (!m_queue.isEmpty())
            m_wrong = QStringLiteral("%1 starve").arg(m_queue.size());
    }
    QString m_wrong;

private:
    struct Someone {
        Agent agent;
        QSet<qint64> hands;
    };
    struct Case {
        Unassigned unassigned;
        QHash<QString, qint64> passedAt;
    };

    QList<qint64> offersTo(const QString &name) const
    {
        QList<qint64> ids;
        for (const Case &each : m_queue) {
            if (each.unassigned.offered() && (name.isEmpty() || each.unassigned.offeredTo == name))
                ids.append(each.unassigned.conversationId);
        }
        return ids;
    }
    qsizetype place(qint64 id) const
    {
        for (qsizetype i = 0; i < m_queue.size(); ++i) {
            if (m_queue.at(i).unassigned.conversationId == id)
                return i;
        }
        return -1;
    }
    void accept(qint64 id)
    {
        const Case taken = m_queue.takeAt(place(id));
        Someone &agent = m_agents.at(taken.unassigned.offeredTo);
        agent.hands.insert(id);
        agent.agent.misses = 0;
    }
    void happen()
    {
        auto who = m_agents.begin();
        std::advance(who, m_random.bounded(quint32(m_agents.size())));
        auto &[name, agent] = *who;
        const QList<qint64> offers = offersTo(name);
        switch (m_random.bounded(9u)) {
        case 0:
        case 1: {
            Case fresh;
            fresh.unassigned = waiting(++m_last, m_random.bounded(2u) ? name : QString());
            m_queue.append(fresh);
            break;
        }
        case 2:
        case 3:
            if (!offers.isEmpty())
                accept(offers.first());
            break;
        case 4:
            if (!offers.isEmpty()) {
                Case &declined = m_queue[place(offers.first())];
                declined.passedAt.insert(name, m_now);
                declined.unassigned.offeredTo.clear();
                declined.unassigned.since = declined.unassigned.countFrom = 0;
            }
            break;
        case 5:
            agent.agent.state = AgentState(m_random.bounded(3u));
            agent.agent.misses = 0;
            break;
        case 6:
        case 7:
        case 8:
            if (!agent.hands.isEmpty())
                agent.hands.erase(agent.hands.constBegin());
            break;
        }
    }
    void run()
    {
        QList<Seat> seats;
        for (const auto &[name, agent] : m_agents)
            seats.append({agent.agent, int(agent.hands.size())});
        QList<Unassigned> cases;
        for (Case &each : m_queue) {
            each.passedAt.removeIf([this](const std::pair<const QString &, qint64 &> &p) { return m_now - p.second > kPassedMs; });
            each.unassigned.passed = each.passedAt.keys();
            cases.append(each.unassigned);
        }
        const RoutingPlan plan = route(seats, cases, kLimits, m_now);
        for (const Unassigned &missed : plan.missed)
            m_queue[place(missed.conversationId)].passedAt.insert(missed.offeredTo, m_now);
        for (const Unassigned &changed : plan.changed)
            m_queue[place(changed.conversationId)].unassigned = changed;
        for (const Agent &changed : plan.agents)
            m_agents.at(changed.name).agent = changed;
        check(plan);
    }
    void check(const RoutingPlan &plan)
    {
        for (const Unassigned &made : plan.changed) {
            if (!made.offered() || made.since != m_now)
                continue;
            const Someone &agent = m_agents.at(made.offeredTo);
            if (agent.hands.size() + offersTo(made.offeredTo).size() > kLimits.standard)
                m_wrong = QStringLiteral("%1 has more than the standard capacity").arg(made.offeredTo);
            if (m_queue.at(place(made.conversationId)).passedAt.contains(made.offeredTo))
                m_wrong = QStringLiteral("%1 is asked again for what they passed").arg(made.offeredTo);
        }
        for (const Case &each : std::as_const(m_queue)) {
            const Unassigned &u = each.unassigned;
            if (u.offered() && m_agents.at(u.offeredTo).agent.state != AgentState::Available)
                m_wrong = QStringLiteral("%1 is not there and is asked").arg(u.offeredTo);
            const auto free = [&](const auto &pair) {
                return pair.second.agent.state == AgentState::Available && !each.passedAt.contains(pair.first)
                    && pair.second.hands.size() + offersTo(pair.first).size() < kLimits.standard;
            };
            if (!u.offered() && std::any_of(m_agents.begin(), m_agents.end(), free))
                m_wrong = QStringLiteral("%1 waits although somebody has room").arg(u.conversationId);
            if (u.countFrom > 0 && m_now - u.countFrom >= kLimits.answerMs)
                m_wrong = QStringLiteral("%1 should have passed on").arg(u.conversationId);
            if (u.countFrom > 0 && m_agents.size() == 1)
                m_wrong = u"alone, an offer waits"_s;
        }
    }

    QRandomGenerator m_random;
    std::map<QString, Someone> m_agents;
    QList<Case> m_queue;
    qint64 m_now = 1'000'000;
    qint64 m_last = 0;
};

} // namespace

class TestRouting final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOldestGoesToWhoHasLeast();
    void theLastAgentComesFirst();
    void itStopsAtTheStandardCapacity();
    void aloneAnOfferWaits();
    void itPassesOnAfterItsTime();
    void theCountdownBeginsWhenSomebodyElseCould();
    void twoMissesAndOneIsAway();
    void whoLeavesIsAskedForNothing();
    void daysOfADesk();
};

void TestRouting::theOldestGoesToWhoHasLeast()
{
    const auto plan = route({seat(u"Ines"_s, 2), seat(u"Tom"_s, 1)}, {waiting(7), waiting(8), waiting(9), waiting(10)}, kLimits, 1000);
    QCOMPARE(plan.changed.size(), 3);
    QCOMPARE(plan.changed.at(0).offeredTo, u"Tom"_s);
    QCOMPARE(plan.changed.at(1).offeredTo, u"Ines"_s); // both have two then; nobody was asked before, so by name
    QCOMPARE(plan.changed.at(2).offeredTo, u"Tom"_s);
    QCOMPARE(plan.changed.at(2).conversationId, 9);
}

void TestRouting::theLastAgentComesFirst()
{
    const QList<Seat> seats{seat(u"Ines"_s, 2), seat(u"Tom"_s, 0)};
    QCOMPARE(route(seats, {waiting(7, u"Ines"_s)}, kLimits, 1000).changed.first().offeredTo, u"Ines"_s);
    QCOMPARE(route(seats, {waiting(7, u"Ines"_s, {u"Ines"_s})}, kLimits, 1000).changed.first().offeredTo, u"Tom"_s);
    QCOMPARE(route({seat(u"Ines"_s, 3), seat(u"Tom"_s)}, {waiting(7, u"Ines"_s)}, kLimits, 1000).changed.first().offeredTo, u"Tom"_s);
}

void TestRouting::itStopsAtTheStandardCapacity()
{
    QVERIFY(route({seat(u"Ines"_s, 3)}, {waiting(7)}, kLimits, 1000).empty());
    QVERIFY(route({seat(u"Ines"_s, 4)}, {waiting(7)}, kLimits, 1000).empty());
    QVERIFY(route({}, {waiting(7)}, kLimits, 1000).empty());
    QVERIFY(route({seat(u"Ines"_s, 0, AgentState::Away), seat(u"Tom"_s, 0, AgentState::Offline)}, {waiting(7)}, kLimits, 1000).empty());
}

void TestRouting::aloneAnOfferWaits()
{
    const auto plan = route({seat(u"Ines"_s), seat(u"Tom"_s, 3)}, {waiting(7)}, kLimits, 1000);
    QCOMPARE(plan.changed.first().countFrom, 0);
    QCOMPARE(plan.nextMs, 0);
    QVERIFY(route({seat(u"Ines"_s), seat(u"Tom"_s, 3)}, plan.changed, kLimits, 1000 + 3'600'000).empty());
}

void TestRouting::itPassesOnAfterItsTime()
{
    const QList<Seat> seats{seat(u"Ines"_s), seat(u"Tom"_s, 1)};
    const auto made = route(seats, {waiting(7)}, kLimits, 1000);
    QCOMPARE(made.changed.first().offeredTo, u"Ines"_s);
    QCOMPARE(made.nextMs, 31'000);
    QVERIFY(route(seats, made.changed, kLimits, 30'999).empty());
    const auto passed = route(seats, made.changed, kLimits, 31'000);
    QCOMPARE(passed.missed.first().offeredTo, u"Ines"_s);
    QCOMPARE(passed.changed.first().offeredTo, u"Tom"_s);
    QCOMPARE(passed.changed.first().passed, QStringList{u"Ines"_s});
    QCOMPARE(passed.changed.first().countFrom, 0); // Ines is not asked again, so nobody else could take it
}

void TestRouting::theCountdownBeginsWhenSomebodyElseCould()
{
    const auto made = route({seat(u"Ines"_s)}, {waiting(7)}, kLimits, 1000);
    const auto joined = route({seat(u"Ines"_s), seat(u"Tom"_s)}, made.changed, kLimits, 500'000);
    QCOMPARE(joined.changed.first().offeredTo, u"Ines"_s);
    QCOMPARE(joined.nextMs, 530'000);
    const auto left = route({seat(u"Ines"_s), seat(u"Tom"_s, 0, AgentState::Away)}, joined.changed, kLimits, 510'000);
    QCOMPARE(left.changed.first().countFrom, 0);
}

void TestRouting::twoMissesAndOneIsAway()
{
    Seat ines = seat(u"Ines"_s);
    ines.agent.misses = 1;
    Unassigned late = waiting(7);
    late.offeredTo = u"Ines"_s;
    late.since = late.countFrom = 1000;
    Unassigned other = waiting(8);
    other.offeredTo = u"Ines"_s;
    other.since = other.countFrom = 20'000;
    const auto plan = route({ines, seat(u"Tom"_s)}, {late, other}, kLimits, 31'000);
    QCOMPARE(plan.agents.first().state, AgentState::Away);
    QCOMPARE(plan.missed.size(), 1);
    QCOMPARE(plan.changed.size(), 2);
    QCOMPARE(plan.changed.at(0).offeredTo, u"Tom"_s);
    QCOMPARE(plan.changed.at(1).offeredTo, u"Tom"_s);
    QVERIFY(plan.changed.at(1).passed.isEmpty()); // taken back, not passed
}

void TestRouting::whoLeavesIsAskedForNothing()
{
    Unassigned asked = waiting(7);
    asked.offeredTo = u"Ines"_s;
    asked.since = 1000;
    const auto plan = route({seat(u"Ines"_s, 0, AgentState::Away)}, {asked}, kLimits, 2000);
    QVERIFY(!plan.changed.first().offered());
    QVERIFY(plan.missed.isEmpty());
    QVERIFY(route({seat(u"Ines"_s, 0, AgentState::Away)}, plan.changed, kLimits, 3000).empty());
}

void TestRouting::daysOfADesk()
{
    const int days = test::scaled(60, 5'000);
    for (int day = 1; day <= days; ++day) {
        Day desk(day);
        desk.live(400);
        QVERIFY2(desk.m_wrong.isEmpty(), qPrintable(QStringLiteral("day %1: %2").arg(day).arg(desk.m_wrong)));
    }
}

QTEST_GUILESS_MAIN(TestRouting)
#include "test_routing.moc"
