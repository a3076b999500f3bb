// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "sms/limit.h"

#include <QTest>

using namespace heliograph::sms;
using namespace Qt::StringLiterals;

/// What a text gives way to a limit, and how that is shown.
class TestLimit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsIsKeptWhole();
    void theTextGivesWayAndTheSuffixStays();
    void noClusterIsCut();
    void theProvidersOwnLimitCountsTheSuffix();
    void aSuffixThatIsTooLongLeavesNothing();
    void whatIsTooMuchIsShownAsOne();
    void oneSegmentIsShownWithAllThatItHolds();
};

void TestLimit::whatFitsIsKeptWhole()
{
    QCOMPARE(fitting(QString(160, u'a'), {}, {}, {1, 0}), 160);
    QCOMPARE(fitting(QString(5'000, u'a'), {}, {}, {0, 0}), 5'000);
}

void TestLimit::theTextGivesWayAndTheSuffixStays()
{
    const QString suffix = u" Reply STOP to stop"_s;
    QCOMPARE(fitting(QString(400, u'a'), {}, {}, {1, 0}), 160);
    QCOMPARE(fitting(QString(400, u'a'), suffix, {}, {1, 0}), 160 - suffix.size());
    QCOMPARE(fitting(QString(400, u'a'), suffix, {}, {2, 0}), 306 - suffix.size());
    // A euro takes two septets: the limit is septets, not characters.
    QCOMPARE(fitting(QString(400, u'\u20ac'), {}, {}, {1, 0}), 80);
}

void TestLimit::noClusterIsCut()
{
    const QString family = u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s;
    const QString text = QString(66, u'\u044f') + family;
    QCOMPARE(fitting(text, {}, {}, {1, 0}), 66);
}

void TestLimit::theProvidersOwnLimitCountsTheSuffix()
{
    QCOMPARE(fitting(QString(400, u'a'), u" stop"_s, {}, {0, 100}), 95);
}

void TestLimit::aSuffixThatIsTooLongLeavesNothing()
{
    QCOMPARE(fitting(u"Hello"_s, QString(200, u'a'), {}, {1, 0}), 0);
    QCOMPARE(fitting(u"Hello"_s, QString(200, u'a'), {}, {0, 100}), 0);
    QCOMPARE(fitting({}, QString(200, u'a'), {}, {1, 0}), 0);
}

void TestLimit::whatIsTooMuchIsShownAsOne()
{
    const QString text(600, u'a');
    const Segments measured = measure(text);
    QCOMPARE(measured.splits, (QList<qsizetype>{153, 306, 459, 600}));
    QCOMPARE(upTo(text, measured, 2).splits, (QList<qsizetype>{153, 306, 600}));
    QCOMPARE(upTo(text, measured, 4), measured);
    QCOMPARE(upTo(text, measured, 0), measured);
}

void TestLimit::oneSegmentIsShownWithAllThatItHolds()
{
    const QString text(161, u'a');
    QCOMPARE(upTo(text, measure(text), 1).splits, (QList<qsizetype>{160, 161}));
    const QString pairs = QString(69, u'\u044f') + u"\U0001F600"_s;
    QCOMPARE(upTo(pairs, measure(pairs), 1).splits, (QList<qsizetype>{69, 71}));
}

QTEST_GUILESS_MAIN(TestLimit)
#include "test_limit.moc"
