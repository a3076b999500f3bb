// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace heliograph::ui {

class DeskNotifications;
class IconLabel;
class PlainLabel;
struct NotificationChoices;

/// What the desktop tells a person, how much of it others may see, and the tray. A change works at once and is kept for this person.
class NotificationsPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit NotificationsPage(DeskNotifications &notifications, QWidget *parent = nullptr);

private:
    void addHead(const QString &text);
    void addFlag(bool NotificationChoices::*flag, const QString &text, const QString &hint = {});
    QComboBox *addChoice(const QString &label, const QList<QPair<QString, QString>> &choices, const QString &current);
    void addSound(QString NotificationChoices::*sound, const QString &label);
    void addPrivacy();
    void showState();
    DeskNotifications &m_notifications;
    QVBoxLayout *m_form;
    IconLabel *m_mark;
    PlainLabel *m_state;
};

} // namespace heliograph::ui
