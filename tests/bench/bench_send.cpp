// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// performance.md P12: durable outbox → POST over TLS → state, at a gateway that takes 50 ms; beside one bare QNetworkAccessManager.
#include "providers/kannelprovider.h"
#include "services/outboxservice.h"
#include "slowgateway.h"
#include "support/person.h"
#include "support/testsize.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QUuid>

using namespace heliograph;

namespace {

constexpr int kDelayMs = 50;
constexpr int kCustomers = 60;

class NoSecrets final : public SecretStore
{
public:
    QString backend() const override { return QStringLiteral("session"); }
    Async<QByteArray> read(const QString &) override { return finished<QByteArray>(QByteArray("pw")); }
    Async<Done> write(const QString &, const QByteArray &) override { return finished<Done>(Done{}); }
    Async<Done> remove(const QString &) override { return finished<Done>(Done{}); }
};

template<typename T>
Result<T> await(const QFuture<Result<T>> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 60'000) ? future.result() : Result<T>(fail(ErrorCode::Timeout));
}

QString numberOf(int n)
{
    return QStringLiteral("+4474001%1").arg(n, 5, 10, QLatin1Char('0'));
}

Result<qint64> addCustomer(store::Unit &unit, int n, qint64 now)
{
    return test::addTextable(unit, QStringLiteral("Customer %1").arg(n), numberOf(n), now);
}

/// A whole pipeline over a real store file and a Kannel account.
struct Pipeline {
    QTemporaryDir dir;
    SystemClock clock;
    NoSecrets secrets;
    Network network;
    ListenerPool listeners{network.thread()};
    std::unique_ptr<store::Store> store;
    std::unique_ptr<SettingsService> settings;
    std::unique_ptr<AccountService> accounts;
    std::unique_ptr<OutboxService> outbox;
    QList<qint64> customers;

    explicit Pipeline(const test::SlowGateway &gateway)
        : network(clock, {24, {}, gateway.authorities})
    {
        store = std::move(*store::Store::open(dir.path() + QStringLiteral("/p"), clock.nowMs()));
        settings = std::make_unique<SettingsService>(*store, clock);
        await(settings->load());
        accounts = std::make_unique<AccountService>(*store, secrets, *settings, clock, QList<ProviderInfo>{KannelProvider::description()},
            [this](const Account &account, const QHash<QString, QByteArray> &) {
                return std::make_unique<KannelProvider>(account, ProviderSecrets{{QStringLiteral("password"), "pw"}}, network, listeners, clock);
            });
        await(accounts->load());
        outbox = std::make_unique<OutboxService>(*store, *accounts, *settings, clock);
        await(outbox->start(true));
        Account account;
        account.id = QStringLiteral("gate");
        account.type = QStringLiteral("kannel");
        account.settings = {{QStringLiteral("url"), QStringLiteral("https://127.0.0.1:%1/cgi-bin/sendsms").arg(gateway.port)},
                            {QStringLiteral("username"), QStringLiteral("desk")}, {QStringLiteral("listen"), QStringLiteral("off")}};
        if (!await(accounts->put(account)) || !await(accounts->setSecret(account.id, QStringLiteral("password"), "pw")))
            qFatal("no account");
        for (int n = 0; n < kCustomers; ++n) {
            const auto id = await(store->write([n, now = clock.nowMs()](store::Unit &unit) { return addCustomer(unit, n, now); }));
            customers.append(id.value());
        }
    }
    QFuture<Result<OutboxService::Sent>> send(int n)
    {
        SmsDraft draft;
        draft.draftId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        draft.customerId = customers.at(n % kCustomers);
        draft.e164 = numberOf(n % kCustomers);
        draft.text = QStringLiteral("Your parcel %1 is on its way.").arg(n);
        draft.immediately = true;
        return outbox->send(draft);
    }
};

} // namespace

class BenchSend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bareQNetworkAccessManager();
    void oneShotPosts();
    void throughTheOutbox();

private:
    int m_sends = test::scaled(200, 4'000);
    double m_floor = 0;
    test::SlowGateway m_gateway{kDelayMs};
};

void BenchSend::bareQNetworkAccessManager()
{
    QNetworkAccessManager manager;
    int answered = 0;
    QNetworkRequest request(QUrl(QStringLiteral("https://127.0.0.1:%1/cgi-bin/sendsms").arg(m_gateway.port)));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(m_gateway.authorities);
    request.setSslConfiguration(tls);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain"));
    QElapsedTimer timer;
    timer.start();
    for (int n = 0; n < m_sends; ++n) {
        QNetworkReply *reply = manager.post(request, "Your parcel is on its way.");
        connect(reply, &QNetworkReply::finished, this, [&answered, reply] {
            answered += reply->error() == QNetworkReply::NoError ? 1 : 0;
            reply->deleteLater();
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered, m_sends, 300'000);
    m_floor = 1000.0 * m_sends / double(timer.elapsed());
    qInfo("floor, one bare QNetworkAccessManager: %.0f/s", m_floor);
}

void BenchSend::oneShotPosts()
{
    SystemClock clock;
    Network network(clock, {24, {}, m_gateway.authorities});
    std::atomic<int> accepted = 0;
    QElapsedTimer timer;
    timer.start();
    const KannelCodec codec(KannelSettings{QUrl(QStringLiteral("https://127.0.0.1:%1/cgi-bin/sendsms").arg(m_gateway.port)), QStringLiteral("desk"), "pw", {}, false, {}, {}});
    SmsRequest sms;
    sms.to = numberOf(1);
    sms.text = QStringLiteral("Your parcel is on its way.");
    for (int n = 0; n < m_sends; ++n)
        network.post(*codec.request(sms), [] { return true; }, [&accepted](const HttpReply &reply) { accepted += reply.status == 202 ? 1 : 0; });
    QTRY_COMPARE_WITH_TIMEOUT(accepted.load(), m_sends, 300'000);
    const double rate = 1000.0 * m_sends / double(timer.elapsed());
    qInfo("one-shot posts, a fresh TLS connection each: %.0f/s, %.1f times the floor", rate, rate / m_floor);
}

void BenchSend::throughTheOutbox()
{
    Pipeline pipeline(m_gateway);
    const int before = m_gateway.taken;
    // Commit 1 answers each click; nothing goes out meanwhile, so that the dispatcher alone is measured.
    await(pipeline.accounts->pause(QStringLiteral("gate"), QStringLiteral("failures")));
    QList<QFuture<Result<OutboxService::Sent>>> sent;
    for (int n = 0; n < m_sends; ++n)
        sent.append(pipeline.send(n));
    for (const auto &one : sent)
        QVERIFY(await(one) && one.result()->messageId > 0);
    QCOMPARE(m_gateway.taken.load(), before);
    QElapsedTimer timer;
    timer.start();
    await(pipeline.accounts->resume(QStringLiteral("gate")));
    const auto accepted = [&] {
        const auto rows = await(pipeline.store->read([last = sent.last().result()->messageId, first = sent.first().result()->messageId](
                                                         const store::View &view) -> Result<int> {
            int count = 0;
            for (qint64 id = first; id <= last; ++id) {
                const auto row = view.outbox.get(id);
                count += row && row->state == OutboxState::Accepted ? 1 : 0;
            }
            return count;
        }));
        return rows.value_or(-1);
    };
    QTRY_COMPARE_WITH_TIMEOUT(m_gateway.taken.load() - before, m_sends, 300'000);
    const double rate = 1000.0 * m_sends / double(timer.elapsed());
    QTRY_COMPARE_WITH_TIMEOUT(accepted(), m_sends, 60'000);
    QCOMPARE(m_gateway.taken.load() - before, m_sends); // none doubled
    qInfo("durable outbox to accepted, over TLS: %.0f/s, %.1f times the floor (goal: 400/s, 3.5 times)", rate, rate / m_floor);
}

QTEST_GUILESS_MAIN(BenchSend)
#include "bench_send.moc"
