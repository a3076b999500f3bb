// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/message.h"

namespace heliograph {

/// The lists of the inbox.
enum class InboxTab { Mine, Unassigned, Pending, Closed, FailedSms };

struct InboxCounts {
    int mine = 0, unassigned = 0, pending = 0, closed = 0, failedSms = 0;
    friend bool operator==(const InboxCounts &, const InboxCounts &) = default;
};

struct SearchHit {
    Message message;
    QString snippet; ///< plain text; matches between U+2068 and U+2069
};

} // namespace heliograph
