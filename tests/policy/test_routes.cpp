// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/routes.h"

#include <QTest>

using namespace heliograph;
using namespace heliograph::policy;
using namespace Qt::StringLiterals;

class TestRoutes final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tablesAreRead();
    void wrongTablesAreNamed_data();
    void wrongTablesAreNamed();
    void standInsOfACountryComeBeforeThoseOfEverywhere();
    void wrongStandInsAreNamed_data();
    void wrongStandInsAreNamed();
};

void TestRoutes::tablesAreRead()
{
    QVERIFY(readRoutes(" ")->isEmpty());
    const auto routes = readRoutes(R"([{"region":"US","purpose":"otp","account":"verify"},{"region":"US","purpose":"one_way","account":"bulk"}])");
    QVERIFY(routes.has_value());
    QCOMPARE(routedAccount(*routes, u"otp"_s, u"US"_s), u"verify"_s);
    QCOMPARE(routedAccount(*routes, u"one_way"_s, u"US"_s), u"bulk"_s);
    QCOMPARE(routedAccount(*routes, u"otp"_s, u"GB"_s), QString());
}

void TestRoutes::wrongTablesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *json, const char *detail) { QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(detail); };
    row("{", "not_json");
    row("{}", "not_a_list");
    row(R"([{"region":"us","purpose":"otp","account":"a"}])", "row:1:region");
    row(R"([{"region":"US","purpose":"two_way","account":"a"}])", "row:1:purpose");
    row(R"([{"region":"US","purpose":"otp","account":""}])", "row:1:account");
    row(R"([{"region":"US","purpose":"otp","account":"a"},{"region":"US","purpose":"otp","account":"b"}])", "row:2:purpose");
}

void TestRoutes::wrongTablesAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto routes = readRoutes(json);
    QVERIFY(!routes.has_value());
    QCOMPARE(routes.error().detail, detail);
}

void TestRoutes::standInsOfACountryComeBeforeThoseOfEverywhere()
{
    QVERIFY(readStandIns("")->isEmpty());
    const auto table = readStandIns(R"([{"region":"","purpose":"one_way","account":"a"},{"region":"GB","purpose":"one_way","account":"b"},
        {"region":"","purpose":"one_way","account":"b"},{"region":"","purpose":"one_way","account":"c"},{"region":"","purpose":"otp","account":"d"}])");
    QVERIFY(table.has_value());
    QCOMPARE(standInsFor(*table, u"one_way"_s, u"GB"_s), QStringList({u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(standInsFor(*table, u"one_way"_s, u"US"_s), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(standInsFor(*table, u"otp"_s, {}), QStringList{u"d"_s});
}

void TestRoutes::wrongStandInsAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *json, const char *detail) { QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(detail); };
    row("{}", "not_a_list");
    row(R"([{"region":"gb","purpose":"otp","account":"a"}])", "row:1:region");
    row(R"([{"region":"","purpose":"two_way","account":"a"}])", "row:1:purpose");
    row(R"([{"region":"","purpose":"otp","account":""}])", "row:1:account");
    row(R"([{"region":"","purpose":"otp","account":"a"},{"region":"","purpose":"otp","account":"a"}])", "row:2:account");
}

void TestRoutes::wrongStandInsAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto table = readStandIns(json);
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().detail, detail);
}

QTEST_GUILESS_MAIN(TestRoutes)
#include "test_routes.moc"
