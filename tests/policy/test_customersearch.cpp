// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/customersearch.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace heliograph;
using namespace heliograph::policy;

class TestCustomerSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperatorNarrowsToWhatItSays()
    {
        const auto read = readCustomerSearch(
            u"label:vip label:\"Thursday round\" verified:yes optout:NO consent:given has:sms has:email type:mobile country:gb language:en-GB "
            "after:2026-10-01 before:2026-11-01 since:2026-01-01 tier:gold \"Customer no.\":C-204 ada \"van der\" 7700"_s);
        QVERIFY(read.problems.isEmpty());
        const CustomerFilter &f = read.filter;
        QCOMPARE(f.labels, (QStringList{u"vip"_s, u"Thursday round"_s}));
        QCOMPARE(f.verified, true);
        QCOMPARE(f.optedOut, false);
        QCOMPARE(f.consent, ConsentFilter::Given);
        QVERIFY(f.hasSms && f.hasEmail && !f.hasNumber);
        QCOMPARE(f.kind, NumberKind::Mobile);
        QCOMPARE(f.country, u"GB"_s);
        QCOMPARE(f.language, u"en-gb"_s);
        QCOMPARE(f.after, QDate(2026, 10, 1).startOfDay().toMSecsSinceEpoch());
        QCOMPARE(f.before, QDate(2026, 11, 1).startOfDay().toMSecsSinceEpoch());
        QCOMPARE(f.since, QDate(2026, 1, 1).startOfDay().toMSecsSinceEpoch());
        QCOMPARE(f.attributes, (QList<AttributeFilter>{{u"tier"_s, u"gold"_s}, {u"Customer no."_s, u"C-204"_s}}));
        QCOMPARE(f.words, u"ada \"van der\" 7700"_s);
    }

    /// GIVEN any filter WHEN it is written and read THEN it is the same filter.
    void whatIsWrittenReadsAsTheSame()
    {
        for (const QString &typed : {u"ada 7700"_s, u"label:\"two words\" verified:no consent:none optout:yes"_s, u"has:number has:sms type:landline"_s,
                                     u"country:DE language:de after:2026-02-28 before:2026-03-01 since:2020-01-01"_s,
                                     u"\"Customer no.\":\"C 204\" größe:XL label:\"of: a kind\""_s, u"\"verified\":perhaps"_s, QString()}) {
            const auto read = readCustomerSearch(typed);
            QVERIFY2(read.problems.isEmpty(), qPrintable(typed));
            const auto again = readCustomerSearch(customerSearchText(read.filter));
            QVERIFY2(again.problems.isEmpty() && again.filter == read.filter, qPrintable(customerSearchText(read.filter)));
        }
    }

    /// GIVEN a slip THEN it is named, with what was meant, and narrows nothing.
    void aSlipIsNamed()
    {
        const auto slip = [](const QString &typed) { return readCustomerSearch(typed); };
        QCOMPARE(slip(u"verifed:yes"_s).problems, (QList<SearchProblem>{{SearchProblem::Kind::UnknownKey, u"verifed"_s, u"yes"_s, u"verified"_s}}));
        QCOMPARE(slip(u"consent:gven"_s).problems, (QList<SearchProblem>{{SearchProblem::Kind::BadValue, u"consent"_s, u"gven"_s, u"given"_s}}));
        QCOMPARE(slip(u"country:Britain"_s).problems.first().kind, SearchProblem::Kind::BadValue);
        QCOMPARE(slip(u"since:yesterday"_s).problems.first().kind, SearchProblem::Kind::BadValue);
        QCOMPARE(slip(u"language:E_"_s).problems.first().kind, SearchProblem::Kind::BadValue);
        QCOMPARE(slip(u"type:mobile type:landline"_s).problems.first().kind, SearchProblem::Kind::Twice);
        QCOMPARE(slip(u"has:nothing"_s).problems.first().kind, SearchProblem::Kind::BadValue);
        for (const QString &typed : {u"verifed:yes"_s, u"consent:gven"_s, u"has:nothing"_s, u"country:Britain"_s})
            QVERIFY(slip(typed).filter.isEmpty());
        // Still being typed.
        for (const QString &typed : {u"label:"_s, u"tier:"_s, u"ada verified:"_s})
            QVERIFY(slip(typed).problems.isEmpty());
    }

    void anythingTypedIsReadWithoutHarm()
    {
        for (const QString &typed : {u"\""_s, u"\"\":"_s, u":::"_s, u"https://example.com"_s, u"label:\""_s, u"a\":b"_s, QString(5000, u'x'), u"\xd800:x"_s}) {
            const auto read = readCustomerSearch(typed);
            (void)readCustomerSearch(customerSearchText(read.filter));
        }
        QCOMPARE(readCustomerSearch(u"https://example.com"_s).filter.words, u"https://example.com"_s);
    }
};

QTEST_GUILESS_MAIN(TestCustomerSearch)
#include "test_customersearch.moc"
