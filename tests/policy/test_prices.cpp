// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/prices.h"

#include <QTest>

using namespace heliograph;
using namespace heliograph::policy;
using namespace Qt::StringLiterals;

class TestPrices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreExact_data();
    void amountsAreExact();
    void tablesAreRead();
    void wrongTablesAreNamed_data();
    void wrongTablesAreNamed();
};

void TestPrices::amountsAreExact_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<qint64>("micros"); // −1: refused
    const auto row = [](const char *amount, qint64 micros) { QTest::newRow(amount) << QString::fromUtf8(amount) << micros; };
    row("0", 0);
    row("0.04", 40'000);
    row("0.1", 100'000);
    row("0.000001", 1);
    row("999.999999", 999'999'999);
    row("12", 12'000'000);
    row("", -1);
    row(".", -1);
    row("1.", -1);
    row(".5", -1);
    row("-0.04", -1);
    row("+0.04", -1);
    row("0,04", -1);
    row("1e3", -1);
    row("1000", -1);
    row("0.0000001", -1);
    row("0.0.4", -1);
    row("٠٫٠٤", -1);
    row("NaN", -1);
}

void TestPrices::amountsAreExact()
{
    QFETCH(QString, amount);
    QTEST(microsOf(amount).value_or(-1), "micros");
}

void TestPrices::tablesAreRead()
{
    QCOMPARE(readPrices(" \n").value(), QList<Price>());
    QCOMPARE(readPrices("[]").value(), QList<Price>());
    const auto prices = readPrices(R"([{"account":"kannel","region":"GB","price":"0.04","currency":"EUR","source":" list ","date":"2026-11-02"},
                                       {"account":"other","region":"GB","price":"0.031","currency":"GBP","source":"t","date":"2026-11-03"}])");
    const Price first{u"kannel"_s, u"GB"_s, 40'000, u"EUR"_s, u"list"_s, u"2026-11-02"_s};
    const Price second{u"other"_s, u"GB"_s, 31'000, u"GBP"_s, u"t"_s, u"2026-11-03"_s};
    QCOMPARE(prices.value(), (QList{first, second}));
    QCOMPARE(priceFor(*prices, u"other"_s, u"GB"_s), std::optional(second));
    QCOMPARE(priceFor(*prices, u"other"_s, u"FR"_s), std::nullopt);
    QCOMPARE(priceFor(*prices, u"nobody"_s, u"GB"_s), std::nullopt);
}

void TestPrices::wrongTablesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const QByteArray good = R"({"account":"a","region":"GB","price":"0.04","currency":"EUR","source":"s","date":"2026-01-31"})";
    const auto with = [&good](const char *from, const char *to) { return "[" + QByteArray(good).replace(from, to) + "]"; };
    QTest::newRow("not JSON") << QByteArray("[{") << u"not_json"_s;
    QTest::newRow("object") << good << u"not_a_list"_s;
    QTest::newRow("number in the list") << QByteArray("[1]") << u"row:1:account"_s;
    QTest::newRow("no account") << with(R"("a")", R"(" ")") << u"row:1:account"_s;
    QTest::newRow("lower case") << with("GB", "gb") << u"row:1:region"_s;
    QTest::newRow("twice") << "[" + good + "," + good + "]" << u"row:2:region"_s;
    QTest::newRow("a binary fraction") << with(R"("0.04")", "0.04") << u"row:1:price"_s;
    QTest::newRow("a comma") << with("0.04", "0,04") << u"row:1:price"_s;
    QTest::newRow("no currency") << with("EUR", "€") << u"row:1:currency"_s;
    QTest::newRow("no source") << with(R"("s")", R"("")") << u"row:1:source"_s;
    QTest::newRow("no day") << with("01-31", "02-30") << u"row:1:date"_s;
    QTest::newRow("a short date") << with("2026-01-31", "2026-1-3") << u"row:1:date"_s;
}

void TestPrices::wrongTablesAreNamed()
{
    QFETCH(QByteArray, json);
    const auto prices = readPrices(json);
    QVERIFY(!prices.has_value());
    QCOMPARE(prices.error().code, ErrorCode::InvalidArgument);
    QTEST(prices.error().detail, "detail");
}

QTEST_APPLESS_MAIN(TestPrices)
#include "test_prices.moc"
