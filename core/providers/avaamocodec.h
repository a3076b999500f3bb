// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/records.h"
#include "providers/codec.h"

#include <memory>

namespace heliograph {

struct AvaamoSettings {
    QUrl url;                    ///< of the host, "https://cx.avaamo.com"
    QByteArray channel;          ///< the channel's uuid: the only credential, so it is in no log and in no error
    QList<Parameter> parameters;
    QString textParameter;       ///< the parameter that the greeting reads a text of ours from; empty: the greeting is all there is
};

/// Avaamo's SMS Send API, POST /sms/{channel uuid}/send.json (docs.avaamo.com, "SMS Send API"; providers.md A1). It sends the agent's
/// greeting; what stands beside `to_phone` is read there as context.params. Its only documented answer is 200 {"success": true}.
class AvaamoCodec final : public SmsCodec
{
public:
    explicit AvaamoCodec(AvaamoSettings settings) : m_settings(std::move(settings)) { }
    [[nodiscard]] static const ProviderInfo &description();
    [[nodiscard]] static std::shared_ptr<const SmsCodec> make(const Account &account, const ProviderSecrets &secrets, const Clock &clock);

    /// InvalidArgument: "to" "channel" "too_many_parts" "free_text" "empty_text" "parameters".
    [[nodiscard]] Result<HttpRequest> request(const SmsRequest &sms) const override;
    [[nodiscard]] Reading read(const SmsRequest &sms, const HttpReply &reply) const override;
    [[nodiscard]] HttpRequest probe() const override;
    [[nodiscard]] ProbeResult readProbe(const HttpReply &reply) const override;

private:
    AvaamoSettings m_settings;
};

} // namespace heliograph
