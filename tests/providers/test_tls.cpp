// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// Every provider where the line cannot be trusted: no byte of a text leaves, and the agent reads why. reliability.md A4 (TLS, plain http).
#include "providers/conformance.h"
#include "providers/network.h"
#include "services/accountcheck.h"
#include "services/verdictplan.h"
#include "support/certificates.h"
#include "support/hostileserver.h"
#include "ui/words/words.h"

#include <QNetworkInterface>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>

using namespace heliograph;
using namespace heliograph::test;

namespace {

const QString kNotTrusted = QStringLiteral("its certificate is not trusted");

/// The account at another address. Where a description holds it, in there.
Account movedTo(const Book &book, const QString &url)
{
    Account account = book.account();
    const QString description = account.settings.value(QLatin1String("description")).toString();
    if (description.isEmpty()) {
        account.settings.insert(QStringLiteral("url"), url);
        if (account.settings.contains(QLatin1String("verify_service")))
            account.settings.insert(QStringLiteral("verify_url"), url);
        return account;
    }
    QJsonObject object = QJsonDocument::fromJson(description.toUtf8()).object();
    QJsonObject request = object.value(QLatin1String("request")).toObject();
    request.insert(QStringLiteral("url"), url);
    object.insert(QStringLiteral("request"), request);
    account.settings.insert(QStringLiteral("description"), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    return account;
}

QString sentenceFor(const SendVerdict &verdict)
{
    return words::pausedReason(planFor(OutboxRow(), verdict, true, 0, 0).pause);
}

} // namespace

class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfProviderIsHere();
    void aLineThatIsNotTrustedGetsNoByte_data();
    void aLineThatIsNotTrustedGetsNoByte();
    void plainHttpIntoTheOwnNetworkNeedsItsSwitch_data() { books(); }
    void plainHttpIntoTheOwnNetworkNeedsItsSwitch();
    void plainHttpToAPublicHostIsNotEvenSaved_data() { books(); }
    void plainHttpToAPublicHostIsNotEvenSaved();

private:
    static void books()
    {
        QTest::addColumn<Book>("book");
        for (const Book &book : Book::all())
            QTest::newRow(qPrintable(book.type)) << book;
    }
    SendVerdict send(const Account &account, const Book &book, const NetworkOptions &options)
    {
        const ProviderRegistry registry(m_clock, options);
        const auto provider = registry.make(account, book.secrets());
        const auto answer = provider->send(smsOf({}), [] { return true; });
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 60'000) || !answer.result())
            qFatal("no answer");
        return *answer.result();
    }
    SystemClock m_clock;
    Certificates m_certificates;
};

void TestTls::everyKindOfProviderIsHere()
{
    QStringList types, books;
    for (const ProviderInfo &info : ProviderRegistry(m_clock, ProviderRegistry::Sockets::Allowed).types())
        types.append(info.type);
    types.removeOne(QStringLiteral("simulated")); // speaks to nobody
    for (const Book &book : Book::all())
        books.append(book.type);
    types.sort();
    books.sort();
    QCOMPARE(types, books);
}

void TestTls::aLineThatIsNotTrustedGetsNoByte_data()
{
    QTest::addColumn<Book>("book");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trusted");
    const QString ours = m_certificates.make(QStringLiteral("ours"), Certificates::ours());
    const QString anothers = m_certificates.make(QStringLiteral("anothers"), Certificates::anothers());
    const QString expired = m_certificates.makeExpired(QStringLiteral("expired"));
    for (const Book &book : Book::all()) {
        QTest::addRow("%s: signed by itself", qPrintable(book.type)) << book << ours << false;
        QTest::addRow("%s: another host's", qPrintable(book.type)) << book << anothers << true;
        QTest::addRow("%s: expired", qPrintable(book.type)) << book << expired << true;
        QTest::addRow("%s: no TLS there", qPrintable(book.type)) << book << QString() << true;
    }
}

void TestTls::aLineThatIsNotTrustedGetsNoByte()
{
    QFETCH(Book, book);
    QFETCH(QString, certificate);
    QFETCH(bool, trusted);
    const bool tls = !certificate.isEmpty();
    const HostileServer server(tls ? QStringList{QStringLiteral("--tls"), certificate + QStringLiteral(".pem"), certificate + QStringLiteral(".key")}
                                   : QStringList());
    NetworkOptions options;
    if (trusted && tls)
        options.authorities = QSslCertificate::fromPath(certificate + QStringLiteral(".pem"));
    QUrl url = server.url(QStringLiteral("accept"), QStringLiteral("secret"), true);
    if (!tls)
        url.setPort(server.port);
    const SendVerdict verdict = send(movedTo(book, url.toString()), book, options);
    QCOMPARE(int(verdict.kind), int(SendVerdict::Kind::NotProcessed));
    QCOMPARE(verdict.pulled, 0);
    if (!tls && verdict.code == QLatin1String("timeout")) // what speaks no TLS may also wait for the end of a line that never comes
        return;
    QCOMPARE(verdict.code, QStringLiteral("tls"));
    QCOMPARE(sentenceFor(verdict), kNotTrusted);
    for (const QJsonObject &entry : server.ledger()) {
        QCOMPARE(entry.value(QLatin1String("requests")).toInt(), 0);
        QCOMPARE(entry.value(QLatin1String("body")).toString(), QString());
    }
}

void TestTls::plainHttpIntoTheOwnNetworkNeedsItsSwitch()
{
    QFETCH(Book, book);
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
        connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket] { heard += socket->readAll(); });
    });
    const QString url = QStringLiteral("http://%1:%2/accept/open").arg(ours.toString()).arg(listener.serverPort());
    const SendVerdict verdict = send(movedTo(book, url), book, {});
    QCOMPARE(verdict.pulled, 0);
    QVERIFY(heard.isEmpty());
    if (book.account().settings.contains(QLatin1String("description"))) {
        QCOMPARE(int(verdict.kind), int(SendVerdict::Kind::Rejected)); // a description with such an address is none at all
        return;
    }
    QCOMPARE(int(verdict.kind), int(SendVerdict::Kind::NotProcessed));
    QCOMPARE(verdict.code, QStringLiteral("not_allowed"));
    QCOMPARE(sentenceFor(verdict), QStringLiteral("its address has no encryption, which is allowed on this computer only, or in the own network where its settings say so"));
}

void TestTls::plainHttpToAPublicHostIsNotEvenSaved()
{
    QFETCH(Book, book);
    const ProviderRegistry registry(m_clock, ProviderRegistry::Sockets::Allowed);
    const QList<ProviderInfo> types = registry.types();
    const auto info = std::find_if(types.begin(), types.end(), [&](const ProviderInfo &each) { return each.type == book.type; });
    QVERIFY(checkAccount(movedTo(book, QStringLiteral("https://gateway.example/sms")), info->as(book.account())));
    Account open = movedTo(book, QStringLiteral("http://gateway.example/sms"));
    if (open.settings.contains(QLatin1String("description")))
        open.settings.remove(QStringLiteral("sender")); // a field that a description without mistakes has
    const Status refused = checkAccount(open, info->as(open));
    QVERIFY(!refused);
    const QString said = words::error(refused.error()).line();
    QVERIFY2(said.contains(QStringLiteral("https")), qPrintable(refused.error().detail + u' ' + said));
}

QTEST_GUILESS_MAIN(TestTls)
#include "test_tls.moc"
