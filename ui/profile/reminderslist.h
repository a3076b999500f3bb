// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/reminderservice.h"

#include <QWidget>

class QVBoxLayout;

namespace heliograph::ui {

class ReminderActions;

/// What anybody wants to be reminded of about this customer; what is due first. Not in sight where there is nothing.
class RemindersList final : public QWidget
{
    Q_OBJECT
public:
    explicit RemindersList(ReminderActions &actions, QWidget *parent = nullptr);
    void show(const QList<Reminder> &reminders, const QString &customerName, const QString &self, qint64 nowMs);

private:
    ReminderActions &m_actions;
    QVBoxLayout *m_rows;
};

} // namespace heliograph::ui
