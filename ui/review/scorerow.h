// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/review.h"

#include <QWidget>

class QComboBox;

namespace heliograph::ui {

class ChoiceRow;

/// One category of a scorecard: its name and weight, its scale, and why a low mark is low.
class ScoreRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreRow(const RubricCategory &category, QWidget *parent = nullptr);
    void setMark(const ScoreMark &mark); ///< what was marked cannot be unmarked
    [[nodiscard]] ScoreMark mark() const;
    void focusMissing(); ///< the scale, or the cause where a low mark has none

Q_SIGNALS:
    void changed();

private:
    void showCause();
    RubricCategory m_category;
    ChoiceRow *m_scale;
    QWidget *m_why;
    QComboBox *m_cause;
};

} // namespace heliograph::ui
