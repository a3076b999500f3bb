// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/searchquery.h"

#include <QDate>
#include <QDateTime>
#include <QTest>

using namespace heliograph;
using namespace heliograph::policy;
using namespace Qt::StringLiterals;

/// The query language of spec command-line.md, for the window and for heliographctl.
class TestSearchQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTermNarrowsAndWordsStayWords()
    {
        const SearchQuery query = readSearch(
            u"from:customer verified:yes country:gb label:vip label:\"Damaged item\" \"free text\" agent:ines channel:chat has:failed"
            u" state:closed optout:no after:2026-10-01 before:2026-11-01 refund"_s);
        QVERIFY(query.problems.isEmpty());
        QCOMPARE(query.text, u"\"free text\" refund"_s);
        QCOMPARE(query.plainText(), u"free text refund"_s);
        ConversationFilter filter;
        filter.from = Direction::Inbound;
        filter.verified = true;
        filter.country = u"GB"_s;
        filter.labels = QStringList{u"vip"_s, u"Damaged item"_s};
        filter.agent = u"ines"_s;
        filter.channel = Channel::WebChat;
        filter.failedSms = true;
        filter.state = ConversationState::Closed;
        filter.optedOut = false;
        filter.after = QDate(2026, 10, 1).startOfDay().toMSecsSinceEpoch();
        filter.before = QDate(2026, 11, 1).startOfDay().toMSecsSinceEpoch();
        QCOMPARE(query.filter, filter);
    }

    void mistakesAreNamedAndNarrowNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<SearchProblem>("problem");
        using Kind = SearchProblem::Kind;
        QTest::newRow("slip of the finger") << u"contry:GB"_s << SearchProblem{Kind::UnknownKey, u"contry"_s, u"GB"_s, u"country"_s};
        QTest::newRow("no such thing") << u"re: invoice"_s << SearchProblem{Kind::UnknownKey, u"re"_s, {}, {}};
        QTest::newRow("value") << u"verified:perhaps"_s << SearchProblem{Kind::BadValue, u"verified"_s, u"perhaps"_s, {}};
        QTest::newRow("near value") << u"state:close"_s << SearchProblem{Kind::BadValue, u"state"_s, u"close"_s, u"closed"_s};
        QTest::newRow("no such day") << u"before:2026-02-30"_s << SearchProblem{Kind::BadValue, u"before"_s, u"2026-02-30"_s, {}};
        QTest::newRow("no country") << u"country:England"_s << SearchProblem{Kind::BadValue, u"country"_s, u"England"_s, {}};
        QTest::newRow("twice") << u"verified:yes verified:no"_s << SearchProblem{Kind::Twice, u"verified"_s, u"no"_s, {}};
        QTest::newRow("nothing after it") << u"label: refund"_s << SearchProblem{Kind::BadValue, u"label"_s, {}, {}};
    }
    void mistakesAreNamedAndNarrowNothing()
    {
        QFETCH(QString, typed);
        QFETCH(SearchProblem, problem);
        const SearchQuery query = readSearch(typed);
        QCOMPARE(query.problems.size(), 1);
        QCOMPARE(query.problems.first().kind, problem.kind);
        QCOMPARE(query.problems.first().key, problem.key);
        QCOMPARE(query.problems.first().value, problem.value);
        QCOMPARE(query.problems.first().meant, problem.meant);
        if (problem.kind == SearchProblem::Kind::UnknownKey)
            QVERIFY(query.text.contains(problem.key)); // it is looked for as it stands
    }

    void whatIsStillBeingTypedIsNoMistake()
    {
        QVERIFY(readSearch(u"refund label:"_s).problems.isEmpty());
        QVERIFY(readSearch(u"label:\"damaged it"_s).problems.isEmpty());
        QCOMPARE(readSearch(u"label:\"damaged it"_s).filter.labels, QStringList{u"damaged it"_s});
        QCOMPARE(readSearch(u"\"free te"_s).text, u"\"free te\""_s);
    }

    void textThatOnlyLooksLikeATermStaysText()
    {
        for (const QString &text : {u"12:30"_s, u"https://example.org/a:b"_s, u"größe:xl"_s, u"+44 7700 900142"_s, u":)"_s}) {
            const SearchQuery query = readSearch(text);
            QVERIFY2(query.problems.isEmpty(), qPrintable(text));
            QCOMPARE(query.text, text);
            QVERIFY(query.filter.isEmpty());
        }
        QVERIFY(readSearch({}).isEmpty());
        QVERIFY(readSearch(u"   "_s).isEmpty());
    }

    void aListTakesTheTermsItKnows()
    {
        const SearchQuery query = readSearch(u"verified:yes label:vip"_s, {u"verified"_s, u"country"_s});
        QCOMPARE(query.problems.size(), 1);
        QCOMPARE(query.problems.first().kind, SearchProblem::Kind::NotHere);
        QCOMPARE(query.filter.verified, std::optional(true));
        QVERIFY(query.filter.labels.isEmpty());
    }

    void anAgentIsFoundByTheBeginningOfAName()
    {
        const QStringList team{u"Ines Duarte"_s, u"Ingrid Holm"_s, u"Tom Okafor"_s};
        QCOMPARE(meantAgent(u"ines"_s, team), u"Ines Duarte"_s);
        QCOMPARE(meantAgent(u"okafor"_s, team), u"Tom Okafor"_s);
        QCOMPARE(meantAgent(u"TOM OKAFOR"_s, team), u"Tom Okafor"_s);
        QCOMPARE(meantAgent(u"in"_s, team), QString()); // two of them
        QCOMPARE(meantAgent(u"xavier"_s, team), QString());
    }
};

QTEST_APPLESS_MAIN(TestSearchQuery)
#include "test_searchquery.moc"
