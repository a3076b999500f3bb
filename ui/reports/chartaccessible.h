// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace heliograph::ui {

class ChartView;

/// A chart to a screen reader: as many children as it has points, each with its exact numbers.
class ChartAccessible final : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView *view);
    ~ChartAccessible() override;
    /// From now on for every chart. May be called again.
    static void install();

    QString text(QAccessible::Text kind) const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] ChartView *view() const;
    mutable std::vector<QAccessible::Id> m_points; ///< 0: not asked for yet
};

} // namespace heliograph::ui
