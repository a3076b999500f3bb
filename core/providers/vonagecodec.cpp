// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/vonagecodec.h"

#include "providers/accountsettings.h"
#include "providers/form.h"
#include "providers/jsonreply.h"
#include "providers/sendable.h"
#include "sms/sender.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heliograph {

namespace {

using Proof = Reading::Proof;
using Trouble = SendVerdict::Account;

constexpr int kCodeLifeS = 600; // 15 … 900
constexpr int kMaxReference = 64;

const QString kVonageKey = QStringLiteral("api_key");
const QString kApiSecret = QStringLiteral("api_secret");
const QString kBrand = QStringLiteral("brand");
const QString kVonageVerifyUrl = QStringLiteral("verify_url");

/// Status of one part, other than "0".
Reading partRefusal(const QString &status, const QString &words)
{
    static const QHash<QString, QPair<Proof, Trouble>> known{
        {QStringLiteral("1"), {Proof::NotProcessed, Trouble::Fine}},           // throttled
        {QStringLiteral("4"), {Proof::NotProcessed, Trouble::Credentials}},
        {QStringLiteral("5"), {Proof::None, Trouble::Fine}},                   // an internal error of theirs
        {QStringLiteral("8"), {Proof::NotProcessed, Trouble::Configuration}},  // the account is barred
        {QStringLiteral("9"), {Proof::NotProcessed, Trouble::Balance}},
        {QStringLiteral("10"), {Proof::NotProcessed, Trouble::Fine}},          // too many connections
        {QStringLiteral("11"), {Proof::NotProcessed, Trouble::Configuration}}, // not enabled for HTTP
        {QStringLiteral("14"), {Proof::NotProcessed, Trouble::Credentials}},   // signature
        {QStringLiteral("32"), {Proof::NotProcessed, Trouble::Credentials}},
    };
    // 2 and 3 a parameter, 6 the message, 7 the number is barred, 12 too long, 15 the sender, 22 and 23, 29 a trial, 33 no longer in use
    static const QStringList refused{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("6"), QStringLiteral("7"), QStringLiteral("12"),
                                     QStringLiteral("15"), QStringLiteral("22"), QStringLiteral("23"), QStringLiteral("29"), QStringLiteral("33")};
    Reading reading;
    const auto meaning = known.value(status, {refused.contains(status) ? Proof::Refused : Proof::None, Trouble::Fine});
    reading.proof = meaning.first;
    reading.account = meaning.second;
    reading.code = status;
    reading.text = plainWords(words.toUtf8());
    return reading;
}

/// Every part went, none did, or no one can tell.
Reading partsOf(const QJsonArray &parts, const QString &to)
{
    qsizetype went = 0;
    Reading worst;
    for (const QJsonValue &value : parts) {
        const QJsonObject part = value.toObject();
        const QString status = jsonText(part, "status");
        if (status == QLatin1String("0")) {
            if (digitsOf(jsonText(part, "to")) != digitsOf(to))
                return {};
            went += 1;
        } else if (worst.code.isEmpty()) {
            worst = partRefusal(status, jsonText(part, "error-text"));
        }
    }
    if (went == 0)
        return worst;
    if (went < parts.size()) { // some of it is on its way: neither sent nor refused
        worst.proof = Proof::None;
        worst.account = Trouble::Fine;
        return worst;
    }
    Reading reading;
    reading.providerId = jsonId(parts.first()[QLatin1String("message-id")]);
    reading.proof = reading.providerId.isEmpty() ? Proof::None : Proof::Accepted;
    reading.segments = int(parts.size());
    reading.code = QStringLiteral("0");
    return reading;
}

bool isReference(const QString &id)
{
    return id.size() <= kMaxReference && isPathStep(id);
}

} // namespace

const ProviderInfo &VonageCodec::description()
{
    using Kind = ProviderField::Kind;
    static const ProviderInfo info = [] {
        ProviderInfo made;
        made.type = QStringLiteral("vonage");
        made.name = QStringLiteral("Vonage");
        made.callsPublicly = true;
        made.ownsOtpWith = kBrand;
        made.codeLifeMs = kCodeLifeS * 1'000;
        made.returnsId = true;
        made.echoesClientRef = true;
        made.fields = {{kVonageKey, Kind::Text, true, {}, 32},
                       {kApiSecret, Kind::Secret, true, {}, 0},
                       {QStringLiteral("sender"), Kind::Senders, true, {}, 20},
                       {kBrand, Kind::Text, false, {}, 16},
                       codeDigitsField(),
                       segmentsField(),
                       perMinuteField(),
                       addressField(QStringLiteral("https://rest.nexmo.com")),
                       {kVonageVerifyUrl, Kind::Url, false, QStringLiteral("https://api.nexmo.com"), 0}};
        return made;
    }();
    return info;
}

std::shared_ptr<const SmsCodec> VonageCodec::make(const Account &account, const ProviderSecrets &secrets, const Clock &)
{
    const auto setting = [&](const QString &key) { return settingOf(account, description(), key); };
    return std::make_shared<VonageCodec>(VonageSettings{
        addressOf(account, description(), {}), QUrl(setting(kVonageVerifyUrl), QUrl::StrictMode), setting(kVonageKey), secrets.value(kApiSecret),
        sms::senderList(setting(QStringLiteral("sender"))).value(0), setting(kBrand), infoFor(account, description()).codeDigits});
}

HttpRequest VonageCodec::signedIn(HttpRequest::Method method, const QUrl &address, const QString &path) const
{
    return jsonRequest(method, address, path, {"Authorization", basicAuth(m_settings.key, m_settings.secret)});
}

HttpRequest VonageCodec::posted(const QString &path, const QJsonObject &body) const
{
    HttpRequest http = signedIn(HttpRequest::Method::Post, m_settings.verifyAddress, path);
    http.headers.emplaceBack("Content-Type", "application/json");
    http.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return http;
}

Result<HttpRequest> VonageCodec::request(const SmsRequest &sms) const
{
    if (startsCode(sms)) {
        if (!isE164(sms.to))
            return fail(ErrorCode::InvalidArgument, QStringLiteral("to"));
        const QJsonObject step{{QStringLiteral("channel"), QStringLiteral("sms")}, {QStringLiteral("to"), digitsOf(sms.to)}};
        return posted(QStringLiteral("/v2/verify"), {{QStringLiteral("brand"), m_settings.brand}, {QStringLiteral("workflow"), QJsonArray{step}},
                                                     {QStringLiteral("client_ref"), sms.clientRef}, {QStringLiteral("code_length"), m_settings.digits},
                                                     {QStringLiteral("channel_timeout"), kCodeLifeS}});
    }
    const QString sender = sms.sender.isEmpty() ? m_settings.sender : sms.sender;
    if (const Status ok = sendable(sms, sender, 0); !ok)
        return tl::unexpected<Error>(ok.error());
    if (sender.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("sender"));
    HttpRequest http;
    http.url = m_settings.address;
    http.url.setPath(http.url.path() + QStringLiteral("/sms/json"));
    http.headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}};
    // The wrong type loses characters: it follows the encoding that was counted and shown.
    http.body = formBody({{kVonageKey, m_settings.key}, {kApiSecret, QString::fromUtf8(m_settings.secret)}, {QStringLiteral("to"), digitsOf(sms.to)},
                          {QStringLiteral("from"), digitsOf(sender)}, {QStringLiteral("text"), sms.text},
                          {QStringLiteral("type"), sms.encoding == sms::Encoding::Ucs2 ? QStringLiteral("unicode") : QStringLiteral("text")},
                          {QStringLiteral("client-ref"), sms.clientRef}});
    return http;
}

Reading VonageCodec::read(const SmsRequest &sms, const HttpReply &reply) const
{
    const auto json = jsonReply(reply.body);
    if (!json)
        return {};
    if (startsCode(sms)) {
        Reading reading;
        const QString id = jsonText(*json, "request_id");
        if (reply.succeeded() && isReference(id)) {
            reading.proof = Proof::Accepted;
            reading.providerId = id;
            reading.code = QStringLiteral("started");
        } else if (!reply.succeeded()) {
            reading.text = plainWords((jsonText(*json, "title") + QLatin1String(": ") + jsonText(*json, "detail")).toUtf8());
        }
        return reading;
    }
    const QJsonArray parts = json->value(QLatin1String("messages")).toArray();
    if (!reply.succeeded() || parts.isEmpty() || jsonText(*json, "message-count") != QString::number(parts.size()))
        return {};
    return partsOf(parts, sms.to);
}

Result<HttpRequest> VonageCodec::checkRequest(const CodeQuery &query) const
{
    if (!isReference(query.reference))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("reference"));
    return posted(QStringLiteral("/v2/verify/") + query.reference, {{QStringLiteral("code"), query.code}});
}

/// Of what went wrong only "this code did not do" is documented well enough to rely on.
CodeVerdict VonageCodec::readCheck(const CodeQuery &query, const HttpReply &reply) const
{
    CodeVerdict verdict;
    const auto json = jsonReply(reply.body);
    if (!json)
        return verdict;
    if (reply.succeeded() && jsonText(*json, "request_id") == query.reference && jsonText(*json, "status") == QLatin1String("completed")) {
        verdict.kind = CodeVerdict::Kind::Right;
        verdict.code = QStringLiteral("completed");
    } else if ((reply.status == 400 || reply.status == 404 || reply.status == 409 || reply.status == 410)
               && !jsonText(*json, "title").isEmpty()) {
        verdict.kind = CodeVerdict::Kind::Refused; // a problem of RFC 7807
    }
    return verdict;
}

HttpRequest VonageCodec::probe() const
{
    return signedIn(HttpRequest::Method::Get, m_settings.address, QStringLiteral("/account/get-balance"));
}

ProbeResult VonageCodec::readProbe(const HttpReply &reply) const
{
    ProbeResult result;
    const auto json = jsonReply(reply.body);
    if (reply.status == 200 && json && json->value(QLatin1String("value")).isDouble()) {
        result.works = true;
        result.code = QStringLiteral("ok");
        return result;
    }
    result.detail = json ? plainWords(jsonText(*json, "error-code-label").toUtf8()) : QString();
    result.code = probeCode(reply.status);
    return result;
}

} // namespace heliograph
