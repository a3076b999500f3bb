// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/routingservice.h"

#include "services/timeline.h"
#include "store/store.h"

#include <algorithm>

namespace heliograph {

namespace {

/// No desk takes more at once; the rest has its turn when these are taken.
constexpr int kLooked = 200;
/// Those who passed are asked again after a while, and nobody says when that is.
constexpr qint64 kLookAgainMs = 60'000;
constexpr qint64 kRouteAgainMs = 1'000;

tl::unexpected<Error> carried(const Error &error)
{
    return tl::unexpected<Error>(error);
}

struct Look {
    policy::RoutingPlan plan;
    bool taken = false;   ///< offers of conversations that somebody has by now
    bool waiting = false; ///< somebody waits and nobody is asked
};

Result<Look> look(const store::View &view, const policy::RoutingLimits &limits, qint64 nowMs)
{
    const auto agents = view.routing.agents();
    if (!agents)
        return carried(agents.error());
    const auto loads = view.routing.loads();
    if (!loads)
        return carried(loads.error());
    const auto unassigned = view.routing.unassigned(nowMs - policy::kPassedMs, kLooked);
    if (!unassigned)
        return carried(unassigned.error());
    const auto taken = view.routing.anyTaken();
    if (!taken)
        return carried(taken.error());
    QList<policy::Seat> seats;
    for (const Agent &agent : *agents)
        seats.append({agent, loads->value(agent.name)});
    Look found{policy::route(seats, *unassigned, limits, nowMs), *taken, false};
    found.waiting = std::any_of(unassigned->begin(), unassigned->end(), [](const Unassigned &each) { return !each.offered(); });
    return found;
}

QString stateName(AgentState state)
{
    switch (state) {
    case AgentState::Available: return QStringLiteral("available");
    case AgentState::Away: return QStringLiteral("away");
    case AgentState::Offline: break;
    }
    return QStringLiteral("offline");
}

/// As the store knows them; somebody new where it does not.
Result<Agent> agentNamed(const store::View &view, const QString &name)
{
    const auto known = view.routing.agent(name);
    if (!known && known.error().code == ErrorCode::NotFound)
        return Agent{name};
    return known;
}

Status writeState(store::Unit &unit, Agent agent, AgentState state, qint64 nowMs)
{
    agent.state = state;
    agent.since = nowMs;
    agent.misses = 0;
    if (const Status ok = unit.routing.putAgent(agent); !ok)
        return ok;
    unit.changed(Change::Kind::Agent, 0);
    return timeline::audit(unit, nowMs, agent.name, QStringLiteral("agent.state"), QStringLiteral("agent"), {{QStringLiteral("state"), stateName(state)}});
}

Status othersLeave(store::Unit &unit, const QString &me, qint64 nowMs)
{
    const auto agents = unit.routing.agents();
    if (!agents)
        return carried(agents.error());
    for (Agent agent : *agents) {
        if (agent.name == me || agent.state == AgentState::Offline)
            continue;
        agent.state = AgentState::Offline;
        agent.since = nowMs;
        if (const Status ok = unit.routing.putAgent(agent); !ok)
            return ok;
    }
    return Done{};
}

Status carryOut(store::Unit &unit, const policy::RoutingPlan &plan, qint64 nowMs)
{
    for (const Unassigned &missed : plan.missed) {
        if (const Status ok = unit.routing.pass(missed.conversationId, missed.offeredTo, nowMs); !ok)
            return ok;
        if (const Status ok = timeline::audit(unit, nowMs, missed.offeredTo, QStringLiteral("offer.missed"),
                                              QStringLiteral("conversation:%1").arg(missed.conversationId)); !ok)
            return ok;
    }
    for (const Unassigned &changed : plan.changed) {
        if (const Status ok = unit.routing.putOffer(changed); !ok)
            return ok;
        unit.changed(Change::Kind::Offer, changed.conversationId);
    }
    for (const Agent &agent : plan.agents) {
        const auto before = unit.routing.agent(agent.name);
        if (!before)
            return carried(before.error());
        if (const Status ok = unit.routing.putAgent(agent); !ok)
            return ok;
        if (before->state == agent.state)
            continue;
        unit.changed(Change::Kind::Agent, 0);
        if (const Status ok = timeline::audit(unit, nowMs, agent.name, QStringLiteral("agent.state"), QStringLiteral("agent"),
                                              {{QStringLiteral("state"), stateName(agent.state)}, {QStringLiteral("why"), QStringLiteral("missed")}}); !ok)
            return ok;
    }
    return Done{};
}

Result<Look> route(store::Unit &unit, const policy::RoutingLimits &limits, qint64 nowMs)
{
    auto found = look(unit, limits, nowMs);
    if (!found)
        return found;
    if (const auto forgotten = unit.routing.forgetTaken(); !forgotten)
        return carried(forgotten.error());
    if (const Status done = carryOut(unit, found->plan, nowMs); !done)
        return carried(done.error());
    return found;
}

struct Mine {
    Agent agent;
    QStringList sat;
    QList<qint64> offered; ///< every conversation that this agent is asked for
    std::optional<Offer> offer;
};

Result<Mine> mine(const store::View &view, const QString &name, qint64 answerMs)
{
    Mine found;
    const auto agents = view.routing.agents();
    if (!agents)
        return carried(agents.error());
    for (const Agent &agent : *agents) {
        found.sat.append(agent.name);
        if (agent.name == name)
            found.agent = agent;
    }
    const auto asked = view.routing.offersTo(name);
    if (!asked)
        return carried(asked.error());
    if (asked->isEmpty())
        return found;
    for (const Unassigned &offer : *asked)
        found.offered.append(offer.conversationId);
    const auto conversation = view.conversations.get(found.offered.first());
    if (!conversation)
        return carried(conversation.error());
    const auto customer = view.customers.get(conversation->customerId);
    if (!customer)
        return carried(customer.error());
    const auto all = view.conversations.ofCustomer(customer->id);
    if (!all)
        return carried(all.error());
    found.offer = Offer{*conversation, customer->name, int(all->size()) - 1, asked->first().countFrom, answerMs};
    return found;
}

} // namespace

RoutingService::RoutingService(store::Store &store, SettingsService &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_clock(clock)
{
    m_me.state = AgentState::Available;
    connect(&store, &store::Store::changed, this, [this](const QList<Change> &changes) {
        const auto any = [&changes](auto... kinds) {
            return std::any_of(changes.begin(), changes.end(), [=](const Change &change) { return ((change.kind == kinds) || ...); });
        };
        if (any(Change::Kind::Conversation, Change::Kind::Agent))
            run();
        if (m_started && any(Change::Kind::Conversation, Change::Kind::Agent, Change::Kind::Offer, Change::Kind::Customer))
            readMine();
    });
    connect(&settings, &SettingsService::settingsChanged, this, [this] {
        if (m_started && m_seat != m_settings.actor())
            sitDown(false);
        run();
    });
}

policy::RoutingLimits RoutingService::limits() const
{
    return {m_settings.current().number(Key::CapacityStandard), m_settings.current().number(Key::OfferSeconds) * qint64(1000)};
}

void RoutingService::start()
{
    m_started = true;
    sitDown(true);
}

void RoutingService::sitDown(bool alone)
{
    m_seat = m_settings.actor();
    whenDone(m_store.write([me = m_seat, alone, now = m_clock.nowMs()](store::Unit &unit) -> Status {
        if (const Status ok = alone ? othersLeave(unit, me, now) : Status(Done{}); !ok)
            return ok;
        const auto agent = agentNamed(unit, me);
        if (!agent)
            return carried(agent.error());
        return agent->state == AgentState::Offline ? writeState(unit, *agent, AgentState::Available, now) : Status(Done{});
    }), this, [this](const Status &) {
        run();
        readMine();
    });
}

Async<Done> RoutingService::setState(AgentState state)
{
    return m_store.write([me = m_settings.actor(), state, now = m_clock.nowMs()](store::Unit &unit) -> Status {
        const auto agent = agentNamed(unit, me);
        if (!agent)
            return carried(agent.error());
        return agent->state == state ? Status(Done{}) : writeState(unit, *agent, state, now);
    });
}

Async<Done> RoutingService::decline(qint64 conversationId)
{
    return m_store.write([me = m_settings.actor(), conversationId, now = m_clock.nowMs()](store::Unit &unit) -> Status {
        const auto mine = unit.routing.offersTo(me);
        if (!mine)
            return carried(mine.error());
        const auto asked = [conversationId](const Unassigned &each) { return each.conversationId == conversationId; };
        if (std::none_of(mine->begin(), mine->end(), asked))
            return fail(ErrorCode::Conflict, QStringLiteral("offer"));
        if (const Status ok = unit.routing.pass(conversationId, me, now); !ok)
            return ok;
        if (const Status ok = unit.routing.putOffer({conversationId, {}, {}, {}, 0, 0}); !ok)
            return ok;
        if (const Status ok = unit.routing.answered(me); !ok)
            return ok;
        unit.changed(Change::Kind::Agent, 0); // routing looks again
        return timeline::audit(unit, now, me, QStringLiteral("offer.declined"), QStringLiteral("conversation:%1").arg(conversationId));
    });
}

/// Most of the time nothing is to do: a read says so, and costs the disk nothing.
void RoutingService::run()
{
    if (!m_started)
        return;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    const auto limits = this->limits();
    const qint64 now = m_clock.nowMs();
    const auto after = [this](const Result<Look> &found) {
        m_running = false;
        if (!found)
            wakeAt(m_clock.nowMs() + kRouteAgainMs);
        else if (found->plan.nextMs > 0 || found->waiting)
            wakeAt(found->plan.nextMs > 0 ? found->plan.nextMs : m_clock.nowMs() + kLookAgainMs);
        if (m_again)
            run();
    };
    whenDone(m_store.read([limits, now](const store::View &view) { return look(view, limits, now); }), this,
             [this, limits, now, after](const Result<Look> &found) {
                 if (!found || (found->plan.empty() && !found->taken))
                     return after(found);
                 whenDone(m_store.write([limits, now](store::Unit &unit) { return route(unit, limits, now); }), this, after);
             });
}

void RoutingService::wakeAt(qint64 atMs)
{
    if (m_wakeAt != 0 && m_wakeAt <= atMs)
        return;
    m_wakeAt = atMs;
    m_clock.after(qMax<qint64>(0, atMs - m_clock.nowMs()), this, [this, atMs] {
        if (m_wakeAt == atMs)
            m_wakeAt = 0;
        run();
    });
}

void RoutingService::readMine()
{
    whenDone(m_store.read([me = m_settings.actor(), answer = limits().answerMs](const store::View &view) { return mine(view, me, answer); }), this,
             m_reads.of([this](const Result<Mine> &found) {
                 if (!found)
                     return;
                 m_sat = found->sat;
                 const bool state = std::exchange(m_me, found->agent).state != found->agent.state;
                 const QList<qint64> before = std::exchange(m_offered, found->offered);
                 const bool other = std::exchange(m_offer, found->offer) != found->offer;
                 if (state)
                     Q_EMIT stateChanged();
                 if (other)
                     Q_EMIT offerChanged();
                 for (const qint64 id : found->offered) {
                     if (!before.contains(id))
                         Q_EMIT offered(id);
                 }
             }));
}

} // namespace heliograph
