// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/heliographctl/call.h"

namespace heliograph::ctl {

/// Every command there is, in the order of the help.
[[nodiscard]] const std::vector<Command> &commands();
/// Options that every command takes, before or after it.
[[nodiscard]] const std::vector<OptionSpec> &commonOptions();

/// Reads the words after the program's name and does what they say.
[[nodiscard]] ExitCode runCommandLine(const QStringList &words);
/// What may stand in the place of the last word.
[[nodiscard]] QStringList completions(const QStringList &words);

} // namespace heliograph::ctl
