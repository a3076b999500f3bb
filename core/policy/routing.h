// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/agent.h"

#include <QList>

/// Who is asked to take a conversation, and for how long (desk-workflows.md G1 and G2). Pure: the whole desk in, what changes out.
namespace heliograph::policy {

/// So many offers in a row that pass unanswered, and nobody sits there: one may be bad luck.
inline constexpr int kMissesUntilAway = 2;
/// For so long who passed a conversation is not asked for it again.
inline constexpr qint64 kPassedMs = 5 * 60'000;

struct Seat {
    Agent agent;
    int load = 0; ///< conversations in hand; offers are not in it
};

struct RoutingLimits {
    int standard = 0;     ///< conversations up to which offers come by themselves
    qint64 answerMs = 0;  ///< how long an offer waits for its answer while somebody else could take it
};

struct RoutingPlan {
    QList<Unassigned> changed; ///< offers made, taken back, or counting now
    QList<Unassigned> missed;  ///< as they were: offeredTo let it pass
    QList<Agent> agents;       ///< that changed
    qint64 nextMs = 0;         ///< when to look again, epoch ms; 0: nothing waits for time
    [[nodiscard]] bool empty() const { return changed.isEmpty() && agents.isEmpty(); }
};

/// `unassigned` in the order in which they are to be served. An offer counts against the standard capacity like a conversation.
/// Nobody is asked who is not available or has no room; the customer's last agent comes first, then who has least, then who waited
/// longest for an offer. An offer passes on only while somebody else could take it: alone, it waits.
[[nodiscard]] RoutingPlan route(const QList<Seat> &seats, const QList<Unassigned> &unassigned, const RoutingLimits &limits, qint64 nowMs);

} // namespace heliograph::policy
