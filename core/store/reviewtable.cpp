// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/reviewtable.h"

#include "store/connection.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heliograph::store {

namespace {

#define RUBRIC_COLUMNS u"id, root, version, name, categories, at, actor"
#define CARD_COLUMNS                                                                                                          \
    u"id, conversation_id, agent, reviewer, rubric_id, marks, summary, state, percent, failed, at, submitted_at, seen_at,"     \
    u" answer, answered_at, dispute, verdict"
#define NOTE_COLUMNS u"id, message_id, conversation_id, agent, author, text, at, follow_up_at, done_at, seen_at, answer, answered_at"

QJsonObject toJson(const QList<RubricCategory> &categories)
{
    QJsonArray list;
    for (const RubricCategory &c : categories)
        list.append(QJsonObject{{"name"_L1, c.name}, {"weight"_L1, c.weight}, {"scale"_L1, int(c.scale)}, {"fails"_L1, c.failsAll},
                                {"causes"_L1, QJsonArray::fromStringList(c.causes)}});
    return {{"categories"_L1, list}};
}

ScoreScale scaleOf(int steps)
{
    return steps == int(ScoreScale::Binary) || steps == int(ScoreScale::Three) ? ScoreScale(steps) : ScoreScale::Five;
}

Rubric readRubric(const Statement &row)
{
    Rubric rubric{row.integer(0), row.integer(1), row.number(2), row.text(3), {}, row.integer(5), row.text(6)};
    for (const QJsonValue &value : row.json(4).value("categories"_L1).toArray()) {
        RubricCategory c{value["name"_L1].toString(), value["weight"_L1].toInt(), scaleOf(value["scale"_L1].toInt()), value["fails"_L1].toBool(), {}};
        for (const QJsonValue &cause : value["causes"_L1].toArray())
            c.causes += cause.toString();
        rubric.categories.append(c);
    }
    return rubric;
}

QJsonObject toJson(const QList<ScoreMark> &marks)
{
    QJsonArray list;
    for (const ScoreMark &mark : marks)
        list.append(QJsonObject{{"step"_L1, mark.step}, {"cause"_L1, mark.cause}});
    return {{"marks"_L1, list}};
}

Scorecard readCard(const Statement &row)
{
    Scorecard card{row.integer(0), row.integer(1), row.text(2), row.text(3), row.integer(4), {}, row.text(6), row.as<ScorecardState>(7), row.number(8),
                   row.flag(9), row.integer(10), row.integer(11), row.integer(12), row.text(13), row.integer(14), row.as<Dispute>(15), row.text(16)};
    for (const QJsonValue &value : row.json(5).value("marks"_L1).toArray())
        card.marks.append({value["step"_L1].toInt(), value["cause"_L1].toString()});
    return card;
}

CoachingNote readNote(const Statement &row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.text(3), row.text(4), row.text(5), row.integer(6), row.integer(7),
            row.integer(8), row.integer(9), row.text(10), row.integer(11)};
}

} // namespace

Result<qint64> ReviewTable::insert(const Rubric &r)
{
    const auto id = m_c.insert(QStringLiteral("INSERT INTO rubric (root, version, name, categories, at, actor, retired) VALUES (?,?,?,?,?,?,0)"),
                               {r.root, r.version, r.name, toJson(r.categories), r.at, r.actor});
    if (!id || r.root != 0)
        return id;
    const Status own = m_c.exec(QStringLiteral("UPDATE rubric SET root=id WHERE id=?"), {*id});
    return own ? id : Result<qint64>(tl::unexpected<Error>(own.error()));
}

Result<Rubric> ReviewTable::rubric(qint64 id) const
{
    return m_c.one<Rubric>(QStringLiteral(u"SELECT " RUBRIC_COLUMNS u" FROM rubric WHERE id=?"), {id}, readRubric);
}

Result<QList<Rubric>> ReviewTable::rubrics() const
{
    return m_c.all<Rubric>(QStringLiteral(u"SELECT " RUBRIC_COLUMNS u" FROM rubric r WHERE retired=0 AND version="
                                          u"(SELECT max(version) FROM rubric n WHERE n.root=r.root) ORDER BY name COLLATE NOCASE, id"),
                           {}, readRubric);
}

Status ReviewTable::retire(qint64 root)
{
    return m_c.exec(QStringLiteral("UPDATE rubric SET retired=1 WHERE root=?"), {root});
}

Result<qint64> ReviewTable::put(const Scorecard &c)
{
    if (c.id == 0) {
        return m_c.insert(QStringLiteral("INSERT INTO scorecard (conversation_id, agent, reviewer, rubric_id, marks, summary, state, percent, failed,"
                                         " at, submitted_at, seen_at, answer, answered_at, dispute, verdict) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
                          {c.conversationId, c.agent, c.reviewer, c.rubricId, toJson(c.marks), c.summary, c.state, c.percent, c.failed, c.at,
                           c.submittedAt, c.seenAt, c.answer, c.answeredAt, c.dispute, c.verdict});
    }
    const auto changed = m_c.change(QStringLiteral("UPDATE scorecard SET rubric_id=?, marks=?, summary=?, state=?, percent=?, failed=?, submitted_at=?,"
                                                   " seen_at=?, answer=?, answered_at=?, dispute=?, verdict=? WHERE id=?"),
                                    {c.rubricId, toJson(c.marks), c.summary, c.state, c.percent, c.failed, c.submittedAt, c.seenAt, c.answer,
                                     c.answeredAt, c.dispute, c.verdict, c.id});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    return *changed == 1 ? Result<qint64>(c.id) : Result<qint64>(fail(ErrorCode::NotFound));
}

Result<Scorecard> ReviewTable::card(qint64 id) const
{
    return m_c.one<Scorecard>(QStringLiteral(u"SELECT " CARD_COLUMNS u" FROM scorecard WHERE id=?"), {id}, readCard);
}

Result<QList<Scorecard>> ReviewTable::cardsOf(qint64 conversationId) const
{
    return m_c.all<Scorecard>(QStringLiteral(u"SELECT " CARD_COLUMNS u" FROM scorecard WHERE conversation_id=? ORDER BY id"), {conversationId}, readCard);
}

Result<QList<Scorecard>> ReviewTable::submitted(qint64 from, qint64 until) const
{
    return m_c.all<Scorecard>(QStringLiteral(u"SELECT " CARD_COLUMNS u" FROM scorecard WHERE state=2 AND submitted_at>=? AND submitted_at<?"
                                             u" ORDER BY submitted_at, id"),
                              {from, until}, readCard);
}

Result<qint64> ReviewTable::put(const CoachingNote &n)
{
    if (n.id == 0) {
        return m_c.insert(QStringLiteral("INSERT INTO coaching_note (message_id, conversation_id, agent, author, text, at, follow_up_at, done_at,"
                                         " seen_at, answer, answered_at) VALUES (?,?,?,?,?,?,?,?,?,?,?)"),
                          {n.messageId, n.conversationId, n.agent, n.author, n.text, n.at, n.followUpAt, n.doneAt, n.seenAt, n.answer, n.answeredAt});
    }
    const auto changed = m_c.change(QStringLiteral("UPDATE coaching_note SET text=?, follow_up_at=?, done_at=?, seen_at=?, answer=?, answered_at=? WHERE id=?"),
                                    {n.text, n.followUpAt, n.doneAt, n.seenAt, n.answer, n.answeredAt, n.id});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    return *changed == 1 ? Result<qint64>(n.id) : Result<qint64>(fail(ErrorCode::NotFound));
}

Status ReviewTable::removeNote(qint64 id)
{
    return m_c.exec(QStringLiteral("DELETE FROM coaching_note WHERE id=?"), {id});
}

Result<CoachingNote> ReviewTable::note(qint64 id) const
{
    return m_c.one<CoachingNote>(QStringLiteral(u"SELECT " NOTE_COLUMNS u" FROM coaching_note WHERE id=?"), {id}, readNote);
}

Result<QList<CoachingNote>> ReviewTable::notesOf(qint64 conversationId) const
{
    return m_c.all<CoachingNote>(QStringLiteral(u"SELECT " NOTE_COLUMNS u" FROM coaching_note WHERE conversation_id=? ORDER BY id"), {conversationId},
                                 readNote);
}

Result<QList<CoachingNote>> ReviewTable::due(qint64 untilMs, int limit) const
{
    return m_c.all<CoachingNote>(QStringLiteral(u"SELECT " NOTE_COLUMNS u" FROM coaching_note WHERE follow_up_at>0 AND done_at=0 AND follow_up_at<=?"
                                                u" ORDER BY follow_up_at, id LIMIT ?"),
                                 {untilMs, limit}, readNote);
}

Result<QList<ReviewTable::Opened>> ReviewTable::opened(qint64 from, qint64 until, int limit) const
{
    return m_c.all<Opened>(QStringLiteral("SELECT c.id, c.assignee, EXISTS (SELECT 1 FROM verification v WHERE v.customer_id=c.customer_id"
                                          " AND v.conversation_id=c.id AND v.state IN (3, 4)),"
                                          " EXISTS (SELECT 1 FROM scorecard s WHERE s.conversation_id=c.id AND s.state=2)"
                                          " FROM conversation c WHERE c.opened_at>=? AND c.opened_at<? AND c.assignee<>'' ORDER BY c.opened_at, c.id LIMIT ?"),
                           {from, until, limit}, [](const Statement &row) { return Opened{row.integer(0), row.text(1), row.flag(2), row.flag(3)}; });
}

Result<ReviewTable::Proof> ReviewTable::proof(const Conversation &c) const
{
    return m_c.one<Proof>(QStringLiteral("SELECT coalesce((SELECT checks FROM verification WHERE customer_id=? AND conversation_id=? AND state IN (3, 4)"
                                         " ORDER BY id DESC LIMIT 1), -1), EXISTS (SELECT 1 FROM verification WHERE customer_id=?"
                                         " AND conversation_id=? AND verified_at>0)"),
                          {c.customerId, c.id, c.customerId, c.id}, [](const Statement &row) { return Proof{row.number(0), row.flag(1)}; });
}

Result<bool> ReviewTable::failedSms(qint64 conversationId) const
{
    return m_c.integer(QStringLiteral("SELECT coalesce((SELECT failed_sms FROM conversation WHERE id=?), 0)"), {conversationId})
        .map([](qint64 n) { return n != 0; });
}

#undef RUBRIC_COLUMNS
#undef CARD_COLUMNS
#undef NOTE_COLUMNS

} // namespace heliograph::store
