// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/registry.h"
#include "providers/simulated.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace heliograph;

namespace {

/// A provider whose whole life is written down, with times counted from its making.
struct Line {
    test::FakeClock clock;
    qint64 made = clock.nowMs();
    SimulatedProvider provider;
    QStringList log;
    QList<QFuture<Result<SendVerdict>>> verdicts;
    int mayStartAsked = 0;

    explicit Line(const SimulatedBehaviour &behaviour, quint32 seed = 1)
        : provider(QStringLiteral("demo"), behaviour, seed, clock)
    {
        QObject::connect(&provider, &SmsProvider::receiptArrived, &provider, [this](const Receipt &r) {
            note(QStringLiteral("%1 receipt %2 %3").arg(r.clientRef).arg(int(r.type)).arg(r.providerId));
        });
        QObject::connect(&provider, &SimulatedProvider::delivered, &provider,
                         [this](const QString &to, const QString &text) { note(to + QLatin1String(" reads ") + text); });
    }
    void note(const QString &what) { log.append(QString::number(clock.nowMs() - made) + u' ' + what); }
    QFuture<Result<SendVerdict>> send(const QString &to = QStringLiteral("+447400123456"), bool start = true)
    {
        SmsRequest request;
        request.clientRef = QStringLiteral("ref%1").arg(verdicts.size());
        request.to = to;
        request.text = QStringLiteral("text %1").arg(verdicts.size());
        verdicts.append(provider.send(request, [this, start] { ++mayStartAsked; return start; }));
        return verdicts.last();
    }
    void pass(qint64 ms)
    {
        for (qint64 t = 0; t < ms; t += 50)
            clock.advance(50);
    }
    int count(SendVerdict::Kind kind) const
    {
        return int(std::count_if(verdicts.begin(), verdicts.end(), [&](const auto &f) { return f.isFinished() && f.result()->kind == kind; }));
    }
};

SimulatedBehaviour rough()
{
    return simulatedScenario(QStringLiteral("rough"));
}

} // namespace

class TestSimulated : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCalmTextIsAcceptedReadAndReported();
    void theSameSeedIsTheSameRun();
    void oneNumbersTextsDoNotChangeAnothers();
    void everySendHasOneVerdict();
    void receiptsComeLateTwiceAndOutOfOrder();
    void anOutageProvesThatNothingLeftAndEnds();
    void theLimitPerMinuteIsKept();
    void whatMayNotStartIsAbandoned();
    void anAnswerIsGivenWhenItEndsInBetween();
    void theRegistryMakesIt();
};

void TestSimulated::aCalmTextIsAcceptedReadAndReported()
{
    Line line(simulatedScenario(QStringLiteral("calm")));
    const auto verdict = line.send();
    QVERIFY(!verdict.isFinished());
    line.pass(10'000);
    QVERIFY(verdict.isFinished());
    QCOMPARE(verdict.result()->kind, SendVerdict::Kind::Accepted);
    QVERIFY(!verdict.result()->providerId.isEmpty());
    QCOMPARE(line.log.size(), 3);
    QVERIFY(line.log.at(0).contains(u"ref0 receipt 2"));
    QVERIFY(line.log.at(1).endsWith(u"+447400123456 reads text 0"));
    QVERIFY(line.log.at(2).contains(u"ref0 receipt 3"));
}

void TestSimulated::theSameSeedIsTheSameRun()
{
    const auto run = [](quint32 seed) {
        Line line(rough(), seed);
        for (int i = 0; i < 40; ++i) {
            line.send(QStringLiteral("+4474001234%1").arg(i % 10));
            line.pass(500);
        }
        line.pass(400'000);
        return line.log;
    };
    const QStringList once = run(7);
    QVERIFY(once.size() > 60);
    QCOMPARE(run(7), once);
    QVERIFY(run(8) != once);
}

void TestSimulated::oneNumbersTextsDoNotChangeAnothers()
{
    const QString ours = QStringLiteral("+447400000001");
    const auto run = [&](int others) {
        Line line(rough());
        for (int i = 0; i < others; ++i)
            line.send(QStringLiteral("+447400000002"));
        line.send(ours);
        line.pass(400'000);
        QStringList read = line.log;
        read.removeIf([&](const QString &entry) { return !entry.contains(ours); });
        return read.join(u'|').section(QStringLiteral(" reads"), 0, 0) + QString::number(int(line.verdicts.last().result()->kind))
            + line.verdicts.last().result()->providerId;
    };
    QCOMPARE(run(5), run(0));
}

void TestSimulated::everySendHasOneVerdict()
{
    Line line(rough());
    for (int i = 0; i < 400; ++i)
        line.send(QStringLiteral("+4474%1").arg(i, 8, 10, QLatin1Char('0')));
    line.pass(5'000);
    const int accepted = line.count(SendVerdict::Kind::Accepted);
    const int refused = line.count(SendVerdict::Kind::Rejected);
    const int unclear = line.count(SendVerdict::Kind::Unknown);
    QCOMPARE(accepted + refused + unclear, 400);
    QVERIFY2(refused > 5 && refused < 50, qPrintable(QString::number(refused)));
    QVERIFY2(unclear > 5 && unclear < 50, qPrintable(QString::number(unclear)));
    line.pass(400'000);
    // Of the unclear ones some reach the phone, none twice.
    QStringList read = line.log;
    read.removeIf([](const QString &entry) { return !entry.contains(u"reads"); });
    for (QString &entry : read)
        entry = entry.section(u' ', 1);
    QCOMPARE(read.size(), qsizetype(QSet<QString>(read.begin(), read.end()).size()));
    QVERIFY(read.size() > accepted * 8 / 10 && read.size() < accepted + unclear);
}

void TestSimulated::receiptsComeLateTwiceAndOutOfOrder()
{
    SimulatedBehaviour behaviour;
    behaviour.duplicateReceipts = behaviour.disorderedReceipts = behaviour.lateReceipts = 100;
    Line line(behaviour);
    line.send();
    line.pass(20'000);
    QCOMPARE(line.log.size(), 1); // read, and nobody told us
    line.pass(400'000);
    QCOMPARE(line.log.size(), 5);
    QVERIFY(line.log.at(1).contains(u"receipt 3"));
    QStringList types = line.log.mid(1);
    for (QString &entry : types)
        entry = entry.section(u' ', 3, 3);
    types.sort();
    QCOMPARE(types, (QStringList{QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("3")}));
}

void TestSimulated::anOutageProvesThatNothingLeftAndEnds()
{
    Line line(simulatedScenario(QStringLiteral("outage")));
    const auto verdict = line.send();
    auto probe = line.provider.probe();
    line.pass(2'000);
    QCOMPARE(verdict.result()->kind, SendVerdict::Kind::NotProcessed);
    QCOMPARE(verdict.result()->account, SendVerdict::Account::Unreachable);
    QVERIFY(!probe.result()->works);
    line.pass(600'000);
    QVERIFY2(line.log.isEmpty(), qPrintable(line.log.join(u'\n')));
    probe = line.provider.probe();
    const auto again = line.send();
    line.pass(2'000);
    QVERIFY(probe.result()->works);
    QCOMPARE(again.result()->kind, SendVerdict::Kind::Accepted);
}

void TestSimulated::theLimitPerMinuteIsKept()
{
    Line line(simulatedScenario(QStringLiteral("throttled")));
    for (int i = 0; i < 10; ++i)
        line.send();
    line.pass(2'000);
    QCOMPARE(line.count(SendVerdict::Kind::Accepted), 6);
    QCOMPARE(line.count(SendVerdict::Kind::NotProcessed), 4);
    const qint64 wait = line.verdicts.last().result()->retryAfterMs;
    QVERIFY(wait >= 1'000 && wait <= 60'000);
    line.pass(wait);
    const auto again = line.send();
    line.pass(2'000);
    QCOMPARE(again.result()->kind, SendVerdict::Kind::Accepted);
}

void TestSimulated::whatMayNotStartIsAbandoned()
{
    Line line(simulatedScenario({}));
    const auto verdict = line.send(QStringLiteral("+447400123456"), false);
    QCOMPARE(line.mayStartAsked, 1);
    QCOMPARE(verdict.result()->kind, SendVerdict::Kind::NotProcessed);
    QCOMPARE(verdict.result()->code, QStringLiteral("abandoned"));
    line.pass(60'000);
    QVERIFY(line.log.isEmpty());
}

void TestSimulated::anAnswerIsGivenWhenItEndsInBetween()
{
    auto line = std::make_unique<Line>(simulatedScenario({}));
    const auto verdict = line->send();
    line.reset();
    QVERIFY(verdict.isFinished());
    QCOMPARE(verdict.result()->kind, SendVerdict::Kind::Unknown);
}

void TestSimulated::theRegistryMakesIt()
{
    test::FakeClock clock;
    const ProviderRegistry registry(clock, ProviderRegistry::Sockets::None);
    QStringList names;
    for (const ProviderInfo &info : registry.types())
        names.append(info.type);
    QCOMPARE(names, QStringList{QStringLiteral("simulated")}); // and nothing that would open a socket
    Account account;
    account.type = QStringLiteral("simulated");
    account.settings.insert(QStringLiteral("scenario"), QStringLiteral("silent"));
    const auto provider = registry.make(account, {});
    QVERIFY(provider);
    QCOMPARE(provider->info().receipts, ProviderInfo::Receipts::None);
    account.type = QStringLiteral("carrier pigeon");
    QVERIFY(!registry.make(account, {}));
}

QTEST_GUILESS_MAIN(TestSimulated)
#include "test_simulated.moc"
