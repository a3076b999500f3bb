// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "domain/review.h"

#include <QList>

namespace heliograph::store {

class Connection;

/// Rubrics, scorecards and coaching notes. The last two go with their conversation.
class ReviewTable
{
public:
    explicit ReviewTable(Connection &c) : m_c(c) {}
    Result<qint64> insert(const Rubric &rubric);               ///< root 0: its own
    Result<Rubric> rubric(qint64 id) const;                    ///< NotFound
    Result<QList<Rubric>> rubrics() const;                     ///< the newest version of each that is not retired, by name
    Status retire(qint64 root);                                ///< no longer offered; what was scored with it keeps it

    Result<qint64> put(const Scorecard &card);                 ///< insert (id 0) or update; the id. Conflict: this reviewer has one
    Result<Scorecard> card(qint64 id) const;                   ///< NotFound
    Result<QList<Scorecard>> cardsOf(qint64 conversationId) const; ///< oldest first
    /// Submitted within this time, oldest first.
    Result<QList<Scorecard>> submitted(qint64 from, qint64 until) const;

    Result<qint64> put(const CoachingNote &note);              ///< insert (id 0) or update; the id
    Status removeNote(qint64 id);
    Result<CoachingNote> note(qint64 id) const;                ///< NotFound
    Result<QList<CoachingNote>> notesOf(qint64 conversationId) const; ///< oldest first
    /// To come back to by then and not done, the most overdue first.
    Result<QList<CoachingNote>> due(qint64 untilMs, int limit) const;

    /// Opened within this time, somebody had them, oldest first: who, was a verification in it lost, is it scored.
    struct Opened { qint64 conversationId = 0; QString agent; bool failedVerification = false, scored = false; };
    Result<QList<Opened>> opened(qint64 from, qint64 until, int limit) const;
    /// Of the verification that this conversation asked for: wrong tries of the newest that was lost (−1: none was), and was one proven.
    struct Proof { int wrongTries = -1; bool proven = false; };
    Result<Proof> proof(const Conversation &conversation) const;
    Result<bool> failedSms(qint64 conversationId) const;
private:
    Connection &m_c;
};

} // namespace heliograph::store
