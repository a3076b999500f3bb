// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// reliability.md: M1–M7, b 1–6, 12, 14–16, 18, A4 (TLS, redirects, hostile replies); gates R2 and R9.
#include "providers/kannelcodec.h"
#include "providers/network.h"
#include "support/certificates.h"
#include "support/hostileserver.h"
#include "support/testsize.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMutex>
#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <map>

using namespace heliograph;
using heliograph::test::HostileServer;

namespace oneshot {

using Kind = SendVerdict::Kind;
using Trouble = SendVerdict::Account;

struct Row {
    const char *command;
    Kind kind;
    Trouble account;
    int status;
    const char *code;
    int times; ///< a thousand in all at the long size
};

const QList<Row> &hostileRows()
{
    static const QList<Row> all = {
        {"accept", Kind::Accepted, Trouble::Fine, 202, "0", 4},
        {"queued", Kind::Accepted, Trouble::Fine, 202, "3", 2},
        {"chunked", Kind::Accepted, Trouble::Fine, 202, "0", 2},
        {"close", Kind::Unknown, Trouble::Fine, 0, "cut", 4},
        {"close-unread", Kind::Unknown, Trouble::Fine, 0, "cut", 2},
        {"never-read", Kind::Unknown, Trouble::Fine, 0, "timeout", 1},
        {"half-read", Kind::Unknown, Trouble::Fine, 0, "cut", 1},
        {"reset", Kind::Unknown, Trouble::Fine, 0, "cut", 4},
        {"cut-head", Kind::Unknown, Trouble::Fine, 0, "cut", 4},
        {"cut-body", Kind::Unknown, Trouble::Fine, 202, "cut", 2},
        {"chunked-cut", Kind::Unknown, Trouble::Fine, 202, "cut", 1},
        {"hang", Kind::Unknown, Trouble::Fine, 0, "timeout", 1},
        {"drip", Kind::Unknown, Trouble::Fine, 0, "timeout", 1},
        {"drip-body", Kind::Unknown, Trouble::Fine, 202, "timeout", 1},
        {"endless-body", Kind::Unknown, Trouble::Fine, 202, "too_big", 4},
        {"endless-length", Kind::Unknown, Trouble::Fine, 202, "too_big", 2},
        {"endless-chunks", Kind::Unknown, Trouble::Fine, 202, "too_big", 2},
        {"endless-head", Kind::Unknown, Trouble::Fine, 0, "too_big", 2},
        {"endless-line", Kind::Unknown, Trouble::Fine, 0, "too_big", 2},
        {"endless-interim", Kind::Unknown, Trouble::Fine, 0, "too_big", 2},
        {"gzip", Kind::Unknown, Trouble::Fine, 202, "http_202", 1},
        {"garbage", Kind::Unknown, Trouble::Fine, 0, "malformed", 1},
        {"http2", Kind::Unknown, Trouble::Fine, 0, "malformed", 1},
        {"lengths", Kind::Unknown, Trouble::Fine, 0, "malformed", 1},
        {"empty", Kind::Unknown, Trouble::Fine, 202, "http_202", 1},
        {"words-half", Kind::Unknown, Trouble::Fine, 202, "http_202", 1},
        {"words-json", Kind::Unknown, Trouble::Fine, 202, "http_202", 1},
        {"words-more", Kind::Unknown, Trouble::Fine, 202, "http_202", 1},
        {"html", Kind::Unknown, Trouble::Suspicious, 200, "http_200", 2},
        {"status-301", Kind::Rejected, Trouble::Configuration, 301, "http_301", 2},
        {"status-302", Kind::Rejected, Trouble::Configuration, 302, "http_302", 2},
        {"status-303", Kind::Rejected, Trouble::Configuration, 303, "http_303", 2},
        {"status-307", Kind::Rejected, Trouble::Configuration, 307, "http_307", 2},
        {"status-308", Kind::Rejected, Trouble::Configuration, 308, "http_308", 2},
        {"status-400", Kind::Rejected, Trouble::Fine, 400, "http_400", 1},
        {"status-401", Kind::NotProcessed, Trouble::Credentials, 401, "http_401", 2},
        {"status-402", Kind::NotProcessed, Trouble::Balance, 402, "http_402", 1},
        {"status-403", Kind::NotProcessed, Trouble::Credentials, 403, "http_403", 1},
        {"status-404", Kind::Rejected, Trouble::Configuration, 404, "http_404", 1},
        {"status-407", Kind::NotProcessed, Trouble::Configuration, 407, "http_407", 2},
        {"status-408", Kind::Unknown, Trouble::Fine, 408, "http_408", 1},
        {"status-409", Kind::Unknown, Trouble::Fine, 409, "http_409", 1},
        {"status-413", Kind::Rejected, Trouble::Fine, 413, "http_413", 1},
        {"status-425", Kind::NotProcessed, Trouble::Fine, 425, "http_425", 1},
        {"status-429-120", Kind::NotProcessed, Trouble::Fine, 429, "http_429", 2},
        {"status-500", Kind::Unknown, Trouble::Fine, 500, "http_500", 2},
        {"status-502", Kind::Unknown, Trouble::Fine, 502, "http_502", 1},
        {"status-503", Kind::NotProcessed, Trouble::Fine, 503, "http_503", 2},
        {"status-504", Kind::Unknown, Trouble::Fine, 504, "http_504", 1},
        {"status-599", Kind::Unknown, Trouble::Fine, 599, "http_599", 1},
    };
    return all;
}

qint64 peakKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

qint64 resetPeakKiB()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
    refs.close();
    return peakKiB();
}

SmsRequest textNumber(const QString &id)
{
    SmsRequest sms;
    sms.clientRef = id;
    sms.to = QStringLiteral("+447400123456");
    sms.text = QStringLiteral("text ") + id;
    return sms;
}

struct Trial {
    SendVerdict verdict;
    HttpReply reply;
    int answers = 0;
    int asked = 0; ///< how often it wanted to know whether it may start
};

/// Posts, and keeps what came back by id.
class Bench
{
public:
    explicit Bench(NetworkOptions options = {}) : m_network(std::make_unique<Network>(m_clock, options)) { }
    void post(const QUrl &url, const QString &id, bool start = true, bool privateHttp = false)
    {
        const SmsRequest sms = textNumber(id);
        auto codec = std::make_shared<KannelCodec>(KannelSettings{url, QStringLiteral("desk"), "pw", {}, privateHttp, {}, {}});
        const HttpRequest request = *codec->request(sms);
        m_posted += 1;
        m_network->post(request,
            [this, id, start] {
                const QMutexLocker lock(&m_mutex);
                m_trials[id].asked += 1;
                return start;
            },
            [this, id, sms, codec](const HttpReply &reply) {
                const QMutexLocker lock(&m_mutex);
                m_trials[id].verdict = verdictFor(reply, codec->read(sms, reply));
                m_trials[id].reply = reply;
                m_trials[id].answers += 1;
                m_answered += 1;
            });
    }
    bool allAnswered()
    {
        const QMutexLocker lock(&m_mutex);
        return m_answered >= m_posted;
    }
    Trial trial(const QString &id)
    {
        const QMutexLocker lock(&m_mutex);
        return m_trials[id];
    }
    void end() { m_network.reset(); }

private:
    SystemClock m_clock;
    QMutex m_mutex;
    std::map<QString, Trial> m_trials;
    int m_posted = 0;
    int m_answered = 0;
    std::unique_ptr<Network> m_network;
};

QString idOf(const QString &command, bool tls, int n)
{
    return command + (tls ? QStringLiteral("-tls-") : QStringLiteral("-plain-")) + QString::number(n);
}

} // namespace oneshot

using namespace oneshot;
using test::Certificates;

class TestOneShotPost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyAnswerHasTheTablesVerdict_data();
    void everyAnswerHasTheTablesVerdict();
    void noAttemptMadeTwoRequests();
    void noRedirectWasFollowed();
    void repliesAreHeldInBoundedMemory();
    void whatMayNotStartSendsNothing();
    void nobodyListensAndNoNameProveThatNothingLeft();
    void aCertificateThatIsNotTrustedGetsNoByte_data();
    void aCertificateThatIsNotTrustedGetsNoByte();
    void plainHttpGoesToLoopbackOnly();
    void whateverIsUnderWayIsAnsweredAtTheEnd();

private:
    Certificates m_certificates;
    std::unique_ptr<HostileServer> m_server;
    std::unique_ptr<Bench> m_bench;
    int m_repeat = test::scaled(1, 6);
    qint64 m_grewKiB = 0;
    qint64 m_longestGapMs = 0;
};

/// Everything goes out at once, over http and over TLS; the tests below look at what happened.
void TestOneShotPost::initTestCase()
{
    const QString base = m_certificates.make(QStringLiteral("good"), Certificates::ours());
    m_server = std::make_unique<HostileServer>(
        QStringList{QStringLiteral("--tls"), base + QStringLiteral(".pem"), base + QStringLiteral(".key")});
    NetworkOptions options;
    options.deadlines = {20'000, 6'000, 8'000};
    options.authorities = QSslCertificate::fromPath(base + QStringLiteral(".pem"));
    m_bench = std::make_unique<Bench>(options);
    // Once around, so that libraries and certificates are loaded before memory is measured.
    m_bench->post(m_server->url(QStringLiteral("accept"), QStringLiteral("warm")), QStringLiteral("warm"));
    m_bench->post(m_server->url(QStringLiteral("accept"), QStringLiteral("warm-tls"), true), QStringLiteral("warm-tls"));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->allAnswered(), 30'000);
    QCOMPARE(m_bench->trial(QStringLiteral("warm-tls")).verdict.code, QStringLiteral("0"));
    const qint64 before = resetPeakKiB();
    QElapsedTimer gap;
    gap.start();
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] {
        m_longestGapMs = qMax(m_longestGapMs, gap.elapsed());
        gap.restart();
    });
    beat.start(5);
    for (const Row &row : hostileRows()) {
        for (const bool tls : {false, true}) {
            for (int n = 0; n < row.times * m_repeat; ++n) {
                const QString command = QString::fromLatin1(row.command);
                m_bench->post(m_server->url(command, idOf(command, tls, n), tls), idOf(command, tls, n));
            }
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->allAnswered(), 120'000);
    m_grewKiB = peakKiB() - before;
}

void TestOneShotPost::everyAnswerHasTheTablesVerdict_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<bool>("tls");
    for (int i = 0; i < hostileRows().size(); ++i) {
        for (const bool tls : {false, true})
            QTest::addRow("%s over %s", hostileRows().at(i).command, tls ? "TLS" : "http") << i << tls;
    }
}

void TestOneShotPost::everyAnswerHasTheTablesVerdict()
{
    QFETCH(int, row);
    QFETCH(bool, tls);
    const Row &expected = hostileRows().at(row);
    for (int n = 0; n < expected.times * m_repeat; ++n) {
        const Trial trial = m_bench->trial(idOf(QString::fromLatin1(expected.command), tls, n));
        QCOMPARE(trial.answers, 1);
        QCOMPARE(trial.asked, 1);
        QCOMPARE(trial.verdict.kind, expected.kind);
        QCOMPARE(trial.verdict.account, expected.account);
        QCOMPARE(trial.verdict.httpStatus, expected.status);
        QCOMPARE(trial.verdict.code, QString::fromLatin1(expected.code));
        QVERIFY(trial.verdict.pulled > 0);
        QVERIFY(trial.verdict.text.size() <= 300 && !trial.verdict.text.contains(u'<'));
        if (QByteArrayView(expected.command) == "status-429-120")
            QCOMPARE(trial.verdict.retryAfterMs, 120'000);
    }
}

void TestOneShotPost::noAttemptMadeTwoRequests()
{
    QHash<QString, int> requests;
    for (const QJsonObject &entry : m_server->ledger())
        requests[entry.value(QLatin1String("id")).toString()] += 1;
    int most = 0;
    for (auto it = requests.cbegin(); it != requests.cend(); ++it)
        most = qMax(most, it.value());
    QVERIFY(requests.size() > hostileRows().size());
    QCOMPARE(most, 1);
}

void TestOneShotPost::noRedirectWasFollowed()
{
    for (const QJsonObject &entry : m_server->ledger())
        QCOMPARE(entry.value(QLatin1String("origin")).toInt(), 1);
}

void TestOneShotPost::repliesAreHeldInBoundedMemory()
{
    qInfo("memory grew by %lld KiB at its peak; longest gap of the main thread's 5 ms beat: %lld ms", m_grewKiB, m_longestGapMs);
#ifndef __SANITIZE_ADDRESS__
    QVERIFY(m_grewKiB < 20 * 1024);
#endif
}

void TestOneShotPost::whatMayNotStartSendsNothing()
{
    const QString id = QStringLiteral("not-started");
    m_bench->post(m_server->url(QStringLiteral("accept"), id), id, false);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->allAnswered(), 30'000);
    const Trial trial = m_bench->trial(id);
    QCOMPARE(trial.asked, 1);
    QCOMPARE(trial.verdict.kind, Kind::NotProcessed);
    QCOMPARE(trial.verdict.account, Trouble::Fine);
    QCOMPARE(trial.verdict.code, QStringLiteral("abandoned"));
    QCOMPARE(trial.verdict.pulled, 0);
    for (const QJsonObject &entry : m_server->ledger())
        QVERIFY(entry.value(QLatin1String("id")).toString() != id);
}

void TestOneShotPost::nobodyListensAndNoNameProveThatNothingLeft()
{
    quint16 freePort = 0;
    {
        HostileServer gone;
        freePort = quint16(gone.port);
    }
    m_bench->post(QUrl(QStringLiteral("http://127.0.0.1:%1/x").arg(freePort)), QStringLiteral("refused"));
    m_bench->post(QUrl(QStringLiteral("https://nobody.invalid/x")), QStringLiteral("no-name"));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->allAnswered(), 60'000);
    for (const char *id : {"refused", "no-name"}) {
        const Trial trial = m_bench->trial(QLatin1String(id));
        QCOMPARE(trial.verdict.kind, Kind::NotProcessed);
        QCOMPARE(trial.verdict.account, Trouble::Unreachable);
        QCOMPARE(trial.verdict.pulled, 0);
        QCOMPARE(trial.asked, 0);
    }
}

void TestOneShotPost::aCertificateThatIsNotTrustedGetsNoByte_data()
{
    const QStringList address = Certificates::ours();
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QStringList>("server");
    QTest::newRow("signed by itself") << address << false << QStringList();
    QTest::newRow("another host's") << Certificates::anothers() << true << QStringList();
    QTest::newRow("expired") << QStringList{QStringLiteral("expired")} << true << QStringList();
    QTest::newRow("TLS 1.1 only") << address << true << QStringList{QStringLiteral("--tls10")};
    QTest::newRow("not TLS at all") << QStringList() << true << QStringList{QStringLiteral("plain")};
}

void TestOneShotPost::aCertificateThatIsNotTrustedGetsNoByte()
{
    QFETCH(QStringList, args);
    QFETCH(bool, trusted);
    QFETCH(QStringList, server);
    const QString name = QString::number(qHash(QByteArray(QTest::currentDataTag())));
    const QString base = args.contains(QStringLiteral("expired")) ? m_certificates.makeExpired(name) : m_certificates.make(name, args);
    const HostileServer hostile(QStringList{QStringLiteral("--tls"), base + QStringLiteral(".pem"), base + QStringLiteral(".key")}
                                + (server.value(0) == QLatin1String("--tls10") ? server : QStringList()));
    NetworkOptions options;
    if (trusted)
        options.authorities = QSslCertificate::fromPath(base + QStringLiteral(".pem"));
    Bench bench(options);
    const QString id = QStringLiteral("secret");
    QUrl url = hostile.url(QStringLiteral("accept"), id, true);
    if (server.value(0) == QLatin1String("plain"))
        url.setPort(hostile.port);
    bench.post(url, id);
    QTRY_VERIFY_WITH_TIMEOUT(bench.allAnswered(), 60'000);
    const Trial trial = bench.trial(id);
    QCOMPARE(trial.verdict.kind, Kind::NotProcessed);
    QCOMPARE(trial.verdict.account, Trouble::Unreachable);
    // One that speaks no TLS may wait for the end of a line, which a handshake has or has not; then its silence is what is seen.
    if (server.value(0) != QLatin1String("plain") || trial.verdict.code != QLatin1String("timeout"))
        QCOMPARE(trial.verdict.code, QStringLiteral("tls"));
    QCOMPARE(trial.asked, 0);
    for (const QJsonObject &entry : hostile.ledger())
        QCOMPARE(entry.value(QLatin1String("requests")).toInt(), 0);
}

void TestOneShotPost::plainHttpGoesToLoopbackOnly()
{
    m_bench->post(QUrl(QStringLiteral("ftp://127.0.0.1:%1/accept/ftp").arg(m_server->port)), QStringLiteral("ftp"));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->allAnswered(), 30'000);
    QCOMPARE(m_bench->trial(QStringLiteral("ftp")).verdict.kind, Kind::NotProcessed);
    QCOMPARE(m_bench->trial(QStringLiteral("ftp")).verdict.account, Trouble::Configuration);

    // An address of this computer that is not loopback: it is reached, and told nothing.
    QHostAddress ours;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
            ours = address;
    }
    QTcpServer listener;
    if (ours.isNull() || !listener.listen(ours))
        QSKIP("this computer has no address but loopback");
    QByteArray heard;
    connect(&listener, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = listener.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket] {
            heard += socket->readAll();
            socket->abort();
        });
    });
    const QUrl url(QStringLiteral("http://%1:%2/accept/open").arg(ours.toString()).arg(listener.serverPort()));
    m_bench->post(url, QStringLiteral("open"));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->allAnswered(), 30'000);
    QCOMPARE(m_bench->trial(QStringLiteral("open")).verdict.code, QStringLiteral("not_allowed"));
    QCOMPARE(m_bench->trial(QStringLiteral("open")).asked, 0);
    QVERIFY(heard.isEmpty());
    if (!ours.isInSubnet(QHostAddress(QStringLiteral("10.0.0.0")), 8) && !ours.isInSubnet(QHostAddress(QStringLiteral("172.16.0.0")), 12)
        && !ours.isInSubnet(QHostAddress(QStringLiteral("192.168.0.0")), 16))
        return;
    // A private one is told with the account's own consent only.
    m_bench->post(url, QStringLiteral("private"), true, true);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->allAnswered(), 30'000);
    QVERIFY(heard.startsWith("POST /accept/open"));
}

void TestOneShotPost::whateverIsUnderWayIsAnsweredAtTheEnd()
{
    NetworkOptions options;
    options.inFlight = 2;
    Bench bench(options);
    for (int n = 0; n < 4; ++n)
        bench.post(m_server->url(QStringLiteral("hang"), QStringLiteral("end%1").arg(n)), QStringLiteral("end%1").arg(n));
    QTRY_COMPARE(bench.trial(QStringLiteral("end0")).asked + bench.trial(QStringLiteral("end1")).asked, 2);
    bench.end();
    QVERIFY(bench.allAnswered());
    for (int n = 0; n < 4; ++n) {
        const Trial trial = bench.trial(QStringLiteral("end%1").arg(n));
        QCOMPARE(trial.answers, 1);
        QCOMPARE(trial.verdict.kind, n < 2 ? Kind::Unknown : Kind::NotProcessed);
        QCOMPARE(trial.verdict.account, Trouble::Fine);
    }
}

QTEST_GUILESS_MAIN(TestOneShotPost)
#include "test_oneshotpost.moc"
