// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/reviewwrites.h"

#include "policy/scoring.h"
#include "services/reviewservice.h"
#include "services/timeline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::reviews {

namespace {

tl::unexpected<Error> relayed(const Error &error)
{
    return tl::unexpected<Error>(error);
}

QString objectOf(qint64 conversationId)
{
    return u"conversation:%1"_s.arg(conversationId);
}

/// Whose conversation it is; after it is closed or goes back to everybody, who wrote to the customer last is not known here.
Result<QString> agentOf(const store::View &view, qint64 conversationId)
{
    const auto conversation = view.conversations.get(conversationId);
    if (!conversation)
        return relayed(conversation.error());
    if (conversation->assignee.isEmpty())
        return fail(ErrorCode::Conflict, u"agent"_s);
    return conversation->assignee;
}

/// As it is stored; `required`: empty is refused.
Result<QString> wordsOf(const QString &text, const char *field, bool required)
{
    const QString cleaned = timeline::cleaned(text).trimmed();
    if (required && cleaned.isEmpty())
        return fail(ErrorCode::InvalidArgument, QLatin1StringView(field) + u":required"_s);
    if (cleaned.size() > ReviewService::kLongestText)
        return fail(ErrorCode::InvalidArgument, QLatin1StringView(field) + u":too_long"_s);
    return cleaned;
}

Status noted(store::Unit &unit, qint64 nowMs, const QString &actor, const QString &action, qint64 conversationId, const QJsonObject &details = {})
{
    unit.changed(Change::Kind::Review, conversationId);
    return timeline::audit(unit, nowMs, actor, action, objectOf(conversationId), details);
}

/// What the agent has not seen yet is seen now.
Status markSeen(store::Unit &unit, qint64 conversationId, const QString &agent, qint64 nowMs)
{
    const auto cards = unit.reviews.cardsOf(conversationId);
    const auto notes = unit.reviews.notesOf(conversationId);
    if (!cards || !notes)
        return relayed(cards ? notes.error() : cards.error());
    bool any = false;
    for (Scorecard card : *cards) {
        if (card.state != ScorecardState::Submitted || card.agent != agent || card.reviewer == agent || card.seenAt != 0)
            continue;
        card.seenAt = nowMs;
        if (const auto put = unit.reviews.put(card); !put)
            return relayed(put.error());
        any = true;
    }
    for (CoachingNote note : *notes) {
        if (note.agent != agent || note.author == agent || note.seenAt != 0)
            continue;
        note.seenAt = nowMs;
        if (const auto put = unit.reviews.put(note); !put)
            return relayed(put.error());
        any = true;
    }
    if (any)
        unit.changed(Change::Kind::Review, conversationId);
    return Done{};
}

Status addRubric(const store::View &view, ReviewSheet &sheet, qint64 id)
{
    if (id == 0 || sheet.rubric(id))
        return Done{};
    const auto rubric = view.reviews.rubric(id);
    if (!rubric)
        return relayed(rubric.error());
    sheet.rubrics.append(*rubric);
    return Done{};
}

} // namespace

Result<ReviewSheet> open(store::Unit &unit, qint64 conversationId, const Reader &reader, qint64 nowMs)
{
    if (const auto all = rubrics(unit, reader.name, nowMs); !all)
        return relayed(all.error());
    const auto before = sheet(unit, conversationId, reader, nowMs);
    if (!before)
        return before;
    const Status ok = before->mine ? markSeen(unit, conversationId, reader.name, nowMs)
                                   : timeline::audit(unit, nowMs, reader.name, u"review.opened"_s, objectOf(conversationId), {{u"silent"_s, true}});
    return ok ? sheet(unit, conversationId, reader, nowMs) : relayed(ok.error());
}

Result<ReviewSheet> sheet(const store::View &view, qint64 conversationId, const Reader &reader, qint64 nowMs)
{
    const auto conversation = view.conversations.get(conversationId);
    if (!conversation)
        return relayed(conversation.error());
    ReviewSheet sheet;
    sheet.conversation = *conversation;
    sheet.mine = conversation->assignee == reader.name;
    const auto customer = view.customers.get(conversation->customerId);
    const auto cards = view.reviews.cardsOf(conversationId);
    const auto notes = view.reviews.notesOf(conversationId);
    const auto rubrics = view.reviews.rubrics();
    if (!customer || !cards || !notes || !rubrics)
        return relayed(!customer ? customer.error() : !cards ? cards.error() : !notes ? notes.error() : rubrics.error());
    sheet.customerName = customer->name;
    sheet.number = customer->numbers.isEmpty() ? QString() : customer->numbers.first().e164;
    const auto proof = view.verifications.valid(customer->id, sheet.number, nowMs);
    if (!proof)
        return relayed(proof.error());
    sheet.verified = proof->has_value();
    sheet.notes = *notes;
    sheet.rubrics = *rubrics;
    const auto isOwn = [&reader](const Scorecard &card) { return card.reviewer == reader.name; };
    const auto own = std::find_if(cards->begin(), cards->end(), isOwn);
    if (own != cards->end())
        sheet.own = *own;
    const bool sees = sheet.mine || sheet.own.state == ScorecardState::Submitted;
    for (const Scorecard &card : *cards) {
        if (isOwn(card) || card.state != ScorecardState::Submitted)
            continue;
        if (!sees) {
            ++sheet.hidden;
            continue;
        }
        sheet.others.append(card);
        if (const Status ok = addRubric(view, sheet, card.rubricId); !ok)
            return relayed(ok.error());
    }
    if (const Status ok = addRubric(view, sheet, sheet.own.rubricId); !ok)
        return relayed(ok.error());
    const bool told = sheet.mine && (!sheet.others.isEmpty() || !sheet.notes.isEmpty());
    if (!reader.supervisor && !told)
        return fail(ErrorCode::Refused, u"role:review"_s);
    return sheet;
}

Result<qint64> putCard(store::Unit &unit, Scorecard card, const QString &reviewer, bool submit, qint64 nowMs)
{
    const auto agent = agentOf(unit, card.conversationId);
    if (!agent)
        return relayed(agent.error());
    const auto rubric = unit.reviews.rubric(card.rubricId);
    if (!rubric)
        return relayed(rubric.error());
    const auto summary = wordsOf(card.summary, "summary", false);
    if (!summary)
        return relayed(summary.error());
    const auto cards = unit.reviews.cardsOf(card.conversationId);
    if (!cards)
        return relayed(cards.error());
    Scorecard stored;
    stored.at = nowMs;
    for (const Scorecard &known : *cards) {
        if (known.reviewer == reviewer)
            stored = known;
    }
    const bool again = stored.state == ScorecardState::Submitted;
    if (again && (!submit || stored.dispute != Dispute::Open))
        return fail(ErrorCode::Conflict, u"submitted"_s);
    stored.conversationId = card.conversationId;
    stored.agent = *agent;
    stored.reviewer = reviewer;
    stored.rubricId = rubric->id;
    stored.marks = card.marks;
    stored.marks.resize(rubric->categories.size());
    stored.summary = *summary;
    if (submit) {
        if (const Status ok = policy::complete(*rubric, stored.marks); !ok)
            return relayed(ok.error());
        const policy::Score score = policy::score(*rubric, stored.marks);
        stored.state = ScorecardState::Submitted;
        stored.percent = score.percent;
        stored.failed = !score.failed.isEmpty();
        stored.submittedAt = nowMs;
        stored.seenAt = 0;
        stored.dispute = again ? Dispute::Changed : stored.dispute;
    }
    const auto id = unit.reviews.put(stored);
    if (!id)
        return id;
    if (!submit) {
        unit.changed(Change::Kind::Review, stored.conversationId);
        return id;
    }
    const Status ok = noted(unit, nowMs, reviewer, again ? u"review.changed"_s : u"review.submitted"_s, stored.conversationId,
                            {{u"agent"_s, stored.agent}, {u"percent"_s, stored.percent}, {u"rubric"_s, stored.rubricId}});
    return ok ? id : Result<qint64>(relayed(ok.error()));
}

Status answer(store::Unit &unit, qint64 cardId, const QString &text, bool disputed, const QString &agent, qint64 nowMs)
{
    auto card = unit.reviews.card(cardId);
    if (!card)
        return relayed(card.error());
    if (card->agent != agent || card->state != ScorecardState::Submitted)
        return fail(ErrorCode::Refused, u"not_yours"_s);
    const auto words = wordsOf(text, "text", true);
    if (!words)
        return relayed(words.error());
    if (disputed && card->dispute != Dispute::None)
        return fail(ErrorCode::Conflict, u"disputed"_s);
    card->answer = *words;
    card->answeredAt = nowMs;
    card->dispute = disputed ? Dispute::Open : card->dispute;
    if (const auto put = unit.reviews.put(*card); !put)
        return relayed(put.error());
    return noted(unit, nowMs, agent, disputed ? u"review.disputed"_s : u"review.answered"_s, card->conversationId, {{u"reviewer"_s, card->reviewer}});
}

Status keepScore(store::Unit &unit, qint64 cardId, const QString &text, const QString &reviewer, qint64 nowMs)
{
    auto card = unit.reviews.card(cardId);
    if (!card)
        return relayed(card.error());
    if (card->reviewer != reviewer)
        return fail(ErrorCode::Refused, u"not_yours"_s);
    if (card->dispute != Dispute::Open)
        return fail(ErrorCode::Conflict, u"disputed"_s);
    const auto words = wordsOf(text, "text", true);
    if (!words)
        return relayed(words.error());
    card->verdict = *words;
    card->dispute = Dispute::Kept;
    card->seenAt = 0;
    if (const auto put = unit.reviews.put(*card); !put)
        return relayed(put.error());
    return noted(unit, nowMs, reviewer, u"review.kept"_s, card->conversationId, {{u"agent"_s, card->agent}});
}

Result<qint64> coach(store::Unit &unit, CoachingNote note, const QString &author, qint64 nowMs)
{
    const auto words = wordsOf(note.text, "text", true);
    if (!words)
        return relayed(words.error());
    if (note.id != 0) {
        const auto stored = unit.reviews.note(note.id);
        if (!stored)
            return relayed(stored.error());
        if (stored->author != author)
            return fail(ErrorCode::Refused, u"not_yours"_s);
        const qint64 followUp = note.followUpAt;
        note = *stored;
        note.followUpAt = followUp;
    } else {
        const auto message = unit.messages.get(note.messageId);
        if (!message)
            return relayed(message.error());
        const auto agent = agentOf(unit, message->conversationId);
        if (!agent)
            return relayed(agent.error());
        note.conversationId = message->conversationId;
        note.agent = *agent;
        note.author = author;
        note.at = nowMs;
    }
    if (note.followUpAt != 0 && note.followUpAt < nowMs)
        return fail(ErrorCode::InvalidArgument, u"follow_up:past"_s);
    note.text = *words;
    const auto id = unit.reviews.put(note);
    if (!id)
        return id;
    const Status ok = noted(unit, nowMs, author, note.id == 0 ? u"review.coached"_s : u"review.note_changed"_s, note.conversationId,
                            {{u"agent"_s, note.agent}, {u"message"_s, note.messageId}});
    return ok ? id : Result<qint64>(relayed(ok.error()));
}

Status removeNote(store::Unit &unit, qint64 noteId, const QString &author, qint64 nowMs)
{
    const auto note = unit.reviews.note(noteId);
    if (!note)
        return relayed(note.error());
    if (note->author != author)
        return fail(ErrorCode::Refused, u"not_yours"_s);
    if (const Status ok = unit.reviews.removeNote(noteId); !ok)
        return ok;
    return noted(unit, nowMs, author, u"review.note_removed"_s, note->conversationId, {{u"agent"_s, note->agent}, {u"message"_s, note->messageId}});
}

Status answerNote(store::Unit &unit, qint64 noteId, const QString &text, const QString &agent, qint64 nowMs)
{
    auto note = unit.reviews.note(noteId);
    if (!note)
        return relayed(note.error());
    if (note->agent != agent)
        return fail(ErrorCode::Refused, u"not_yours"_s);
    const auto words = wordsOf(text, "text", true);
    if (!words)
        return relayed(words.error());
    note->answer = *words;
    note->answeredAt = nowMs;
    if (const auto put = unit.reviews.put(*note); !put)
        return relayed(put.error());
    return noted(unit, nowMs, agent, u"review.note_answered"_s, note->conversationId, {{u"author"_s, note->author}});
}

Status followedUp(store::Unit &unit, qint64 noteId, const QString &who, qint64 nowMs)
{
    auto note = unit.reviews.note(noteId);
    if (!note)
        return relayed(note.error());
    note->doneAt = nowMs;
    if (const auto put = unit.reviews.put(*note); !put)
        return relayed(put.error());
    return noted(unit, nowMs, who, u"review.followed_up"_s, note->conversationId, {{u"agent"_s, note->agent}});
}

Result<QList<Rubric>> rubrics(store::Unit &unit, const QString &actor, qint64 nowMs)
{
    const auto all = unit.reviews.rubrics();
    if (!all || !all->isEmpty())
        return all;
    Rubric first = policy::defaultRubric();
    first.at = nowMs;
    first.actor = actor;
    const auto id = unit.reviews.insert(first);
    return id ? unit.reviews.rubrics() : Result<QList<Rubric>>(relayed(id.error()));
}

Result<qint64> putRubric(store::Unit &unit, Rubric rubric, const QString &actor, qint64 nowMs)
{
    rubric.name = timeline::oneLine(rubric.name);
    for (RubricCategory &category : rubric.categories)
        category.name = timeline::oneLine(category.name);
    rubric.version = 1;
    rubric.at = nowMs;
    rubric.actor = actor;
    const auto all = unit.reviews.rubrics();
    if (!all)
        return relayed(all.error());
    for (const Rubric &known : *all) {
        if (known.root == rubric.root)
            rubric.version = known.version + 1;
        else if (known.name.compare(rubric.name, Qt::CaseInsensitive) == 0)
            return fail(ErrorCode::Conflict, u"rubric"_s);
    }
    const auto id = unit.reviews.insert(rubric);
    if (!id)
        return id;
    unit.changed(Change::Kind::Review, 0);
    const Status ok = timeline::audit(unit, nowMs, actor, rubric.version == 1 ? u"rubric.added"_s : u"rubric.changed"_s, u"rubric:%1"_s.arg(*id),
                                      {{u"version"_s, rubric.version}});
    return ok ? id : Result<qint64>(relayed(ok.error()));
}

Status retireRubric(store::Unit &unit, qint64 root, const QString &actor, qint64 nowMs)
{
    const auto all = unit.reviews.rubrics();
    if (!all)
        return relayed(all.error());
    if (all->size() <= 1)
        return fail(ErrorCode::Conflict, u"last"_s);
    if (const Status ok = unit.reviews.retire(root); !ok)
        return ok;
    unit.changed(Change::Kind::Review, 0);
    return timeline::audit(unit, nowMs, actor, u"rubric.retired"_s, u"rubric:%1"_s.arg(root));
}

} // namespace heliograph::reviews
