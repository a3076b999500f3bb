// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"

#include <QtGlobal>

namespace heliograph {

/// When a provider is asked about a text. Pure; epoch ms; `askedAt` 0: not yet.

/// An accepted one: after 10 s, then ever more seldom, each time a quarter of its age later, 15 s to 1 h. 0: not after three days.
[[nodiscard]] inline qint64 nextStatusAt(qint64 startedAt, qint64 askedAt)
{
    constexpr qint64 kThreeDays = qint64(72) * 3'600'000;
    if (askedAt < startedAt)
        return startedAt + 10'000;
    if (askedAt - startedAt >= kThreeDays)
        return 0;
    return askedAt + qBound(qint64(15'000), (askedAt - startedAt) / 4, qint64(3'600'000));
}

/// An unsure one: after 60 s, 5 and 15 min, then each hour for a day (reliability.md C1). 0: not any more.
[[nodiscard]] inline qint64 nextLookupAt(qint64 startedAt, qint64 askedAt)
{
    constexpr qint64 kMinute = 60'000;
    constexpr qint64 kDay = 24 * 60 * kMinute;
    const qint64 asked = askedAt - startedAt;
    for (const qint64 after : {kMinute, 5 * kMinute, 15 * kMinute, 60 * kMinute}) {
        if (asked < after)
            return startedAt + after;
    }
    return asked < kDay ? askedAt + 60 * kMinute : 0;
}

} // namespace heliograph
