// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/command.h"

#include <QCoreApplication>

namespace heliograph::ui {

QString scopeName(CommandScope scope)
{
    switch (scope) {
    case CommandScope::Conversation: return QCoreApplication::translate("commands", "Conversation");
    case CommandScope::Customer: return QCoreApplication::translate("commands", "Customer");
    case CommandScope::Writing: return QCoreApplication::translate("commands", "Writing");
    case CommandScope::Lists: return QCoreApplication::translate("commands", "Lists");
    case CommandScope::Window: return QCoreApplication::translate("commands", "Window");
    case CommandScope::Settings: return QCoreApplication::translate("commands", "Settings");
    }
    return {};
}

} // namespace heliograph::ui
