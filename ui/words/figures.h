// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/figures.h"
#include "policy/reportperiod.h"

/// The words of the reports, with what each figure means.
namespace heliograph::words {

[[nodiscard]] QString figure(Figure figure);          ///< head of a column: "First response, median"
[[nodiscard]] QString figureMeaning(Figure figure);   ///< its definition in one sentence
[[nodiscard]] QString costMeaning();                  ///< of what was foreseen and billed
[[nodiscard]] QString figureText(Figure figure, const std::optional<qint64> &value); ///< "1 min 16 s", "97.2 %", "2,051"; "–" for nothing
[[nodiscard]] QString secondsText(qint64 seconds);    ///< "8 s", "1 min 16 s", "2 h 5 min", "3 d 4 h"
[[nodiscard]] QString shareText(qint64 permille);     ///< "97.2 %"
[[nodiscard]] QString countText(qint64 count);        ///< "2,051"
[[nodiscard]] QString grouping(GroupBy by);           ///< "By day"
[[nodiscard]] QString groupHead(GroupBy by);          ///< of the column: "Day"
/// "29 Apr", "09:00", an agent's name, a country; `accountName` for Provider. Words where there is none.
[[nodiscard]] QString groupKey(GroupBy by, const QString &key, const QString &accountName = {});
[[nodiscard]] QString period(const policy::ReportPeriod &period); ///< "29 April to 12 May 2026"
/// Of policy::checkPeriod: what is wrong with the days, and what to do.
[[nodiscard]] QString periodRefusal(const QString &code);

} // namespace heliograph::words
