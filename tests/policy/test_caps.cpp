// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/caps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace heliograph::policy;

class TestCaps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amountsAreReadByCurrency()
    {
        const auto amounts = readAmounts(u" 50.00 EUR, 20 gbp,"_s);
        QVERIFY(amounts);
        QCOMPARE(*amounts, (QList<Amount>{{50'000'000, u"EUR"_s}, {20'000'000, u"GBP"_s}}));
        QVERIFY(readAmounts({})->isEmpty());
    }
    void whatIsNoAmountIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        for (const char *text : {"50", "EUR", "50 EURO", "50,00 EUR", "-5 EUR", "0 EUR", "1e3 EUR", "5 EUR GBP"})
            QTest::newRow(text) << QString::fromLatin1(text) << u"not_an_amount"_s;
        QTest::newRow("twice") << u"5 EUR, 6 eur"_s << u"twice"_s;
    }
    void whatIsNoAmountIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        const auto amounts = readAmounts(text);
        QVERIFY(!amounts);
        QCOMPARE(amounts.error().detail, why);
    }
    void theLastTenthIsTheAgents()
    {
        CapUse use{{100, {}}, 89, {}, true};
        QVERIFY(!capHit(use, 1, {}));
        QCOMPARE(segmentsLeft(use), 1);
        use.segments = 90;
        QVERIFY(capHit(use, 1, {}));
        QCOMPARE(segmentsLeft(use), 0);
        use.bulk = false;
        QVERIFY(!capHit(use, 10, {}));
        QVERIFY(capHit(use, 11, {}));
        QCOMPARE(segmentsLeft(CapUse{}), -1);
    }
    void costIsHeldInItsOwnCurrency()
    {
        const CapUse use{{0, {{1'000'000, u"EUR"_s}}}, 5, {{990'000, u"EUR"_s}, {5'000'000, u"GBP"_s}}, false};
        QVERIFY(!capHit(use, 1, {10'000, u"EUR"_s}));
        const auto hit = capHit(use, 1, {10'001, u"EUR"_s});
        QVERIFY(hit && hit->cost);
        QCOMPARE(hit->used, 990'000);
        QVERIFY(!capHit(use, 1, {10'001, u"GBP"_s}));
        QVERIFY(!capHit(use, 1, {})); // nobody knows its price
    }
    void aDayBeginsAtTheZonesMidnight()
    {
        const qint64 noon = 1'778'765'760'000; // 2026-05-14 13:36 UTC
        QCOMPARE(dayStartMs(noon, u"Europe/London"_s), 1'778'713'200'000); // 13 May 23:00 UTC
        QCOMPARE(dayStartMs(noon, u"Asia/Kathmandu"_s) % 900'000, 0);
    }
};

QTEST_GUILESS_MAIN(TestCaps)
#include "test_caps.moc"
