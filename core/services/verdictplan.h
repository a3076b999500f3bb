// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/provider.h"

namespace heliograph {

inline constexpr int kMaxTries = 8;
inline constexpr qint64 kStartWithinMs = 5'000; ///< a request begins this long after its intent, or not at all

/// Full jitter: a uniform wait up to 2 s · 2^(tries−1), at most 300 s (reliability.md A1). `chance` is in [0, 1).
[[nodiscard]] qint64 backOffMs(int tries, double chance);

/// What an answer makes of a row, and of its account (reliability.md C1, verdict table). Pure.
struct VerdictPlan {
    OutboxRow row;          ///< as it is to be stored; state Sending: the next part follows
    QString verdict;        ///< for the attempt
    QString pause;          ///< reason to pause the account; empty: none
};
[[nodiscard]] VerdictPlan planFor(const OutboxRow &row, const SendVerdict &verdict, bool receipts, qint64 nowMs, double chance);

/// Five failures in a row, or three answers that say nothing within 5 min, and the account stops.
class Breaker
{
public:
    /// True: open it now.
    [[nodiscard]] bool note(const SendVerdict &verdict, qint64 nowMs);
    /// After a good probe: the next failure opens it again.
    void halfOpen();

private:
    int m_failures = 0;
    QList<qint64> m_unknown;
};

} // namespace heliograph
