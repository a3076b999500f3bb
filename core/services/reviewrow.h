// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/review.h"
#include "services/threadpage.h"

namespace heliograph {

/// Where the next window of a search begins; {0, 0}: at the newest.
struct ReviewKey {
    qint64 conversationId = 0; ///< only older ones
    qint64 messageId = 0;      ///< only older hits
    friend bool operator==(const ReviewKey &, const ReviewKey &) = default;
};

/// A conversation that a search found, and the words around the newest hit (between U+2068 and U+2069) where words were looked for.
struct ReviewHit {
    qint64 conversationId = 0;
    QString snippet;
    friend bool operator==(const ReviewHit &, const ReviewHit &) = default;
};

/// Some of what a search finds, newest first; a conversation may come again in a later window. Few or none, with more to come, where
/// few of very many fit.
struct ReviewWindow {
    QList<ReviewHit> hits;
    ReviewKey next;        ///< {0, 0}: that was all
    QString unknownAgent;  ///< nobody is called so, or more than one: nothing was looked for
};

/// One line of the list.
struct ReviewRow {
    enum class Outcome { None, Verified, WrongCode, SmsFailed, OptedOut };
    Conversation conversation;
    QString customerName;
    Outcome outcome = Outcome::None;
    int wrongTries = 0;      ///< WrongCode
    int percent = -1;        ///< the newest submitted score; −1: none
    bool draft = false;      ///< somebody has begun a scorecard
    bool disputed = false;
};

/// A conversation as a reviewer opens it. Somebody else's scorecard is there only once one's own is submitted, or where it is about
/// oneself: a second score is blind.
struct ReviewSheet {
    Conversation conversation;
    QString customerName;
    QString number;              ///< the preferred one, E.164; empty: none
    bool verified = false;
    QList<Rubric> rubrics;       ///< to choose from, and those of the cards
    Scorecard own;               ///< id 0: not begun
    QList<Scorecard> others;     ///< submitted ones that may be seen, oldest first
    int hidden = 0;              ///< submitted ones that may not be seen yet
    QList<CoachingNote> notes;   ///< oldest first
    bool mine = false;           ///< it is the reader who is scored here
    [[nodiscard]] const Rubric *rubric(qint64 id) const
    {
        for (const Rubric &r : rubrics) {
            if (r.id == id)
                return &r;
        }
        return nullptr;
    }
};

/// What is to be reviewed this week of one agent.
struct ReviewSample {
    QString agent;
    int scored = 0;
    int size = 0;
    qint64 next = 0;  ///< a conversation that is not scored yet; 0: all are
};

} // namespace heliograph
