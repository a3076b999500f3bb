// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/bulkservice.h"

#include "services/bulkfeed.h"
#include "services/outboxrows.h"

#include <QUuid>

#include <algorithm>

namespace heliograph {

namespace {

/// Customers that one commit takes down, and recipients that one commit checks: a few milliseconds of the writer each.
constexpr qsizetype kTakenDown = 5'000;
constexpr int kChecked = 200;

using outbox::handOn;

tl::unexpected<Error> wrongState()
{
    return fail(ErrorCode::Conflict, QStringLiteral("state"));
}

QJsonObject textOf(const QString &language, const QString &body, const QJsonObject &mark)
{
    return {{QStringLiteral("language"), language}, {QStringLiteral("body"), body}, {QStringLiteral("mark"), mark}};
}

/// As the text is now: who changes a template later changes no send that was planned with it.
Status takeTexts(const store::View &view, const BulkPlan &plan, BulkJob &job)
{
    job.texts = {};
    job.marketing = plan.marketing;
    if (plan.templateName.isEmpty()) {
        job.texts.append(textOf({}, plan.text, {}));
        return Done{};
    }
    const auto all = view.templates.list(TemplateKind::Sms);
    if (!all)
        return handOn(all.error());
    job.marketing = false;
    for (const MessageTemplate &text : *all) {
        if (text.name.compare(plan.templateName, Qt::CaseInsensitive) != 0)
            continue;
        job.texts.append(textOf(text.language, text.body, templateMark(text)));
        job.marketing = job.marketing || text.marketing;
    }
    return job.texts.isEmpty() ? Status(fail(ErrorCode::NotFound, QStringLiteral("template"))) : Status(Done{});
}

Result<BulkStatus> statusOf(const store::View &view, const BulkJob &job)
{
    const auto totals = view.bulk.totals(job);
    if (!totals)
        return handOn(totals.error());
    return BulkStatus{job, *totals};
}

} // namespace

struct BulkService::Private {
    store::Store &store;
    OutboxService &outbox;
    AccountService &accounts;
    SettingsService &settings;
    Clock &clock;
    BulkFeed *feed;
    QHash<qint64, Promise<Done>> checks; ///< job → who waits for its check

    void takeDown(BulkService *q, const Promise<qint64> &promise, qint64 jobId, QList<qint64> ids);
    void check(BulkService *q, qint64 jobId, const Promise<Done> &promise);
    void checked(qint64 jobId, const Promise<Done> &promise, const Status &status);
    SendFacts facts(const BulkJob &job) const { return sendFacts(accounts, settings, clock, MessageKind::SmsOneWay, job.accountId, {}); }
};

BulkService::BulkService(store::Store &store, OutboxService &outbox, AccountService &accounts, SettingsService &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(new Private{store, outbox, accounts, settings, clock, new BulkFeed(store, outbox, accounts, settings, clock, this), {}})
{
}

BulkService::~BulkService() = default;

Async<Done> BulkService::start(bool dispatching)
{
    auto promise = begunPromise<Done>();
    auto future = d->store.write([restored = d->store.report().restored, now = d->clock.nowMs()](store::Unit &unit) -> Result<QList<qint64>> {
        const auto jobs = unit.bulk.open();
        if (!jobs)
            return handOn(jobs.error());
        QList<qint64> unchecked;
        for (BulkJob job : *jobs) {
            if (!job.whole || (job.state == BulkState::Planning && job.texts.isEmpty())) {
                // Nobody got anything, and who was meant is known to nobody any more.
                if (const auto gone = unit.bulk.remove(job.id); !gone)
                    return handOn(gone.error());
            } else if (job.state == BulkState::Planning) {
                unchecked.append(job.id);
            } else if (restored && (job.state == BulkState::Running || job.state == BulkState::Canary)) {
                job.state = BulkState::Paused;
                job.detail = QString::fromUtf16(bulkpause::Restored);
                if (const auto ok = unit.bulk.update(job); !ok)
                    return handOn(ok.error());
            }
            unit.changed(Change::Kind::Bulk, job.id);
        }
        return unchecked;
    });
    whenDone(future, this, [this, promise, dispatching](const Result<QList<qint64>> &unchecked) {
        if (!unchecked)
            return settle(promise, handOn(unchecked.error()));
        for (const qint64 id : *unchecked) {
            auto check = begunPromise<Done>();
            d->checks.insert(id, check);
            d->check(this, id, check);
        }
        if (dispatching)
            d->feed->run();
        settle(promise, Done{});
    });
    return promise->future();
}

Async<qint64> BulkService::create(const QString &name, const QList<qint64> &customerIds)
{
    if (customerIds.isEmpty())
        return finished<qint64>(fail(ErrorCode::InvalidArgument, QStringLiteral("recipients")));
    BulkJob job;
    job.root = QUuid::createUuid().toString(QUuid::WithoutBraces);
    job.name = name;
    job.actor = d->settings.actor();
    job.createdAt = d->clock.nowMs();
    auto promise = begunPromise<qint64>();
    auto future = d->store.write([job](store::Unit &unit) { return unit.bulk.insert(job); });
    whenDone(future, this, [this, promise, customerIds](const Result<qint64> &id) {
        if (!id)
            return settle(promise, handOn(id.error()));
        d->takeDown(this, promise, *id, customerIds);
    });
    return promise->future();
}

void BulkService::Private::takeDown(BulkService *q, const Promise<qint64> &promise, qint64 jobId, QList<qint64> ids)
{
    const QList<qint64> window = ids.mid(0, kTakenDown);
    ids.remove(0, window.size());
    auto future = store.write([jobId, window, last = ids.isEmpty()](store::Unit &unit) -> Result<qint64> {
        auto job = unit.bulk.get(jobId);
        if (!job)
            return handOn(job.error());
        const auto count = unit.bulk.append(jobId, window);
        if (!count)
            return handOn(count.error());
        job->recipients = *count;
        job->whole = last;
        unit.changed(Change::Kind::Bulk, jobId);
        return unit.bulk.update(*job).map([jobId](Done) { return jobId; });
    });
    whenDone(future, q, [this, q, promise, ids](const Result<qint64> &id) {
        if (!id || ids.isEmpty())
            return settle(promise, id);
        takeDown(q, promise, *id, ids);
    });
}

Async<Done> BulkService::plan(qint64 jobId, const BulkPlan &plan)
{
    const QString account = plan.accountId.isEmpty() ? d->accounts.accountFor(Purpose::OneWay, {}) : plan.accountId;
    const ProviderInfo *info = d->accounts.infoFor(account);
    if (plan.text.trimmed().isEmpty() && plan.templateName.isEmpty() && !(info && info->ownText))
        return finished<Done>(fail(ErrorCode::InvalidArgument, QStringLiteral("text")));
    if (!plan.accountId.isEmpty() && !d->accounts.account(account))
        return finished<Done>(fail(ErrorCode::NotFound, QStringLiteral("account")));
    auto promise = begunPromise<Done>();
    if (const Promise<Done> before = d->checks.take(jobId))
        settle(before, fail(ErrorCode::Cancelled));
    d->checks.insert(jobId, promise);
    auto future = d->store.write([jobId, plan, account](store::Unit &unit) -> Status {
        return bulk::change(unit, jobId, {}, {}, 0, [&](BulkJob &job) -> Status {
            if (job.startedAt != 0)
                return fail(ErrorCode::Conflict, QStringLiteral("started"));
            if (!plan.name.isEmpty())
                job.name = plan.name;
            job.accountId = account;
            job.sender = plan.sender;
            job.perMinute = plan.perMinute;
            job.state = BulkState::Planning;
            job.checkedTo = 0;
            return takeTexts(unit, plan, job);
        });
    });
    whenDone(future, this, [this, jobId, promise](const Status &taken) {
        if (!taken)
            return d->checked(jobId, promise, taken);
        d->check(this, jobId, promise);
    });
    return promise->future();
}

void BulkService::Private::checked(qint64 jobId, const Promise<Done> &promise, const Status &status)
{
    if (checks.value(jobId) != promise)
        return;
    checks.remove(jobId);
    settle(promise, status);
}

void BulkService::Private::check(BulkService *q, qint64 jobId, const Promise<Done> &promise)
{
    if (checks.value(jobId) != promise)
        return;
    auto found = store.read([jobId](const store::View &view) { return view.bulk.get(jobId); });
    whenDone(found, q, [this, q, jobId, promise](const Result<BulkJob> &job) {
        if (!job)
            return checked(jobId, promise, handOn(job.error()));
        if (job->state != BulkState::Planning)
            return checked(jobId, promise, Done{});
        auto future = store.read([job = *job, facts = facts(*job)](const store::View &view) {
            return bulk::check(view, job, facts, job.checkedTo, kChecked);
        });
        whenDone(future, q, [this, q, jobId, promise](const Result<QList<BulkRecipient>> &rows) {
            if (checks.value(jobId) != promise)
                return;
            if (!rows)
                return checked(jobId, promise, handOn(rows.error()));
            auto stored = store.write([jobId, rows = *rows](store::Unit &unit) { return bulk::storeChecked(unit, jobId, rows); });
            whenDone(stored, q, [this, q, jobId, promise](const Status &ok) {
                ok ? check(q, jobId, promise) : checked(jobId, promise, ok);
            });
        });
    });
}

Async<Done> BulkService::discard(qint64 jobId)
{
    if (const Promise<Done> before = d->checks.take(jobId))
        settle(before, fail(ErrorCode::Cancelled));
    return d->store.write([jobId](store::Unit &unit) -> Status {
        const auto job = unit.bulk.get(jobId);
        if (!job)
            return handOn(job.error());
        if (job->startedAt != 0)
            return fail(ErrorCode::Conflict, QStringLiteral("started"));
        unit.changed(Change::Kind::Bulk, jobId);
        return unit.bulk.remove(jobId);
    });
}

Async<Done> BulkService::change(qint64 jobId, const QString &action, std::function<Status(BulkJob &, qint64 nowMs)> edit)
{
    return d->store.write([jobId, action, actor = d->settings.actor(), now = d->clock.nowMs(), edit = std::move(edit)](store::Unit &unit) {
        return bulk::change(unit, jobId, action, actor, now, [&](BulkJob &job) { return edit(job, now); });
    });
}

Async<Done> BulkService::send(qint64 jobId, int canary)
{
    const QString actor = d->settings.actor();
    return d->store.write([jobId, canary, actor, now = d->clock.nowMs()](store::Unit &unit) -> Status {
        if (canary > 0) {
            const auto first = unit.bulk.recipient(jobId, canary);
            if (!first)
                return handOn(first.error());
            if (first->state != BulkRowState::Ready)
                return fail(ErrorCode::Conflict, QStringLiteral("canary"));
        }
        const auto ready = unit.bulk.nextReadyMs(jobId);
        if (!ready)
            return handOn(ready.error());
        return bulk::change(unit, jobId, QStringLiteral("bulk.started"), actor, now, [&](BulkJob &job) -> Status {
            if (job.state != BulkState::Planned)
                return wrongState();
            if (*ready == 0)
                return fail(ErrorCode::Conflict, QStringLiteral("nobody"));
            job.state = canary > 0 ? BulkState::Canary : BulkState::Running;
            job.canary = canary;
            job.approved = canary == 0;
            job.actor = actor;
            job.startedAt = now;
            return Done{};
        });
    });
}

Async<Done> BulkService::goOn(qint64 jobId)
{
    return change(jobId, QStringLiteral("bulk.approved"), [](BulkJob &job, qint64) -> Status {
        if (job.approved || (job.state != BulkState::Canary && job.state != BulkState::Paused))
            return wrongState();
        job.state = BulkState::Running;
        job.detail.clear();
        job.approved = true;
        return Done{};
    });
}

Async<Done> BulkService::pause(qint64 jobId)
{
    return change(jobId, QStringLiteral("bulk.paused"), [](BulkJob &job, qint64) -> Status {
        if (job.state != BulkState::Running && job.state != BulkState::Canary)
            return wrongState();
        job.state = BulkState::Paused;
        job.detail = QString::fromUtf16(bulkpause::Person);
        return Done{};
    });
}

Async<Done> BulkService::resume(qint64 jobId)
{
    return change(jobId, QStringLiteral("bulk.resumed"), [](BulkJob &job, qint64) -> Status {
        if (job.state != BulkState::Paused)
            return wrongState();
        job.state = job.approved ? BulkState::Running : BulkState::Canary;
        job.detail.clear();
        return Done{};
    });
}

Async<int> BulkService::cancel(qint64 jobId)
{
    return d->store.write([jobId, actor = d->settings.actor(), now = d->outbox.pipelineMs(), wall = d->clock.nowMs()](store::Unit &unit) {
        return bulk::cancel(unit, jobId, actor, now, wall);
    });
}

Async<int> BulkService::retry(qint64 jobId, int number)
{
    return d->store.write([jobId, number, actor = d->settings.actor(), now = d->clock.nowMs()](store::Unit &unit) -> Result<int> {
        const auto count = unit.bulk.retry(jobId, number);
        if (!count || *count == 0)
            return count;
        const auto ok = bulk::change(unit, jobId, QStringLiteral("bulk.retried"), actor, now, [](BulkJob &job) -> Status {
            // Paused, and before a person has let the rest go, it waits with the rest.
            if (job.state == BulkState::Done || job.state == BulkState::Cancelled) {
                job.state = BulkState::Running;
                job.approved = true;
                job.endedAt = 0;
            }
            return Done{};
        });
        return ok ? count : Result<int>(handOn(ok.error()));
    });
}

Async<BulkStatus> BulkService::status(qint64 jobId)
{
    return d->store.read([jobId](const store::View &view) -> Result<BulkStatus> {
        const auto job = view.bulk.get(jobId);
        return job ? statusOf(view, *job) : Result<BulkStatus>(handOn(job.error()));
    });
}

Async<QList<BulkJob>> BulkService::jobs(int limit)
{
    return d->store.read([limit](const store::View &view) { return view.bulk.newest(limit); });
}

Async<QList<BulkStatus>> BulkService::running()
{
    return d->store.read([](const store::View &view) -> Result<QList<BulkStatus>> {
        const auto jobs = view.bulk.open();
        if (!jobs)
            return handOn(jobs.error());
        QList<BulkStatus> all;
        for (const BulkJob &job : *jobs) {
            if (job.startedAt == 0)
                continue;
            const auto status = statusOf(view, job);
            if (!status)
                return handOn(status.error());
            all.append(*status);
        }
        return all;
    });
}

Async<QList<BulkRecipient>> BulkService::page(qint64 jobId, BulkFilter filter, int limit, int offset)
{
    return d->store.read([=](const store::View &view) { return view.bulk.page(jobId, filter, limit, offset); });
}

Async<int> BulkService::count(qint64 jobId, BulkFilter filter)
{
    return d->store.read([=](const store::View &view) { return view.bulk.count(jobId, filter); });
}

Async<QList<BulkRecipient>> BulkService::after(qint64 jobId, int number, int limit)
{
    return d->store.read([=](const store::View &view) { return view.bulk.after(jobId, number, limit); });
}

Async<BulkPreview> BulkService::preview(qint64 jobId, int number)
{
    auto promise = begunPromise<BulkPreview>();
    auto found = d->store.read([jobId](const store::View &view) { return view.bulk.get(jobId); });
    whenDone(found, this, [this, promise, number](const Result<BulkJob> &job) {
        if (!job)
            return settle(promise, handOn(job.error()));
        auto future = d->store.read([job = *job, number, facts = d->facts(*job)](const store::View &view) -> Result<BulkPreview> {
            const auto recipient = view.bulk.recipient(job.id, number);
            if (!recipient)
                return handOn(recipient.error());
            const auto rendered = bulk::render(view, job, *recipient, facts);
            if (!rendered)
                return handOn(rendered.error());
            const QString text = fullText(rendered->draft, facts);
            return BulkPreview{*recipient, text, sms::measure(text, facts.info.rules), qMax(1, facts.info.maxSegments)};
        });
        whenDone(future, this, [promise](const Result<BulkPreview> &preview) { settle(promise, preview); });
    });
    return promise->future();
}

Async<int> BulkService::segmentsLeft()
{
    SendFacts facts;
    facts.settings = d->settings.current();
    facts.nowMs = d->clock.nowMs();
    return d->store.read([facts](const store::View &view) -> Result<int> {
        policy::CapUse today;
        today.bulk = true;
        if (const auto ok = readToday(view, facts, today); !ok)
            return handOn(ok.error());
        return policy::segmentsLeft(today);
    });
}

} // namespace heliograph
