// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"
#include "app/heliographctl/runs.h"
#include "services/exchangeservice.h"
#include "services/exportwork.h"
#include "ui/words/exchange.h"
#include "ui/words/words.h"

#include <QDir>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

QString namedFile(const QString &file)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(file));
}

/// A row that does not go in, or not all of it: {"line": 7, "reason": …, "code": …}.
void showProblem(const Console &console, const ImportProblem &problem)
{
    QStringList reasons, codes;
    bool rejected = false;
    for (const exchange::Problem &one : problem.problems) {
        reasons.append(words::importProblem(one));
        codes.append(one.code);
        rejected = rejected || one.rejects;
    }
    const QString reason = reasons.join(u' ');
    // Only what was rejected is a result; what was left out of a row that went in is said beside.
    if (rejected)
        console.show({{u"line"_s, problem.line}, {u"reason"_s, reason}, {u"code"_s, codes.first()}}, u"line %1: %2"_s.arg(QString::number(problem.line), reason));
    else
        console.say(u"line %1: %2"_s.arg(QString::number(problem.line), reason));
}

KnownPolicy policyOf(const Call &call)
{
    if (call.value("--known") == u"update"_s)
        return KnownPolicy::Update;
    return call.value("--known") == u"add"_s ? KnownPolicy::Add : KnownPolicy::Skip;
}

/// A bar on a terminal, nothing where there is none.
void showProgress(const ExchangeService &service, QObject *context)
{
    if (::isatty(STDERR_FILENO) != 1)
        return;
    QObject::connect(&service, &ExchangeService::progressed, context, [](qint64 done, qint64 total) {
        if (total > 0)
            std::fprintf(stderr, "\r%3d %%", int(done * 100 / total));
    });
}

ExitCode summary(const Call &call, const ImportReport &report, bool dry)
{
    const ImportCounts &c = report.run.counts;
    const int rejected = c.rejected + c.known;
    const QString text = dry ? u"Nothing was written. Would add %1, update %2, reject %3."_s : u"Added %1, updated %2, rejected %3."_s;
    call.console.say(text.arg(QString::number(c.added), QString::number(c.updated), QString::number(rejected))
                     + (dry ? QString() : u" Undo: heliographctl customer import --undo %1"_s.arg(report.run.id)));
    return rejected > 0 ? Refused : Done;
}

ExitCode undoImport(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const auto undone = await((*desk)->context().exchange().undo(Call::id(call.value("--undo"))));
    if (!undone)
        return call.console.failed(undone.error());
    call.console.show({{u"id"_s, undone->id}, {u"undone"_s, undone->undone}, {u"kept"_s, undone->kept}},
                      u"Undone: %1 customers. Changed since and left alone: %2"_s.arg(QString::number(undone->undone), QString::number(undone->kept)));
    return Done;
}

} // namespace

ExitCode importCustomers(const Call &call)
{
    if (call.has("--undo"))
        return call.arguments().isEmpty() ? undoImport(call) : call.usage(u"--undo takes no file"_s);
    if (call.arguments().isEmpty())
        return call.usage(u"which file?"_s);
    const QString file = namedFile(call.argument(0));
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    ExchangeService &service = (*desk)->context().exchange();
    showProgress(service, &service);
    const ImportSink sink = [&call](const ImportProblem &problem) { showProblem(call.console, problem); };
    const auto preview = await(service.preview(file));
    if (!preview)
        return call.console.failed(preview.error());
    ImportPlan plan = preview->plan;
    plan.known = policyOf(call);
    if (!plan.mapping.has(exchange::Field::Phone))
        return call.usage(u"no column of this file holds phone numbers; its heading needs one named phone"_s);
    if (call.has("--dry-run")) {
        const auto report = await(service.check(file, plan, sink));
        return report ? summary(call, *report, true) : call.console.failed(report.error());
    }
    // The same file again after a crash: what is in stays in.
    const auto broken = await(service.unfinished(file));
    const auto report = await(broken ? service.resume(broken->id, sink) : service.run(file, plan, sink));
    return report ? summary(call, *report, false) : call.console.failed(report.error());
}

ExitCode exportCustomers(const Call &call)
{
    const QString file = namedFile(call.argument(0));
    const auto format = exports::formatOf(file);
    if (!format)
        return call.usage(u"the file's name ends with .csv, .json or .vcf"_s);
    auto desk = Desk::toWrite(call, 0);
    if (!desk && desk.error().code == ErrorCode::ProfileInUse) {
        call.console.say(u"The profile is open elsewhere: this export is not in its audit trail."_s);
        desk = Desk::toRead(call);
    }
    if (!desk)
        return call.console.failed(desk.error());
    const auto count = await((*desk)->context().exchange().exportTo(file, *format));
    if (!count)
        return call.console.failed(count.error());
    call.console.show({{u"file"_s, file}, {u"customers"_s, *count}}, u"%1: %2 customers."_s.arg(file, QString::number(*count)));
    return Done;
}

} // namespace heliograph::ctl
