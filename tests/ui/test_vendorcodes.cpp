// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// Codes that SendWithSES, Twilio and Vonage make and check, from the card in the window to the vendor's server and back.
#include "providers/registry.h"
#include "support/hostileserver.h"
#include "ui/common/deskstyle.h"
#include "ui/panehands.h"
#include "ui/profile/profilepane.h"
#include "ui/threaddesk.h"

#include <QJsonArray>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

const QString kNumber = u"+447400123456"_s;

/// What vendors/__init__.py says of the codes that a vendor makes.
const QString kRight = QString::number(447400123456 * 7919).right(6);
const QString kWrong = u"000000"_s;
const QString kRanOut = u"900404"_s;
const QString kTriedTooOften = u"900202"_s;

Account accountAt(const QString &type, const QUrl &address)
{
    Account account;
    account.id = account.type = account.name = type;
    const QString url = address.toString();
    if (type == "twilio"_L1)
        account.settings = {{u"account_sid"_s, u"AC00000000000000000000000000000001"_s}, {u"verify_service"_s, u"VA00000000000000000000000000000002"_s},
                            {u"sender"_s, u"+447700900000"_s}, {u"url"_s, url}, {u"verify_url"_s, url}};
    else if (type == "vonage"_L1)
        account.settings = {{u"api_key"_s, u"abcd1234"_s}, {u"sender"_s, u"ACORN"_s}, {u"brand"_s, u"Acorn"_s}, {u"url"_s, url}, {u"verify_url"_s, url}};
    else
        account.settings = {{u"url"_s, url}};
    return account;
}

QList<QPair<QString, QByteArray>> secretsOf(const QString &type)
{
    if (type == "twilio"_L1)
        return {{u"auth_token"_s, "token-of-twilio"}};
    if (type == "vonage"_L1)
        return {{u"api_secret"_s, "secret-of-vonage"}};
    return {{u"transactional_key"_s, "key-of-transactional"}, {u"otp_key"_s, "key-of-otp"}};
}

/// A desk whose codes come from one vendor, and Owen's profile in its window.
struct Bench {
    Bench(const QString &type, HostileServer &server)
        : m_type(type), m_server(server), owen(desk.addPerson(u"Owen Reed"_s, kNumber, false, false)),
          conversation(desk.openChat(owen, Channel::WebChat)), pane(*desk.services), hands(pane)
    {
        reach(u"ok"_s);
        for (const auto &[field, secret] : secretsOf(type))
            desk.await(desk.accounts->setSecret(type, field, secret));
        desk.await(desk.settings->set(u"provider.otp"_s, type));
        pane.resize(320, 900);
        pane.show();
        pane.setCustomer(owen, conversation);
        desk.settle();
    }
    /// As vendor_server.py says.
    void reach(const QString &command) { desk.await(desk.accounts->put(accountAt(m_type, m_server.url(command, m_type)))); }
    bool sees(const QString &words)
    {
        return QTest::qWaitFor([&] {
            desk.settle();
            return hands.sees(words);
        }, 30'000);
    }
    void send()
    {
        if (!hands.click(u"Send OTP"_s))
            qFatal("no button among\n%s", qPrintable(hands.seen()));
        if (!sees(u"Code sent"_s))
            qFatal("no code went\n%s", qPrintable(hands.seen()));
    }
    void types(const QString &text)
    {
        InboundChat message = desk.chat(u"visitor-1"_s, text);
        message.customerId = owen;
        desk.await(desk.conversations->receive(message));
        desk.settle();
    }
    qsizetype asked() const
    {
        const auto all = m_server.ledger();
        return std::count_if(all.begin(), all.end(), [](const QJsonObject &entry) {
            const QString path = entry.value("path"_L1).toString();
            return entry.value("requests"_L1).toInt() > 0 && !entry.value("sent"_L1).toBool() && path.contains("erif"_L1);
        });
    }
    ThreadDesk desk;
    QString m_type;
    HostileServer &m_server;
    qint64 owen;
    qint64 conversation;
    ui::ProfilePane pane;
    PaneHands hands;
};

} // namespace

class TestVendorCodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { Desk::vendors = {}; }
    void theRightCodeVerifies_data() { vendors(); }
    void theRightCodeVerifies();
    void aWrongCodeSaysSoAndTheFifthLocks_data() { vendors(); }
    void aWrongCodeSaysSoAndTheFifthLocks();
    void aCodeThatRanOutThereIsOver_data() { vendors(); }
    void aCodeThatRanOutThereIsOver();
    void itRunsOutHereAfterTenMinutes_data() { vendors(); }
    void itRunsOutHereAfterTenMinutes();
    void whatTheVendorTakesNoMoreLocks();
    void aVendorThatIsDownChecksNothing_data() { vendors(); }
    void aVendorThatIsDownChecksNothing();
    void aVendorThatHangsUpLeavesItUnclear_data() { vendors(); }
    void aVendorThatHangsUpLeavesItUnclear();
    void aCodeThatDoesNotGoIsSaid_data() { vendors(); }
    void aCodeThatDoesNotGoIsSaid();

private:
    static void vendors()
    {
        QTest::addColumn<QString>("vendor");
        for (const char *vendor : {"sendwithses", "twilio", "vonage"})
            QTest::newRow(vendor) << QString::fromLatin1(vendor);
    }
    std::unique_ptr<HostileServer> server() const { return std::make_unique<HostileServer>(); }
    SystemClock m_clock;
    std::unique_ptr<ProviderRegistry> m_registry;
};

void TestVendorCodes::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
    m_registry = std::make_unique<ProviderRegistry>(m_clock, ProviderRegistry::Sockets::Allowed);
    Desk::vendors.types = m_registry->types();
    Desk::vendors.make = [this](const Account &account, const ProviderSecrets &secrets) { return m_registry->make(account, secrets); };
}

void TestVendorCodes::theRightCodeVerifies()
{
    QFETCH(QString, vendor);
    const auto cloud = server();
    Bench b(vendor, *cloud);
    b.send();
    QVERIFY(b.hands.sees(u"The provider made it and checks it."_s));
    QVERIFY(!b.hands.sees(kRight));
    b.types(u"it says "_s + kRight);
    QVERIFY2(b.sees(u"Verified"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.button(u"Re-verify"_s));
    QCOMPARE(b.asked(), 1);
    for (const Message &message : b.desk.thread(b.owen))
        QVERIFY(!message.body.contains(kRight));
}

void TestVendorCodes::aWrongCodeSaysSoAndTheFifthLocks()
{
    QFETCH(QString, vendor);
    const auto cloud = server();
    Bench b(vendor, *cloud);
    b.send();
    const bool tells = vendor == "twilio"_L1; // the others do not tell wrong from too old
    for (int left = 4; left > 0; --left) {
        b.types(kWrong);
        QVERIFY2(b.sees((tells ? u"Wrong code, %1 left"_s : u"Not accepted, %1 left"_s).arg(left)), qPrintable(b.hands.seen()));
    }
    QVERIFY(b.hands.button(u"Ask again"_s));
    b.types(kWrong);
    QVERIFY2(b.sees(u"Locked until "_s), qPrintable(b.hands.seen()));
    b.types(kRight);
    QCOMPARE(b.asked(), 5);
    QVERIFY(b.hands.sees(u"Locked until "_s));
}

void TestVendorCodes::aCodeThatRanOutThereIsOver()
{
    QFETCH(QString, vendor);
    const auto cloud = server();
    Bench b(vendor, *cloud);
    b.send();
    b.types(kRanOut);
    if (vendor != "twilio"_L1) {
        QVERIFY2(b.sees(u"Wrong or too old: the provider does not say which."_s), qPrintable(b.hands.seen()));
        return;
    }
    QVERIFY2(b.sees(u"Code expired"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.sees(u"The provider takes it no longer."_s));
    QVERIFY(b.hands.button(u"Send OTP"_s));
}

void TestVendorCodes::itRunsOutHereAfterTenMinutes()
{
    QFETCH(QString, vendor);
    const auto cloud = server();
    Bench b(vendor, *cloud);
    b.send();
    b.desk.pass(10 * 60'000 + 100);
    QVERIFY2(b.sees(u"Code expired"_s), qPrintable(b.hands.seen()));
    b.types(kRight);
    QCOMPARE(b.asked(), 0);
}

void TestVendorCodes::whatTheVendorTakesNoMoreLocks()
{
    const auto cloud = server();
    Bench b(u"twilio"_s, *cloud);
    b.send();
    b.types(kTriedTooOften);
    QVERIFY2(b.sees(u"Locked until "_s), qPrintable(b.hands.seen()));
    QCOMPARE(b.asked(), 1);
}

void TestVendorCodes::aVendorThatIsDownChecksNothing()
{
    QFETCH(QString, vendor);
    auto cloud = server();
    Bench b(vendor, *cloud);
    b.send();
    b.desk.await(b.desk.accounts->put(accountAt(vendor, QUrl(u"http://127.0.0.1:9/ok/"_s + vendor)))); // discard: nobody is there
    b.types(kRight);
    QVERIFY2(b.sees(u"Code not checked"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.sees(u"No try was counted: the provider cannot be reached."_s));
    // Back again, the same code does.
    b.reach(u"ok"_s);
    b.types(kRight);
    QVERIFY2(b.sees(u"Verified"_s), qPrintable(b.hands.seen()));
}

void TestVendorCodes::aVendorThatHangsUpLeavesItUnclear()
{
    QFETCH(QString, vendor);
    const auto cloud = server();
    Bench b(vendor, *cloud);
    b.send();
    b.reach(u"reset"_s);
    b.types(kRight);
    QVERIFY2(b.sees(u"Not sure it was right"_s), qPrintable(b.hands.seen()));
    QCOMPARE(b.asked(), 1);
    b.desk.pass(60'000);
    QCOMPARE(b.asked(), 1); // asked again by nobody but a person
    b.reach(u"ok"_s);
    b.types(kRight);
    QVERIFY2(b.sees(u"Verified"_s), qPrintable(b.hands.seen()));
}

void TestVendorCodes::aCodeThatDoesNotGoIsSaid()
{
    QFETCH(QString, vendor);
    const auto cloud = server();
    Bench b(vendor, *cloud);
    b.reach(u"status-400"_s);
    QVERIFY(b.hands.click(u"Send OTP"_s));
    QVERIFY2(b.sees(u"Code not sent"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.sees(u"Nothing was sent."_s));
}

QTEST_MAIN(TestVendorCodes)
#include "test_vendorcodes.moc"
