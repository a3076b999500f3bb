// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// providers.md A1: one documented request, one documented answer; everything else proves nothing that its status does not.
#include "providers/avaamocodec.h"

#include "support/testsize.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace heliograph;
using Kind = SendVerdict::Kind;

namespace {

const QByteArray kChannel = "5b2c9a10-77aa-4f0e-9d53-0123456789ab";
const QString kTo = QStringLiteral("+33612345678");

AvaamoSettings plainSettings()
{
    return {QUrl(QStringLiteral("https://cx.avaamo.com")), kChannel, {}, {}};
}

SmsRequest greeting(const QJsonObject &parameters = {})
{
    SmsRequest sms;
    sms.clientRef = QStringLiteral("6f1f7c1e-2f60-4d7e-9a53-0c2a3cf4b0aa");
    sms.to = kTo;
    sms.parameters = parameters;
    return sms;
}

HttpReply replied(int status, const QByteArray &body)
{
    HttpReply reply;
    reply.end = HttpReply::End::Complete;
    reply.status = status;
    reply.body = body;
    reply.pulled = 42;
    return reply;
}

SendVerdict verdictOf(int status, const QByteArray &body)
{
    const AvaamoCodec codec(plainSettings());
    return verdictFor(replied(status, body), codec.read(greeting(), replied(status, body)));
}

Parameter required(const QString &name, Parameter::Type type = Parameter::Type::Text)
{
    Parameter parameter;
    parameter.name = name;
    parameter.type = type;
    parameter.required = true;
    return parameter;
}

Account accountWith(const QJsonObject &settings)
{
    Account account;
    account.id = QStringLiteral("greetings");
    account.type = QStringLiteral("avaamo");
    account.settings = settings;
    return account;
}

} // namespace

class TestAvaamo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGreetingIsOnePostWithExactBytes();
    void parametersStandBesideTheNumberAsStrings();
    void aTextGoesOnlyAsTheParameterThatIsNamedForIt();
    void theAddressKeepsItsOwnPathAndTheChannelCannotLeaveItsPlace();
    void whatCanNeverBeSentIsRefusedBeforehand_data();
    void whatCanNeverBeSentIsRefusedBeforehand();
    void everyReplyGetsItsVerdict_data();
    void everyReplyGetsItsVerdict();
    void noAnswerRepeatsTheChannel();
    void aProbeNamesNoChannel();
    void anAccountDecidesWhatItCanDo();
    void anAccountThatCannotWorkIsRefused_data();
    void anAccountThatCannotWorkIsRefused();
    void anyBytesAreReadWithoutHarmAndProveNothing();
};

void TestAvaamo::aGreetingIsOnePostWithExactBytes()
{
    const AvaamoCodec codec(plainSettings());
    const auto http = codec.request(greeting());
    QVERIFY(http);
    const auto head = requestHead(*http);
    QVERIFY(head);
    QVERIFY2(head->startsWith("POST /sms/5b2c9a10-77aa-4f0e-9d53-0123456789ab/send.json HTTP/1.1\r\nHost: cx.avaamo.com\r\n"
                              "Content-Type: application/json\r\nAccept: application/json\r\n"), head->constData());
    QVERIFY(head->endsWith("Content-Length: 27\r\n\r\n"));
    QCOMPARE(http->body, QByteArray(R"({"to_phone":"+33612345678"})"));
}

void TestAvaamo::parametersStandBesideTheNumberAsStrings()
{
    AvaamoSettings settings = plainSettings();
    settings.parameters = {required(QStringLiteral("name")), required(QStringLiteral("order"), Parameter::Type::Number),
                           required(QStringLiteral("due"), Parameter::Type::Date)};
    const AvaamoCodec codec(settings);
    const auto http = codec.request(greeting({{QStringLiteral("name"), QStringLiteral("Zoë \"Z\"")}, {QStringLiteral("order"), QStringLiteral("0041")},
                                              {QStringLiteral("due"), QStringLiteral("2026-12-01")}}));
    QVERIFY(http);
    // A number keeps its zeros: JSON's would not.
    QCOMPARE(http->body, QByteArray(R"({"due":"2026-12-01","name":"Zoë \"Z\"","order":"0041","to_phone":"+33612345678"})"));
}

void TestAvaamo::aTextGoesOnlyAsTheParameterThatIsNamedForIt()
{
    AvaamoSettings settings = plainSettings();
    settings.textParameter = QStringLiteral("desk_text");
    SmsRequest sms = greeting();
    sms.text = QStringLiteral("Your order\nis ready \U0001F600");
    QCOMPARE(AvaamoCodec(settings).request(sms)->body, QByteArray("{\"desk_text\":\"Your order\\nis ready \xF0\x9F\x98\x80\",\"to_phone\":\"+33612345678\"}"));
    QCOMPARE(AvaamoCodec(plainSettings()).request(sms).error().detail, QStringLiteral("free_text"));
    sms.text.clear();
    QCOMPARE(AvaamoCodec(settings).request(sms).error().detail, QStringLiteral("empty_text"));
}

void TestAvaamo::theAddressKeepsItsOwnPathAndTheChannelCannotLeaveItsPlace()
{
    AvaamoSettings settings = plainSettings();
    settings.url = QUrl(QStringLiteral("https://user:pw@desk.example:8443/eu/?x=1#y"));
    const auto head = requestHead(*AvaamoCodec(settings).request(greeting()));
    QVERIFY(head);
    QVERIFY2(head->startsWith("POST /eu/sms/5b2c9a10-77aa-4f0e-9d53-0123456789ab/send.json HTTP/1.1\r\nHost: desk.example:8443\r\n"), head->constData());
    for (const char *wrong : {"", "../../evil", "a?b", "a#b", "a b", "a\r\nX-Evil: 1", "%2e%2e", "\xc3\xbc"}) {
        settings.channel = wrong;
        QCOMPARE(AvaamoCodec(settings).request(greeting()).error().detail, QStringLiteral("channel"));
    }
}

void TestAvaamo::whatCanNeverBeSentIsRefusedBeforehand_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("refusal");
    const QJsonObject fine{{QStringLiteral("order"), QStringLiteral("7")}};
    QTest::newRow("fine") << kTo << fine << QString();
    QTest::newRow("no plus") << QStringLiteral("33612345678") << fine << QStringLiteral("to");
    QTest::newRow("letters") << QStringLiteral("+3361234x678") << fine << QStringLiteral("to");
    QTest::newRow("nothing") << QString() << fine << QStringLiteral("to");
    QTest::newRow("a required one is missing") << kTo << QJsonObject() << QStringLiteral("parameters");
    QTest::newRow("of the wrong type") << kTo << QJsonObject{{QStringLiteral("order"), QStringLiteral("seven")}} << QStringLiteral("parameters");
    QTest::newRow("one that nobody declared") << kTo << QJsonObject{{QStringLiteral("order"), QStringLiteral("7")}, {QStringLiteral("x"), QStringLiteral("y")}}
                                              << QStringLiteral("parameters");
    QTest::newRow("another recipient") << kTo << QJsonObject{{QStringLiteral("order"), QStringLiteral("7")}, {QStringLiteral("to_phone"), QStringLiteral("+1")}}
                                       << QStringLiteral("parameters");
}

void TestAvaamo::whatCanNeverBeSentIsRefusedBeforehand()
{
    QFETCH(QString, to);
    QFETCH(QJsonObject, parameters);
    QFETCH(QString, refusal);
    AvaamoSettings settings = plainSettings();
    settings.parameters = {required(QStringLiteral("order"), Parameter::Type::Number)};
    SmsRequest sms = greeting(parameters);
    sms.to = to;
    const auto http = AvaamoCodec(settings).request(sms);
    QCOMPARE(http ? QString() : http.error().detail, refusal);
}

void TestAvaamo::everyReplyGetsItsVerdict_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind kind) { QTest::newRow(name) << status << body << kind; };
    row("documented", 200, R"({"success":true})", Kind::Accepted);
    row("with blanks and more", 200, "\n { \"success\" : true, \"extra\": [1] } ", Kind::Accepted);
    row("not true", 200, R"({"success":false})", Kind::Unknown);
    row("a word", 200, R"({"success":"true"})", Kind::Unknown);
    row("a number", 200, R"({"success":1})", Kind::Unknown);
    row("deeper", 200, R"({"result":{"success":true}})", Kind::Unknown);
    row("a list", 200, R"([{"success":true}])", Kind::Unknown);
    row("twice, and differently", 200, R"({"success":false,"success":true})", Kind::Unknown);
    row("half", 200, R"({"success":tr)", Kind::Unknown);
    row("empty", 200, "", Kind::Unknown);
    row("a page", 200, "<html>{\"success\":true}</html>", Kind::Unknown);
    row("another good status", 201, R"({"success":true})", Kind::Unknown);
    row("moved", 302, R"({"success":true})", Kind::Rejected);
    row("bad request", 400, R"({"success":true})", Kind::Rejected);
    row("no such channel", 404, "{}", Kind::Rejected);
    row("unauthorized", 401, "{}", Kind::NotProcessed);
    row("too many", 429, "{}", Kind::NotProcessed);
    row("broken", 500, R"({"success":true})", Kind::Unknown);
    row("unavailable", 503, "{}", Kind::Unknown);
}

void TestAvaamo::everyReplyGetsItsVerdict()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    const SendVerdict verdict = verdictOf(status, body);
    QCOMPARE(verdict.kind, kind);
    QVERIFY(verdict.providerId.isEmpty()); // none is ever given
    QVERIFY(!verdict.optedOut);
}

void TestAvaamo::noAnswerRepeatsTheChannel()
{
    for (const QByteArray &echo : {kChannel, kChannel.toUpper()}) {
        const SendVerdict verdict = verdictOf(404, "No route matches /sms/" + echo + "/send.json");
        QVERIFY2(!verdict.text.contains(QString::fromLatin1(kChannel), Qt::CaseInsensitive), qPrintable(verdict.text));
        QVERIFY(verdict.text.startsWith(QLatin1String("No route matches /sms/")));
    }
    // Also where the limit of length would cut it in two.
    const SendVerdict verdict = verdictOf(404, QByteArray(280, 'x') + kChannel);
    QVERIFY(!verdict.text.contains(QString::fromLatin1(kChannel.left(8))));
}

void TestAvaamo::aProbeNamesNoChannel()
{
    const AvaamoCodec codec(plainSettings());
    QVERIFY(!AvaamoCodec::description().probes);
    QVERIFY(!codec.probe().url.toString().contains(QString::fromLatin1(kChannel)));
    QVERIFY(codec.probe().body.isEmpty());
}

void TestAvaamo::anAccountDecidesWhatItCanDo()
{
    const ProviderInfo &type = AvaamoCodec::description();
    const ProviderInfo greets = type.of(accountWith({{QStringLiteral("parameters"), QStringLiteral(R"([{"name":"order","required":true}])")}}));
    QVERIFY(!greets.freeText && greets.ownText && !greets.knowsParts && !greets.twoWay && !greets.takesTextAlone());
    QCOMPARE(greets.parameters.size(), 1);
    QVERIFY(greets.receipts == ProviderInfo::Receipts::None && !greets.returnsId && !greets.history);
    const ProviderInfo writes = type.of(accountWith({{QStringLiteral("text_parameter"), QStringLiteral("desk_text")}}));
    QVERIFY(writes.freeText && !writes.ownText && writes.takesTextAlone());
}

void TestAvaamo::anAccountThatCannotWorkIsRefused_data()
{
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const char *parameters, const char *text, const char *refusal) {
        QTest::newRow(name) << QString::fromLatin1(parameters) << QString::fromLatin1(text) << QString::fromLatin1(refusal);
    };
    row("nothing", "", "", "");
    row("fine", R"([{"name":"order"}])", "desk_text", "");
    row("Avaamo's own name", R"([{"name":"a"},{"name":"to_phone"}])", "", "parameters:row:2:reserved");
    row("Avaamo's own name for the text", "", "to_phone", "text_parameter:reserved");
    row("both the text and a parameter", R"([{"name":"desk_text"}])", "desk_text", "text_parameter:twice");
    row("no name", "", "desk text", "text_parameter:not_a_name");
}

void TestAvaamo::anAccountThatCannotWorkIsRefused()
{
    QFETCH(QString, parameters);
    QFETCH(QString, text);
    QFETCH(QString, refusal);
    const Status status = AvaamoCodec::description().check(
        accountWith({{QStringLiteral("parameters"), parameters}, {QStringLiteral("text_parameter"), text}}));
    QCOMPARE(status ? QString() : status.error().detail, refusal);
}

void TestAvaamo::anyBytesAreReadWithoutHarmAndProveNothing()
{
    QRandomGenerator dice(4);
    const QByteArray good = R"({"success":true})";
    for (int i = 0; i < test::scaled(300, 20'000); ++i) {
        QByteArray body = good;
        for (int changes = dice.bounded(1, 4); changes > 0; --changes)
            body[dice.bounded(int(body.size()))] = char(dice.bounded(256));
        const auto json = QJsonDocument::fromJson(body).object();
        const bool still = json.value(QLatin1String("success")) == QJsonValue(true);
        QVERIFY2(verdictOf(200, body).kind == Kind::Unknown || still, body.constData());
    }
}

QTEST_GUILESS_MAIN(TestAvaamo)
#include "test_avaamo.moc"
