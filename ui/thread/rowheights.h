// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace heliograph::ui {

/// How high each row of a timeline is and where it begins, in pixels. Measuring a row means laying out its text, so that only rows near
/// the eye are measured at once; every other row has the height it had before, or that of a row of two lines.
class RowHeights
{
public:
    void reset(int rows);
    void insert(int first, int count);
    void remove(int first, int count);
    void forget(int row); ///< its height is only what it was
    void forgetAll();
    void set(int row, int height);
    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] bool known(int row) const { return m_rows.at(row).known; }
    [[nodiscard]] int height(int row) const { return m_rows.at(row).height; }
    [[nodiscard]] int top(int row) const; ///< `row` may be size(): the height of everything
    [[nodiscard]] int total() const { return top(size()); }
    [[nodiscard]] int rowAt(int y) const; ///< the nearest one where `y` is outside; 0 without rows
    [[nodiscard]] int nextUnknown(int from) const; ///< −1: all are known from there on

private:
    struct Row {
        int height = 0;
        bool known = false;
    };
    void touch(int row) const { m_summed = qMin(m_summed, row); }
    void sum() const;
    QList<Row> m_rows;
    mutable QList<int> m_tops; ///< n + 1 sums, right up to and including m_summed
    mutable int m_summed = 0;
};

} // namespace heliograph::ui
