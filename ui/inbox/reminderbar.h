// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inorder.h"
#include "ui/common/deskservices.h"

#include <QWidget>

class QPushButton;

namespace heliograph::ui {

/// Above the list while reminders of the agent's are due: how many, and the way to them.
class ReminderBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ReminderBar(const DeskServices &desk, QWidget *parent = nullptr);
    void setRoom(bool room); ///< none where the list shows avatars alone
    void reload();

Q_SIGNALS:
    void sheetWanted();

private:
    const DeskServices m_desk;
    InOrder m_reads;
    QPushButton *m_button;
    bool m_room = true;
    int m_due = 0;
};

} // namespace heliograph::ui
