// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/voximplantnumbercodec.h"

#include "providers/accountsettings.h"
#include "providers/jsonreply.h"
#include "providers/sendable.h"
#include "sms/sender.h"

namespace heliograph {

namespace {

constexpr int kMaxReplyText = 765; // five segments of GSM-7
const QString kEnable = QStringLiteral("enable_sms");
const QString kTwoWayHistory = QStringLiteral("GetSmsHistory");

ProviderRecord twoWayRecordOf(const QJsonObject &row)
{
    ProviderRecord record;
    record.providerId = voximplantId(row);
    record.from = e164Of(jsonId(row.value(QLatin1String("source_number"))));
    record.to = e164Of(jsonId(row.value(QLatin1String("destination_number"))));
    record.text = jsonText(row, "text");
    record.at = voximplantTime(row.value(QLatin1String("processed_date")));
    record.segments = jsonSegments(row.value(QLatin1String("fragments")));
    const QString status = jsonId(row.value(QLatin1String("status_id")));
    record.code = QStringLiteral("status_") + status;
    record.state = status == QLatin1String("1") ? ReceiptType::HandedOver : status == QLatin1String("2") ? ReceiptType::Failed : ReceiptType::Other;
    return record;
}

} // namespace

const ProviderInfo &VoximplantNumberCodec::description()
{
    static const ProviderInfo info = [] {
        ProviderInfo made;
        made.type = QStringLiteral("voximplant-number");
        made.name = QStringLiteral("Voximplant, two-way");
        made.oneWay = false;
        made.twoWay = true;
        made.returnsId = true;
        made.history = true;
        made.inbound = true;
        made.asksInbound = true;
        made.maxUtf16 = kMaxReplyText;
        made.actions = {kEnable};
        made.fields = VoximplantApi::fields();
        made.fields.insert(2, {QStringLiteral("sender"), ProviderField::Kind::Senders, true, {}, 1});
        return made;
    }();
    return info;
}

std::shared_ptr<const SmsCodec> VoximplantNumberCodec::make(const Account &account, const ProviderSecrets &secrets, const Clock &clock)
{
    return std::make_shared<VoximplantNumberCodec>(VoximplantApi(account, description(), secrets, clock),
                                                   e164Of(sms::senderList(settingOf(account, description(), QStringLiteral("sender"))).value(0)));
}

Result<HttpRequest> VoximplantNumberCodec::request(const SmsRequest &sms) const
{
    if (const Status ok = sendable(sms, sms.sender, kMaxReplyText); !ok)
        return tl::unexpected<Error>(ok.error());
    const QString number = sms.sender.isEmpty() ? m_number : e164Of(sms.sender);
    if (number.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("sender"));
    return m_api.command(QStringLiteral("SendSmsMessage"), {{QStringLiteral("source"), digitsOf(number)}, {QStringLiteral("destination"), digitsOf(sms.to)},
                                                            {QStringLiteral("sms_body"), sms.text}, {QStringLiteral("store_body"), m_api.storesBody()}});
}

Reading VoximplantNumberCodec::read(const SmsRequest &, const HttpReply &reply) const
{
    const auto json = jsonReply(reply.body);
    if (!json || reply.status >= 500)
        return {};
    if (json->contains(QLatin1String("error")))
        return voximplantError(*json);
    Reading reading;
    const QJsonValue result = json->value(QLatin1String("result"));
    if (!result.isDouble() || result.toDouble() != 1)
        return reading;
    // The page's own sample has no id: 1 is the whole proof.
    reading.proof = Reading::Proof::Accepted;
    reading.providerId = voximplantId(*json);
    reading.code = QStringLiteral("1");
    reading.segments = jsonSegments(json->value(QLatin1String("fragments_count")));
    return reading;
}

HttpRequest VoximplantNumberCodec::probe() const
{
    return m_api.probe(kTwoWayHistory);
}

ProbeResult VoximplantNumberCodec::readProbe(const HttpReply &reply) const
{
    return voximplantProbe(reply);
}

std::optional<HttpRequest> VoximplantNumberCodec::action(const QString &action) const
{
    if (action != kEnable)
        return std::nullopt;
    return m_api.question(QStringLiteral("ControlSms"), {{QStringLiteral("phone_number"), digitsOf(m_number)}, {QStringLiteral("command"), QStringLiteral("enable")}});
}

ProbeResult VoximplantNumberCodec::readAction(const QString &, const HttpReply &reply) const
{
    const auto json = jsonReply(reply.body);
    const QJsonValue result = json ? json->value(QLatin1String("result")) : QJsonValue();
    ProbeResult read = voximplantProbe(reply);
    if (reply.status == 200 && json && !json->contains(QLatin1String("error")) && result.isDouble() && result.toDouble() == 1) {
        read.works = true;
        read.code = QStringLiteral("ok");
    } else if (read.works) {
        read.works = false; // a list is no answer to this
        read.code = QStringLiteral("unexpected");
    }
    return read;
}

std::optional<HttpRequest> VoximplantNumberCodec::query(const ProviderQuery &query) const
{
    if (query.what == ProviderQuery::What::Inbound)
        return m_api.history(kTwoWayHistory, query, {{QStringLiteral("direction"), QStringLiteral("IN")}, {QStringLiteral("destination_number"), digitsOf(m_number)}});
    return m_api.history(kTwoWayHistory, query, {{QStringLiteral("direction"), QStringLiteral("OUT")}, {QStringLiteral("destination_number"), digitsOf(query.to)}});
}

ProviderAnswer VoximplantNumberCodec::readQuery(const ProviderQuery &query, const HttpReply &reply) const
{
    const bool in = query.what == ProviderQuery::What::Inbound;
    const bool one = query.what == ProviderQuery::What::Status;
    return voximplantHistory(reply, query.page, [&](const QJsonObject &row) {
        ProviderRecord record = twoWayRecordOf(row);
        const bool ours = jsonText(row, "direction").toUpper() == QLatin1String(in ? "IN" : "OUT") && record.to == (in ? m_number : query.to);
        if (!ours || (one && !hasVoximplantId(row, query.providerId)))
            return ProviderRecord{};
        if (one)
            record.providerId = query.providerId;
        return record;
    });
}

} // namespace heliograph
