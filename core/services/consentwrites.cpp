// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/consentwrites.h"

#include "services/timeline.h"
#include "store/stopgate.h"

namespace heliograph::consent {

namespace {

/// Appends the line and tells every customer who has this number.
Status append(store::Unit &unit, ConsentRecord line, const char16_t *code, const QString &action)
{
    const auto owners = unit.customers.findByNumber(line.e164);
    if (!owners)
        return tl::unexpected<Error>(owners.error());
    if (line.customerId == 0 && !owners->isEmpty())
        line.customerId = owners->first().id;
    const auto id = unit.consents.append(line);
    if (!id)
        return tl::unexpected<Error>(id.error());
    const bool onlyHere = line.status == ConsentStatus::OptIn || line.status == ConsentStatus::AskedHere
        || line.status == ConsentStatus::WroteFirst;
    const QJsonObject facts{{QStringLiteral("to"), line.e164}, {QStringLiteral("word"), line.source},
                            {QStringLiteral("source"), line.source}, {QStringLiteral("channel"), line.channel},
                            {QStringLiteral("scope"), line.scope}};
    for (const Customer &owner : *owners) {
        if (onlyHere && owner.id != line.customerId)
            continue;
        const qint64 conversation = owner.id == line.customerId ? line.conversationId : 0;
        const auto event = timeline::event(unit, owner.id, conversation, line.at, QString::fromUtf16(code), line.actor, facts);
        if (!event)
            return tl::unexpected<Error>(event.error());
        unit.changed(Change::Kind::Consent, *id, owner.id);
    }
    if (owners->isEmpty())
        unit.changed(Change::Kind::Consent, *id, line.customerId);
    return timeline::audit(unit, line.at, line.actor, action, QStringLiteral("consent:%1").arg(*id),
                           {{QStringLiteral("customer"), line.customerId}, {QStringLiteral("scope"), line.scope}});
}

} // namespace

Status record(store::Unit &unit, const ConsentRecord &line)
{
    return append(unit, line, event::ConsentRecorded, QStringLiteral("consent.recorded"));
}

Result<Stopped> stop(store::Unit &unit, const ConsentRecord &line)
{
    Stopped stopped;
    const bool marketing = line.scope == QLatin1String("marketing");
    unit.stops.stop(marketing ? store::StopGate::marketingTo(line.e164) : line.e164);
    const auto out = marketing ? unit.consents.marketingStopped(line.e164) : unit.consents.optedOut(line.e164);
    if (!out)
        return tl::unexpected<Error>(out.error());
    stopped.wasOut = *out;
    const auto cancelled = unit.outbox.cancelAllTo(line.e164, marketing, QString::fromUtf16(detail::OptedOut), line.at);
    if (!cancelled)
        return tl::unexpected<Error>(cancelled.error());
    stopped.cancelled = int(cancelled->size());
    for (const qint64 id : *cancelled) {
        const auto row = unit.outbox.get(id);
        unit.changed(Change::Kind::Outbox, id, row ? row->customerId : 0);
        unit.changed(Change::Kind::Message, id, row ? row->customerId : 0);
    }
    if (const Status ok = append(unit, line, event::OptedOut, QStringLiteral("consent.opt_out")); !ok)
        return tl::unexpected<Error>(ok.error());
    return stopped;
}

Status lift(store::Unit &unit, const ConsentRecord &line)
{
    return append(unit, line, event::OptedIn, QStringLiteral("consent.lifted"));
}

} // namespace heliograph::consent
