// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "providers/codec.h"

#include <memory>

namespace heliograph {

struct Account;

struct ClickatellSettings {
    QUrl address;     ///< "https://platform.clickatell.com/v1"
    QByteArray key;
    QString sender;   ///< empty: the integration's own
};

/// Clickatell's One API for SMS (docs.clickatell.com, One API; providers.md A4.1). The key is sent as it is: there is no "Bearer".
class ClickatellCodec final : public SmsCodec
{
public:
    explicit ClickatellCodec(ClickatellSettings settings) : m_settings(std::move(settings)) { }
    [[nodiscard]] static const ProviderInfo &description();
    [[nodiscard]] static std::shared_ptr<const SmsCodec> make(const Account &account, const ProviderSecrets &secrets, const Clock &clock);

    [[nodiscard]] Result<HttpRequest> request(const SmsRequest &sms) const override;
    [[nodiscard]] Reading read(const SmsRequest &sms, const HttpReply &reply) const override;
    /// The balance.
    [[nodiscard]] HttpRequest probe() const override;
    [[nodiscard]] ProbeResult readProbe(const HttpReply &reply) const override;
    /// Status only: there is no list of texts.
    [[nodiscard]] std::optional<HttpRequest> query(const ProviderQuery &query) const override;
    [[nodiscard]] ProviderAnswer readQuery(const ProviderQuery &query, const HttpReply &reply) const override;

private:
    [[nodiscard]] HttpRequest bare(HttpRequest::Method method, const QString &path) const;
    ClickatellSettings m_settings;
};

} // namespace heliograph
