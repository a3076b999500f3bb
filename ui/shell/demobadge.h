// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

class QActionGroup;

namespace heliograph::ui {

/// DEMO, in the colours of the words turned round: it must not be overlooked. Its menu begins the demo anew and lets time run faster.
class DemoBadge final : public QToolButton
{
    Q_OBJECT
public:
    explicit DemoBadge(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void restartWanted();
    void guideWanted();
    void speedWanted(double speed);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace heliograph::ui
