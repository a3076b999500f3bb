// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace heliograph::policy {

/// As whom somebody works in this profile: the setting "agent.role". It is convenience: the boundary is the operating system's account.
enum class Role { Agent, Supervisor };

/// What is not for everybody. Everything that is not in here, every role may do.
enum class Ability {
    Review,     ///< find and read everybody's conversations, marking nothing read and telling nobody
    Score,      ///< score a conversation, answer a dispute, plan a follow-up
    Rubrics,    ///< change what is scored
    Reports,    ///< open the reports
    Audit,      ///< open, verify and sign off the audit trail
    Export,     ///< write customers, conversations, reports or the trail to a file
    Limits,     ///< change what a day may cost
    Countries,  ///< change where SMS and codes may go
    Prices,     ///< change what an SMS costs
    Providers,  ///< set up accounts and the ways texts take
    Workspace,  ///< change the settings that hold for everybody
    Templates,  ///< write, change and remove templates
    Retention,  ///< decide how long things are kept, and remove what is older
    Erase,      ///< erase a customer
};

[[nodiscard]] Role roleOf(QStringView name);       ///< of "agent" or "supervisor"; anything else: the agent's
[[nodiscard]] bool may(Role role, Ability ability);
[[nodiscard]] QLatin1StringView abilityCode(Ability ability); ///< stable: "review", "export" …
[[nodiscard]] std::optional<Ability> abilityOf(QStringView code);
/// What somebody needs to change this setting; nothing: it is one's own.
[[nodiscard]] std::optional<Ability> abilityForSetting(QStringView name);

} // namespace heliograph::policy
