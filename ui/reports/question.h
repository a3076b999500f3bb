// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/reportservice.h"
#include "ui/reports/chart.h"

namespace heliograph::ui {

/// The four questions of the reports. Each has a title, a sentence that answers it, a picture, and a table behind it.
enum class Question { HowMany, HowFast, HowWell, HowMuch };
inline constexpr Question kQuestions[] = {Question::HowMany, Question::HowFast, Question::HowWell, Question::HowMuch};

struct Answer {
    QString main;
    QStringList strong; ///< parts of `main` that stand out
    QString rest;       ///< muted
    friend bool operator==(const Answer &, const Answer &) = default;
};

[[nodiscard]] QString title(Question question);
[[nodiscard]] QString fileName(Question question); ///< "conversations", without ending
[[nodiscard]] QList<Figure> figuresOf(Question question);
[[nodiscard]] QList<GroupBy> groupingsOf(Question question);
/// The sentence for `report`, which holds today or not.
[[nodiscard]] Answer answerOf(Question question, const Report &report, bool withToday);
/// By day or by hour, as the report is. `running`: the row that is not over yet; −1: none. What has not begun has no values.
[[nodiscard]] Chart chartOf(Question question, const Report &report, int running);

} // namespace heliograph::ui
