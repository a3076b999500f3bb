// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

namespace heliograph::ui {

/// The language of the window. It takes effect at once; what was being written stays.
class LanguagePage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit LanguagePage(QWidget *parent = nullptr);
    void setLanguage(const QString &code); ///< empty: the desktop's

Q_SIGNALS:
    void languageChosen(const QString &code);
};

} // namespace heliograph::ui
