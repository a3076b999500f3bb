// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/reminderservice.h"

#include <QRect>
#include <QWidget>

class QPushButton;

namespace heliograph::ui {

/// One reminder that stands: what about, when, and Done, Change and Cancel.
class ReminderRow final : public QWidget
{
    Q_OBJECT
public:
    /// `named`: with the customer's name and the way to them. `self`: the agent at the desk; of others their name is told.
    ReminderRow(const ShownReminder &shown, bool named, const QString &self, qint64 nowMs, QWidget *parent = nullptr);
    [[nodiscard]] const ShownReminder &shown() const { return m_shown; }
    void takeFocus();

Q_SIGNALS:
    void endWanted(heliograph::ReminderState state);
    void changeWanted(const QRect &anchor); ///< in global coordinates
    void openWanted();

private:
    ShownReminder m_shown;
    QPushButton *m_done;
};

} // namespace heliograph::ui
