// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/bulkwrites.h"

#include "services/outboxrows.h"
#include "services/timeline.h"

namespace heliograph::bulk {

using outbox::handOn;

Status change(store::Unit &unit, qint64 jobId, const QString &action, const QString &actor, qint64 nowMs,
              const std::function<Status(BulkJob &)> &edit)
{
    auto job = unit.bulk.get(jobId);
    if (!job)
        return handOn(job.error());
    if (const Status ok = edit(*job); !ok)
        return ok;
    if (const Status ok = unit.bulk.update(*job); !ok)
        return ok;
    unit.changed(Change::Kind::Bulk, jobId);
    if (action.isEmpty())
        return Done{};
    return timeline::audit(unit, nowMs, actor, action, QStringLiteral("bulk:%1").arg(jobId),
                           {{QStringLiteral("recipients"), job->recipients}, {QStringLiteral("account"), job->accountId}});
}

Status finish(store::Unit &unit, qint64 jobId, qint64 nowMs)
{
    auto job = unit.bulk.get(jobId);
    if (!job)
        return handOn(job.error());
    const auto ready = unit.bulk.nextReadyMs(jobId);
    const auto open = unit.bulk.openMessages(jobId);
    if (!ready || !open)
        return handOn(!ready ? ready.error() : open.error());
    if (job->state != BulkState::Running || *ready != 0 || !open->isEmpty())
        return Done{};
    job->state = BulkState::Done;
    job->endedAt = nowMs;
    unit.changed(Change::Kind::Bulk, jobId);
    return unit.bulk.update(*job);
}

Result<int> cancel(store::Unit &unit, qint64 jobId, const QString &actor, qint64 nowMs, qint64 wallMs)
{
    const Status ended = change(unit, jobId, QStringLiteral("bulk.cancelled"), actor, wallMs, [wallMs](BulkJob &job) -> Status {
        if (job.startedAt == 0 || job.state == BulkState::Cancelled)
            return fail(ErrorCode::Conflict, QStringLiteral("state"));
        job.state = BulkState::Cancelled;
        job.detail.clear();
        job.endedAt = wallMs;
        return Done{};
    });
    if (!ended)
        return handOn(ended.error());
    const auto waiting = unit.bulk.cancelReady(jobId);
    const auto open = unit.bulk.openMessages(jobId);
    if (!waiting || !open)
        return handOn(!waiting ? waiting.error() : open.error());
    int count = *waiting;
    for (const qint64 id : *open) {
        auto row = unit.outbox.get(id);
        if (!row)
            return handOn(row.error());
        if (row->state == OutboxState::Sending)
            continue;
        row->detail = QString::fromUtf16(detail::Cancelled);
        if (const Status ok = outbox::moved(unit, *row, OutboxState::Cancelled, nowMs); !ok)
            return handOn(ok.error());
        ++count;
    }
    return count;
}

} // namespace heliograph::bulk
