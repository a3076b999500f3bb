// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/records.h"
#include "providers/provider.h"

#include <QHash>

#include <memory>

namespace heliograph {

/// Every kind of provider there is, and how one is made. Nothing else names the classes.
class ProviderRegistry
{
public:
    explicit ProviderRegistry(Clock &clock);
    ~ProviderRegistry();
    ProviderRegistry(const ProviderRegistry &) = delete;
    ProviderRegistry &operator=(const ProviderRegistry &) = delete;

    /// What can be made here.
    [[nodiscard]] QList<ProviderInfo> types() const;
    /// `secrets`: field key → value. nullptr: unknown type.
    [[nodiscard]] std::unique_ptr<SmsProvider> make(const Account &account, const QHash<QString, QByteArray> &secrets) const;

private:
    Clock &m_clock;
};

} // namespace heliograph
