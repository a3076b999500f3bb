// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

class QVBoxLayout;

namespace heliograph::ui {

class CommandTable;
class ShortcutRow;

/// Every command of the window with its key, by scope. A change works at once and is kept for this person.
class ShortcutsPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit ShortcutsPage(CommandTable &commands, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    CommandTable &m_commands;
    QVBoxLayout *m_list;
    QStringList m_ids; ///< as they were listed
    QList<ShortcutRow *> m_rows;
};

} // namespace heliograph::ui
