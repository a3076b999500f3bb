// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inbox.h"

#include <QHash>
#include <QList>

namespace heliograph {

/// A message's place in its thread: the order is (at, id). {0, 0}: no place.
struct ThreadKey {
    qint64 at = 0;
    qint64 id = 0;
    friend auto operator<=>(const ThreadKey &, const ThreadKey &) = default;
};

/// A run of one customer's history without gaps, oldest first.
struct ThreadPage {
    QList<Message> messages;
    QHash<qint64, QString> topics; ///< by conversation id, of every conversation among the messages
    bool older = false;            ///< there is something before the first message
    bool newer = false;            ///< there is something after the last message
};

/// A message of a thread that says what was looked for, and where in its body.
struct ThreadHit {
    ThreadKey key;
    QList<TextRange> marks;
    friend bool operator==(const ThreadHit &, const ThreadHit &) = default;
};

} // namespace heliograph
