// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/twiliocodec.h"

#include "providers/accountsettings.h"
#include "providers/form.h"
#include "providers/jsonreply.h"
#include "providers/sendable.h"
#include "providers/twiliocodes.h"
#include "sms/sender.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

namespace heliograph {

namespace {

constexpr int kTwilioMaxUtf16 = 1'600;
constexpr qint64 kTwilioCodeLifeMs = 600'000;
constexpr int kTwilioPage = 200; ///< of 1,000 that it allows
/// Of a list: a text of 1,600 characters in escapes, and what stands around it.
constexpr qsizetype kTwilioMaxList = 4 * 1024 * 1024;
constexpr int kNoSuchVerification = 20404;
constexpr int kTooManyChecks = 60202;

const QString kAccountSid = QStringLiteral("account_sid");
const QString kApiKey = QStringLiteral("api_key_sid");
const QString kAuthToken = QStringLiteral("auth_token");
const QString kMessagingService = QStringLiteral("messaging_service");
const QString kVerifyService = QStringLiteral("verify_service");
const QString kTwilioVerifyUrl = QStringLiteral("verify_url");

/// The code of an error body {code, message, more_info, status}; 0: there is none.
int errorCode(const QJsonObject &json)
{
    const qint64 code = jsonInteger(json.value(QLatin1String("code"))).value_or(0);
    return code > 0 && code < 1'000'000 ? int(code) : 0;
}

bool isMessageSid(const QString &sid)
{
    return sid.startsWith(QLatin1String("SM")) || sid.startsWith(QLatin1String("MM")); // a verification has an id as well, and no receipt
}

/// 0: no time of theirs (RFC 2822).
qint64 twilioTime(const QJsonObject &json, const char *key)
{
    const QDateTime at = QDateTime::fromString(jsonText(json, key), Qt::RFC2822Date);
    return at.isValid() ? at.toMSecsSinceEpoch() : 0;
}

ProviderRecord twilioRecord(const QJsonObject &json)
{
    ProviderRecord record;
    record.providerId = jsonId(json.value(QLatin1String("sid")));
    record.to = e164Of(jsonText(json, "to"));
    record.from = jsonText(json, "from");
    record.code = jsonText(json, "status");
    record.state = twilioState(record.code);
    // A messaging service takes the text first and tells afterwards what became of it.
    const bool failed = record.state == ReceiptType::Failed || record.state == ReceiptType::Rejected;
    if (const auto why = jsonInteger(json.value(QLatin1String("error_code"))); why && failed) {
        record.code = QString::number(*why);
        record.optedOut = twilioError(int(*why), {}).optedOut;
    }
    record.segments = jsonSegments(json.value(QLatin1String("num_segments")));
    record.at = twilioTime(json, "date_updated");
    return record;
}

/// The account's own phone numbers: texts to anything else that it sends from cannot be asked for.
QStringList phoneNumbers(const Account &account)
{
    QStringList numbers = sms::senderList(settingOf(account, TwilioCodec::description(), QStringLiteral("sender")));
    numbers.removeIf([](const QString &sender) { return !isE164(sender); });
    return numbers;
}

ProviderInfo infoOf(const Account &account)
{
    ProviderInfo info = TwilioCodec::description();
    info.inbound = info.asksInbound = !phoneNumbers(account).isEmpty();
    return info;
}

/// A page of a list: which of our numbers it is about, and the two words by which Twilio names it.
struct TwilioPage {
    int number = 0;
    QString page;
    QString token;
    static TwilioPage read(const QString &written)
    {
        const QStringList words = written.split(u' ');
        return {words.first().toInt(), words.value(1), words.value(2)};
    }
    [[nodiscard]] QString written() const { return token.isEmpty() ? QString::number(number) : QStringLiteral("%1 %2 %3").arg(number).arg(page, token); }
};

/// From next_page_uri only what names the page: where the question goes is ours to say. No value: it names none.
std::optional<TwilioPage> pageAfter(const TwilioPage &page, const QString &uri)
{
    static const QRegularExpression number(QStringLiteral("\\A[0-9]{1,9}\\z")), word(QStringLiteral("\\A[A-Za-z0-9_-]{1,100}\\z"));
    const QUrlQuery query(QUrl(uri).query());
    TwilioPage next{page.number, query.queryItemValue(QStringLiteral("Page")), query.queryItemValue(QStringLiteral("PageToken"))};
    const bool fine = number.match(next.page).hasMatch() && word.match(next.token).hasMatch() && next.token != page.token;
    return fine ? std::optional(next) : std::nullopt;
}

/// A reply that names another number is no word about ours.
bool isFor(const QJsonObject &json, const QString &to)
{
    return jsonText(json, "to") == to;
}

} // namespace

const ProviderInfo &TwilioCodec::description()
{
    using Kind = ProviderField::Kind;
    static const ProviderInfo info = [] {
        ProviderInfo made;
        made.type = QStringLiteral("twilio");
        made.name = QStringLiteral("Twilio");
        made.callsPublicly = true;
        made.of = infoOf;
        made.twoWay = true;
        made.ownsOtpWith = kVerifyService;
        made.codeLifeMs = kTwilioCodeLifeMs;
        made.returnsId = true;
        made.receipts = ProviderInfo::Receipts::Poll;
        made.history = true;
        made.maxUtf16 = kTwilioMaxUtf16;
        made.fields = {{kAccountSid, Kind::Text, true, {}, 34},
                       {kApiKey, Kind::Text, false, {}, 34},
                       {kAuthToken, Kind::Secret, true, {}, 0},
                       {QStringLiteral("sender"), Kind::Senders, false, {}, 20},
                       {kMessagingService, Kind::Text, false, {}, 34},
                       {kVerifyService, Kind::Text, false, {}, 34},
                       codeDigitsField(),
                       segmentsField(),
                       perMinuteField(),
                       addressField(QStringLiteral("https://api.twilio.com")),
                       {kTwilioVerifyUrl, Kind::Url, false, QStringLiteral("https://verify.twilio.com"), 0}};
        return made;
    }();
    return info;
}

std::shared_ptr<const SmsCodec> TwilioCodec::make(const Account &account, const ProviderSecrets &secrets, const Clock &)
{
    const auto setting = [&](const QString &key) { return settingOf(account, description(), key); };
    TwilioSettings settings;
    settings.address = addressOf(account, description(), {});
    settings.verifyAddress = QUrl(setting(kTwilioVerifyUrl), QUrl::StrictMode);
    settings.accountSid = setting(kAccountSid);
    settings.user = setting(kApiKey).isEmpty() ? settings.accountSid : setting(kApiKey);
    settings.secret = secrets.value(kAuthToken);
    settings.sender = sms::senderList(setting(QStringLiteral("sender"))).value(0);
    settings.numbers = phoneNumbers(account);
    settings.messagingService = setting(kMessagingService);
    settings.verifyService = setting(kVerifyService);
    return std::make_shared<TwilioCodec>(settings);
}

HttpRequest TwilioCodec::bare(HttpRequest::Method method, const QUrl &address, const QString &path) const
{
    return jsonRequest(method, address, path, {"Authorization", basicAuth(m_settings.user, m_settings.secret)});
}

HttpRequest TwilioCodec::posted(const QUrl &address, const QString &path, const FormFields &fields) const
{
    HttpRequest http = bare(HttpRequest::Method::Post, address, path);
    http.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    http.body = formBody(fields);
    return http;
}

QString TwilioCodec::messages(const QString &rest) const
{
    return QStringLiteral("/2010-04-01/Accounts/%1/Messages%2.json").arg(m_settings.accountSid, rest);
}

QString TwilioCodec::verify(const QString &rest) const
{
    return QStringLiteral("/v2/Services/%1/%2").arg(m_settings.verifyService, rest);
}

Result<HttpRequest> TwilioCodec::request(const SmsRequest &sms) const
{
    if (startsCode(sms)) {
        if (!isE164(sms.to))
            return fail(ErrorCode::InvalidArgument, QStringLiteral("to"));
        return posted(m_settings.verifyAddress, verify(QStringLiteral("Verifications")),
                      {{QStringLiteral("To"), sms.to}, {QStringLiteral("Channel"), QStringLiteral("sms")}});
    }
    const QString sender = sms.sender.isEmpty() ? m_settings.sender : sms.sender;
    if (const Status ok = sendable(sms, sender, kTwilioMaxUtf16); !ok)
        return tl::unexpected<Error>(ok.error());
    if (sender.isEmpty() && m_settings.messagingService.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("sender"));
    FormFields fields{{QStringLiteral("To"), sms.to}};
    if (!sender.isEmpty())
        fields.append({QStringLiteral("From"), sender});
    else
        fields.append({QStringLiteral("MessagingServiceSid"), m_settings.messagingService});
    fields.append({QStringLiteral("Body"), sms.text});
    return posted(m_settings.address, messages({}), fields);
}

Reading TwilioCodec::read(const SmsRequest &sms, const HttpReply &reply) const
{
    const auto json = jsonReply(reply.body);
    if (!json || reply.status >= 500)
        return {};
    if (!reply.succeeded()) {
        const int code = errorCode(*json);
        return code > 0 ? twilioError(code, jsonText(*json, "message")) : Reading();
    }
    const QString sid = jsonId(json->value(QLatin1String("sid"))), status = jsonText(*json, "status");
    if (sid.isEmpty() || !isFor(*json, sms.to))
        return {};
    Reading reading;
    reading.code = status;
    if (startsCode(sms)) {
        if (status == QLatin1String("pending"))
            reading.proof = Reading::Proof::Accepted;
    } else if (const ReceiptType state = twilioState(status); state == ReceiptType::Rejected || state == ReceiptType::Failed) {
        reading.proof = Reading::Proof::Refused;
        if (const auto why = jsonInteger(json->value(QLatin1String("error_code"))))
            reading.code = QString::number(*why);
        reading.text = plainWords(jsonText(*json, "error_message").toUtf8());
    } else if (state != ReceiptType::Other) {
        reading.proof = Reading::Proof::Accepted;
    }
    if (reading.proof == Reading::Proof::Accepted) {
        reading.providerId = sid;
        reading.segments = jsonSegments(json->value(QLatin1String("num_segments")));
    }
    return reading;
}

Result<HttpRequest> TwilioCodec::checkRequest(const CodeQuery &query) const
{
    FormFields fields{{QStringLiteral("Code"), query.code}};
    // Where the start was never answered the number names the verification as well.
    if (query.reference.isEmpty())
        fields.append({QStringLiteral("To"), query.to});
    else
        fields.append({QStringLiteral("VerificationSid"), query.reference});
    return posted(m_settings.verifyAddress, verify(QStringLiteral("VerificationCheck")), fields);
}

CodeVerdict TwilioCodec::readCheck(const CodeQuery &query, const HttpReply &reply) const
{
    CodeVerdict verdict;
    const auto json = jsonReply(reply.body);
    if (!json)
        return verdict;
    if (reply.succeeded()) {
        verdict.code = jsonText(*json, "status");
        verdict.kind = isFor(*json, query.to) ? twilioCheck(verdict.code) : CodeVerdict::Kind::Unknown;
        return verdict;
    }
    const int code = errorCode(*json);
    if (code > 0)
        verdict.code = QString::number(code);
    if (reply.status == 404 && code == kNoSuchVerification)
        verdict.kind = CodeVerdict::Kind::Ended; // expired, approved before, or never known
    else if (reply.status == 429 && code == kTooManyChecks)
        verdict.kind = CodeVerdict::Kind::TooMany;
    return verdict;
}

HttpRequest TwilioCodec::probe() const
{
    HttpRequest http = bare(HttpRequest::Method::Get, m_settings.address, messages({}));
    http.url.setQuery(QStringLiteral("PageSize=1"));
    return http;
}

ProbeResult TwilioCodec::readProbe(const HttpReply &reply) const
{
    ProbeResult result;
    const auto json = jsonReply(reply.body);
    if (reply.status == 200 && json && json->value(QLatin1String("messages")).isArray()) {
        result.works = true;
        result.code = QStringLiteral("ok");
        return result;
    }
    result.detail = json ? plainWords(jsonText(*json, "message").toUtf8()) : QString();
    result.code = probeCode(reply.status);
    return result;
}

std::optional<HttpRequest> TwilioCodec::query(const ProviderQuery &query) const
{
    using What = ProviderQuery::What;
    if (query.what == What::Status)
        return isMessageSid(query.providerId) ? std::optional(bare(HttpRequest::Method::Get, m_settings.address, messages(u'/' + query.providerId))) : std::nullopt;
    const TwilioPage page = TwilioPage::read(query.page);
    const QString to = query.what == What::Sent ? query.to : m_settings.numbers.value(page.number);
    if (to.isEmpty())
        return std::nullopt;
    // The filter takes whole days (UTC); what lies outside the time is left out of the answer.
    const QString day = QDateTime::fromMSecsSinceEpoch(query.from, Qt::UTC).date().toString(Qt::ISODate);
    FormFields fields{{QStringLiteral("To"), to}, {QStringLiteral("DateSent>"), day}, {QStringLiteral("PageSize"), QString::number(kTwilioPage)}};
    if (!page.token.isEmpty())
        fields += FormFields{{QStringLiteral("Page"), page.page}, {QStringLiteral("PageToken"), page.token}};
    HttpRequest http = bare(HttpRequest::Method::Get, m_settings.address, messages({}));
    http.url.setQuery(QString::fromLatin1(formBody(fields)), QUrl::StrictMode);
    http.maxReply = kTwilioMaxList;
    return http;
}

ProviderAnswer TwilioCodec::readQuery(const ProviderQuery &query, const HttpReply &reply) const
{
    const auto json = jsonReply(reply.body);
    if (!json || reply.status != 200)
        return {};
    if (query.what != ProviderQuery::What::Status)
        return readList(query, *json);
    ProviderAnswer answer;
    const ProviderRecord record = twilioRecord(*json);
    if (record.providerId != query.providerId || record.code.isEmpty())
        return answer;
    answer.code = QStringLiteral("ok");
    answer.records.append(record);
    return answer;
}

/// Newest first, as given, both directions among them. The pages of one number end where its texts are older than what is asked for;
/// inbound texts are then asked for of the next number.
ProviderAnswer TwilioCodec::readList(const ProviderQuery &query, const QJsonObject &json) const
{
    const bool in = query.what == ProviderQuery::What::Inbound;
    const TwilioPage page = TwilioPage::read(query.page);
    const QString to = in ? m_settings.numbers.value(page.number) : query.to;
    const QJsonValue list = json.value(QLatin1String("messages")), more = json.value(QLatin1String("next_page_uri"));
    if (!list.isArray())
        return {};
    ProviderAnswer answer;
    qint64 oldest = query.until;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject message = value.toObject();
        ProviderRecord record = twilioRecord(message);
        const qint64 made = twilioTime(message, "date_created");
        if (!isMessageSid(record.providerId) || record.code.isEmpty() || made == 0)
            return {};
        oldest = made;
        const bool ours = record.to == to && jsonText(message, "direction").startsWith(QLatin1String(in ? "inbound" : "outbound"));
        if (!ours || made < query.from || made > query.until || (in && record.code != QLatin1String("received")))
            continue;
        record.text = jsonText(message, "body");
        record.at = made;
        answer.records.prepend(record);
    }
    if (more.isString() && oldest >= query.from) {
        const auto next = pageAfter(page, more.toString());
        if (!next) // part of a list proves nothing
            return {};
        answer.next = next->written();
    } else if (in && page.number + 1 < m_settings.numbers.size()) {
        answer.next = TwilioPage{page.number + 1, {}, {}}.written();
    }
    answer.code = QStringLiteral("ok");
    return answer;
}

} // namespace heliograph
