// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"
#include "app/heliographctl/runs.h"
#include "ui/words/retention.h"

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

ExitCode show(const Call &call, const Result<RetentionCount> &count, words::Said (*said)(const RetentionCount &))
{
    if (!count)
        return call.console.failed(count.error());
    const words::Said words = said(*count);
    call.console.show({{u"messages"_s, count->messages}, {u"conversations"_s, count->conversations}, {u"attempts"_s, count->attempts},
                       {u"codes"_s, count->codes}, {u"audit"_s, count->audit}, {u"audit_kept"_s, count->auditKept}},
                      QStringList({words.title, words.text}).join(u'\n').trimmed());
    return Done;
}

} // namespace

ExitCode previewRetention(const Call &call)
{
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    return show(call, await((*desk)->context().retention().preview()), words::retentionDue);
}

ExitCode purgeRetention(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    return show(call, await((*desk)->context().retention().purge()), words::retentionDone);
}

} // namespace heliograph::ctl
