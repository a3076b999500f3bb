// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/review.h"

#include <QWidget>

namespace heliograph::ui {

/// One coaching note: who said what, whether the agent has seen it, the follow-up, the agent's answer, and what the reader can do.
class CoachCard final : public QWidget
{
    Q_OBJECT
public:
    /// `reader`: who looks at it; `reviews`: is a reviewer.
    CoachCard(const CoachingNote &note, const QString &reader, bool reviews, qint64 nowMs, QWidget *parent = nullptr);

Q_SIGNALS:
    void followUpWanted(); ///< a day is to be chosen
    void editWanted();
    void doneWanted();
    void removeWanted();
    void answerWanted();
};

} // namespace heliograph::ui
