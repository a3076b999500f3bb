// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// A gateway that its team described itself: exact bytes, what each reply proves, and what a description may never do.
#include "providers/gatewaycodec.h"

#include "support/testsize.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace heliograph;
using Kind = SendVerdict::Kind;
using Trouble = SendVerdict::Account;

namespace {

QString example(const char *name)
{
    QFile file(QStringLiteral(GATEWAY_EXAMPLES "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Account accountOf(const QString &description, const QString &sender = QStringLiteral("FERNHILL"))
{
    Account account;
    account.id = QStringLiteral("own");
    account.type = QStringLiteral("http");
    account.settings = {{QStringLiteral("description"), description}, {QStringLiteral("sender"), sender}};
    return account;
}

const ProviderSecrets kSecrets{{QStringLiteral("token"), "t0k-EN"}, {QStringLiteral("user"), "desk"}, {QStringLiteral("password"), "p&w=\"x\""}};

std::shared_ptr<const SmsCodec> made(const Account &account, const ProviderSecrets &secrets)
{
    static const SystemClock clock;
    return GatewayCodec::make(account, secrets, clock);
}

std::shared_ptr<const SmsCodec> jsonGateway() { return made(accountOf(example("json-gateway.json")), kSecrets); }
std::shared_ptr<const SmsCodec> formGateway() { return made(accountOf(example("form-gateway.json")), kSecrets); }

SmsRequest textOf(const QString &text)
{
    SmsRequest sms;
    sms.clientRef = QStringLiteral("6f1f7c1e-2f60-4d7e-9a53-0c2a3cf4b0aa");
    sms.to = QStringLiteral("+447700900142");
    sms.text = text;
    return sms;
}

HttpReply replied(int status, const QByteArray &body)
{
    HttpReply reply;
    reply.end = HttpReply::End::Complete;
    reply.status = status;
    reply.body = body;
    reply.pulled = 10;
    return reply;
}

SendVerdict verdictOf(const SmsCodec &codec, int status, const QByteArray &body)
{
    const HttpReply reply = replied(status, body);
    return verdictFor(reply, codec.read(textOf(QStringLiteral("Hi")), reply));
}

/// The JSON example with one value put in: `pointer` of keys, parted by slashes.
QString changed(const QString &pointer, const QJsonValue &value)
{
    QJsonObject whole = QJsonDocument::fromJson(example("json-gateway.json").toUtf8()).object();
    const QStringList keys = pointer.split(u'/');
    const std::function<QJsonObject(QJsonObject, qsizetype)> put = [&](QJsonObject object, qsizetype at) {
        const QString &key = keys.at(at);
        if (at + 1 < keys.size())
            object.insert(key, put(object.value(key).toObject(), at + 1));
        else if (value.isUndefined())
            object.remove(key);
        else
            object.insert(key, value);
        return object;
    };
    return QString::fromUtf8(QJsonDocument(put(whole, 0)).toJson());
}

} // namespace

class TestGateway : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aJsonGatewayGetsExactBytes();
    void aFormGatewayGetsExactBytes();
    void noTextBreaksOutOfItsPlace_data();
    void noTextBreaksOutOfItsPlace();
    void aSecretThatWouldEndAHeaderIsNeverSent();
    void whatCanNeverBeSentIsRefusedBeforehand();
    void jsonRepliesGetTheirVerdicts_data();
    void jsonRepliesGetTheirVerdicts();
    void formRepliesGetTheirVerdicts_data();
    void formRepliesGetTheirVerdicts();
    void twoClaimsProveNothing();
    void anExpressionThatNeverEndsIsGivenUp();
    void noReplyRepeatsASecret();
    void eachMistakeIsToldWithItsPlace_data();
    void eachMistakeIsToldWithItsPlace();
    void allMistakesAreToldAtOnce();
    void noMistakeRepeatsAValue();
    void anAccountHasAFieldForEachSecret();
    void parametersFillAGreetingOfTheGateways();
    void anyDescriptionIsReadWithoutHarm();
};

void TestGateway::aJsonGatewayGetsExactBytes()
{
    const auto http = jsonGateway()->request(textOf(QStringLiteral("Hi \"M\"\nü")));
    QVERIFY2(http.has_value(), qPrintable(http ? QString() : http.error().detail));
    const auto head = requestHead(*http);
    QVERIFY(head);
    QVERIFY2(head->startsWith("POST /v2/messages HTTP/1.1\r\nHost: api.acorn-messaging.example\r\nContent-Type: application/json\r\n"
                              "Authorization: Bearer t0k-EN\r\n"), head->constData());
    QCOMPARE(http->body, QByteArray("{\"from\":\"FERNHILL\",\"messages\":[{\"body\":\"Hi \\\"M\\\"\\nü\","
                                    "\"reference\":\"6f1f7c1e-2f60-4d7e-9a53-0c2a3cf4b0aa\",\"to\":\"+447700900142\"}],\"receipts\":false}"));
}

void TestGateway::aFormGatewayGetsExactBytes()
{
    const auto http = formGateway()->request(textOf(QStringLiteral("a&b=c +ü%\n")));
    QVERIFY(http);
    const auto head = requestHead(*http);
    QVERIFY2(head->startsWith("POST /send HTTP/1.1\r\nHost: sms.beech.example\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                              "Authorization: Basic " + QByteArray("desk:p&w=\"x\"").toBase64() + "\r\n"), head->constData());
    QCOMPARE(http->body, QByteArray("client_id=6f1f7c1e-2f60-4d7e-9a53-0c2a3cf4b0aa&message=a%26b%3Dc%20%2B%C3%BC%25%0A&originator=FERNHILL"
                                    "&recipient=447700900142"));
}

void TestGateway::noTextBreaksOutOfItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << QStringLiteral("\",\"to\":\"+1\",\"x\":\"");
    QTest::newRow("separators") << QStringLiteral("&recipient=1&message=x");
    QTest::newRow("lines") << QStringLiteral("\r\n\r\nPOST / HTTP/1.1\r\n");
    QTest::newRow("a placeholder") << QStringLiteral("{{secret:token}} {{to}}");
    QTest::newRow("braces") << QStringLiteral("}} {{");
    QTest::newRow("backslashes") << QStringLiteral("\\u0022\\");
}

void TestGateway::noTextBreaksOutOfItsPlace()
{
    QFETCH(QString, text);
    const auto json = QJsonDocument::fromJson(jsonGateway()->request(textOf(text))->body).object();
    const QJsonObject message = json.value(QLatin1String("messages")).toArray().first().toObject();
    QCOMPARE(message.value(QLatin1String("body")).toString(), text);
    QCOMPARE(message.value(QLatin1String("to")).toString(), QStringLiteral("+447700900142"));
    QCOMPARE(json.size(), 3);
    const QByteArrayList pairs = formGateway()->request(textOf(text))->body.split('&');
    QCOMPARE(pairs.size(), 4);
    QCOMPARE(QUrl::fromPercentEncoding(pairs.at(1).mid(8)), text);
}

void TestGateway::aSecretThatWouldEndAHeaderIsNeverSent()
{
    auto secrets = kSecrets;
    for (const QByteArray &bad : {QByteArray("t\r\nX-Evil: 1"), QByteArray("t\nx"), QByteArray("t\xc3\xbc"), QByteArray(70'000, 't')}) {
        secrets.insert(QStringLiteral("token"), bad);
        const auto http = made(accountOf(example("json-gateway.json")), secrets)->request(textOf(QStringLiteral("Hi")));
        QVERIFY(!http);
        QCOMPARE(http.error().detail, bad.size() > 4096 ? QStringLiteral("secret") : QStringLiteral("header"));
    }
}

void TestGateway::whatCanNeverBeSentIsRefusedBeforehand()
{
    const auto refusal = [](const SmsCodec &codec, const SmsRequest &sms) {
        const auto http = codec.request(sms);
        return http ? QString() : http.error().detail;
    };
    SmsRequest sms = textOf(QStringLiteral("Hi"));
    QCOMPARE(refusal(*jsonGateway(), sms), QString());
    sms.to = QStringLiteral("447700900142");
    QCOMPARE(refusal(*jsonGateway(), sms), QStringLiteral("to"));
    QCOMPARE(refusal(*jsonGateway(), textOf({})), QStringLiteral("empty_text"));
    QCOMPARE(refusal(*jsonGateway(), textOf(QString(1601, u'a'))), QStringLiteral("too_long"));
    sms = textOf(QStringLiteral("Hi"));
    sms.parameters = {{QStringLiteral("order"), QStringLiteral("1")}};
    QCOMPARE(refusal(*jsonGateway(), sms), QStringLiteral("parameters"));
    QCOMPARE(refusal(*made(accountOf(example("json-gateway.json")), {}), textOf(QStringLiteral("Hi"))), QStringLiteral("secret"));
}

void TestGateway::jsonRepliesGetTheirVerdicts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Trouble>("trouble");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind kind, Trouble trouble = Trouble::Fine) {
        QTest::newRow(name) << status << body << kind << trouble;
    };
    row("taken", 202, R"({"messages":[{"id":"m-1","status":"queued"}]})", Kind::Accepted);
    row("refused in a good reply", 200, R"({"messages":[{"status":"rejected"}]})", Kind::Rejected);
    row("another word", 200, R"({"messages":[{"status":"perhaps"}]})", Kind::Unknown);
    row("no message", 200, R"({"messages":[]})", Kind::Unknown);
    row("of the wrong type", 200, R"({"messages":{"0":{"status":["queued"]}}})", Kind::Unknown);
    row("the same key twice", 200, R"({"messages":[{"status":"rejected","status":"queued"}]})", Kind::Unknown);
    row("no JSON", 200, "queued", Kind::Unknown);
    row("more than one value", 200, R"({"messages":[{"status":"queued"}]},"x":1)", Kind::Unknown);
    row("a page", 200, "<html></html>", Kind::Unknown, Trouble::Suspicious);
    row("empty", 200, "", Kind::Unknown);
    row("moved", 302, R"({"messages":[{"status":"queued"}]})", Kind::Rejected, Trouble::Configuration);
    row("bad request", 400, "{}", Kind::Rejected);
    row("vouched for", 503, R"({"error":{"code":"not_processed"}})", Kind::NotProcessed);
    row("not vouched for", 503, R"({"error":{"code":"other"}})", Kind::Unknown);
    row("key", 403, R"({"error":{"code":"key_expired"}})", Kind::NotProcessed, Trouble::Credentials);
    row("something else forbidden", 403, "{}", Kind::Rejected);
    row("no money", 403, R"({"error":{"code":"no_credit"}})", Kind::NotProcessed, Trouble::Balance);
    row("unauthorized", 401, "", Kind::NotProcessed, Trouble::Credentials);
    row("too many", 429, "", Kind::NotProcessed);
}

void TestGateway::jsonRepliesGetTheirVerdicts()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const SendVerdict verdict = verdictOf(*jsonGateway(), status, body);
    QTEST(verdict.kind, "kind");
    QTEST(verdict.account, "trouble");
    QCOMPARE(verdict.providerId, body.contains("m-1") ? QStringLiteral("m-1") : QString());
    const SendVerdict stopped = verdictOf(*jsonGateway(), 400, R"({"error":{"code":1041,"message":"Said stop"}})");
    QVERIFY(stopped.optedOut && stopped.kind == Kind::Rejected);
    QCOMPARE(stopped.code, QStringLiteral("1041"));
    QCOMPARE(stopped.text, QStringLiteral("Said stop"));
}

void TestGateway::formRepliesGetTheirVerdicts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("stopped");
    QTest::newRow("taken") << QByteArray("OK 4711\n") << Kind::Accepted << false;
    QTest::newRow("without its number") << QByteArray("OK") << Kind::Unknown << false;
    QTest::newRow("refused") << QByteArray("ERR 204 no such number") << Kind::Rejected << false;
    QTest::newRow("another error") << QByteArray("ERR 500") << Kind::Unknown << false;
    QTest::newRow("stopped") << QByteArray("STOPPED 447700900142") << Kind::Rejected << true;
    QTest::newRow("busy") << QByteArray("BUSY") << Kind::NotProcessed << false;
    QTest::newRow("in another place") << QByteArray("so OK 1") << Kind::Unknown << false;
}

void TestGateway::formRepliesGetTheirVerdicts()
{
    QFETCH(QByteArray, body);
    const SendVerdict verdict = verdictOf(*formGateway(), 200, body);
    QTEST(verdict.kind, "kind");
    QTEST(verdict.optedOut, "stopped");
}

void TestGateway::twoClaimsProveNothing()
{
    const QString both = changed(QStringLiteral("reply/retry_later"), QJsonArray{QJsonObject{{QStringLiteral("status"), 202}}});
    const auto codec = made(accountOf(both), kSecrets);
    const QByteArray queued = R"({"messages":[{"status":"queued"}]})";
    QCOMPARE(verdictOf(*codec, 202, queued).kind, Kind::Unknown);
    QCOMPARE(verdictOf(*codec, 200, queued).kind, Kind::Accepted);
}

void TestGateway::anExpressionThatNeverEndsIsGivenUp()
{
    const QJsonArray slow{QJsonObject{{QStringLiteral("status"), 200}, {QStringLiteral("matches"), QStringLiteral("^(a+)+$")}}};
    const auto codec = made(accountOf(changed(QStringLiteral("reply/accepted"), slow)), kSecrets);
    QCOMPARE(verdictOf(*codec, 200, "aaaa").kind, Kind::Accepted);
    QCOMPARE(verdictOf(*codec, 200, QByteArray(4'000, 'a') + "b").kind, Kind::Unknown); // 2^4000 steps without a limit
    // A description cannot raise the limit.
    const QJsonArray raised{QJsonObject{{QStringLiteral("status"), 200}, {QStringLiteral("matches"), QStringLiteral("(*LIMIT_MATCH=4000000000)^(a+)+$")}}};
    QCOMPARE(verdictOf(*made(accountOf(changed(QStringLiteral("reply/accepted"), raised)), kSecrets), 200,
                       QByteArray(4'000, 'a') + "b").kind, Kind::Unknown);
}

void TestGateway::noReplyRepeatsASecret()
{
    const SendVerdict verdict = verdictOf(*jsonGateway(), 400, R"({"error":{"code":"bad T0K-en","message":"Key t0k-EN is unknown"}})");
    QCOMPARE(verdict.text, QStringLiteral("Key [hidden] is unknown"));
    QVERIFY(!verdict.code.contains(QLatin1String("t0k-EN"), Qt::CaseInsensitive));
}

void TestGateway::eachMistakeIsToldWithItsPlace_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("mistake");
    const auto row = [](const char *name, const char *pointer, const QJsonValue &value, const char *mistake) {
        QTest::newRow(name) << changed(QString::fromLatin1(pointer), value) << QString::fromLatin1(mistake);
    };
    const QJsonValue gone(QJsonValue::Undefined);
    QTest::newRow("no JSON") << QStringLiteral("{\n \"name\": }") << QStringLiteral("|not_json|2:10");
    QTest::newRow("a list") << QStringLiteral("[]") << QStringLiteral("|not_an_object|");
    QTest::newRow("too long") << QString(40'000, u' ') << QStringLiteral("|too_long|");
    row("version", "heliograph", 2, "/heliograph|version|");
    row("no name", "name", gone, "/name|name|");
    row("misspelt", "aproved", true, "|unknown_key|aproved");
    row("misspelt deeper", "request/headrs", QJsonObject(), "/request|unknown_key|headrs");
    row("a GET", "request/method", QStringLiteral("GET"), "/request/method|only_post|");
    row("a small post", "request/method", QStringLiteral("post"), "/request/method|only_post|");
    row("a method in a header", "request/headers/X-HTTP-Method-Override", QStringLiteral("GET"), "/request/headers/X-HTTP-Method-Override|header_ours|X-HTTP-Method-Override");
    row("a method in the body", "request/json/_method", QStringLiteral("GET"), "/request/json|only_post|");
    row("redirects followed", "request/follow_redirects", true, "/request|unknown_key|follow_redirects");
    row("a redirect as success", "reply/accepted", QJsonArray{QJsonObject{{QStringLiteral("status"), 302}}}, "/reply/accepted/0/status|redirect|");
    row("http", "request/url", QStringLiteral("http://gateway.example/send"), "/request/url|https_only|");
    row("no address", "request/url", QStringLiteral("gateway"), "/request/url|url|");
    row("a placeholder as host", "request/url", QStringLiteral("https://{{secret:host}}/send"), "/request/url|placeholder_in_host|");
    row("a number in the address", "request/url", QStringLiteral("https://gateway.example/{{to}}"), "/request/url|not_here|to");
    row("a password in the address", "request/url", QStringLiteral("https://u:p@gateway.example/"), "/request/url|inline_secret|");
    row("a key in the query", "request/url", QStringLiteral("https://gateway.example/?api_key=abc"), "/request/url|inline_secret|api_key");
    row("a key in a header", "request/headers/Authorization", QStringLiteral("Bearer abc"), "/request/headers/Authorization|inline_secret|Authorization");
    row("a key in the body", "request/json/apiKey", QStringLiteral("abc"), "/request/json/apiKey|inline_secret|apiKey");
    row("a user alone", "request/basic_auth", QStringLiteral("{{secret:user}}"), "/request/basic_auth|basic_auth|");
    row("two lines in a header", "request/headers/X-A", QStringLiteral("a\r\nb"), "/request/headers/X-A|header_value|");
    row("a line end in a header's name", "request/headers/X-A\r\nB", QStringLiteral("a"), "/request/headers|header_name|");
    row("the length", "request/headers/Content-Length", QStringLiteral("0"), "/request/headers/Content-Length|header_ours|Content-Length");
    row("the text in a header", "request/headers/X-A", QStringLiteral("{{text}}"), "/request/headers/X-A|not_here|text");
    row("two bodies", "request/form", QJsonObject{{QStringLiteral("a"), QStringLiteral("b")}}, "/request|one_body|");
    row("no body", "request/json", gone, "/request|one_body|");
    row("an unknown placeholder", "request/json/x", QStringLiteral("{{phone}}"), "/request/json/x|placeholder|phone");
    row("one brace too few", "request/json/x", QStringLiteral("{{to}"), "/request/json/x|braces|");
    row("an undeclared parameter", "request/json/x", QStringLiteral("{{param:order}}"), "/request/json/x|not_declared|order");
    row("nobody to go to", "request/json/messages", QStringLiteral("{{text}}"), "/request/json|no_recipient|");
    row("no text", "request/json/messages", QStringLiteral("{{to}}"), "/request/json|no_text|");
    row("a text that may not be", "abilities/free_text", false, "/request/json|text_not_allowed|");
    row("more than there is", "abilities/max_segments", 11, "/abilities/max_segments|out_of_range|10");
    row("no success", "reply/accepted", gone, "/reply/accepted|no_success|");
    row("a rule for everything", "reply/refused", QJsonArray{QJsonObject()}, "/reply/refused/0|empty_rule|");
    row("no such status", "reply/refused", QJsonArray{QJsonObject{{QStringLiteral("status"), 99}}}, "/reply/refused/0/status|status|");
    row("no pointer", "reply/id", QStringLiteral("messages.0.id"), "/reply/id|pointer|");
    row("an open bracket", "reply/refused", QJsonArray{QJsonObject{{QStringLiteral("matches"), QStringLiteral("(a")}}}, "/reply/refused/0/matches|pattern|");
    row("a value of no place", "reply/refused", QJsonArray{QJsonObject{{QStringLiteral("equals"), 1}}}, "/reply/refused/0/equals|needs_pointer|");
    row("a place of no value", "reply/refused", QJsonArray{QJsonObject{{QStringLiteral("pointer"), QStringLiteral("/a")}}}, "/reply/refused/0|needs_value|");
    row("a parameter of no name", "parameters", QJsonArray{QJsonObject()}, "/parameters|parameters|row:1:name");
}

void TestGateway::eachMistakeIsToldWithItsPlace()
{
    QFETCH(QString, description);
    QFETCH(QString, mistake);
    const auto read = gateway::readDescription(description);
    QVERIFY(!read);
    QVERIFY2(read.error().detail.split(u'\n').contains(mistake), qPrintable(read.error().detail));
}

void TestGateway::allMistakesAreToldAtOnce()
{
    const auto read = gateway::readDescription(QString::fromLatin1(R"({"request":{"url":"http:a.example","json":{"to":"{{too}}"}}})"));
    QVERIFY(!read);
    const QStringList lines = read.error().detail.split(u'\n');
    QVERIFY2(lines.size() >= 5, qPrintable(read.error().detail));
    QVERIFY(gateway::readDescription(example("json-gateway.json")));
    QVERIFY(gateway::readDescription(example("form-gateway.json")));
}

void TestGateway::noMistakeRepeatsAValue()
{
    const QString secret = QStringLiteral("sk_live_51Hq");
    for (const char *place : {"request/headers/Authorization", "request/headers/X-Api-Token", "request/json/password", "request/url", "request/basic_auth", "name"}) {
        const auto read = gateway::readDescription(changed(QString::fromLatin1(place), secret));
        if (!read)
            QVERIFY2(!read.error().detail.contains(secret), qPrintable(read.error().detail));
    }
}

void TestGateway::anAccountHasAFieldForEachSecret()
{
    const ProviderInfo &type = GatewayCodec::description();
    const ProviderInfo info = type.of(accountOf(example("form-gateway.json")));
    QStringList keys;
    for (const ProviderField &field : info.fields)
        keys.append(field.key);
    QCOMPARE(keys, (QStringList{QStringLiteral("description"), QStringLiteral("per_minute"), QStringLiteral("sender"), QStringLiteral("password"), QStringLiteral("user")}));
    QCOMPARE(info.name, QStringLiteral("Beech SMS"));
    QVERIFY(info.freeText && info.knowsParts && !info.ownText && !info.probes && !info.twoWay && info.maxSegments == 1);
    QVERIFY(info.receipts == ProviderInfo::Receipts::None);
    QVERIFY(type.check(accountOf(example("form-gateway.json"))));
    QCOMPARE(formGateway()->probe().url, QUrl(QStringLiteral("https://sms.beech.example"))); // a path may hold a secret
    QVERIFY(!type.check(accountOf(QStringLiteral("{}"))));
    QString clash = example("form-gateway.json");
    clash.replace(QLatin1String("secret:user"), QLatin1String("secret:sender"));
    QCOMPARE(type.check(accountOf(clash)).error().detail, QStringLiteral("description:|secret_name|sender"));
}

void TestGateway::parametersFillAGreetingOfTheGateways()
{
    QJsonObject whole = QJsonDocument::fromJson(example("form-gateway.json").toUtf8()).object();
    whole.insert(QStringLiteral("abilities"), QJsonObject{{QStringLiteral("free_text"), false}});
    whole.insert(QStringLiteral("parameters"), QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("order")}, {QStringLiteral("required"), true}}});
    QJsonObject request = whole.value(QLatin1String("request")).toObject();
    request.insert(QStringLiteral("form"), QJsonObject{{QStringLiteral("recipient"), QStringLiteral("{{to}}")}, {QStringLiteral("no"), QStringLiteral("#{{param:order}}")}});
    whole.insert(QStringLiteral("request"), request);
    const Account account = accountOf(QString::fromUtf8(QJsonDocument(whole).toJson()));
    QVERIFY(GatewayCodec::description().check(account));
    QVERIFY(GatewayCodec::description().of(account).ownText);
    SmsRequest sms = textOf({});
    const auto codec = made(account, kSecrets);
    QCOMPARE(codec->request(sms).error().detail, QStringLiteral("parameters"));
    sms.parameters = {{QStringLiteral("order"), QStringLiteral("44&11")}};
    QCOMPARE(codec->request(sms)->body, QByteArray("no=%2344%2611&recipient=%2B447700900142"));
    sms.text = QStringLiteral("Hi");
    QCOMPARE(codec->request(sms).error().detail, QStringLiteral("free_text"));
}

void TestGateway::anyDescriptionIsReadWithoutHarm()
{
    QRandomGenerator dice(9);
    const QByteArray good = example("json-gateway.json").toUtf8();
    for (int i = 0; i < test::scaled(300, 20'000); ++i) {
        QByteArray bytes = good;
        for (int changes = dice.bounded(1, 6); changes > 0; --changes)
            bytes[dice.bounded(int(bytes.size()))] = char(dice.bounded(256));
        const QString text = QString::fromUtf8(bytes);
        if (!gateway::readDescription(text))
            continue;
        // What passed never sends to anybody else, and never without its text.
        const auto http = made(accountOf(text), kSecrets)->request(textOf(QStringLiteral("Hi")));
        QVERIFY(!http || (http->body.contains("447700900142") && http->body.contains("Hi")));
    }
}

QTEST_GUILESS_MAIN(TestGateway)
#include "test_gateway.moc"
