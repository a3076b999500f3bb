// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// Parameters of a text that is set up at the provider: what an account may declare, and what may go.
#include "domain/parameter.h"

#include <QTest>

using namespace heliograph;

namespace {

QString refusalOf(const QString &json)
{
    const auto parameters = readParameters(json);
    return parameters ? QString() : parameters.error().detail;
}

} // namespace

class TestParameters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDeclarationIsReadWhole();
    void eachMistakeIsNamedWithItsRow_data();
    void eachMistakeIsNamedWithItsRow();
    void aValueFitsItsTypeOrSaysWhyNot_data();
    void aValueFitsItsTypeOrSaysWhyNot();
    void whatIsEmptyFallsBackOrStaysAway();
};

void TestParameters::aDeclarationIsReadWhole()
{
    const auto read = readParameters(QStringLiteral(
        R"([{"name":"name","source":"first_name","fallback":"there"},
            {"name":"order","type":"number","required":true},
            {"name":"branch","type":"choice","choices":["Leeds","York"],"fallback":"York"}])"));
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().detail));
    const QList<Parameter> expected{
        {QStringLiteral("name"), Parameter::Type::Text, false, QStringLiteral("first_name"), QStringLiteral("there"), {}},
        {QStringLiteral("order"), Parameter::Type::Number, true, {}, {}, {}},
        {QStringLiteral("branch"), Parameter::Type::Choice, false, {}, QStringLiteral("York"), {QStringLiteral("Leeds"), QStringLiteral("York")}}};
    QCOMPARE(*read, expected);
    QVERIFY(readParameters(QStringLiteral("  "))->isEmpty());
}

void TestParameters::eachMistakeIsNamedWithItsRow_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const char *json, const char *refusal) {
        QTest::newRow(name) << QString::fromUtf8(json) << QString::fromLatin1(refusal);
    };
    row("no JSON", "name", "not_json");
    row("no list", R"({"name":"a"})", "not_a_list");
    row("no object", R"(["a"])", "row:1:name");
    row("no name", R"([{"type":"text"}])", "row:1:name");
    row("a blank in the name", R"([{"name":"a"},{"name":"order no"}])", "row:2:name");
    row("a digit first", R"([{"name":"1st"}])", "row:1:name");
    row("a number for a name", R"([{"name":7}])", "row:1:name");
    row("the same name", R"([{"name":"a"},{"name":"a"}])", "row:2:twice");
    row("no such type", R"([{"name":"a","type":"money"}])", "row:1:type");
    row("a word for a flag", R"([{"name":"a","required":"yes"}])", "row:1:required");
    row("a key that nobody reads", R"([{"name":"a","requird":true}])", "row:1:unknown:requird");
    row("a choice of nothing", R"([{"name":"a","type":"choice"}])", "row:1:choices");
    row("choices of a text", R"([{"name":"a","choices":["b"]}])", "row:1:choices");
    row("the same choice", R"([{"name":"a","type":"choice","choices":["b","b"]}])", "row:1:choices");
    row("a fallback of another type", R"([{"name":"a","type":"number","fallback":"b"}])", "row:1:fallback");
    row("a source that is no text", R"([{"name":"a","source":1}])", "row:1:source");
}

void TestParameters::eachMistakeIsNamedWithItsRow()
{
    QFETCH(QString, json);
    QTEST(refusalOf(json), "refusal");
}

void TestParameters::aValueFitsItsTypeOrSaysWhyNot_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, Parameter::Type type, const QString &value, const char *problem) {
        QTest::newRow(name) << int(type) << value << QString::fromLatin1(problem);
    };
    using Type = Parameter::Type;
    row("text", Type::Text, QStringLiteral("Zoë"), "");
    row("nothing", Type::Text, QStringLiteral("  "), "required");
    row("two lines", Type::Text, QStringLiteral("a\nb"), "line_break");
    row("two paragraphs", Type::Text, QStringLiteral("a\u2029b"), "line_break");
    row("500", Type::Text, QString(500, u'a'), "");
    row("501", Type::Text, QString(501, u'a'), "too_long");
    row("number", Type::Number, QStringLiteral("-004.50"), "");
    row("comma", Type::Number, QStringLiteral("4,5"), "not_a_number");
    row("point at the end", Type::Number, QStringLiteral("4."), "not_a_number");
    row("other digits", Type::Number, QStringLiteral("٤"), "not_a_number");
    row("exponent", Type::Number, QStringLiteral("1e9"), "not_a_number");
    row("day", Type::Date, QStringLiteral("2028-02-29"), "");
    row("no such day", Type::Date, QStringLiteral("2027-02-29"), "not_a_date");
    row("turned round", Type::Date, QStringLiteral("01.12.2026"), "not_a_date");
    row("with a time", Type::Date, QStringLiteral("2026-12-01T10:00"), "not_a_date");
    row("choice", Type::Choice, QStringLiteral("York"), "");
    row("no choice", Type::Choice, QStringLiteral("york"), "not_a_choice");
}

void TestParameters::aValueFitsItsTypeOrSaysWhyNot()
{
    QFETCH(int, type);
    QFETCH(QString, value);
    Parameter parameter{QStringLiteral("a"), Parameter::Type(type), true, {}, {}, {}};
    if (parameter.type == Parameter::Type::Choice)
        parameter.choices = {QStringLiteral("Leeds"), QStringLiteral("York")};
    QTEST(problemWith(parameter, value), "problem");
}

void TestParameters::whatIsEmptyFallsBackOrStaysAway()
{
    const QList<Parameter> declared = *readParameters(QStringLiteral(
        R"([{"name":"name","fallback":"there"},{"name":"note"},{"name":"order","required":true}])"));
    QVERIFY(problemWith(declared.at(0), {}).isEmpty());
    const QJsonObject values = valuesToSend(declared, {{QStringLiteral("name"), QStringLiteral(" ")}, {QStringLiteral("order"), QStringLiteral(" 4411 ")},
                                                       {QStringLiteral("other"), QStringLiteral("x")}});
    QCOMPARE(values, (QJsonObject{{QStringLiteral("name"), QStringLiteral("there")}, {QStringLiteral("order"), QStringLiteral("4411")}}));
    QCOMPARE(parameterLine(values), QStringLiteral("name=there, order=4411"));
}

QTEST_GUILESS_MAIN(TestParameters)
#include "test_parameters.moc"
