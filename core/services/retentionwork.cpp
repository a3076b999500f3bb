// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/retentionwork.h"

#include "services/audithead.h"
#include "services/timeline.h"

namespace heliograph::retention {

namespace {

using Step = store::RetentionTable::Step;
using Take = std::function<Result<Step>(store::Unit &, qint64 afterId)>;

constexpr qint64 kCutEntries = 5'000; ///< of the trail in one step

/// How far the whole of it is.
struct Progress {
    qint64 done = 0;
    qint64 total = 0;
};

/// One kind of thing, step after step, each a commit of its own; `sum`: how many went, also where it ends early.
Status walk(const Surroundings &s, const Take &take, Change::Kind changed, qint64 &sum, Progress &progress)
{
    Step step;
    while (!step.last) {
        if (s.cancelled)
            return fail(ErrorCode::Cancelled);
        const auto taken = s.store.write([take, changed, from = step.reached](store::Unit &unit) -> Result<Step> {
            auto one = take(unit, from);
            if (!one || one->removed == 0)
                return one;
            if (const Status ok = unit.retention.markUnscrubbed(); !ok)
                return tl::unexpected<Error>(ok.error());
            for (const qint64 thread : std::as_const(one->threads))
                unit.changed(changed, 0, thread);
            return one;
        }).result();
        if (!taken)
            return tl::unexpected<Error>(taken.error());
        step = *taken;
        sum += step.removed;
        progress.done += step.removed;
        s.progress(progress.done, progress.total);
    }
    return Done{};
}

/// The oldest entries behind a cut that says up to where, and is signed.
Result<qint64> cut(store::Unit &unit, const Surroundings &s)
{
    const auto through = unit.audit.olderThan(s.before.audit, kCutEntries);
    if (!through || *through == 0)
        return through;
    const auto hash = unit.audit.hashOf(*through);
    const auto id = unit.audit.storeId();
    if (!hash || !id)
        return tl::unexpected<Error>(!hash ? hash.error() : id.error());
    AuditHead head;
    head.seq = *through;
    head.hash = *hash;
    head.at = s.nowMs;
    head.actor = s.actor;
    const QByteArray mac = audithead::mac(s.key, audithead::Kind::Cut, *id, head);
    const Status told = timeline::audit(unit, s.nowMs, s.actor, QStringLiteral("audit.cut"), QStringLiteral("audit:%1").arg(*through),
                                        {{QStringLiteral("through"), *through}, {QStringLiteral("hash"), QString::fromLatin1(hash->toHex())},
                                         {QStringLiteral("mac"), QString::fromLatin1(mac.toHex())}});
    if (!told)
        return tl::unexpected<Error>(told.error());
    if (const Status ok = unit.retention.markUnscrubbed(); !ok)
        return tl::unexpected<Error>(ok.error());
    return unit.audit.removeThrough(*through);
}

Status cutTrail(const Surroundings &s, qint64 &sum, Progress &progress)
{
    for (qint64 removed = kCutEntries; removed == kCutEntries;) {
        if (s.cancelled)
            return fail(ErrorCode::Cancelled);
        const auto gone = s.store.write([&s](store::Unit &unit) { return cut(unit, s); }).result();
        if (!gone)
            return tl::unexpected<Error>(gone.error());
        removed = *gone;
        sum += removed;
        progress.done += removed;
        s.progress(progress.done, progress.total);
    }
    return Done{};
}

/// Everything but what is said of it at the end.
Status take(const Surroundings &s, RetentionCount &count, Progress &progress)
{
    const RetentionBefore b = s.before;
    Status ok = Done{};
    const auto run = [&](qint64 before, const Take &one, Change::Kind changed, qint64 &sum) {
        if (ok && before > 0)
            ok = walk(s, one, changed, sum, progress);
    };
    run(b.attempts, [b](store::Unit &unit, qint64 from) { return unit.retention.takeAttempts(b.attempts, from); }, Change::Kind::Outbox, count.attempts);
    run(b.messages, [b](store::Unit &unit, qint64 from) { return unit.retention.takeMessages(b.messages, from); }, Change::Kind::Message, count.messages);
    run(b.messages, [b](store::Unit &unit, qint64 from) { return unit.retention.takeConversations(b.messages, from); }, Change::Kind::Conversation,
        count.conversations);
    run(b.codes, [b, now = s.nowMs](store::Unit &unit, qint64 from) { return unit.retention.takeCodes(b.codes, now, from); }, Change::Kind::Verification,
        count.codes);
    if (ok && b.audit > 0 && !s.key.isEmpty())
        ok = cutTrail(s, count.audit, progress);
    return ok;
}

/// What went, in the trail; and nothing of it is left in the file.
Status finish(const Surroundings &s, const RetentionCount &count)
{
    return s.store.writeAndScrub([&s, &count](store::Unit &unit) -> Status {
        if (const Status ok = unit.retention.takeRest(s.before); !ok)
            return ok;
        unit.changed(Change::Kind::Bulk, 0);
        return timeline::audit(unit, s.nowMs, s.actor, QStringLiteral("retention.purged"), QStringLiteral("profile"),
                               {{QStringLiteral("messages"), count.messages}, {QStringLiteral("conversations"), count.conversations},
                                {QStringLiteral("attempts"), count.attempts}, {QStringLiteral("codes"), count.codes}, {QStringLiteral("audit"), count.audit}});
    }).result();
}

} // namespace

Result<RetentionCount> purge(const Surroundings &s)
{
    const auto due = s.store.read([&s](const store::View &view) { return view.retention.count(s.before, s.nowMs); }).result();
    if (!due)
        return due;
    RetentionCount count;
    count.auditKept = due->audit > 0 && s.key.isEmpty();
    Progress progress{0, due->total() - (count.auditKept ? due->audit : 0)};
    if (progress.total == 0)
        return count;
    const Status taken = take(s, count, progress);
    // What went is said and scrubbed also where it did not come to its end.
    if (taken || count.total() > 0) {
        if (const Status ok = finish(s, count); !ok)
            return tl::unexpected<Error>(ok.error());
    }
    return taken ? Result<RetentionCount>(count) : Result<RetentionCount>(tl::unexpected<Error>(taken.error()));
}

} // namespace heliograph::retention
