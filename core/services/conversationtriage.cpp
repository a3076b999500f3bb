// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/conversationprivate.h"
#include "services/timeline.h"

// What is done to one conversation or many from the list: assigned, labelled, put aside, closed, and taken back.
namespace heliograph {

Async<Moved> ConversationService::Private::move(ConversationService *q, const QList<qint64> &ids, const moves::Step &step, const QString &note)
{
    auto done = store.write([ids, step, note, actor = settings.actor(), now = clock.nowMs()](store::Unit &unit) -> Result<Moved> {
        const auto moved = moves::take(unit, ids, step, actor, now);
        for (qsizetype i = 0; moved && !note.isEmpty() && i < moved->after.size(); ++i) {
            const Conversation &c = moved->after.at(i);
            if (const auto id = moves::note(unit, c.customerId, c.id, note, actor, now); !id)
                return tl::unexpected<Error>(id.error());
        }
        return moved;
    });
    whenDone(done, q, [this, q](const Result<Moved> &moved) {
        if (!moved)
            return;
        for (qsizetype i = 0; i < moved->after.size(); ++i) {
            const Conversation &c = moved->after.at(i);
            if (moved->before.at(i).state == ConversationState::Offered && c.state == ConversationState::Open)
                Q_EMIT q->accepted(c.id, c.endpoint);
            if (c.state == ConversationState::Snoozed)
                alarm->expect(c.snoozedUntil);
        }
    });
    return done;
}

Async<Moved> ConversationService::assign(const QList<qint64> &ids, const QString &agent, const QString &note)
{
    return d->move(this, ids, moves::assign(timeline::preview(timeline::cleaned(agent))), timeline::cleaned(note).trimmed());
}

Async<Moved> ConversationService::label(const QList<qint64> &ids, const QStringList &add, const QStringList &remove)
{
    QStringList tidy;
    for (const QString &label : add) {
        if (const QString text = timeline::label(label); !text.isEmpty())
            tidy += text;
    }
    return d->move(this, ids, moves::label(tidy, remove));
}

Async<Moved> ConversationService::snooze(const QList<qint64> &ids, qint64 untilMs)
{
    if (untilMs <= d->clock.nowMs())
        return finished<Moved>(fail(ErrorCode::InvalidArgument, QStringLiteral("until")));
    return d->move(this, ids, moves::snooze(untilMs));
}

Async<Moved> ConversationService::setPending(const QList<qint64> &ids, bool pending)
{
    return d->move(this, ids, moves::pending(pending));
}

Async<Moved> ConversationService::close(const QList<qint64> &ids, const QString &cause)
{
    return d->move(this, ids, moves::close(cause, d->clock.nowMs()));
}

Async<Moved> ConversationService::setUnread(const QList<qint64> &ids, bool unread)
{
    return d->move(this, ids, moves::unread(unread));
}

Async<Moved> ConversationService::putBack(const Moved &moved)
{
    const auto done = d->store.write([moved, actor = d->settings.actor(), now = d->clock.nowMs()](store::Unit &unit) {
        return moves::putBack(unit, moved, actor, now);
    });
    whenDone(done, this, [this](const Result<Moved> &back) {
        if (back)
            d->alarm->start(); // some may be snoozed again
    });
    return done;
}

Async<QStringList> ConversationService::labels()
{
    return d->store.read([](const store::View &view) { return view.conversations.labels(); });
}

} // namespace heliograph
