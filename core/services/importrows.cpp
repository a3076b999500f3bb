// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/importrows.h"

#include "services/consentwrites.h"
#include "services/customerjson.h"
#include "services/timeline.h"
#include "services/verificationissue.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace heliograph::imports {

namespace {

/// Of all that a person can change.
QByteArray fingerprint(const Customer &customer)
{
    return QCryptographicHash::hash(QJsonDocument(customerJson(customer)).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

Customer tagged(Customer customer)
{
    for (QString &label : customer.labels)
        label = timeline::label(label);
    for (ContactPoint &number : customer.numbers)
        number.smsTag = number.type == NumberType::Mobile || number.type == NumberType::FixedLineOrMobile;
    return customer;
}

Result<QList<Customer>> owners(const store::View &view, const Customer &customer)
{
    QList<Customer> found;
    for (const ContactPoint &number : customer.numbers) {
        const auto some = view.customers.findByNumber(number.e164);
        if (!some)
            return some;
        for (const Customer &one : *some) {
            if (std::none_of(found.begin(), found.end(), [&](const Customer &known) { return known.id == one.id; }))
                found.append(one);
        }
    }
    return found;
}

/// What the file leaves empty stays as it is.
Customer updated(Customer known, const Customer &read)
{
    const auto take = [](QString &to, const QString &from) { to = from.isEmpty() ? to : from; };
    take(known.name, read.name);
    take(known.email, read.email);
    take(known.language, read.language);
    take(known.zone, read.zone);
    take(known.place, read.place);
    for (auto attribute = read.attributes.begin(); attribute != read.attributes.end(); ++attribute)
        known.attributes.insert(attribute.key(), attribute.value());
    return known;
}

Result<qint64> add(store::Unit &unit, const Customer &read, ImportRun &run, qint64 nowMs)
{
    Customer made = tagged(read);
    made.since = made.since > 0 ? made.since : nowMs;
    const auto id = unit.customers.insert(made);
    if (!id)
        return id;
    const auto stored = unit.customers.get(*id);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    const Status kept = unit.imports.keepRow(run.id, {*id, {}, fingerprint(*stored)});
    return kept ? id : Result<qint64>(tl::unexpected<Error>(kept.error()));
}

Status update(store::Unit &unit, qint64 id, const Customer &read, ImportRun &run)
{
    const auto known = unit.customers.get(id);
    if (!known)
        return tl::unexpected<Error>(known.error());
    if (const Status ok = unit.customers.update(updated(*known, read)); !ok)
        return ok;
    for (ContactPoint number : tagged(read).numbers) {
        if (std::any_of(known->numbers.begin(), known->numbers.end(), [&](const ContactPoint &n) { return n.e164 == number.e164; }))
            continue;
        number.customerId = id;
        number.preferred = known->numbers.isEmpty();
        if (const auto put = unit.customers.putNumber(number); !put)
            return tl::unexpected<Error>(put.error());
    }
    for (const QString &label : tagged(read).labels) {
        if (const auto put = unit.customers.label({id}, label); !put)
            return tl::unexpected<Error>(put.error());
    }
    const auto stored = unit.customers.get(id);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    return unit.imports.keepRow(run.id, {id, customerJson(*known), fingerprint(*stored)});
}

ConsentRecord ledgerLine(const exchange::CustomerRow &row, const ImportRun &run, const QString &actor, qint64 nowMs)
{
    ConsentRecord line;
    line.scope = QStringLiteral("sms");
    line.evidence = QStringLiteral("%1:%2").arg(QFileInfo(run.file).fileName()).arg(row.line);
    line.at = nowMs;
    line.actor = actor;
    return line;
}

Status recordConsent(store::Unit &unit, const exchange::CustomerRow &row, qint64 customerId, ImportRun &run, const QString &actor, qint64 nowMs)
{
    ConsentRecord line = ledgerLine(row, run, actor, nowMs);
    line.customerId = customerId;
    line.e164 = row.customer.numbers.first().e164;
    line.status = ConsentStatus::OptIn;
    line.source = row.consentSource;
    ++run.counts.consents;
    return consent::record(unit, line);
}

Status stop(store::Unit &unit, const exchange::CustomerRow &row, ImportRun &run, const QString &actor, qint64 nowMs)
{
    for (const ContactPoint &number : row.customer.numbers) {
        const auto out = unit.consents.optedOut(number.e164);
        if (!out)
            return tl::unexpected<Error>(out.error());
        if (*out)
            continue;
        ConsentRecord line = ledgerLine(row, run, actor, nowMs);
        line.e164 = number.e164;
        line.status = ConsentStatus::OptOut;
        line.source = QStringLiteral("import");
        if (const auto stopped = consent::stop(unit, line); !stopped)
            return tl::unexpected<Error>(stopped.error());
        ++run.counts.optedOut;
    }
    return Done{};
}

} // namespace

Result<Decision> decide(const store::View &view, const exchange::CustomerRow &row, KnownPolicy policy, qint64 repeatedLine)
{
    if (row.rejected())
        return Decision{Decision::Reject, 0, row.problems};
    if (policy == KnownPolicy::Add)
        return Decision{Decision::Add, 0, row.problems};
    if (policy == KnownPolicy::Skip && repeatedLine > 0)
        return Decision{Decision::Known, 0, row.problems + QList<exchange::Problem>{{QStringLiteral("repeated"), QString::number(repeatedLine), true}}};
    const auto found = owners(view, row.customer);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (found->isEmpty())
        return Decision{repeatedLine > 0 ? Decision::Update : Decision::Add, 0, row.problems};
    if (policy == KnownPolicy::Skip)
        return Decision{Decision::Known, 0, row.problems + QList<exchange::Problem>{{QStringLiteral("known"), {}, true}}};
    if (found->size() == 1)
        return Decision{Decision::Update, found->first().id, row.problems};
    QList<qint64> same;
    for (const Customer &one : *found) {
        if (one.name.compare(row.customer.name, Qt::CaseInsensitive) == 0)
            same.append(one.id);
    }
    if (same.size() == 1)
        return Decision{Decision::Update, same.first(), row.problems};
    return Decision{Decision::Reject, 0, row.problems + QList<exchange::Problem>{{QStringLiteral("ambiguous"), {}, true}}};
}

void count(ImportCounts &counts, const Decision &decision)
{
    counts.added += decision.act == Decision::Add;
    counts.updated += decision.act == Decision::Update;
    counts.known += decision.act == Decision::Known;
    counts.rejected += decision.act == Decision::Reject;
}

Result<Decision> storeRow(store::Unit &unit, const exchange::CustomerRow &row, KnownPolicy policy, qint64 repeatedLine, ImportRun &run,
                          const QString &actor, qint64 nowMs)
{
    auto decision = decide(unit, row, policy, repeatedLine);
    if (!decision)
        return decision;
    if (decision->act == Decision::Add) {
        const auto id = add(unit, row.customer, run, nowMs);
        if (!id)
            return tl::unexpected<Error>(id.error());
        decision->customerId = *id;
    } else if (decision->act == Decision::Update) {
        if (const Status ok = update(unit, decision->customerId, row.customer, run); !ok)
            return tl::unexpected<Error>(ok.error());
    }
    if (decision->customerId > 0) {
        unit.changed(Change::Kind::Customer, decision->customerId, decision->customerId);
        if (const Status ok = row.consentSource.isEmpty() ? Status(Done{}) : recordConsent(unit, row, decision->customerId, run, actor, nowMs); !ok)
            return tl::unexpected<Error>(ok.error());
    }
    if (row.optedOut) {
        if (const Status ok = stop(unit, row, run, actor, nowMs); !ok)
            return tl::unexpected<Error>(ok.error());
    }
    count(run.counts, *decision);
    return decision;
}

Result<bool> undoRow(store::Unit &unit, qint64 runId, const store::ImportTable::Row &row, const QString &actor, qint64 nowMs)
{
    const Status dropped = unit.imports.dropRow(runId, row.customerId);
    const auto now = unit.customers.get(row.customerId);
    const auto untouched = unit.erasure.untouched(row.customerId);
    if (!dropped || !untouched)
        return tl::unexpected<Error>(!dropped ? dropped.error() : untouched.error());
    if (!now)
        return now.error().code == ErrorCode::NotFound ? Result<bool>(false) : Result<bool>(tl::unexpected<Error>(now.error()));
    if (fingerprint(*now) != row.after || (row.before.isEmpty() && !*untouched))
        return false;
    unit.changed(Change::Kind::Customer, row.customerId, row.customerId);
    if (row.before.isEmpty())
        return unit.erasure.remove(row.customerId).map([](Done) { return true; });
    const Customer before = customerOf(row.before);
    if (const Status ok = unit.customers.update(before); !ok)
        return tl::unexpected<Error>(ok.error());
    for (const ContactPoint &number : now->numbers) {
        if (std::any_of(before.numbers.begin(), before.numbers.end(), [&](const ContactPoint &n) { return n.id == number.id; }))
            continue;
        const Status ended = endVerification(unit, row.customerId, number.e164, QStringLiteral("edited"), actor, nowMs);
        if (!ended && ended.error().code != ErrorCode::NotFound)
            return tl::unexpected<Error>(ended.error());
        if (const Status ok = unit.customers.removeNumber(number.id); !ok)
            return tl::unexpected<Error>(ok.error());
    }
    for (const QString &label : now->labels) {
        if (before.labels.contains(label))
            continue;
        if (const auto off = unit.customers.unlabel({row.customerId}, label); !off)
            return tl::unexpected<Error>(off.error());
    }
    return true;
}

} // namespace heliograph::imports
