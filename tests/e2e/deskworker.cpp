// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
//
// The desk without a window as a process that can be killed: real store, services, provider and listener. Each line on
// standard output is written after the future it speaks of finished, as a composer clears only then.
//
//   deskworker PROFILE init URL HOST:PORT     an account and twelve verified customers
//   deskworker PROFILE work RUN UNDO COUNT    recovers, decides what is unsure, sends COUNT texts (the first UNDO of them with an
//                                             undo window), goes on until nothing is under way
//   deskworker PROFILE flood                  sends each line of standard input as a text; a paused account is resumed at once
//   deskworker PROFILE bulk COUNT             sends one text to COUNT customers as a bulk send, or goes on with it; says how much memory
//                                             that took, and how it stands in the end
//   deskworker PROFILE show                   recovers, then one JSON line for each row, for each text that came in, and one for
//                                             the store's health
#include "providers/registry.h"
#include "services/bulkservice.h"
#include "services/conversationservice.h"
#include "support/person.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <cstdio>

using namespace heliograph;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCustomers = 12;
constexpr int kIdleMs = 120; // a receipt that comes later is found by the next run
constexpr int kPatienceMs = 600'000; ///< whoever hangs is ended by the test
const QList<OutboxState> kEveryState{
    OutboxState::Held, OutboxState::Queued, OutboxState::Sending, OutboxState::RetryWait, OutboxState::Accepted, OutboxState::Delivered,
    OutboxState::Undelivered, OutboxState::NoReceipt, OutboxState::Rejected, OutboxState::Unknown, OutboxState::NotSent,
    OutboxState::Cancelled, OutboxState::Expired, OutboxState::DecidedSent, OutboxState::DecidedResent, OutboxState::DecidedDropped};

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

/// A keychain with one password: the ledger's, or another gateway's.
class OnePassword final : public SecretStore
{
public:
    QString backend() const override { return u"session"_s; }
    Async<QByteArray> read(const QString &) override { return finished<QByteArray>(password()); }
    static QByteArray password()
    {
        const QByteArray other = qgetenv("DESKWORKER_PASSWORD");
        return other.isEmpty() ? QByteArrayLiteral("ledger") : other;
    }
    Async<Done> write(const QString &, const QByteArray &) override { return finished<Done>(Done{}); }
    Async<Done> remove(const QString &) override { return finished<Done>(Done{}); }
};

class Worker
{
public:
    explicit Worker(const QString &profile)
        : m_store(must(store::Store::open(profile, m_clock.nowMs())))
        , m_registry(m_clock, ProviderRegistry::Sockets::Allowed)
        , m_settings(*m_store, m_clock)
        , m_accounts(*m_store, m_secrets, m_settings, m_clock, m_registry.types(),
                     [this](const Account &account, const QHash<QString, QByteArray> &secrets) { return m_registry.make(account, secrets); })
        , m_outbox(*m_store, m_accounts, m_settings, m_clock)
        , m_bulk(*m_store, m_outbox, m_accounts, m_settings, m_clock)
        , m_verification(*m_store, m_outbox, m_accounts, m_settings, m_clock, QByteArray(32, 'k'))
        , m_conversations(*m_store, m_outbox, m_verification, m_settings, m_accounts, m_clock)
    {
        await(m_settings.load());
        await(m_accounts.load());
    }

    void init(const QString &url, const QString &listen)
    {
        await(m_settings.set(u"country.home"_s, u"GB"_s));
        await(m_settings.set(u"send.undo"_s, u"1"_s));
        Account account;
        account.id = u"gate"_s;
        account.type = u"kannel"_s;
        account.settings = {{u"url"_s, url}, {u"username"_s, u"desk"_s}, {u"sender"_s, u"Desk"_s}, {u"listen"_s, listen}};
        await(m_accounts.put(account));
        await(m_accounts.setSecret(u"gate"_s, u"password"_s, OnePassword::password()));
        for (int i = 0; i < kCustomers; ++i)
            addCustomer(i);
        say(u"token "_s + m_accounts.account(u"gate"_s)->settings.value("token"_L1).toString());
    }

    void work(const QString &run, int undo, int count)
    {
        for (const Account &account : m_accounts.accounts())
            await(m_accounts.resume(account.id));
        await(m_outbox.start(true));
        for (const OutboxRow &row : rows({OutboxState::Held}))
            settled(m_outbox.release(row.messageId));
        for (const OutboxRow &row : rows({OutboxState::Unknown}))
            decide(row);
        for (int i = 0; i < count; ++i)
            send(u"run %1 text %2"_s.arg(run).arg(i), i, i >= undo);
        settle();
        await(m_outbox.stop());
        say(u"done"_s);
    }

    void flood()
    {
        QObject::connect(&m_outbox, &OutboxService::accountPaused, &m_outbox, [this](const QString &id) { m_accounts.resume(id); });
        await(m_outbox.start(true));
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            qFatal("no input");
        for (int i = 0; !input.atEnd(); ++i)
            send(QString::fromUtf8(input.readLine()).trimmed(), i, true);
        settle();
        await(m_outbox.stop());
        say(u"done"_s);
    }

    void bulk(int count)
    {
        QObject::connect(&m_outbox, &OutboxService::accountPaused, &m_outbox, [this](const QString &id) { m_accounts.resume(id); });
        for (const Account &account : m_accounts.accounts())
            await(m_accounts.resume(account.id));
        await(m_outbox.start(true));
        await(m_bulk.start(true));
        const qint64 before = resident();
        const auto jobs = await(m_bulk.jobs());
        const qint64 id = jobs.isEmpty() || jobs.first().startedAt == 0 ? begin(count) : jobs.first().id;
        qint64 most = 0;
        for (BulkStatus status = await(m_bulk.status(id)); status.job.state != BulkState::Done; status = await(m_bulk.status(id))) {
            most = qMax(most, resident());
            QElapsedTimer pause;
            pause.start();
            while (pause.elapsed() < 200)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        }
        settle();
        const BulkTotals t = await(m_bulk.status(id)).totals;
        print({{u"recipients"_s, t.recipients}, {u"accepted"_s, t.accepted}, {u"delivered"_s, t.delivered}, {u"not_delivered"_s, t.notDelivered},
               {u"not_sent"_s, t.notSent}, {u"unknown"_s, t.unsure}, {u"left_out"_s, t.leftOut}, {u"memory_kib"_s, most - before}});
        await(m_outbox.stop());
    }

    void show()
    {
        await(m_outbox.start(false));
        for (const OutboxRow &row : rows(kEveryState)) {
            const auto attempts = await(m_store->read([id = row.messageId](const store::View &view) { return view.outbox.attempts(id); }));
            const auto message = await(m_store->read([id = row.messageId](const store::View &view) { return view.messages.get(id); }));
            print({{u"draft"_s, row.draftId}, {u"ref"_s, row.clientRef}, {u"id"_s, row.messageId}, {u"state"_s, int(row.state)},
                   {u"word"_s, stateName(peopleState(row.state))}, {u"detail"_s, row.detail}, {u"attempts"_s, attempts.size()},
                   {u"text"_s, row.body}, {u"resend_of"_s, message.extra.value("resend_of"_L1).toInteger()}});
        }
        for (int i = 0; i < kCustomers; ++i) {
            const auto thread = await(m_store->read([i](const store::View &view) { return view.messages.before(i + 1, {0, 0}, 10'000); }));
            for (const Message &message : thread) {
                if (message.direction == Direction::Inbound)
                    print({{u"inbound"_s, message.body}});
            }
        }
        const auto health = await(m_store->selfTest());
        const auto chain = await(m_store->read([](const store::View &view) { return view.audit.verify(); }));
        print({{u"sound"_s, health.sound()}, {u"integrity"_s, QJsonArray::fromStringList(health.integrity)},
               {u"orphans"_s, health.orphanRows}, {u"audit"_s, chain.intact}, {u"search"_s, health.searchIntact}});
    }

private:
    static void print(const QJsonObject &object) { say(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))); }

    template<typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("error %d %s", int(result.error().code), qPrintable(result.error().detail));
        return std::move(*result);
    }
    template<typename T>
    static Result<T> result(const QFuture<Result<T>> &future)
    {
        QElapsedTimer timer;
        timer.start();
        while (!future.isFinished() && timer.elapsed() < kPatienceMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        return future.isFinished() ? future.result() : Result<T>(fail(ErrorCode::Timeout));
    }
    template<typename T>
    static T await(const QFuture<Result<T>> &future)
    {
        return must(result(future));
    }
    /// False: a receipt came first.
    template<typename T>
    static bool settled(const QFuture<Result<T>> &future)
    {
        const Result<T> done = result(future);
        if (!done && done.error().code != ErrorCode::Conflict)
            must(done);
        return done.has_value();
    }

    QList<OutboxRow> rows(const QList<OutboxState> &states)
    {
        return await(m_store->read([states](const store::View &view) { return view.outbox.inStates(states, 100'000); }));
    }

    static QString bulkNumber(int customer) { return u"+447400%1"_s.arg(200'000 + customer); }

    /// Anonymous memory of this process, KiB.
    static qint64 resident()
    {
        QFile file(u"/proc/self/status"_s);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = file.readAll();
        return text.mid(text.indexOf("RssAnon:") + 8, 20).simplified().split(' ').first().toLongLong();
    }

    qint64 begin(int count)
    {
        constexpr int kAtOnce = 500;
        QList<qint64> ids;
        for (int from = 0; from < count; from += kAtOnce) {
            ids += await(m_store->write([from, until = qMin(count, from + kAtOnce), now = m_clock.nowMs()](store::Unit &unit) -> Result<QList<qint64>> {
                QList<qint64> added;
                for (int i = from; i < until; ++i) {
                    if (const auto known = unit.customers.findByNumber(bulkNumber(i)); known && !known->isEmpty()) {
                        added.append(known->first().id); // of a run that was ended before it sent anything
                        continue;
                    }
                    const auto id = test::addTextable(unit, u"Person%1 Smith"_s.arg(i), bulkNumber(i), now);
                    if (!id)
                        return tl::unexpected<Error>(id.error());
                    added.append(*id);
                }
                return added;
            }));
        }
        const qint64 id = await(m_bulk.create(u"everybody"_s, ids));
        BulkPlan plan;
        plan.text = u"Hello {{first_name}}, your order is ready."_s;
        await(m_bulk.plan(id, plan));
        await(m_bulk.send(id, 0));
        say(u"started %1"_s.arg(id));
        return id;
    }

    static QString number(int customer) { return u"+4474001234"_s + QString::number(10 + customer); }

    void addCustomer(int index)
    {
        await(m_store->write([to = number(index), index, now = m_clock.nowMs()](store::Unit &unit) {
            return test::addTextable(unit, u"Customer %1"_s.arg(index), to, now);
        }));
    }

    void send(const QString &text, int index, bool immediately)
    {
        SmsDraft draft;
        draft.draftId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        draft.customerId = index % kCustomers + 1;
        draft.e164 = number(index % kCustomers);
        draft.text = text;
        draft.immediately = immediately;
        const auto sent = await(m_outbox.send(draft));
        if (sent.messageId == 0)
            qFatal("refused: %s", qPrintable(policy::ruleCode(policy::refusals(sent.report.findings).first().rule)));
        say(u"acked %1"_s.arg(draft.draftId));
    }

    void decide(const OutboxRow &row)
    {
        const auto decision = std::array{Decision::Sent, Decision::Resend, Decision::Drop}.at(size_t(row.messageId % 3));
        if (settled(m_outbox.decide(row.messageId, decision)))
            say(u"decided %1 %2"_s.arg(row.draftId).arg(int(decision)));
    }

    /// Until no row is on its way, and nothing has come in for a while.
    void settle()
    {
        QElapsedTimer patience, idle;
        patience.start();
        idle.start();
        qsizetype open = -1;
        while (patience.elapsed() < kPatienceMs) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
            const qsizetype moving = rows({OutboxState::Queued, OutboxState::Sending, OutboxState::RetryWait}).size()
                + (m_outbox.undoable() != 0 ? 1 : 0);
            const qsizetype now = moving * 10'000 + rows({OutboxState::Accepted}).size();
            if (now != open)
                idle.restart();
            open = now;
            if (moving == 0 && idle.elapsed() > kIdleMs)
                return;
        }
        say(u"stuck"_s);
    }

    SystemClock m_clock;
    std::unique_ptr<store::Store> m_store;
    OnePassword m_secrets;
    ProviderRegistry m_registry;
    SettingsService m_settings;
    AccountService m_accounts;
    OutboxService m_outbox;
    BulkService m_bulk;
    VerificationService m_verification;
    ConversationService m_conversations;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    Worker worker(arguments.at(1));
    const QString command = arguments.at(2);
    if (command == "init"_L1 && arguments.size() == 5)
        worker.init(arguments.at(3), arguments.at(4));
    else if (command == "work"_L1 && arguments.size() == 6)
        worker.work(arguments.at(3), arguments.at(4).toInt(), arguments.at(5).toInt());
    else if (command == "flood"_L1)
        worker.flood();
    else if (command == "bulk"_L1 && arguments.size() == 4)
        worker.bulk(arguments.at(3).toInt());
    else if (command == "show"_L1)
        worker.show();
    else
        return 2;
    return 0;
}
