// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/verdict.h"

namespace heliograph {

/// One provider's language: what a text looks like as a request, and what a reply proves. Pure: no socket, no clock, no state;
/// used from several threads at once.
class SmsCodec
{
public:
    SmsCodec() = default;
    SmsCodec(const SmsCodec &) = delete;
    SmsCodec &operator=(const SmsCodec &) = delete;
    virtual ~SmsCodec() = default;

    /// InvalidArgument: this text can never be sent this way; detail is a stable code.
    [[nodiscard]] virtual Result<HttpRequest> request(const SmsRequest &sms) const = 0;
    [[nodiscard]] virtual Reading read(const SmsRequest &sms, const HttpReply &reply) const = 0;
    /// A request that proves the account's settings and can never become an SMS.
    [[nodiscard]] virtual HttpRequest probe() const = 0;
    [[nodiscard]] virtual ProbeResult readProbe(const HttpReply &reply) const = 0;
};

} // namespace heliograph
