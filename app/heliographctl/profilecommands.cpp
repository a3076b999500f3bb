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
    if (const Status told = await((*desk)->context().audit().noteRestored()); !told)
        return call.console.failed(told.error());
    call.console.show({{u"file"_s, file}, {u"held"_s, held}}, u"Restored. Held messages: %1"_s.arg(held));
    return Done;
}

} // namespace heliograph::ctl
