// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/review.h"

#include <QWidget>

class QButtonGroup;

namespace heliograph::ui {

/// The steps of a scale beside each other, one of which is chosen; the arrow keys go from one to the next.
class ScaleChoice final : public QWidget
{
    Q_OBJECT
public:
    ScaleChoice(const QString &category, ScoreScale scale, QWidget *parent = nullptr);
    void setStep(int step); ///< 0: none
    [[nodiscard]] int step() const;

Q_SIGNALS:
    void chosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_steps;
};

} // namespace heliograph::ui
