// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/bulkservice.h"
#include "services/changefeed.h"
#include "services/conversationservice.h"
#include "services/customerservice.h"
#include "services/exchangeservice.h"
#include "services/outboxservice.h"
#include "services/reportservice.h"
#include "services/reviewservice.h"
#include "services/routingservice.h"
#include "services/reminderservice.h"
#include "services/templateservice.h"
#include "services/verificationservice.h"
#include "support/memoryfolder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

namespace heliograph::test {

/// Wall and boot clock that a test moves; timers fire when it does.
class HandClock final : public Clock
{
public:
    qint64 nowMs() const override { return wall; }
    qint64 bootMs() const override { return boot; }
    QByteArray bootId() const override { return id; }
    void after(qint64 ms, QObject *context, std::function<void()> fn) override
    {
        timers.insert({boot + qMax<qint64>(0, ms), {context, std::move(fn)}});
    }
    void fireDue()
    {
        while (!timers.empty() && timers.begin()->first <= boot) {
            const auto timer = timers.begin()->second;
            timers.erase(timers.begin());
            if (timer.first)
                timer.second();
        }
    }
    qint64 wall = 1'778'765'760'000;
    qint64 boot = 5'000'000;
    QByteArray id = QByteArrayLiteral("boot-1");
    std::multimap<qint64, std::pair<QPointer<QObject>, std::function<void()>>> timers;
};

class NoSecrets final : public SecretStore
{
public:
    QString backend() const override { return QStringLiteral("session"); }
    Async<QByteArray> read(const QString &) override { return finished<QByteArray>(fail(ErrorCode::NotFound)); }
    Async<Done> write(const QString &, const QByteArray &) override { return finished<Done>(Done{}); }
    Async<Done> remove(const QString &) override { return finished<Done>(Done{}); }
};

/// A provider's own codes, as it keeps them.
struct MadeCodes {
    QString code;                            ///< the newest; empty: none is alive
    QList<CodeQuery> questions;
    std::optional<CodeVerdict::Kind> answer; ///< what it says whatever it is asked; none: the truth
    bool hold = false;                       ///< questions wait in `held` until a test answers them
    QList<std::shared_ptr<QPromise<Result<CodeVerdict>>>> held;
    void release(CodeVerdict::Kind kind)
    {
        CodeVerdict verdict;
        verdict.kind = kind;
        const auto promise = held.takeFirst();
        promise->addResult(verdict);
        promise->finish();
    }
};

/// Answers as told, and remembers what it was given, as a phone would. An account with parameters sends a text of its own.
class PhoneProvider final : public SmsProvider
{
public:
    explicit PhoneProvider(const Account &account = {}) : m_info(infoOf(account)) { }
    static ProviderInfo infoOf(const Account &account)
    {
        ProviderInfo info = description();
        info.ownText = account.settings.contains(QLatin1String("parameters"));
        info.freeText = info.knowsParts = !info.ownText;
        info.parameters = *readParameters(account.settings.value(QLatin1String("parameters")).toString());
        return info;
    }
    static ProviderInfo description()
    {
        ProviderInfo info;
        info.type = QStringLiteral("phone");
        info.name = QStringLiteral("Phone");
        info.twoWay = true;
        info.inbound = true;
        info.returnsId = true;
        info.maxSegments = segmentsAllowed;
        info.ownsOtp = makesCodes;
        info.fields = {{QStringLiteral("sender"), ProviderField::Kind::Senders, false, {}, 20},
                       {QStringLiteral("parameters"), ProviderField::Kind::Parameters, false, {}, 0}};
        info.of = infoOf;
        return info;
    }
    const ProviderInfo &info() const override { return m_info; }
    QFuture<Result<SendVerdict>> send(const SmsRequest &request, std::function<bool()> mayStart) override
    {
        SendVerdict verdict;
        verdict.kind = SendVerdict::Kind::NotProcessed;
        verdict.code = QStringLiteral("abandoned");
        if (mayStart && !mayStart())
            return finished<SendVerdict>(verdict);
        requests->append(request);
        if (request.kind == MessageKind::Otp && request.text.isEmpty()) {
            codes->code = QString::number(100'000 + QRandomGenerator::global()->bounded(900'000));
            requests->last().text = QStringLiteral("%1 is your code").arg(codes->code);
        }
        verdict.kind = *answer;
        verdict.code.clear();
        verdict.text = words ? *words : QString();
        verdict.pulled = 1;
        verdict.providerId = QUuid::createUuid().toString(QUuid::Id128);
        return finished<SendVerdict>(verdict);
    }
    Async<CodeVerdict> checkCode(const CodeQuery &query, std::function<bool()> mayStart) override
    {
        CodeVerdict verdict;
        verdict.kind = CodeVerdict::Kind::NotChecked;
        if (!mayStart())
            return finished<CodeVerdict>(verdict);
        codes->questions.append(query);
        if (codes->hold) {
            codes->held.append(std::make_shared<QPromise<Result<CodeVerdict>>>());
            codes->held.last()->start();
            return codes->held.last()->future();
        }
        verdict.kind = codes->answer            ? *codes->answer
            : query.code == codes->code         ? CodeVerdict::Kind::Right
                                                : CodeVerdict::Kind::Wrong;
        return finished<CodeVerdict>(verdict);
    }
    Async<ProbeResult> probe() override { return finished<ProbeResult>(ProbeResult{true, QStringLiteral("ok"), {}, 0}); }
    QList<SmsRequest> *requests = nullptr;
    const SendVerdict::Kind *answer = nullptr;
    const QString *words = nullptr; ///< that come with the answer; nullptr: none
    MadeCodes *codes = nullptr;
    static inline int segmentsAllowed = 0; ///< 0: no limit; for desks opened from then on
    static inline bool makesCodes = false; ///< and checks them; for desks opened from then on

private:
    const ProviderInfo m_info;
};

/// Real providers beside the phone, for desks opened from then on.
struct Vendors {
    QList<ProviderInfo> types;
    std::function<std::unique_ptr<SmsProvider>(const Account &, const ProviderSecrets &)> make;
};

/// A whole desk over a real store, without a window.
struct Desk {
    static inline Vendors vendors;
    QTemporaryDir dir{memoryFolder()};
    HandClock clock;
    QList<SmsRequest> requests;
    SendVerdict::Kind answer = SendVerdict::Kind::Accepted;
    MadeCodes codes;
    NoSecrets secrets;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<SettingsService> settings;
    std::unique_ptr<AccountService> accounts;
    std::unique_ptr<OutboxService> outbox;
    std::unique_ptr<BulkService> bulk;
    std::unique_ptr<VerificationService> verification;
    std::unique_ptr<ConversationService> conversations;
    std::unique_ptr<RoutingService> routing; ///< not started
    std::unique_ptr<CustomerService> customers;
    std::unique_ptr<ExchangeService> exchange;
    std::unique_ptr<TemplateService> templates;
    std::unique_ptr<ReminderService> reminders;
    std::unique_ptr<ReportService> reports;
    std::unique_ptr<ReviewService> reviews;
    std::unique_ptr<ChangeFeed> changes;

    Desk() { open(); }

    void open()
    {
        auto opened = store::Store::open(dir.path() + QStringLiteral("/p"), clock.nowMs());
        if (!opened)
            qFatal("store %s", qPrintable(opened.error().detail));
        store = std::move(*opened);
        settings = std::make_unique<SettingsService>(*store, clock);
        await(settings->load());
        accounts = std::make_unique<AccountService>(
            *store, secrets, *settings, clock, QList<ProviderInfo>{PhoneProvider::description()} + vendors.types,
            [this](const Account &account, const ProviderSecrets &kept) -> std::unique_ptr<SmsProvider> {
                if (account.type != QLatin1String("phone"))
                    return vendors.make(account, kept);
                auto provider = std::make_unique<PhoneProvider>(account);
                provider->requests = &requests;
                provider->answer = &answer;
                provider->codes = &codes;
                return provider;
            });
        await(accounts->load());
        if (accounts->accounts().isEmpty()) {
            await(settings->set(QStringLiteral("country.home"), QStringLiteral("GB")));
            await(settings->set(QStringLiteral("workspace.name"), QStringLiteral("Acorn")));
            await(settings->set(QStringLiteral("agent.name"), QStringLiteral("Ines Duarte")));
            await(accounts->put(Account{QStringLiteral("phone"), QStringLiteral("phone"), QStringLiteral("Phone"), {}, {}, true, {}, 0}));
        }
        outbox = std::make_unique<OutboxService>(*store, *accounts, *settings, clock);
        bulk = std::make_unique<BulkService>(*store, *outbox, *accounts, *settings, clock);
        verification = std::make_unique<VerificationService>(*store, *outbox, *accounts, *settings, clock, QByteArray(32, 'k'));
        conversations = std::make_unique<ConversationService>(*store, *outbox, *verification, *settings, *accounts, clock);
        routing = std::make_unique<RoutingService>(*store, *settings, clock);
        customers = std::make_unique<CustomerService>(*store, *settings, clock);
        exchange = std::make_unique<ExchangeService>(*store, *settings, clock);
        templates = std::make_unique<TemplateService>(*store, *settings, clock);
        reminders = std::make_unique<ReminderService>(*store, *settings, clock);
        reports = std::make_unique<ReportService>(*store, *settings, clock);
        reviews = std::make_unique<ReviewService>(*store, *settings, clock);
        changes = std::make_unique<ChangeFeed>(*store);
        await(outbox->start(true));
        await(bulk->start(true));
        settle();
    }
    /// As a new process finds the profile.
    void restart()
    {
        settle();
        changes.reset();
        reminders.reset();
        reports.reset();
        reviews.reset();
        templates.reset();
        exchange.reset();
        customers.reset();
        routing.reset();
        conversations.reset();
        verification.reset();
        bulk.reset();
        outbox.reset();
        accounts.reset();
        settings.reset();
        store.reset();
        open();
    }

    void spin()
    {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        clock.fireDue();
    }
    template<typename T>
    Result<T> result(const QFuture<Result<T>> &future)
    {
        QElapsedTimer timer;
        timer.start();
        while (!future.isFinished()) {
            spin();
            if (timer.elapsed() > 20'000)
                qFatal("nothing answered in 20 s");
        }
        return future.resultCount() ? future.resultAt(0) : Result<T>(fail(ErrorCode::Cancelled));
    }
    template<typename T>
    T await(const QFuture<Result<T>> &future)
    {
        const Result<T> r = result(future);
        if (!r)
            qFatal("error %d %s", int(r.error().code), qPrintable(r.error().detail));
        return *r;
    }
    void settle()
    {
        for (int quiet = 0; quiet < 12;) {
            spin();
            quiet = store->inFlight() == 0 ? quiet + 1 : 0;
        }
    }
    void pass(qint64 ms)
    {
        settle(); // time must not pass under a request that is about to begin
        const qint64 until = clock.boot + ms;
        while (!clock.timers.empty() && clock.timers.begin()->first <= until) {
            const qint64 step = qMax<qint64>(0, clock.timers.begin()->first - clock.boot);
            clock.boot += step;
            clock.wall += step;
            settle();
        }
        clock.wall += until - clock.boot;
        clock.boot = until;
        settle();
    }

    qint64 addCustomer(const QString &name, const QString &e164)
    {
        Customer customer;
        customer.name = name;
        ContactPoint number;
        number.e164 = e164;
        number.mobileConfirmed = true;
        customer.numbers = {number};
        return await(customers->add(customer));
    }
    InboundChat chat(const QString &visitor, const QString &text)
    {
        InboundChat message;
        message.key = QUuid::createUuid().toString();
        message.endpoint = {Channel::WebChat, QStringLiteral("desk"), visitor};
        message.customerName = visitor;
        message.text = text;
        message.at = clock.nowMs();
        return message;
    }
    InboundSms sms(const QString &from, const QString &text)
    {
        return InboundSms{QStringLiteral("phone"), QUuid::createUuid().toString(), from, QStringLiteral("+447700900000"), text, clock.nowMs()};
    }
    /// The code that the last OTP carried.
    QString code() const
    {
        for (qsizetype i = requests.size(); i-- > 0;) {
            if (requests.at(i).kind == MessageKind::Otp)
                return QRegularExpression(QStringLiteral("[0-9]{6,8}")).match(requests.at(i).text).captured();
        }
        return {};
    }
    static QString wrong(QString code)
    {
        code[0] = QChar(u'0' + (code.at(0).digitValue() + 1) % 10);
        return code;
    }
    int otps() const
    {
        int n = 0;
        for (const SmsRequest &request : requests)
            n += request.kind == MessageKind::Otp;
        return n;
    }
    QList<Message> thread(qint64 customerId)
    {
        return await(store->read([customerId](const store::View &view) { return view.messages.before(customerId, {0, 0}, 500); }));
    }
    int events(qint64 customerId, const char16_t *code)
    {
        int n = 0;
        for (const Message &m : thread(customerId))
            n += m.kind == MessageKind::Event && m.body == QString::fromUtf16(code);
        return n;
    }
};

} // namespace heliograph::test
