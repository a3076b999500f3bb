// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "outboxfixture.h"
#include "services/customerservice.h"
#include "support/testsize.h"

#include <QRandomGenerator>
#include <QThreadPool>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
namespace heliograph::test {

using Steady = std::chrono::steady_clock;

/// A provider on a thread of its own: it connects for a while, looks once more whether the text may begin, and then a byte leaves.
class ConnectingProvider final : public SmsProvider
{
public:
    struct Left { QString clientRef; Steady::time_point at; };
    ConnectingProvider(QMutex &mutex, QList<Left> &ledger) : m_info(ScriptedProvider::description(false)), m_mutex(mutex), m_ledger(ledger) { }
    ~ConnectingProvider() override { m_pool.waitForDone(); }
    const ProviderInfo &info() const override { return m_info; }
    QFuture<Result<SendVerdict>> send(const SmsRequest &request, std::function<bool()> mayStart) override
    {
        auto promise = std::make_shared<QPromise<Result<SendVerdict>>>();
        promise->start();
        const int connecting = QRandomGenerator::global()->bounded(3'000);
        m_pool.start([this, promise, request, mayStart, connecting] {
            std::this_thread::sleep_for(std::chrono::microseconds(connecting));
            SendVerdict verdict;
            if (mayStart()) {
                const auto at = Steady::now();
                verdict.kind = SendVerdict::Kind::Accepted;
                verdict.providerId = request.clientRef;
                const QMutexLocker lock(&m_mutex);
                m_ledger.append({request.clientRef, at});
            } else {
                verdict.kind = SendVerdict::Kind::NotProcessed;
                verdict.code = u"abandoned"_s;
            }
            promise->addResult(verdict);
            promise->finish();
        });
        return promise->future();
    }
    Async<ProbeResult> probe() override { return finished<ProbeResult>(ProbeResult{true, u"ok"_s, {}, 0}); }

private:
    ProviderInfo m_info;
    QMutex &m_mutex;
    QList<Left> &m_ledger;
    QThreadPool m_pool;
};

/// Reliability gate R8: opt-out wins every race.
class TestOptOutRace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noneOfFiftyLeavesAfterTheOptOutCommits();
};

void TestOptOutRace::noneOfFiftyLeavesAfterTheOptOutCommits()
{
    QMutex mutex;
    QList<ConnectingProvider::Left> ledger;
    QTemporaryDir dir{memoryFolder()};
    FakeClock clock;
    MemorySecrets secrets;
    auto store = std::move(*store::Store::open(dir.path() + u"/p"_s, clock.nowMs()));
    SettingsService settings(*store, clock);
    OutboxDesk::await(settings.load());
    AccountService accounts(*store, secrets, settings, clock, {ScriptedProvider::description(false)},
                            [&](const Account &, const ProviderSecrets &) { return std::make_unique<ConnectingProvider>(mutex, ledger); });
    OutboxDesk::await(accounts.load());
    Account account;
    account.id = u"gate"_s;
    account.type = u"scripted"_s;
    QVERIFY(OutboxDesk::await(accounts.put(account)));
    OutboxService outbox(*store, accounts, settings, clock);
    CustomerService customers(*store, settings, clock);
    QVERIFY(OutboxDesk::await(outbox.start(true)));
    Customer person;
    person.name = u"Ada"_s;
    const qint64 customer = *OutboxDesk::await(customers.add(person));

    const int rounds = scaled(25, 1'000);
    int late = 0, left = 0, stopped = 0;
    for (int round = 0; round < rounds; ++round) {
        // GIVEN fifty texts to one number, waiting and on their way
        const QString number = u"+4474001%1"_s.arg(round, 5, 10, QChar(u'0'));
        ledger.clear();
        const auto ids = OutboxDesk::await(store->write([&](store::Unit &unit) -> Result<QList<qint64>> {
            QList<qint64> made;
            for (int i = 0; i < 50; ++i) {
                Message message;
                message.threadId = customer;
                message.at = clock.nowMs();
                message.kind = MessageKind::SmsTwoWay;
                message.direction = Direction::Outbound;
                message.channel = Channel::Sms;
                message.body = u"Text %1"_s.arg(i);
                const auto id = unit.messages.insert(message);
                if (!id)
                    return tl::unexpected<Error>(id.error());
                OutboxRow row;
                row.messageId = *id;
                row.clientRef = u"%1/%2"_s.arg(round).arg(i);
                row.kind = MessageKind::SmsTwoWay;
                row.customerId = customer;
                row.accountId = u"gate"_s;
                row.to = number;
                row.body = message.body;
                row.createdAt = clock.nowMs();
                row.notAfter = clock.nowMs() + 3600'000;
                if (const Status ok = unit.outbox.insert(row); !ok)
                    return tl::unexpected<Error>(ok.error());
                made.append(*id);
            }
            return made;
        }));
        QVERIFY(ids);

        // WHEN they go, and somewhere in the middle the number opts out
        auto going = outbox.runOnce();
        const int before = QRandomGenerator::global()->bounded(46);
        QVERIFY(QTest::qWaitFor([&] {
            const QMutexLocker lock(&mutex);
            return ledger.size() >= before;
        }, 10'000));
        const auto stop = customers.optOut(number, u"STOP"_s, u"STOP"_s);
        Steady::time_point committed;
        std::thread watch([&] {
            while (!stop.isFinished())
                std::this_thread::yield();
            committed = Steady::now();
        });
        QVERIFY(OutboxDesk::await(going));
        QVERIFY(OutboxDesk::await(stop));
        watch.join();
        clock.advance(2'000);
        QVERIFY(OutboxDesk::await(outbox.runOnce()));

        // THEN what left had left before, and everything else is stopped for good
        for (const auto &byte : std::as_const(ledger))
            late += byte.at > committed;
        left += int(ledger.size());
        int accepted = 0;
        for (const qint64 id : *ids) {
            const auto row = OutboxDesk::await(store->read([id](const store::View &view) { return view.outbox.get(id); }));
            QVERIFY(row);
            accepted += row->state == OutboxState::Accepted;
            if (row->state == OutboxState::Accepted)
                continue;
            QCOMPARE(row->state, OutboxState::Cancelled);
            QCOMPARE(row->detail, QString::fromUtf16(detail::OptedOut));
            ++stopped;
        }
        QCOMPARE(accepted, int(ledger.size()));
    }
    qInfo("%d rounds: %d left before the opt-out, %d stopped, %d late", rounds, left, stopped, late);
    QCOMPARE(late, 0);
    QVERIFY2(left > 0 && stopped > 0, "the race was never a race");
    QVERIFY(OutboxDesk::await(outbox.stop()));
}

} // namespace heliograph::test

QTEST_GUILESS_MAIN(heliograph::test::TestOptOutRace)
#include "test_optoutrace.moc"
