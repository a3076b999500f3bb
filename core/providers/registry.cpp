// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/registry.h"

#include "providers/accountsettings.h"
#include "providers/avaamocodec.h"
#include "providers/clickatellcodec.h"
#include "providers/gatewaycodec.h"
#include "providers/kannelprovider.h"
#include "providers/sendwithsescodec.h"
#include "providers/simulated.h"
#include "providers/twiliocodec.h"
#include "providers/vonagecodec.h"
#include "providers/voximplantcodec.h"
#include "providers/voximplantnumbercodec.h"

#include <algorithm>

namespace heliograph {

namespace {

/// A provider that needs no more than a codec.
struct HttpType {
    const ProviderInfo &(*description)();
    std::shared_ptr<const SmsCodec> (*codec)(const Account &, const ProviderSecrets &, const Clock &);
};

constexpr HttpType kHttpTypes[] = {
    {AvaamoCodec::description, AvaamoCodec::make},
    {ClickatellCodec::one, ClickatellCodec::makeOne},
    {ClickatellCodec::rest, ClickatellCodec::makeRest},
    {GatewayCodec::description, GatewayCodec::make},
    {SendWithSesCodec::description, SendWithSesCodec::make},
    {TwilioCodec::description, TwilioCodec::make},
    {VonageCodec::description, VonageCodec::make},
    {VoximplantCodec::description, VoximplantCodec::make},
    {VoximplantNumberCodec::description, VoximplantNumberCodec::make},
};

const HttpType *httpType(const QString &type)
{
    const auto it = std::find_if(std::begin(kHttpTypes), std::end(kHttpTypes), [&](const HttpType &t) { return t.description().type == type; });
    return it == std::end(kHttpTypes) ? nullptr : it;
}

} // namespace

ProviderRegistry::ProviderRegistry(Clock &clock, Sockets sockets)
    : m_clock(clock)
{
    if (sockets == Sockets::None)
        return;
    m_network = std::make_unique<Network>(clock);
    m_listeners = std::make_unique<ListenerPool>(m_network->thread());
}

ProviderRegistry::ProviderRegistry(Clock &clock, const NetworkOptions &options)
    : m_clock(clock)
    , m_network(std::make_unique<Network>(clock, options))
{
    m_listeners = std::make_unique<ListenerPool>(m_network->thread());
}

ProviderRegistry::~ProviderRegistry() = default;

QList<ProviderInfo> ProviderRegistry::types() const
{
    QList<ProviderInfo> types{SimulatedProvider::description()};
    if (!m_network)
        return types;
    types.append(KannelProvider::description());
    for (const HttpType &type : kHttpTypes)
        types.append(type.description());
    return types;
}

std::shared_ptr<const SmsCodec> ProviderRegistry::codec(const Account &account, const ProviderSecrets &secrets) const
{
    if (account.type == KannelProvider::description().type)
        return KannelProvider::codecFor(account, secrets.value(QStringLiteral("password")));
    const HttpType *type = httpType(account.type);
    return type ? type->codec(account, secrets, m_clock) : nullptr;
}

std::unique_ptr<SmsProvider> ProviderRegistry::make(const Account &account, const ProviderSecrets &secrets) const
{
    if (account.type == SimulatedProvider::description().type)
        return std::make_unique<SimulatedProvider>(account, m_clock);
    if (m_network && account.type == KannelProvider::description().type)
        return std::make_unique<KannelProvider>(account, secrets, *m_network, *m_listeners, m_clock);
    const HttpType *type = httpType(account.type);
    if (!m_network || !type)
        return nullptr;
    return std::make_unique<HttpProvider>(infoFor(account, type->description()), codec(account, secrets), *m_network);
}

QList<ProviderHint> ProviderRegistry::hints(const Account &account) const
{
    return account.type == KannelProvider::description().type ? KannelProvider::hints(account) : QList<ProviderHint>();
}

} // namespace heliograph
