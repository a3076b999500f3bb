// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/settingsservice.h"

#include "domain/agent.h"
#include "domain/conversation.h"
#include "domain/inorder.h"
#include "policy/routing.h"

#include <optional>

namespace heliograph {

/// What whoever sits here is asked to take.
struct Offer {
    Conversation conversation;
    QString customerName;
    int earlier = 0;       ///< conversations that this customer had before
    qint64 countFrom = 0;  ///< epoch ms; 0: it waits, for nobody else could take it
    qint64 answerMs = 0;
    friend bool operator==(const Offer &, const Offer &) = default;
};

/// Asks who is available to take what nobody has, as policy/routing.h says; and who is available.
class RoutingService final : public QObject
{
    Q_OBJECT
public:
    RoutingService(store::Store &store, SettingsService &settings, Clock &clock, QObject *parent = nullptr);
    /// Whoever sits here is available, unless they said that they are away; everybody else is offline until they sit down.
    void start();

    [[nodiscard]] AgentState state() const { return m_me.state; } ///< of whoever sits here
    [[nodiscard]] const std::optional<Offer> &offer() const { return m_offer; } ///< the one that waits longest for them
    [[nodiscard]] const QStringList &sat() const { return m_sat; } ///< everybody who ever sat here, by name
    /// Of whoever sits here. Away, nothing is offered.
    Async<Done> setState(AgentState state);
    /// Conflict: it is not offered to whoever sits here any more. For a while they are not asked for it again.
    Async<Done> decline(qint64 conversationId);

Q_SIGNALS:
    void stateChanged();
    void offerChanged();
    void offered(qint64 conversationId); ///< whoever sits here is asked for one more

private:
    void sitDown(bool alone); ///< alone: nobody else has sat down since this desk began
    void run();
    void readMine();
    [[nodiscard]] policy::RoutingLimits limits() const;
    void wakeAt(qint64 atMs);

    store::Store &m_store;
    SettingsService &m_settings;
    Clock &m_clock;
    Agent m_me;
    QList<qint64> m_offered;
    std::optional<Offer> m_offer;
    QStringList m_sat;
    QString m_seat;          ///< whose state m_me is
    qint64 m_wakeAt = 0;     ///< 0: no timer is set
    InOrder m_reads;
    bool m_started = false;
    bool m_running = false;
    bool m_again = false;
};

} // namespace heliograph
