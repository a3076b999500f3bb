// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/sendwithsescodec.h"

#include "phone/phone.h"
#include "providers/accountsettings.h"
#include "providers/jsonreply.h"
#include "providers/sendable.h"
#include "sms/sender.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace heliograph {

namespace {

constexpr int kSesMaxUtf16 = 1'600; // AWS SNS: 1600 bytes

const QString kTransactionalKey = QStringLiteral("transactional_key");
const QString kMarketingKey = QStringLiteral("marketing_key");
const QString kOtpKey = QStringLiteral("otp_key");
const QString kOrigination = QStringLiteral("origination_number");

bool isAmerican(const QString &e164)
{
    const auto number = phone::parse(e164, {});
    return number && number->region == QLatin1String("US");
}

/// nullopt: the reply does not say. A text is no word for yes or no.
std::optional<bool> successOf(const std::optional<QJsonObject> &json)
{
    const QJsonValue success = json ? json->value(QLatin1String("success")) : QJsonValue();
    return success.isBool() ? std::optional<bool>(success.toBool()) : std::nullopt;
}

QString sesWords(const QJsonObject &json)
{
    const QString message = jsonText(json, "message"), error = jsonText(json, "error");
    return plainWords((message.isEmpty() || error.isEmpty() ? message + error : message + QLatin1String(": ") + error).toUtf8());
}

} // namespace

const ProviderInfo &SendWithSesCodec::description()
{
    using Kind = ProviderField::Kind;
    static const ProviderInfo info = [] {
        ProviderInfo made;
        made.type = QStringLiteral("sendwithses");
        made.name = QStringLiteral("SendWithSES");
        made.ownsOtpWith = kOtpKey;
        made.maxUtf16 = kSesMaxUtf16;
        made.fields = {{kTransactionalKey, Kind::Secret, true, {}, 0},
                       {kMarketingKey, Kind::Secret, false, {}, 0},
                       {kOtpKey, Kind::Secret, false, {}, 0},
                       codeDigitsField(),
                       {QStringLiteral("sender"), Kind::Senders, false, {}, 20},
                       {kOrigination, Kind::Text, false, {}, 16},
                       segmentsField(),
                       perMinuteField(),
                       addressField(QStringLiteral("https://api.sendwithses.com"))};
        return made;
    }();
    return info;
}

std::shared_ptr<const SmsCodec> SendWithSesCodec::make(const Account &account, const ProviderSecrets &secrets, const Clock &)
{
    return std::make_shared<SendWithSesCodec>(SendWithSesSettings{
        addressOf(account, description(), {}), secrets.value(kTransactionalKey), secrets.value(kMarketingKey), secrets.value(kOtpKey),
        sms::senderList(settingOf(account, description(), QStringLiteral("sender"))).value(0), settingOf(account, description(), kOrigination)});
}

HttpRequest SendWithSesCodec::bare(const QString &path, const QByteArray &key, const QJsonObject &body) const
{
    HttpRequest http = jsonRequest(HttpRequest::Method::Post, m_settings.address, path, {"template-key", key});
    http.headers.emplaceBack("Content-Type", "application/json");
    http.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return http;
}

Result<HttpRequest> SendWithSesCodec::request(const SmsRequest &sms) const
{
    const bool starts = startsCode(sms);
    SmsRequest checked = sms;
    if (starts)
        checked.text = QStringLiteral("-"); // the provider writes it
    const QString sender = sms.sender.isEmpty() ? m_settings.sender : sms.sender;
    if (const Status ok = sendable(checked, sender, kSesMaxUtf16); !ok)
        return tl::unexpected<Error>(ok.error());
    QJsonObject body{{QStringLiteral("mobile"), sms.to}};
    if (!sender.isEmpty())
        body.insert(QStringLiteral("sender_id"), sender);
    if (isAmerican(sms.to)) {
        if (!isE164(m_settings.origination))
            return fail(ErrorCode::InvalidArgument, kOrigination);
        body.insert(kOrigination, m_settings.origination);
    }
    if (starts)
        return bare(QStringLiteral("/send-otp"), m_settings.otpKey, body);
    if (sms.marketing && m_settings.marketingKey.isEmpty())
        return fail(ErrorCode::InvalidArgument, kMarketingKey);
    body.insert(QStringLiteral("message"), sms.text);
    return bare(QStringLiteral("/send-sms"), sms.marketing ? m_settings.marketingKey : m_settings.transactionalKey, body);
}

Reading SendWithSesCodec::read(const SmsRequest &, const HttpReply &reply) const
{
    const auto json = jsonReply(reply.body);
    const auto success = successOf(json);
    Reading reading;
    if (!success)
        return reading;
    reading.proof = *success ? Reading::Proof::Accepted : Reading::Proof::Refused;
    reading.code = *success ? QStringLiteral("success") : QStringLiteral("failure");
    reading.text = *success ? QString() : sesWords(*json);
    return reading;
}

Result<HttpRequest> SendWithSesCodec::checkRequest(const CodeQuery &query) const
{
    if (!isE164(query.to))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("to"));
    return bare(QStringLiteral("/verify-otp"), m_settings.otpKey,
                {{QStringLiteral("mobile"), query.to}, {QStringLiteral("otp"), query.code}});
}

CodeVerdict SendWithSesCodec::readCheck(const CodeQuery &, const HttpReply &reply) const
{
    CodeVerdict verdict;
    const auto success = successOf(jsonReply(reply.body));
    const bool turnedAway = reply.status == 401 || reply.status == 403 || reply.status == 429;
    if (!success || turnedAway)
        return verdict;
    if (*success)
        verdict.kind = reply.status < 300 ? CodeVerdict::Kind::Right : CodeVerdict::Kind::Unknown;
    else
        verdict.kind = CodeVerdict::Kind::Refused;
    verdict.code = *success ? QStringLiteral("success") : QStringLiteral("failure");
    return verdict;
}

HttpRequest SendWithSesCodec::probe() const
{
    return bare(QStringLiteral("/send-sms"), m_settings.transactionalKey, {});
}

ProbeResult SendWithSesCodec::readProbe(const HttpReply &reply) const
{
    ProbeResult result;
    result.code = probeCode(reply.status);
    result.works = result.code == QLatin1String("unexpected") && reply.status < 500 && reply.status != 429 && successOf(jsonReply(reply.body));
    if (result.works)
        result.code = QStringLiteral("answers");
    return result;
}

} // namespace heliograph
