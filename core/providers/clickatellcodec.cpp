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

} // namespace

const ProviderInfo &ClickatellCodec::description()
{
    using Kind = ProviderField::Kind;
    static const ProviderInfo info = [] {
        ProviderInfo made;
        made.type = QStringLiteral("clickatell");
        made.name = QStringLiteral("Clickatell One API");
        made.returnsId = true;
        made.receipts = ProviderInfo::Receipts::Poll;
        made.fields = {{QStringLiteral("api_key"), Kind::Secret, true, {}, 0},
                       {QStringLiteral("sender"), Kind::Senders, false, {}, 20},
                       segmentsField(),
                       addressField(QStringLiteral("https://platform.clickatell.com"))};
        return made;
    }();
    return info;
}

std::shared_ptr<const SmsCodec> ClickatellCodec::make(const Account &account, const ProviderSecrets &secrets, const Clock &)
{
    return std::make_shared<ClickatellCodec>(ClickatellSettings{
        addressOf(account, description(), QStringLiteral("/v1")), secrets.value(QStringLiteral("api_key")),
        sms::senderList(settingOf(account, description(), QStringLiteral("sender"))).value(0)});
}

HttpRequest ClickatellCodec::bare(HttpRequest::Method method, const QString &path) const
{
    HttpRequest http;
    http.method = method;
    http.url = m_settings.address;
    http.url.setPath(http.url.path() + path);
    http.headers = {{"Authorization", m_settings.key}, {"Accept", "application/json"}};
    return http;
}

Result<HttpRequest> ClickatellCodec::request(const SmsRequest &sms) const
{
    const QString sender = sms.sender.isEmpty() ? m_settings.sender : sms.sender;
    if (const Status ok = sendable(sms, sender, 0); !ok)
        return tl::unexpected<Error>(ok.error());
    QJsonObject message{{QStringLiteral("channel"), QStringLiteral("sms")}, {QStringLiteral("to"), digitsOf(sms.to)},
                        {QStringLiteral("content"), sms.text}, {QStringLiteral("clientMessageId"), sms.clientRef}};
    if (!sender.isEmpty())
        message.insert(QStringLiteral("from"), sender);
    HttpRequest http = bare(HttpRequest::Method::Post, QStringLiteral("/message"));
    http.headers.emplaceBack("Content-Type", "application/json");
    http.body = QJsonDocument(QJsonObject{{QStringLiteral("messages"), QJsonArray{message}}}).toJson(QJsonDocument::Compact);
    return http;
}

Reading ClickatellCodec::read(const SmsRequest &sms, const HttpReply &reply) const
{
    const auto json = jsonReply(reply.body);
    if (!json || reply.status >= 500)
        return {};
    const QJsonObject entry = entryOf(*json, sms.to);
    const QJsonValue accepted = entry.value(QLatin1String("accepted"));
    const QJsonValue error = entry.value(QLatin1String("error"));
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
        return refusalOf(error);
    // Of the whole request: with a list of messages it would not say what became of ours.
    Reading reading = json->value(QLatin1String("messages")).toArray().isEmpty() ? refusalOf(json->value(QLatin1String("error"))) : Reading();
    if (reply.status >= 200 && reply.status < 300 && reading.account == SendVerdict::Account::Fine)
        reading.proof = Reading::Proof::None;
    return reading;
}

HttpRequest ClickatellCodec::probe() const
{
    return bare(HttpRequest::Method::Get, QStringLiteral("/balance"));
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
    if (reply.status == 401 || reply.status == 403 || said.account == SendVerdict::Account::Credentials)
        result.code = QStringLiteral("credentials");
    else if (reply.status == 404 || reply.status == 405 || (reply.status >= 300 && reply.status < 400)
             || said.account == SendVerdict::Account::Configuration)
        result.code = QStringLiteral("configuration");
    else
        result.code = QStringLiteral("unexpected");
    return result;
}

std::optional<HttpRequest> ClickatellCodec::query(const ProviderQuery &query) const
{
    if (query.what != ProviderQuery::What::Status || query.providerId.isEmpty())
        return std::nullopt;
    return bare(HttpRequest::Method::Get, QStringLiteral("/message/") + query.providerId);
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
