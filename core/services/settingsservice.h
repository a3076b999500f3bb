// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/async.h"
#include "domain/clock.h"
#include "policy/roles.h"
#include "settings/settings.h"
#include "store/store.h"

#include <QObject>

namespace heliograph {

/// The profile's settings, kept in the store; a change and its audit entry are one commit.
class SettingsService : public QObject
{
    Q_OBJECT
public:
    SettingsService(store::Store &store, Clock &clock, QObject *parent = nullptr);
    Async<Done> load();                                ///< once at start
    [[nodiscard]] const Settings &current() const { return m_current; }
    Async<Done> set(const QString &name, const QString &value); ///< InvalidArgument, NotFound, Refused
    [[nodiscard]] QString actor() const { return m_current.text(Key::AgentName); }
    [[nodiscard]] policy::Role role() const { return policy::roleOf(m_current.text(Key::AgentRole)); }
    [[nodiscard]] bool may(policy::Ability ability) const { return policy::may(role(), ability); }
    /// What a service asks before it does what is not for every role: Refused, detail "role:export".
    [[nodiscard]] Status allowed(policy::Ability ability) const;
    /// The same of changing a setting.
    [[nodiscard]] Status allowedToSet(QStringView name) const;

Q_SIGNALS:
    void settingsChanged();

private:
    store::Store &m_store;
    Clock &m_clock;
    Settings m_current;
};

} // namespace heliograph
