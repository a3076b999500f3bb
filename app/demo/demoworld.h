// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/simulatedchat.h"
#include "services/conversationservice.h"

namespace heliograph {

/// The world outside of the demo desk: invented customers in a simulated chat, and phones behind the simulated provider. Wires
/// them to the services of one demo profile; opens no network. Services, clock and store must outlive it.
class DemoWorld final : public QObject
{
    Q_OBJECT
public:
    /// `scenario` seeds the customers' dice. Replies of the outbox go to the simulated chat from here on.
    DemoWorld(const demo::Workspace &workspace, int scenario, AccountService &accounts, OutboxService &outbox,
              ConversationService &conversations, Clock &clock, QObject *parent = nullptr);
    /// Lets the newcomers begin to arrive.
    void start() { m_chat.start(); }

private:
    /// Providers are made anew when their account changes.
    void followProviders();
    void deliver(const QString &e164, const QString &text);
    void answerBySms(const QString &e164, const QString &text, const QString &key);

    AccountService &m_accounts;
    ConversationService &m_conversations;
    Clock &m_clock;
    demo::SimulatedChat m_chat;
};

} // namespace heliograph
