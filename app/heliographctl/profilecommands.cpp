// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"
#include "app/heliographctl/runs.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

QString absolute(const QString &file)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(file));
}

} // namespace

ExitCode backUp(const Call &call)
{
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    const QString file = absolute(call.argument(0));
    const AppContext &context = (*desk)->context();
    if (const Status copied = await(context.store().backup(file, context.clock().nowMs())); !copied)
        return call.console.failed(copied.error());
    call.console.show({{u"file"_s, file}}, u"%1 is written and checked."_s.arg(file));
    return Done;
}

ExitCode restoreBackup(const Call &call)
{
    const SystemClock clock;
    const QString file = absolute(call.argument(0));
    if (const Status restored = store::Store::restore(call.folder(), file, clock.nowMs()); !restored)
        return call.console.failed(restored.error());
    // Opening it is what holds the open messages: at once, so that nothing goes however it is opened next.
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const int held = (*desk)->context().store().report().heldAfterRestore;
    call.console.show({{u"file"_s, file}, {u"held"_s, held}}, u"Restored. Held messages: %1"_s.arg(held));
    return Done;
}

ExitCode verifyAudit(const Call &call)
{
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    const auto verdict = (*desk)->read([](const store::View &view) { return view.audit.verify(); });
    if (!verdict)
        return call.console.failed(verdict.error());
    QJsonObject object{{u"intact"_s, verdict->intact}, {u"entries"_s, verdict->entries}};
    if (verdict->intact)
        object.insert(u"head"_s, QString::fromLatin1(verdict->head.toHex()));
    else
        object.insert(u"first_broken"_s, verdict->firstBroken);
    if (!verdict->intact)
        object.insert(u"reason"_s, verdict->reason);
    call.console.show(object, verdict->intact
        ? u"Intact: %1 entries, head %2.\nEntries cut off at the end, or a chain written anew, cannot be found by this alone."_s
              .arg(QString::number(verdict->entries), QString::fromLatin1(verdict->head.toHex().left(16)))
        : u"Broken at entry %1 (%2)."_s.arg(QString::number(verdict->firstBroken), verdict->reason));
    return verdict->intact ? Done : Refused;
}

} // namespace heliograph::ctl
