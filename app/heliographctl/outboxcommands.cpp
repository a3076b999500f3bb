// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"
#include "app/heliographctl/objects.h"
#include "app/heliographctl/runs.h"
#include "ui/words/words.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

constexpr int kRows = 1000;

QString rowLine(const OutboxRow &row)
{
    const QString state = words::stateLine(shownAs(row), 0);
    return u"%1\t%2\t%3\t%4\t%5"_s.arg(QString::number(row.messageId), timeText(row.createdAt), kindName(row.kind), phone::international(row.to), state);
}

ExitCode showWhole(const Call &call, const Desk &desk, qint64 id)
{
    struct Shown { OutboxRow row; QJsonArray stoodIn; QList<Attempt> attempts; QList<Receipt> receipts; };
    const auto shown = desk.read([id](const store::View &view) -> Result<Shown> {
        const auto row = view.outbox.get(id);
        if (!row)
            return tl::unexpected<Error>(row.error());
        const auto attempts = view.outbox.attempts(id);
        const auto receipts = view.outbox.receipts(id);
        if (!attempts || !receipts)
            return tl::unexpected<Error>(!attempts ? attempts.error() : receipts.error());
        const auto message = view.messages.get(id);
        return Shown{*row, message ? message->extra.value("stood_in"_L1).toArray() : QJsonArray(), *attempts, *receipts};
    });
    if (!shown)
        return call.console.failed(shown.error());
    const words::Said help = words::stateHelp(shownAs(shown->row), {});
    QStringList lines{rowLine(shown->row), u"  %1. %2"_s.arg(help.title, help.text)};
    QJsonArray attempts, receipts;
    for (const Attempt &attempt : shown->attempts) {
        attempts.append(toJson(attempt));
        const QString account = attempt.accountId.isEmpty() ? shown->row.accountId : attempt.accountId;
        lines.append(u"  %1 attempt through %2: %3 %4 %5"_s.arg(timeText(attempt.startedAt), account, attempt.verdict.isEmpty() ? u"no answer"_s : attempt.verdict,
                                                                attempt.code, attempt.text));
    }
    for (const QJsonValue &step : shown->stoodIn)
        lines.append(u"  %1 %2"_s.arg(timeText(step["at"_L1].toInteger()), words::standIn(step.toObject())));
    for (const Receipt &receipt : shown->receipts) {
        receipts.append(toJson(receipt));
        lines.append(u"  %1 receipt: %2 %3"_s.arg(timeText(receipt.at), receipts.last().toObject().value(u"type"_s).toString(), receipt.text));
    }
    QJsonObject object = toJson(shown->row);
    object.insert(u"stood_in"_s, shown->stoodIn);
    object.insert(u"attempts"_s, attempts);
    object.insert(u"receipts"_s, receipts);
    call.console.show(object, lines.join(u'\n'));
    return Done;
}

/// After an act on one row: the row as it is now, or why not.
ExitCode acted(const Call &call, const Desk &desk, const Status &done)
{
    if (done)
        return showWhole(call, desk, Call::id(call.argument(0)));
    if (done.error().code == ErrorCode::Refused)
        return call.console.refused(done.error().detail.split(u' ', Qt::SkipEmptyParts));
    return call.console.failed(done.error());
}

} // namespace

ExitCode listOutbox(const Call &call)
{
    const int limit = call.has("--limit") ? int(qMin<qint64>(Call::id(call.value("--limit")), 1'000'000)) : kRows;
    if (limit == 0)
        return call.usage(u"--limit takes a number"_s);
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    // What is open or unsure is always there; what is settled as far as the limit goes.
    const auto rows = (*desk)->read([limit](const store::View &view) -> Result<QList<OutboxRow>> {
        const auto open = view.outbox.inStates({OutboxState::Held, OutboxState::Queued, OutboxState::Sending, OutboxState::RetryWait,
                                                OutboxState::Unknown}, 1'000'000);
        const auto newest = view.outbox.newest(0, limit);
        if (!open || !newest)
            return tl::unexpected<Error>(!open ? open.error() : newest.error());
        QList<OutboxRow> all = *open + *newest;
        std::sort(all.begin(), all.end(), [](const OutboxRow &a, const OutboxRow &b) { return a.messageId < b.messageId; });
        all.erase(std::unique(all.begin(), all.end(), [](const OutboxRow &a, const OutboxRow &b) { return a.messageId == b.messageId; }), all.end());
        return all;
    });
    if (!rows)
        return call.console.failed(rows.error());
    for (const OutboxRow &row : *rows)
        call.console.show(toJson(row), rowLine(row));
    return Done;
}

ExitCode showOutboxRow(const Call &call)
{
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    return showWhole(call, **desk, Call::id(call.argument(0)));
}

ExitCode runOutbox(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    (*desk)->awaitSecrets(call);
    (*desk)->resumeReachable(call.console);
    const auto tried = await((*desk)->context().outbox().runOnce());
    if (!tried)
        return call.console.failed(tried.error());
    call.console.show({{u"tried"_s, *tried}}, *tried == 0 ? u"Nothing was due."_s : u"Tried: %1"_s.arg(*tried));
    return Done;
}

ExitCode releaseOutboxRow(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    (*desk)->awaitSecrets(call);
    return acted(call, **desk, await((*desk)->context().outbox().release(Call::id(call.argument(0)))));
}

ExitCode cancelOutboxRow(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    return acted(call, **desk, await((*desk)->context().outbox().cancel(Call::id(call.argument(0)))));
}

ExitCode decideOutboxRow(const Call &call)
{
    const QString word = call.argument(1);
    if (word != u"sent"_s && word != u"resend"_s && word != u"drop"_s)
        return call.usage(u"the decision is sent, resend or drop"_s);
    const Decision decision = word == u"sent"_s ? Decision::Sent : word == u"resend"_s ? Decision::Resend : Decision::Drop;
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const auto id = await((*desk)->context().outbox().decide(Call::id(call.argument(0)), decision));
    if (!id)
        return acted(call, **desk, Status(tl::unexpected<Error>(id.error())));
    if (decision == Decision::Resend)
        call.console.say(u"The text goes once more as message %1, with the next run of the outbox."_s.arg(*id));
    return showWhole(call, **desk, Call::id(call.argument(0)));
}

} // namespace heliograph::ctl
