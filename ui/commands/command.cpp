// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/command.h"

#include <QCoreApplication>

namespace heliograph::ui {

QString scopeName(CommandScope scope)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("commands", text); };
    switch (scope) {
    case CommandScope::Conversation: return tr(QT_TRANSLATE_NOOP("commands", "Conversation"));
    case CommandScope::Customer: return tr(QT_TRANSLATE_NOOP("commands", "Customer"));
    case CommandScope::Writing: return tr(QT_TRANSLATE_NOOP("commands", "Writing"));
    case CommandScope::Lists: return tr(QT_TRANSLATE_NOOP("commands", "Lists"));
    case CommandScope::Window: return tr(QT_TRANSLATE_NOOP("commands", "Window"));
    case CommandScope::Settings: return tr(QT_TRANSLATE_NOOP("commands", "Settings"));
    }
    return {};
}

} // namespace heliograph::ui
