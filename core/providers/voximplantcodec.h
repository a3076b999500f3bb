// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/codec.h"
#include "providers/voximplantapi.h"

#include <memory>

namespace heliograph {

/// Voximplant's A2PSendSms: one-way, from a sender that Voximplant's support has installed (voximplant.com/docs, How to send an SMS;
/// voximplant/apiclient-go, methods/SMS.go; providers.md A3). One recipient in each request.
class VoximplantCodec final : public SmsCodec
{
public:
    VoximplantCodec(VoximplantApi api, QString sender) : m_api(std::move(api)), m_sender(std::move(sender)) { }
    [[nodiscard]] static const ProviderInfo &description();
    [[nodiscard]] static std::shared_ptr<const SmsCodec> make(const Account &account, const ProviderSecrets &secrets, const Clock &clock);

    [[nodiscard]] Result<HttpRequest> request(const SmsRequest &sms) const override;
    /// "result" and "failed" are searched for our number: their order means nothing.
    [[nodiscard]] Reading read(const SmsRequest &sms, const HttpReply &reply) const override;
    [[nodiscard]] HttpRequest probe() const override;
    [[nodiscard]] ProbeResult readProbe(const HttpReply &reply) const override;
    /// A2PGetSmsHistory, which cannot be asked for one id: of a status query the number and the time are asked for.
    [[nodiscard]] std::optional<HttpRequest> query(const ProviderQuery &query) const override;
    [[nodiscard]] ProviderAnswer readQuery(const ProviderQuery &query, const HttpReply &reply) const override;

private:
    VoximplantApi m_api;
    QString m_sender;
};

} // namespace heliograph
