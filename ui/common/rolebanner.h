// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/banner.h"

#include "services/settingsservice.h"

#include <functional>

namespace heliograph::ui {

/// A line that says why this role may not do what stands below it; hidden while it may. `allow` is told at once, and again
/// whenever the role changes.
[[nodiscard]] Banner *roleBanner(SettingsService &settings, policy::Ability ability, std::function<void(bool may)> allow);

} // namespace heliograph::ui
