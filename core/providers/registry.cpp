// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/registry.h"

#include "providers/kannelprovider.h"
#include "providers/simulated.h"

namespace heliograph {

ProviderRegistry::ProviderRegistry(Clock &clock, Sockets sockets)
    : m_clock(clock)
{
    if (sockets == Sockets::None)
        return;
    m_network = std::make_unique<Network>(clock);
    m_listeners = std::make_unique<ListenerPool>(m_network->thread());
}

ProviderRegistry::~ProviderRegistry() = default;

QList<ProviderInfo> ProviderRegistry::types() const
{
    QList<ProviderInfo> types{SimulatedProvider::description()};
    if (m_network)
        types.append(KannelProvider::description());
    return types;
}

std::unique_ptr<SmsProvider> ProviderRegistry::make(const Account &account, const QHash<QString, QByteArray> &secrets) const
{
    if (account.type == SimulatedProvider::description().type)
        return std::make_unique<SimulatedProvider>(account, m_clock);
    if (m_network && account.type == KannelProvider::description().type)
        return std::make_unique<KannelProvider>(account, secrets.value(QStringLiteral("password")), *m_network, *m_listeners, m_clock);
    return nullptr;
}

QList<ProviderHint> ProviderRegistry::hints(const Account &account) const
{
    return account.type == KannelProvider::description().type ? KannelProvider::hints(account) : QList<ProviderHint>();
}

} // namespace heliograph
