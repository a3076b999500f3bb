// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/variables.h"
#include "support/testsize.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace heliograph;
using namespace heliograph::policy;
using namespace Qt::StringLiterals;

namespace {

const Values kMaya{{u"first_name"_s, u"Maya"_s}, {u"order"_s, u"FH-20418"_s}, {u"place"_s, QString()}, {u"city"_s, u" Leeds "_s}};

QString shown(QStringView text, const Values &values = kMaya)
{
    return render(text, values).text;
}

/// How an author writes a text that shall come out as it is.
QString escaped(const QString &text)
{
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (QStringView(text).mid(at, 2) == u"{{") {
            qsizetype run = 0;
            while (run < at && text.at(at - run - 1) == u'\\')
                ++run;
            out += QString(run + 1, u'\\') + u"{{"_s;
            ++at;
        } else {
            out += text.at(at);
        }
    }
    return out;
}

/// Texts made of the characters that matter, so that every combination comes up.
QString anyText(QRandomGenerator &random)
{
    static const QString alphabet = u"{{{{}}}}||\\\\ab1_ .\nä€%\U0001F600"_s;
    QString text;
    for (int n = int(random.bounded(24)); n > 0; --n)
        text += alphabet.at(qsizetype(random.bounded(quint32(alphabet.size()))));
    return text;
}

} // namespace

class TestVariables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesTakeTheirPlaces_data();
    void valuesTakeTheirPlaces();
    void whatHasNoValueStaysAndIsNamed();
    void aValueIsNeverLookedIntoAgain();
    void whatWasEditedSinceIsStillFound();
    void mistakesAreFoundWhereTheyStand_data();
    void mistakesAreFoundWhereTheyStand();
    void everyTextComesThrough();
    void aLongTextCostsLittle();
    void namesAreWrittenOneWay();
    void aCustomerHasValues();
    void theFirstNameIsOnlyTakenWhereItIsSure_data();
    void theFirstNameIsOnlyTakenWhereItIsSure();
    void theCustomersLanguageIsPreferred();
};

void TestVariables::valuesTakeTheirPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << u"Hello"_s << u"Hello"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("one") << u"Hi {{first_name}}!"_s << u"Hi Maya!"_s;
    QTest::newRow("two, touching") << u"{{first_name}}{{order}}"_s << u"MayaFH-20418"_s;
    QTest::newRow("blanks and case") << u"{{ First name }}"_s << u"Maya"_s;
    QTest::newRow("fallback not needed") << u"Hi {{first_name|there}}"_s << u"Hi Maya"_s;
    QTest::newRow("fallback for an empty value") << u"in {{place|your town}}"_s << u"in your town"_s;
    QTest::newRow("fallback for an unknown name") << u"Hi {{nick| you }}"_s << u"Hi you"_s;
    QTest::newRow("an empty fallback leaves out") << u"a{{nick|}}b"_s << u"ab"_s;
    QTest::newRow("a bar in the fallback") << u"{{nick|a|b}}"_s << u"a|b"_s;
    QTest::newRow("a value has no blanks around it") << u"[{{city}}]"_s << u"[Leeds]"_s;
    QTest::newRow("single braces") << u"{first_name} {you}"_s << u"{first_name} {you}"_s;
    QTest::newRow("three braces") << u"{{{first_name}}}"_s << u"{Maya}"_s;
    QTest::newRow("not closed") << u"a {{first_name b"_s << u"a {{first_name b"_s;
    QTest::newRow("closed on another line") << u"{{first_\nname}}"_s << u"{{first_\nname}}"_s;
    QTest::newRow("not opened") << u"first_name}} b"_s << u"first_name}} b"_s;
    QTest::newRow("opened twice") << u"{{ {{first_name}}"_s << u"{{ Maya"_s;
    QTest::newRow("escaped") << u"\\{{first_name}}"_s << u"{{first_name}}"_s;
    QTest::newRow("escaped, not closed") << u"\\{{ x"_s << u"{{ x"_s;
    QTest::newRow("a backslash before a value") << u"\\\\{{first_name}}"_s << u"\\Maya"_s;
    QTest::newRow("a backslash and escaped") << u"\\\\\\{{first_name}}"_s << u"\\{{first_name}}"_s;
    QTest::newRow("a backslash elsewhere") << u"C:\\{x} \\n {{first_name}}"_s << u"C:\\{x} \\n Maya"_s;
}

void TestVariables::valuesTakeTheirPlaces()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Rendered done = render(text, kMaya);
    QCOMPARE(done.text, expected);
    QVERIFY(done.open.isEmpty());
}

void TestVariables::whatHasNoValueStaysAndIsNamed()
{
    const Rendered done = render(u"{{first_name}}: {{nick}}, {{place}}, {{ Nick }}, {{}}, {{|x}}", kMaya);
    QCOMPARE(done.text, u"Maya: {{nick}}, {{place}}, {{ Nick }}, {{}}, {{|x}}"_s);
    QCOMPARE(names(done.open), (QStringList{u"nick"_s, u"place"_s, QString()}));
    QCOMPARE(done.open.size(), 5);
    for (const Variable &open : done.open) {
        QCOMPARE(done.text.mid(open.from, 2), u"{{"_s);
        QCOMPARE(done.text.mid(open.from + open.size - 2, 2), u"}}"_s);
    }
    QCOMPARE(openVariables(done.text, done.literals), done.open);
}

void TestVariables::aValueIsNeverLookedIntoAgain()
{
    // GIVEN customers whose names mean something to some formatter or other
    for (const QString &name : {u"{{code}}"_s, u"%1 %2"_s, u"{{first_name}}"_s, u"\\{{a}}"_s, u"a}} {{b"_s, u"\\1 $& %n"_s, u"{{{"_s}) {
        const Values values{{u"first_name"_s, name}, {u"code"_s, u"123456"_s}, {u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}};
        // WHEN a text is rendered
        const Rendered done = render(u"Hi {{first_name}} {{code}}", values);
        // THEN they stand as they are, and nothing is said to be open
        QCOMPARE(done.text, u"Hi "_s + name + u" 123456"_s);
        QVERIFY(done.open.isEmpty());
        QVERIFY2(openVariables(done.text, done.literals).isEmpty(), qPrintable(name));
    }
    const Rendered escape = render(u"Write \\{{promo}} here", kMaya);
    QVERIFY(openVariables(escape.text, escape.literals).isEmpty());
}

void TestVariables::whatWasEditedSinceIsStillFound()
{
    const Rendered done = render(u"Hi {{first_name}}, {{day}} at {{time}}", {{u"first_name"_s, u"{{x}}"_s}});
    QString text = done.text;
    text.replace(u"{{day}}"_s, u"Thursday"_s);
    QCOMPARE(names(openVariables(text, done.literals)), QStringList{u"time"_s});
    // Typed by hand, or behind a backslash that a text for people knows nothing of.
    QCOMPARE(names(openVariables(u"\\{{ Order No. }}"_s, {})), QStringList{u"order_no"_s});
    QVERIFY(openVariables(u"{{ not closed"_s, {}).isEmpty());
    // The name that looks like a variable does not hide a real one of another name.
    QCOMPARE(names(openVariables(u"{{x}} {{y}}"_s, {u"{{x}}"_s})), QStringList{u"y"_s});
}

void TestVariables::mistakesAreFoundWhereTheyStand_data()
{
    using Kind = Mistake::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Mistake>>("expected");
    QTest::newRow("none") << u"Hi {{first_name}} {{x|y}} \\{{z {you} :-} }"_s << QList<Mistake>{};
    QTest::newRow("not closed") << u"Hi {{first_name, all"_s << QList<Mistake>{{Kind::NotClosed, 3, 2}};
    QTest::newRow("not opened") << u"Hi first_name}}"_s << QList<Mistake>{{Kind::NotOpened, 13, 2}};
    QTest::newRow("no name") << u"{{}} {{ . }} {{1st}}"_s
                             << QList<Mistake>{{Kind::NoName, 0, 4}, {Kind::NoName, 5, 7}, {Kind::NoName, 13, 7}};
    QTest::newRow("one brace") << u"Hi {first_name} and {you}"_s << QList<Mistake>{{Kind::OneBrace, 3, 12}};
    QTest::newRow("one and two") << u"Hi {name}}"_s << QList<Mistake>{{Kind::OneBrace, 3, 6}};
    QTest::newRow("nested") << u"{{a {{b}} }}"_s << QList<Mistake>{{Kind::NotClosed, 0, 2}, {Kind::NotOpened, 10, 2}};
}

void TestVariables::mistakesAreFoundWhereTheyStand()
{
    QFETCH(QString, text);
    QFETCH(QList<Mistake>, expected);
    QCOMPARE(mistakes(text), expected);
}

void TestVariables::everyTextComesThrough()
{
    QRandomGenerator random(20'261'127);
    const int rounds = test::scaled(20'000, 500'000);
    for (int round = 0; round < rounds; ++round) {
        const QString text = anyText(random), value = anyText(random);
        const QByteArray said = (text + u" / "_s + value).toUtf8();
        // What is escaped comes out as it was.
        QVERIFY2(shown(escaped(text), {}) == text, said);
        QVERIFY2(variables(escaped(text)).isEmpty(), said);
        // Without any value nothing but backslashes before braces may change, and every variable is either open or has a fallback.
        const QList<Variable> all = variables(text);
        const Rendered bare = render(text, {});
        const auto kept = std::count_if(all.begin(), all.end(), [](const Variable &v) { return v.name.isEmpty() || !v.hasFallback; });
        QVERIFY2(bare.open.size() == kept, said);
        for (const Variable &open : bare.open)
            QVERIFY2(bare.text.mid(open.from, 2) == u"{{" && bare.text.mid(open.from, open.size).endsWith(u"}}"), said);
        // With a value for every name: text around it untouched, the value whole, nothing open but what has no name.
        Values values;
        for (const Variable &variable : all)
            values.insert(variable.name, value);
        const Rendered full = render(text, values);
        const auto nameless = std::count_if(all.begin(), all.end(), [](const Variable &v) { return v.name.isEmpty(); });
        if (!value.trimmed().isEmpty())
            QVERIFY2(full.open.size() == nameless, said);
        const QString around = u"<"_s + value.trimmed() + u">"_s;
        QVERIFY2(value.trimmed().isEmpty() || shown(u"<{{v}}>", {{u"v"_s, value}}) == around, said);
        const Rendered framed = render(u"<{{v}}>", {{u"v"_s, value}});
        QVERIFY2(value.trimmed().isEmpty() || openVariables(framed.text, framed.literals).isEmpty(), said);
    }
}

void TestVariables::aLongTextCostsLittle()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &part : {u"{{"_s, u"}}"_s, u"{{a"_s, u"{{a}}"_s, u"\\{{"_s, u"{"_s, u"\\"_s}) {
        const QString text = part.repeated(65'536 / part.size());
        (void)render(text, kMaya);
        (void)mistakes(text);
    }
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(u"%1 ms for seven texts of 65,536"_s.arg(timer.elapsed())));
}

void TestVariables::namesAreWrittenOneWay()
{
    QCOMPARE(variableName(u"Customer no."), u"customer_no"_s);
    QCOMPARE(variableName(u"  first_name "), u"first_name"_s);
    QCOMPARE(variableName(u"Straße / Nr."), u"straße_nr"_s);
    QCOMPARE(variableName(u"رقم الطلب"), u"رقم_الطلب"_s);
    QCOMPARE(variableName(u"Cafe\u0301"), variableName(u"Café"));
    QCOMPARE(variableName(u"…"), QString());
    QCOMPARE(variableName(u"2nd order"), QString());
    for (const QString &name : knownVariables())
        QCOMPARE(variableName(name), name);
}

void TestVariables::aCustomerHasValues()
{
    Customer customer;
    customer.name = u"Maya Okonkwo"_s;
    customer.language = u"de"_s;
    customer.place = u"Leeds"_s;
    customer.attributes = {{u"Customer no."_s, u"C-20418"_s}, {u"Visits"_s, 3}, {u"Name"_s, u"somebody else"_s}};
    const Values values = variableValues(customer, {u"Fernhill"_s, u"Ines Duarte"_s, u"https://fernhill.example/chat"_s});
    QCOMPARE(shown(u"{{first_name}}|{{name}}|{{place}}|{{language}}|{{customer_no}}|{{visits}}|{{workspace}}|{{agent}}|{{chat_link}}", values),
             u"Maya|Maya Okonkwo|Leeds|Deutsch|C-20418|3|Fernhill|Ines Duarte|https://fernhill.example/chat"_s);
    for (const QString &name : knownVariables())
        QVERIFY2(values.contains(name), qPrintable(name));
    // Whoever is known by a number only has no name to be called by.
    customer.name = u"+44 7700 900142"_s;
    customer.language = u"zz-nonsense"_s;
    const Values number = variableValues(customer, {});
    QCOMPARE(shown(u"Hi {{first_name|there}}, {{name|you}} ({{language}})", number), u"Hi there, you (zz-nonsense)"_s);
}

void TestVariables::theFirstNameIsOnlyTakenWhereItIsSure_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("first");
    const auto row = [](const char16_t *name, const char16_t *first) {
        QTest::newRow(qPrintable(QString::fromUtf16(name))) << QString::fromUtf16(name) << QString::fromUtf16(first);
    };
    row(u"Maya Okonkwo", u"Maya");
    row(u"Okonkwo, Maya", u"Maya");
    row(u"  Maya   Okonkwo ", u"Maya");
    row(u"Dr. Anna Weber", u"Anna");
    row(u"Dr. Weber", u"Dr. Weber");
    row(u"J. Smith", u"J. Smith");
    row(u"Smith, J.", u"Smith, J.");
    row(u"Plato", u"Plato");
    row(u"佐藤花子", u"佐藤花子");
    row(u"ليلى حداد", u"ليلى");
    row(u"+44 7700 900142", u"");
    row(u"", u"");
}

void TestVariables::theFirstNameIsOnlyTakenWhereItIsSure()
{
    QFETCH(QString, name);
    QFETCH(QString, first);
    QCOMPARE(firstName(name), first);
}

void TestVariables::theCustomersLanguageIsPreferred()
{
    const QStringList languages{u"ar"_s, u"en"_s, u"de-AT"_s, u"de"_s};
    const auto chosen = [&](const QString &customers) { return languages.value(languageFor(customers, languages)); };
    QCOMPARE(chosen(u"de"_s), u"de"_s);
    QCOMPARE(chosen(u"DE-at"_s), u"de-AT"_s);
    QCOMPARE(chosen(u"de-CH"_s), u"de-AT"_s); // the same language, the first of two
    QCOMPARE(chosen(u"ar-EG"_s), u"ar"_s);
    QCOMPARE(chosen(u"fr"_s), u"en"_s);
    QCOMPARE(chosen({}), u"en"_s);
    QCOMPARE(languageFor(u"fr"_s, {u"ar"_s, QString(), u"en"_s}), 1);
    QCOMPARE(languageFor(u"fr"_s, {u"ar"_s, u"de"_s}), 0);
    QCOMPARE(languageFor(u"fr"_s, {}), -1);
    // And it is called by its own name, not by a country's.
    QCOMPARE(languageName(u"en"_s), u"English"_s);
    QCOMPARE(languageName(u"es"_s), u"español"_s);
    QCOMPARE(languageName(u"de"_s), u"Deutsch"_s);
    QCOMPARE(languageName(u"ar"_s), u"العربية"_s);
    QVERIFY(languageName(u"en-GB"_s) != languageName(u"en"_s));
    QCOMPARE(languageName({}), QString());
}

QTEST_GUILESS_MAIN(TestVariables)
#include "test_variables.moc"
