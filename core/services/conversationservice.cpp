// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/conversationprivate.h"

#include "services/deskreads.h"
#include "services/searchreads.h"
#include "services/sessionend.h"
#include "services/timeline.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace heliograph {

namespace {

const QUuid kConfirmations = QUuid(0x5e1f0c3a, 0x8a44, 0x4f5b, 0x9d, 0x0a, 0x3c, 0x11, 0x77, 0x60, 0xb2, 0x4e);

tl::unexpected<Error> relayed(const Error &error)
{
    return tl::unexpected<Error>(error);
}

/// The one text that may follow an opt-out: GSM-7, one segment for any workspace name up to 60 characters.
QString confirmationText(const QString &workspace)
{
    return workspace.left(60) + QStringLiteral(": you will get no more SMS from us. Reply START to get them again.");
}

/// One step for one conversation: what cannot be done is a conflict.
Status moveOne(store::Unit &unit, qint64 id, const moves::Step &step, const QString &actor, qint64 nowMs, const char *conflict)
{
    const auto c = unit.conversations.get(id);
    if (!c)
        return relayed(c.error());
    const std::optional<Conversation> after = step(*c);
    if (!after)
        return fail(ErrorCode::Conflict, QString::fromLatin1(conflict));
    return *after == *c ? Status(Done{}) : moves::write(unit, *c, *after, actor, nowMs);
}

Result<Conversation> acceptIn(store::Unit &unit, qint64 id, const QString &actor, qint64 nowMs)
{
    const auto c = unit.conversations.get(id);
    if (!c)
        return c;
    if (const Status ok = unit.conversations.accept(id, actor, nowMs); !ok)
        return relayed(ok.error());
    if (const Status ok = unit.routing.answered(actor); !ok)
        return relayed(ok.error());
    unit.changed(Change::Kind::Conversation, id, c->customerId);
    const auto line = timeline::event(unit, c->customerId, id, nowMs, QString::fromUtf16(event::Accepted), actor,
                                      {{QStringLiteral("actor"), actor}});
    if (!line)
        return relayed(line.error());
    const Status audited = timeline::audit(unit, nowMs, actor, QString::fromUtf16(event::Accepted), QStringLiteral("conversation:%1").arg(id));
    if (!audited)
        return relayed(audited.error());
    return c;
}

/// What the agent is asked for already, else who waits longest and nobody else is asked for, else who waits longest.
Result<qint64> nextFor(const store::View &view, const QString &agent)
{
    const auto asked = view.routing.offersTo(agent);
    if (!asked || !asked->isEmpty())
        return asked.map([](const QList<Unassigned> &offers) { return offers.first().conversationId; });
    auto oldest = view.conversations.oldestOffered(true);
    if (!oldest && oldest.error().code == ErrorCode::NotFound)
        oldest = view.conversations.oldestOffered(false);
    return oldest.map([](const Conversation &c) { return c.id; });
}

Result<QStringList> withAssignees(const store::View &view, QStringList names)
{
    const auto assignees = view.conversations.assignees();
    if (!assignees)
        return assignees;
    names += *assignees;
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace

ConversationService::ConversationService(store::Store &store, OutboxService &outbox, VerificationService &verification,
                                         SettingsService &settings, AccountService &accounts, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(new Private{store, outbox, verification, settings, clock})
{
    d->alarm = new SnoozeAlarm(store, clock, this);
    connect(d->alarm, &SnoozeAlarm::woke, this, &ConversationService::woke);
    if (!store.readOnly()) {
        d->alarm->start();
        (new SessionEnd(store, settings, clock, this))->start();
    }
    connect(&settings, &SettingsService::settingsChanged, this, [this, agent = settings.actor()]() mutable {
        if (std::exchange(agent, d->settings.actor()) != d->settings.actor())
            Q_EMIT agentChanged();
    });
    connect(&accounts, &AccountService::inboundArrived, this, [this](const InboundSms &sms, const Kept &kept) {
        whenDone(receive(sms), this, [kept](const Result<qint64> &stored) {
            if (kept)
                kept(stored.has_value());
        });
    });
}

void ConversationService::addChannel(ChatChannel *channel)
{
    connect(channel, &ChatChannel::received, this, [this](const InboundChat &chat) { receive(chat); });
}

Async<qint64> ConversationService::receive(const InboundChat &chat)
{
    Inbound inbound;
    inbound.source = QStringLiteral("chat:") + timeline::channelName(chat.endpoint.channel);
    inbound.key = chat.key;
    inbound.endpoint = chat.endpoint;
    inbound.customerId = chat.customerId;
    inbound.customerName = timeline::oneLine(chat.customerName);
    inbound.topic = timeline::oneLine(chat.topic);
    inbound.text = timeline::cleaned(chat.text);
    inbound.at = chat.at;
    return d->keep(this, inbound);
}

Async<qint64> ConversationService::receive(const InboundSms &sms)
{
    Inbound inbound;
    inbound.source = QStringLiteral("sms:") + sms.accountId;
    inbound.key = sms.key;
    inbound.accountId = sms.accountId;
    const auto number = phone::parse(sms.from, d->settings.current().text(Key::HomeCountry));
    if (number)
        inbound.number = *number;
    inbound.endpoint = {Channel::Sms, sms.to, number ? number->e164 : timeline::oneLine(sms.from)};
    inbound.text = timeline::cleaned(sms.text);
    inbound.at = sms.at;
    return d->keep(this, inbound);
}

Async<qint64> ConversationService::Private::keep(ConversationService *q, Inbound inbound)
{
    inbound.check = verification.checker();
    const qint64 now = inbound.check.nowMs;
    // A sender's clock may be wrong; the timeline keeps the order of arrival.
    inbound.at = inbound.at > 0 ? qBound(now - 24 * 3600'000, inbound.at, now) : now;
    auto promise = begunPromise<qint64>();
    auto future = store.write([inbound](store::Unit &unit) { return storeInbound(unit, inbound); });
    whenDone(future, q, [this, q, promise, inbound](const Result<Received> &received) {
        settle(promise, received.map([](const Received &r) { return r.messageId; }));
        if (!received || received->messageId == 0)
            return;
        if (received->checked)
            verification.checked(received->customerId, *received->checked);
        if (received->confirmStop)
            confirmStop(q, *received, inbound);
    });
    return promise->future();
}

void ConversationService::Private::confirmStop(ConversationService *, const Received &received, const Inbound &inbound)
{
    SmsDraft draft;
    draft.draftId = QUuid::createUuidV5(kConfirmations, inbound.source + u'|' + inbound.key).toString(QUuid::WithoutBraces);
    draft.customerId = received.customerId;
    draft.conversationId = received.conversationId;
    draft.kind = MessageKind::OptOutConfirmation;
    draft.e164 = inbound.number->e164;
    draft.accountId = inbound.accountId;
    draft.text = confirmationText(settings.current().text(Key::WorkspaceName));
    draft.immediately = true;
    outbox.send(draft);
}

std::pair<Async<Done>, Async<qint64>> ConversationService::Private::accept(ConversationService *q, const Async<Conversation> &taken)
{
    auto done = begunPromise<Done>();
    auto id = begunPromise<qint64>();
    whenDone(taken, q, [q, done, id](const Result<Conversation> &c) {
        settle(done, c.map([](const Conversation &) { return Done{}; }));
        settle(id, c.map([](const Conversation &conversation) { return conversation.id; }));
        if (c)
            Q_EMIT q->accepted(c->id, c->endpoint);
    });
    return {done->future(), id->future()};
}

Async<QList<InboxRow>> ConversationService::inbox(const InboxQuery &query, int limit, int offset)
{
    return d->store.read([query, limit, offset, agent = d->settings.actor(), now = d->clock.nowMs()](const store::View &view) {
        return reads::inboxPage(view, query, agent, limit, offset, now);
    });
}

Async<QList<InboxRow>> ConversationService::inboxRows(const InboxQuery &query, const QList<qint64> &conversationIds, const QList<qint64> &customerIds)
{
    return d->store.read([query, conversationIds, customerIds, agent = d->settings.actor(), now = d->clock.nowMs()](const store::View &view) {
        return reads::inboxRows(view, query, agent, conversationIds, customerIds, now);
    });
}

Async<QList<qint64>> ConversationService::inboxIds(const InboxQuery &query, int limit)
{
    return d->store.read([query, limit, agent = d->settings.actor(), now = d->clock.nowMs()](const store::View &view) {
        return view.conversations.ids(query, agent, now, limit);
    });
}

Async<ThreadPage> ConversationService::threadBefore(qint64 customerId, ThreadKey key, int limit)
{
    return d->store.read([=](const store::View &view) { return reads::threadBefore(view, customerId, key, limit); });
}

Async<ThreadPage> ConversationService::threadAfter(qint64 customerId, ThreadKey key, int limit)
{
    return d->store.read([=](const store::View &view) { return reads::threadAfter(view, customerId, key, limit); });
}

Async<ThreadPage> ConversationService::threadAround(qint64 customerId, qint64 at, int limit)
{
    return d->store.read([=](const store::View &view) { return reads::threadAround(view, customerId, at, limit); });
}

Async<ThreadPage> ConversationService::conversationBefore(qint64 conversationId, ThreadKey key, int limit)
{
    return d->store.read([=](const store::View &view) { return reads::conversationBefore(view, conversationId, key, limit); });
}

Async<ThreadPage> ConversationService::conversationAfter(qint64 conversationId, ThreadKey key, int limit)
{
    return d->store.read([=](const store::View &view) { return reads::conversationAfter(view, conversationId, key, limit); });
}

Async<ThreadPage> ConversationService::threadMessages(qint64 customerId, const QList<qint64> &ids)
{
    return d->store.read([=](const store::View &view) { return reads::threadMessages(view, customerId, ids); });
}

Async<QList<ThreadHit>> ConversationService::findInThread(qint64 customerId, const QString &text, int limit)
{
    return d->store.read([=](const store::View &view) { return reads::findInThread(view, customerId, text, limit); });
}

Async<InboxCounts> ConversationService::counts()
{
    return d->store.read([agent = d->settings.actor()](const store::View &view) { return view.conversations.counts(agent); });
}

Async<Done> ConversationService::accept(qint64 conversationId)
{
    return d->accept(this, d->store.write([conversationId, actor = d->settings.actor(), now = d->clock.nowMs()](store::Unit &unit) {
        return acceptIn(unit, conversationId, actor, now);
    })).first;
}

Async<qint64> ConversationService::next()
{
    const int maximum = d->settings.current().number(Key::CapacityMaximum);
    return d->accept(this, d->store.write([maximum, actor = d->settings.actor(), now = d->clock.nowMs()](store::Unit &unit)
                                              -> Result<Conversation> {
        const auto counts = unit.conversations.counts(actor);
        if (!counts)
            return relayed(counts.error());
        if (maximum > 0 && counts->mine >= maximum)
            return fail(ErrorCode::Refused, QStringLiteral("capacity"));
        const auto id = nextFor(unit, actor);
        if (!id)
            return relayed(id.error());
        return acceptIn(unit, *id, actor, now);
    })).second;
}

Async<Done> ConversationService::close(qint64 conversationId, const QString &cause)
{
    return d->store.write([conversationId, cause, actor = d->settings.actor(), now = d->clock.nowMs()](store::Unit &unit) {
        return moveOne(unit, conversationId, moves::close(cause, now), actor, now, "closed");
    });
}

Async<Done> ConversationService::setPending(qint64 conversationId, bool pending)
{
    return d->store.write([conversationId, pending, actor = d->settings.actor(), now = d->clock.nowMs()](store::Unit &unit) {
        return moveOne(unit, conversationId, moves::pending(pending), actor, now, "state");
    });
}

Async<Done> ConversationService::markRead(qint64 conversationId)
{
    return d->store.write([conversationId, now = d->clock.nowMs()](store::Unit &unit) {
        return moveOne(unit, conversationId, moves::unread(false), {}, now, "state");
    });
}

Async<QStringList> ConversationService::agents()
{
    return d->store.read([team = d->team()](const store::View &view) { return withAssignees(view, team); });
}

Async<qint64> ConversationService::note(const QString &draftId, qint64 customerId, qint64 conversationId, const QString &text)
{
    if (timeline::tooLong(text))
        return finished<qint64>(fail(ErrorCode::InvalidArgument, QStringLiteral("text:too_long")));
    const QString body = timeline::cleaned(text).trimmed();
    if (body.isEmpty())
        return finished<qint64>(fail(ErrorCode::InvalidArgument, QStringLiteral("text")));
    return d->store.write([=, actor = d->settings.actor(), now = d->clock.nowMs()](store::Unit &unit) -> Result<qint64> {
        const auto first = unit.messages.firstSeen(QStringLiteral("note"), draftId);
        if (!first)
            return relayed(first.error());
        if (!*first)
            return 0;
        if (const Status ok = unit.drafts.remove(customerId, QStringLiteral("note")); !ok)
            return relayed(ok.error());
        unit.changed(Change::Kind::Draft, 0, customerId);
        return moves::note(unit, customerId, conversationId, body, actor, now);
    });
}

Async<SearchResults> ConversationService::search(const policy::SearchQuery &query, const SearchLimits &limits)
{
    return d->store.read([query, limits, team = d->team(), now = d->clock.nowMs()](const store::View &view) -> Result<SearchResults> {
        const auto agents = withAssignees(view, team);
        return agents ? reads::search(view, query, limits, *agents, now) : Result<SearchResults>(relayed(agents.error()));
    });
}

Async<Done> ConversationService::saveDraft(const Draft &draft)
{
    Draft kept = draft;
    kept.updatedAt = d->clock.nowMs();
    return d->store.write([kept](store::Unit &unit) -> Status {
        // A window that still shows somebody who was erased must not bring their words back.
        if (const auto customer = unit.customers.get(kept.customerId);
            kept.customerId != 0 && !customer && customer.error().code == ErrorCode::NotFound)
            return Done{};
        const Status ok = kept.empty() ? unit.drafts.remove(kept.customerId, kept.mode) : unit.drafts.put(kept);
        if (ok)
            unit.changed(Change::Kind::Draft, 0, kept.customerId);
        return ok;
    });
}

Async<Done> ConversationService::draftsKept()
{
    return d->store.write([](store::Unit &) { return Status(Done{}); }); // writes are taken in order
}

Async<Draft> ConversationService::draft(qint64 customerId, const QString &mode)
{
    return d->store.read([customerId, mode](const store::View &view) -> Result<Draft> {
        auto found = view.drafts.get(customerId, mode);
        if (found || found.error().code != ErrorCode::NotFound)
            return found;
        Draft fresh;
        fresh.customerId = customerId;
        fresh.mode = mode;
        fresh.draftId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        return fresh;
    });
}

} // namespace heliograph
