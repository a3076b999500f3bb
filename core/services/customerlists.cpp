// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/contactreads.h"
#include "services/customerservice.h"
#include "services/timeline.h"

#include <memory>

// Customers as a list: found, shown and labelled by the hundred thousand.
namespace heliograph {

namespace {

constexpr int kLabelledAtOnce = 500; ///< in one commit: a few hundredths of a second

Result<QList<qint64>> labelSome(store::Unit &unit, const QList<qint64> &ids, const QString &label, bool on, const QString &actor, qint64 nowMs)
{
    const auto changed = on ? unit.customers.label(ids, label) : unit.customers.unlabel(ids, label);
    if (!changed)
        return changed;
    for (const qint64 id : *changed) {
        unit.changed(Change::Kind::Customer, id, id);
        const Status ok = timeline::audit(unit, nowMs, actor, on ? QStringLiteral("customer.labelled") : QStringLiteral("customer.unlabelled"),
                                          QStringLiteral("customer:%1").arg(id), {{QStringLiteral("label"), label}});
        if (!ok)
            return tl::unexpected<Error>(ok.error());
    }
    return changed;
}

struct Labelling {
    QList<qint64> ids;
    QString label;
    QString actor;
    bool on = true;
    QList<qint64> changed;
    Promise<QList<qint64>> promise = begunPromise<QList<qint64>>();
};

void labelFrom(store::Store &store, Clock &clock, QObject *context, const std::shared_ptr<Labelling> &work, qsizetype from)
{
    if (from >= work->ids.size())
        return settle(work->promise, work->changed);
    const auto some = store.write([some = work->ids.mid(from, kLabelledAtOnce), label = work->label, on = work->on, actor = work->actor,
                                   now = clock.nowMs()](store::Unit &unit) { return labelSome(unit, some, label, on, actor, now); });
    whenDone(some, context, [=, &store, &clock](const Result<QList<qint64>> &changed) {
        if (!changed)
            return settle(work->promise, changed);
        work->changed += *changed;
        labelFrom(store, clock, context, work, from + kLabelledAtOnce);
    });
}

} // namespace

Async<CustomerIds> CustomerService::window(const CustomerQuery &query, const CustomerKey &after, int limit)
{
    return m_store.read([=, now = m_clock.nowMs()](const store::View &view) { return view.customers.window(query, after, now, limit); });
}

Async<int> CustomerService::count(const CustomerFilter &filter, int cap)
{
    return m_store.read([=, now = m_clock.nowMs()](const store::View &view) { return view.customers.count(filter, now, cap); });
}

Async<QList<ContactRow>> CustomerService::rows(const QList<qint64> &ids)
{
    return m_store.read([=, now = m_clock.nowMs()](const store::View &view) { return reads::contactRows(view, ids, now); });
}

Async<CustomerFacets> CustomerService::facets()
{
    return m_store.read([](const store::View &view) { return view.customers.facets(); });
}

Async<QList<qint64>> CustomerService::label(const QList<qint64> &ids, const QString &label, bool on)
{
    const QString tidy = timeline::label(label);
    if (tidy.isEmpty())
        return finished<QList<qint64>>(fail(ErrorCode::InvalidArgument, QStringLiteral("label")));
    auto work = std::make_shared<Labelling>(Labelling{ids, tidy, m_settings.actor(), on, {}});
    labelFrom(m_store, m_clock, this, work, 0);
    return work->promise->future();
}

Async<QStringList> CustomerService::labels()
{
    return m_store.read([](const store::View &view) { return view.customers.labels(); });
}

Async<QStringList> CustomerService::attributeNames()
{
    return m_store.read([](const store::View &view) { return view.customers.attributeNames(); });
}

} // namespace heliograph
