// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace heliograph {

/// Stored: only append.
enum class ReminderState { Open = 1, Done = 2, Cancelled = 3 };

/// What an agent wants to be told about a customer at a time of their own. It stands until it is done or cancelled.
struct Reminder {
    qint64 id = 0;
    qint64 customerId = 0;     ///< as it was set; who was merged since keeps theirs through the merge
    qint64 conversationId = 0; ///< 0: of the customer alone
    QString agent;             ///< whose it is
    qint64 at = 0;             ///< ms since 1970
    QString text;              ///< one line
    qint64 createdAt = 0;
    ReminderState state = ReminderState::Open;
    friend bool operator==(const Reminder &, const Reminder &) = default;
};

} // namespace heliograph
