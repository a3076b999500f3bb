// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/conversationmoves.h"

#include "services/timeline.h"

#include <QJsonArray>

#include <algorithm>

namespace heliograph::moves {

namespace {

tl::unexpected<Error> handed(const Error &error)
{
    return tl::unexpected<Error>(error);
}

bool goingOn(const Conversation &c)
{
    return c.state == ConversationState::Open || c.state == ConversationState::Pending || c.state == ConversationState::Snoozed;
}

Status line(store::Unit &unit, const Conversation &c, const char16_t *code, const QString &actor, qint64 nowMs, const QJsonObject &facts,
            const QJsonObject &audited = {})
{
    const auto id = timeline::event(unit, c.customerId, c.id, nowMs, QString::fromUtf16(code), actor, facts);
    if (!id)
        return handed(id.error());
    return timeline::audit(unit, nowMs, actor, QString::fromUtf16(code), QStringLiteral("conversation:%1").arg(c.id), audited);
}

/// nullptr: the line about who has it says enough.
const char16_t *stateCode(const Conversation &before, const Conversation &after, bool taken)
{
    switch (after.state) {
    case ConversationState::Pending: return event::Pending;
    case ConversationState::Snoozed: return event::Snoozed;
    case ConversationState::Closed: return event::Closed;
    case ConversationState::Open:
        if (before.state == ConversationState::Offered)
            return taken ? event::Accepted : nullptr;
        return event::Reopened;
    case ConversationState::Offered: break;
    }
    return nullptr;
}

/// Accepting says who has it now; everything else about who has it is said of its own.
bool acceptedByActor(const Conversation &before, const Conversation &after, const QString &actor)
{
    return before.state == ConversationState::Offered && after.state == ConversationState::Open && after.assignee == actor;
}

QStringList without(const QStringList &labels, const QStringList &others)
{
    QStringList left;
    for (const QString &label : labels) {
        if (!others.contains(label, Qt::CaseInsensitive))
            left += label;
    }
    return left;
}

bool sameWhereMoved(const Conversation &a, const Conversation &b)
{
    return a.state == b.state && a.assignee == b.assignee && a.labels == b.labels && a.snoozedUntil == b.snoozedUntil && a.unread == b.unread;
}

} // namespace

Step assign(const QString &agent)
{
    return [agent](Conversation c) -> std::optional<Conversation> {
        if (c.state == ConversationState::Closed)
            return {};
        c.assignee = agent;
        if (agent.isEmpty()) {
            c.state = ConversationState::Offered;
            c.snoozedUntil = 0;
        } else if (c.state == ConversationState::Offered) {
            c.state = ConversationState::Open;
        }
        return c;
    };
}

Step label(const QStringList &add, const QStringList &remove)
{
    return [add, remove](Conversation c) -> std::optional<Conversation> {
        c.labels = without(c.labels, remove);
        for (const QString &label : add) {
            if (!c.labels.contains(label, Qt::CaseInsensitive))
                c.labels += label;
        }
        return c;
    };
}

Step snooze(qint64 untilMs)
{
    return [untilMs](Conversation c) -> std::optional<Conversation> {
        if (!goingOn(c))
            return {};
        c.state = ConversationState::Snoozed;
        c.snoozedUntil = untilMs;
        return c;
    };
}

Step pending(bool pending)
{
    return [pending](Conversation c) -> std::optional<Conversation> {
        if (!goingOn(c))
            return {};
        c.state = pending ? ConversationState::Pending : ConversationState::Open;
        c.snoozedUntil = 0;
        return c;
    };
}

Step close(const QString &cause, qint64 nowMs)
{
    return [cause, nowMs](Conversation c) -> std::optional<Conversation> {
        if (c.state == ConversationState::Closed)
            return {};
        c.state = ConversationState::Closed;
        c.closedAt = nowMs;
        c.closedCause = cause;
        c.snoozedUntil = 0;
        c.waitingSince = 0;
        c.unread = 0;
        return c;
    };
}

Step unread(bool unread)
{
    return [unread](Conversation c) -> std::optional<Conversation> {
        c.unread = unread ? qMax(1, c.unread) : 0;
        return c;
    };
}

Status write(store::Unit &unit, const Conversation &before, Conversation after, const QString &actor, qint64 nowMs)
{
    const bool state = before.state != after.state || before.snoozedUntil != after.snoozedUntil;
    const bool taken = acceptedByActor(before, after, actor);
    const bool person = before.assignee != after.assignee && !taken;
    if (state || person)
        after.lastActivityAt = qMax(after.lastActivityAt, nowMs);
    if (const Status ok = unit.conversations.update(after); !ok)
        return ok;
    unit.changed(Change::Kind::Conversation, after.id, after.customerId);
    if (const char16_t *code = state ? stateCode(before, after, taken) : nullptr) {
        QJsonObject said;
        if (!actor.isEmpty())
            said.insert(QStringLiteral("actor"), actor);
        if (after.state == ConversationState::Closed)
            said.insert(QStringLiteral("cause"), after.closedCause);
        if (after.state == ConversationState::Snoozed)
            said.insert(QStringLiteral("until"), after.snoozedUntil);
        if (const Status ok = line(unit, after, code, actor, nowMs, said); !ok)
            return ok;
    }
    if (person) {
        const QJsonObject said{{QStringLiteral("actor"), actor}, {QStringLiteral("to"), after.assignee}};
        if (const Status ok = line(unit, after, event::Assigned, actor, nowMs, said, {{QStringLiteral("to"), after.assignee}}); !ok)
            return ok;
    }
    const QStringList added = without(after.labels, before.labels), removed = without(before.labels, after.labels);
    if (added.isEmpty() && removed.isEmpty())
        return Done{};
    const QJsonObject labels{{QStringLiteral("added"), QJsonArray::fromStringList(added)},
                             {QStringLiteral("removed"), QJsonArray::fromStringList(removed)}};
    QJsonObject said = labels;
    said.insert(QStringLiteral("actor"), actor);
    return line(unit, after, event::Labelled, actor, nowMs, said, labels);
}

Status wake(store::Unit &unit, Conversation c, const QString &cause, qint64 nowMs)
{
    c.state = ConversationState::Open;
    c.snoozedUntil = 0;
    c.lastActivityAt = qMax(c.lastActivityAt, nowMs);
    if (const Status ok = unit.conversations.update(c); !ok)
        return ok;
    unit.changed(Change::Kind::Conversation, c.id, c.customerId);
    return line(unit, c, event::Woken, {}, nowMs, {{QStringLiteral("cause"), cause}});
}

Result<Moved> take(store::Unit &unit, const QList<qint64> &ids, const Step &step, const QString &actor, qint64 nowMs)
{
    Moved moved;
    for (const qint64 id : ids) {
        const auto before = unit.conversations.get(id);
        if (!before && before.error().code != ErrorCode::NotFound)
            return handed(before.error());
        const std::optional<Conversation> after = before ? step(*before) : std::nullopt;
        if (!after) {
            ++moved.skipped;
            continue;
        }
        if (*after == *before)
            continue;
        if (const Status ok = write(unit, *before, *after, actor, nowMs); !ok)
            return handed(ok.error());
        moved.before.append(*before);
        moved.after.append(*after);
    }
    return moved;
}

Result<Moved> putBack(store::Unit &unit, const Moved &moved, const QString &actor, qint64 nowMs)
{
    Moved back;
    for (qsizetype i = 0; i < moved.after.size(); ++i) {
        const Conversation &was = moved.before.at(i);
        const auto now = unit.conversations.get(was.id);
        if (!now && now.error().code != ErrorCode::NotFound)
            return handed(now.error());
        bool free = now && sameWhereMoved(*now, moved.after.at(i));
        if (free && now->state == ConversationState::Closed && was.state != ConversationState::Closed) {
            // The customer began another one meanwhile: two at once on one endpoint would tear the talk apart.
            const auto open = unit.conversations.openFor(now->endpoint);
            if (!open && open.error().code != ErrorCode::NotFound)
                return handed(open.error());
            free = !open;
        }
        if (!free) {
            ++back.skipped;
            continue;
        }
        Conversation put = *now;
        put.state = was.state;
        put.assignee = was.assignee;
        put.labels = was.labels;
        put.snoozedUntil = was.snoozedUntil;
        put.unread = was.unread;
        put.waitingSince = was.waitingSince;
        put.closedAt = was.closedAt;
        put.closedCause = was.closedCause;
        if (const Status ok = write(unit, *now, put, actor, nowMs); !ok)
            return handed(ok.error());
        back.before.append(*now);
        back.after.append(put);
    }
    return back;
}

Result<qint64> note(store::Unit &unit, qint64 customerId, qint64 conversationId, const QString &text, const QString &actor, qint64 nowMs)
{
    Message note;
    note.threadId = customerId;
    note.conversationId = conversationId;
    note.at = nowMs;
    note.kind = MessageKind::Note;
    note.actor = actor;
    note.body = text;
    const auto id = unit.messages.insert(note);
    if (!id)
        return id;
    unit.changed(Change::Kind::Message, *id, customerId);
    if (conversationId == 0)
        return id;
    auto c = unit.conversations.get(conversationId);
    if (!c)
        return handed(c.error());
    c->preview = timeline::preview(text);
    c->previewDirection = Direction::None;
    c->previewIsNote = true;
    c->lastActivityAt = qMax(c->lastActivityAt, nowMs);
    unit.changed(Change::Kind::Conversation, c->id, c->customerId);
    if (const Status ok = unit.conversations.update(*c); !ok)
        return handed(ok.error());
    return id;
}

} // namespace heliograph::moves
