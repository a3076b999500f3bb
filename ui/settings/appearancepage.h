// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskstyle.h"
#include "ui/settings/settingspage.h"

namespace heliograph::ui {

/// Light, dark, or as the desktop says. It takes effect at once; the window remembers it.
class AppearancePage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit AppearancePage(QWidget *parent = nullptr);
    void setScheme(Scheme scheme);

Q_SIGNALS:
    void schemeChosen(heliograph::ui::Scheme scheme);
};

} // namespace heliograph::ui
