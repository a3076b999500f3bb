// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/customermerges.h"
#include "services/customerservice.h"
#include "services/timeline.h"

namespace heliograph {

Async<MergePlan> CustomerService::mergePlan(qint64 keptId, qint64 goneId)
{
    return m_store.read([=, now = m_clock.nowMs()](const store::View &view) { return merges::plan(view, keptId, goneId, now); });
}

Async<qint64> CustomerService::merge(qint64 keptId, qint64 goneId, const Customer &fields, const QString &preferred)
{
    Customer wanted = fields;
    wanted.name = timeline::oneLine(wanted.name);
    if (wanted.name.isEmpty())
        return finished<qint64>(fail(ErrorCode::InvalidArgument, QStringLiteral("name")));
    const auto done = m_store.write([=, now = m_clock.nowMs(), actor = m_settings.actor()](store::Unit &unit) {
        return merges::merge(unit, keptId, goneId, wanted, preferred, actor, now).map([](const MergeRecord &m) { return m.id; });
    });
    whenDone(done, this, [this, keptId, goneId](const Result<qint64> &id) {
        if (id)
            Q_EMIT merged(keptId, goneId);
    });
    return done;
}

Async<Done> CustomerService::unmerge(qint64 mergeId)
{
    auto promise = begunPromise<Done>();
    whenDone(m_store.write([=, now = m_clock.nowMs(), actor = m_settings.actor()](store::Unit &unit) {
        return merges::unmerge(unit, mergeId, actor, now);
    }), this, [this, promise](const Result<MergeRecord> &undone) {
        settle(promise, undone.map([](const MergeRecord &) { return Done{}; }));
        if (undone)
            Q_EMIT unmerged(undone->keptId, undone->goneId);
    });
    return promise->future();
}

Async<Done> CustomerService::setNotSame(qint64 one, qint64 other)
{
    return m_store.write([=, now = m_clock.nowMs(), actor = m_settings.actor()](store::Unit &unit) -> Status {
        if (const Status ok = unit.merges.setNotSame(one, other, actor, now); !ok)
            return ok;
        unit.changed(Change::Kind::Customer, one, one);
        unit.changed(Change::Kind::Customer, other, other);
        return timeline::audit(unit, now, actor, QStringLiteral("customer.not_same"), QStringLiteral("customer:%1").arg(one), {{QStringLiteral("other"), other}});
    });
}

} // namespace heliograph
