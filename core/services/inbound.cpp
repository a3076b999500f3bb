// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/inbound.h"

#include "domain/crashpoint.h"
#include "policy/optout.h"
#include "services/consentwrites.h"
#include "services/timeline.h"

namespace heliograph {

namespace {

/// What comes later than this after a conversation closed is a new matter.
constexpr qint64 kLateReplyMs = qint64(72) * 3600'000;

tl::unexpected<Error> passed(const Error &error)
{
    return tl::unexpected<Error>(error);
}

Status eventIn(store::Unit &unit, const Conversation &c, qint64 at, const char16_t *code, const QJsonObject &facts = {})
{
    const auto line = timeline::event(unit, c.customerId, c.id, at, QString::fromUtf16(code), {}, facts);
    return line ? Status(Done{}) : Status(passed(line.error()));
}

/// Of several customers with one number, the one who talked last.
Result<qint64> newestOf(const store::View &view, const QList<Customer> &customers)
{
    qint64 best = customers.first().id, bestAt = -1;
    for (const Customer &customer : customers) {
        const auto conversations = view.conversations.ofCustomer(customer.id);
        if (!conversations)
            return passed(conversations.error());
        const qint64 at = conversations->isEmpty() ? 0 : conversations->first().lastActivityAt;
        if (at > bestAt) {
            best = customer.id;
            bestAt = at;
        }
    }
    return best;
}

Result<qint64> addStranger(store::Unit &unit, const Inbound &in)
{
    Customer customer;
    customer.since = in.at;
    customer.name = in.customerName;
    if (in.number) {
        const NumberType type = in.number->type;
        customer.numbers = {ContactPoint{0, 0, in.number->e164, in.number->region, type,
                                         type == NumberType::Mobile || type == NumberType::FixedLineOrMobile, false, true}};
        if (customer.name.isEmpty())
            customer.name = in.number->international;
    }
    if (customer.name.isEmpty())
        customer.name = in.endpoint.theirs;
    const auto id = unit.customers.insert(customer);
    if (id)
        unit.changed(Change::Kind::Customer, *id, *id);
    return id;
}

Result<qint64> customerOf(store::Unit &unit, const Inbound &in)
{
    if (in.customerId != 0)
        return unit.merges.keptOf(in.customerId);
    if (in.number) {
        const auto owners = unit.customers.findByNumber(in.number->e164);
        if (!owners)
            return passed(owners.error());
        if (!owners->isEmpty())
            return newestOf(unit, *owners);
    }
    const auto known = unit.conversations.latestFor(in.endpoint);
    if (known)
        return known->customerId;
    if (known.error().code != ErrorCode::NotFound)
        return passed(known.error());
    return addStranger(unit, in);
}

/// The conversation that is going on with this customer on this endpoint; or the one that closed a short while ago, open again for
/// its last agent; or a new one, offered.
Result<Conversation> conversationOf(store::Unit &unit, const Inbound &in, qint64 customerId)
{
    auto open = unit.conversations.openFor(in.endpoint);
    if (open && open->customerId == customerId)
        return open;
    if (!open && open.error().code != ErrorCode::NotFound)
        return open;
    auto latest = unit.conversations.latestFor(in.endpoint);
    if (!latest && latest.error().code != ErrorCode::NotFound)
        return latest;
    if (!open && latest && latest->customerId == customerId && in.at - latest->closedAt < kLateReplyMs) {
        // Where somebody else sits here now, it is offered: in the list of one who is away nobody would see it.
        const bool here = !latest->assignee.isEmpty() && latest->assignee == in.check.actor;
        const Status ok = timeline::reopen(unit, *latest, here ? latest->assignee : QString(), {}, in.at);
        return ok ? latest : Result<Conversation>(passed(ok.error()));
    }
    const bool before = latest.has_value();
    Conversation c;
    c.customerId = customerId;
    c.endpoint = in.endpoint;
    c.topic = in.topic;
    c.openedAt = in.at;
    const auto id = unit.conversations.insert(c);
    if (!id)
        return passed(id.error());
    c.id = *id;
    if (const Status ok = eventIn(unit, c, in.at, before ? event::Reopened : event::ConversationOpened); !ok)
        return passed(ok.error());
    return c;
}

Status touch(store::Unit &unit, Conversation c, const Inbound &in, const QString &body)
{
    const bool slept = c.state == ConversationState::Snoozed;
    if (c.state == ConversationState::Pending || slept)
        c.state = ConversationState::Open;
    c.snoozedUntil = 0;
    c.lastInboundAt = qMax(c.lastInboundAt, in.at);
    c.lastActivityAt = qMax(c.lastActivityAt, in.at);
    if (c.waitingSince == 0)
        c.waitingSince = in.at;
    c.unread += 1;
    c.preview = timeline::preview(body);
    c.previewDirection = Direction::Inbound;
    c.previewIsNote = false;
    unit.changed(Change::Kind::Conversation, c.id, c.customerId);
    if (const Status ok = unit.conversations.update(c); !ok)
        return ok;
    return slept ? eventIn(unit, c, in.at, event::Woken, {{QStringLiteral("cause"), QStringLiteral("reply")}}) : Status(Done{});
}

/// Lifts an opt-out; from a number that has none it is an opt-in, once.
Status honourStart(store::Unit &unit, ConsentRecord line)
{
    const auto out = unit.consents.optedOut(line.e164);
    if (!out)
        return passed(out.error());
    line.evidence = line.source;
    line.status = *out ? ConsentStatus::Lifted : ConsentStatus::OptIn;
    if (*out)
        return consent::lift(unit, line);
    const auto given = unit.consents.newestConsent(line.customerId, line.e164, line.scope);
    if (!given && given.error().code != ErrorCode::NotFound)
        return passed(given.error());
    return given && given->status == ConsentStatus::OptIn ? Status(Done{}) : consent::record(unit, line);
}

/// Opt-out and opt-in words count only in an SMS from that number.
Status honourWords(store::Unit &unit, const Inbound &in, const Conversation &c, Received &received)
{
    if (!in.number)
        return Done{};
    ConsentRecord line;
    line.customerId = c.customerId;
    line.e164 = in.number->e164;
    line.scope = QStringLiteral("sms");
    line.source = timeline::preview(in.text).left(40);
    line.channel = QStringLiteral("sms");
    line.conversationId = c.id;
    line.at = in.at;
    const policy::Keyword word = policy::keyword(in.text);
    if (word == policy::Keyword::Stop) {
        line.status = ConsentStatus::OptOut;
        const auto stopped = consent::stop(unit, line);
        if (!stopped)
            return passed(stopped.error());
        received.confirmStop = !stopped->wasOut;
    } else if (word == policy::Keyword::Start) {
        return honourStart(unit, line);
    } else if (word == policy::Keyword::None && policy::soundsLikeStop(in.text)) {
        return eventIn(unit, c, in.at, event::SoundsLikeStop, {{QStringLiteral("to"), line.e164}});
    }
    return Done{};
}

} // namespace

Result<Received> storeInbound(store::Unit &unit, const Inbound &in)
{
    Received received;
    const auto first = unit.messages.firstSeen(in.source, in.key);
    if (!first)
        return passed(first.error());
    if (!*first)
        return received;
    const auto customer = customerOf(unit, in);
    if (!customer)
        return passed(customer.error());
    received.customerId = *customer;
    const auto conversation = conversationOf(unit, in, *customer);
    if (!conversation)
        return passed(conversation.error());
    received.conversationId = conversation->id;
    const auto screened = in.check.screen(unit, *customer, in.text);
    if (!screened)
        return passed(screened.error());

    Message message;
    message.threadId = *customer;
    message.conversationId = conversation->id;
    message.at = in.at;
    message.kind = in.endpoint.channel == Channel::Sms ? MessageKind::SmsTwoWay : MessageKind::Chat;
    message.direction = Direction::Inbound;
    message.channel = in.endpoint.channel;
    message.body = screened->text;
    message.codeHidden = screened->hidden;
    if (!in.accountId.isEmpty())
        message.extra = {{QStringLiteral("provider"), in.accountId}};
    const auto id = unit.messages.insert(message);
    if (!id)
        return passed(id.error());
    received.messageId = *id;
    unit.changed(Change::Kind::Message, *id, *customer);
    if (const Status ok = touch(unit, *conversation, in, screened->text); !ok)
        return passed(ok.error());
    if (const Status ok = honourWords(unit, in, *conversation, received); !ok)
        return passed(ok.error());
    if (!screened->candidates.isEmpty()) {
        const auto checked = in.check.check(unit, *customer, conversation->id, screened->candidates, in.endpoint.channel,
                                            in.number ? in.number->e164 : in.endpoint.theirs);
        if (!checked)
            return passed(checked.error());
        received.checked = *checked;
    }
    crashPoint("inbound.stored");
    return received;
}

} // namespace heliograph
