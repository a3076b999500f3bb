// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inorder.h"
#include "ui/common/deskservices.h"
#include "ui/common/sheet.h"

class QPushButton;

namespace heliograph::ui {

class ReminderActions;

/// Every open reminder of the agent's: what is due, then what comes.
class ReminderSheet final : public Sheet
{
    Q_OBJECT
public:
    ReminderSheet(const DeskServices &desk, QWidget *host);
    void begin();

Q_SIGNALS:
    void customerRequested(qint64 customerId, qint64 conversationId);

private:
    void reload();
    void fill(const QList<ShownReminder> &mine);
    void addRow(const ShownReminder &shown);
    const DeskServices m_desk;
    ReminderActions *m_actions;
    InOrder m_reads;
    QWidget *m_page = nullptr;
    QPushButton *m_close;
};

} // namespace heliograph::ui
