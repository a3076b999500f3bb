// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/registry.h"

#include "providers/simulated.h"

namespace heliograph {

ProviderRegistry::ProviderRegistry(Clock &clock)
    : m_clock(clock)
{
}

ProviderRegistry::~ProviderRegistry() = default;

QList<ProviderInfo> ProviderRegistry::types() const
{
    return {SimulatedProvider::description()};
}

std::unique_ptr<SmsProvider> ProviderRegistry::make(const Account &account, const QHash<QString, QByteArray> &) const
{
    if (account.type == SimulatedProvider::description().type)
        return std::make_unique<SimulatedProvider>(account, m_clock);
    return nullptr;
}

} // namespace heliograph
