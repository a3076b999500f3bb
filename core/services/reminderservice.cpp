// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/reminderservice.h"

#include "services/timeline.h"

namespace heliograph {

namespace {

constexpr qint64 kFarthestReminderMs = 5 * 366 * 86'400'000LL;
constexpr qint64 kReadAgainMs = 5 * 60'000;

tl::unexpected<Error> handOn(const Error &error)
{
    return tl::unexpected<Error>(error);
}

/// Where it is: the customer as they are today. NotFound "reminder:customer".
Result<Customer> remindedOf(const store::View &view, qint64 customerId)
{
    const auto kept = view.merges.keptOf(customerId);
    if (!kept)
        return handOn(kept.error());
    const auto customer = view.customers.get(*kept);
    if (!customer && customer.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, QStringLiteral("reminder:customer"));
    return customer;
}

/// Writes it with `change` made, if it is open; as it was.
Result<Reminder> changeOpen(store::Unit &unit, qint64 id, const std::function<void(Reminder &)> &change)
{
    const auto before = unit.reminders.get(id);
    if (!before)
        return before.error().code == ErrorCode::NotFound ? Result<Reminder>(fail(ErrorCode::NotFound, QStringLiteral("reminder"))) : before;
    if (before->state != ReminderState::Open)
        return fail(ErrorCode::Conflict, QStringLiteral("reminder"));
    Reminder after = *before;
    change(after);
    if (const Status ok = unit.reminders.update(after); !ok)
        return handOn(ok.error());
    const auto customer = remindedOf(unit, before->customerId);
    if (customer)
        unit.changed(Change::Kind::Customer, customer->id, customer->id);
    return before;
}

} // namespace

ReminderService::ReminderService(store::Store &store, SettingsService &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_clock(clock)
    , m_alarm(clock)
    , m_rung(clock.nowMs())
{
    connect(&m_alarm, &Alarm::rang, this, &ReminderService::ring);
    expectNext();
}

Error ReminderService::check(qint64 at, const QString &text) const
{
    const auto wrong = [](const char *why) { return Error{ErrorCode::InvalidArgument, QString::fromLatin1(why)}; };
    if (timeline::oneLine(text).isEmpty())
        return wrong("text");
    if (text.size() > kLongestText)
        return wrong("reminder:too_long");
    if (at <= m_clock.nowMs())
        return wrong("remind_at:past");
    return at > m_clock.nowMs() + kFarthestReminderMs ? wrong("remind_at:far") : Error{};
}

template<typename T>
Async<T> ReminderService::following(const Async<T> &done)
{
    whenDone(done, this, [this](const Result<T> &result) {
        if (result)
            expectNext();
    });
    return done;
}

Async<qint64> ReminderService::add(qint64 customerId, qint64 conversationId, qint64 at, const QString &text)
{
    const QString line = text.simplified();
    if (const Error wrong = check(at, line); !wrong.detail.isEmpty())
        return finished<qint64>(handOn(wrong));
    const Reminder made{0, customerId, conversationId, m_settings.actor(), at, timeline::oneLine(line), m_clock.nowMs(), ReminderState::Open};
    return following(m_store.write([made](store::Unit &unit) -> Result<qint64> {
        const auto customer = remindedOf(unit, made.customerId);
        if (!customer)
            return handOn(customer.error());
        Reminder kept = made;
        kept.customerId = customer->id;
        const auto id = unit.reminders.insert(kept);
        if (id)
            unit.changed(Change::Kind::Customer, customer->id, customer->id);
        return id;
    }));
}

Async<Reminder> ReminderService::change(qint64 id, qint64 at, const QString &text)
{
    const QString line = text.simplified();
    if (const Error wrong = check(at, line); !wrong.detail.isEmpty())
        return finished<Reminder>(handOn(wrong));
    return following(m_store.write([id, at, line = timeline::oneLine(line)](store::Unit &unit) {
        return changeOpen(unit, id, [&](Reminder &r) {
            r.at = at;
            r.text = line;
        });
    }));
}

Async<Reminder> ReminderService::end(qint64 id, ReminderState state)
{
    return m_store.write([id, state](store::Unit &unit) { return changeOpen(unit, id, [state](Reminder &r) { r.state = state; }); });
}

Async<Done> ReminderService::putBack(const Reminder &before)
{
    return following(m_store.write([before](store::Unit &unit) -> Status {
        if (const Status ok = unit.reminders.update(before); !ok)
            return ok;
        if (const auto customer = remindedOf(unit, before.customerId))
            unit.changed(Change::Kind::Customer, customer->id, customer->id);
        return Done{};
    }));
}

Async<QList<ShownReminder>> ReminderService::mine()
{
    return list(m_settings.actor());
}

Async<QList<ShownReminder>> ReminderService::open()
{
    return list({});
}

Async<QList<ShownReminder>> ReminderService::list(const QString &agent)
{
    return m_store.read([agent](const store::View &view) -> Result<QList<ShownReminder>> {
        const auto open = view.reminders.open(agent, kMost);
        if (!open)
            return handOn(open.error());
        QList<ShownReminder> shown;
        for (const Reminder &r : *open) {
            if (const auto customer = remindedOf(view, r.customerId))
                shown.append({r, customer->id, customer->name});
            else if (customer.error().code != ErrorCode::NotFound)
                return handOn(customer.error());
        }
        return shown;
    });
}

void ReminderService::expectNext()
{
    if (m_store.readOnly())
        return;
    whenDone(m_store.read([after = m_rung](const store::View &view) { return view.reminders.nextMs(after); }), this, [this](const Result<qint64> &next) {
        if (!next)
            m_alarm.expect(m_clock.nowMs() + kReadAgainMs);
        else if (*next > 0)
            m_alarm.expect(*next);
    });
}

void ReminderService::ring()
{
    const qint64 now = m_clock.nowMs();
    whenDone(m_store.read([after = m_rung, now](const store::View &view) { return view.reminders.due(after, now); }), this,
             [this, now](const Result<QList<qint64>> &ids) {
                 if (!ids) {
                     m_alarm.expect(m_clock.nowMs() + kReadAgainMs);
                     return;
                 }
                 m_rung = qMax(m_rung, now);
                 if (!ids->isEmpty())
                     Q_EMIT due(*ids);
                 expectNext();
             });
}

} // namespace heliograph
