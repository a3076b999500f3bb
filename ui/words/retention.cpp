// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/retention.h"

#include "ui/words/line.h"
#include "ui/words/tr.h"

#include <QStringList>

#include <limits>

namespace heliograph::words {

namespace {

int shown(qint64 n)
{
    return int(qMin<qint64>(n, std::numeric_limits<int>::max()));
}

/// "412 messages · 31 conversations"; what there is none of is left out.
QString counted(const RetentionCount &count)
{
    QStringList parts;
    if (count.messages > 0)
        parts.append(count.messages == 1 ? Words::tr("1 message") : Words::tr("%n messages", nullptr, shown(count.messages)));
    if (count.conversations > 0)
        parts.append(count.conversations == 1 ? Words::tr("1 conversation") : Words::tr("%n conversations", nullptr, shown(count.conversations)));
    if (count.attempts > 0)
        parts.append(count.attempts == 1 ? Words::tr("how 1 text was sent") : Words::tr("how %n texts were sent", nullptr, shown(count.attempts)));
    if (count.codes > 0)
        parts.append(count.codes == 1 ? Words::tr("1 code") : Words::tr("%n codes", nullptr, shown(count.codes)));
    if (count.audit > 0)
        parts.append(count.audit == 1 ? Words::tr("1 entry of the audit trail") : Words::tr("%n entries of the audit trail", nullptr, shown(count.audit)));
    return line(parts);
}

} // namespace

Said retentionDue(const RetentionCount &count)
{
    if (count.total() == 0)
        return {Words::tr("Nothing is old enough"), Words::tr("Open conversations, and texts that wait or are not sure, are kept whatever their age.")};
    return {Words::tr("This would be removed"),
            counted(count) + QStringLiteral("\n") + Words::tr("Open conversations, and texts that wait or are not sure, are kept whatever their age. Customers, consent and opt-outs stay. "
                                              "Backups that were made before still hold it.")};
}

Said retentionDone(const RetentionCount &count)
{
    const QString kept = count.auditKept ? Words::tr("The audit trail was left whole: the key that signs its cut is not here.") : QString();
    if (count.total() == 0)
        return {Words::tr("Nothing was old enough"), kept};
    const QString gone = Words::tr("Nothing of it is left in the file or in the search. Backups that were made before still hold it.");
    return {Words::tr("Removed"), QStringList({counted(count), gone, kept}).join(u'\n').trimmed()};
}

} // namespace heliograph::words
