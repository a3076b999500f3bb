// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/thread/conversationpane.h"
#include "ui/triage/triagemenu.h"

namespace heliograph::ui {

/// A menu of the conversation's header, about the conversation that the pane shows.
inline void fillTriage(TriageMenu &menus, ConversationPane::Menu which, QMenu &menu, const ConversationPane &pane)
{
    const TriageTarget target{{pane.conversation()}, pane.number()};
    switch (which) {
    case ConversationPane::Menu::Assign: return menus.fillAssign(menu, target);
    case ConversationPane::Menu::Snooze: return menus.fillSnooze(menu, target);
    case ConversationPane::Menu::More: return menus.fill(menu, target);
    }
}

} // namespace heliograph::ui
