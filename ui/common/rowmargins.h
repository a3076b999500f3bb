// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHBoxLayout>

namespace heliograph::ui {

/// Margins in pixels that turn with the direction, as those of a layout do not. For a row that is still empty; `start` is the wider side.
inline void setRowMargins(QHBoxLayout &row, int start, int top, int end, int bottom)
{
    row.setContentsMargins(end, top, end, bottom);
    row.addSpacing(start - end);
}

} // namespace heliograph::ui
