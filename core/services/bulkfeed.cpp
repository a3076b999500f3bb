// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/bulkfeed.h"

#include "domain/crashpoint.h"

#include <algorithm>

namespace heliograph {

namespace {

/// Rows of a job in the outbox at one time: the dispatcher always finds some, and a pause or an opt-out finds few.
constexpr int kWindow = 64;
constexpr qint64 kStoreAgainMs = 1'000;
constexpr qint64 kLongestWaitMs = 3'600'000;

bool concerns(const Change &change)
{
    return change.kind == Change::Kind::Outbox || change.kind == Change::Kind::Bulk || change.kind == Change::Kind::Account
        || change.kind == Change::Kind::Setting;
}

} // namespace

BulkFeed::BulkFeed(store::Store &store, OutboxService &outbox, AccountService &accounts, SettingsService &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_outbox(outbox)
    , m_accounts(accounts)
    , m_settings(settings)
    , m_clock(clock)
{
    connect(&store, &store::Store::changed, this, [this](const QList<Change> &changes) {
        if (std::any_of(changes.begin(), changes.end(), concerns))
            feed();
    });
    connect(&accounts, &AccountService::accountsChanged, this, &BulkFeed::feed);
}

void BulkFeed::run()
{
    m_running = true;
    feed();
}

void BulkFeed::feed()
{
    if (!m_running)
        return;
    if (m_feeding) {
        m_again = true;
        return;
    }
    m_feeding = true;
    m_again = false;
    auto future = m_store.read([wall = m_clock.nowMs()](const store::View &view) -> Result<QList<Turn>> {
        const auto jobs = view.bulk.open();
        if (!jobs)
            return tl::unexpected<Error>(jobs.error());
        QList<Turn> turns;
        for (const BulkJob &job : *jobs) {
            if (job.state != BulkState::Running && job.state != BulkState::Canary)
                continue;
            const auto open = view.bulk.openMessages(job.id);
            if (!open)
                return tl::unexpected<Error>(open.error());
            const auto ready = view.bulk.ready(job.id, wall, qMax(0, kWindow - int(open->size())));
            const auto next = view.bulk.nextReadyMs(job.id);
            if (!ready || !next)
                return tl::unexpected<Error>(!ready ? ready.error() : next.error());
            Turn turn{job, int(open->size()), *ready, *next};
            if (job.state == BulkState::Canary) {
                const auto first = view.bulk.recipient(job.id, job.canary);
                if (!first)
                    return tl::unexpected<Error>(first.error());
                turn.ready.clear();
                if (first->state == BulkRowState::Ready && first->notBefore <= wall)
                    turn.ready.append(*first);
            }
            turns.append(turn);
        }
        return turns;
    });
    whenDone(future, this, [this](const Result<QList<Turn>> &turns) {
        if (turns)
            return hand(*turns);
        m_failed = true;
        m_writing = 1;
        landed();
    });
}

void BulkFeed::hand(const QList<Turn> &turns)
{
    m_writing = 1; // this round itself
    for (const Turn &turn : turns) {
        const bool over = turn.job.state == BulkState::Running && turn.nextAt == 0 && turn.open == 0;
        if (over) {
            m_paces.erase(turn.job.id);
            (void)m_store.write([id = turn.job.id, now = m_clock.nowMs()](store::Unit &unit) { return bulk::finish(unit, id, now); });
            continue;
        }
        const int handed = handOut(turn);
        if (handed == 0 && turn.nextAt > m_clock.nowMs())
            wakeAt(turn.nextAt - m_clock.nowMs());
    }
    landed();
}

int BulkFeed::handOut(const Turn &turn)
{
    const SendFacts facts = sendFacts(m_accounts, m_settings, m_clock, MessageKind::SmsOneWay, turn.job.accountId, {});
    // It would only wait there.
    if (!facts.hasProvider || (!facts.paused.isEmpty() && facts.standIn.isEmpty()))
        return 0;
    Pace &pace = m_paces[turn.job.id];
    pace.setLimit(turn.job.perMinute);
    int handed = 0;
    for (const BulkRecipient &recipient : turn.ready) {
        const qint64 boot = m_clock.bootMs();
        if (!pace.mayGo(boot)) {
            wakeAt(pace.nextAt(boot) - boot);
            break;
        }
        pace.went(boot);
        ++handed;
        ++m_writing;
        m_handed = true;
        SendFacts own = facts;
        own.actor = turn.job.actor;
        crashPoint("send.commit1.before");
        auto future = m_store.write([job = bulk::SendJob{turn.job.id, recipient.number, own, m_outbox.pipelineMs()}](store::Unit &unit) {
            return bulk::sendOne(unit, job);
        });
        whenDone(future, this, [this](const Result<bool> &sent) {
            crashPoint("send.commit1.after");
            m_failed = m_failed || !sent;
            landed();
        });
    }
    return handed;
}

void BulkFeed::landed()
{
    if (--m_writing > 0)
        return;
    m_feeding = false;
    if (std::exchange(m_handed, false))
        m_outbox.wake();
    if (std::exchange(m_failed, false))
        return wakeAt(kStoreAgainMs);
    if (m_again)
        feed();
}

void BulkFeed::wakeAt(qint64 inMs)
{
    const qint64 at = m_clock.bootMs() + qBound<qint64>(1, inMs, kLongestWaitMs);
    if (m_wakeAt > m_clock.bootMs() && m_wakeAt <= at)
        return;
    m_wakeAt = at;
    m_clock.after(at - m_clock.bootMs(), this, [this] {
        m_wakeAt = 0;
        feed();
    });
}

} // namespace heliograph
