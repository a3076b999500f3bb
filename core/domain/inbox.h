// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/message.h"

#include <QList>

namespace heliograph {

/// The lists of the inbox.
enum class InboxTab { Mine, Unassigned, Pending, Closed, FailedSms };

struct InboxCounts {
    int mine = 0, unassigned = 0, pending = 0, closed = 0, failedSms = 0;
    friend bool operator==(const InboxCounts &, const InboxCounts &) = default;
};

/// A run of a text, in UTF-16 units.
struct TextRange {
    int from = 0;
    int length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

struct SearchHit {
    Message message;
    QString snippet; ///< plain text; matches between U+2068 and U+2069
    QList<TextRange> marks; ///< the matches in the whole body, in its order
};

} // namespace heliograph
