// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/records.h"
#include "providers/codec.h"
#include "providers/gatewaydescription.h"

#include <memory>

namespace heliograph {

/// A gateway that a team described itself. The body is put together as JSON or as a form and written once, so that no value can
/// end a text early; a value that would end a header's line is refused.
class GatewayCodec final : public SmsCodec
{
public:
    GatewayCodec(gateway::Description description, ProviderSecrets secrets, QString sender);
    [[nodiscard]] static const ProviderInfo &description();
    [[nodiscard]] static std::shared_ptr<const SmsCodec> make(const Account &account, const ProviderSecrets &secrets, const Clock &clock);

    /// InvalidArgument: "to" "sender" "sender" "empty_text" "too_long" "too_many_parts" "free_text" "parameters" "secret" "header".
    [[nodiscard]] Result<HttpRequest> request(const SmsRequest &sms) const override;
    [[nodiscard]] Reading read(const SmsRequest &sms, const HttpReply &reply) const override;
    [[nodiscard]] HttpRequest probe() const override;
    [[nodiscard]] ProbeResult readProbe(const HttpReply &reply) const override;

private:
    using Fill = std::function<QString(const QString &)>;
    [[nodiscard]] Status sendable(const SmsRequest &sms) const;
    [[nodiscard]] QByteArray bodyOf(const Fill &fill) const;

    gateway::Description m_description;
    ProviderSecrets m_secrets;
    QString m_sender;
};

} // namespace heliograph
