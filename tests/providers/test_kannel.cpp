// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// providers.md A10; reliability.md b 28, 30, 49. kannel/*.json: exchanges with Kannel 1.4.5, one file each.
#include "providers/httpreplyparser.h"
#include "providers/kannelcallback.h"
#include "providers/kannelcodec.h"
#include "providers/kannelstatus.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace heliograph;

namespace {

constexpr qint64 kNow = 1'795'541'600'000;
const QString kAccount = QStringLiteral("kannel-uk");

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QStringList lines(const QJsonObject &object, const char *key)
{
    QStringList all;
    for (const QJsonValue &line : object.value(QLatin1String(key)).toArray())
        all.append(line.toString());
    return all;
}

SmsRequest requestOf(const QJsonObject &sms)
{
    SmsRequest request;
    request.clientRef = QStringLiteral("6f1f7c1e-2f60-4d7e-9a53-0c2a3cf4b0aa");
    request.to = text(sms, "to");
    request.text = text(sms, "text");
    request.part = sms.value(QLatin1String("part")).toInt();
    request.parts = sms.value(QLatin1String("parts")).toInt(1);
    request.encoding = sms.value(QLatin1String("ucs2")).toBool() ? sms::Encoding::Ucs2 : sms::Encoding::Gsm7;
    return request;
}

QString kindName(SendVerdict::Kind kind)
{
    static const QStringList names{QStringLiteral("accepted"), QStringLiteral("rejected"), QStringLiteral("not_processed"), QStringLiteral("unknown")};
    return names.value(int(kind));
}

QString accountName(SendVerdict::Account account)
{
    static const QStringList names{QStringLiteral("fine"), QStringLiteral("credentials"), QStringLiteral("balance"),
                                   QStringLiteral("configuration"), QStringLiteral("unreachable"), QStringLiteral("suspicious")};
    return names.value(int(account));
}

KannelCodec plainCodec(const QString &sender = QStringLiteral("Acorn"))
{
    return KannelCodec(KannelSettings{QUrl(QStringLiteral("http://127.0.0.1:13013/cgi-bin/sendsms")), QStringLiteral("desk"), "pw", sender, false, {}, {}});
}

} // namespace

class TestKannel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordedExchanges_data();
    void recordedExchanges();
    void whatCanNeverBeSentIsRefusedBeforehand_data();
    void whatCanNeverBeSentIsRefusedBeforehand();
    void aHeaderCannotBeInjected();
    void aLongTextsPartsShareOneReference();
    void receipts_data();
    void receipts();
    void inboundTexts_data();
    void inboundTexts();
    void aLongFieldIsCutBetweenCharacters();
    void theSameInboundTextHasTheSameKey();
    void anyBytesAreReadWithoutHarm();
    void theStatusPageIsAskedForAndRead();
    void whatTheStatusPageAddsToATest_data();
    void whatTheStatusPageAddsToATest();
};

void TestKannel::recordedExchanges_data()
{
    QTest::addColumn<QJsonObject>("exchange");
    const QDir folder(QStringLiteral(KANNEL_EXCHANGES));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 16);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << QJsonDocument::fromJson(file.readAll()).object();
    }
}

void TestKannel::recordedExchanges()
{
    QFETCH(QJsonObject, exchange);
    const QJsonObject account = exchange.value(QLatin1String("account")).toObject();
    const KannelCodec codec(KannelSettings{QUrl(text(account, "url")), QStringLiteral("desk"), text(account, "password").toLatin1(),
                                           text(account, "sender"), false, text(account, "smsc"), text(account, "callback")});
    const bool probe = exchange.contains(QLatin1String("probe"));
    const SmsRequest sms = requestOf(exchange.value(QLatin1String("sms")).toObject());
    const HttpRequest request = probe ? codec.probe() : *codec.request(sms);
    const auto head = requestHead(request);
    QVERIFY(head.has_value());
    const auto withoutAgent = [](QStringList all) {
        all.removeIf([](const QString &line) { return line.isEmpty() || line.startsWith(QLatin1String("User-Agent:")); });
        return all;
    };
    QCOMPARE(withoutAgent(QString::fromLatin1(*head).split(QStringLiteral("\r\n"))), withoutAgent(lines(exchange, "request")));
    QCOMPARE(QString::fromLatin1(request.body.toHex()), text(exchange, "body"));

    HttpReplyParser parser;
    QCOMPARE(parser.feed(lines(exchange, "reply").join(QStringLiteral("\r\n")).toLatin1()), HttpReplyParser::State::Complete);
    HttpReply reply;
    reply.end = HttpReply::End::Complete;
    reply.status = parser.status();
    reply.body = parser.body();
    reply.pulled = request.body.size();
    if (probe) {
        const QJsonObject expected = exchange.value(QLatin1String("probe")).toObject();
        const ProbeResult result = codec.readProbe(reply);
        QCOMPARE(result.works, expected.value(QLatin1String("works")).toBool());
        QCOMPARE(result.code, text(expected, "code"));
        QCOMPARE(result.detail, text(expected, "detail"));
        QVERIFY(!QString::fromLatin1(*head).contains(QLatin1String("X-Kannel-To"))); // so it can never become an SMS
        return;
    }
    const QJsonObject expected = exchange.value(QLatin1String("verdict")).toObject();
    const SendVerdict verdict = verdictFor(reply, codec.read(sms, reply));
    QCOMPARE(kindName(verdict.kind), text(expected, "kind"));
    QCOMPARE(accountName(verdict.account), text(expected, "account"));
    QCOMPARE(verdict.code, text(expected, "code"));
    QCOMPARE(verdict.text, text(expected, "text"));
}

void TestKannel::whatCanNeverBeSentIsRefusedBeforehand_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("parts");
    QTest::addColumn<QString>("code");
    const QString good = QStringLiteral("+447400123456"), hi = QStringLiteral("Hi");
    QTest::newRow("no plus") << QStringLiteral("447400123456") << QString() << hi << 1 << QStringLiteral("to");
    QTest::newRow("two numbers") << QStringLiteral("+447400123456 +447400123457") << QString() << hi << 1 << QStringLiteral("to");
    QTest::newRow("line break in the number") << QStringLiteral("+4474\r\nX: y") << QString() << hi << 1 << QStringLiteral("to");
    QTest::newRow("too long a number") << QStringLiteral("+1234567890123456") << QString() << hi << 1 << QStringLiteral("to");
    QTest::newRow("line break in the sender") << good << QStringLiteral("A\r\nX-Kannel-To: +1") << hi << 1 << QStringLiteral("sender");
    QTest::newRow("sender of no alphabet") << good << QStringLiteral("Ёлка") << hi << 1 << QStringLiteral("sender");
    QTest::newRow("empty text") << good << QString() << QString() << 1 << QStringLiteral("empty_text");
    QTest::newRow("256 parts") << good << QString() << hi << 256 << QStringLiteral("too_many_parts");
}

void TestKannel::whatCanNeverBeSentIsRefusedBeforehand()
{
    QFETCH(QString, to);
    QFETCH(QString, sender);
    QFETCH(QString, body);
    QFETCH(int, parts);
    QFETCH(QString, code);
    SmsRequest sms;
    sms.to = to;
    sms.sender = sender;
    sms.text = body;
    sms.parts = parts;
    const auto request = plainCodec().request(sms);
    QVERIFY(!request);
    QCOMPARE(request.error().detail, code);
}

void TestKannel::aHeaderCannotBeInjected()
{
    for (const QByteArray password : {"pw\r\nX-Kannel-To: +1", "pw\n", "p\0w", "p\x7fw", "p\xc3\xa9"}) {
        HttpRequest request = plainCodec().probe();
        request.headers.last().second = password.size() == 1 ? QByteArray("p\0w", 3) : password;
        QVERIFY(!requestHead(request));
    }
    HttpRequest request = plainCodec().probe();
    request.url = QUrl(QStringLiteral("http://user:secret@127.0.0.1/a b?c=d e"));
    const auto head = requestHead(request);
    QVERIFY(head && !head->contains("secret"));
    QVERIFY(head->startsWith("POST /a%20b?c=d%20e HTTP/1.1\r\nHost: 127.0.0.1\r\n"));
}

void TestKannel::aLongTextsPartsShareOneReference()
{
    QSet<QByteArray> references;
    for (int n = 0; n < 50; ++n) {
        QSet<QByteArray> ofMessage;
        for (int part = 0; part < 3; ++part) {
            SmsRequest sms;
            sms.clientRef = QStringLiteral("ref-%1").arg(n);
            sms.to = QStringLiteral("+447400123456");
            sms.text = QStringLiteral("x");
            sms.part = part;
            sms.parts = 3;
            const auto request = plainCodec().request(sms);
            for (const auto &[name, value] : request->headers) {
                if (name != "X-Kannel-UDH")
                    continue;
                QVERIFY(value.startsWith("050003"));
                QCOMPARE(value.mid(8), QByteArray("030") + QByteArray::number(part + 1));
                ofMessage.insert(value.mid(6, 2));
            }
        }
        QCOMPARE(ofMessage.size(), 1);
        references.unite(ofMessage);
    }
    QVERIFY(references.size() > 20); // neighbours in time do not share one
}

void TestKannel::receipts_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("says"); // the refused field, or id/part/foreign/answer
    const QByteArray ref = "ref=6f1f7c1e-2f60&part=1";
    const auto row = [&](const char *name, const QByteArray &query, ReceiptType type, const QString &says) {
        QTest::newRow(name) << query << int(type) << says;
    };
    row("delivered", ref + "&type=1&foreign=ec0c273b&answer=&at=1795541577", ReceiptType::Delivered, QStringLiteral("6f1f7c1e-2f60/1/ec0c273b//1795541577000"));
    row("failed", ref + "&type=2&foreign=&answer=NACK%2F4%2Fno+such+user&at=1795541577", ReceiptType::Failed, QStringLiteral("6f1f7c1e-2f60/1//NACK/4/no such user/1795541577000"));
    row("buffered", ref + "&type=4", ReceiptType::Buffered, QStringLiteral("6f1f7c1e-2f60/1///1795541600000"));
    row("handed over", ref + "&type=8&answer=ACK%2F", ReceiptType::HandedOver, QStringLiteral("6f1f7c1e-2f60/1//ACK//1795541600000"));
    row("rejected", ref + "&type=16", ReceiptType::Rejected, QStringLiteral("6f1f7c1e-2f60/1///1795541600000"));
    row("a type of tomorrow", ref + "&type=99", ReceiptType::Other, QStringLiteral("6f1f7c1e-2f60/1///1795541600000"));
    row("a clock gone wrong", ref + "&type=1&at=99999999999", ReceiptType::Delivered, QStringLiteral("6f1f7c1e-2f60/1///1795541600000"));
    row("the first of two counts", ref + "&type=1&type=2", ReceiptType::Delivered, QStringLiteral("6f1f7c1e-2f60/1///1795541600000"));
    row("controls become spaces", ref + "&type=1&answer=a%00b%0D%0Ac", ReceiptType::Delivered, QStringLiteral("6f1f7c1e-2f60/1//a b  c/1795541600000"));
    row("no reference", "part=0&type=1", ReceiptType::Other, QStringLiteral("ref"));
    row("a reference with a slash", "ref=a%2Fb&type=1", ReceiptType::Other, QStringLiteral("ref"));
    row("part of words", "ref=a&part=x&type=1", ReceiptType::Other, QStringLiteral("part"));
    row("part 255", "ref=a&part=255&type=1", ReceiptType::Other, QStringLiteral("part"));
    row("no type", "ref=a&part=0", ReceiptType::Other, QStringLiteral("type"));
    row("nothing", "", ReceiptType::Other, QStringLiteral("ref"));
}

void TestKannel::receipts()
{
    QFETCH(QByteArray, query);
    QFETCH(int, type);
    QFETCH(QString, says);
    const auto receipt = kannelReceipt(query, kAccount, kNow);
    if (!receipt) {
        QCOMPARE(receipt.error().detail, says);
        return;
    }
    QCOMPARE(int(receipt->type), type);
    QCOMPARE(QStringLiteral("%1/%2/%3/%4/%5").arg(receipt->clientRef).arg(receipt->part).arg(receipt->providerId, receipt->text).arg(receipt->at), says);
    QCOMPARE(receipt->accountId, kAccount);
}

void TestKannel::inboundTexts_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("says");
    const QByteArray who = "from=%2B447400123456&to=100&id=10e00ea5-9f79&ts=1795541577";
    QTest::newRow("GSM-7") << who + "&text=Yes+%7Bplease%7D+%E2%82%AC&coding=0&charset=UTF-8" << QStringLiteral("Yes {please} €");
    QTest::newRow("UCS-2 with an emoji") << who + "&text=%04%1F%00+%D8%3D%DE%00&coding=2&charset=UTF-16BE" << QStringLiteral("П 😀");
    QTest::newRow("UCS-2, no charset said") << who + "&text=%04%1F&coding=2" << QStringLiteral("П");
    QTest::newRow("half a pair") << who + "&text=%D8%3D%00A&coding=2&charset=UTF-16BE" << QStringLiteral("\uFFFDA");
    QTest::newRow("an odd byte") << who + "&text=%00A%00&coding=2&charset=UTF-16BE" << QStringLiteral("A");
    QTest::newRow("Latin-1") << who + "&text=%E9t%E9&coding=0&charset=ISO-8859-1" << QStringLiteral("été");
    QTest::newRow("broken UTF-8") << who + "&text=a%FFb&coding=0&charset=UTF-8" << QStringLiteral("a\uFFFDb");
    QTest::newRow("lines stay, controls go") << who + "&text=a%0D%0Ab%00%07c&coding=0&charset=UTF-8" << QStringLiteral("a\r\nb  c");
    QTest::newRow("a percent sign") << who + "&text=100%25+%+%zz&coding=0&charset=UTF-8" << QStringLiteral("100% % %zz");
    QTest::newRow("empty") << who + "&text=&coding=0&charset=UTF-8" << QString();
    QTest::newRow("nobody") << QByteArray("text=hi&coding=0") << QStringLiteral("!from");
    QTest::newRow("binary") << who + "&text=%00%01&coding=1" << QStringLiteral("!coding");
}

void TestKannel::inboundTexts()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, says);
    const auto sms = kannelInbound(query, kAccount, kNow);
    if (!sms) {
        QCOMPARE(u'!' + sms.error().detail, says);
        return;
    }
    QCOMPARE(sms->text, says);
    QCOMPARE(sms->from, QStringLiteral("+447400123456"));
    QCOMPARE(sms->to, QStringLiteral("100"));
    QCOMPARE(sms->key, QStringLiteral("10e00ea5-9f79"));
    QCOMPARE(sms->at, 1'795'541'577'000);
    QCOMPARE(sms->accountId, kAccount);
}

void TestKannel::aLongFieldIsCutBetweenCharacters()
{
    const QByteArray half = QByteArray(63, 'a') + "%F0%9F%98%80"; // an emoji where the 64 units end
    const auto sms = kannelInbound("text=hi&coding=0&to=" + half + "&from=" + half, kAccount, kNow);
    QVERIFY(sms);
    QVERIFY(sms->from.isValidUtf16() && sms->to.isValidUtf16());
    QCOMPARE(sms->from, QString(63, u'a') + QChar(QChar::ReplacementCharacter));
    const auto receipt = kannelReceipt("ref=r&type=1&part=0&answer=" + QByteArray(299, 'a') + "%F0%9F%98%80", kAccount, kNow);
    QVERIFY(receipt && receipt->text.isValidUtf16());
}

void TestKannel::theSameInboundTextHasTheSameKey()
{
    const QByteArray query = "from=1&text=hi&coding=0&ts=1795541577";
    const QString key = kannelInbound(query, kAccount, kNow)->key;
    QVERIFY(!key.isEmpty());
    QCOMPARE(kannelInbound(query, kAccount, kNow + 5'000)->key, key);
    QVERIFY(kannelInbound(query + "8", kAccount, kNow)->key != key);
    QVERIFY(kannelInbound("from=1&text=ho&coding=0&ts=1795541577", kAccount, kNow)->key != key);
}

void TestKannel::anyBytesAreReadWithoutHarm()
{
    QRandomGenerator dice(20);
    const QByteArray pieces[] = {"from=", "text=", "&", "=", "%", "+", "coding=2", "charset=UTF-16BE", "ref=", "type=", "%D8%3D", "part=", "at=", "\xff"};
    for (int n = 0; n < 20'000; ++n) {
        QByteArray query;
        for (int i = dice.bounded(12); i > 0; --i)
            query += dice.bounded(3) ? pieces[dice.bounded(int(std::size(pieces)))] : QByteArray(dice.bounded(5), char(dice.bounded(256)));
        if (const auto sms = kannelInbound(query, kAccount, kNow)) {
            QVERIFY(!sms->from.isEmpty() && !sms->key.isEmpty() && sms->text.size() <= query.size());
            QVERIFY(sms->text.isValidUtf16());
        }
        if (const auto receipt = kannelReceipt(query, kAccount, kNow))
            QVERIFY(!receipt->clientRef.isEmpty() && receipt->text.size() <= 300);
    }
}

namespace {

/// As bearerbox 1.4.5 prints it, without the lines that nobody reads.
QByteArray statusPage(const char *box, const char *first, const char *second)
{
    return "Kannel bearerbox version `1.4.5'.\nCompiler `12.2.0'.\n\nStatus: running, uptime 0d 0h 0m 1s\n\nSMS: received 0 (0 queued), sent 0 (0 queued), "
           "store size 0\n\nBox connections:\n" + QByteArray(box) + "\nSMSC connections:\n" + first + second + "\n\n";
}

const char *const kBox = "    smsbox:(none), IP 127.0.0.1 (0 queued), (on-line 0d 0h 0m 0s)  \n\n";
const char *const kFake = "    fake[fake]    FAKE:17598 (online 12s, rcvd: sms 0 (0.00,0.00,0.00) / dlr 0 (0.00,0.00,0.00), sent: sms 0 (0.00,0.00,0.00) / dlr 0 "
                          "(0.00,0.00,0.00), failed 0, queued 0 msgs)\n";
const char *const kDown = "    exact[exact-1]    SMPP:127.0.0.1:36397/36397:desk: (re-connecting, rcvd: sms 0 (0.00,0.00,0.00) / dlr 0 (0.00,0.00,0.00), sent: sms 0 "
                          "(0.00,0.00,0.00) / dlr 0 (0.00,0.00,0.00), failed 0, queued 7 msgs)\n";

} // namespace

void TestKannel::theStatusPageIsAskedForAndRead()
{
    for (const char *typed : {"http://127.0.0.1:13000", "http://127.0.0.1:13000/", "http://127.0.0.1:13000/status.xml?password=old"}) {
        const HttpRequest http = kannelStatusRequest(QUrl(QString::fromLatin1(typed)), "p&q r", false);
        QCOMPARE(http.url.toEncoded(), QByteArray("http://127.0.0.1:13000/status.txt?password=p%26q%20r"));
        QVERIFY(http.method == HttpRequest::Method::Get && http.body.isEmpty());
    }
    const auto status = readKannelStatus(statusPage(kBox, kFake, kDown));
    QVERIFY(status && status->smsbox);
    QCOMPARE(status->smscs, (QList<ProbeLink>{{QStringLiteral("fake"), true, 0}, {QStringLiteral("exact"), false, 7}}));
    QVERIFY(!readKannelStatus("Denied"));
    QVERIFY(!readKannelStatus("<html>"));
    QVERIFY(!readKannelStatus(statusPage("", kFake, kDown))->smsbox);
}

void TestKannel::whatTheStatusPageAddsToATest_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<bool>("takes");
    QTest::addColumn<QString>("smsc");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("works");
    const auto row = [](const char *name, const QByteArray &page, bool takes, const char *smsc, const char *code, bool works) {
        QTest::newRow(name) << page << takes << QString::fromLatin1(smsc) << QString::fromLatin1(code) << works;
    };
    row("one is online", statusPage(kBox, kFake, kDown), true, "", "ok", true);
    row("the chosen one is online", statusPage(kBox, kFake, kDown), true, "fake", "ok", true);
    row("the chosen one is not", statusPage(kBox, kFake, kDown), true, "exact", "smsc_offline", false);
    row("none of that name", statusPage(kBox, kFake, kDown), true, "vodafone", "smsc_unknown", false);
    row("none is online", statusPage(kBox, "", kDown), true, "", "smsc_offline", false);
    row("none is there", statusPage(kBox, "", ""), true, "", "smsc_offline", false);
    row("no smsbox", statusPage("", kFake, kDown), false, "", "smsbox_down", false);
    row("a smsbox elsewhere", statusPage(kBox, kFake, kDown), false, "", "unreachable", false);
    row("denied", "Denied", true, "", "status_denied", true);
    row("denied, and nobody takes texts", "Denied", false, "", "unreachable", false);
    row("another page", "<html>hello</html>", true, "", "status_unexpected", true);
}

void TestKannel::whatTheStatusPageAddsToATest()
{
    QFETCH(QByteArray, page);
    QFETCH(bool, takes);
    QFETCH(QString, smsc);
    QFETCH(QString, code);
    QFETCH(bool, works);
    ProbeResult sendsms;
    sendsms.works = takes;
    sendsms.code = takes ? QStringLiteral("ok") : QStringLiteral("unreachable");
    HttpReply reply;
    reply.end = HttpReply::End::Complete;
    reply.status = 200;
    reply.body = page;
    const ProbeResult told = withKannelStatus(sendsms, reply, smsc);
    QCOMPARE(told.code, code);
    QCOMPARE(told.works, works);
    reply.end = HttpReply::End::Unreachable;
    reply.status = 0;
    QCOMPARE(withKannelStatus(sendsms, reply, smsc).code, takes ? QStringLiteral("status_unreachable") : QStringLiteral("unreachable"));
}

QTEST_GUILESS_MAIN(TestKannel)
#include "test_kannel.moc"
