// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/outboxservice.h"

#include "domain/crashpoint.h"
#include "services/dispatcher.h"
#include "services/timeline.h"

#include <algorithm>

namespace heliograph {

namespace {

constexpr qint64 kFarthestMs = qint64(365) * 86'400'000;

bool answeredState(const OutboxRow &row, bool untilReceipt)
{
    switch (row.state) {
    case OutboxState::Held:
    case OutboxState::Queued:
    case OutboxState::Sending:
    case OutboxState::RetryWait:
        return false;
    case OutboxState::Accepted:
        return !untilReceipt || row.detail == QString::fromUtf16(detail::ReceiptsOff);
    default:
        return true;
    }
}

} // namespace

struct OutboxService::Private {
    struct Undoable { qint64 id = 0; qint64 until = 0; };
    struct Waiter {
        Promise<OutboxRow> promise;
        qint64 messageId = 0;
        bool untilReceipt = false;
        bool reading = false;
        bool again = false;
        bool done = false;
    };

    store::Store &store;
    AccountService &accounts;
    SettingsService &settings;
    Clock &clock;
    Dispatcher *dispatcher;
    QList<Undoable> undoable;
    QList<std::shared_ptr<Waiter>> waiters;

    /// `e164`: whom it goes to, where the account is not given.
    SendFacts facts(MessageKind kind, const QString &accountId, const QString &e164 = {}) const
    {
        return sendFacts(accounts, settings, clock, kind, accountId, e164);
    }
    /// Of each account that can carry an answer.
    QHash<QString, SendFacts> ableToAnswer() const
    {
        QHash<QString, SendFacts> able;
        for (const QString &id : accounts.ableTo(purposeOf(MessageKind::SmsTwoWay)))
            able.insert(id, facts(MessageKind::SmsTwoWay, id));
        return able;
    }
    Async<Sent> commit(OutboxService *q, const outbox::SendJob &job);
    void queued(OutboxService *q, const OutboxRow &row);
    void forget(OutboxService *q, qint64 messageId);
    void look(OutboxService *q, const std::shared_ptr<Waiter> &waiter);
    template<typename T>
    Async<T> act(OutboxService *q, QFuture<Result<T>> future)
    {
        whenDone(future, q, [this](const Result<T> &) { dispatcher->kick(); });
        return future;
    }
};

OutboxService::OutboxService(store::Store &store, AccountService &accounts, SettingsService &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(new Private{store, accounts, settings, clock, new Dispatcher(store, accounts, settings, clock, this), {}, {}})
{
    connect(d->dispatcher, &Dispatcher::accountPaused, this, &OutboxService::accountPaused);
    connect(&store, &store::Store::changed, this, [this](const QList<Change> &changes) {
        const auto waiters = d->waiters;
        for (const auto &waiter : waiters) {
            if (std::any_of(changes.begin(), changes.end(), [&](const Change &c) {
                    return c.kind == Change::Kind::Outbox && (c.id == waiter->messageId || c.id == 0); }))
                d->look(this, waiter);
        }
    });
}

OutboxService::~OutboxService() = default;

void OutboxService::addChannel(ChatChannel *channel)
{
    d->dispatcher->addChannel(channel);
}

Async<Done> OutboxService::start(bool dispatching)
{
    auto promise = begunPromise<Done>();
    crashPoint("recover.before");
    auto future = d->store.write([now = d->dispatcher->nowMs()](store::Unit &unit) -> Result<int> {
        const auto moved = unit.outbox.recover(now);
        if (moved && *moved > 0)
            unit.changed(Change::Kind::Outbox, 0);
        return moved;
    });
    whenDone(future, this, [this, promise, dispatching](const Result<int> &moved) {
        crashPoint("recover.after");
        if (moved && dispatching)
            d->dispatcher->run();
        settle(promise, moved ? Status(Done{}) : Status(tl::unexpected<Error>(moved.error())));
    });
    return promise->future();
}

Async<Done> OutboxService::stop()
{
    return d->dispatcher->stop();
}

Async<SendContext> OutboxService::context(qint64 customerId, const QString &e164, MessageKind kind, const QString &accountId)
{
    return d->store.read([facts = d->facts(kind, accountId, e164), customerId, e164, kind](const store::View &view) {
        return readContext(view, facts, customerId, e164, kind);
    });
}

Async<SendContext> OutboxService::replyContext(qint64 conversationId)
{
    return d->store.read([usual = d->facts(MessageKind::SmsTwoWay, {}), able = d->ableToAnswer(), conversationId](const store::View &view) -> Result<SendContext> {
        const auto conversation = view.conversations.get(conversationId);
        if (!conversation)
            return tl::unexpected<Error>(conversation.error());
        return readContext(view, factsToAnswer(view, *conversation, able, usual), conversation->customerId, conversation->endpoint.theirs, MessageKind::SmsTwoWay);
    });
}

PreflightReport OutboxService::preflight(const SendContext &context, const SmsDraft &draft) const
{
    return judge(context, draft, d->facts(draft.kind, context.accountId));
}

Async<PreflightReport> OutboxService::check(const SmsDraft &draft)
{
    return d->store.read([facts = d->facts(draft.kind, draft.accountId, draft.e164), draft](const store::View &view) -> Result<PreflightReport> {
        auto context = readContext(view, facts, draft.customerId, draft.e164, draft.kind);
        if (!context)
            return tl::unexpected<Error>(context.error());
        if (const Status ok = readRepetition(view, draft, facts, *context); !ok)
            return tl::unexpected<Error>(ok.error());
        return judge(*context, draft, facts);
    });
}

void OutboxService::Private::forget(OutboxService *q, qint64 messageId)
{
    if (undoable.removeIf([&](const Undoable &u) { return u.id == messageId; }) > 0)
        Q_EMIT q->undoableChanged();
}

void OutboxService::Private::queued(OutboxService *q, const OutboxRow &row)
{
    if (row.state != OutboxState::Held || row.detail != QString::fromUtf16(detail::Undo))
        return dispatcher->kick();
    undoable.append({row.messageId, row.notBefore});
    Q_EMIT q->undoableChanged();
    clock.after(row.notBefore - dispatcher->nowMs(), q, [this, q, id = row.messageId] {
        forget(q, id);
        crashPoint("undo.due");
        act<Done>(q, store.write([id, now = dispatcher->nowMs()](store::Unit &unit) { return outbox::undoOver(unit, id, now); }));
    });
}

Async<OutboxService::Sent> OutboxService::Private::commit(OutboxService *q, const outbox::SendJob &job)
{
    auto promise = begunPromise<Sent>();
    crashPoint("send.commit1.before");
    auto future = store.write([job](store::Unit &unit) { return outbox::commitSend(unit, job); });
    whenDone(future, q, [this, q, promise](const Result<outbox::Queued> &stored) {
        crashPoint("send.commit1.after");
        if (!stored)
            return settle(promise, tl::unexpected<Error>(stored.error()));
        settle(promise, stored->sent);
        if (stored->row.messageId != 0)
            queued(q, stored->row);
    });
    return promise->future();
}

Async<OutboxService::Sent> OutboxService::send(const SmsDraft &draft)
{
    if (draft.draftId.isEmpty())
        return finished<Sent>(fail(ErrorCode::InvalidArgument, QStringLiteral("draft")));
    if (draft.sendAt != 0 && draft.sendAt <= d->clock.nowMs())
        return finished<Sent>(fail(ErrorCode::InvalidArgument, QStringLiteral("send_at:past")));
    if (draft.sendAt > d->clock.nowMs() + kFarthestMs)
        return finished<Sent>(fail(ErrorCode::InvalidArgument, QStringLiteral("send_at:far")));
    return d->commit(this, {draft, d->facts(draft.kind, draft.accountId, draft.e164), d->dispatcher->nowMs(),
                            qint64(d->settings.current().number(Key::UndoSeconds)) * 1000});
}

Async<qint64> OutboxService::reply(const QString &draftId, qint64 conversationId, const QString &text)
{
    if (timeline::tooLong(text))
        return finished<qint64>(fail(ErrorCode::InvalidArgument, QStringLiteral("text:too_long")));
    const QString body = timeline::cleaned(text);
    if (draftId.isEmpty() || body.trimmed().isEmpty())
        return finished<qint64>(fail(ErrorCode::InvalidArgument, draftId.isEmpty() ? QStringLiteral("draft") : QStringLiteral("text")));
    auto promise = begunPromise<qint64>();
    outbox::SendJob job;
    job.draft.draftId = draftId;
    job.draft.conversationId = conversationId;
    job.draft.kind = MessageKind::SmsTwoWay;
    job.draft.text = text;
    job.facts = d->facts(MessageKind::SmsTwoWay, {});
    job.nowMs = d->dispatcher->nowMs();
    crashPoint("send.commit1.before");
    auto future = d->store.write([job, body, able = d->ableToAnswer()](store::Unit &unit) -> Result<outbox::Queued> {
        const auto conversation = unit.conversations.get(job.draft.conversationId);
        if (!conversation)
            return tl::unexpected<Error>(conversation.error());
        if (conversation->endpoint.channel != Channel::Sms)
            return outbox::commitChatReply(unit, job.draft.draftId, *conversation, body, job.facts.actor, job.nowMs, job.facts.nowMs);
        outbox::SendJob sms = job;
        sms.facts = factsToAnswer(unit, *conversation, able, job.facts);
        sms.draft.customerId = conversation->customerId;
        sms.draft.e164 = conversation->endpoint.theirs;
        sms.draft.sender = conversation->endpoint.ours;
        return outbox::commitSend(unit, sms);
    });
    whenDone(future, this, [this, promise](const Result<outbox::Queued> &stored) {
        crashPoint("send.commit1.after");
        if (!stored)
            return settle(promise, tl::unexpected<Error>(stored.error()));
        if (stored->sent.messageId == 0) {
            QStringList codes;
            for (const policy::Finding &finding : policy::refusals(stored->sent.report.findings))
                codes.append(policy::ruleCode(finding.rule));
            return settle(promise, fail(ErrorCode::Refused, codes.join(u' ')));
        }
        settle(promise, stored->sent.messageId);
        if (stored->row.messageId != 0)
            d->queued(this, stored->row);
    });
    return promise->future();
}

Async<QString> OutboxService::undo(qint64 messageId)
{
    auto future = d->store.write([messageId, actor = d->settings.actor(), now = d->dispatcher->nowMs(), wall = d->clock.nowMs()](store::Unit &unit) {
        return outbox::undo(unit, messageId, actor, now, wall);
    });
    whenDone(future, this, [this, messageId](const Result<QString> &) { d->forget(this, messageId); });
    return future;
}

Async<Done> OutboxService::cancel(qint64 messageId)
{
    auto future = d->store.write([messageId, actor = d->settings.actor(), now = d->dispatcher->nowMs()](store::Unit &unit) {
        return outbox::cancel(unit, messageId, actor, now);
    });
    whenDone(future, this, [this, messageId](const Status &) { d->forget(this, messageId); });
    return d->act<Done>(this, future);
}

Async<Done> OutboxService::release(qint64 messageId)
{
    auto promise = begunPromise<Done>();
    auto found = d->store.read([messageId](const store::View &view) { return view.outbox.get(messageId); });
    whenDone(found, this, [this, promise, messageId](const Result<OutboxRow> &row) {
        if (!row)
            return settle(promise, tl::unexpected<Error>(row.error()));
        auto future = d->store.write([messageId, facts = d->facts(row->kind, row->accountId), now = d->dispatcher->nowMs()](store::Unit &unit) {
            return outbox::release(unit, messageId, facts, now);
        });
        whenDone(future, this, [this, promise](const Status &done) {
            settle(promise, done);
            d->dispatcher->kick();
        });
    });
    return promise->future();
}

Async<qint64> OutboxService::decide(qint64 messageId, Decision decision)
{
    crashPoint("decide");
    return d->act<qint64>(this, d->store.write([messageId, decision, actor = d->settings.actor(), now = d->dispatcher->nowMs(),
                                                wall = d->clock.nowMs()](store::Unit &unit) {
        return outbox::storeDecision(unit, messageId, decision, actor, now, wall);
    }));
}

Async<QList<FailedSms>> OutboxService::failed(int limit)
{
    QHash<QString, QString> types;
    for (const Account &account : d->accounts.accounts())
        types.insert(account.id, account.type);
    return d->store.read([types, limit](const store::View &view) { return outbox::readFailed(view, types, limit); });
}

Async<qint64> OutboxService::retry(qint64 messageId)
{
    auto promise = begunPromise<qint64>();
    auto found = d->store.read([messageId](const store::View &view) { return view.outbox.get(messageId); });
    whenDone(found, this, [this, promise, messageId](const Result<OutboxRow> &row) {
        if (!row)
            return settle(promise, tl::unexpected<Error>(row.error()));
        const Account *account = d->accounts.account(row->accountId);
        // Where its account is gone, the one for this kind and country takes its place.
        const outbox::RetryJob job{messageId, d->facts(row->kind, account ? row->accountId : QString(), row->to),
                                   account ? account->type : QString(), d->dispatcher->nowMs()};
        auto future = d->store.write([job](store::Unit &unit) { return outbox::commitRetry(unit, job); });
        whenDone(future, this, [this, promise](const Result<outbox::Queued> &stored) {
            settle(promise, stored.map([](const outbox::Queued &queued) { return queued.sent.messageId; }));
            d->dispatcher->kick();
        });
    });
    return promise->future();
}

Async<Done> OutboxService::setAside(const QList<qint64> &messageIds)
{
    return d->store.write([messageIds, actor = d->settings.actor(), wall = d->clock.nowMs()](store::Unit &unit) {
        return outbox::setAside(unit, messageIds, actor, wall);
    });
}

Async<int> OutboxService::runOnce(qint64 only)
{
    return d->dispatcher->runOnce(only);
}

void OutboxService::wake()
{
    d->dispatcher->kick();
}

qint64 OutboxService::pipelineMs() const
{
    return d->dispatcher->nowMs();
}

void OutboxService::Private::look(OutboxService *q, const std::shared_ptr<Waiter> &waiter)
{
    if (waiter->done)
        return;
    if (waiter->reading) {
        waiter->again = true;
        return;
    }
    waiter->reading = true;
    waiter->again = false;
    auto future = store.read([id = waiter->messageId](const store::View &view) { return view.outbox.get(id); });
    whenDone(future, q, [this, q, waiter](const Result<OutboxRow> &row) {
        waiter->reading = false;
        if (waiter->done)
            return;
        if (!row || answeredState(*row, waiter->untilReceipt)) {
            waiter->done = true;
            waiters.removeOne(waiter);
            return settle(waiter->promise, row);
        }
        if (waiter->again)
            look(q, waiter);
    });
}

Async<OutboxRow> OutboxService::waitFor(qint64 messageId, bool untilReceipt, qint64 timeoutMs)
{
    auto waiter = std::make_shared<Private::Waiter>();
    waiter->promise = begunPromise<OutboxRow>();
    waiter->messageId = messageId;
    waiter->untilReceipt = untilReceipt;
    d->waiters.append(waiter);
    d->clock.after(timeoutMs, this, [this, waiter] {
        if (waiter->done)
            return;
        waiter->done = true;
        d->waiters.removeOne(waiter);
        settle(waiter->promise, fail(ErrorCode::Timeout));
    });
    d->look(this, waiter);
    return waiter->promise->future();
}

void OutboxService::sendOtp(const OutboxRow &row, const QString &text, std::function<void(const SendVerdict &)> done)
{
    d->dispatcher->sendOtp(row, text, std::move(done));
}

Async<SmsHistory> OutboxService::history(qint64 messageId)
{
    return d->store.read([messageId](const store::View &view) -> Result<SmsHistory> {
        const auto row = view.outbox.get(messageId);
        if (!row)
            return tl::unexpected<Error>(row.error());
        const auto attempts = view.outbox.attempts(messageId);
        const auto receipts = view.outbox.receipts(messageId);
        const auto lookup = view.outbox.lookup(messageId);
        if (!attempts || !receipts || !lookup)
            return tl::unexpected<Error>(!attempts ? attempts.error() : !receipts ? receipts.error() : lookup.error());
        return SmsHistory{*row, *attempts, *receipts, *lookup};
    });
}

Async<OutboxService::Totals> OutboxService::totals(qint64 dayStartMs)
{
    return d->store.read([dayStartMs](const store::View &view) -> Result<Totals> {
        const auto totals = view.outbox.totals(dayStartMs);
        if (!totals)
            return tl::unexpected<Error>(totals.error());
        const auto costs = view.outbox.costs(dayStartMs);
        if (!costs)
            return tl::unexpected<Error>(costs.error());
        Totals all{totals->queued, totals->held, totals->unknown, totals->segmentsToday, 0, {}};
        for (const auto &cost : *costs) {
            if (cost.currency.isEmpty())
                all.unpricedToday = cost.segments;
            else
                all.costsToday.append({cost.micros, cost.currency});
        }
        return all;
    });
}

qint64 OutboxService::undoable() const
{
    return d->undoable.isEmpty() ? 0 : d->undoable.last().id;
}

qint64 OutboxService::undoUntilMs(qint64 messageId) const
{
    const auto it = std::find_if(d->undoable.begin(), d->undoable.end(), [&](const Private::Undoable &u) { return u.id == messageId; });
    return it == d->undoable.end() ? 0 : d->clock.nowMs() + it->until - d->dispatcher->nowMs();
}

} // namespace heliograph
