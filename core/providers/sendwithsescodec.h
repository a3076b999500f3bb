// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "providers/codec.h"

#include <memory>

namespace heliograph {

struct Account;

struct SendWithSesSettings {
    QUrl address;                 ///< "https://api.sendwithses.com"
    QByteArray transactionalKey;  ///< a template's key; each kind has one of its own
    QByteArray marketingKey;      ///< empty: no marketing texts
    QByteArray otpKey;            ///< empty: the desk makes its codes
    QString sender;               ///< empty: the template's own
    QString origination;          ///< E.164, for numbers of the USA alone
};

/// SendWithSES, a front end of AWS SNS (docs.sendwithses.com, SMS; providers.md A2). What came of a request is said by `success` in the
/// reply; there is no id, no receipt, and no way to tell a wrong code from one that is too old.
class SendWithSesCodec final : public SmsCodec
{
public:
    explicit SendWithSesCodec(SendWithSesSettings settings) : m_settings(std::move(settings)) { }
    [[nodiscard]] static const ProviderInfo &description();
    [[nodiscard]] static std::shared_ptr<const SmsCodec> make(const Account &account, const ProviderSecrets &secrets, const Clock &clock);

    /// InvalidArgument beside sendable()'s: "origination_number" "marketing_key".
    [[nodiscard]] Result<HttpRequest> request(const SmsRequest &sms) const override;
    [[nodiscard]] Reading read(const SmsRequest &sms, const HttpReply &reply) const override;
    [[nodiscard]] Result<HttpRequest> checkRequest(const CodeQuery &query) const override;
    [[nodiscard]] CodeVerdict readCheck(const CodeQuery &query, const HttpReply &reply) const override;
    /// A text without a receiver: it shows that the service answers, not that the key is right.
    [[nodiscard]] HttpRequest probe() const override;
    [[nodiscard]] ProbeResult readProbe(const HttpReply &reply) const override;

private:
    [[nodiscard]] HttpRequest bare(const QString &path, const QByteArray &key, const QJsonObject &body) const;
    SendWithSesSettings m_settings;
};

} // namespace heliograph
