// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/auditverify.h"

namespace heliograph::auditverify {

namespace {

constexpr int kWindow = 2'000; ///< entries: some ten milliseconds of a reader

struct Begin {
    QString storeId;
    std::optional<AuditHead> head;
    qint64 oldest = 0, newest = 0;
};

Result<Begin> begin(const store::View &view)
{
    Begin b;
    const auto id = view.audit.storeId();
    const auto head = view.audit.head();
    const auto oldest = view.audit.oldest();
    const auto newest = view.audit.newest();
    for (const ErrorCode code : {id ? ErrorCode::NotFound : id.error().code, head ? ErrorCode::NotFound : head.error().code,
                                 oldest ? ErrorCode::NotFound : oldest.error().code, newest ? ErrorCode::NotFound : newest.error().code}) {
        if (code != ErrorCode::NotFound)
            return fail(code);
    }
    b.storeId = id.value_or(QString());
    if (head)
        b.head = *head;
    b.oldest = oldest.value_or(0);
    b.newest = newest ? newest->seq : 0;
    return b;
}

/// What the chain says of itself.
void takeOver(AuditReport &report, const ChainWalk &walk)
{
    report.entries = walk.entries;
    report.newest = walk.next - 1;
    report.hash = walk.hash;
    report.fault = walk.fault;
    report.faultAt = walk.faultAt;
    report.lost = walk.lost;
    report.cutThrough = walk.cut ? walk.cut->seq : 0;
}

void broken(AuditReport &report, const char *fault, qint64 at, qint64 lost = 0)
{
    report.fault = QString::fromLatin1(fault);
    report.faultAt = at;
    report.lost = lost;
}

/// What only somebody without the key could not have done.
void holdAgainst(AuditReport &report, const ChainWalk &walk, const AuditHead &head, const QString &storeId, const QByteArray &key)
{
    report.head = head;
    report.against = key.isEmpty() ? AuditReport::Against::NoKey : AuditReport::Against::Head;
    if (!key.isEmpty() && !audithead::isSigned(key, audithead::Kind::Head, storeId, head))
        return broken(report, "head_forged", head.seq);
    if (head.seq <= report.cutThrough) {
        report.against = AuditReport::Against::Cut;
        return;
    }
    if (head.seq > report.newest)
        return broken(report, "truncated", report.newest + 1, head.seq - report.newest);
    if (walk.watchedHash != head.hash)
        broken(report, "recomputed", head.seq);
}

/// Where the newest cut stands in the trail.
Result<qint64> entryOfCut(const Surroundings &s)
{
    AuditFilter cuts;
    cuts.actions = {QStringLiteral("audit.cut")};
    qint64 before = 0;
    do {
        const auto window = s.store.read([&](const store::View &view) { return view.audit.window(cuts, before, 1); }).result();
        if (!window)
            return tl::unexpected<Error>(window.error());
        if (!window->entries.isEmpty())
            return window->entries.first().seq;
        before = window->next;
    } while (before != 0);
    return 0;
}

/// Is it this desk's cut? Where the key that signed it is lost, a head that was signed after it vouches for it: it is an entry as any other.
Status confirmCut(AuditReport &report, const Surroundings &s, const AuditHead &cut, const QString &storeId, const QByteArray &key)
{
    if (!key.isEmpty() && audithead::isSigned(key, audithead::Kind::Cut, storeId, cut))
        return Done{};
    if (report.against == AuditReport::Against::Head) {
        const auto entry = entryOfCut(s);
        if (!entry || *entry <= report.head.seq)
            return entry ? Status(Done{}) : Status(tl::unexpected<Error>(entry.error()));
    }
    if (key.isEmpty())
        report.cutConfirmed = false;
    else
        broken(report, "cut_forged", cut.seq);
    return Done{};
}

} // namespace

Result<AuditReport> run(const Surroundings &s, const QByteArray &key, const std::optional<audithead::Written> &given)
{
    const auto begun = s.store.read([](const store::View &view) { return begin(view); }).result();
    if (!begun)
        return tl::unexpected<Error>(begun.error());
    if (given && given->storeId != begun->storeId)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("head:other_profile"));
    const std::optional<AuditHead> head = given ? std::optional(given->head) : begun->head;
    ChainWalk walk;
    walk.watched = head ? head->seq : 0;
    while (!walk.finished) {
        if (s.cancelled)
            return fail(ErrorCode::Cancelled);
        const auto further = s.store.read([walk](const store::View &view) { return view.audit.walk(walk, kWindow); }).result();
        if (!further)
            return tl::unexpected<Error>(further.error());
        walk = *further;
        s.progress(walk.entries, begun->newest - begun->oldest + 1);
    }
    AuditReport report;
    takeOver(report, walk);
    if (!report.intact())
        return report;
    if (head)
        holdAgainst(report, walk, *head, begun->storeId, key);
    if (report.intact() && walk.cut) {
        if (const Status ok = confirmCut(report, s, *walk.cut, begun->storeId, key); !ok)
            return tl::unexpected<Error>(ok.error());
    }
    return report;
}

} // namespace heliograph::auditverify
