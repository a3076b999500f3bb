// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/clickatellcodec.h"

#include "providers/accountsettings.h"
#include "providers/clickatellcodes.h"
#include "providers/jsonreply.h"
#include "providers/sendable.h"
#include "sms/sender.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heliograph {

namespace {

Reading refusalOf(const QJsonValue &error)
{
    const auto code = jsonInteger(error[QLatin1String("code")]);
    if (!code || *code < 0 || *code > 9'999)
        return {};
    return clickatellError(int(*code), error[QLatin1String("description")].toString());
}

/// The one entry of our number; an empty object: none, or more than one.
QJsonObject entryOf(const QJsonObject &reply, const QString &to)
{
    QJsonObject found;
    for (const QJsonValue &entry : reply.value(QLatin1String("messages")).toArray()) {
        if (digitsOf(jsonId(entry[QLatin1String("to")])) != digitsOf(to))
            continue;
        if (!found.isEmpty())
            return {};
        found = entry.toObject();
    }
    return found;
}

Reading restRefusalOf(const QJsonObject &entry)
{
    Reading reading;
    reading.proof = Reading::Proof::Refused;
    reading.code = jsonId(entry.value(QLatin1String("errorCode")));
    const QString words = jsonText(entry, "errorDescription");
    reading.text = plainWords((words.isEmpty() ? jsonText(entry, "error") : words).toUtf8());
    return reading;
}

/// What both APIs are alike in.
ProviderInfo common()
{
    using Kind = ProviderField::Kind;
    ProviderInfo made;
    made.returnsId = true;
    made.fields = {{QStringLiteral("api_key"), Kind::Secret, true, {}, 0},
                   {QStringLiteral("sender"), Kind::Senders, false, {}, 20},
                   segmentsField(),
                   perMinuteField(),
                   addressField(QStringLiteral("https://platform.clickatell.com"))};
    return made;
}

ClickatellSettings settingsOf(const Account &account, const ProviderSecrets &secrets, ClickatellSettings::Api api)
{
    return {api, addressOf(account, common(), {}), secrets.value(QStringLiteral("api_key")),
            sms::senderList(settingOf(account, common(), QStringLiteral("sender"))).value(0)};
}

} // namespace

const ProviderInfo &ClickatellCodec::one()
{
    static const ProviderInfo info = [] {
        ProviderInfo made = common();
        made.type = QStringLiteral("clickatell");
        made.name = QStringLiteral("Clickatell One API");
        made.callsPublicly = true;
        made.receipts = ProviderInfo::Receipts::Poll;
        return made;
    }();
    return info;
}

const ProviderInfo &ClickatellCodec::rest()
{
    static const ProviderInfo info = [] {
        ProviderInfo made = common();
        made.type = QStringLiteral("clickatell-rest");
        made.name = QStringLiteral("Clickatell SMS (Platform REST)");
        made.callsPublicly = true;
        return made;
    }();
    return info;
}

std::shared_ptr<const SmsCodec> ClickatellCodec::makeOne(const Account &account, const ProviderSecrets &secrets, const Clock &)
{
    return std::make_shared<ClickatellCodec>(settingsOf(account, secrets, ClickatellSettings::Api::One));
}

std::shared_ptr<const SmsCodec> ClickatellCodec::makeRest(const Account &account, const ProviderSecrets &secrets, const Clock &)
{
    return std::make_shared<ClickatellCodec>(settingsOf(account, secrets, ClickatellSettings::Api::Rest));
}

HttpRequest ClickatellCodec::bare(HttpRequest::Method method, const QString &path) const
{
    return jsonRequest(method, m_settings.address, path, {"Authorization", m_settings.key});
}

Result<HttpRequest> ClickatellCodec::request(const SmsRequest &sms) const
{
    const QString sender = sms.sender.isEmpty() ? m_settings.sender : sms.sender;
    if (const Status ok = sendable(sms, sender, 0); !ok)
        return tl::unexpected<Error>(ok.error());
    const bool one = m_settings.api == ClickatellSettings::Api::One;
    QJsonObject message{{QStringLiteral("content"), sms.text}, {QStringLiteral("clientMessageId"), sms.clientRef}};
    if (!sender.isEmpty())
        message.insert(QStringLiteral("from"), sender);
    if (one)
        message.insert(QStringLiteral("channel"), QStringLiteral("sms"));
    const QString to = digitsOf(sms.to);
    message.insert(QStringLiteral("to"), one ? QJsonValue(to) : QJsonValue(QJsonArray{to}));
    HttpRequest http = bare(HttpRequest::Method::Post, one ? QStringLiteral("/v1/message") : QStringLiteral("/messages"));
    http.headers.emplaceBack("Content-Type", "application/json");
    http.body = QJsonDocument(one ? QJsonObject{{QStringLiteral("messages"), QJsonArray{message}}} : message).toJson(QJsonDocument::Compact);
    return http;
}

Reading ClickatellCodec::read(const SmsRequest &sms, const HttpReply &reply) const
{
    const auto json = jsonReply(reply.body);
    if (!json || reply.status >= 500)
        return {};
    const QJsonObject entry = entryOf(*json, sms.to);
    const QJsonValue accepted = entry.value(QLatin1String("accepted"));
    const bool one = m_settings.api == ClickatellSettings::Api::One;
    const QJsonValue error = entry.value(one ? QLatin1String("error") : QLatin1String("errorCode"));
    const QString id = jsonId(entry.value(QLatin1String("apiMessageId")));
    if (accepted.isBool() && accepted.toBool()) {
        if (!(error.isNull() || error.isUndefined()) || id.isEmpty())
            return {};
        Reading reading;
        reading.proof = Reading::Proof::Accepted;
        reading.providerId = id;
        reading.code = QStringLiteral("accepted");
        return reading;
    }
    if (accepted.isBool())
        return one ? refusalOf(error) : restRefusalOf(entry);
    if (!one)
        return {};
    // Of the whole request: with a list of messages it would not say what became of ours.
    Reading reading = json->value(QLatin1String("messages")).toArray().isEmpty() ? refusalOf(json->value(QLatin1String("error"))) : Reading();
    if (reply.succeeded() && reading.account == SendVerdict::Account::Fine)
        reading.proof = Reading::Proof::None;
    return reading;
}

HttpRequest ClickatellCodec::probe() const
{
    return bare(HttpRequest::Method::Get, m_settings.api == ClickatellSettings::Api::One ? QStringLiteral("/v1/balance") : QStringLiteral("/public-client/balance"));
}

ProbeResult ClickatellCodec::readProbe(const HttpReply &reply) const
{
    ProbeResult result;
    const auto json = jsonReply(reply.body);
    if (reply.status == 200 && json && json->value(QLatin1String("balance")).isDouble()) {
        result.works = true;
        result.code = QStringLiteral("ok");
        return result;
    }
    const Reading said = json ? refusalOf(json->value(QLatin1String("error"))) : Reading();
    result.detail = said.text;
    result.code = probeCode(reply.status);
    // An address that may not use the key comes with 401 too.
    if (said.account == SendVerdict::Account::Configuration)
        result.code = QStringLiteral("configuration");
    else if (said.account == SendVerdict::Account::Credentials && result.code != QLatin1String("configuration"))
        result.code = QStringLiteral("credentials");
    return result;
}

std::optional<HttpRequest> ClickatellCodec::query(const ProviderQuery &query) const
{
    if (m_settings.api == ClickatellSettings::Api::Rest || query.what != ProviderQuery::What::Status || query.providerId.isEmpty())
        return std::nullopt;
    return bare(HttpRequest::Method::Get, QStringLiteral("/v1/message/") + query.providerId);
}

ProviderAnswer ClickatellCodec::readQuery(const ProviderQuery &query, const HttpReply &reply) const
{
    ProviderAnswer answer;
    const auto json = jsonReply(reply.body);
    if (!json || reply.status != 200)
        return answer;
    const QJsonValue sms = json->value(QLatin1String("sms"));
    ProviderRecord record;
    record.providerId = query.providerId;
    record.code = jsonId(sms[QLatin1String("status")]);
    record.at = jsonInteger(sms[QLatin1String("timestamp")]).value_or(0);
    record.state = clickatellState(record.code);
    if (record.code.isEmpty())
        return answer;
    answer.code = QStringLiteral("ok");
    answer.records.append(record);
    return answer;
}

} // namespace heliograph
