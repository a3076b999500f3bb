// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "providers/codec.h"

#include <memory>

namespace heliograph {

struct Account;

struct VonageSettings {
    QUrl address;       ///< "https://rest.nexmo.com"
    QUrl verifyAddress; ///< "https://api.nexmo.com"
    QString key;
    QByteArray secret;
    QString sender;
    QString brand;      ///< who the code is said to be from; empty: the desk makes its codes
    int digits = 6;
};

/// Vonage's SMS API and Verify v2 (Nexmo/api-specification definitions/sms.yml, developer.vonage.com/en/api/verify.v2; providers.md A8).
/// The SMS API always answers 200 and says of each part what became of it.
class VonageCodec final : public SmsCodec
{
public:
    explicit VonageCodec(VonageSettings settings) : m_settings(std::move(settings)) { }
    [[nodiscard]] static const ProviderInfo &description();
    [[nodiscard]] static std::shared_ptr<const SmsCodec> make(const Account &account, const ProviderSecrets &secrets, const Clock &clock);

    [[nodiscard]] Result<HttpRequest> request(const SmsRequest &sms) const override;
    [[nodiscard]] Reading read(const SmsRequest &sms, const HttpReply &reply) const override;
    /// InvalidArgument: "reference": only the start's answer names a verification.
    [[nodiscard]] Result<HttpRequest> checkRequest(const CodeQuery &query) const override;
    [[nodiscard]] CodeVerdict readCheck(const CodeQuery &query, const HttpReply &reply) const override;
    /// The balance.
    [[nodiscard]] HttpRequest probe() const override;
    [[nodiscard]] ProbeResult readProbe(const HttpReply &reply) const override;

private:
    [[nodiscard]] HttpRequest signedIn(HttpRequest::Method method, const QUrl &address, const QString &path) const;
    [[nodiscard]] HttpRequest posted(const QString &path, const QJsonObject &body) const;
    VonageSettings m_settings;
};

} // namespace heliograph
