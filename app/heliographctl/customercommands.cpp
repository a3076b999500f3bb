// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"
#include "app/heliographctl/objects.h"
#include "app/heliographctl/runs.h"
#include "policy/customersearch.h"
#include "ui/words/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

constexpr int kPage = 500;

struct CustomerRow {
    Customer customer;
    bool verified = false;
    bool optedOut = false;
};

Result<CustomerRow> rowOf(const store::View &view, const Customer &customer, qint64 nowMs)
{
    CustomerRow row{customer, false, false};
    for (const ContactPoint &number : customer.numbers) {
        const auto valid = view.verifications.valid(customer.id, number.e164, nowMs);
        if (!valid)
            return tl::unexpected<Error>(valid.error());
        const auto out = view.consents.optedOut(number.e164);
        if (!out)
            return tl::unexpected<Error>(out.error());
        row.verified = row.verified || valid->has_value();
        row.optedOut = row.optedOut || *out;
    }
    return row;
}

void showRow(const Call &call, const CustomerRow &row)
{
    QJsonObject object = toJson(row.customer);
    object.insert(u"verified"_s, row.verified);
    object.insert(u"opted_out"_s, row.optedOut);
    const ContactPoint *number = preferredNumber(row.customer);
    const QString marks = (row.verified ? u"verified "_s : QString()) + (row.optedOut ? u"opted out"_s : QString());
    call.console.show(object, u"%1\t%2\t%3\t%4"_s.arg(QString::number(row.customer.id), row.customer.name,
                                                      number ? phone::international(number->e164) : QString(), marks.trimmed()));
}

/// Everything that was asked for beside the customer: the tag, the consent.
Status complete(const Call &call, const Desk &desk, const Customer &customer)
{
    CustomerService &customers = desk.context().customers();
    const ContactPoint *number = preferredNumber(customer);
    if (call.has("--sms") && number && !number->smsTag) {
        if (const Status tagged = await(customers.confirmMobile(number->id, true)); !tagged)
            return tagged;
    }
    if (!call.has("--consent") || !number)
        return Status{heliograph::Done{}};
    ConsentRecord consent;
    consent.customerId = customer.id;
    consent.e164 = number->e164;
    consent.status = ConsentStatus::OptIn;
    consent.source = consent.evidence = call.value("--consent");
    return await(customers.recordConsent(consent));
}

} // namespace

ExitCode addCustomer(const Call &call)
{
    if (call.has("--consent") && call.value("--consent").trimmed().isEmpty())
        return call.usage(u"--consent says where consent was given"_s);
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const QString home = (*desk)->context().settings().current().text(Key::HomeCountry);
    const auto number = phone::parse(call.value("--phone"), home);
    if (!number) {
        call.console.say(u"heliographctl: %1"_s.arg(words::phoneRefusal(number.error())));
        return Usage;
    }
    if (call.has("--sms") && policy::blockedType(number->type))
        return call.console.refused({{policy::Rule::NumberType, policy::Severity::Refusal, policy::Remedy::ChooseNumber, u"blocked"_s, {}}});
    Customer customer;
    customer.name = call.value("--name");
    ContactPoint point;
    point.e164 = number->e164;
    point.mobileConfirmed = call.has("--mobile");
    customer.numbers = {point};
    CustomerService &customers = (*desk)->context().customers();
    const auto id = await(customers.add(customer));
    if (!id)
        return call.console.failed(id.error());
    const auto added = await(customers.get(*id));
    if (!added)
        return call.console.failed(added.error());
    if (const Status done = complete(call, **desk, *added); !done)
        return call.console.failed(done.error());
    const auto now = await(customers.get(*id));
    if (!now)
        return call.console.failed(now.error());
    showRow(call, {*now, false, false});
    if (!number->valid)
        call.console.say(u"%1 has a possible length, but no known range holds it. Check it with the customer."_s.arg(number->international));
    return Done;
}

ExitCode listCustomers(const Call &call)
{
    const policy::CustomerSearch search = policy::readCustomerSearch(call.arguments().join(u' '));
    if (!search.problems.isEmpty())
        return call.usage(words::searchProblem(search.problems.first(), policy::customerOperators()));
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    const CustomerQuery query{search.filter};
    const qint64 now = (*desk)->context().clock().nowMs();
    CustomerKey after;
    do {
        const auto window = await((*desk)->context().customers().window(query, after, kPage));
        if (!window)
            return call.console.failed(window.error());
        const auto page = (*desk)->read([ids = window->ids, now](const store::View &view) -> Result<QList<CustomerRow>> {
            QList<CustomerRow> rows;
            for (const qint64 id : ids) {
                const auto customer = view.customers.get(id);
                const auto row = customer ? rowOf(view, *customer, now) : Result<CustomerRow>(tl::unexpected<Error>(customer.error()));
                if (!row && row.error().code != ErrorCode::NotFound)
                    return tl::unexpected<Error>(row.error());
                if (row)
                    rows.append(*row);
            }
            return rows;
        });
        if (!page)
            return call.console.failed(page.error());
        for (const CustomerRow &row : *page)
            showRow(call, row);
        after = window->next;
    } while (after.id != 0);
    return Done;
}

ExitCode showCustomer(const Call &call)
{
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    struct Shown { CustomerRow row; QList<Verification> verifications; QList<ConsentRecord> consents; };
    const auto shown = (*desk)->read([id = Call::id(call.argument(0)), now = (*desk)->context().clock().nowMs()](const store::View &view) -> Result<Shown> {
        const auto customer = view.customers.get(id);
        if (!customer)
            return tl::unexpected<Error>(customer.error());
        const auto row = rowOf(view, *customer, now);
        const auto verifications = view.verifications.ofCustomer(id);
        const auto consents = view.consents.ofCustomer(id);
        if (!row || !verifications || !consents)
            return tl::unexpected<Error>(!row ? row.error() : !verifications ? verifications.error() : consents.error());
        return Shown{*row, *verifications, *consents};
    });
    if (!shown)
        return call.console.failed(shown.error());
    if (!call.console.json()) {
        showRow(call, shown->row);
        for (const Verification &v : shown->verifications)
            call.console.say(u"  verification %1: %2 %3"_s.arg(QString::number(v.id), heliograph::stateName(v.state), v.detail));
        return Done;
    }
    QJsonObject object = toJson(shown->row.customer);
    object.insert(u"verified"_s, shown->row.verified);
    object.insert(u"opted_out"_s, shown->row.optedOut);
    QJsonArray verifications, consents;
    for (const Verification &v : shown->verifications)
        verifications.append(toJson(v));
    for (const ConsentRecord &record : shown->consents)
        consents.append(toJson(record));
    object.insert(u"verifications"_s, verifications);
    object.insert(u"consents"_s, consents);
    call.console.show(object, {});
    return Done;
}

ExitCode eraseCustomer(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    const qint64 id = Call::id(call.argument(0));
    if (const Status erased = await((*desk)->context().customers().erase(id)); !erased)
        return call.console.failed(erased.error());
    call.console.show({{u"id"_s, id}, {u"erased"_s, true}},
                      u"Customer %1 is erased. Backups that were made before still hold them: remove those, or restore them only here."_s.arg(id));
    return Done;
}

} // namespace heliograph::ctl
