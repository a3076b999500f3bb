// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/scoring.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace heliograph::policy {

namespace {

constexpr int kExact = 60; ///< every scale divides it
constexpr int kMostWeight = 100;

/// Weight × step ÷ steps, times kExact.
int worth(const RubricCategory &category, int step)
{
    const bool binary = category.scale == ScoreScale::Binary;
    const int steps = binary ? 1 : int(category.scale);
    return category.weight * (binary ? step - 1 : step) * kExact / steps;
}

int halfUp(qint64 value, qint64 by)
{
    return by > 0 ? int((2 * value + by) / (2 * by)) : 0;
}

tl::unexpected<Error> wrong(const QString &what)
{
    return fail(ErrorCode::InvalidArgument, what);
}

} // namespace

Score score(const Rubric &rubric, const QList<ScoreMark> &marks)
{
    Score score;
    score.categories = int(rubric.categories.size());
    qint64 exact = 0;
    for (qsizetype i = 0; i < rubric.categories.size(); ++i) {
        const RubricCategory &category = rubric.categories.at(i);
        const int step = qBound(0, marks.value(i).step, int(category.scale));
        if (step == 0)
            continue;
        ++score.answered;
        score.outOf += category.weight;
        exact += worth(category, step);
        if (category.failsAll && step == 1)
            score.failed += category.name;
    }
    score.points = halfUp(exact, kExact);
    score.percent = score.failed.isEmpty() ? halfUp(100 * exact, qint64(kExact) * score.outOf) : 0;
    return score;
}

bool isLow(ScoreScale scale, int step)
{
    if (step == 0)
        return false;
    return scale == ScoreScale::Binary ? step == 1 : 5 * step <= 3 * int(scale);
}

Status complete(const Rubric &rubric, const QList<ScoreMark> &marks)
{
    for (qsizetype i = 0; i < rubric.categories.size(); ++i) {
        const RubricCategory &category = rubric.categories.at(i);
        const ScoreMark mark = marks.value(i);
        if (mark.step < 1 || mark.step > int(category.scale))
            return wrong(u"answer:%1"_s.arg(i));
        if (isLow(category.scale, mark.step) && !category.causes.isEmpty() && mark.cause.isEmpty())
            return wrong(u"cause:%1"_s.arg(i));
    }
    return Done{};
}

Status check(const Rubric &rubric)
{
    if (rubric.name.simplified().isEmpty())
        return wrong(u"name:required"_s);
    if (rubric.categories.isEmpty())
        return wrong(u"categories:required"_s);
    QSet<QString> names;
    int sum = 0;
    for (qsizetype i = 0; i < rubric.categories.size(); ++i) {
        const RubricCategory &category = rubric.categories.at(i);
        const QString name = category.name.simplified().toCaseFolded();
        if (name.isEmpty())
            return wrong(u"category:%1:name"_s.arg(i));
        if (names.contains(name))
            return wrong(u"category:%1:twice"_s.arg(i));
        if (category.weight < 0 || category.weight > kMostWeight || (category.weight == 0 && !category.failsAll))
            return wrong(u"category:%1:weight"_s.arg(i));
        names.insert(name);
        sum += category.weight;
    }
    return sum > 0 ? Status(Done{}) : Status(wrong(u"weights:none"_s));
}

QList<ScoreTrend> trends(const QList<Scorecard> &cards, const QHash<qint64, Rubric> &rubrics, qint64 from)
{
    struct Sum {
        qint64 now = 0, before = 0; ///< hundredths of a percent
        int scored = 0, scoredBefore = 0;
        void add(bool isNow, qint64 hundredths)
        {
            (isNow ? now : before) += hundredths;
            ++(isNow ? scored : scoredBefore);
        }
    };
    QMap<std::pair<QString, QString>, Sum> sums; ///< the whole score has the empty name, so that it comes first
    for (const Scorecard &card : cards) {
        const bool now = card.submittedAt >= from;
        sums[{card.agent, QString()}].add(now, 100 * card.percent);
        const Rubric rubric = rubrics.value(card.rubricId);
        for (qsizetype i = 0; i < rubric.categories.size(); ++i) {
            RubricCategory category = rubric.categories.at(i);
            category.weight = 1;
            if (const int step = card.marks.value(i).step; step > 0)
                sums[{card.agent, category.name}].add(now, halfUp(qint64(10'000) * worth(category, step), kExact));
        }
    }
    QList<ScoreTrend> trends;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        const Sum &sum = it.value();
        trends.append({it.key().first, it.key().second, sum.scored, sum.scoredBefore, halfUp(sum.now, 100 * sum.scored),
                       halfUp(sum.before, 100 * sum.scoredBefore)});
    }
    return trends;
}

Rubric defaultRubric()
{
    Rubric rubric;
    rubric.name = u"Support"_s;
    rubric.categories = {
        {u"Comprehension"_s, 20, ScoreScale::Five, false, {u"Question not read to the end"_s, u"Wrong question answered"_s, u"Did not ask back"_s}},
        {u"Solution"_s, 20, ScoreScale::Five, false, {u"Wrong answer"_s, u"Incomplete answer"_s, u"Too late"_s}},
        {u"Tone"_s, 15, ScoreScale::Five, false, {u"Curt"_s, u"Too familiar"_s, u"No apology where one was due"_s}},
        {u"Grammar"_s, 5, ScoreScale::Three, false, {u"Typing errors"_s, u"Hard to follow"_s}},
        {u"Closing"_s, 5, ScoreScale::Five, false, {u"Date not repeated in chat"_s, u"Next step not said"_s, u"Closed too early"_s}},
        {u"Verification done"_s, 15, ScoreScale::Binary, false, {u"Not offered"_s, u"Sent before verification"_s}},
        {u"Consent respected"_s, 0, ScoreScale::Binary, true, {u"No consent recorded"_s, u"Sent after a stop"_s}},
        {u"Right channel"_s, 10, ScoreScale::Five, false, {u"SMS where chat was enough"_s, u"Chat where SMS was due"_s}},
        {u"Documentation"_s, 10, ScoreScale::Five, false, {u"No note"_s, u"No label"_s}},
    };
    return rubric;
}

} // namespace heliograph::policy
