// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// Every provider over the wire to its vendor's server (tests/support/vendors), which checks what a real one would and has every bad
// habit; reliability.md M1–M7, gates R2 and R3.
#include "providers/conformance.h"
#include "providers/network.h"
#include "support/hostileserver.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTest>

using namespace heliograph;
using namespace heliograph::test;

namespace {

using Kind = SendVerdict::Kind;
using Trouble = SendVerdict::Account;

struct Habit {
    const char *command;
    Kind kind;
    Trouble account;
    const char *probe; ///< what a test of the account says
    bool slow = false; ///< ends by its deadline
};

const QList<Habit> &habits()
{
    static const QList<Habit> all{
        {"close", Kind::Unknown, Trouble::Fine, "unreachable"},
        {"reset", Kind::Unknown, Trouble::Fine, "unreachable"},
        {"cut-head", Kind::Unknown, Trouble::Fine, "unreachable"},
        {"then-close", Kind::Unknown, Trouble::Fine, "ok"},
        {"then-reset", Kind::Unknown, Trouble::Fine, "ok"},
        {"then-cut-head", Kind::Unknown, Trouble::Fine, "ok"},
        {"then-cut-body", Kind::Unknown, Trouble::Fine, "ok"},
        {"then-status-500", Kind::Unknown, Trouble::Fine, "ok"},
        {"hang", Kind::Unknown, Trouble::Fine, "timeout", true},
        {"endless-body", Kind::Unknown, Trouble::Fine, "unexpected"},
        {"endless-head", Kind::Unknown, Trouble::Fine, "unexpected"},
        {"garbage", Kind::Unknown, Trouble::Fine, "unexpected"},
        {"empty", Kind::Unknown, Trouble::Fine, "unexpected"},
        {"html", Kind::Unknown, Trouble::Suspicious, "unexpected"},
        {"status-302", Kind::Rejected, Trouble::Configuration, "configuration"},
        {"status-307", Kind::Rejected, Trouble::Configuration, "configuration"},
        {"status-401", Kind::NotProcessed, Trouble::Credentials, "credentials"},
        {"status-429-7", Kind::NotProcessed, Trouble::Fine, "unexpected"},
        {"status-503", Kind::Unknown, Trouble::Fine, "unexpected"},
    };
    return all;
}

QMutex s_mutex;
QStringList s_lines;

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    const QMutexLocker lock(&s_mutex);
    s_lines.append(line);
}

} // namespace

class TestVendors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsRightIsTaken_data() { books(); }
    void whatIsRightIsTaken();
    void theWrongSecretIsRefused_data() { books(); }
    void theWrongSecretIsRefused();
    void badHabits_data();
    void badHabits();
    void aLostAnswerIsInTheBooks_data() { books(); }
    void aLostAnswerIsInTheBooks();
    void whatComesInIsAskedFor_data() { books(); }
    void whatComesInIsAskedFor();
    void aCodeIsMadeAndChecked_data() { codeBooks(); }
    void aCodeIsMadeAndChecked();
    void badHabitsWithACode_data();
    void badHabitsWithACode();
    void nothingSecretIsLogged_data() { books(); }
    void nothingSecretIsLogged();

private:
    void books();
    void codeBooks();
    std::unique_ptr<SmsProvider> provider(const Book &book, const QString &command, bool slow = false) const
    {
        Account account = book.account();
        account.settings.insert(QStringLiteral("url"), m_server->url(command, book.text("vendor")).toString());
        account.settings.insert(QStringLiteral("verify_url"), account.settings.value(QStringLiteral("url")));
        // A secret that is kept is what an account shows of itself.
        const ProviderSecrets secrets = book.secrets();
        for (auto it = secrets.begin(); it != secrets.end(); ++it)
            account.secrets.insert(it.key(), QJsonObject());
        return (slow ? *m_hasty : *m_patient).make(account, book.secrets());
    }
    template<typename T>
    static T await(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000) || !future.result())
            qFatal("no answer");
        return *future.result();
    }
    static SendVerdict send(SmsProvider &provider, const QJsonObject &changes = {})
    {
        return await(provider.send(smsOf(changes), [] { return true; }));
    }
    qsizetype taken() const
    {
        const QList<QJsonObject> all = m_server->ledger();
        return std::count_if(all.begin(), all.end(), [](const QJsonObject &entry) { return entry.value(u"sent").toBool(); });
    }
    SystemClock m_clock;
    std::unique_ptr<HostileServer> m_server;
    std::unique_ptr<ProviderRegistry> m_patient;
    std::unique_ptr<ProviderRegistry> m_hasty; ///< gives up after half a second of silence
};

void TestVendors::initTestCase()
{
    m_server = std::make_unique<HostileServer>();
    m_patient = std::make_unique<ProviderRegistry>(m_clock, NetworkOptions{});
    m_hasty = std::make_unique<ProviderRegistry>(m_clock, NetworkOptions{24, {10'000, 500, 30'000}, {}});
}

void TestVendors::books()
{
    QTest::addColumn<Book>("book");
    for (const Book &book : Book::all()) {
        if (!book.text("vendor").isEmpty())
            QTest::newRow(qPrintable(book.type)) << book;
    }
}

void TestVendors::whatIsRightIsTaken()
{
    QFETCH(Book, book);
    const auto vendor = provider(book, QStringLiteral("ok"));
    QCOMPARE(await(vendor->probe()).code, book.goodProbe());
    const qsizetype before = taken();
    const SendVerdict verdict = send(*vendor, {{QStringLiteral("text"), QStringLiteral("Grüße {€} 😀 & + = %41 \"quoted\"")}});
    QCOMPARE(int(verdict.kind), int(Kind::Accepted));
    QCOMPARE(verdict.providerId.isEmpty(), !vendor->info().returnsId);
    QCOMPARE(taken(), before + 1);
    if (vendor->info().receipts != ProviderInfo::Receipts::Poll)
        return;
    ProviderQuery query;
    query.providerId = verdict.providerId;
    query.to = smsOf({}).to;
    query.until = m_clock.nowMs() + 60'000;
    query.from = query.until - 600'000;
    const ProviderAnswer answer = await(vendor->ask(query));
    QCOMPARE(answer.code, QStringLiteral("ok"));
    QCOMPARE(answer.records.size(), 1);
    QCOMPARE(int(answer.records.first().state), int(ReceiptType::Delivered));
    QCOMPARE(answer.records.first().providerId, verdict.providerId);
}

void TestVendors::theWrongSecretIsRefused()
{
    QFETCH(Book, book);
    Account account = book.account();
    account.settings.insert(QStringLiteral("url"), m_server->url(QStringLiteral("ok"), book.text("vendor")).toString());
    ProviderSecrets secrets = book.secrets();
    for (QByteArray &secret : secrets)
        secret = secret.startsWith("-----") ? QByteArray() : QByteArray("wrong");
    const auto vendor = m_patient->make(account, secrets);
    // Some have no way to ask: their probe says so.
    QCOMPARE(await(vendor->probe()).works, book.goodProbe() != QLatin1String("ok"));
    const qsizetype before = taken();
    QVERIFY(int(send(*vendor).kind) != int(Kind::Accepted));
    QCOMPARE(taken(), before);
}

void TestVendors::badHabits_data()
{
    QTest::addColumn<Book>("book");
    QTest::addColumn<int>("habit");
    for (const Book &book : Book::all()) {
        for (int i = 0; i < habits().size() && !book.text("vendor").isEmpty(); ++i)
            QTest::addRow("%s: %s", qPrintable(book.type), habits().at(i).command) << book << i;
    }
}

void TestVendors::badHabits()
{
    QFETCH(Book, book);
    QFETCH(int, habit);
    const Habit &expected = habits().at(habit);
    const QString command = QString::fromLatin1(expected.command);
    const auto vendor = provider(book, command, expected.slow);
    const qsizetype before = m_server->ledger().size();
    const qsizetype takenBefore = taken();
    const SendVerdict verdict = send(*vendor);
    QVERIFY2(verdict.kind == expected.kind && verdict.account == expected.account,
             qPrintable(kindName(verdict.kind) + u' ' + accountName(verdict.account) + u' ' + verdict.code));
    QVERIFY(verdict.providerId.isEmpty());
    // One request, and none at the place that a redirect names.
    QCOMPARE(m_server->ledger().size(), before + 1);
    QCOMPARE(m_server->ledger().last().value(u"origin").toInt(), 1);
    QCOMPARE(taken(), takenBefore + (command.startsWith(QLatin1String("then-")) ? 1 : 0));
    const ProbeResult probe = await(vendor->probe());
    const QString said = expected.probe == QByteArray("ok") || !vendor->info().probes ? book.goodProbe() : QString::fromLatin1(expected.probe);
    QCOMPARE(probe.code, said);
    if (vendor->info().probes) // where only the address is tried, there is no request
        QCOMPARE(m_server->ledger().size(), before + 2);
    QCOMPARE(taken(), takenBefore + (command.startsWith(QLatin1String("then-")) ? 1 : 0)); // a test of the account is no SMS
}

void TestVendors::aLostAnswerIsInTheBooks()
{
    QFETCH(Book, book);
    const auto vendor = provider(book, QStringLiteral("ok"));
    if (!vendor->info().history)
        return;
    const auto sent = [&] {
        const qint64 now = m_clock.nowMs();
        return await(vendor->ask({ProviderQuery::What::Sent, {}, smsOf({}).to, now - 600'000, now + 600'000}));
    };
    const qsizetype before = sent().records.size();
    QCOMPARE(int(send(*provider(book, QStringLiteral("then-reset"))).kind), int(Kind::Unknown));
    const ProviderAnswer after = sent();
    QCOMPARE(after.code, QStringLiteral("ok"));
    QCOMPARE(after.records.size(), before + 1);
    const ProviderRecord &found = after.records.last();
    QVERIFY(!found.providerId.isEmpty() && !found.code.isEmpty() && found.to == smsOf({}).to);
    QCOMPARE(found.segments, 1);
    QVERIFY(qAbs(found.at - m_clock.nowMs()) < 600'000); // its clock speaks of the same time zone
}

void TestVendors::whatComesInIsAskedFor()
{
    QFETCH(Book, book);
    const auto vendor = provider(book, QStringLiteral("ok"));
    if (!vendor->info().asksInbound)
        return;
    QVERIFY(vendor->info().inbound);
    const auto inbound = [&] {
        QList<ProviderRecord> all;
        const qint64 now = m_clock.nowMs();
        ProviderQuery query{ProviderQuery::What::Inbound, {}, {}, now - 600'000, now + 600'000};
        do {
            const ProviderAnswer answer = await(vendor->ask(query));
            if (!answer.read())
                qFatal("%s", qPrintable(answer.code));
            all += answer.records;
            query.page = answer.next;
        } while (!query.page.isEmpty());
        return all;
    };
    const qsizetype before = inbound().size();
    QCOMPARE(int(send(*vendor, {{QStringLiteral("text"), QStringLiteral("Is 9 fine? [answer Yes & thanks €]")}}).kind), int(Kind::Accepted));
    QCOMPARE(int(send(*vendor, {{QStringLiteral("text"), QStringLiteral("Fine.")}}).kind), int(Kind::Accepted));
    const QList<ProviderRecord> after = inbound();
    QCOMPARE(after.size(), before + 1);
    QCOMPARE(after.last().text, QStringLiteral("Yes & thanks €"));
    QCOMPARE(after.last().to, QStringLiteral("+447700900000"));
    QVERIFY(after.last().from.endsWith(smsOf({}).to.mid(1)));
    QVERIFY(!after.last().providerId.isEmpty());
    QVERIFY(qAbs(after.last().at - m_clock.nowMs()) < 600'000);
}

void TestVendors::codeBooks()
{
    QTest::addColumn<Book>("book");
    for (const Book &book : Book::all()) {
        if (!book.text("vendor").isEmpty() && !book.list("checks").isEmpty())
            QTest::newRow(qPrintable(book.type)) << book;
    }
}

void TestVendors::aCodeIsMadeAndChecked()
{
    QFETCH(Book, book);
    const auto vendor = provider(book, QStringLiteral("ok"));
    QVERIFY(vendor->info().ownsOtp);
    // A number of its own for each vendor's codes; what the code is stands in vendors/__init__.py.
    const QString to = QStringLiteral("+447400123499");
    const qsizetype before = taken();
    const SendVerdict started = send(*vendor, {{QStringLiteral("kind"), QStringLiteral("otp")}, {QStringLiteral("text"), QString()}, {QStringLiteral("to"), to}});
    QCOMPARE(int(started.kind), int(Kind::Accepted));
    QCOMPARE(taken(), before + 1);
    const auto check = [&](const QString &code) {
        return await(vendor->checkCode({to, started.providerId, code}, [] { return true; })).kind;
    };
    const CodeVerdict::Kind wrong = check(QStringLiteral("000000"));
    QVERIFY(wrong == CodeVerdict::Kind::Wrong || wrong == CodeVerdict::Kind::Refused);
    const QString right = QString::number(to.mid(1).toLongLong() * 7'919).right(6);
    QCOMPARE(checkName(check(right)), QStringLiteral("right"));
    const CodeVerdict::Kind twice = check(right);
    QVERIFY(twice == CodeVerdict::Kind::Ended || twice == CodeVerdict::Kind::Refused);
    QCOMPARE(taken(), before + 1);
}

void TestVendors::badHabitsWithACode_data()
{
    QTest::addColumn<Book>("book");
    QTest::addColumn<int>("habit");
    for (const Book &book : Book::all()) {
        for (int i = 0; i < habits().size() && !book.list("checks").isEmpty(); ++i) {
            if (!QByteArray(habits().at(i).command).startsWith("then-"))
                QTest::addRow("%s: %s", qPrintable(book.type), habits().at(i).command) << book << i;
        }
    }
}

void TestVendors::badHabitsWithACode()
{
    QFETCH(Book, book);
    QFETCH(int, habit);
    const Habit &expected = habits().at(habit);
    const auto vendor = provider(book, QString::fromLatin1(expected.command), expected.slow);
    const auto asked = [this] {
        const QList<QJsonObject> all = m_server->ledger();
        return std::count_if(all.begin(), all.end(), [](const QJsonObject &entry) { return entry.value(u"requests").toInt() > 0; });
    };
    const qsizetype before = asked();
    const CodeQuery query{smsOf({}).to, QStringLiteral("c11236f4-00bf-4b89-84ba-88b25df97315"), QStringLiteral("481920")};
    const CodeVerdict verdict = await(vendor->checkCode(query, [] { return true; }));
    const bool turnedAway = expected.kind != Kind::Unknown;
    QVERIFY2(verdict.kind == (turnedAway ? CodeVerdict::Kind::NotChecked : CodeVerdict::Kind::Unknown) && verdict.account == expected.account,
             qPrintable(checkName(verdict.kind) + u' ' + accountName(verdict.account) + u' ' + verdict.code));
    QCOMPARE(asked(), before + 1);
    // And where it is told not to begin, nothing goes.
    const CodeVerdict stopped = await(vendor->checkCode(query, [] { return false; }));
    QCOMPARE(checkName(stopped.kind), QStringLiteral("not_checked"));
    QCOMPARE(asked(), before + 1);
}

void TestVendors::nothingSecretIsLogged()
{
    QFETCH(Book, book);
    QLoggingCategory::setFilterRules(QStringLiteral("heliograph.*=true"));
    const QtMessageHandler before = qInstallMessageHandler(keepLine);
    s_lines.clear();
    for (const char *command : {"ok", "reset", "html", "status-400", "status-302", "garbage"}) {
        const auto vendor = provider(book, QString::fromLatin1(command));
        send(*vendor, {{QStringLiteral("text"), QStringLiteral("canary-of-the-text")}});
        await(vendor->probe());
        await(vendor->checkCode({smsOf({}).to, QStringLiteral("reference"), QStringLiteral("481920")}, [] { return true; }));
        QTest::qWait(0);
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    const QString log = s_lines.join(u'\n');
    QVERIFY(s_lines.size() >= 6);
    QVERIFY(!log.contains(QLatin1String("canary-of-the-text")) && !log.contains(QLatin1String("481920")) && !log.contains(QLatin1String("7400123456")) && !log.contains(QLatin1String("http")));
    const ProviderSecrets secrets = book.secrets();
    for (const QByteArray &secret : secrets)
        QVERIFY(!log.contains(QString::fromUtf8(secret)));
}

QTEST_GUILESS_MAIN(TestVendors)
#include "test_vendors.moc"
