// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/review.h"
#include "domain/result.h"

#include <QHash>

/// How marks become a score. Pure.
namespace heliograph::policy {

struct Score {
    int points = 0;         ///< of what is answered
    int outOf = 0;          ///< weights of what is answered
    int answered = 0;       ///< categories
    int categories = 0;
    int percent = 0;        ///< points of outOf; 0 where something failed the whole score, or nothing is answered
    QStringList failed;     ///< categories whose lowest step failed the whole score
    friend bool operator==(const Score &, const Score &) = default;
};

/// A mark is worth weight × step ÷ steps (5 of 5: all of it; 1 of 5: a fifth); of a yes or no, all or nothing. The sum is exact and rounded
/// once, half up. What is not answered counts on neither side.
[[nodiscard]] Score score(const Rubric &rubric, const QList<ScoreMark> &marks);

/// Must it be said why? Three fifths of a scale or less: up to 3 of 5, 1 of 3, No.
[[nodiscard]] bool isLow(ScoreScale scale, int step);

/// What stands in the way of submitting: InvalidArgument "answer:N" or "cause:N", N the category's index. Not there: nothing does.
[[nodiscard]] Status complete(const Rubric &rubric, const QList<ScoreMark> &marks);

/// Can it be used to score with? InvalidArgument "name:required" "categories:required" "category:N:name" "category:N:twice"
/// "category:N:weight" (0…100, and 0 only where it fails the score) "weights:none" (all of them are 0).
[[nodiscard]] Status check(const Rubric &rubric);

/// By agent, then the whole score, then each category by name: what was submitted since `from` against what was before; percentages
/// are means, of a category of what its marks were worth. Cards by their submittedAt; rubrics by id.
[[nodiscard]] QList<ScoreTrend> trends(const QList<Scorecard> &cards, const QHash<qint64, Rubric> &rubrics, qint64 from);

/// "Support" with the categories that a new workspace begins with.
[[nodiscard]] Rubric defaultRubric();

} // namespace heliograph::policy
