// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/agent.h"
#include "domain/result.h"

#include <QHash>
#include <QList>

namespace heliograph::store {

class Connection;

/// Who sits at the desk, and who is asked to take what nobody has.
class RoutingTable
{
public:
    explicit RoutingTable(Connection &c) : m_c(c) {}
    Result<QList<Agent>> agents() const;                    ///< by name
    Result<Agent> agent(const QString &name) const;         ///< NotFound
    Status putAgent(const Agent &agent);
    Result<QHash<QString, int>> loads() const;              ///< open conversations by assignee; who has none is missing
    /// Offered conversations: those that somebody is asked for, then who waits longest. Passes before `passedSince` are forgotten.
    Result<QList<Unassigned>> unassigned(qint64 passedSince, int limit) const;
    Result<QList<Unassigned>> offersTo(const QString &agent) const; ///< what waits longest for this agent first
    Status putOffer(const Unassigned &offer);               ///< not offered: nobody is asked any more
    Status pass(qint64 conversationId, const QString &agent, qint64 nowMs);
    Status answered(const QString &agent);                  ///< their misses in a row end
    Result<bool> anyTaken() const;                          ///< has forgetTaken() something to do?
    /// Forgets offers and passes of conversations that somebody has by now; how many offers.
    Result<int> forgetTaken();
private:
    Connection &m_c;
};

} // namespace heliograph::store
