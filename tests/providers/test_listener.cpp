// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// decisions.md "Inbound and receipts"; reliability.md b 30, and what strangers on this computer may try.
#include "providers/kannelprovider.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <future>

using namespace heliograph;

namespace {

const QByteArray kToken = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

QByteArray exchange(const QString &address, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(address.section(u':', 0, 0), address.section(u':', 1).toUShort());
    if (!socket.waitForConnected())
        return "refused";
    socket.write(request);
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(15'000)) { }
    return socket.readAll();
}

/// What the listener answers; empty: it hung up. Asked from another thread, for the answer waits for this one.
QByteArray tell(const QString &address, const QByteArray &request)
{
    auto answer = std::async(std::launch::async, exchange, address, request);
    while (answer.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    return answer.get();
}

QByteArray get(const QString &address, const QByteArray &target)
{
    return tell(address, "GET " + target + " HTTP/1.1\r\nHost: x\r\nUser-Agent: Kannel/1.4.5\r\n\r\n").split('\r').first().mid(9);
}

struct Desk {
    SystemClock clock;
    Network network{clock};
    ListenerPool pool{network.thread()};

    Account account(const QString &listen, const QByteArray &token = kToken) const
    {
        Account made;
        made.id = QStringLiteral("kannel");
        made.settings = {{QStringLiteral("url"), QStringLiteral("http://127.0.0.1:9/cgi-bin/sendsms")}, {QStringLiteral("username"), QStringLiteral("desk")},
                         {QStringLiteral("listen"), listen}, {QStringLiteral("token"), QString::fromLatin1(token)}};
        return made;
    }
    std::unique_ptr<KannelProvider> provider(const QString &listen = QStringLiteral("127.0.0.1:0"), const QByteArray &token = kToken)
    {
        auto made = std::make_unique<KannelProvider>(account(listen, token), ProviderSecrets{{QStringLiteral("password"), "pw"}}, network, pool, clock);
        QObject::connect(made.get(), &SmsProvider::receiptArrived, made.get(), [this](const Receipt &r, const Kept &kept) {
            receipts.append(r);
            kept(disk);
        });
        QObject::connect(made.get(), &SmsProvider::inboundArrived, made.get(), [this](const InboundSms &s, const Kept &kept) {
            texts.append(s);
            kept(disk);
        });
        return made;
    }
    QList<Receipt> receipts;
    QList<InboundSms> texts;
    bool disk = true; ///< takes what is stored
};

QString freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QStringLiteral("127.0.0.1:%1").arg(server.serverPort());
}

} // namespace

class TestListener : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void receiptsAndTextsArriveOnce();
    void theGatewayHearsWhenItIsStored();
    void answersAreEmptyPages();
    void strangersLearnNothing();
    void hugeAndSlowRequestsAreHungUpOn();
    void manyConnectionsAreBounded();
    void accountsShareAPort();
    void aChangedAccountKeepsListening();
    void aTakenPortIsTriedAgain();
    void offMeansNoReceipts();
    void theHintNamesWhereTextsGo();
};

void TestListener::receiptsAndTextsArriveOnce()
{
    Desk desk;
    const auto provider = desk.provider();
    QVERIFY(!provider->listening().isEmpty());
    QCOMPARE(get(provider->listening(), '/' + kToken + "/dlr?ref=ref-1&part=0&type=8&answer=ACK%2F&at="), "200 OK");
    QCOMPARE(get(provider->listening(), '/' + kToken + "/dlr?ref=ref-1&part=0&type=1&foreign=abc"), "200 OK");
    QCOMPARE(get(provider->listening(), '/' + kToken + "/mo?from=%2B4474&to=100&text=Hi+%21&coding=0&charset=UTF-8&id=7"), "200 OK");
    QTRY_COMPARE(desk.receipts.size(), 2);
    QTRY_COMPARE(desk.texts.size(), 1);
    QCOMPARE(desk.receipts.last().type, ReceiptType::Delivered);
    QCOMPARE(desk.receipts.last().clientRef, QStringLiteral("ref-1"));
    QCOMPARE(desk.texts.first().text, QStringLiteral("Hi !"));
    // The longest text there is: 255 parts of UCS-2, every byte percent-encoded.
    QCOMPARE(get(provider->listening(), '/' + kToken + "/mo?from=1&coding=2&charset=UTF-16BE&id=8&text=" + QByteArray("%04%1F").repeated(255 * 67)), "200 OK");
    QTRY_COMPARE(desk.texts.size(), 2);
    QCOMPARE(desk.texts.last().text.size(), 255 * 67);
}

/// A1, b 31: what is not on disk was not taken; the gateway comes again.
void TestListener::theGatewayHearsWhenItIsStored()
{
    Desk desk;
    desk.disk = false;
    const auto provider = desk.provider();
    const QByteArray stop = '/' + kToken + "/mo?from=%2B4474&to=100&text=STOP&coding=0&id=9";
    QCOMPARE(get(provider->listening(), stop), "503 Service Unavailable");
    QCOMPARE(get(provider->listening(), '/' + kToken + "/dlr?ref=a&type=1"), "503 Service Unavailable");
    desk.disk = true;
    QCOMPARE(get(provider->listening(), stop), "200 OK");
    // Nobody is there to store it: no answer at all.
    provider->disconnect();
    QCOMPARE(get(provider->listening(), stop), "");
}

void TestListener::answersAreEmptyPages()
{
    Desk desk;
    const auto provider = desk.provider();
    // Kannel would send any words as an SMS to the customer.
    const QByteArray page = tell(provider->listening(), "GET /" + kToken + "/mo?from=1&text=hi&coding=0 HTTP/1.1\r\n\r\n");
    QVERIFY(page.startsWith("HTTP/1.1 200 OK\r\n") && page.endsWith("\r\n\r\n"));
    QVERIFY(page.contains("Content-Length: 0\r\n"));
}

void TestListener::strangersLearnNothing()
{
    Desk desk;
    const auto provider = desk.provider();
    const QString at = provider->listening();
    QCOMPARE(get(at, "/wrong/dlr?ref=a&type=1"), "404 Not Found");
    QCOMPARE(get(at, "/" + kToken.left(31) + "/dlr?ref=a&type=1"), "404 Not Found");
    QCOMPARE(get(at, "/"), "400 Bad Request");
    QCOMPARE(get(at, "/" + kToken), "400 Bad Request");
    QCOMPARE(get(at, "/" + kToken + "/else?x=y"), "400 Bad Request");
    QCOMPARE(get(at, "/" + kToken + "/dlr?ref=a"), "400 Bad Request");
    QCOMPARE(get(at, "/" + kToken + "/mo?text=hi"), "400 Bad Request");
    QVERIFY(tell(at, "POST /" + kToken + "/dlr?ref=a&type=1 HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 400"));
    QVERIFY(tell(at, QByteArray("\x16\x03\x01\x00 not http\r\n\r\n", 17)).startsWith("HTTP/1.1 400"));
    QTest::qWait(50); // what had been taken would be queued by now
    QVERIFY(desk.receipts.isEmpty() && desk.texts.isEmpty());
}

void TestListener::hugeAndSlowRequestsAreHungUpOn()
{
    Desk desk;
    const auto provider = desk.provider();
    // No line ever ends; a head without an end.
    QVERIFY(!tell(provider->listening(), "GET /" + QByteArray(400'000, 'x')).contains(" 200 "));
    QVERIFY(!tell(provider->listening(), "GET / HTTP/1.1\r\n" + QByteArray("X: y\r\n").repeated(60'000)).contains(" 200 "));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(tell(provider->listening(), "GET /" + kToken).isEmpty());
    QVERIFY(timer.elapsed() < 2 * CallbackListener::kDeadlineMs + 2'000);
    QCOMPARE(get(provider->listening(), '/' + kToken + "/dlr?ref=a&type=1"), "200 OK");
}

void TestListener::manyConnectionsAreBounded()
{
    Desk desk;
    const auto provider = desk.provider();
    const auto port = provider->listening().section(u':', 1).toUShort();
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int n = 0; n < 3 * CallbackListener::kMaxConnections; ++n) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QStringLiteral("127.0.0.1"), port);
    }
    const auto open = [&] {
        return std::count_if(sockets.begin(), sockets.end(), [](const auto &s) { return s->state() == QAbstractSocket::ConnectedState; });
    };
    QTRY_VERIFY(open() <= CallbackListener::kMaxConnections && open() > 0);
    sockets.clear();
    QTRY_COMPARE_WITH_TIMEOUT(get(provider->listening(), '/' + kToken + "/dlr?ref=a&type=1"), "200 OK", 20'000);
}

void TestListener::accountsShareAPort()
{
    Desk desk;
    const QString where = freePort();
    auto first = desk.provider(where, "aaaa");
    const auto second = desk.provider(where, "bbbb");
    QCOMPARE(first->listening(), where);
    QCOMPARE(second->listening(), where);
    QCOMPARE(get(where, "/aaaa/dlr?ref=a&type=1"), "200 OK");
    QCOMPARE(get(where, "/bbbb/dlr?ref=b&type=1"), "200 OK");
    first.reset();
    QCOMPARE(get(where, "/aaaa/dlr?ref=a&type=1"), "404 Not Found");
    QCOMPARE(get(where, "/bbbb/dlr?ref=b&type=1"), "200 OK");
}

void TestListener::aChangedAccountKeepsListening()
{
    Desk desk;
    const QString where = freePort();
    auto before = desk.provider(where);
    const auto after = desk.provider(where);
    before.reset(); // goes later than its successor comes
    QCOMPARE(get(where, '/' + kToken + "/dlr?ref=a&type=1"), "200 OK");
    QTRY_COMPARE(desk.receipts.size(), 1);
}

void TestListener::aTakenPortIsTriedAgain()
{
    Desk desk;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString where = QStringLiteral("127.0.0.1:%1").arg(other.serverPort());
    const auto provider = desk.provider(where);
    QVERIFY(provider->listening().isEmpty());
    other.close();
    auto probe = provider->probe();
    QTRY_VERIFY(probe.isFinished());
    QCOMPARE(provider->listening(), where);
    QCOMPARE(get(where, '/' + kToken + "/dlr?ref=a&type=1"), "200 OK");
}

void TestListener::offMeansNoReceipts()
{
    Desk desk;
    const auto provider = desk.provider(QStringLiteral("off"));
    QVERIFY(provider->listening().isEmpty());
    QCOMPARE(provider->info().receipts, ProviderInfo::Receipts::None);
    QVERIFY(!provider->info().inbound);
    QVERIFY(KannelProvider::hints(desk.account(QStringLiteral("off"))).isEmpty());
}

void TestListener::theHintNamesWhereTextsGo()
{
    Desk desk;
    const QList<ProviderHint> hints = KannelProvider::hints(desk.account({}));
    QCOMPARE(hints.size(), 2);
    QVERIFY(hints.first().text.contains(QLatin1String("get-url = \"http://127.0.0.1:13014/") + QString::fromLatin1(kToken) + QLatin1String("/mo?from=%p")));
    QVERIFY(!hints.first().text.contains(QLatin1String("\n\n"))); // a blank line would end the group
}

QTEST_GUILESS_MAIN(TestListener)
#include "test_listener.moc"
