// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/roles.h"

#include <algorithm>
#include <array>

namespace heliograph::policy {

namespace {

struct AbilityRow {
    Ability ability;
    QLatin1StringView code;
    bool agent;
    bool supervisor;
};

/// Who may do what: the one place that says so.
constexpr std::array kAbilities{
    AbilityRow{Ability::Review, QLatin1StringView("review"), false, true},
    AbilityRow{Ability::Score, QLatin1StringView("score"), false, true},
    AbilityRow{Ability::Rubrics, QLatin1StringView("rubrics"), false, true},
    AbilityRow{Ability::Reports, QLatin1StringView("reports"), false, true},
    AbilityRow{Ability::Audit, QLatin1StringView("audit"), false, true},
    AbilityRow{Ability::Export, QLatin1StringView("export"), false, true},
    AbilityRow{Ability::Limits, QLatin1StringView("limits"), false, true},
    AbilityRow{Ability::Countries, QLatin1StringView("countries"), false, true},
    AbilityRow{Ability::Prices, QLatin1StringView("prices"), false, true},
    AbilityRow{Ability::Providers, QLatin1StringView("providers"), false, true},
    AbilityRow{Ability::Workspace, QLatin1StringView("workspace"), false, true},
    AbilityRow{Ability::Templates, QLatin1StringView("templates"), false, true},
    AbilityRow{Ability::Retention, QLatin1StringView("retention"), false, true},
    AbilityRow{Ability::Erase, QLatin1StringView("erase"), false, true},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kAbilities.size(); ++i) {
        if (std::size_t(kAbilities[i].ability) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "one row for each ability, in the order of the enum");

struct SettingRow {
    QLatin1StringView prefix;
    std::optional<Ability> ability;
};

/// The first that fits; every other setting is the workspace's.
constexpr std::array kSettings{
    SettingRow{QLatin1StringView("agent."), std::nullopt},
    SettingRow{QLatin1StringView("composer."), std::nullopt},
    SettingRow{QLatin1StringView("cap."), Ability::Limits},
    SettingRow{QLatin1StringView("country.rules"), Ability::Countries},
    SettingRow{QLatin1StringView("otp.countries"), Ability::Countries},
    SettingRow{QLatin1StringView("price."), Ability::Prices},
    SettingRow{QLatin1StringView("provider."), Ability::Providers},
    SettingRow{QLatin1StringView("retention."), Ability::Retention},
};

const AbilityRow &rowOf(Ability ability)
{
    return kAbilities[std::size_t(ability)];
}

} // namespace

Role roleOf(QStringView name)
{
    return name == QLatin1StringView("supervisor") ? Role::Supervisor : Role::Agent;
}

bool may(Role role, Ability ability)
{
    const AbilityRow &row = rowOf(ability);
    return role == Role::Supervisor ? row.supervisor : row.agent;
}

QLatin1StringView abilityCode(Ability ability)
{
    return rowOf(ability).code;
}

std::optional<Ability> abilityOf(QStringView code)
{
    const auto row = std::find_if(kAbilities.begin(), kAbilities.end(), [code](const AbilityRow &r) { return r.code == code; });
    return row == kAbilities.end() ? std::nullopt : std::optional(row->ability);
}

std::optional<Ability> abilityForSetting(QStringView name)
{
    const auto row = std::find_if(kSettings.begin(), kSettings.end(), [name](const SettingRow &r) { return name.startsWith(r.prefix); });
    return row == kSettings.end() ? std::optional(Ability::Workspace) : row->ability;
}

} // namespace heliograph::policy
