// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/unit.h"

#include <functional>
#include <optional>

namespace heliograph {

/// What one act did to one or many conversations: enough to take it back.
struct Moved {
    QList<Conversation> before; ///< those that changed, as they were
    QList<Conversation> after;  ///< the same, as they are now
    int skipped = 0;            ///< not in a state for it, or gone
};

/// Assigning, labelling, putting aside and closing: pure steps, and the one function that writes them.
namespace moves {

/// One step; no value: the conversation is not in a state for it.
using Step = std::function<std::optional<Conversation>(Conversation)>;

/// An empty name gives the conversation back to everybody. An offered one is accepted for the agent.
Step assign(const QString &agent);
/// A label that is there in other letters ("VIP", "vip") is there.
Step label(const QStringList &add, const QStringList &remove);
Step snooze(qint64 untilMs);
Step pending(bool pending);                         ///< false: open again, from snoozed too
Step close(const QString &cause, qint64 nowMs);
Step unread(bool unread);

/// Takes the step for each of them, in the caller's unit, with a line in timeline and audit. What is not possible is skipped.
Result<Moved> take(store::Unit &unit, const QList<qint64> &ids, const Step &step, const QString &actor, qint64 nowMs);
/// Writes `after` and says in timeline and audit what differs from `before`.
Status write(store::Unit &unit, const Conversation &before, Conversation after, const QString &actor, qint64 nowMs);
/// Opens a snoozed conversation again; nobody did it, so it has a cause: "time" "reply".
Status wake(store::Unit &unit, Conversation conversation, const QString &cause, qint64 nowMs);
/// Puts back what `take` did, where nothing has happened to the conversation since.
Result<Moved> putBack(store::Unit &unit, const Moved &moved, const QString &actor, qint64 nowMs);
/// A private note, and the list's preview of it.
Result<qint64> note(store::Unit &unit, qint64 customerId, qint64 conversationId, const QString &text, const QString &actor, qint64 nowMs);

} // namespace moves
} // namespace heliograph
