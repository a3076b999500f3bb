// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/chartlayout.h"

#include <QWidget>

namespace heliograph::ui {

/// A chart on the screen. The exact numbers of a point are said under the pointer; with the keyboard the arrows, Home and End go from
/// point to point; to a screen reader it is a list of its points.
class ChartView final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    void setChart(const Chart &chart);
    [[nodiscard]] const Chart &chart() const { return m_chart; }
    [[nodiscard]] const ChartLayout &placed() const; ///< for the size it has
    [[nodiscard]] int current() const { return m_current; } ///< −1: none
    void setCurrent(int point);
    [[nodiscard]] QRect pointRect(int point) const;  ///< its column, in own coordinates
    [[nodiscard]] QSize sizeHint() const override { return {ScaledWidth{480}, Scaled{240}}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {ScaledWidth{240}, Scaled{160}}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sayCurrent();
    Chart m_chart;
    int m_current = -1;
    mutable std::optional<ChartLayout> m_layout;
};

} // namespace heliograph::ui
