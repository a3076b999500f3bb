// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace heliograph::ui {

struct FuzzyMatch {
    int score = 0;    ///< higher is better; only to be compared within one search
    QList<int> at;    ///< which UTF-16 units of the text were meant, ascending
};

/// Whether every word of `wanted` is in `text`, its letters in order but not necessarily together: "ssm" and "sms send" find "Send SMS".
/// Case and accents do not count. Beginnings of words and neighbours score highest. Nothing wanted matches everything with 0.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &wanted, const QString &text);

} // namespace heliograph::ui
