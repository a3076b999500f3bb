// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace heliograph {

/// So many a minute and no more: each takes the next of evenly spaced places. What a late timer missed is made up for, up to one
/// place in a hundred, so that no minute holds over 2 % more and a long run loses nothing. Times are the boot clock's, in ms.
class Pace
{
public:
    /// `perMinute` 0: there is no limit, but what goes is noted still.
    void setLimit(int perMinute) { m_perMinute = perMinute; }
    [[nodiscard]] qint64 nextAt(qint64 nowMs) const { return m_perMinute == 0 ? nowMs : qMax(nowMs, qint64(m_next)); }
    [[nodiscard]] bool mayGo(qint64 nowMs) const { return nextAt(nowMs) <= nowMs; }
    void went(qint64 nowMs)
    {
        if (m_perMinute == 0)
            return;
        const double place = 60'000.0 / m_perMinute;
        m_next = qMax(m_next, double(nowMs) - place * (m_perMinute / 100)) + place;
    }

private:
    int m_perMinute = 0;
    double m_next = 0; ///< when the next place begins
};

} // namespace heliograph
