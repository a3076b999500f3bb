// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "providers/codec.h"

#include <memory>

namespace heliograph {

struct Account;

struct ClickatellSettings {
    /// Which of the integrations that Clickatell's portal makes: their keys do not fit each other.
    enum class Api { One, Rest };
    Api api = Api::One;
    QUrl address;     ///< "https://platform.clickatell.com"
    QByteArray key;
    QString sender;   ///< empty: the integration's own
};

/// Clickatell's One API for SMS, and its older Platform REST API (docs.clickatell.com, One API, and its errors table; clickatell-php for
/// the older; providers.md A4). The key is sent as it is: there is no "Bearer". The older one's codes are documented nowhere, so
/// there a refusal is a refusal and no more; it answers no question about a text either.
class ClickatellCodec final : public SmsCodec
{
public:
    explicit ClickatellCodec(ClickatellSettings settings) : m_settings(std::move(settings)) { }
    [[nodiscard]] static const ProviderInfo &one();
    [[nodiscard]] static const ProviderInfo &rest();
    [[nodiscard]] static std::shared_ptr<const SmsCodec> makeOne(const Account &account, const ProviderSecrets &secrets, const Clock &clock);
    [[nodiscard]] static std::shared_ptr<const SmsCodec> makeRest(const Account &account, const ProviderSecrets &secrets, const Clock &clock);

    [[nodiscard]] Result<HttpRequest> request(const SmsRequest &sms) const override;
    [[nodiscard]] Reading read(const SmsRequest &sms, const HttpReply &reply) const override;
    /// The balance.
    [[nodiscard]] HttpRequest probe() const override;
    [[nodiscard]] ProbeResult readProbe(const HttpReply &reply) const override;
    /// Status only, of the One API: there is no list of texts.
    [[nodiscard]] std::optional<HttpRequest> query(const ProviderQuery &query) const override;
    [[nodiscard]] ProviderAnswer readQuery(const ProviderQuery &query, const HttpReply &reply) const override;

private:
    [[nodiscard]] HttpRequest bare(HttpRequest::Method method, const QString &path) const;
    ClickatellSettings m_settings;
};

} // namespace heliograph
