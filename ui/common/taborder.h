// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QWidget;

namespace heliograph::ui {

/// The controls inside `root` that Tab reaches, in the order in which they are read: as layouts place them, whenever they were made.
/// Qt's own chain goes by the time at which a widget came into the window, which is no order for screens that grow.
/// Where a child with the property "sheet" is shown, it alone counts of its siblings: what it covers is out of reach.
/// One with the property "covers" hides what of the others lies under it.
/// A child that no layout places comes after those that one does, or before them where its property "readFirst" is set.
[[nodiscard]] QList<QWidget *> tabOrder(const QWidget &root);
/// For focusNextPrevChild() of a window or a sheet: from the focus to the next control, round and round. False: there is none.
bool stepFocus(QWidget &root, bool next);
/// The keyboard goes to where `pane` begins: its focus proxy, where that can take it, else its first control.
void focusPane(QWidget &pane);
/// From the pane that has the focus `step` panes on; to the first, where none has it.
void cyclePanes(const QList<QWidget *> &panes, int step);

} // namespace heliograph::ui
