// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/settings/settingspage.h"

class QStackedWidget;
class QVBoxLayout;

namespace heliograph::ui {

class Abilities;
class IconButton;
class PlainLabel;
class ProviderForm;
class SettingsRow;

/// The provider accounts of this profile: list, form, and what the chosen one can do.
class ProvidersPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit ProvidersPage(const DeskServices &desk, QWidget *parent = nullptr);
    [[nodiscard]] int changes() const override;
    void save(std::function<void(bool)> after) override;
    void discard() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildList();
    void fillList();
    void choose(const QString &accountId);
    void addAccount(const QWidget &below);
    void begin(const ProviderInfo &type);
    void showEmpty();

    const DeskServices m_desk;
    QString m_chosen;
    QVBoxLayout *m_rows;
    IconButton *m_add;
    QStackedWidget *m_stack;
    ProviderForm *m_form;
    QWidget *m_empty;
    PlainLabel *m_emptyTitle;
    PlainLabel *m_emptyText;
    QWidget *m_emptyButton;
    QWidget *m_side;
    Abilities *m_abilities;
};

} // namespace heliograph::ui
