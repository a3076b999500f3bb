// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/audit.h"
#include "ui/words/line.h"
#include "ui/words/tr.h"

#include <QLocale>

using namespace Qt::StringLiterals;

// What a verification of the audit trail found, and what it could not find.
namespace heliograph::words {

namespace {

QString number(qint64 n)
{
    return QLocale().toString(n);
}

} // namespace

Said auditFinding(const AuditReport &report)
{
    const QString at = number(report.faultAt);
    if (report.fault.isEmpty()) {
        const QString entries = report.entries == 1 ? Words::tr("1 entry, from the first to the last.")
                                                    : Words::tr("%n entries, from the first to the last.", nullptr, int(report.entries));
        return {Words::tr("The trail is whole"), report.cutThrough == 0 ? entries
            : Words::tr("%1 Entries up to %2 were removed by retention.").arg(entries, number(report.cutThrough))};
    }
    if (report.fault == "edited"_L1)
        return {Words::tr("Entry %1 was edited").arg(at), Words::tr("What it says is not what was written. Entries before it are as they were.")};
    if (report.fault == "deleted"_L1)
        return {report.lost == 1 ? Words::tr("Entry %1 was deleted").arg(at)
                                 : Words::tr("Entries %1 to %2 were deleted").arg(at, number(report.faultAt + report.lost - 1)),
                Words::tr("What follows was written after them. Entries before them are as they were.")};
    if (report.fault == "reordered"_L1)
        return {Words::tr("From entry %1 on the order was changed").arg(at), Words::tr("Another entry stands here than was written here.")};
    if (report.fault == "inserted"_L1)
        return {Words::tr("Entry %1 was inserted").arg(at), Words::tr("The desk did not write it: what follows does not know of it.")};
    if (report.fault == "truncated"_L1)
        return {Words::tr("The last entries are missing"),
                Words::tr("Entries %1 to %2 had been signed off, and are not there any more.").arg(at, number(report.faultAt + report.lost - 1))};
    if (report.fault == "recomputed"_L1)
        return {Words::tr("The trail was written anew"),
                Words::tr("It fits in itself, but entry %1 is not the one that was signed off: it, or something before it, was changed.").arg(at)};
    if (report.fault == "cut_forged"_L1)
        return {Words::tr("Entries up to %1 are missing").arg(at), Words::tr("A cut says that retention removed them, but this desk did not sign it.")};
    return {Words::tr("The signed-off head is not this desk’s"), Words::tr("Its signature does not fit the key of this profile. The entries fit each other.")};
}

QString auditAgainst(const AuditReport &report, qint64 nowMs)
{
    const QString blind = Words::tr("Entries cut off at the end, or a trail written anew, cannot be found.");
    const QString when = words::when(report.head.at, nowMs), seq = number(report.head.seq), who = inLine(report.head.actor);
    QString told;
    switch (report.against) {
    case AuditReport::Against::NoHead:
        told = Words::tr("Nobody has signed it off yet. %1").arg(blind);
        break;
    case AuditReport::Against::Head:
        told = who.isEmpty() ? Words::tr("Held against the head of %1, entry %2. What came later is held against nothing.").arg(when, seq)
                             : Words::tr("Held against the head of %1, entry %2, signed off by %3. What came later is held against nothing.").arg(when, seq, who);
        break;
    case AuditReport::Against::NoKey:
        told = Words::tr("It fits the head of %1, entry %2, but the key that signed it is not here, so whoever changed the trail may have changed the head too. "
                         "Compare it with one that you printed or saved.").arg(when, seq);
        break;
    case AuditReport::Against::Cut:
        told = Words::tr("What was signed off has been removed by retention since. %1 Sign it off again.").arg(blind);
        break;
    }
    if (!report.cutConfirmed)
        told = Words::tr("%1 That retention removed the oldest entries cannot be confirmed without the key.").arg(told);
    return told;
}

QString auditHeadFor()
{
    return Words::tr("Signed-off head of the audit trail of Heliograph. Keep it outside of the computer that it is of, and compare it with the trail later: "
                     "it finds entries that were cut off at the end, and a trail that was written anew.");
}

Said auditRefused(const QString &fault)
{
    if (fault == "audit_busy"_L1)
        return {Words::tr("The trail is being read already"), Words::tr("Wait until that is done, or stop it.")};
    if (fault == "audit_changed"_L1)
        return {Words::tr("The trail changed meanwhile"), Words::tr("Nothing was signed off. Verify it again.")};
    if (fault == "head:not_a_head"_L1)
        return {Words::tr("This file holds no head of an audit trail"), Words::tr("Choose one that was saved with “Sign off”, with its lines as they were.")};
    if (fault == "head:other_profile"_L1)
        return {Words::tr("This head is of another profile"), Words::tr("Choose one that was signed off here.")};
    return {Words::tr("A broken trail is not signed off"), Words::tr("Verify it, and see first what was done to it.")};
}

} // namespace heliograph::words
