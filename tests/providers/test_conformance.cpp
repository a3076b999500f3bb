// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// Every provider against its book (conformance.h): exact bytes, every documented reply, every status, replies gone wrong.
// reliability.md C1 (verdict table), b 5–16, 49, 63.
#include "providers/conformance.h"
#include "providers/jsonreply.h"
#include "support/fakeclock.h"
#include "support/testsize.h"

#include <QRandomGenerator>

using namespace heliograph;
using namespace heliograph::test;

namespace {

using Kind = SendVerdict::Kind;
using Trouble = SendVerdict::Account;

/// Bodies that no provider calls a success.
QList<QByteArray> nothings(const QByteArray &accepted)
{
    QList<QByteArray> all{"", " ", "{}", "[]", "null", "true", "0", "1", "\"ok\"", "NaN", "{\"success\":\"false\"}", "{\"result\":0}", "{\"result\":\"1\"}",
                          "<html>log in</html>", "<!doctype html>", "<?xml version=\"1.0\"?><ok/>", "OK", "{\"error\":null}", "{\"messages\":{}}",
                          "{\"messages\":[null]}", "{\"messages\":[[]]}", "{\"a\":1e400}", "{\"a\":\"\\ud800\"}", QByteArray(1'025, '['),
                          QByteArray(1'025, '[') + QByteArray(1'025, ']'), QByteArray(64 * 1024, 'x'), QByteArray(4, '\0'), "\xff\xfe\x00\x01"};
    all.append('[' + accepted + ']');
    all.append(accepted + "x");
    all.append("x" + accepted);
    all.append(accepted + accepted);
    all.append(accepted.toHex());
    QByteArray wide;
    for (const char c : accepted)
        wide.append(c).append('\0');
    all.append(wide);
    if (accepted.startsWith('{')) {
        all.append("{\"deep\":" + QByteArray(40, '[') + QByteArray(40, ']') + ',' + accepted.mid(1)); // b 63: deeper than anything means
        all.append("{\"reply\":" + accepted + '}');
    }
    return all;
}

QByteArray mutated(QByteArray body, QRandomGenerator &chance)
{
    const auto place = [&] { return qsizetype(chance.bounded(int(qMax<qsizetype>(1, body.size())))); };
    switch (chance.bounded(6)) {
    case 0: return body.left(place());
    case 1: return body.remove(place(), 1 + chance.bounded(8));
    case 2: return body.insert(place(), body.mid(place(), 1 + chance.bounded(40)));
    case 3: return body.insert(place(), char(chance.bounded(256)));
    case 4: body[place()] = char(chance.bounded(256)); return body;
    default: body[place()] = "0123456789\"{}[],:tfn-"[chance.bounded(21)]; return body;
    }
}

/// Whether a changed reply still says, in the provider's own words, that our text was accepted.
bool stillProven(const Book &book, const QByteArray &body)
{
    const QByteArray accepted = book.accepted();
    if (!accepted.startsWith('{'))
        return body.trimmed() == accepted;
    const auto json = jsonReply(body);
    if (!json)
        return false;
    const QJsonValue before = QJsonDocument::fromJson(accepted).object();
    const auto plain = [](const QJsonValue &value) {
        if (value.isUndefined())
            return QJsonValue(QJsonValue::Null);
        return value.isString() && value.toString().startsWith(u'+') ? QJsonValue(value.toString().mid(1)) : value;
    };
    for (const QJsonValue &path : book.list("proof")) {
        if (plain(at(*json, path.toString())) != plain(at(before, path.toString())))
            return false;
    }
    return true;
}

} // namespace

class TestConformance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyProviderHasABook();
    void sends_data() { exchanges("sends"); }
    void sends();
    void refusedBeforehand_data() { exchanges("refused"); }
    void refusedBeforehand();
    void checks_data() { exchanges("checks"); }
    void checks();
    void noStatusAloneMakesACodeRight_data() { books(); }
    void noStatusAloneMakesACodeRight();
    void probes_data() { exchanges("probes"); }
    void probes();
    void queries_data() { exchanges("queries"); }
    void queries();
    void whatCannotBeAsked_data() { books(); }
    void whatCannotBeAsked();
    void everyStatus_data() { books(); }
    void everyStatus();
    void repliesGoneWrong_data() { books(); }
    void repliesGoneWrong();
    void wrongTypesProveNothing_data() { books(); }
    void wrongTypesProveNothing();
    void aSecretEndsNoHeader_data() { books(); }
    void aSecretEndsNoHeader();

private:
    void books();
    void exchanges(const char *key);
    std::shared_ptr<const SmsCodec> codec(const Book &book) const { return m_registry.codec(book.account(), book.secrets()); }
    static SendVerdict verdict(const SmsCodec &codec, const HttpReply &reply)
    {
        return verdictFor(reply, codec.read(smsOf({}), reply));
    }
    FakeClock m_clock;
    ProviderRegistry m_registry{m_clock, ProviderRegistry::Sockets::Allowed};
};

void TestConformance::books()
{
    QTest::addColumn<Book>("book");
    for (const Book &book : Book::all())
        QTest::newRow(qPrintable(book.type)) << book;
}

void TestConformance::exchanges(const char *key)
{
    QTest::addColumn<Book>("book");
    QTest::addColumn<QJsonObject>("exchange");
    for (const Book &book : Book::all()) {
        for (const QJsonValue &exchange : book.list(key))
            QTest::newRow(qPrintable(book.type + QStringLiteral(": ") + exchange[u"about"].toString())) << book << exchange.toObject();
    }
}

void TestConformance::everyProviderHasABook()
{
    QStringList types, reachedOnly;
    for (const ProviderInfo &info : m_registry.types()) {
        types.append(info.type);
        if (!info.probes)
            reachedOnly.append(info.type);
    }
    types.removeOne(QStringLiteral("simulated"));
    QStringList known;
    for (const Book &book : Book::all()) {
        known.append(book.type);
        QVERIFY2(codec(book), qPrintable(book.type));
        QVERIFY2(book.list("sends").size() >= 2 && book.list("probes").isEmpty() == reachedOnly.contains(book.type) && !book.accepted().isEmpty(), qPrintable(book.type));
    }
    types.sort();
    known.sort();
    QCOMPARE(known, types);
}

void TestConformance::sends()
{
    QFETCH(Book, book);
    QFETCH(QJsonObject, exchange);
    const SmsRequest sms = smsOf(exchange.value(u"sms").toObject());
    const auto http = codec(book)->request(sms);
    QVERIFY2(http.has_value(), qPrintable(http ? QString() : http.error().detail));
    QCOMPARE(int(http->method), int(HttpRequest::Method::Post)); // a GET may be repeated on the way
    QVERIFY(!http->body.isEmpty());                              // its bytes are the proof that nothing left
    QVERIFY(sameRequest(*http, exchange));
    const HttpReply reply = replyOf(exchange);
    const SendVerdict verdict = verdictFor(reply, codec(book)->read(sms, reply));
    const QJsonObject expected = exchange.value(u"verdict").toObject();
    QCOMPARE(kindName(verdict.kind), expected.value(u"kind").toString());
    QCOMPARE(accountName(verdict.account), expected.value(u"account").toString(QStringLiteral("fine")));
    QCOMPARE(verdict.code, expected.value(u"code").toString());
    QCOMPARE(verdict.text, expected.value(u"text").toString());
    QCOMPARE(verdict.providerId, expected.value(u"id").toString());
    QCOMPARE(verdict.segments, expected.value(u"segments").toInt());
    QCOMPARE(verdict.optedOut, expected.value(u"opted_out").toBool());
    QCOMPARE(verdict.retryAfterMs, qint64(expected.value(u"retry_after_ms").toInt(-1)));
}

void TestConformance::refusedBeforehand()
{
    QFETCH(Book, book);
    QFETCH(QJsonObject, exchange);
    const auto http = codec(book)->request(smsOf(exchange.value(u"sms").toObject()));
    QVERIFY(!http.has_value());
    QCOMPARE(int(http.error().code), int(ErrorCode::InvalidArgument));
    QCOMPARE(http.error().detail, exchange.value(u"code").toString());
}

void TestConformance::checks()
{
    QFETCH(Book, book);
    QFETCH(QJsonObject, exchange);
    const CodeQuery query = codeQueryOf(exchange.value(u"query").toObject());
    const auto http = codec(book)->checkRequest(query);
    if (exchange.contains(u"refused")) {
        QVERIFY(!http.has_value());
        QCOMPARE(http.error().detail, exchange.value(u"refused").toString());
        return;
    }
    QVERIFY(http.has_value());
    QCOMPARE(int(http->method), int(HttpRequest::Method::Post));
    QVERIFY(sameRequest(*http, exchange));
    const HttpReply reply = replyOf(exchange);
    const CodeVerdict verdict = codeVerdictFor(reply, codec(book)->readCheck(query, reply));
    QCOMPARE(checkName(verdict.kind), exchange.value(u"check").toString());
    QCOMPARE(accountName(verdict.account), exchange.value(u"account").toString(QStringLiteral("fine")));
    QCOMPARE(verdict.code, exchange.value(u"code").toString());
}

/// The reply that proves a code right, under every status, cut short, and in pieces.
void TestConformance::noStatusAloneMakesACodeRight()
{
    QFETCH(Book, book);
    const auto codec = this->codec(book);
    for (const QJsonValue &exchange : book.list("checks")) {
        if (exchange[u"check"].toString() != QLatin1String("right"))
            continue;
        const CodeQuery query = codeQueryOf(exchange[u"query"].toObject());
        const QByteArray right = bytesOf(exchange[u"reply"][u"body"]);
        const auto kind = [&](int status, const QByteArray &body, HttpReply::End end = HttpReply::End::Complete) {
            const HttpReply reply = replyOf(status, body, end);
            return codeVerdictFor(reply, codec->readCheck(query, reply)).kind;
        };
        using Check = CodeVerdict::Kind;
        for (int status = 200; status < 600; ++status) {
            if (status >= 300)
                QVERIFY2(kind(status, right) != Check::Right, qPrintable(QString::number(status)));
            for (const QByteArray &body : {QByteArray(), QByteArray("{}"), QByteArray("true"), QByteArray("<html></html>")}) {
                const Check given = kind(status, body);
                QVERIFY2(given == Check::Unknown || given == Check::NotChecked, qPrintable(QString::number(status)));
                QVERIFY2(given == Check::Unknown || (status >= 300 && status < 500), qPrintable(QString::number(status)));
            }
        }
        QVERIFY(kind(200, right) == Check::Right);
        QVERIFY(kind(200, right, HttpReply::End::Cut) == Check::Unknown);
        for (const QByteArray &body : nothings(right))
            QVERIFY2(kind(200, body) == Check::Unknown, body.left(200).constData());
    }
}

void TestConformance::probes()
{
    QFETCH(Book, book);
    QFETCH(QJsonObject, exchange);
    QVERIFY(sameRequest(codec(book)->probe(), exchange));
    const ProbeResult result = codec(book)->readProbe(replyOf(exchange));
    QCOMPARE(result.code, exchange.value(u"probe").toString());
    QCOMPARE(result.works, result.code == book.goodProbe());
    QCOMPARE(result.detail, exchange.value(u"detail").toString());
}

namespace {

ProviderQuery queryOf(const QJsonObject &written)
{
    static const QStringList kinds{QStringLiteral("status"), QStringLiteral("sent"), QStringLiteral("inbound")};
    ProviderQuery query;
    query.what = ProviderQuery::What(kinds.indexOf(written.value(u"what").toString()));
    query.providerId = written.value(u"id").toString();
    query.to = written.value(u"to").toString();
    query.from = qint64(written.value(u"from").toDouble());
    query.until = qint64(written.value(u"until").toDouble());
    query.page = written.value(u"page").toString();
    return query;
}

QJsonObject written(const ProviderRecord &record)
{
    QJsonObject all{{QStringLiteral("id"), record.providerId}, {QStringLiteral("from"), record.from}, {QStringLiteral("to"), record.to},
                    {QStringLiteral("text"), record.text}, {QStringLiteral("at"), record.at}, {QStringLiteral("segments"), record.segments},
                    {QStringLiteral("state"), stateName(record.state)}, {QStringLiteral("code"), record.code}};
    for (const QString &key : all.keys()) {
        if (all.value(key) == QJsonValue(QString()) || all.value(key) == QJsonValue(0))
            all.remove(key);
    }
    return all;
}

} // namespace

void TestConformance::queries()
{
    QFETCH(Book, book);
    QFETCH(QJsonObject, exchange);
    const ProviderQuery query = queryOf(exchange.value(u"query").toObject());
    const auto http = codec(book)->query(query);
    QVERIFY(http.has_value());
    QVERIFY(sameRequest(*http, exchange));
    const ProviderAnswer answer = codec(book)->readQuery(query, replyOf(exchange));
    QCOMPARE(answer.code.isEmpty() ? QStringLiteral("unexpected") : answer.code, exchange.value(u"answer").toString(QStringLiteral("ok")));
    QJsonArray records;
    for (const ProviderRecord &record : answer.records)
        records.append(written(record));
    QCOMPARE(QJsonDocument(records).toJson(), QJsonDocument(exchange.value(u"records").toArray()).toJson());
    QCOMPARE(answer.next, exchange.value(u"next").toString());
}

void TestConformance::whatCannotBeAsked()
{
    QFETCH(Book, book);
    for (const QJsonValue &what : book.list("cannot_ask")) {
        QJsonObject query{{QStringLiteral("what"), what}, {QStringLiteral("id"), QStringLiteral("1")}, {QStringLiteral("to"), QStringLiteral("+447400123456")}};
        QVERIFY2(!codec(book)->query(queryOf(query)), qPrintable(what.toString()));
    }
}

void TestConformance::everyStatus()
{
    QFETCH(Book, book);
    const auto codec = this->codec(book);
    const QByteArray accepted = book.accepted();
    QCOMPARE(int(verdict(*codec, replyOf(book.status(), accepted)).kind), int(Kind::Accepted));
    QCOMPARE(int(verdict(*codec, replyOf(book.status(), accepted, HttpReply::End::Cut)).kind), int(Kind::Unknown));
    static const QList<int> refusals{400, 403, 404, 405, 406, 410, 411, 413, 414, 415, 422};
    const QList<QByteArray> bodies{"", "{}", "No.", accepted};
    for (int status = 200; status < 600; ++status) {
        for (const QByteArray &body : bodies) {
            const SendVerdict given = verdict(*codec, replyOf(status, body));
            const bool success = status < 300;
            Kind kind = Kind::Unknown;
            Trouble account = Trouble::Fine;
            if (success && body == accepted)
                kind = given.kind == Kind::Accepted ? Kind::Accepted : Kind::Unknown; // a codec may insist on one status
            else if (status >= 300 && status < 400)
                kind = Kind::Rejected, account = Trouble::Configuration;
            else if (refusals.contains(status))
                kind = Kind::Rejected;
            else if (status == 401 || status == 402 || status == 407)
                kind = Kind::NotProcessed, account = status == 401 ? Trouble::Credentials : status == 402 ? Trouble::Balance : Trouble::Configuration;
            else if (status == 425 || status == 429)
                kind = Kind::NotProcessed;
            QVERIFY2(given.kind == kind && given.account == account,
                     qPrintable(QStringLiteral("%1 %2 %3 %4").arg(status).arg(QString::fromUtf8(body.left(20)), kindName(given.kind), accountName(given.account))));
            QVERIFY(!given.code.isEmpty());
        }
    }
}

void TestConformance::repliesGoneWrong()
{
    QFETCH(Book, book);
    const auto codec = this->codec(book);
    const QByteArray accepted = book.accepted();
    for (const QByteArray &body : nothings(accepted)) {
        for (const int status : {200, 202}) {
            const SendVerdict given = verdict(*codec, replyOf(status, body));
            QVERIFY2(given.kind != Kind::Accepted && given.kind != Kind::NotProcessed, body.left(200).constData());
        }
    }
    const int seed = 20'261'127;
    QRandomGenerator chance(seed);
    for (int n = 0; n < scaled(200, 20'000); ++n) {
        QByteArray body = accepted;
        for (int more = chance.bounded(3); more >= 0 && !body.isEmpty(); --more)
            body = mutated(body, chance);
        const SendVerdict given = verdict(*codec, replyOf(book.status(), body));
        QVERIFY2(given.kind != Kind::Accepted || stillProven(book, body), body.constData());
        QVERIFY(given.text.size() <= 300 && given.text.isValidUtf16() && given.providerId.size() <= 100 && !given.providerId.contains(u' '));
        // Whatever the words: a probe and a question survive them too.
        (void)codec->readProbe(replyOf(200, body));
        (void)codec->readQuery({ProviderQuery::What::Status, QStringLiteral("1"), {}, 0, 0}, replyOf(200, body));
    }
}

void TestConformance::wrongTypesProveNothing()
{
    QFETCH(Book, book);
    const auto codec = this->codec(book);
    const QByteArray accepted = book.accepted();
    const QJsonValue before = QJsonDocument::fromJson(accepted).object();
    const QJsonArray values{QJsonValue::Null, true, false, 0, 1, -1, 1e30, 9.3e18, 0.5, QString(), QStringLiteral("false"), QStringLiteral("true"),
                            QStringLiteral("447400123457"), QStringLiteral("0447400123456"), QJsonArray(), QJsonArray{1}, QJsonObject(), QJsonObject{{QStringLiteral("a"), 1}}};
    for (const QJsonValue &path : book.list("proof")) {
        const QString leaf = path.toString().section(u'.', -1);
        for (const QJsonValue &value : values) {
            if (value == at(before, path.toString()))
                continue;
            const QByteArray body = QJsonDocument(changed(before, path.toString().split(u'.'), value).toObject()).toJson();
            QVERIFY2(verdict(*codec, replyOf(book.status(), body)).kind != Kind::Accepted, body.constData());
        }
        // b 63: one reader takes the first of two, another the last.
        QByteArray twice = accepted;
        const QByteArray key = '"' + leaf.toUtf8() + '"';
        twice.insert(twice.indexOf(key), key + ":0,");
        QVERIFY2(verdict(*codec, replyOf(book.status(), twice)).kind != Kind::Accepted, twice.constData());
    }
    for (const QJsonValue &path : book.list("ids")) {
        for (const QJsonValue &value : values) {
            const QByteArray body = QJsonDocument(changed(before, path.toString().split(u'.'), value).toObject()).toJson();
            const SendVerdict given = verdict(*codec, replyOf(book.status(), body));
            QVERIFY2(given.kind != Kind::Accepted || given.providerId == jsonId(value), body.constData()); // b 11
        }
    }
}

void TestConformance::aSecretEndsNoHeader()
{
    QFETCH(Book, book);
    const ProviderSecrets kept = book.secrets();
    QVERIFY(!kept.isEmpty());
    const QList<QByteArray> wrong{"a\r\nX-Evil: 1", "a\nX-Evil: 1", QByteArray("a\0b", 3), QByteArray(64 * 1024, 'k'), "\xff\xfe"};
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        for (const QByteArray &bad : wrong) {
            ProviderSecrets secrets = kept;
            secrets.insert(it.key(), bad);
            const auto http = m_registry.codec(book.account(), secrets)->request(smsOf({}));
            const auto head = http ? requestHead(*http) : Result<QByteArray>(tl::unexpected<Error>(http.error()));
            if (head)
                QVERIFY2(!head->contains("X-Evil") && head->size() < 16 * 1024 && !http->body.contains("\r\nX-Evil"), head->constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestConformance)
#include "test_conformance.moc"
