// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QPointer>
#include <QRect>
#include <QWidget>

namespace heliograph::ui {

class ReminderForm;

/// Sets, changes and ends reminders: the form for it, and a toast with Undo in the host's window.
class ReminderActions final : public QObject
{
    Q_OBJECT
public:
    ReminderActions(const DeskServices &desk, QWidget *host);
    /// `anchor`: where the form belongs, in global coordinates.
    void ask(qint64 customerId, qint64 conversationId, const QRect &anchor);
    void change(const Reminder &reminder, const QString &name, const QRect &anchor);
    void end(const Reminder &reminder, ReminderState state);

private:
    ReminderForm *form(const QString &name);
    void answered(const QPointer<ReminderForm> &form, const Error &error);
    void tell(const QString &words, const Reminder &before);
    const DeskServices m_desk;
    QWidget *m_host;
};

} // namespace heliograph::ui
