// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/voximplantapi.h"

#include "domain/records.h"
#include "providers/accountsettings.h"
#include "providers/jsonreply.h"

#include <QDateTime>
#include <QJsonArray>

namespace heliograph {

namespace {

constexpr qsizetype kMaxHistory = 1024 * 1024;
constexpr int kPage = 200; ///< rows: well under 1 MiB even where each has its text
constexpr qint64 kProbeMs = 60'000;
const QString kTime = QStringLiteral("yyyy-MM-dd HH:mm:ss");

QString timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(kTime);
}

} // namespace

VoximplantApi::VoximplantApi(const Account &account, const ProviderInfo &type, const ProviderSecrets &secrets, const Clock &clock)
    : m_address(addressOf(account, type, QStringLiteral("/platform_api/")))
    , m_accountId(settingOf(account, type, QStringLiteral("account_id")))
    , m_credentials(secrets.value(QStringLiteral("credentials")).trimmed())
    , m_storesBody(isOn(settingOf(account, type, QStringLiteral("store_body"))))
    , m_clock(clock)
{
    if (const auto key = VoximplantKey::read(m_credentials))
        m_key = *key;
}

QList<ProviderField> VoximplantApi::fields()
{
    using Kind = ProviderField::Kind;
    return {{QStringLiteral("account_id"), Kind::Number, true, {}, 0},
            {QStringLiteral("credentials"), Kind::Secret, true, {}, 0},
            segmentsField(),
            perMinuteField(),
            {QStringLiteral("store_body"), Kind::Flag, false, QStringLiteral("false"), 0},
            addressField(QStringLiteral("https://api.voximplant.com"))};
}

HttpRequest VoximplantApi::bare(const QString &name, const FormFields &fields) const
{
    HttpRequest http = jsonRequest(HttpRequest::Method::Post, m_address, name, {"Content-Type", "application/x-www-form-urlencoded"});
    http.body = formBody(fields);
    return http;
}

Result<HttpRequest> VoximplantApi::command(const QString &name, FormFields fields) const
{
    HttpRequest http = bare(name, {});
    if (m_key) {
        const auto token = m_key->token(m_clock.nowMs());
        if (!token)
            return tl::unexpected<Error>(token.error());
        http.headers.emplaceBack("Authorization", "Bearer " + *token);
    } else if (m_credentials.isEmpty() || m_credentials.contains('{')) {
        return fail(ErrorCode::SecretUnavailable, QStringLiteral("credentials"));
    } else {
        fields.append({{QStringLiteral("account_id"), m_accountId}, {QStringLiteral("api_key"), QString::fromUtf8(m_credentials)}});
    }
    http.body = formBody(fields);
    return http;
}

HttpRequest VoximplantApi::question(const QString &name, const FormFields &fields) const
{
    const auto http = command(name, fields);
    return http ? *http : bare(name, fields);
}

HttpRequest VoximplantApi::history(const QString &name, const ProviderQuery &query, const FormFields &filter) const
{
    HttpRequest http = question(name, FormFields(filter) + FormFields{
        {QStringLiteral("from_date"), timeOf(query.from)}, {QStringLiteral("to_date"), timeOf(query.until)},
        {QStringLiteral("count"), QString::number(kPage)}, {QStringLiteral("offset"), QString::number(query.page.toInt())},
        {QStringLiteral("output"), QStringLiteral("json")}});
    http.maxReply = kMaxHistory;
    return http;
}

HttpRequest VoximplantApi::probe(const QString &historyName) const
{
    const qint64 now = m_clock.nowMs();
    return question(historyName, {{QStringLiteral("from_date"), timeOf(now - kProbeMs)}, {QStringLiteral("to_date"), timeOf(now)},
                                  {QStringLiteral("count"), QStringLiteral("1")}, {QStringLiteral("output"), QStringLiteral("json")}});
}

Reading voximplantError(const QJsonObject &reply)
{
    const QJsonValue error = reply.value(QLatin1String("error"));
    const auto code = jsonInteger(error[QLatin1String("code")]);
    Reading reading;
    if (!code || *code <= 0 || *code > 99'999)
        return reading;
    reading.code = QString::number(*code);
    reading.text = plainWords(error[QLatin1String("msg")].toString().toUtf8());
    switch (*code) {
    case 5: // billing failed
        reading.proof = Reading::Proof::NotProcessed;
        reading.account = SendVerdict::Account::Balance;
        break;
    case 100: // authorization failed
        reading.proof = Reading::Proof::NotProcessed;
        reading.account = SendVerdict::Account::Credentials;
        break;
    case 101: // invalid arguments
        reading.proof = Reading::Proof::Refused;
        break;
    case 102: case 103: case 104: case 105: // no such command, forbidden, bad format
        reading.proof = Reading::Proof::NotProcessed;
        reading.account = SendVerdict::Account::Configuration;
        break;
    default: // 1, 2, 4 internal; 14 gateway, 20 phone provider: something failed, and nobody says after what
        break;
    }
    return reading;
}

ProbeResult voximplantProbe(const HttpReply &reply)
{
    ProbeResult result;
    const auto json = jsonReply(reply.body);
    const Reading said = json ? voximplantError(*json) : Reading();
    result.detail = said.text;
    if (reply.status == 200 && json && said.code.isEmpty() && json->value(QLatin1String("result")).isArray()) {
        result.works = true;
        result.code = QStringLiteral("ok");
        return result;
    }
    result.code = probeCode(reply.status);
    if (said.account == SendVerdict::Account::Credentials)
        result.code = QStringLiteral("credentials");
    else if (said.account == SendVerdict::Account::Configuration && result.code != QLatin1String("credentials"))
        result.code = QStringLiteral("configuration");
    return result;
}

ProviderAnswer voximplantHistory(const HttpReply &reply, const QString &page, const std::function<ProviderRecord(const QJsonObject &)> &row)
{
    ProviderAnswer answer;
    const auto json = jsonReply(reply.body);
    if (!json)
        return answer;
    const Reading said = voximplantError(*json);
    if (said.account == SendVerdict::Account::Credentials)
        answer.code = QStringLiteral("credentials");
    else if (said.account == SendVerdict::Account::Configuration)
        answer.code = QStringLiteral("configuration");
    if (reply.status != 200 || json->contains(QLatin1String("error")) || !json->value(QLatin1String("result")).isArray())
        return answer;
    const QJsonArray rows = json->value(QLatin1String("result")).toArray();
    for (const QJsonValue &value : rows) {
        const ProviderRecord record = row(value.toObject());
        if (!record.providerId.isEmpty())
            answer.records.append(record);
    }
    answer.code = QStringLiteral("ok");
    const qint64 seen = page.toInt() + rows.size();
    if (!rows.isEmpty() && seen < jsonInteger(json->value(QLatin1String("total_count"))).value_or(0))
        answer.next = QString::number(seen);
    return answer;
}

qint64 voximplantTime(const QJsonValue &value)
{
    QDateTime time = QDateTime::fromString(value.toString(), kTime);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QString voximplantId(const QJsonObject &record)
{
    for (const char *key : {"transaction_id", "message_id"}) {
        const QString id = jsonId(record.value(QLatin1String(key)));
        if (!id.isEmpty() && id != QLatin1String("0"))
            return id;
    }
    return {};
}

bool hasVoximplantId(const QJsonObject &record, const QString &id)
{
    return !id.isEmpty() && (jsonId(record.value(QLatin1String("transaction_id"))) == id || jsonId(record.value(QLatin1String("message_id"))) == id);
}

} // namespace heliograph
