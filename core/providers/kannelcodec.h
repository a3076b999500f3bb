// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/codec.h"

namespace heliograph {

struct KannelSettings {
    QUrl url;              ///< of sendsms
    QString username;
    QByteArray password;
    QString sender;        ///< empty: the gateway's own default
    bool privateHttp = false;
    QString smsc;          ///< the smsc-id that carries it; empty: the gateway chooses
    QString callback;      ///< "http://127.0.0.1:13014/TOKEN"; empty: nothing listens, so no receipts are asked for
};

/// Kannel's sendsms by POST (Kannel 1.4.5 user guide, "Using the HTTP interface to send SMS messages"; providers.md A10).
class KannelCodec final : public SmsCodec
{
public:
    explicit KannelCodec(KannelSettings settings) : m_settings(std::move(settings)) { }

    /// InvalidArgument: "to" "sender" "empty_text" "too_many_parts".
    [[nodiscard]] Result<HttpRequest> request(const SmsRequest &sms) const override;
    [[nodiscard]] Reading read(const SmsRequest &sms, const HttpReply &reply) const override;
    [[nodiscard]] HttpRequest probe() const override;
    [[nodiscard]] ProbeResult readProbe(const HttpReply &reply) const override;

private:
    [[nodiscard]] HttpRequest bare(const QByteArray &charset) const;
    KannelSettings m_settings;
};

} // namespace heliograph
