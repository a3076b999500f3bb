// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/routing.h"

#include <algorithm>
#include <tuple>

namespace heliograph::policy {

namespace {

/// The desk while a plan is made.
class Desk
{
public:
    Desk(const QList<Seat> &seats, const QList<Unassigned> &cases, const RoutingLimits &limits, qint64 nowMs)
        : m_before(seats), m_seats(seats), m_cases(cases), m_limits(limits), m_now(nowMs)
    {
        for (const Unassigned &each : cases) {
            if (Seat *seat = each.offered() ? seatOf(each.offeredTo) : nullptr)
                ++seat->load;
        }
    }

    RoutingPlan plan(const QList<Unassigned> &before)
    {
        for (Unassigned &each : m_cases)
            count(each);
        // Who went away just now is asked for nothing any more.
        for (Unassigned &each : m_cases) {
            const Seat *seat = each.offered() ? seatOf(each.offeredTo) : nullptr;
            if (each.offered() && (!seat || seat->agent.state != AgentState::Available))
                takeBack(each);
        }
        for (Unassigned &each : m_cases) {
            if (!each.offered())
                offer(each);
        }
        for (qsizetype i = 0; i < m_cases.size(); ++i) {
            if (m_cases.at(i) != before.at(i))
                m_plan.changed.append(m_cases.at(i));
            if (m_cases.at(i).countFrom > 0)
                next(m_cases.at(i).countFrom + m_limits.answerMs);
        }
        for (qsizetype i = 0; i < m_seats.size(); ++i) {
            if (m_seats.at(i).agent != m_before.at(i).agent)
                m_plan.agents.append(m_seats.at(i).agent);
        }
        return std::move(m_plan);
    }

private:
    Seat *seatOf(const QString &agent)
    {
        const auto it = std::find_if(m_seats.begin(), m_seats.end(), [&](const Seat &seat) { return seat.agent.name == agent; });
        return it == m_seats.end() ? nullptr : &*it;
    }

    Seat *bestFor(const Unassigned &wanted, const Seat *except = nullptr)
    {
        Seat *best = nullptr;
        const auto rank = [&](const Seat &seat) {
            const bool knows = !wanted.lastAgent.isEmpty() && seat.agent.name == wanted.lastAgent;
            return std::tuple(!knows, seat.load, seat.agent.offeredAt, seat.agent.name);
        };
        for (Seat &seat : m_seats) {
            const bool may = seat.agent.state == AgentState::Available && seat.load < m_limits.standard && &seat != except
                && !wanted.passed.contains(seat.agent.name);
            if (may && (!best || rank(seat) < rank(*best)))
                best = &seat;
        }
        return best;
    }

    /// The countdown runs only while somebody else could take it, and from then on.
    void count(Unassigned &each)
    {
        if (!each.offered())
            return;
        if (!bestFor(each, seatOf(each.offeredTo))) {
            each.countFrom = 0;
        } else if (each.countFrom == 0) {
            each.countFrom = m_now;
        } else if (m_now - each.countFrom >= m_limits.answerMs) {
            Seat *seat = seatOf(each.offeredTo);
            m_plan.missed.append(each);
            each.passed.append(each.offeredTo);
            if (seat && ++seat->agent.misses >= kMissesUntilAway && seat->agent.state == AgentState::Available) {
                seat->agent.state = AgentState::Away;
                seat->agent.since = m_now;
            }
            takeBack(each);
        }
    }

    void takeBack(Unassigned &each)
    {
        if (Seat *seat = seatOf(each.offeredTo))
            --seat->load;
        each.offeredTo.clear();
        each.since = each.countFrom = 0;
    }

    void offer(Unassigned &each)
    {
        Seat *seat = bestFor(each);
        if (!seat)
            return;
        each.offeredTo = seat->agent.name;
        each.since = m_now;
        ++seat->load;
        seat->agent.offeredAt = m_now;
        each.countFrom = bestFor(each, seat) ? m_now : 0;
    }

    void next(qint64 atMs) { m_plan.nextMs = m_plan.nextMs == 0 ? atMs : qMin(m_plan.nextMs, atMs); }

    const QList<Seat> m_before;
    QList<Seat> m_seats;
    QList<Unassigned> m_cases;
    const RoutingLimits m_limits;
    const qint64 m_now;
    RoutingPlan m_plan;
};

} // namespace

RoutingPlan route(const QList<Seat> &seats, const QList<Unassigned> &unassigned, const RoutingLimits &limits, qint64 nowMs)
{
    return Desk(seats, unassigned, limits, nowMs).plan(unassigned);
}

} // namespace heliograph::policy
