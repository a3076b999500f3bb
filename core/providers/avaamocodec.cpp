// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/avaamocodec.h"

#include "providers/jsonreply.h"
#include "providers/sendable.h"

#include <QJsonDocument>

namespace heliograph {

namespace {

constexpr qsizetype kLongestChannel = 64;

bool isChannel(const QByteArray &channel)
{
    return channel.size() <= kLongestChannel && isPathStep(QString::fromLatin1(channel));
}

} // namespace

Result<HttpRequest> AvaamoCodec::request(const SmsRequest &sms) const
{
    if (!isE164(sms.to))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("to"));
    if (!isChannel(m_settings.channel))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("channel"));
    if (sms.parts != 1)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("too_many_parts"));
    if (m_settings.textParameter.isEmpty() && !sms.text.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("free_text"));
    if (!m_settings.textParameter.isEmpty() && sms.text.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("empty_text"));
    if (!valuesFit(m_settings.parameters, sms.parameters))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("parameters"));
    QJsonObject body = sms.parameters;
    if (!sms.text.isEmpty())
        body.insert(m_settings.textParameter, sms.text);
    body.insert(QStringLiteral("to_phone"), sms.to);
    HttpRequest http = probe();
    http.url.setPath(http.url.path(QUrl::FullyEncoded) + QStringLiteral("/sms/") + QString::fromLatin1(m_settings.channel) + QStringLiteral("/send.json"),
                     QUrl::StrictMode);
    http.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    http.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return http;
}

Reading AvaamoCodec::read(const SmsRequest &, const HttpReply &reply) const
{
    Reading reading;
    reading.text = plainWords(reply.body, {m_settings.channel});
    // Nothing else is documented: every other answer stays what its status alone proves.
    const auto json = jsonReply(reply.body);
    if (reply.status == 200 && json && json->value(QLatin1String("success")) == QJsonValue(true)) {
        reading.proof = Reading::Proof::Accepted;
        reading.text.clear();
    }
    return reading;
}

/// Where the API lives, without the channel: every path with it sends.
HttpRequest AvaamoCodec::probe() const
{
    HttpRequest http;
    http.url = m_settings.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    return http;
}

ProbeResult AvaamoCodec::readProbe(const HttpReply &) const
{
    return {};
}

} // namespace heliograph
