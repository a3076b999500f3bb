// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"
#include "app/heliographctl/runs.h"
#include "ui/words/audit.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

QString named(const QString &file)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(file));
}

QString againstName(AuditReport::Against against)
{
    switch (against) {
    case AuditReport::Against::NoHead: return u"none"_s;
    case AuditReport::Against::Head: return u"head"_s;
    case AuditReport::Against::NoKey: return u"head_without_key"_s;
    case AuditReport::Against::Cut: return u"removed"_s;
    }
    return {};
}

QJsonObject reportObject(const AuditReport &report)
{
    QJsonObject object{{u"intact"_s, report.intact()}, {u"entries"_s, report.entries}, {u"against"_s, againstName(report.against)}};
    if (report.intact())
        object.insert(u"head"_s, QString::fromLatin1(report.hash.toHex()));
    else
        object.insert(u"first_broken"_s, report.faultAt);
    if (!report.intact())
        object.insert(u"reason"_s, report.fault);
    if (report.lost > 0)
        object.insert(u"lost"_s, report.lost);
    if (report.head.seq > 0)
        object.insert(u"signed_entry"_s, report.head.seq);
    if (report.cutThrough > 0) {
        object.insert(u"removed_through"_s, report.cutThrough);
        object.insert(u"removal_confirmed"_s, report.cutConfirmed);
    }
    return object;
}

QJsonObject headObject(const audithead::Written &written)
{
    return {{u"profile"_s, written.storeId}, {u"entry"_s, written.head.seq}, {u"hash"_s, QString::fromLatin1(written.head.hash.toHex())},
            {u"signed_at"_s, QDateTime::fromMSecsSinceEpoch(written.head.at, Qt::UTC).toString(Qt::ISODateWithMs)},
            {u"signed_by"_s, written.head.actor}, {u"signature"_s, QString::fromLatin1(written.head.mac.toHex())}};
}

Result<audithead::Written> headIn(const QString &name)
{
    constexpr qint64 kLongest = 64 * 1024;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"file"_s);
    return audithead::read(QString::fromUtf8(file.read(kLongest)));
}

Status saveHead(const QString &name, const QString &text)
{
    QSaveFile file(name);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
    return saved ? Status(heliograph::Done{}) : Status(fail(ErrorCode::Io, u"file:write"_s));
}

ExitCode showHead(const Call &call, const audithead::Written &written)
{
    const QString text = audithead::text(written);
    if (!call.argument(0).isEmpty()) {
        if (const Status saved = saveHead(named(call.argument(0)), text); !saved)
            return call.console.failed(saved.error());
    }
    call.console.show(headObject(written), text.trimmed());
    return Done;
}

} // namespace

ExitCode verifyAudit(const Call &call)
{
    std::optional<audithead::Written> given;
    if (call.has("--head")) {
        const auto read = headIn(named(call.value("--head")));
        if (!read)
            return call.console.failed(read.error());
        given = *read;
    }
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    AuditService &audit = (*desk)->context().audit();
    const auto report = await(given ? audit.verifyAgainst(*given) : audit.verify());
    if (!report)
        return call.console.failed(report.error());
    call.console.show(reportObject(*report), words::auditFinding(*report).line() + (report->intact() ? u"\n"_s + words::auditAgainst(*report, (*desk)->context().clock().nowMs()) : QString()));
    return report->intact() ? Done : Refused;
}

ExitCode signOffAudit(const Call &call)
{
    if (call.has("--show")) {
        const auto desk = Desk::toRead(call);
        if (!desk)
            return call.console.failed(desk.error());
        const auto written = await((*desk)->context().audit().head());
        return written ? showHead(call, *written) : call.console.failed(written.error());
    }
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const auto done = await((*desk)->context().audit().signOff());
    if (!done)
        return call.console.failed(done.error());
    if (!done->keyStays)
        call.console.say(u"There is no keychain here: the key that signed goes with this run. Keep what is printed, and verify with --head."_s);
    return showHead(call, done->written);
}

ExitCode exportAudit(const Call &call)
{
    const QString file = named(call.argument(0));
    auto desk = Desk::toWrite(call, 0);
    if (!desk && desk.error().code == ErrorCode::ProfileInUse) {
        call.console.say(u"The profile is open elsewhere: this export is not in its audit trail."_s);
        desk = Desk::toRead(call);
    }
    if (!desk)
        return call.console.failed(desk.error());
    const auto count = await((*desk)->context().audit().exportTo(file, {}, [](const AuditEntry &entry) { return words::auditEntry(entry); }));
    if (!count)
        return call.console.failed(count.error());
    call.console.show({{u"file"_s, file}, {u"entries"_s, *count}}, u"%1: %2 entries."_s.arg(file, QString::number(*count)));
    return Done;
}

} // namespace heliograph::ctl
