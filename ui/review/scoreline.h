// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/scoring.h"

#include <QWidget>

namespace heliograph::ui {

class PlainLabel;

/// The running sum: "83 of 90 so far", how much is answered, and a bar of it.
class ScoreLine final : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreLine(QWidget *parent = nullptr);
    void setScore(const policy::Score &score);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    policy::Score m_score;
    PlainLabel *m_points;
    PlainLabel *m_of;
    PlainLabel *m_answered;
    QWidget *m_bar;
};

} // namespace heliograph::ui
