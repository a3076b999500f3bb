// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/rolebanner.h"

#include "ui/words/roles.h"

namespace heliograph::ui {

Banner *roleBanner(SettingsService &settings, policy::Ability ability, std::function<void(bool may)> allow)
{
    auto *banner = new Banner(Banner::Tone::Info);
    const words::Said why = words::onlySupervisor(ability);
    banner->say(why.title, why.text);
    const auto follow = [banner, &settings, ability, allow = std::move(allow)] {
        const bool may = settings.may(ability);
        banner->setVisible(!may);
        allow(may);
    };
    follow();
    QObject::connect(&settings, &SettingsService::settingsChanged, banner, follow);
    return banner;
}

} // namespace heliograph::ui
