// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/settings/settingspage.h"

namespace heliograph::ui {

class RetentionCard;
class ValuesPage;

/// How long things are kept (reliability.md A8): the days, and below them what that would remove.
class RetentionPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit RetentionPage(const DeskServices &desk, QWidget *parent = nullptr);
    [[nodiscard]] int changes() const override;
    void save(std::function<void(bool)> after) override;
    void discard() override;

private:
    ValuesPage *m_days;
    RetentionCard *m_card;
};

} // namespace heliograph::ui
