// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace heliograph::ui {

/// The group of a command in the palette, in the list of shortcuts and in the settings.
enum class CommandScope { Conversation, Customer, Writing, Lists, Window, Settings };
inline constexpr CommandScope kCommandScopes[] = {CommandScope::Conversation, CommandScope::Customer, CommandScope::Writing,
                                                  CommandScope::Lists,        CommandScope::Window,   CommandScope::Settings};
[[nodiscard]] QString scopeName(CommandScope scope); ///< "Conversation"

/// Something a person can ask of the window, as CommandTable::add() takes it.
struct Command {
    QString id = {};             ///< "conversation.close": a person's own key is stored under it, so it never changes
    CommandScope scope = CommandScope::Window;
    QString name = {};           ///< as a menu says it: "Close and next"
    QString keys = {};           ///< default in portable form: "Ctrl+D", two as "F1; ?"; may be empty. Never Alt
    QLatin1StringView icon = {}; ///< of resources/icons
    QString what = {};           ///< what it does in a few words more, where the name leaves a question
    /// A text field could use the key itself (Ctrl+K deletes to the end of the line); while the command is possible it yields.
    bool overText = false;
    bool repeats = false;        ///< goes on while the key is held
};

} // namespace heliograph::ui
