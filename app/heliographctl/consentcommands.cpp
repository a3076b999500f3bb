// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"
#include "app/heliographctl/objects.h"
#include "app/heliographctl/runs.h"

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

constexpr int kRecords = 500;

QString recordLine(const QJsonObject &record)
{
    return u"%1\t%2\t%3\t%4\t%5"_s.arg(timeText(record.value(u"at"_s).toInteger()), record.value(u"phone"_s).toString(),
                                       record.value(u"status"_s).toString(), record.value(u"scope"_s).toString(),
                                       record.value(u"source"_s).toString());
}

/// The newest line of the ledger: what was just written.
ExitCode showNewest(const Call &call, const Desk &desk)
{
    const auto newest = await(desk.context().customers().consents(1));
    if (!newest || newest->isEmpty())
        return call.console.failed(newest ? Error{ErrorCode::NotFound, {}} : newest.error());
    const QJsonObject object = toJson(newest->first());
    call.console.show(object, recordLine(object));
    return Done;
}

} // namespace

ExitCode listConsents(const Call &call)
{
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    for (int offset = 0;; offset += kRecords) {
        const auto records = await((*desk)->context().customers().consents(kRecords, offset));
        if (!records)
            return call.console.failed(records.error());
        for (const ConsentRecord &record : *records) {
            const QJsonObject object = toJson(record);
            call.console.show(object, recordLine(object));
        }
        if (records->size() < kRecords)
            return Done;
    }
}

ExitCode recordConsent(const Call &call)
{
    if (call.value("--evidence").trimmed().isEmpty())
        return call.usage(u"--evidence says how it is known"_s);
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    CustomerService &customers = (*desk)->context().customers();
    const auto customer = await(customers.get(Call::id(call.value("--customer"))));
    if (!customer)
        return call.console.failed(customer.error());
    ConsentRecord record;
    record.customerId = customer->id;
    record.e164 = call.value("--phone");
    record.status = ConsentStatus::OptIn;
    record.scope = call.value("--scope");
    record.source = record.evidence = call.value("--evidence");
    if (const Status recorded = await(customers.recordConsent(record)); !recorded)
        return call.console.failed(recorded.error());
    return showNewest(call, **desk);
}

ExitCode addOptOut(const Call &call)
{
    if (call.value("--evidence").trimmed().isEmpty())
        return call.usage(u"--evidence says how it is known"_s);
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const auto cancelled = await((*desk)->context().customers().optOut(call.argument(0), u"terminal"_s, call.value("--evidence"), 0, {},
                                                                         call.value("--scope") == u"marketing"_s ? u"marketing"_s : u"sms"_s));
    if (!cancelled)
        return call.console.failed(cancelled.error());
    if (*cancelled > 0)
        call.console.say(u"Cancelled before they went: %1"_s.arg(*cancelled));
    return showNewest(call, **desk);
}

ExitCode liftOptOut(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    if (const Status lifted = await((*desk)->context().customers().liftOptOut(call.argument(0), call.value("--evidence"))); !lifted)
        return call.console.failed(lifted.error());
    return showNewest(call, **desk);
}

} // namespace heliograph::ctl
