// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/dispatcher.h"

#include "domain/crashpoint.h"
#include "policy/routes.h"

#include <QRandomGenerator>

#include <algorithm>

namespace heliograph {

namespace {

constexpr int kPassRows = 32;
constexpr int kAllRows = 100'000;
/// Per account, from the intent to the answer: more than the network carries at once, so that commits go on beside it. A row that waits
/// there for long has spent its 5 s before its turn comes.
constexpr qsizetype kMaxFlying = 40;
/// Of all accounts together: fewer than the network carries at once, so that a code or an agent's text never waits behind bulk.
constexpr int kMaxBulkFlying = 16;
constexpr qint64 kTickMs = 60'000;
constexpr qint64 kStoreAgainMs = 1'000;
constexpr qint64 kProbeOfflineMs = 5'000;
constexpr qint64 kProbeFailuresMs = 60'000;
constexpr qint64 kProbeCapMs = 300'000;

const QString kChat = QStringLiteral("chat");

/// A channel's error as a verdict: only what proves that nothing left is tried again.
SendVerdict chatVerdict(const Status &sent)
{
    SendVerdict verdict;
    verdict.kind = SendVerdict::Kind::Accepted;
    if (sent)
        return verdict;
    switch (sent.error().code) {
    case ErrorCode::NotSent:
    case ErrorCode::NotConfigured:
        verdict.kind = SendVerdict::Kind::NotProcessed;
        verdict.retryAfterMs = sent.error().retryAfterMs;
        break;
    case ErrorCode::ProviderRefused:
    case ErrorCode::InvalidArgument:
        verdict.kind = SendVerdict::Kind::Rejected;
        break;
    default:
        verdict.kind = SendVerdict::Kind::Unknown;
        break;
    }
    return verdict;
}

SendVerdict nothingSent(const char *code)
{
    SendVerdict verdict;
    verdict.kind = SendVerdict::Kind::NotProcessed;
    verdict.code = QLatin1String(code);
    return verdict;
}

bool probedByItself(const QString &reason)
{
    return reason == QLatin1String("offline") || reason == QLatin1String("tls") || reason == QLatin1String("failures");
}

qint64 firstProbeMs(const QString &reason)
{
    return reason == QLatin1String("failures") ? kProbeFailuresMs : kProbeOfflineMs;
}

/// What waits for this account may go through another one. Where it may be back in a moment, or the trouble may be no more than this
/// desk's own network, a first probe has to fail; by then the text that met it has shown whether the others are in reach.
bool waitsInVain(const Account &account, qint64 wallMs)
{
    const qint64 paused = wallMs - account.pausedAt;
    const bool fresh = probedByItself(account.pausedReason) && paused >= 0 && paused < firstProbeMs(account.pausedReason);
    return policy::standInHelps(account.pausedReason) && !fresh;
}

} // namespace

Dispatcher::Dispatcher(store::Store &store, AccountService &accounts, SettingsService &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_settings(settings)
    , m_clock(clock)
    , m_wallAtStart(clock.nowMs())
    , m_bootAtStart(clock.bootMs())
{
    connect(&accounts, &AccountService::accountsChanged, this, [this] {
        for (const Account &account : m_accounts.accounts()) {
            if (probedByItself(account.pausedReason))
                probeLater(account.id, firstProbeMs(account.pausedReason));
        }
        kick();
    });
    connect(&accounts, &AccountService::receiptArrived, this, &Dispatcher::receipt);
}

void Dispatcher::addChannel(ChatChannel *channel)
{
    m_channels.append(channel);
    connect(channel, &ChatChannel::connectedChanged, this, &Dispatcher::kick);
}

ChatChannel *Dispatcher::channelFor(Channel channel) const
{
    for (const QPointer<ChatChannel> &known : m_channels) {
        if (known && known->channel() == channel)
            return known;
    }
    return nullptr;
}

void Dispatcher::run()
{
    m_running = true;
    tick();
}

void Dispatcher::tick()
{
    if (!m_running)
        return;
    kick();
    m_clock.after(kTickMs, this, [this] { tick(); });
}

void Dispatcher::kick()
{
    if (!m_running)
        return;
    m_sweepDue = true;
    pass();
}

Async<int> Dispatcher::runOnce(qint64 only)
{
    m_only = only;
    auto promise = begunPromise<int>();
    m_once.append(promise);
    m_sweepDue = true;
    pass();
    return promise->future();
}

Async<Done> Dispatcher::stop()
{
    m_running = false;
    m_stopped = true;
    auto promise = begunPromise<Done>();
    m_stops.append(promise);
    settleIdle();
    return promise->future();
}

void Dispatcher::sweepThen(std::function<void()> go)
{
    outbox::SweepJob job{nowMs(), m_clock.nowMs(), m_settings.current(), {}, {}, {}, {}};
    for (const Account &account : m_accounts.accounts()) {
        if (m_accounts.provider(account.id) && account.pausedReason.isEmpty())
            job.running.append(account.id);
        else if (m_accounts.secretMissing(account.id))
            job.noSecret.append(account.id);
        if (waitsInVain(account, m_clock.nowMs()))
            job.inTrouble.insert(account.id, account.pausedReason);
    }
    if (!job.inTrouble.isEmpty())
        job.standIns = standIns(MessageKind::SmsOneWay);
    auto future = m_store.write([job](store::Unit &unit) { return outbox::sweep(unit, job); });
    whenDone(future, this, [go = std::move(go)](const Result<int> &) { go(); });
}

void Dispatcher::pass()
{
    if (m_stopped)
        return settleIdle();
    if (m_passing) {
        m_again = true;
        return;
    }
    m_passing = true;
    m_again = false;
    // A row that landed changes nothing for those that wait for time or for a gone cause.
    if (std::exchange(m_sweepDue, false))
        sweepThen([this] { takeDue(); });
    else
        takeDue();
}

void Dispatcher::takeDue()
{
    struct Found { QList<OutboxRow> due; qint64 nextAt = 0; };
    const qint64 only = m_running ? 0 : m_only;
    auto future = m_store.read([now = nowMs(), only, busy = busyAccounts(), forBulk = busyForBulk()](const store::View &view) -> Result<Found> {
        auto due = view.outbox.due(now, only == 0 ? kPassRows : kAllRows, busy, forBulk);
        if (due && only != 0)
            due->removeIf([only](const OutboxRow &row) { return row.messageId != only; });
        if (!due)
            return tl::unexpected<Error>(due.error());
        const auto next = view.outbox.nextDueMs(now);
        return Found{*due, next ? *next : 0};
    });
    whenDone(future, this, [this](const Result<Found> &found) {
        m_passing = false;
        if (!found) {
            m_clock.after(kStoreAgainMs, this, [this] { kick(); });
            return settleIdle();
        }
        take(found->due);
        const qint64 now = nowMs();
        if (m_running && found->nextAt > 0 && found->nextAt < now + kTickMs && (m_wakeAt <= now || found->nextAt < m_wakeAt)) {
            m_wakeAt = found->nextAt;
            m_clock.after(found->nextAt - now, this, [this] {
                m_wakeAt = 0; // a coarse timer may fire before its time, and has to be set again then
                kick();
            });
        }
        if (m_again)
            return pass();
        settleIdle();
    });
}

QList<SendFacts> Dispatcher::standIns(MessageKind kind) const
{
    return m_settings.current().text(Key::StandIns).isEmpty() ? QList<SendFacts>() : runningFacts(m_accounts, m_settings, m_clock, kind);
}

bool Dispatcher::mayTake(const OutboxRow &row) const
{
    if (m_flying.contains(row.messageId) || row.kind == MessageKind::Otp || m_stopped)
        return false;
    if (row.accountId == kChat)
        return std::any_of(m_channels.begin(), m_channels.end(), [](const QPointer<ChatChannel> &c) { return c && c->connected(); });
    const auto flying = std::count_if(m_flying.cbegin(), m_flying.cend(), [&](const Place &place) { return place.account == row.accountId; });
    return m_accounts.provider(row.accountId) != nullptr && flying < kMaxFlying;
}

int Dispatcher::bulkFlying() const
{
    return int(std::count_if(m_flying.cbegin(), m_flying.cend(), [](const Place &place) { return place.bulk && !place.account.isEmpty(); }));
}

Pace &Dispatcher::paceOf(const QString &accountId)
{
    Pace &pace = m_paces[accountId];
    const ProviderInfo *info = m_accounts.infoFor(accountId);
    pace.setLimit(info ? info->perMinute : 0);
    return pace;
}

QStringList Dispatcher::busyForBulk()
{
    QStringList busy;
    const bool full = bulkFlying() >= kMaxBulkFlying;
    for (const Account &account : m_accounts.accounts()) {
        if (full || !paceOf(account.id).mayGo(m_clock.bootMs()))
            busy.append(account.id);
    }
    return busy;
}

/// Bulk that waits for its place at an account goes on when that comes.
void Dispatcher::wakeForPace()
{
    qint64 next = 0;
    for (const auto &[id, pace] : m_paces) {
        const qint64 at = pace.nextAt(m_clock.bootMs());
        if (at > m_clock.bootMs())
            next = next == 0 ? at : qMin(next, at);
    }
    if (next == 0 || std::exchange(m_paceWake, true))
        return;
    m_clock.after(next - m_clock.bootMs(), this, [this] {
        m_paceWake = false;
        if (m_running)
            pass();
    });
}

/// One that hangs must not keep the others waiting behind its rows.
QStringList Dispatcher::busyAccounts() const
{
    QStringList busy;
    QHash<QString, int> flying;
    for (const Place &place : m_flying) {
        if (++flying[place.account] == kMaxFlying)
            busy.append(place.account);
    }
    return busy;
}

void Dispatcher::take(const QList<OutboxRow> &due)
{
    for (const OutboxRow &row : due) {
        const bool bulkWaits = row.bulkId != 0 && (bulkFlying() >= kMaxBulkFlying || !paceOf(row.accountId).mayGo(m_clock.bootMs()));
        if (bulkWaits || !mayTake(row))
            continue;
        crashPoint("dispatch.claimed");
        ++m_tried;
        attempt({row, {}, {}, 0, {}, {}});
    }
    wakeForPace();
}

void Dispatcher::settleIdle()
{
    if (!m_flying.isEmpty() || m_passing)
        return;
    for (const auto &promise : std::exchange(m_once, {}))
        settle(promise, m_tried);
    m_tried = 0;
    for (const auto &promise : std::exchange(m_stops, {}))
        settle(promise, Done{});
}

void Dispatcher::attempt(Flight flight)
{
    m_flying.insert(flight.row.messageId, {flight.row.accountId, flight.row.bulkId != 0});
    if (flight.row.accountId != kChat)
        paceOf(flight.row.accountId).went(m_clock.bootMs());
    crashPoint("commit2.before");
    const outbox::BeginJob job{flight.row.messageId, nowMs(), m_clock.nowMs(), m_settings.current(), &m_clock};
    auto future = m_store.write([job](store::Unit &unit) { return outbox::begin(unit, job); });
    whenDone(future, this, [this, flight = std::move(flight)](const Result<outbox::Begun> &begun) mutable {
        if (!begun) {
            // Nothing began. Not at once again: what ails the disk is seldom over in a moment.
            m_clock.after(kStoreAgainMs, this, [this, flight] { landed(flight, nothingSent("store")); });
            return;
        }
        if (begun->attempt.id == 0)
            return landed(flight, nothingSent("not_begun"));
        crashPoint("commit2.after");
        flight.row = begun->row;
        flight.attempt = begun->attempt;
        flight.endpoint = begun->endpoint;
        flight.ticket = begun->ticket;
        flight.row.accountId == kChat ? postChat(flight) : post(flight);
    });
}

void Dispatcher::post(const Flight &flight)
{
    SmsProvider *provider = m_accounts.provider(flight.row.accountId);
    if (!provider)
        return answered(flight, nothingSent("abandoned"));
    const QString text = flight.otpText.isEmpty() ? flight.row.body : flight.otpText;
    const QStringList texts = flight.row.parts > 1 ? requestTexts(text, provider->info()) : QStringList{text};
    // The account's rules changed since commit 1 counted the parts: the parts that went would not fit those that are left.
    if (flight.attempt.part >= texts.size() || (flight.row.parts > 1 && texts.size() != flight.row.parts)) {
        SendVerdict refused;
        refused.kind = SendVerdict::Kind::Rejected;
        refused.code = QStringLiteral("parts_changed");
        return answered(flight, refused);
    }
    SmsRequest request;
    request.messageId = flight.row.messageId;
    request.clientRef = flight.row.clientRef;
    request.part = flight.attempt.part;
    request.parts = flight.row.parts;
    request.kind = flight.row.kind;
    request.marketing = flight.row.marketing;
    request.to = flight.row.to;
    request.sender = flight.row.sender;
    request.text = texts.at(flight.attempt.part);
    request.parameters = flight.row.parameters;
    request.encoding = sms::measure(text, provider->info().rules).encoding;
    request.wantReceipt = provider->info().receipts != ProviderInfo::Receipts::None;
    const auto mayStart = [clock = &m_clock, boot = flight.attempt.startedBoot, id = flight.attempt.bootId, stops = m_store.stopGate(),
                           to = flight.row.to, marketing = flight.row.marketing, ticket = flight.ticket] {
        const bool stopped = stops->stoppedSince(to, ticket) || (marketing && stops->stoppedSince(store::StopGate::marketingTo(to), ticket));
        return clock->bootId() == id && clock->bootMs() - boot <= kStartWithinMs && !stopped;
    };
    crashPoint("post.started");
    whenDone(provider->send(request, mayStart), this, [this, flight](const Result<SendVerdict> &verdict) {
        crashPoint("post.answered");
        // A provider without a verdict has proven nothing.
        answered(flight, verdict ? *verdict : SendVerdict{});
    });
}

void Dispatcher::postChat(const Flight &flight)
{
    ChatChannel *channel = channelFor(flight.endpoint.channel);
    if (!channel || !channel->connected())
        return answered(flight, nothingSent("abandoned"));
    whenDone(channel->send(flight.endpoint, flight.row.body), this,
             [this, flight](const Status &sent) { answered(flight, chatVerdict(sent)); });
}

void Dispatcher::answered(const Flight &flight, const SendVerdict &verdict)
{
    outbox::AnswerJob job;
    job.row = flight.row;
    job.attempt = flight.attempt;
    job.attempt.finishedAt = m_clock.nowMs();
    job.verdict = verdict;
    const SmsProvider *provider = m_accounts.provider(flight.row.accountId);
    // Of a code that the provider makes nobody tells whether it arrived.
    const bool theirCode = flight.row.kind == MessageKind::Otp && flight.otpText.isEmpty();
    job.receipts = provider && provider->info().receipts != ProviderInfo::Receipts::None && !theirCode;
    job.pauseAccount = flight.row.accountId != kChat && m_breakers[flight.row.accountId].note(verdict, nowMs());
    job.chance = QRandomGenerator::global()->generateDouble();
    job.nowMs = nowMs();
    if (verdict.kind == SendVerdict::Kind::NotProcessed) {
        job.standIns = standIns(flight.row.kind);
        job.otpText = flight.otpText;
    }
    store3(flight, job);
    // Its place at the account is free: the next one need not wait until this answer is on the disk.
    m_flying.insert(flight.row.messageId, Place());
    if (m_running)
        pass();
}

void Dispatcher::store3(const Flight &flight, const outbox::AnswerJob &job)
{
    crashPoint("commit3.before");
    auto future = m_store.write([job](store::Unit &unit) { return outbox::storeVerdict(unit, job); });
    whenDone(future, this, [this, flight = Flight(flight), job](const Result<outbox::Answered> &stored) mutable {
        if (!stored && (stored.error().code == ErrorCode::Conflict || stored.error().code == ErrorCode::NotFound))
            return landed(flight, job.verdict);
        if (!stored) {
            // The answer is known and nowhere else: it is kept until the disk takes it.
            m_clock.after(kStoreAgainMs, this, [this, flight, job] { store3(flight, job); });
            return;
        }
        crashPoint("commit3.after");
        flight.row = stored->row;
        if (!stored->paused.isEmpty()) {
            m_accounts.notePaused(job.row.accountId, stored->paused);
            Q_EMIT accountPaused(job.row.accountId, stored->paused);
        }
        if (flight.row.state == OutboxState::Sending && flight.row.nextPart < flight.row.parts)
            return attempt(flight);
        // A code is nowhere but here; any other text is due like all that are queued.
        if (stored->failedOver && flight.otpDone)
            return attempt(flight);
        landed(flight, job.verdict);
    });
}

void Dispatcher::landed(const Flight &flight, const SendVerdict &verdict)
{
    m_flying.remove(flight.row.messageId);
    if (flight.otpDone)
        flight.otpDone(verdict);
    if (m_stopped || (!m_running && m_once.isEmpty()))
        return settleIdle();
    pass();
}

void Dispatcher::sendOtp(const OutboxRow &row, const QString &text, std::function<void(const SendVerdict &)> done)
{
    const Flight flight{row, {}, {}, 0, text, std::move(done)};
    if (m_accounts.provider(row.accountId) && !m_stopped)
        return attempt(flight);
    m_flying.insert(row.messageId, {row.accountId, false});
    // Nothing can carry it: the row ends here, for its text is kept nowhere.
    auto future = m_store.write([id = row.messageId, actor = row.actor, now = nowMs()](store::Unit &unit) {
        return outbox::cancel(unit, id, actor, now);
    });
    whenDone(future, this, [this, flight](const Status &) {
        SendVerdict verdict = nothingSent("no_provider");
        verdict.account = SendVerdict::Account::Configuration;
        landed(flight, verdict);
    });
}

void Dispatcher::receipt(const Receipt &receipt, const Kept &kept)
{
    crashPoint("receipt.before");
    auto future = m_store.write([receipt, now = nowMs()](store::Unit &unit) { return outbox::storeReceipt(unit, receipt, now); });
    whenDone(future, this, [this, receipt, kept](const Result<bool> &stored) {
        crashPoint("receipt.after");
        if (kept)
            kept(stored.has_value());
        // Who sent it may not come again.
        if (!stored)
            m_clock.after(kStoreAgainMs, this, [this, receipt] { this->receipt(receipt); });
    });
}

void Dispatcher::probeLater(const QString &accountId, qint64 waitMs)
{
    if (m_stopped || !m_running || m_probing.contains(accountId))
        return;
    m_probing.insert(accountId);
    m_clock.after(waitMs, this, [this, accountId, waitMs] { probe(accountId, waitMs); });
}

void Dispatcher::probe(const QString &accountId, qint64 waitMs)
{
    const Account *account = m_accounts.account(accountId);
    if (!account || !probedByItself(account->pausedReason) || m_stopped) {
        m_probing.remove(accountId);
        return;
    }
    whenDone(m_accounts.test(accountId), this, [this, accountId, waitMs](const Result<ProbeResult> &result) {
        m_probing.remove(accountId);
        const Account *now = m_accounts.account(accountId);
        if (!now || !probedByItself(now->pausedReason))
            return;
        if (!result || !result->works) {
            kick(); // what waits for it may go another way now
            return probeLater(accountId, qMin(waitMs * 2, kProbeCapMs));
        }
        m_breakers[accountId].halfOpen();
        m_accounts.resume(accountId);
    });
}

} // namespace heliograph
