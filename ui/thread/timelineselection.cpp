// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/timelineselection.h"

namespace heliograph::ui {

void TimelineSelection::extendByRows(ThreadKey key)
{
    const bool down = key >= m_anchor.key;
    m_anchor.offset = down ? 0 : kEnd;
    m_head = {key, down ? kEnd : 0};
}

TextRange TimelineSelection::in(ThreadKey key, int textLength) const
{
    const Point from = first();
    const Point to = last();
    if (isEmpty() || key < from.key || key > to.key)
        return {};
    const int begin = key == from.key ? qMin(from.offset, textLength) : 0;
    const int end = key == to.key ? qMin(to.offset, textLength) : textLength;
    return {begin, qMax(0, end - begin)};
}

void TimelineSelection::keepWithin(ThreadKey from, ThreadKey to)
{
    if (isEmpty())
        return;
    if (last().key < from || first().key > to)
        return clear();
    for (Point *point : {&m_anchor, &m_head}) {
        if (point->key < from)
            *point = {from, 0};
        else if (point->key > to)
            *point = {to, kEnd};
    }
}

} // namespace heliograph::ui
