// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/voximplantcodec.h"

#include "providers/accountsettings.h"
#include "providers/jsonreply.h"
#include "providers/sendable.h"
#include "sms/sender.h"

#include <QJsonArray>

namespace heliograph {

namespace {

constexpr int kMaxText = 1600;
const QString kHistory = QStringLiteral("A2PGetSmsHistory");

QList<QJsonObject> entriesOf(const QJsonObject &reply, const char *list, const QString &to)
{
    QList<QJsonObject> found;
    for (const QJsonValue &entry : reply.value(QLatin1String(list)).toArray()) {
        if (digitsOf(jsonId(entry[QLatin1String("destination_number")])) == digitsOf(to))
            found.append(entry.toObject());
    }
    return found;
}

ReceiptType stateOf(const QString &status)
{
    static const QHash<QString, ReceiptType> states{
        {QStringLiteral("QUEUED"), ReceiptType::Buffered},    {QStringLiteral("DISPATCHED"), ReceiptType::HandedOver},
        {QStringLiteral("DELIVERED"), ReceiptType::Delivered}, {QStringLiteral("ABORTED"), ReceiptType::Failed},
        {QStringLiteral("FAILED"), ReceiptType::Failed},       {QStringLiteral("EXPIRED"), ReceiptType::Failed},
        {QStringLiteral("REJECTED"), ReceiptType::Rejected},
    };
    return states.value(status, ReceiptType::Other);
}

ProviderRecord recordOf(const QJsonObject &row)
{
    ProviderRecord record;
    record.providerId = voximplantId(row);
    record.from = jsonId(row.value(QLatin1String("source_number")));
    record.to = e164Of(jsonId(row.value(QLatin1String("destination_number"))));
    record.text = jsonText(row, "text");
    record.at = voximplantTime(row.value(QLatin1String("processing_date")));
    record.segments = jsonSegments(row.value(QLatin1String("fragments")));
    record.code = jsonId(row.value(QLatin1String("delivery_status")));
    record.state = stateOf(record.code);
    if (record.code.isEmpty() && jsonId(row.value(QLatin1String("status_id"))) == QLatin1String("2")) {
        record.code = QStringLiteral("status_2");
        record.state = ReceiptType::Failed;
    }
    return record;
}

} // namespace

const ProviderInfo &VoximplantCodec::description()
{
    static const ProviderInfo info = [] {
        ProviderInfo made;
        made.type = QStringLiteral("voximplant");
        made.name = QStringLiteral("Voximplant, one-way");
        made.returnsId = true;
        made.receipts = ProviderInfo::Receipts::Poll;
        made.history = true;
        made.maxUtf16 = kMaxText;
        made.fields = VoximplantApi::fields();
        made.fields.insert(2, {QStringLiteral("sender"), ProviderField::Kind::Senders, true, {}, 20});
        return made;
    }();
    return info;
}

std::shared_ptr<const SmsCodec> VoximplantCodec::make(const Account &account, const ProviderSecrets &secrets, const Clock &clock)
{
    return std::make_shared<VoximplantCodec>(VoximplantApi(account, description(), secrets, clock),
                                             sms::senderList(settingOf(account, description(), QStringLiteral("sender"))).value(0));
}

Result<HttpRequest> VoximplantCodec::request(const SmsRequest &sms) const
{
    const QString sender = sms.sender.isEmpty() ? m_sender : sms.sender;
    if (const Status ok = sendable(sms, sender, kMaxText); !ok)
        return tl::unexpected<Error>(ok.error());
    if (sender.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("sender"));
    return m_api.command(QStringLiteral("A2PSendSms"), {{QStringLiteral("src_number"), sender}, {QStringLiteral("dst_numbers"), digitsOf(sms.to)},
                                                        {QStringLiteral("text"), sms.text}, {QStringLiteral("store_body"), m_api.storesBody()}});
}

Reading VoximplantCodec::read(const SmsRequest &sms, const HttpReply &reply) const
{
    const auto json = jsonReply(reply.body);
    if (!json || reply.status >= 500)
        return {};
    if (json->contains(QLatin1String("error")))
        return voximplantError(*json);
    const QList<QJsonObject> sent = entriesOf(*json, "result", sms.to);
    const QList<QJsonObject> failed = entriesOf(*json, "failed", sms.to);
    Reading reading;
    if (sent.size() + failed.size() != 1)
        return reading;
    if (sent.isEmpty()) {
        const auto code = jsonInteger(failed.first().value(QLatin1String("error_code")));
        if (!code)
            return reading;
        // 385 "SMS failed to send." and its like: the number did not get it, the cause is not told.
        reading.proof = Reading::Proof::Refused;
        reading.code = QString::number(*code);
        reading.text = plainWords(jsonText(failed.first(), "error_description").toUtf8());
        return reading;
    }
    const QString id = voximplantId(sent.first());
    if (id.isEmpty())
        return reading;
    reading.proof = Reading::Proof::Accepted;
    reading.providerId = id;
    reading.code = QStringLiteral("accepted");
    reading.segments = jsonSegments(json->value(QLatin1String("fragments_count")));
    return reading;
}

HttpRequest VoximplantCodec::probe() const
{
    return m_api.probe(kHistory);
}

ProbeResult VoximplantCodec::readProbe(const HttpReply &reply) const
{
    return voximplantProbe(reply);
}

std::optional<HttpRequest> VoximplantCodec::query(const ProviderQuery &query) const
{
    if (query.what == ProviderQuery::What::Inbound)
        return std::nullopt;
    return m_api.history(kHistory, query, {{QStringLiteral("destination_number"), digitsOf(query.to)}});
}

ProviderAnswer VoximplantCodec::readQuery(const ProviderQuery &query, const HttpReply &reply) const
{
    const bool one = query.what == ProviderQuery::What::Status;
    return voximplantHistory(reply, query.page, [&](const QJsonObject &row) {
        ProviderRecord record = recordOf(row);
        if (record.to != query.to || (one && !hasVoximplantId(row, query.providerId)))
            return ProviderRecord{};
        if (one)
            record.providerId = query.providerId;
        return record;
    });
}

} // namespace heliograph
