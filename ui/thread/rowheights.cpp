// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/rowheights.h"

#include <algorithm>

namespace heliograph::ui {

namespace {
constexpr int kGuess = 60;
} // namespace

void RowHeights::reset(int rows)
{
    m_rows.fill({kGuess, false}, rows);
    touch(0);
}

void RowHeights::insert(int first, int count)
{
    m_rows.insert(first, count, {kGuess, false});
    touch(first);
}

void RowHeights::remove(int first, int count)
{
    m_rows.remove(first, count);
    touch(first);
}

void RowHeights::forget(int row)
{
    m_rows[row].known = false;
}

void RowHeights::forgetAll()
{
    for (Row &row : m_rows)
        row.known = false;
}

void RowHeights::set(int row, int height)
{
    m_rows[row] = {height, true};
    touch(row);
}

int RowHeights::top(int row) const
{
    sum();
    return m_tops.at(row);
}

int RowHeights::rowAt(int y) const
{
    sum();
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return qBound(0, int(after - m_tops.cbegin()) - 1, qMax(0, size() - 1));
}

int RowHeights::nextUnknown(int from) const
{
    const auto found = std::find_if(m_rows.cbegin() + qMin(from, size()), m_rows.cend(), [](const Row &row) { return !row.known; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

void RowHeights::sum() const
{
    if (m_summed >= size() && m_tops.size() == m_rows.size() + 1)
        return;
    m_tops.resize(m_rows.size() + 1);
    m_tops[0] = 0;
    for (int row = m_summed; row < size(); ++row)
        m_tops[row + 1] = m_tops.at(row) + m_rows.at(row).height;
    m_summed = size();
}

} // namespace heliograph::ui
