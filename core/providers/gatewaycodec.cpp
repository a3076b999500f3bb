// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/gatewaycodec.h"

#include "providers/gatewaytemplate.h"
#include "providers/sendable.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace heliograph {

namespace {

constexpr qsizetype kLongestSecret = 4 * 1024; ///< it may stand in the address

QJsonValue filledIn(const QJsonValue &value, const std::function<QString(const QString &)> &fill)
{
    if (value.isString())
        return gateway::filled(value.toString(), fill);
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &one : value.toArray())
            list.append(filledIn(one, fill));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = filledIn(it.value(), fill);
    return object;
}

/// application/x-www-form-urlencoded, everything but letters, digits and -._~ as %XX: never a separator by accident.
QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

} // namespace

GatewayCodec::GatewayCodec(gateway::Description description, ProviderSecrets secrets, QString sender)
    : m_description(std::move(description))
    , m_secrets(std::move(secrets))
    , m_sender(std::move(sender))
{
}

Status GatewayCodec::sendable(const SmsRequest &sms) const
{
    const QString sender = sms.sender.isEmpty() ? m_sender : sms.sender;
    if (m_description.freeText) {
        if (const Status ok = heliograph::sendable(sms, m_description.usesSender ? sender : QString(), m_description.maxCharacters); !ok)
            return ok;
    } else if (!isE164(sms.to) || sms.parts != 1 || !sms.text.isEmpty()) {
        return fail(ErrorCode::InvalidArgument, !isE164(sms.to) ? QStringLiteral("to") : sms.parts != 1 ? QStringLiteral("too_many_parts")
                                                                                                       : QStringLiteral("free_text"));
    }
    if (!valuesFit(m_description.parameters, sms.parameters))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("parameters"));
    const bool known = std::all_of(m_description.secrets.begin(), m_description.secrets.end(),
                                   [this](const QString &name) { return !m_secrets.value(name).isEmpty() && m_secrets.value(name).size() <= kLongestSecret; });
    return known ? Status(Done{}) : Status(fail(ErrorCode::InvalidArgument, QStringLiteral("secret")));
}

Result<HttpRequest> GatewayCodec::request(const SmsRequest &sms) const
{
    if (const Status ok = sendable(sms); !ok)
        return tl::unexpected<Error>(ok.error());
    const Fill fill = [&](const QString &name) -> QString {
        if (name.startsWith(QLatin1String("secret:")))
            return QString::fromUtf8(m_secrets.value(name.mid(7)));
        if (name.startsWith(QLatin1String("param:")))
            return sms.parameters.value(name.mid(6)).toString();
        return name == QLatin1String("to")          ? sms.to
            : name == QLatin1String("to_digits")    ? digitsOf(sms.to)
            : name == QLatin1String("text")         ? sms.text
            : name == QLatin1String("sender")       ? (sms.sender.isEmpty() ? m_sender : sms.sender)
                                                    : sms.clientRef;
    };
    HttpRequest http;
    http.url = QUrl(gateway::filled(m_description.url, [&](const QString &name) { return QString::fromLatin1(encoded(fill(name))); }), QUrl::StrictMode);
    const bool json = m_description.body == gateway::Description::Body::Json;
    http.headers = {{"Content-Type", json ? "application/json" : "application/x-www-form-urlencoded"}};
    for (const auto &[name, text] : m_description.headers)
        http.headers.emplaceBack(name, gateway::filled(text, fill).toUtf8());
    if (!m_description.basicAuth.isEmpty())
        http.headers.emplaceBack("Authorization", "Basic " + gateway::filled(m_description.basicAuth, fill).toUtf8().toBase64());
    http.body = bodyOf(fill);
    // Its own word: what is written into a header and does not fit there is never sent at all.
    if (!requestHead(http))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("header"));
    return http;
}

QByteArray GatewayCodec::bodyOf(const Fill &fill) const
{
    if (m_description.body == gateway::Description::Body::Json)
        return QJsonDocument(filledIn(m_description.fields, fill).toObject()).toJson(QJsonDocument::Compact);
    QByteArrayList pairs;
    for (auto it = m_description.fields.begin(); it != m_description.fields.end(); ++it)
        pairs.append(encoded(it.key()) + '=' + encoded(filledIn(it.value(), fill).toVariant().toString()));
    return pairs.join('&');
}

Reading GatewayCodec::read(const SmsRequest &, const HttpReply &reply) const
{
    return gateway::readReply(m_description.reply, reply, m_secrets.values());
}

/// Where the gateway lives: nothing of the path, which may hold a secret.
HttpRequest GatewayCodec::probe() const
{
    HttpRequest http;
    http.url = QUrl(gateway::filled(m_description.url, [](const QString &) { return QStringLiteral("x"); }));
    http.url.setPath({});
    http.url.setQuery(QString());
    return http;
}

ProbeResult GatewayCodec::readProbe(const HttpReply &) const
{
    return {};
}

} // namespace heliograph
