// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/customerservice.h"

#include "policy/preflight.h"
#include "services/consentwrites.h"
#include "services/customermerges.h"
#include "services/timeline.h"
#include "services/verificationissue.h"

#include <algorithm>

namespace heliograph {

namespace {

constexpr int kNotes = 50;
constexpr int kNotesLookBack = 2'000;

tl::unexpected<Error> forwarded(const Error &error)
{
    return tl::unexpected<Error>(error);
}

QString customerObject(qint64 id)
{
    return QStringLiteral("customer:%1").arg(id);
}

QString refusalWord(phone::Refusal refusal)
{
    switch (refusal) {
    case phone::Refusal::Empty: return QStringLiteral("empty");
    case phone::Refusal::NotANumber: return QStringLiteral("not_a_number");
    case phone::Refusal::NoCountry: return QStringLiteral("no_country");
    case phone::Refusal::UnknownCountry: return QStringLiteral("unknown_country");
    case phone::Refusal::TooShort: return QStringLiteral("too_short");
    case phone::Refusal::TooLong: return QStringLiteral("too_long");
    case phone::Refusal::HasExtension: return QStringLiteral("has_extension");
    case phone::Refusal::NotPossible: return QStringLiteral("not_possible");
    }
    return {};
}

/// The SMS tag (W-G4): mobile and fixed-line-or-mobile may carry it; an unknown type after an agent said that it is a
/// mobile; a fixed line only by confirmMobile(), a blocked type never.
bool mayCarryTag(const ContactPoint &number)
{
    if (policy::blockedType(number.type))
        return false;
    return number.type == NumberType::Mobile || number.type == NumberType::FixedLineOrMobile || number.mobileConfirmed;
}

Result<ContactPoint> normalised(ContactPoint number, const QString &homeRegion, bool isNew)
{
    const auto parsed = phone::parse(number.e164, homeRegion);
    if (!parsed)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("phone:") + refusalWord(parsed.error()));
    number.e164 = parsed->e164;
    number.region = parsed->region;
    number.type = parsed->type;
    const bool fixed = number.type == NumberType::FixedLine;
    number.mobileConfirmed = number.mobileConfirmed && !policy::blockedType(number.type) && !(isNew && fixed);
    const bool given = isNew && (number.type == NumberType::Mobile || number.type == NumberType::FixedLineOrMobile);
    number.smsTag = mayCarryTag(number) && (given || number.smsTag || (isNew && number.mobileConfirmed));
    return number;
}

Result<QList<Message>> notesOf(const store::View &view, qint64 customerId)
{
    QList<Message> notes;
    store::MessageTable::Key key;
    for (int seen = 0; seen < kNotesLookBack && notes.size() < kNotes;) {
        const auto page = view.messages.before(customerId, key, 200);
        if (!page)
            return forwarded(page.error());
        if (page->isEmpty())
            break;
        for (qsizetype i = page->size(); i-- > 0 && notes.size() < kNotes;) {
            if (page->at(i).kind == MessageKind::Note)
                notes.append(page->at(i));
        }
        seen += int(page->size());
        key = {page->first().at, page->first().id};
    }
    return notes;
}

Status storeNumber(store::Unit &unit, ContactPoint number, const QString &actor, qint64 nowMs)
{
    const auto customer = unit.customers.get(number.customerId);
    if (!customer)
        return forwarded(customer.error());
    QString before;
    for (ContactPoint other : customer->numbers) {
        if (other.id == number.id) {
            before = other.e164;
            // Only confirmMobile(byHand) lets a fixed line take SMS, and only for as long as it is that line.
            if (number.type == NumberType::FixedLine) {
                number.mobileConfirmed = other.mobileConfirmed && before == number.e164;
                number.smsTag = number.smsTag && number.mobileConfirmed;
            }
        } else if (other.e164 == number.e164) {
            return fail(ErrorCode::Conflict, QStringLiteral("phone"));
        } else if (number.preferred && other.preferred) {
            other.preferred = false;
            if (const auto id = unit.customers.putNumber(other); !id)
                return forwarded(id.error());
        }
    }
    if (number.id != 0 && before.isEmpty())
        return fail(ErrorCode::NotFound);
    const auto id = unit.customers.putNumber(number);
    if (!id)
        return forwarded(id.error());
    if (!before.isEmpty() && before != number.e164) {
        const Status ended = endVerification(unit, number.customerId, before, QStringLiteral("edited"), actor, nowMs);
        if (!ended && ended.error().code != ErrorCode::NotFound)
            return ended;
    }
    unit.changed(Change::Kind::Customer, number.customerId, number.customerId);
    return timeline::audit(unit, nowMs, actor, QStringLiteral("number.set"), customerObject(number.customerId),
                           {{QStringLiteral("number"), *id}, {QStringLiteral("changed"), before != number.e164},
                            {QStringLiteral("sms"), number.smsTag}});
}

} // namespace

CustomerService::CustomerService(store::Store &store, SettingsService &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_clock(clock)
{
}

Async<qint64> CustomerService::add(const Customer &customer)
{
    Customer made = customer;
    made.name = timeline::oneLine(made.name);
    made.email = timeline::oneLine(made.email);
    made.place = timeline::oneLine(made.place);
    if (made.name.isEmpty())
        return finished<qint64>(fail(ErrorCode::InvalidArgument, QStringLiteral("name")));
    for (ContactPoint &number : made.numbers) {
        const auto good = normalised(number, m_settings.current().text(Key::HomeCountry), true);
        if (!good)
            return finished<qint64>(forwarded(good.error()));
        number = *good;
    }
    for (QString &label : made.labels)
        label = timeline::label(label);
    made.labels.removeAll(QString());
    const qint64 now = m_clock.nowMs();
    if (made.since == 0)
        made.since = now;
    return m_store.write([made, now, actor = m_settings.actor()](store::Unit &unit) -> Result<qint64> {
        const auto id = unit.customers.insert(made);
        if (!id)
            return id;
        unit.changed(Change::Kind::Customer, *id, *id);
        if (const Status ok = timeline::audit(unit, now, actor, QStringLiteral("customer.added"), customerObject(*id)); !ok)
            return forwarded(ok.error());
        return id;
    });
}

Async<Done> CustomerService::update(const Customer &customer)
{
    Customer changed = customer;
    changed.name = timeline::oneLine(changed.name);
    changed.email = timeline::oneLine(changed.email);
    changed.place = timeline::oneLine(changed.place);
    if (changed.name.isEmpty())
        return finished<Done>(fail(ErrorCode::InvalidArgument, QStringLiteral("name")));
    return m_store.write([changed, now = m_clock.nowMs(), actor = m_settings.actor()](store::Unit &unit) -> Status {
        if (const Status ok = unit.customers.update(changed); !ok)
            return ok;
        unit.changed(Change::Kind::Customer, changed.id, changed.id);
        return timeline::audit(unit, now, actor, QStringLiteral("customer.changed"), customerObject(changed.id));
    });
}

Async<Customer> CustomerService::get(qint64 id)
{
    return m_store.read([id](const store::View &view) { return view.customers.get(id); });
}

Async<CustomerProfile> CustomerService::profile(qint64 id)
{
    return m_store.read([id, now = m_clock.nowMs()](const store::View &view) -> Result<CustomerProfile> {
        const auto customer = view.customers.get(id);
        if (!customer)
            return forwarded(customer.error());
        const auto conversations = view.conversations.ofCustomer(id);
        if (!conversations)
            return forwarded(conversations.error());
        const auto notes = notesOf(view, id);
        if (!notes)
            return forwarded(notes.error());
        const auto consents = view.consents.ofCustomer(id);
        if (!consents)
            return forwarded(consents.error());
        auto undoable = view.merges.ofKept(id);
        if (!undoable)
            return forwarded(undoable.error());
        undoable->removeIf([now](const MergeRecord &m) { return !m.reversible(now); });
        const auto same = merges::duplicates(view, id);
        if (!same)
            return forwarded(same.error());
        const auto everyone = view.erasure.everyone(id);
        if (!everyone)
            return forwarded(everyone.error());
        const auto reminders = view.reminders.ofCustomers(*everyone);
        if (!reminders)
            return forwarded(reminders.error());
        return CustomerProfile{*customer, *conversations, *notes, *consents, *undoable, *same, *reminders};
    });
}

Async<QList<Customer>> CustomerService::list(const QString &filter, int limit, int offset)
{
    return m_store.read([filter, limit, offset](const store::View &view) { return view.customers.list(filter, limit, offset); });
}

Async<QList<Customer>> CustomerService::withNumber(const QString &e164)
{
    return m_store.read([e164](const store::View &view) { return view.customers.findByNumber(e164); });
}

Async<Done> CustomerService::setNumber(const ContactPoint &number)
{
    const auto good = normalised(number, m_settings.current().text(Key::HomeCountry), number.id == 0);
    if (!good)
        return finished<Done>(forwarded(good.error()));
    return m_store.write([number = *good, now = m_clock.nowMs(), actor = m_settings.actor()](store::Unit &unit) {
        return storeNumber(unit, number, actor, now);
    });
}

Async<Done> CustomerService::removeNumber(qint64 contactPointId)
{
    return m_store.write([contactPointId, now = m_clock.nowMs(), actor = m_settings.actor()](store::Unit &unit) -> Status {
        const auto number = unit.customers.number(contactPointId);
        if (!number)
            return forwarded(number.error());
        if (const Status ok = unit.customers.removeNumber(contactPointId); !ok)
            return ok;
        const Status ended = endVerification(unit, number->customerId, number->e164, QStringLiteral("edited"), actor, now);
        if (!ended && ended.error().code != ErrorCode::NotFound)
            return ended;
        const auto customer = unit.customers.get(number->customerId);
        if (!customer)
            return forwarded(customer.error());
        if (number->preferred && !customer->numbers.isEmpty()) {
            ContactPoint next = customer->numbers.first();
            next.preferred = true;
            if (const auto id = unit.customers.putNumber(next); !id)
                return forwarded(id.error());
        }
        unit.changed(Change::Kind::Customer, number->customerId, number->customerId);
        return timeline::audit(unit, now, actor, QStringLiteral("number.removed"), customerObject(number->customerId),
                               {{QStringLiteral("number"), contactPointId}});
    });
}

Async<Done> CustomerService::confirmMobile(qint64 contactPointId, bool byHand)
{
    return m_store.write([contactPointId, byHand, now = m_clock.nowMs(), actor = m_settings.actor()](store::Unit &unit) -> Status {
        auto number = unit.customers.number(contactPointId);
        if (!number)
            return forwarded(number.error());
        if (policy::blockedType(number->type))
            return fail(ErrorCode::Refused, QStringLiteral("blocked"));
        if (number->type == NumberType::FixedLine && !byHand)
            return fail(ErrorCode::Refused, QStringLiteral("fixed_line"));
        number->mobileConfirmed = true;
        number->smsTag = true;
        if (const auto id = unit.customers.putNumber(*number); !id)
            return forwarded(id.error());
        unit.changed(Change::Kind::Customer, number->customerId, number->customerId);
        return timeline::audit(unit, now, actor, byHand ? QStringLiteral("number.sms_by_hand") : QStringLiteral("number.mobile_confirmed"),
                               customerObject(number->customerId), {{QStringLiteral("number"), contactPointId}});
    });
}

Async<qint64> CustomerService::verifiedElsewhere(qint64 customerId, const QString &e164)
{
    return m_store.read([customerId, e164, now = m_clock.nowMs()](const store::View &view) -> Result<qint64> {
        const auto owners = view.customers.findByNumber(e164);
        if (!owners)
            return forwarded(owners.error());
        for (const Customer &owner : *owners) {
            if (owner.id == customerId)
                continue;
            const auto valid = view.verifications.valid(owner.id, e164, now);
            if (!valid)
                return forwarded(valid.error());
            if (*valid)
                return owner.id;
        }
        return 0;
    });
}

Async<Done> CustomerService::recordConsent(const ConsentRecord &record)
{
    const auto number = phone::parse(record.e164, m_settings.current().text(Key::HomeCountry));
    if (!number)
        return finished<Done>(fail(ErrorCode::InvalidArgument, QStringLiteral("phone:") + refusalWord(number.error())));
    // Stopping and lifting have acts of their own, which do more than write a line.
    if (record.status == ConsentStatus::OptOut || record.status == ConsentStatus::Lifted)
        return finished<Done>(fail(ErrorCode::InvalidArgument, QStringLiteral("status")));
    if (record.at > m_clock.nowMs())
        return finished<Done>(fail(ErrorCode::InvalidArgument, QStringLiteral("at")));
    ConsentRecord line = record;
    line.e164 = number->e164;
    line.at = line.at ? line.at : m_clock.nowMs();
    line.scope = line.scope.isEmpty() ? QStringLiteral("sms") : line.scope;
    line.actor = line.actor.isEmpty() ? m_settings.actor() : line.actor;
    return m_store.write([line](store::Unit &unit) { return consent::record(unit, line); });
}

Async<int> CustomerService::optOut(const QString &e164, const QString &source, const QString &evidence, qint64 conversationId, const QString &channel, const QString &scope)
{
    const auto number = phone::parse(e164, m_settings.current().text(Key::HomeCountry));
    if (!number)
        return finished<int>(fail(ErrorCode::InvalidArgument, QStringLiteral("phone:") + refusalWord(number.error())));
    ConsentRecord stop;
    stop.e164 = number->e164;
    stop.status = ConsentStatus::OptOut;
    stop.scope = scope;
    stop.source = source;
    stop.evidence = evidence;
    stop.conversationId = conversationId;
    stop.channel = channel;
    stop.at = m_clock.nowMs();
    stop.actor = m_settings.actor();
    return m_store.write([stop](store::Unit &unit) -> Result<int> {
        return consent::stop(unit, stop).map([](const consent::Stopped &stopped) { return stopped.cancelled; });
    });
}

Async<Done> CustomerService::liftOptOut(const QString &e164, const QString &evidence, const QString &channel, qint64 conversationId)
{
    const auto number = phone::parse(e164, m_settings.current().text(Key::HomeCountry));
    if (!number)
        return finished<Done>(fail(ErrorCode::InvalidArgument, QStringLiteral("phone:") + refusalWord(number.error())));
    if (evidence.trimmed().isEmpty())
        return finished<Done>(fail(ErrorCode::InvalidArgument, QStringLiteral("evidence")));
    ConsentRecord lifted;
    lifted.e164 = number->e164;
    lifted.status = ConsentStatus::Lifted;
    lifted.source = QStringLiteral("agent");
    lifted.evidence = evidence;
    lifted.conversationId = conversationId;
    lifted.channel = channel;
    lifted.at = m_clock.nowMs();
    lifted.actor = m_settings.actor();
    return m_store.write([lifted](store::Unit &unit) -> Status {
        const auto out = unit.consents.optedOut(lifted.e164);
        const auto marketing = unit.consents.marketingStopped(lifted.e164);
        if (!out || !marketing)
            return forwarded(!out ? out.error() : marketing.error());
        if (!*out && !*marketing)
            return fail(ErrorCode::NotFound);
        ConsentRecord line = lifted;
        line.scope = *out ? QStringLiteral("sms") : QStringLiteral("marketing");
        return consent::lift(unit, line);
    });
}

Async<QList<ConsentRecord>> CustomerService::consents(int limit, int offset)
{
    return m_store.read([limit, offset](const store::View &view) { return view.consents.list(limit, offset); });
}

} // namespace heliograph
