// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"

#include <QList>
#include <QMetaType>

/// What a supervisor says of conversations: rubrics, scorecards, coaching notes.
namespace heliograph {

// Stored: never renumber, only append. Of a scale the value is the number of its steps.
enum class ScoreScale { Binary = 2, Three = 3, Five = 5 };
enum class ScorecardState { Draft = 1, Submitted = 2 };
/// What the agent said of a scorecard, and what became of it.
enum class Dispute { None = 0, Open = 1, Kept = 2, Changed = 3 };

struct RubricCategory {
    QString name;
    int weight = 0;        ///< points out of the sum of all; 0: it is there for what fails the score
    ScoreScale scale = ScoreScale::Five;
    bool failsAll = false; ///< its lowest step makes the whole score 0
    QStringList causes;    ///< why a mark may be low, one of which is chosen; empty: none is asked for
    friend bool operator==(const RubricCategory &, const RubricCategory &) = default;
};

/// One version of a rubric; a version is never changed, a conversation keeps the one that it was scored with.
struct Rubric {
    qint64 id = 0;
    qint64 root = 0;       ///< id of its first version
    int version = 1;
    QString name;
    QList<RubricCategory> categories;
    qint64 at = 0;
    QString actor;
    friend bool operator==(const Rubric &, const Rubric &) = default;
};

struct ScoreMark {
    int step = 0;          ///< 1 (lowest) … steps of the scale; 0: not answered
    QString cause;
    friend bool operator==(const ScoreMark &, const ScoreMark &) = default;
};

/// What one reviewer says of one conversation. There is one for each reviewer.
struct Scorecard {
    qint64 id = 0;
    qint64 conversationId = 0;
    QString agent;         ///< who is scored
    QString reviewer;
    qint64 rubricId = 0;
    QList<ScoreMark> marks; ///< in the order of the rubric's categories
    QString summary;       ///< for the agent
    ScorecardState state = ScorecardState::Draft;
    int percent = 0;       ///< of a submitted one
    bool failed = false;   ///< a category that fails the whole score did
    qint64 at = 0;         ///< begun
    qint64 submittedAt = 0;
    qint64 seenAt = 0;     ///< by the agent
    QString answer;        ///< the agent's
    qint64 answeredAt = 0;
    Dispute dispute = Dispute::None;
    QString verdict;       ///< the reviewer's words to the dispute
    friend bool operator==(const Scorecard &, const Scorecard &) = default;
};

/// A word to the agent about one message.
struct CoachingNote {
    qint64 id = 0;
    qint64 messageId = 0;
    qint64 conversationId = 0;
    QString agent;
    QString author;
    QString text;
    qint64 at = 0;
    qint64 followUpAt = 0; ///< when to come back to it; 0: never
    qint64 doneAt = 0;     ///< somebody did
    qint64 seenAt = 0;     ///< by the agent
    QString answer;        ///< the agent's
    qint64 answeredAt = 0;
    friend bool operator==(const CoachingNote &, const CoachingNote &) = default;
};

/// How the scores of one agent in one category went, period against the one before.
struct ScoreTrend {
    QString agent;
    QString category;      ///< empty: the whole score
    int scored = 0, scoredBefore = 0;
    int percent = 0, percentBefore = 0;
    friend bool operator==(const ScoreTrend &, const ScoreTrend &) = default;
};

} // namespace heliograph
