// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/customermerges.h"

#include "phone/phone.h"

#include <algorithm>

namespace heliograph::merges {

namespace {

constexpr int kMost = 5; ///< of each kind: a name that half a country has is no hint

tl::unexpected<Error> gaveUp(const Error &error)
{
    return tl::unexpected<Error>(error);
}

struct Finder {
    const store::View &view;
    qint64 customerId;
    QList<Duplicate> found;

    Status add(qint64 id, SameHint hint)
    {
        if (id == customerId)
            return Done{};
        const auto known = std::find_if(found.begin(), found.end(), [id](const Duplicate &d) { return d.customer.id == id; });
        if (known != found.end()) {
            if (!known->hints.contains(hint))
                known->hints.append(hint);
            return Done{};
        }
        const auto settled = view.merges.notSame(customerId, id);
        if (!settled)
            return gaveUp(settled.error());
        if (*settled)
            return Done{};
        const auto customer = view.customers.get(id);
        if (!customer)
            return gaveUp(customer.error());
        found.append({*customer, {hint}});
        return Done{};
    }
    Status addOwners(const QString &e164, SameHint hint)
    {
        const auto owners = view.customers.findByNumber(e164);
        if (!owners)
            return gaveUp(owners.error());
        for (const Customer &owner : owners->first(std::min<qsizetype>(owners->size(), kMost + 1))) {
            if (const Status ok = add(owner.id, hint); !ok)
                return ok;
        }
        return Done{};
    }
    Status addAll(const Result<QList<qint64>> &ids, SameHint hint)
    {
        if (!ids)
            return gaveUp(ids.error());
        for (const qint64 id : *ids) {
            if (const Status ok = add(id, hint); !ok)
                return ok;
        }
        return Done{};
    }
};

} // namespace

Result<QList<Duplicate>> duplicates(const store::View &view, qint64 customerId)
{
    const auto customer = view.customers.get(customerId);
    if (!customer)
        return gaveUp(customer.error());
    Finder finder{view, customerId, {}};
    QStringList regions;
    for (const ContactPoint &n : customer->numbers) {
        regions.append(n.region);
        if (const Status ok = finder.addOwners(n.e164, SameHint::Number); !ok)
            return gaveUp(ok.error());
        const QString twin = phone::brazilTwin(n.e164);
        if (twin.isEmpty())
            continue;
        if (const Status ok = finder.addOwners(twin, SameHint::BrazilNinthDigit); !ok)
            return gaveUp(ok.error());
    }
    if (!customer->email.isEmpty()) {
        if (const Status ok = finder.addAll(view.merges.sameEmail(customer->email, customerId, kMost), SameHint::Email); !ok)
            return gaveUp(ok.error());
    }
    if (!regions.isEmpty()) {
        const auto ids = view.merges.sameNameAndRegion(customer->name, regions, customerId, kMost);
        if (const Status ok = finder.addAll(ids, SameHint::NameAndRegion); !ok)
            return gaveUp(ok.error());
    }
    return finder.found;
}

} // namespace heliograph::merges
