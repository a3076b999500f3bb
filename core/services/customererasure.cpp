// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/customerservice.h"

#include "services/timeline.h"

namespace heliograph {

namespace {

Status eraseIn(store::Unit &unit, qint64 id, const QString &actor, qint64 nowMs)
{
    const auto underWay = unit.erasure.underWay(id);
    if (!underWay)
        return tl::unexpected<Error>(underWay.error());
    if (*underWay > 0)
        return fail(ErrorCode::Refused, QStringLiteral("under_way"));
    const auto conversations = unit.conversations.ofCustomer(id);
    const auto verifications = unit.verifications.ofCustomer(id);
    if (!conversations || !verifications)
        return tl::unexpected<Error>(!conversations ? conversations.error() : verifications.error());
    if (const Status erased = unit.erasure.erase(id, nowMs); !erased)
        return erased;
    for (const Conversation &c : *conversations)
        unit.changed(Change::Kind::Conversation, c.id, id);
    for (const Verification &v : *verifications)
        unit.changed(Change::Kind::Verification, v.id, id);
    unit.changed(Change::Kind::Message, 0, id);
    unit.changed(Change::Kind::Customer, id, id);
    return timeline::audit(unit, nowMs, actor, QStringLiteral("customer.erased"), QStringLiteral("customer:%1").arg(id));
}

} // namespace

Async<Done> CustomerService::erase(qint64 id)
{
    if (const Status ok = m_settings.allowed(policy::Ability::Erase); !ok)
        return finished<Done>(ok);
    const auto done = m_store.writeAndScrub([id, now = m_clock.nowMs(), actor = m_settings.actor()](store::Unit &unit) {
        return eraseIn(unit, id, actor, now);
    });
    whenDone(done, this, [this, id](const Status &status) {
        if (status)
            Q_EMIT erased(id);
    });
    return done;
}

} // namespace heliograph
