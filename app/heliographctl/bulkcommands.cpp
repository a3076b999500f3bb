// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"
#include "app/heliographctl/objects.h"
#include "app/heliographctl/runs.h"
#include "policy/customersearch.h"
#include "ui/words/words.h"

#include <QJsonArray>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

constexpr int kAtOnce = 500;
constexpr qint64 kLookMs = 100;

/// Everybody who was named or whom the filter finds, each once; the filter's mistake otherwise.
Result<QList<qint64>> recipients(const Call &call, const Desk &desk, const policy::CustomerSearch &search)
{
    QList<qint64> ids;
    for (const QString &text : call.values("--customer"))
        ids.append(Call::id(text));
    if (!call.has("--to"))
        return ids;
    CustomerKey after;
    do {
        const auto window = await(desk.context().customers().window({search.filter}, after, kAtOnce));
        if (!window)
            return tl::unexpected<Error>(window.error());
        ids += window->ids;
        after = window->next;
    } while (after.id != 0);
    return ids;
}

QString sumsText(const QList<BulkTotals::Sum> &sums, int segments)
{
    QStringList words{u"%1 segments"_s.arg(segments)};
    for (const BulkTotals::Sum &sum : sums)
        words.append(sum.currency.isEmpty() ? u"%1 unpriced"_s.arg(sum.segments) : words::money({sum.cost, sum.currency}));
    return words.join(u" · "_s);
}

void show(const Call &call, const BulkStatus &status)
{
    const BulkTotals &t = status.totals;
    QStringList lines{u"%1\t%2\t%3\t%4 recipients"_s.arg(QString::number(status.job.id), heliograph::stateName(status.job.state), status.job.name,
                                                          QString::number(t.recipients))};
    if (status.job.startedAt == 0)
        lines.append(u"  %1 ready, %2 left out; %3"_s.arg(t.ready).arg(t.leftOut).arg(sumsText(t.plannedCosts, t.planned)));
    else
        lines.append(u"  %1 of %2 sent: %3 accepted, %4 delivered, %5 not delivered, %6 not sure, %7 not sent; %8"_s
                         .arg(t.handled()).arg(t.toSend()).arg(t.accepted).arg(t.delivered).arg(t.notDelivered).arg(t.unsure).arg(t.notSent)
                         .arg(sumsText(t.usedCosts, t.used)));
    for (const auto &[code, count] : t.problems)
        lines.append(u"  left out, %1: %2"_s.arg(code).arg(count));
    if (t.retryable > 0)
        lines.append(u"  %1 failed and can be sent again: heliographctl bulk retry %2"_s.arg(t.retryable).arg(status.job.id));
    call.console.show(toJson(status), lines.join(u'\n'));
}

void showRecipient(const Call &call, const BulkRecipient &recipient)
{
    QString why;
    if (recipient.state == BulkRowState::LeftOut)
        why = recipient.problem == u"gone"_s ? u"the customer is gone"_s : words::finding(findingOf(recipient)).line();
    else if (recipient.messageId != 0)
        why = words::state(peopleState(recipient.outcome));
    call.console.show(toJson(recipient), u"%1\t%2\t%3\t%4"_s.arg(QString::number(recipient.number), recipient.name,
                                                                 phone::international(recipient.e164), why));
}

ExitCode showRecipients(const Call &call, const Desk &desk, qint64 id, bool problemsOnly)
{
    for (int number = 0;;) {
        const auto page = await(desk.context().bulk().after(id, number, kAtOnce));
        if (!page)
            return call.console.failed(page.error());
        for (const BulkRecipient &recipient : *page) {
            number = recipient.number;
            if (!problemsOnly || recipient.state == BulkRowState::LeftOut)
                showRecipient(call, recipient);
        }
        if (page->size() < kAtOnce)
            return Done;
    }
}

ExitCode showStatus(const Call &call, const Desk &desk, qint64 id)
{
    const auto status = await(desk.context().bulk().status(id));
    if (!status)
        return call.console.failed(status.error());
    show(call, *status);
    return Done;
}

/// Nothing more happens by itself, or not while somebody waits at a terminal.
bool rests(const BulkStatus &status, const Desk &desk)
{
    const BulkTotals &t = status.totals;
    if (status.job.state == BulkState::Canary)
        return t.firstDone;
    if (status.job.state != BulkState::Running)
        return true;
    const Account *account = desk.context().accounts().account(status.job.accountId);
    if (account && !account->pausedReason.isEmpty())
        return true;
    return t.sending == 0 && t.ready > 0 && t.ready == t.quiet;
}

ExitCode codeFor(const BulkStatus &status)
{
    const BulkTotals &t = status.totals;
    if (status.job.state == BulkState::Paused)
        return Refused;
    if (t.unsure > 0)
        return OutcomeUnknown;
    const bool stuck = status.job.state == BulkState::Running && t.quiet < t.ready + t.sending;
    return stuck || t.notDelivered + t.notSent > 0 ? ProviderRefused : Done;
}

/// Sends until the job is over, or until it waits for somebody.
ExitCode run(const Call &call, const Desk &desk, qint64 id)
{
    AppContext &context = desk.context();
    desk.awaitSecrets(call);
    desk.resumeReachable(call.console);
    if (const Status started = await(context.outbox().start(true)); !started)
        return call.console.failed(started.error());
    if (const Status started = await(context.bulk().start(true)); !started)
        return call.console.failed(started.error());
    const bool terminal = ::isatty(STDERR_FILENO) == 1;
    for (int told = -1;;) {
        const auto status = await(context.bulk().status(id));
        if (!status)
            return call.console.failed(status.error());
        if (const int now = status->totals.handled(); terminal && now / 100 != told / 100) {
            told = now;
            call.console.say(u"%1 of %2…"_s.arg(now).arg(status->totals.toSend()));
        }
        if (rests(*status, desk)) {
            show(call, *status);
            if (status->job.state == BulkState::Canary)
                call.console.say(u"The first one went. The rest goes with: heliographctl bulk resume %1"_s.arg(id));
            else if (status->job.detail == QString::fromUtf16(bulkpause::Cap))
                call.console.say(u"What a day may cost is used up. Go on tomorrow, or after settings set cap.segments or cap.cost."_s);
            return codeFor(*status);
        }
        QPromise<Status> pause;
        pause.start();
        context.clock().after(kLookMs, &context, [&pause] {
            pause.addResult(heliograph::Done{});
            pause.finish();
        });
        (void)await(pause.future());
    }
}

ExitCode answer(const Call &call, const Desk &desk, qint64 id, const Status &done)
{
    return done ? showStatus(call, desk, id) : call.console.failed(done.error());
}

} // namespace

ExitCode planBulk(const Call &call)
{
    if (call.has("--text") == call.has("--template"))
        return call.usage(u"it takes --text T or --template NAME"_s);
    if (!call.has("--customer") && !call.has("--to"))
        return call.usage(u"it takes --customer ID, several if need be, or --to FILTER; --to '' is everybody"_s);
    const policy::CustomerSearch search = policy::readCustomerSearch(call.value("--to"));
    if (!search.problems.isEmpty())
        return call.usage(words::searchProblem(search.problems.first(), policy::customerOperators()));
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const auto ids = recipients(call, **desk, search);
    if (!ids)
        return call.console.failed(ids.error());
    if (ids->isEmpty())
        return call.console.failed({ErrorCode::NotFound, u"customer"_s});
    BulkService &bulk = (*desk)->context().bulk();
    BulkPlan plan;
    plan.name = call.has("--name") ? call.value("--name") : call.value("--template");
    plan.accountId = call.value("--provider");
    plan.sender = call.value("--sender");
    plan.text = call.value("--text");
    plan.templateName = call.value("--template");
    plan.marketing = call.has("--marketing");
    plan.perMinute = int(Call::id(call.value("--per-minute")));
    const auto id = await(bulk.create(plan.name, *ids));
    if (!id)
        return call.console.failed(id.error());
    if (const Status planned = await(bulk.plan(*id, plan)); !planned) {
        (void)await(bulk.discard(*id));
        return call.console.failed(planned.error());
    }
    if (const ExitCode shown = showRecipients(call, **desk, *id, true); shown != Done)
        return shown;
    return showStatus(call, **desk, *id);
}

ExitCode sendBulk(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const qint64 id = Call::id(call.argument(0));
    const Status sent = await((*desk)->context().bulk().send(id, int(Call::id(call.value("--first")))));
    return sent ? run(call, **desk, id) : call.console.failed(sent.error());
}

ExitCode listBulk(const Call &call)
{
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    const auto jobs = await((*desk)->context().bulk().jobs());
    if (!jobs)
        return call.console.failed(jobs.error());
    for (const BulkJob &job : *jobs) {
        if (const ExitCode shown = showStatus(call, **desk, job.id); shown != Done)
            return shown;
    }
    return Done;
}

ExitCode showBulk(const Call &call)
{
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    const qint64 id = Call::id(call.argument(0));
    if (call.has("--recipients")) {
        if (const ExitCode shown = showRecipients(call, **desk, id, false); shown != Done)
            return shown;
    }
    return showStatus(call, **desk, id);
}

ExitCode pauseBulk(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const qint64 id = Call::id(call.argument(0));
    return answer(call, **desk, id, await((*desk)->context().bulk().pause(id)));
}

ExitCode resumeBulk(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const qint64 id = Call::id(call.argument(0));
    BulkService &bulk = (*desk)->context().bulk();
    const auto status = await(bulk.status(id));
    if (!status)
        return call.console.failed(status.error());
    const bool running = status->job.state == BulkState::Running;
    const bool first = !status->job.approved && status->totals.firstDone;
    const Status gone = running ? Status(heliograph::Done{}) : first ? await(bulk.goOn(id)) : await(bulk.resume(id));
    return gone ? run(call, **desk, id) : call.console.failed(gone.error());
}

ExitCode cancelBulk(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const qint64 id = Call::id(call.argument(0));
    const auto cancelled = await((*desk)->context().bulk().cancel(id));
    return cancelled ? showStatus(call, **desk, id) : call.console.failed(cancelled.error());
}

ExitCode retryBulk(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const qint64 id = Call::id(call.argument(0));
    const auto again = await((*desk)->context().bulk().retry(id, int(Call::id(call.value("--recipient")))));
    if (!again)
        return call.console.failed(again.error());
    if (*again == 0)
        return call.console.failed({ErrorCode::NotFound, u"bulk"_s});
    return run(call, **desk, id);
}

} // namespace heliograph::ctl
