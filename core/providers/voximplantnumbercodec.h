// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/codec.h"
#include "providers/voximplantapi.h"

#include <memory>

namespace heliograph {

/// Voximplant's SendSmsMessage: two-way, from a rented number for which SMS was enabled (voximplant.com/docs, How to send an SMS;
/// voximplant/apiclient-go, methods/SMS.go; providers.md A3). Its history knows whether a text went, not whether it arrived.
class VoximplantNumberCodec final : public SmsCodec
{
public:
    VoximplantNumberCodec(VoximplantApi api, QString number) : m_api(std::move(api)), m_number(std::move(number)) { }
    [[nodiscard]] static const ProviderInfo &description();
    [[nodiscard]] static std::shared_ptr<const SmsCodec> make(const Account &account, const ProviderSecrets &secrets, const Clock &clock);

    [[nodiscard]] Result<HttpRequest> request(const SmsRequest &sms) const override;
    [[nodiscard]] Reading read(const SmsRequest &sms, const HttpReply &reply) const override;
    [[nodiscard]] HttpRequest probe() const override;
    [[nodiscard]] ProbeResult readProbe(const HttpReply &reply) const override;
    /// "enable_sms": ControlSms, for a number has SMS off when it is rented.
    [[nodiscard]] std::optional<HttpRequest> action(const QString &action) const override;
    [[nodiscard]] ProbeResult readAction(const QString &action, const HttpReply &reply) const override;
    [[nodiscard]] std::optional<HttpRequest> query(const ProviderQuery &query) const override;
    [[nodiscard]] ProviderAnswer readQuery(const ProviderQuery &query, const HttpReply &reply) const override;

private:
    VoximplantApi m_api;
    QString m_number;
};

} // namespace heliograph
