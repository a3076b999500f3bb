// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/roles.h"

#include "ui/words/tr.h"

namespace heliograph::words {

namespace {

QString who(policy::Ability ability)
{
    using policy::Ability;
    switch (ability) {
    case Ability::Review: return Words::tr("Only a supervisor reviews conversations");
    case Ability::Score: return Words::tr("Only a supervisor scores conversations");
    case Ability::Rubrics: return Words::tr("Only a supervisor changes what is scored");
    case Ability::Reports: return Words::tr("Only a supervisor opens the reports");
    case Ability::Audit: return Words::tr("Only a supervisor opens the audit trail");
    case Ability::Export: return Words::tr("Only a supervisor writes to a file what the desk knows");
    case Ability::Limits: return Words::tr("Only a supervisor changes these limits");
    case Ability::Countries: return Words::tr("Only a supervisor changes where SMS and codes may go");
    case Ability::Prices: return Words::tr("Only a supervisor changes the prices");
    case Ability::Providers: return Words::tr("Only a supervisor changes providers");
    case Ability::Workspace: return Words::tr("Only a supervisor changes what holds for everybody");
    case Ability::Templates: return Words::tr("Only a supervisor changes templates");
    case Ability::Retention: return Words::tr("Only a supervisor decides how long things are kept");
    case Ability::Erase: return Words::tr("Only a supervisor erases a customer");
    }
    return {};
}

} // namespace

QString role(policy::Role role)
{
    return role == policy::Role::Supervisor ? Words::tr("Supervisor") : Words::tr("Agent");
}

Said onlySupervisor(policy::Ability ability)
{
    return {who(ability), Words::tr("Your role is agent. It is chosen in Settings, under Me.")};
}

} // namespace heliograph::words
