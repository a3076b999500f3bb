// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "providers/codec.h"

#include <memory>

namespace heliograph {

struct Account;

struct TwilioSettings {
    QUrl address;            ///< "https://api.twilio.com"
    QUrl verifyAddress;      ///< "https://verify.twilio.com"
    QString accountSid;
    QString user;            ///< the account's SID, or an API key's
    QByteArray secret;       ///< of the user
    QString sender;
    QStringList numbers;     ///< of the senders those that are phone numbers: texts to them are asked for
    QString messagingService;///< chooses the sender where none is given
    QString verifyService;   ///< empty: the desk makes its codes
};

/// Twilio's Messages and Verify v2 (twilio/twilio-oai, twilio_api_v2010 and twilio_verify_v2; providers.md A6). Receipts and
/// inbound texts go to a public address, which a desk has not: it asks.
class TwilioCodec final : public SmsCodec
{
public:
    explicit TwilioCodec(TwilioSettings settings) : m_settings(std::move(settings)) { }
    [[nodiscard]] static const ProviderInfo &description();
    [[nodiscard]] static std::shared_ptr<const SmsCodec> make(const Account &account, const ProviderSecrets &secrets, const Clock &clock);

    [[nodiscard]] Result<HttpRequest> request(const SmsRequest &sms) const override;
    [[nodiscard]] Reading read(const SmsRequest &sms, const HttpReply &reply) const override;
    [[nodiscard]] Result<HttpRequest> checkRequest(const CodeQuery &query) const override;
    [[nodiscard]] CodeVerdict readCheck(const CodeQuery &query, const HttpReply &reply) const override;
    /// The newest text: every kind of key may read it.
    [[nodiscard]] HttpRequest probe() const override;
    [[nodiscard]] ProbeResult readProbe(const HttpReply &reply) const override;
    [[nodiscard]] std::optional<HttpRequest> query(const ProviderQuery &query) const override;
    [[nodiscard]] ProviderAnswer readQuery(const ProviderQuery &query, const HttpReply &reply) const override;

private:
    [[nodiscard]] ProviderAnswer readList(const ProviderQuery &query, const QJsonObject &json) const;
    [[nodiscard]] HttpRequest bare(HttpRequest::Method method, const QUrl &address, const QString &path) const;
    [[nodiscard]] HttpRequest posted(const QUrl &address, const QString &path, const QList<QPair<QString, QString>> &fields) const;
    [[nodiscard]] QString messages(const QString &rest) const;
    [[nodiscard]] QString verify(const QString &rest) const;
    TwilioSettings m_settings;
};

} // namespace heliograph
