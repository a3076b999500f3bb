// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/poller.h"

#include "services/pollplan.h"
#include "services/reconcile.h"

#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>
#include <atomic>

namespace heliograph {

namespace {

Q_LOGGING_CATEGORY(lcPoll, "heliograph.poll", QtInfoMsg)

constexpr int kRows = 1'000;
constexpr qint64 kGapMs = 1'000;           ///< between two questions to one account
constexpr qint64 kFirstFailureMs = 5'000;
constexpr qint64 kLongestFailureMs = 600'000;
constexpr qint64 kInboundBusyMs = 20'000;  ///< while somebody is talking
constexpr qint64 kInboundIdleMs = 120'000;
constexpr qint64 kTalkMs = 15 * 60'000;
constexpr qint64 kOverlapMs = 10 * 60'000; ///< asked for again: a text may reach the books late, and a repeat is dropped
constexpr qsizetype kMostRecords = 1'000; ///< to one number in a quarter of an hour
constexpr int kMostPages = 200;           ///< a provider that always names another one is not followed for ever

} // namespace

Poller::Poller(store::Store &store, AccountService &accounts, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_clock(clock)
{
    connect(&accounts, &AccountService::accountsChanged, this, &Poller::plan);
    connect(&store, &store::Store::changed, this, [this](const QList<Change> &changes) {
        if (std::any_of(changes.begin(), changes.end(), [](const Change &c) { return c.kind == Change::Kind::Outbox; }))
            plan();
    });
}

void Poller::run()
{
    m_running = true;
    plan();
}

/// Nobody is asked with a secret that was refused, or at an address that is wrong.
SmsProvider *Poller::askable(const QString &accountId) const
{
    const Account *account = m_accounts.account(accountId);
    const bool broken = !account || account->pausedReason == QLatin1String("credentials") || account->pausedReason == QLatin1String("configuration");
    return broken ? nullptr : m_accounts.provider(accountId);
}

void Poller::plan()
{
    if (!m_running)
        return;
    if (m_planning) {
        m_again = true;
        return;
    }
    m_again = false;
    QStringList accounts;
    for (const Account &account : m_accounts.accounts()) {
        const SmsProvider *provider = askable(account.id);
        if (provider && (provider->info().receipts == ProviderInfo::Receipts::Poll || provider->info().history))
            accounts.append(account.id);
    }
    if (accounts.isEmpty())
        return choose({}); // inbound texts may still be asked for
    m_planning = true;
    auto future = m_store.read([accounts](const store::View &view) { return view.outbox.open(accounts, kRows); });
    whenDone(future, this, [this](const Result<QList<OpenRow>> &open) {
        m_planning = false;
        if (open)
            choose(*open);
        else
            wakeAt(m_clock.bootMs() + kFirstFailureMs);
        if (m_again)
            plan();
    });
}

std::optional<Poller::Due> Poller::dueOf(const OpenRow &open) const
{
    const SmsProvider *provider = askable(open.row.accountId);
    if (!provider || open.startedAt == 0)
        return std::nullopt;
    const bool unsure = open.row.state == OutboxState::Unknown;
    if (unsure ? !provider->info().history : provider->info().receipts != ProviderInfo::Receipts::Poll || open.row.providerIds.isEmpty())
        return std::nullopt;
    const qint64 at = unsure ? nextLookupAt(open.startedAt, open.lookedUpAt) : nextStatusAt(open.startedAt, m_asked.value(open.row.messageId));
    return at == 0 ? std::nullopt : std::optional(Due{open.row.accountId, open, at});
}

void Poller::choose(const QList<OpenRow> &open)
{
    QSet<qint64> ids;
    std::map<QString, Due> first; // of each account, what is due first
    const auto offer = [&](const Due &due) {
        const auto it = first.find(due.accountId);
        if (it == first.end())
            first.emplace(due.accountId, due);
        else if (due.at < it->second.at)
            it->second = due;
    };
    for (const OpenRow &row : open) {
        ids.insert(row.row.messageId);
        m_lanes[row.row.accountId].aliveAt = qMax(m_lanes[row.row.accountId].aliveAt, row.startedAt);
        if (const auto due = dueOf(row))
            offer(*due);
    }
    const auto gone = [&](const auto &entry) { return !ids.contains(entry.key()); };
    m_asked.removeIf(gone);
    m_said.removeIf(gone);
    for (const Account &account : m_accounts.accounts()) {
        const SmsProvider *provider = askable(account.id);
        if (provider && provider->info().asksInbound)
            offer({account.id, {}, m_lanes[account.id].inboundAt});
    }
    const qint64 now = m_clock.nowMs();
    const qint64 boot = m_clock.bootMs();
    qint64 next = 0;
    for (const auto &[id, due] : first) {
        Lane &lane = m_lanes[id];
        if (lane.asking)
            continue;
        const qint64 at = qMax(boot + due.at - now, lane.notBefore);
        if (at <= boot)
            ask(due);
        else
            next = next == 0 ? at : qMin(next, at);
    }
    if (next > 0)
        wakeAt(next);
}

void Poller::wakeAt(qint64 bootMs)
{
    const qint64 now = m_clock.bootMs();
    if (m_wakeAt > now && m_wakeAt <= bootMs)
        return;
    m_wakeAt = bootMs;
    m_clock.after(bootMs - now, this, [this, bootMs] {
        // A coarse timer may fire a little before its time, and has to be set again then.
        if (m_wakeAt == bootMs)
            m_wakeAt = 0;
        plan();
    });
}

void Poller::ask(const Due &due)
{
    m_lanes[due.accountId].asking = true;
    const qint64 now = m_clock.nowMs();
    if (due.open.row.messageId == 0) {
        whenDone(m_store.read([id = due.accountId](const store::View &view) { return view.accounts.inboundUntil(id); }), this,
                 [this, id = due.accountId, now](const Result<qint64> &until) {
            if (!until)
                return answered(id, tl::unexpected<Error>(until.error()));
            // A new account begins today: what came in before was read elsewhere.
            askInbound(id, {(*until == 0 ? now : *until) - kOverlapMs, now});
        });
    } else if (due.open.row.state == OutboxState::Unknown) {
        ProviderQuery query{ProviderQuery::What::Sent, {}, due.open.row.to, due.open.startedAt - outbox::kBooksBeforeMs,
                            due.open.startedAt + outbox::kBooksAfterMs};
        askHistory(due.open, query, {}, 1);
    } else {
        askStatus(due.open);
    }
}

void Poller::answered(const QString &accountId, const Result<ProviderAnswer> &answer)
{
    Lane &lane = m_lanes[accountId];
    lane.asking = false;
    // A text that cannot be asked about is no failure of the provider's.
    const bool read = answer ? answer->read() : answer.error().code == ErrorCode::NotConfigured;
    lane.failures = read ? 0 : lane.failures + 1;
    qint64 wait = kGapMs;
    if (!read)
        wait = qMin(kLongestFailureMs, kFirstFailureMs << qMin(lane.failures - 1, 10));
    if (answer)
        wait = qMax(wait, answer->retryAfterMs);
    lane.notBefore = m_clock.bootMs() + wait;
    if (!read)
        qCInfo(lcPoll) << accountId << "did not answer:" << (answer ? answer->code : answer.error().detail) << "asked again in" << wait << "ms";
    plan();
}

void Poller::askStatus(const OpenRow &open)
{
    const OutboxRow &row = open.row;
    const qint64 now = m_clock.nowMs();
    SmsProvider *provider = askable(row.accountId);
    m_asked.insert(row.messageId, now);
    ProviderQuery query{ProviderQuery::What::Status, row.providerIds.section(u' ', 0, 0), row.to, open.startedAt - outbox::kBooksBeforeMs,
                        open.startedAt + outbox::kBooksAfterMs};
    whenDone(provider->ask(query), this, [this, row, now](const Result<ProviderAnswer> &answer) {
        if (answer && answer->read() && !answer->records.isEmpty()) {
            const ProviderRecord &record = answer->records.first();
            // What is known already is no news.
            if (m_said.value(row.messageId) != record.code) {
                m_said.insert(row.messageId, record.code);
                Q_EMIT m_accounts.receiptArrived(Receipt{row.accountId, {}, record.providerId, 0, record.state, record.at > 0 ? record.at : now, record.code, {},
                                                           record.optedOut});
            }
        }
        answered(row.accountId, answer);
    });
}

void Poller::askHistory(const OpenRow &open, const ProviderQuery &query, QList<ProviderRecord> before, int pages)
{
    SmsProvider *provider = askable(open.row.accountId);
    if (!provider)
        return answered(open.row.accountId, fail(ErrorCode::NotConfigured));
    whenDone(provider->ask(query), this, [this, open, query, before, pages](const Result<ProviderAnswer> &answer) mutable {
        if (!answer || !answer->read())
            return answered(open.row.accountId, answer);
        before += answer->records;
        if (!answer->next.isEmpty() && before.size() < kMostRecords && pages < kMostPages) {
            ProviderQuery next = query;
            next.page = answer->next;
            return askHistory(open, next, before, pages + 1);
        }
        const outbox::LookupJob job{open.row.messageId, open.startedAt, before, m_clock.nowMs()};
        whenDone(m_store.write([job](store::Unit &unit) { return outbox::reconcile(unit, job); }), this,
                 [this, id = open.row.accountId, answer](const Result<bool> &) { answered(id, answer); });
    });
}

void Poller::askInbound(const QString &accountId, const Round &round)
{
    SmsProvider *provider = askable(accountId);
    if (!provider)
        return answered(accountId, fail(ErrorCode::NotConfigured));
    whenDone(provider->ask({ProviderQuery::What::Inbound, {}, {}, round.from, round.until, round.page}), this,
             [this, accountId, round](const Result<ProviderAnswer> &answer) {
        if (answer && answer->read())
            return keepInbound(accountId, *answer, round);
        m_lanes[accountId].inboundAt = m_clock.nowMs();
        answered(accountId, answer);
    });
}

/// The time up to which all is kept moves on only when all of it is.
void Poller::keepInbound(const QString &accountId, const ProviderAnswer &answer, const Round &round)
{
    struct Tally { std::atomic<qsizetype> left; std::atomic<bool> kept = true; };
    auto tally = std::make_shared<Tally>();
    tally->left = answer.records.size() + 1;
    const Kept done = [poller = QPointer<Poller>(this), tally, accountId, answer, round](bool kept) {
        if (!kept)
            tally->kept = false;
        if (--tally->left > 0 || !poller)
            return;
        QMetaObject::invokeMethod(poller.data(), [self = poller.data(), tally, accountId, answer, round] {
            const bool last = answer.next.isEmpty();
            if (tally->kept && !last && round.pages < kMostPages)
                self->askInbound(accountId, {round.from, round.until, answer.next, round.pages + 1});
            else
                self->inboundKept(accountId, answer, tally->kept && last, round.until);
        }, Qt::QueuedConnection);
    };
    for (const ProviderRecord &record : answer.records) {
        m_lanes[accountId].aliveAt = qMax(m_lanes[accountId].aliveAt, record.at);
        Q_EMIT m_accounts.inboundArrived(InboundSms{accountId, record.providerId, record.from, record.to, record.text, record.at}, done);
    }
    done(true);
}

void Poller::inboundKept(const QString &accountId, const ProviderAnswer &answer, bool kept, qint64 until)
{
    Lane &lane = m_lanes[accountId];
    const qint64 now = m_clock.nowMs();
    lane.inboundAt = now + (now - lane.aliveAt < kTalkMs ? kInboundBusyMs : kInboundIdleMs);
    if (!kept)
        return answered(accountId, fail(ErrorCode::Io, QStringLiteral("not_kept")));
    auto future = m_store.write([accountId, until](store::Unit &unit) { return unit.accounts.setInboundUntil(accountId, until); });
    whenDone(future, this, [this, accountId, answer](const Status &) { answered(accountId, answer); });
}

} // namespace heliograph
