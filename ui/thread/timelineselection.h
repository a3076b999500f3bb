// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inbox.h"
#include "services/threadpage.h"

#include <limits>

namespace heliograph::ui {

/// What is selected in a timeline: a run of text from one place in one message to one in another. It holds keys and offsets, no rows
/// and no widgets, so that it may reach far out of sight.
class TimelineSelection
{
public:
    struct Point {
        ThreadKey key;
        int offset = 0; ///< in the row's text; kEnd: behind it
        friend auto operator<=>(const Point &, const Point &) = default;
    };
    static constexpr int kEnd = std::numeric_limits<int>::max();

    void clear() { *this = {}; }
    void begin(const Point &point) { m_anchor = m_head = point; }
    void extendTo(const Point &point) { m_head = point; }
    /// Whole rows: from the one where it began to this one, whichever comes first.
    void extendByRows(ThreadKey key);
    void select(const Point &from, const Point &to)
    {
        m_anchor = from;
        m_head = to;
    }
    [[nodiscard]] bool isEmpty() const { return m_anchor == m_head; }
    [[nodiscard]] bool started() const { return m_anchor.key != ThreadKey{}; }
    [[nodiscard]] Point anchor() const { return m_anchor; }
    [[nodiscard]] Point head() const { return m_head; }
    [[nodiscard]] Point first() const { return qMin(m_anchor, m_head); }
    [[nodiscard]] Point last() const { return qMax(m_anchor, m_head); }
    [[nodiscard]] bool severalRows() const { return m_anchor.key != m_head.key; }
    /// The part of this row's text that is selected; of length 0: none.
    [[nodiscard]] TextRange in(ThreadKey key, int textLength) const;
    /// Rows before `from` and after `to` are gone: what is selected is only ever what can be seen by scrolling.
    void keepWithin(ThreadKey from, ThreadKey to);

private:
    Point m_anchor, m_head;
};

} // namespace heliograph::ui
