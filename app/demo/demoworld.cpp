// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoworld.h"

#include "providers/simulated.h"

namespace heliograph {

DemoWorld::DemoWorld(const demo::Workspace &workspace, int scenario, AccountService &accounts, OutboxService &outbox,
                     ConversationService &conversations, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_conversations(conversations)
    , m_clock(clock)
    , m_chat(workspace, scenario, clock)
{
    outbox.addChannel(&m_chat);
    conversations.addChannel(&m_chat);
    connect(&conversations, &ConversationService::accepted, &m_chat,
            [this](qint64, const Endpoint &endpoint) { m_chat.accepted(endpoint); });
    connect(&m_chat, &demo::SimulatedChat::smsWritten, this, &DemoWorld::answerBySms);
    connect(&accounts, &AccountService::accountsChanged, this, &DemoWorld::followProviders);
    followProviders();
}

void DemoWorld::followProviders()
{
    for (const Account &account : m_accounts.accounts()) {
        if (auto *provider = qobject_cast<SimulatedProvider *>(m_accounts.provider(account.id)))
            connect(provider, &SimulatedProvider::delivered, this, &DemoWorld::deliver, Qt::UniqueConnection);
    }
}

void DemoWorld::deliver(const QString &e164, const QString &text)
{
    m_chat.delivered(e164, text);
}

void DemoWorld::answerBySms(const QString &e164, const QString &text, const QString &key)
{
    InboundSms sms;
    sms.accountId = QStringLiteral("demo");
    sms.key = key;
    sms.from = e164;
    sms.to = demo::kSmsNumber;
    sms.text = text;
    sms.at = m_clock.nowMs();
    m_conversations.receive(sms);
}

} // namespace heliograph
