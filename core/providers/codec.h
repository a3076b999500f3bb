// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/verdict.h"

#include <optional>

namespace heliograph {

/// One provider's language: what a text looks like as a request, and what a reply proves. Pure: no socket, no state;
/// used from several threads at once. One that has to sign with the time is handed a clock.
class SmsCodec
{
public:
    SmsCodec() = default;
    SmsCodec(const SmsCodec &) = delete;
    SmsCodec &operator=(const SmsCodec &) = delete;
    virtual ~SmsCodec() = default;

    /// InvalidArgument: this text can never be sent this way; detail is a stable code. SecretUnavailable: the account's secret is
    /// nothing to send with.
    [[nodiscard]] virtual Result<HttpRequest> request(const SmsRequest &sms) const = 0;
    [[nodiscard]] virtual Reading read(const SmsRequest &sms, const HttpReply &reply) const = 0;
    /// Only where ProviderInfo::ownsOtp. InvalidArgument: this code cannot be asked about; detail is a stable code.
    [[nodiscard]] virtual Result<HttpRequest> checkRequest(const CodeQuery &) const
    {
        return fail(ErrorCode::InvalidArgument, QStringLiteral("no_codes"));
    }
    /// Kind Unknown: the reply proves nothing. Status and bytes are left to codeVerdictFor().
    [[nodiscard]] virtual CodeVerdict readCheck(const CodeQuery &, const HttpReply &) const { return {}; }
    /// A request that proves the account's settings and can never become an SMS. Where the provider has none (ProviderInfo::probes),
    /// only its address counts, and nothing is written.
    [[nodiscard]] virtual HttpRequest probe() const = 0;
    [[nodiscard]] virtual ProbeResult readProbe(const HttpReply &reply) const = 0;
    /// One of ProviderInfo::actions; nullopt: no such thing. Its reply is read as a probe's.
    [[nodiscard]] virtual std::optional<HttpRequest> action(const QString &) const { return std::nullopt; }
    [[nodiscard]] virtual ProbeResult readAction(const QString &, const HttpReply &) const { return {}; }
    /// nullopt: this provider cannot be asked that. May be a Get.
    [[nodiscard]] virtual std::optional<HttpRequest> query(const ProviderQuery &) const { return std::nullopt; }
    /// Given whole replies only, and none of 401, 403, 407, 429 or 5xx: those are read for all alike.
    [[nodiscard]] virtual ProviderAnswer readQuery(const ProviderQuery &, const HttpReply &) const { return {}; }
};

} // namespace heliograph
