// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/sampling.h"
#include "policy/scoring.h"
#include "policy/searchquery.h"

#include <QTest>

using namespace heliograph;
using namespace heliograph::policy;
using namespace Qt::StringLiterals;

namespace {

Rubric pictured()
{
    Rubric rubric;
    rubric.name = u"Support 2026"_s;
    const auto five = [](const QString &name, int weight) { return RubricCategory{name, weight, ScoreScale::Five, false, {}}; };
    rubric.categories = {five(u"Comprehension"_s, 20), five(u"Solution"_s, 20), five(u"Tone"_s, 15), five(u"Closing"_s, 10),
                         {u"Verification done"_s, 15, ScoreScale::Binary, false, {}}, {u"Consent respected"_s, 0, ScoreScale::Binary, true, {}},
                         five(u"Right channel"_s, 10), five(u"Documentation"_s, 10)};
    return rubric;
}

QList<ScoreMark> marks(const QList<int> &steps)
{
    QList<ScoreMark> all;
    for (const int step : steps)
        all.append(ScoreMark{step, {}});
    return all;
}

} // namespace

/// How marks become a score, what stands in its way, and which conversations are drawn.
class TestScoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRunningSumOfThePicture()
    {
        const Score score = policy::score(pictured(), marks({5, 5, 4, 3, 2, 2, 5, 0}));
        QCOMPARE(score.points, 83);
        QCOMPARE(score.outOf, 90);
        QCOMPARE(score.answered, 7);
        QCOMPARE(score.categories, 8);
        QCOMPARE(score.percent, 92); // 83 of 90
    }

    void whatIsNotAnsweredCountsOnNeitherSide()
    {
        QCOMPARE(policy::score(pictured(), {}), (Score{0, 0, 0, 8, 0, {}}));
        QCOMPARE(policy::score(pictured(), marks({0, 0, 3})).percent, 60);
    }

    void aCategoryCanFailTheWholeScore()
    {
        const Score score = policy::score(pictured(), marks({5, 5, 5, 5, 2, 1, 5, 5}));
        QCOMPARE(score.percent, 0);
        QCOMPARE(score.failed, QStringList{u"Consent respected"_s});
        QCOMPARE(policy::score(pictured(), marks({5, 5, 5, 5, 2, 2, 5, 5})).percent, 100);
    }

    void theSumIsRoundedOnceHalfUp()
    {
        Rubric rubric;
        rubric.categories = {{u"A"_s, 1, ScoreScale::Three, false, {}}, {u"B"_s, 1, ScoreScale::Three, false, {}}, {u"C"_s, 1, ScoreScale::Three, false, {}}};
        QCOMPARE(policy::score(rubric, marks({1, 1, 1})).points, 1); // three thirds, not three times nothing
        QCOMPARE(policy::score(rubric, marks({1, 1, 0})).percent, 33);
        rubric.categories = {{u"A"_s, 5, ScoreScale::Five, false, {}}, {u"B"_s, 3, ScoreScale::Binary, false, {}}};
        QCOMPARE(policy::score(rubric, marks({1, 1})).percent, 13); // 12.5
    }

    void everyPercentageLiesBetweenNothingAndAll()
    {
        const Rubric rubric = defaultRubric();
        QVERIFY(check(rubric));
        int weights = 0;
        for (const RubricCategory &category : rubric.categories)
            weights += category.weight;
        QCOMPARE(weights, 100);
        for (int lowest = 0; lowest < 2; ++lowest) {
            QList<ScoreMark> all;
            for (const RubricCategory &category : rubric.categories)
                all.append(ScoreMark{lowest ? 1 : int(category.scale), {}});
            const Score score = policy::score(rubric, all);
            QCOMPARE(score.percent, lowest ? 0 : 100);
        }
    }

    void aLowMarkAsksWhy()
    {
        QVERIFY(isLow(ScoreScale::Five, 3));
        QVERIFY(!isLow(ScoreScale::Five, 4));
        QVERIFY(isLow(ScoreScale::Three, 1));
        QVERIFY(!isLow(ScoreScale::Three, 2));
        QVERIFY(isLow(ScoreScale::Binary, 1));
        QVERIFY(!isLow(ScoreScale::Binary, 2));
        QVERIFY(!isLow(ScoreScale::Five, 0));
    }

    void submittingNamesWhatIsMissing()
    {
        Rubric rubric = pictured();
        rubric.categories[2].causes = {u"Curt"_s};
        QCOMPARE(complete(rubric, marks({5, 5, 0})).error().detail, u"answer:2"_s);
        QList<ScoreMark> low = marks({5, 5, 2, 3, 2, 2, 5, 4});
        QCOMPARE(complete(rubric, low).error().detail, u"cause:2"_s);
        low[2].cause = u"Curt"_s;
        QVERIFY(complete(rubric, low));
        QCOMPARE(complete(rubric, marks({6})).error().detail, u"answer:0"_s); // no such step
    }

    void aRubricMustBeUsable()
    {
        Rubric rubric = pictured();
        QVERIFY(check(rubric));
        rubric.categories[1].name = u" comprehension "_s;
        QCOMPARE(check(rubric).error().detail, u"category:1:twice"_s);
        rubric = pictured();
        rubric.categories[0].weight = 0;
        QCOMPARE(check(rubric).error().detail, u"category:0:weight"_s);
        rubric.categories = {{u"Consent"_s, 0, ScoreScale::Binary, true, {}}};
        QCOMPARE(check(rubric).error().detail, u"weights:none"_s);
        QCOMPARE(check(Rubric{}).error().detail, u"name:required"_s);
    }

    void trendsHoldAPeriodAgainstTheOneBefore()
    {
        Rubric rubric;
        rubric.id = 1;
        rubric.categories = {{u"Tone"_s, 10, ScoreScale::Five, false, {}}};
        const auto card = [](qint64 at, int step, int percent) {
            Scorecard c;
            c.agent = u"Ines"_s;
            c.rubricId = 1;
            c.submittedAt = at;
            c.marks = {{step, {}}};
            c.percent = percent;
            return c;
        };
        const QList<ScoreTrend> trends = policy::trends({card(5, 2, 40), card(15, 5, 100), card(16, 4, 80)}, {{1, rubric}}, 10);
        QCOMPARE(trends, (QList<ScoreTrend>{{u"Ines"_s, {}, 2, 1, 90, 40}, {u"Ines"_s, u"Tone"_s, 2, 1, 90, 40}}));
    }

    void aWeekDrawsTheSameForEverybody()
    {
        QList<SampleCandidate> all;
        for (int i = 1; i <= 40; ++i)
            all.append({i, i % 2 ? u"Ines"_s : u"Tom"_s, i == 7, false});
        const QDate week(2026, 5, 11);
        QCOMPARE(weekOf(QDate(2026, 5, 17)), week);
        const auto ids = [](const QList<SampleCandidate> &drawn) {
            QSet<qint64> set;
            for (const SampleCandidate &c : drawn)
                set.insert(c.conversationId);
            return set;
        };
        const QSet<qint64> drawn = ids(sample(all, 5, week));
        QVERIFY(drawn.contains(7));
        QVERIFY(drawn.size() == 10 || drawn.size() == 11);
        std::reverse(all.begin(), all.end());
        QCOMPARE(ids(sample(all, 5, week)), drawn);
        QVERIFY(ids(sample(all, 5, week.addDays(7))) != drawn);
        // What was scored keeps its place, whoever comes later.
        for (SampleCandidate &candidate : all)
            candidate.scored = drawn.contains(candidate.conversationId);
        for (int i = 41; i <= 200; ++i)
            all.append({i, u"Ines"_s, false, false});
        QVERIFY(ids(sample(all, 5, week)).contains(drawn));
    }

    void aFilterIsWrittenAsItIsRead_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"agent:\"Ines Duarte\" after:2026-05-01 before:2026-06-01", "has:sms has:failed code:lost", "outcome:no_reply provider:twilio",
                                  "consent:no score:disputed", "score:<80 label:vip label:trade country:GB", "state:closed channel:chat verified:yes optout:no from:customer"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void aFilterIsWrittenAsItIsRead()
    {
        QFETCH(QString, typed);
        const SearchQuery query = readReviewSearch(typed);
        QVERIFY(query.problems.isEmpty());
        QVERIFY(query.text.isEmpty());
        QCOMPARE(readReviewSearch(reviewSearchText(query.filter)).filter, query.filter);
    }

    void whatASupervisorAsksIsNotOfTheDesk()
    {
        QCOMPARE(readSearch(u"score:none"_s).problems.first().kind, SearchProblem::Kind::UnknownKey);
        QCOMPARE(readReviewSearch(u"score:lots"_s).problems.first().kind, SearchProblem::Kind::BadValue);
        QCOMPARE(readReviewSearch(u"score:<0"_s).problems.first().kind, SearchProblem::Kind::BadValue);
        QCOMPARE(readReviewSearch(u"scor:none"_s).problems.first().meant, u"score"_s);
    }
};

QTEST_APPLESS_MAIN(TestScoring)
#include "test_scoring.moc"
