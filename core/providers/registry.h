// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/records.h"
#include "providers/provider.h"

#include <memory>

namespace heliograph {

class ListenerPool;
class Network;
class SmsCodec;
struct NetworkOptions;

/// Every kind of provider there is, and how one is made. Nothing else names the classes.
/// Outlives what it makes.
class ProviderRegistry
{
public:
    /// None: only providers that open no socket exist here, and no network thread does.
    enum class Sockets { None, Allowed };
    ProviderRegistry(Clock &clock, Sockets sockets);
    ProviderRegistry(Clock &clock, const NetworkOptions &options);
    ~ProviderRegistry();
    ProviderRegistry(const ProviderRegistry &) = delete;
    ProviderRegistry &operator=(const ProviderRegistry &) = delete;

    /// What can be made here.
    [[nodiscard]] QList<ProviderInfo> types() const;
    /// nullptr: unknown type.
    [[nodiscard]] std::unique_ptr<SmsProvider> make(const Account &account, const ProviderSecrets &secrets) const;
    /// The account's language by itself: what would go out, and what a reply would prove. nullptr: unknown, or not spoken over HTTP.
    [[nodiscard]] std::shared_ptr<const SmsCodec> codec(const Account &account, const ProviderSecrets &secrets) const;
    /// What to paste into the provider's own configuration; empty: nothing.
    [[nodiscard]] QList<ProviderHint> hints(const Account &account) const;

private:
    Clock &m_clock;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<ListenerPool> m_listeners;
};

} // namespace heliograph
