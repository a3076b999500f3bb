// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/countryrules.h"

#include <QTest>

using namespace heliograph;
using namespace heliograph::policy;
using namespace Qt::StringLiterals;

class TestCountryRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultDeniesTheUnitedStates();
    void tablesAreRead();
    void wrongTablesAreNamed_data();
    void wrongTablesAreNamed();
};

// W-C10: every row has its reason, its source and the day it was read.
void TestCountryRules::theDefaultDeniesTheUnitedStates()
{
    const QList<CountryRule> rules = defaultCountryRules();
    QCOMPARE(rules.size(), 1);
    const CountryRule &us = rules.first();
    QCOMPARE(us.region, u"US"_s);
    QVERIFY(!us.oneWayAllowed);
    QVERIFY(us.stopTextAsked);
    QCOMPARE(us.reason, u"One-way SMS is not allowed in the United States."_s);
    QCOMPARE(us.source, u"guides.clickatell.com, Chat Desk, Send 1-way SMS"_s);
    QCOMPARE(us.date, u"2026-11-24"_s);
    QCOMPARE(readCountryRules("").value(), rules);
    QCOMPARE(readCountryRules(" \n").value(), rules);
}

void TestCountryRules::tablesAreRead()
{
    QCOMPARE(readCountryRules("[]").value(), QList<CountryRule>());
    const auto rules = readCountryRules(R"([{"region":"US","one_way":false,"stop_text":true,"reason":" No. ","source":"s","date":"2026-01-31"},
                                            {"region":"FR","source":"t","date":"2026-02-01","note":"kept elsewhere"}])");
    const QList<CountryRule> expected{{u"US"_s, false, true, u"No."_s, u"s"_s, u"2026-01-31"_s}, {u"FR"_s, true, false, {}, u"t"_s, u"2026-02-01"_s}};
    QCOMPARE(rules.value(), expected);
}

// reliability.md (b) 63.
void TestCountryRules::wrongTablesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const QByteArray good = R"({"region":"FR","source":"s","date":"2026-01-31"})";
    QTest::newRow("not JSON") << QByteArray("[{") << u"not_json"_s;
    QTest::newRow("1025 deep") << QByteArray(1025, '[') + QByteArray(1025, ']') << u"not_json"_s;
    QTest::newRow("invalid UTF-8") << QByteArray("[\"\xff\"]") << u"not_json"_s;
    QTest::newRow("object") << good << u"not_a_list"_s;
    QTest::newRow("number in the list") << QByteArray("[1]") << u"row:1:region"_s;
    QTest::newRow("number beyond a double") << QByteArray("[1e400]") << u"not_json"_s;
    QTest::newRow("null") << QByteArray("[null]") << u"row:1:region"_s;
    QTest::newRow("lower case opens nothing") << QByteArray(R"([{"region":"us","source":"s","date":"2026-01-31"}])") << u"row:1:region"_s;
    QTest::newRow("twice") << "[" + good + "," + good + "]" << u"row:2:region"_s;
    QTest::newRow("a word for a flag") << QByteArray(R"([{"region":"US","one_way":"false","source":"s","date":"2026-01-31"}])") << u"row:1:one_way"_s;
    QTest::newRow("a number for a flag") << QByteArray(R"([{"region":"US","stop_text":1,"source":"s","date":"2026-01-31"}])") << u"row:1:stop_text"_s;
    QTest::newRow("no reason") << QByteArray(R"([{"region":"US","one_way":false,"source":"s","date":"2026-01-31"}])") << u"row:1:reason"_s;
    QTest::newRow("no source") << "[" + good + R"(,{"region":"US","date":"2026-01-31"}])" << u"row:2:source"_s;
    QTest::newRow("no day") << QByteArray(R"([{"region":"US","source":"s","date":"2026-02-30"}])") << u"row:1:date"_s;
    QTest::newRow("duplicate keys, the last counts") << QByteArray(R"([{"region":"US","region":"usa","source":"s","date":"2026-01-31"}])") << u"row:1:region"_s;
}

void TestCountryRules::wrongTablesAreNamed()
{
    QFETCH(QByteArray, json);
    const auto rules = readCountryRules(json);
    QVERIFY(!rules.has_value());
    QCOMPARE(rules.error().code, ErrorCode::InvalidArgument);
    QTEST(rules.error().detail, "detail");
}

QTEST_APPLESS_MAIN(TestCountryRules)
#include "test_countryrules.moc"
