// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/prices.h"

namespace heliograph::policy {

/// What a day may cost: bulk stops first, then agents. Codes are never held back.
struct Caps {
    int segments = 0;      ///< 0: no cap
    QList<Amount> costs;   ///< by currency; none given: no cap in it
    [[nodiscard]] bool none() const { return segments == 0 && costs.isEmpty(); }
};

/// Reads "50.00 EUR, 20 GBP"; blank: none. InvalidArgument "not_an_amount", "twice".
[[nodiscard]] Result<QList<Amount>> readAmounts(const QString &text);

struct CapUse {
    Caps caps;
    int segments = 0;      ///< of today so far
    QList<Amount> costs;
    bool bulk = false;     ///< bulk may use nine tenths: the last one is the agents'
};

struct CapHit {
    bool cost = false;     ///< else segments
    qint64 used = 0;       ///< segments, or millionths of the currency
    qint64 most = 0;       ///< what this kind of sending may use
    QString currency;
};
/// Which cap the next text would pass; nothing: none. `cost` without a currency counts for segments alone.
[[nodiscard]] std::optional<CapHit> capHit(const CapUse &use, int segments, const Amount &cost);
/// How many segments still go today; −1: there is no cap on them.
[[nodiscard]] int segmentsLeft(const CapUse &use);

/// When the day began in this zone (IANA; empty or unknown: the computer's), epoch ms.
[[nodiscard]] qint64 dayStartMs(qint64 nowMs, const QString &zone);

} // namespace heliograph::policy
