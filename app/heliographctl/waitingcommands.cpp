// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/objects.h"
#include "app/heliographctl/runs.h"
#include "app/heliographctl/sending.h"
#include "ui/words/line.h"
#include "ui/words/shown.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Texts for a time that somebody chose, and texts that did not arrive.
namespace heliograph::ctl {

namespace {

constexpr int kMostFailed = 1000;

bool scheduled(const OutboxRow &row)
{
    return row.state == OutboxState::Held && row.detail == QString::fromUtf16(detail::Scheduled);
}

/// The row if it waits for its time; Conflict "state" otherwise.
Result<OutboxRow> scheduledRow(const Desk &desk, qint64 id)
{
    const auto row = rowNow(desk, id);
    if (row && !scheduled(*row))
        return fail(ErrorCode::Conflict, u"state"_s);
    return row;
}

void showScheduled(const Call &call, const OutboxRow &row)
{
    QJsonObject object = toJson(row);
    object.insert(u"send_at"_s, timeText(row.notBefore));
    object.insert(u"text"_s, row.body);
    call.console.show(object, u"%1\t%2\t%3\t%4"_s.arg(QString::number(row.messageId), timeText(row.notBefore), phone::international(row.to),
                                                       words::shown(row.body).simplified()));
}

ExitCode answered(const Call &call, const Error &error)
{
    return error.code == ErrorCode::Refused ? call.console.refused(error.detail.split(u' ', Qt::SkipEmptyParts)) : call.console.failed(error);
}

/// The worst of several outcomes, in the order a script has to look at them.
ExitCode worse(ExitCode a, ExitCode b)
{
    static const QList<ExitCode> order{Done, Refused, NotFound, ProviderRefused, OutcomeUnknown, Unusable};
    return order.indexOf(a) < order.indexOf(b) ? b : a;
}

} // namespace

ExitCode listScheduled(const Call &call)
{
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    auto rows = (*desk)->read([](const store::View &view) { return view.outbox.inStates({OutboxState::Held}, 1'000'000); });
    if (!rows)
        return call.console.failed(rows.error());
    rows->removeIf([](const OutboxRow &row) { return !scheduled(row); });
    std::sort(rows->begin(), rows->end(), [](const OutboxRow &a, const OutboxRow &b) { return a.notBefore < b.notBefore; });
    for (const OutboxRow &row : *rows)
        showScheduled(call, row);
    return Done;
}

ExitCode changeScheduled(const Call &call)
{
    const qint64 at = timeOf(call.value("--at"));
    if (call.has("--at") && at == 0)
        return call.usage(u"--at takes a time such as 2026-12-01T09:00"_s);
    if (!call.has("--at") && !call.has("--text"))
        return call.usage(u"it takes --at TIME, --text T or both"_s);
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const AppContext &context = (*desk)->context();
    const qint64 id = Call::id(call.argument(0));
    const auto row = scheduledRow(**desk, id);
    if (!row)
        return call.console.failed(row.error());
    const auto message = (*desk)->read([id](const store::View &view) { return view.messages.get(id); });
    if (!message)
        return call.console.failed(message.error());
    SmsDraft draft;
    draft.customerId = row->customerId;
    draft.conversationId = row->conversationId;
    draft.e164 = row->to;
    draft.accountId = row->accountId;
    draft.sender = row->sender;
    draft.parameters = row->parameters;
    draft.marketing = row->marketing;
    draft.madeFrom = message->extra.value("template"_L1).toObject();
    draft.sendZone = message->extra.value("send_zone"_L1).toString();
    draft.sendAt = at != 0 ? at : row->notBefore;
    draft.immediately = draft.sendAgain = true;
    const QString suffix = message->extra.value("suffix"_L1).toString();
    draft.text = call.has("--text") ? call.value("--text") : row->body.left(row->body.size() - (row->body.endsWith(suffix) ? suffix.size() : 0));
    // Asked first: what is refused leaves the text that waits as it is.
    if (draft.sendAt <= context.clock().nowMs())
        return call.console.failed({ErrorCode::InvalidArgument, u"send_at:past"_s});
    const auto report = await(context.outbox().check(draft));
    if (!report)
        return call.console.failed(report.error());
    if (report->refused())
        return call.console.refused(report->findings);
    if (const auto back = await(context.outbox().undo(id)); !back)
        return call.console.failed(back.error());
    const auto kept = await(context.conversations().draft(row->customerId, u"sms"_s));
    if (!kept)
        return call.console.failed(kept.error());
    draft.draftId = kept->draftId;
    const auto sent = await(context.outbox().send(draft));
    if (!sent || sent->messageId == 0) {
        call.console.say(u"The old one is cancelled; its text is kept as the customer's draft."_s);
        return sent ? call.console.refused(sent->report.findings) : call.console.failed(sent.error());
    }
    const auto now = rowNow(**desk, sent->messageId);
    if (!now)
        return call.console.failed(now.error());
    showScheduled(call, *now);
    return Done;
}

ExitCode sendScheduledNow(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const qint64 id = Call::id(call.argument(0));
    if (const auto row = scheduledRow(**desk, id); !row)
        return call.console.failed(row.error());
    (*desk)->awaitSecrets(call);
    (*desk)->resumeReachable(call.console);
    if (const Status released = await((*desk)->context().outbox().release(id)); !released)
        return answered(call, released.error());
    const auto row = handOver(call, **desk, id);
    if (!row)
        return call.console.failed(row.error());
    showSent(call, **desk, *row);
    return exitFor(*row);
}

ExitCode cancelScheduled(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const qint64 id = Call::id(call.argument(0));
    if (const auto row = scheduledRow(**desk, id); !row)
        return call.console.failed(row.error());
    if (const Status cancelled = await((*desk)->context().outbox().cancel(id)); !cancelled)
        return answered(call, cancelled.error());
    const auto row = rowNow(**desk, id);
    if (!row)
        return call.console.failed(row.error());
    showSent(call, **desk, *row);
    return Done;
}

ExitCode listFailed(const Call &call)
{
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    const auto all = await((*desk)->context().outbox().failed(kMostFailed));
    if (!all)
        return call.console.failed(all.error());
    for (const FailedSms &failed : *all) {
        const bool safe = failed.failure.retry == policy::Failure::Retry::Safe;
        QJsonObject object = toJson(failed.row);
        object.insert(u"cause"_s, words::cause(failed.failure.cause));
        object.insert(u"code"_s, failed.code);
        object.insert(u"safe_to_retry"_s, safe);
        const QString line = words::line({words::cause(failed.failure.cause), words::charged(failed.failure.charged), words::retry(failed.failure).title});
        call.console.show(object, u"%1\t%2\t%3\t%4\t%5"_s.arg(QString::number(failed.row.messageId), timeText(failed.row.createdAt),
                                                               phone::international(failed.row.to), safe ? u"safe"_s : u"-"_s, line));
    }
    return Done;
}

ExitCode retryFailed(const Call &call)
{
    if (call.has("--safe") != call.arguments().isEmpty())
        return call.usage(u"it takes the messages' IDs, or --safe for all that are safe"_s);
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    OutboxService &outbox = (*desk)->context().outbox();
    QList<qint64> ids;
    for (const QString &text : call.arguments())
        ids.append(Call::id(text));
    if (call.has("--safe")) {
        const auto all = await(outbox.failed(kMostFailed));
        if (!all)
            return call.console.failed(all.error());
        for (const FailedSms &failed : *all) {
            if (failed.failure.retry == policy::Failure::Retry::Safe)
                ids.append(failed.row.messageId);
        }
    }
    (*desk)->awaitSecrets(call);
    (*desk)->resumeReachable(call.console);
    ExitCode worst = Done;
    for (const qint64 id : std::as_const(ids)) {
        const auto again = await(outbox.retry(id));
        if (!again) {
            call.console.say(u"Message %1:"_s.arg(id));
            worst = worse(worst, answered(call, again.error()));
            continue;
        }
        const auto row = handOver(call, **desk, *again);
        if (!row)
            return call.console.failed(row.error());
        showSent(call, **desk, *row);
        worst = worse(worst, exitFor(*row));
    }
    if (ids.isEmpty())
        call.console.say(u"Nothing that failed is safe to send again."_s);
    return worst;
}

} // namespace heliograph::ctl
