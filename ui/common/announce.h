// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace heliograph::ui {

/// Has a screen reader say, without interrupting it, what is otherwise only seen to change in the window of `from`, while that is seen.
/// Qt 6.4 has no event for it, and its bridge on Linux drops alerts; but a notification that appears is read.
void announce(const QWidget &from, const QString &words);

} // namespace heliograph::ui
