// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/settingsservice.h"

#include "domain/clock.h"

namespace heliograph {

/// Closes conversations in which we wrote last and the customer has stopped answering, after as long as the settings say
/// (desk-workflows.md G7). What is snoozed comes back by itself and stays; a late reply opens it again.
class SessionEnd final : public QObject
{
    Q_OBJECT
public:
    SessionEnd(store::Store &store, SettingsService &settings, Clock &clock, QObject *parent = nullptr);
    void start();

private:
    void look();
    void lookAgain();
    store::Store &m_store;
    SettingsService &m_settings;
    Clock &m_clock;
    int m_hours = 0;     ///< 0: never
    bool m_looking = false;
};

} // namespace heliograph
