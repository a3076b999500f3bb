// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"

#include <QObject>

namespace heliograph {

/// Rings at a time of the clock on the wall, also after a night with the lid closed. Of several times it keeps the next one.
class Alarm final : public QObject
{
    Q_OBJECT
public:
    explicit Alarm(Clock &clock, QObject *parent = nullptr);
    void expect(qint64 atMs); ///< what has gone by rings at once

Q_SIGNALS:
    void rang(); ///< look what is due, and expect() what comes next

private:
    void look();
    Clock &m_clock;
    qint64 m_next = 0; ///< 0: nothing is expected
    int m_armed = 0;   ///< only the newest timer counts
};

} // namespace heliograph
