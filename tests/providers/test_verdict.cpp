// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// The verdict table of reliability.md C1, row by row; b 5–7, 12–16; and the reader of replies piece by piece.
#include "providers/httpreplyparser.h"
#include "providers/verdict.h"

#include <QTest>

using namespace heliograph;

namespace {

using Kind = SendVerdict::Kind;
using Trouble = SendVerdict::Account;
using Proof = Reading::Proof;
using End = HttpReply::End;
using State = HttpReplyParser::State;

HttpReply reply(int status, const QByteArray &body = "x", End end = End::Complete, qint64 pulled = 10)
{
    HttpReply made;
    made.status = status;
    made.body = body;
    made.end = end;
    made.pulled = pulled;
    made.at = 1'795'541'600'000;
    return made;
}

Reading claim(Proof proof, Trouble account = Trouble::Fine)
{
    Reading made;
    made.proof = proof;
    made.account = account;
    made.providerId = QStringLiteral("id-1");
    return made;
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void table_data();
    void table();
    void onlyAnAcceptedTextHasAnId();
    void retryAfter_data();
    void retryAfter();
    void otherPeoplesWords();
    void repliesInPieces_data();
    void repliesInPieces();
};

void TestVerdict::table_data()
{
    QTest::addColumn<HttpReply>("answer");
    QTest::addColumn<Reading>("reading");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("account");
    const auto row = [](const QByteArray &name, const HttpReply &answer, Proof proof, Kind kind, Trouble account = Trouble::Fine) {
        QTest::newRow(name.constData()) << answer << claim(proof) << int(kind) << int(account);
    };
    // Row 1: no byte and no status.
    for (const End end : {End::Unreachable, End::Tls, End::Timeout, End::Cut})
        row("nothing left, end " + QByteArray::number(int(end)), reply(0, {}, end, 0), Proof::None, Kind::NotProcessed, Trouble::Unreachable);
    row("not started", reply(0, {}, End::Abandoned, 0), Proof::None, Kind::NotProcessed);
    row("not allowed", reply(0, {}, End::NotAllowed, 0), Proof::None, Kind::NotProcessed, Trouble::Configuration);
    // Rows 2–4: success needs the provider's exact proof and a whole reply.
    row("2xx with proof", reply(202), Proof::Accepted, Kind::Accepted);
    row("2xx refused", reply(200), Proof::Refused, Kind::Rejected);
    row("2xx on the retry list", reply(200), Proof::NotProcessed, Kind::NotProcessed);
    row("2xx otherwise", reply(200, "{}"), Proof::None, Kind::Unknown);
    row("2xx empty", reply(204, {}), Proof::None, Kind::Unknown);
    row("2xx HTML", reply(200, "  <HTML>log in"), Proof::None, Kind::Unknown, Trouble::Suspicious);
    for (const End end : {End::Cut, End::Timeout, End::TooBig, End::Malformed})
        row("2xx not whole, end " + QByteArray::number(int(end)), reply(202, "0: Accepted", end), Proof::Accepted, Kind::Unknown);
    // Row 5.
    for (const int status : {300, 301, 302, 303, 304, 307, 308})
        row("redirect " + QByteArray::number(status), reply(status), Proof::None, Kind::Rejected, Trouble::Configuration);
    // Row 6.
    for (const int status : {400, 404, 405, 406, 410, 411, 413, 414, 415, 422})
        row("refused " + QByteArray::number(status), reply(status), Proof::None, Kind::Rejected);
    row("refused, and the reply was cut", reply(400, "N", End::Cut), Proof::None, Kind::Rejected);
    // Row 7.
    row("401", reply(401), Proof::None, Kind::NotProcessed, Trouble::Credentials);
    row("402", reply(402), Proof::None, Kind::NotProcessed, Trouble::Balance);
    row("407", reply(407), Proof::None, Kind::NotProcessed, Trouble::Configuration);
    // Row 8.
    row("403", reply(403), Proof::None, Kind::Rejected);
    row("403 vouched for", reply(403), Proof::NotProcessed, Kind::NotProcessed);
    // Row 9.
    row("425", reply(425), Proof::None, Kind::NotProcessed);
    row("429", reply(429), Proof::None, Kind::NotProcessed);
    // Row 10.
    row("409", reply(409), Proof::None, Kind::Unknown);
    row("409 refused", reply(409), Proof::Refused, Kind::Rejected);
    row("409 vouched for", reply(409), Proof::NotProcessed, Kind::NotProcessed);
    // Row 11.
    for (const int status : {408, 418, 500, 501, 502, 503, 504, 520, 599}) {
        row("unclear " + QByteArray::number(status), reply(status), Proof::None, Kind::Unknown);
        row("vouched for " + QByteArray::number(status), reply(status), Proof::NotProcessed, Kind::NotProcessed);
        row("claimed accepted with " + QByteArray::number(status), reply(status), Proof::Accepted, Kind::Unknown);
    }
    // Row 12.
    for (const End end : {End::Abandoned, End::Unreachable, End::Tls, End::Timeout, End::Cut, End::Malformed, End::TooBig})
        row("bytes left, end " + QByteArray::number(int(end)), reply(0, {}, end, 1), Proof::None, Kind::Unknown);
}

void TestVerdict::table()
{
    QFETCH(HttpReply, answer);
    QFETCH(Reading, reading);
    QFETCH(int, kind);
    QFETCH(int, account);
    const SendVerdict verdict = verdictFor(answer, reading);
    QCOMPARE(int(verdict.kind), kind);
    QCOMPARE(int(verdict.account), account);
    QCOMPARE(verdict.httpStatus, answer.status);
    QCOMPARE(verdict.pulled, answer.pulled);
    QVERIFY(!verdict.code.isEmpty());
}

void TestVerdict::onlyAnAcceptedTextHasAnId()
{
    QCOMPARE(verdictFor(reply(202), claim(Proof::Accepted)).providerId, QStringLiteral("id-1"));
    QVERIFY(verdictFor(reply(202, "x", End::Cut), claim(Proof::Accepted)).providerId.isEmpty());
    QVERIFY(verdictFor(reply(400), claim(Proof::Refused)).providerId.isEmpty());
}

void TestVerdict::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("none") << QByteArray() << qint64(-1);
    QTest::newRow("seconds") << QByteArray("120") << qint64(120'000);
    QTest::newRow("0") << QByteArray("0") << qint64(1'000);
    QTest::newRow("-5") << QByteArray("-5") << qint64(1'000);
    QTest::newRow("9999999") << QByteArray("9999999") << qint64(3'600'000);
    QTest::newRow("beyond numbers") << QByteArray("99999999999999999999999") << qint64(1'000);
    QTest::newRow("date past") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(1'000);
    QTest::newRow("date to come") << QByteArray("Tue, 24 Nov 2026 18:13:50 GMT") << qint64(30'000 + 600'000);
    QTest::newRow("date far away") << QByteArray("Tue, 24 Nov 2099 18:13:50 GMT") << qint64(3'600'000);
    QTest::newRow("garbage") << QByteArray("soon\xff") << qint64(1'000);
}

void TestVerdict::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, ms);
    HttpReply answer = reply(429);
    answer.at = QDateTime(QDate(2026, 11, 24), QTime(18, 3, 20), Qt::UTC).toMSecsSinceEpoch();
    answer.retryAfter = value;
    QCOMPARE(verdictFor(answer, {}).retryAfterMs, ms);
    answer.status = 500;
    QCOMPARE(verdictFor(answer, {}).retryAfterMs, qint64(-1)); // nothing unsure is tried again
}

void TestVerdict::otherPeoplesWords()
{
    QCOMPARE(plainWords("  Not\r\nroutable. \x01 "), QStringLiteral("Not routable."));
    QCOMPARE(plainWords("<html><img src=file:///etc/passwd>"), QString());
    QCOMPARE(plainWords("\n<!doctype html>"), QString());
    QCOMPARE(plainWords("a\xe2\x80\xae" "b"), QStringLiteral("a b")); // U+202E turns round what follows
    QCOMPARE(plainWords(QByteArray(10'000, 'x')).size(), 300);
    const QString emoji = plainWords(QByteArray("x") + QByteArray("\xf0\x9f\x98\x80").repeated(300));
    QVERIFY(emoji.size() <= 300 && emoji.isValidUtf16());
    QVERIFY(plainWords("\xff\xfe").isValidUtf16());
}

void TestVerdict::repliesInPieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, State state, int status, const QByteArray &body) {
        QTest::newRow(name) << bytes << int(state) << status << body;
    };
    const QByteArray ok = "HTTP/1.1 202 Accepted\r\n";
    row("with a length", ok + "Content-Length: 2\r\n\r\nhi", State::Complete, 202, "hi");
    row("more than its length", ok + "Content-Length: 2\r\n\r\nhi there", State::Complete, 202, "hi");
    row("until it closes", ok + "\r\nhi", State::Complete, 202, "hi");
    row("HTTP/1.0", "HTTP/1.0 202\r\n\r\nhi", State::Complete, 202, "hi");
    row("bare line feeds", "HTTP/1.1 202 OK\nContent-Length: 2\n\nhi", State::Complete, 202, "hi");
    row("chunks", ok + "Transfer-Encoding: chunked\r\n\r\n1\r\nh\r\n1;a=b\r\ni\r\n0\r\nX: y\r\n\r\n", State::Complete, 202, "hi");
    row("after a 100", "HTTP/1.1 100 Continue\r\n\r\n" + ok + "Content-Length: 2\r\n\r\nhi", State::Complete, 202, "hi");
    row("no content", "HTTP/1.1 204 No\r\n\r\n", State::Complete, 204, {});
    row("length 0", ok + "Content-Length: 0\r\n\r\n", State::Complete, 202, {});
    row("cut in the head", "HTTP/1.1 202 Acc", State::Reading, 0, {});
    row("cut after the head's first line", ok, State::Reading, 0, {});
    row("cut in the body", ok + "Content-Length: 5\r\n\r\nhi", State::Reading, 202, "hi");
    row("cut before the last chunk", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n", State::Reading, 202, "hi");
    row("two lengths", ok + "Content-Length: 2\r\nContent-Length: 3\r\n\r\nhi", State::Malformed, 0, {});
    row("a length twice", ok + "Content-Length: 2\r\nContent-Length: 2\r\n\r\nhi", State::Complete, 202, "hi");
    row("a length below zero", ok + "Content-Length: -2\r\n\r\nhi", State::Malformed, 0, {});
    row("a length and chunks", ok + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n", State::Malformed, 0, {});
    row("another encoding", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n", State::Malformed, 0, {});
    row("a chunk of no size", ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", State::Malformed, 202, {});
    row("a chunk of minus one", ok + "Transfer-Encoding: chunked\r\n\r\n-1\r\n", State::Malformed, 202, {});
    row("a chunk without its end", ok + "Transfer-Encoding: chunked\r\n\r\n1\r\nhi\r\n", State::Malformed, 202, "h");
    row("a folded line", ok + "A: b\r\n c\r\n\r\n", State::Malformed, 0, {});
    row("no colon", ok + "what\r\n\r\n", State::Malformed, 0, {});
    row("another protocol", "HTTP/1.1 101 Switching\r\n\r\n", State::Malformed, 0, {});
    row("HTTP/2", "HTTP/2 202\r\n\r\n", State::Malformed, 0, {});
    row("a status of four digits", "HTTP/1.1 2020 OK\r\n\r\n", State::Malformed, 0, {});
    row("a status of 999", "HTTP/1.1 999 OK\r\n\r\n", State::Malformed, 0, {});
    row("SSH", "SSH-2.0-OpenSSH_9\r\n", State::Malformed, 0, {});
    row("too long a line", ok + "A: " + QByteArray(9'000, 'x') + "\r\n", State::TooBig, 0, {});
    row("too many lines", ok + QByteArray("A: b\r\n").repeated(200), State::TooBig, 0, {});
    row("too long a head", ok + QByteArray("A: " + QByteArray(7'000, 'x') + "\r\n").repeated(20), State::TooBig, 0, {});
    row("100 for ever", QByteArray("HTTP/1.1 100 Go on\r\n\r\n").repeated(100), State::TooBig, 0, {});
    row("a length too big", ok + "Content-Length: 65537\r\n\r\n", State::TooBig, 202, {});
    row("too big a chunk", ok + "Transfer-Encoding: chunked\r\n\r\nfffffff\r\n", State::TooBig, 202, {});
}

void TestVerdict::repliesInPieces()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, state);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    for (const qsizetype piece : {qsizetype(1), qsizetype(3), qsizetype(7), bytes.size()}) {
        HttpReplyParser parser;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            parser.feed(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
        parser.close();
        QCOMPARE(int(parser.state()), state);
        QCOMPARE(parser.status(), status);
        QCOMPARE(parser.body(), body);
    }
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "test_verdict.moc"
