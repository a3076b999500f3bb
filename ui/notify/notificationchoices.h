// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QSettings;

namespace heliograph::ui {

/// What a person wants to be told by the desktop, and how; kept in the ini file of the window, group "notifications".
struct NotificationChoices {
    /// What may stand where others can see the screen. A code never does.
    enum class Privacy { Nothing, Name, NameAndText };
    bool offers = true;   ///< somebody new is waiting
    bool replies = true;  ///< a customer of mine wrote
    bool failures = true; ///< an SMS of mine did not arrive
    bool snoozes = true;  ///< what I set aside is due
    bool reminders = true; ///< what I wanted to be reminded of is due
    bool verified = true; ///< a customer of mine proved their number
    Privacy privacy = Privacy::Name;
    QString mySound = QStringLiteral("message-new-instant"); ///< empty: silent
    QString offerSound = QStringLiteral("bell");
    bool repeat = false;  ///< until it is seen
    bool tray = true;
    bool closeToTray = false;

    [[nodiscard]] static NotificationChoices read(QSettings &settings);
    void write(QSettings &settings) const;
    friend bool operator==(const NotificationChoices &, const NotificationChoices &) = default;
};

} // namespace heliograph::ui
