// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/outboxservice.h"
#include "support/fakeclock.h"
#include "support/memoryfolder.h"
#include "support/person.h"
#include "support/testsize.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <optional>

namespace heliograph::test {

class MemorySecrets final : public SecretStore
{
public:
    QString backend() const override { return QStringLiteral("session"); }
    Async<QByteArray> read(const QString &name) override
    {
        if (silent) {
            auto &promise = waiting.emplace_back(std::make_unique<QPromise<Result<QByteArray>>>());
            promise->start();
            return promise->future();
        }
        return finished<QByteArray>(kept.contains(name) ? Result<QByteArray>(kept.value(name)) : fail(ErrorCode::NotFound));
    }
    Async<Done> write(const QString &name, const QByteArray &secret) override
    {
        kept.insert(name, secret);
        return finished<Done>(Done{});
    }
    Async<Done> remove(const QString &name) override
    {
        kept.remove(name);
        return finished<Done>(Done{});
    }
    QHash<QString, QByteArray> kept;
    bool silent = false; ///< takes questions and never answers
    std::vector<std::unique_ptr<QPromise<Result<QByteArray>>>> waiting;
};

/// What the other side does: answers in order, then the last one for ever; without any it never answers.
struct Gateway {
    QList<SendVerdict> answers;
    QList<SmsRequest> requests; ///< the ledger
    bool works = true;          ///< for the probe
    bool receipts = true;       ///< the provider reports deliveries
    std::function<void(ProviderInfo &)> able; ///< changes what the provider can do
    std::function<ProviderAnswer(const ProviderQuery &)> books; ///< what it says when it is asked
    QList<ProviderQuery> questions;
    qint64 suspendMs = 0;       ///< passes between the intent and the first byte
    FakeClock *clock = nullptr;
    SmsProvider *alive = nullptr;
    /// Decides each request, where it is set; nothing: no answer yet (its promise is the newest of `silent`).
    std::function<std::optional<SendVerdict>(const SmsRequest &)> judge;
    std::vector<std::unique_ptr<QPromise<Result<SendVerdict>>>> silent; ///< never answered: the crash comes first
};

class ScriptedProvider final : public SmsProvider
{
public:
    explicit ScriptedProvider(Gateway &gateway) : m_gateway(gateway), m_info(description(gateway.receipts))
    {
        gateway.alive = this;
        if (gateway.able)
            gateway.able(m_info);
    }
    static ProviderInfo description(bool receipts = true)
    {
        ProviderInfo info;
        info.type = QStringLiteral("scripted");
        info.twoWay = true;
        info.receipts = receipts ? ProviderInfo::Receipts::Callback : ProviderInfo::Receipts::None;
        info.cutsSurrogatePairs = true;
        info.fields = {{QStringLiteral("url"), ProviderField::Kind::Url, false, {}, 0},
                       {QStringLiteral("allow_http"), ProviderField::Kind::Flag, false, {}, 0},
                       {QStringLiteral("sender"), ProviderField::Kind::Senders, false, {}, 20},
                       {QStringLiteral("key"), ProviderField::Kind::Secret, false, {}, 0}};
        return info;
    }
    const ProviderInfo &info() const override { return m_info; }
    QFuture<Result<SendVerdict>> send(const SmsRequest &request, std::function<bool()> mayStart) override
    {
        m_gateway.clock->advance(std::exchange(m_gateway.suspendMs, 0));
        SendVerdict verdict;
        if (!mayStart()) {
            verdict.kind = SendVerdict::Kind::NotProcessed;
            verdict.code = QStringLiteral("abandoned");
            return finished<SendVerdict>(verdict);
        }
        m_gateway.requests.append(request);
        const auto judged = m_gateway.judge ? m_gateway.judge(request) : std::nullopt;
        if (judged)
            return finished<SendVerdict>(*judged);
        if (m_gateway.judge || m_gateway.answers.isEmpty()) {
            auto &silent = m_gateway.silent.emplace_back(std::make_unique<QPromise<Result<SendVerdict>>>());
            silent->start();
            return silent->future();
        }
        return finished<SendVerdict>(m_gateway.answers.size() > 1 ? m_gateway.answers.takeFirst() : m_gateway.answers.first());
    }
    Async<ProviderAnswer> ask(const ProviderQuery &query) override
    {
        if (!m_gateway.books)
            return SmsProvider::ask(query);
        m_gateway.questions.append(query);
        return finished<ProviderAnswer>(m_gateway.books(query));
    }
    Async<ProbeResult> probe() override { return finished<ProbeResult>(ProbeResult{m_gateway.works, QStringLiteral("ok"), {}, 0}); }

private:
    Gateway &m_gateway;
    ProviderInfo m_info;
};

inline SendVerdict answer(SendVerdict::Kind kind, SendVerdict::Account account = SendVerdict::Account::Fine, qint64 retryAfterMs = -1)
{
    SendVerdict verdict;
    verdict.kind = kind;
    verdict.account = account;
    verdict.retryAfterMs = retryAfterMs;
    verdict.providerId = kind == SendVerdict::Kind::Accepted ? QUuid::createUuid().toString(QUuid::Id128) : QString();
    return verdict;
}

/// The pipeline over a real store file, on a clock moved by hand.
struct OutboxDesk {
    QTemporaryDir dir{memoryFolder()};
    FakeClock clock;
    Gateway gateway;
    Gateway spare;              ///< of the account "spare", once it was added
    MemorySecrets secrets;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<SettingsService> settings;
    std::unique_ptr<AccountService> accounts;
    std::unique_ptr<OutboxService> outbox;
    qint64 customer = 0;
    static inline const QString number = QStringLiteral("+447400123456");

    OutboxDesk()
    {
        gateway.clock = spare.clock = &clock;
        gateway.answers = spare.answers = {answer(SendVerdict::Kind::Accepted)};
        open();
        Account account;
        account.id = QStringLiteral("gate");
        account.type = QStringLiteral("scripted");
        if (const auto put = await(accounts->put(account)); !put)
            qFatal("account %s", qPrintable(put.error().detail));
        customer = *await(store->write([now = clock.nowMs()](store::Unit &unit) { return addTextable(unit, QStringLiteral("Ada"), number, now); }));
    }
    void open(bool dispatching = true)
    {
        auto opened = store::Store::open(dir.path() + QStringLiteral("/p"), clock.nowMs());
        if (!opened)
            qFatal("store %s", qPrintable(opened.error().detail));
        store = std::move(*opened);
        settings = std::make_unique<SettingsService>(*store, clock);
        await(settings->load());
        accounts = std::make_unique<AccountService>(*store, secrets, *settings, clock, QList<ProviderInfo>{ScriptedProvider::description()},
            [this](const Account &account, const QHash<QString, QByteArray> &) {
                return std::make_unique<ScriptedProvider>(account.id == QLatin1String("spare") ? spare : gateway);
            });
        await(accounts->load());
        outbox = std::make_unique<OutboxService>(*store, *accounts, *settings, clock);
        await(outbox->start(dispatching));
    }
    /// A second account, that stands in for the first; everything of one-way SMS and codes goes through the first still.
    void addSpare(const QJsonObject &settings = {})
    {
        Account account;
        account.id = QStringLiteral("spare");
        account.name = QStringLiteral("Spare gateway");
        account.type = QStringLiteral("scripted");
        account.settings = settings;
        if (const auto put = await(accounts->put(account)); !put)
            qFatal("account %s", qPrintable(put.error().detail));
        await(this->settings->set(QStringLiteral("provider.oneway"), QStringLiteral("gate")));
        await(this->settings->set(QStringLiteral("provider.otp"), QStringLiteral("gate")));
        standIns(R"([{"purpose":"one_way","region":"","account":"spare"},{"purpose":"otp","region":"","account":"spare"}])");
    }
    void standIns(const char *json)
    {
        if (const auto set = await(settings->set(QStringLiteral("provider.stand_ins"), QString::fromUtf8(json))); !set)
            qFatal("stand-ins %s", qPrintable(set.error().detail));
    }
    /// As a kill leaves it: nothing is told to anybody.
    void crash()
    {
        outbox.reset();
        accounts.reset();
        settings.reset();
        store.reset();
        open();
    }
    template<typename T>
    static Result<T> await(QFuture<Result<T>> future)
    {
        QElapsedTimer timer;
        timer.start();
        while (!future.isFinished() && timer.elapsed() < scaled(10'000, 600'000))
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        return future.isFinished() ? future.result() : Result<T>(fail(ErrorCode::Timeout));
    }
    void settle()
    {
        for (int quiet = 0; quiet < 4;) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            quiet = store->inFlight() == 0 ? quiet + 1 : 0;
        }
    }
    void pass(qint64 ms)
    {
        settle();
        clock.advance(ms);
        settle();
    }
    SmsDraft draft(const QString &text, bool immediately = true) const
    {
        SmsDraft d;
        d.draftId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        d.customerId = customer;
        d.e164 = number;
        d.text = text;
        d.immediately = immediately;
        return d;
    }
    qint64 send(const SmsDraft &d)
    {
        const auto sent = await(outbox->send(d));
        settle();
        return sent ? sent->messageId : -1;
    }
    OutboxRow row(qint64 id)
    {
        const auto found = await(store->read([id](const store::View &view) { return view.outbox.get(id); }));
        return found ? *found : OutboxRow{};
    }
    Message message(qint64 id)
    {
        const auto found = await(store->read([id](const store::View &view) { return view.messages.get(id); }));
        return found ? *found : Message{};
    }
};

} // namespace heliograph::test
