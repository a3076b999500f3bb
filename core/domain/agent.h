// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace heliograph {

/// Stored: only append.
enum class AgentState { Offline = 0, Available = 1, Away = 2 };

/// Somebody who shares this workspace, as routing sees them.
struct Agent {
    QString name;               ///< as conversations name their assignee; may be empty: nobody gave a name yet
    AgentState state = AgentState::Offline;
    qint64 since = 0;           ///< epoch ms: when the state began
    int misses = 0;             ///< offers in a row that passed unanswered
    qint64 offeredAt = 0;       ///< epoch ms of the last offer; 0: none yet
    friend bool operator==(const Agent &, const Agent &) = default;
};

/// A conversation that nobody has, and who is asked to take it.
struct Unassigned {
    qint64 conversationId = 0;
    QString lastAgent;          ///< who had this customer before; empty: nobody
    QStringList passed;         ///< declined it or let it pass a short while ago
    QString offeredTo;          ///< meaningful where since > 0
    qint64 since = 0;           ///< epoch ms of the offer; 0: nobody is asked
    qint64 countFrom = 0;       ///< epoch ms from which the answer is waited for; 0: nobody else could take it, no countdown
    [[nodiscard]] bool offered() const { return since > 0; }
    friend bool operator==(const Unassigned &, const Unassigned &) = default;
};

} // namespace heliograph
