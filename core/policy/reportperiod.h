// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QDate>
#include <QTimeZone>

namespace heliograph::policy {

/// Whole days of a time zone, the last one included.
struct ReportPeriod {
    static constexpr int kLongest = 10'000; ///< days

    QDate first;
    QDate last;
    [[nodiscard]] int days() const { return int(first.daysTo(last)) + 1; }
    /// As many days, right before.
    [[nodiscard]] ReportPeriod before() const { return {first.addDays(-days()), first.addDays(-1)}; }
    friend bool operator==(const ReportPeriod &, const ReportPeriod &) = default;
};

/// `days` with today as the last.
[[nodiscard]] ReportPeriod lastDays(int days, const QDate &today);
/// InvalidArgument "period:date" (it is none), "period:order" (ends before it begins), "period:future", "period:long".
[[nodiscard]] Status checkPeriod(const ReportPeriod &period, const QDate &today);
/// The first millisecond of a day, epoch ms. A day is 23, 24 or 25 hours long, as its zone has it, and ends where the next begins.
[[nodiscard]] qint64 dayStartMs(const QDate &day, const QTimeZone &zone);
/// Of the clock on the wall, 0 … 23.
[[nodiscard]] int hourOf(qint64 atMs, const QTimeZone &zone);

} // namespace heliograph::policy
