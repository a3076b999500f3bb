// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "phone/phone.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace heliograph;
using namespace heliograph::phone;
using namespace Qt::StringLiterals;

class TestPhone final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadAsTyped_data();
    void numbersAreReadAsTyped();
    void refusalsSayWhy_data();
    void refusalsSayWhy();
    void nothingIsAddedToTheDigits_data();
    void nothingIsAddedToTheDigits();
    void typesAndRegions_data();
    void typesAndRegions();
    void possibleIsTheGateValidAWarning();
    void formats();
    void formatsWhileTyping_data();
    void formatsWhileTyping();
    void maskedNumbersShowThreeDigits();
    void regionsHaveCodes();
    void canBeWarmedWhileInUse();
};

// reliability.md (b) 29.
void TestPhone::numbersAreReadAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("e164");
    const QString gb = u"+447700900142"_s;
    QTest::newRow("E.164") << gb << QString() << gb;
    QTest::newRow("national") << u"07700 900142"_s << u"GB"_s << gb;
    QTest::newRow("00 prefix") << u"0044 7700 900142"_s << u"GB"_s << gb;
    QTest::newRow("011 prefix") << u"011 44 7700 900142"_s << u"US"_s << gb;
    QTest::newRow("international beats home") << u"+44 7700 900142"_s << u"US"_s << gb;
    QTest::newRow("punctuation") << u"+44 (0)7700-900.142"_s << QString() << gb;
    QTest::newRow("right-to-left marks") << u"\u202a+44 7700 900142\u202c\u200f"_s << QString() << gb;
    QTest::newRow("no-break spaces") << u"+44\u00a07700\u202f900\u2009142"_s << QString() << gb;
    QTest::newRow("zero-width and soft hyphen") << u"+44\u200b7700\u00ad900142\ufeff"_s << QString() << gb;
    QTest::newRow("full-width") << u"\uff0b\uff14\uff14\uff17\uff17\uff10\uff10\uff19\uff10\uff10\uff11\uff14\uff12"_s << QString() << gb;
    QTest::newRow("Arabic-Indic") << u"\u0660\u0667\u0667\u0660\u0660 \u0669\u0660\u0660\u0661\u0664\u0662"_s << u"GB"_s << gb;
    QTest::newRow("Persian") << u"+\u06f4\u06f4 \u06f7\u06f7\u06f0\u06f0 \u06f9\u06f0\u06f0\u06f1\u06f4\u06f2"_s << QString() << gb;
    QTest::newRow("Devanagari") << u"+\u096a\u096a\u096d\u096d\u0966\u0966\u096f\u0966\u0966\u0967\u096a\u0968"_s << QString() << gb;
    QTest::newRow("mathematical digits") << u"+44 7700 90014\U0001D7D0"_s << QString() << gb;
    QTest::newRow("en dash, minus") << u"+44\u20137700\u2212900142"_s << QString() << gb;
    QTest::newRow("Italian zero stays") << u"06 6982 1234"_s << u"IT"_s << u"+390669821234"_s;
    QTest::newRow("Mexican 1 goes") << u"+52 1 55 1234 5678"_s << QString() << u"+525512345678"_s;
    QTest::newRow("blanks around") << u"  +447700900142\n"_s << QString() << gb;
}

void TestPhone::numbersAreReadAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, home);
    const auto number = parse(typed, home);
    QVERIFY(number.has_value());
    QTEST(number->e164, "e164");
}

void TestPhone::refusalsSayWhy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("home");
    QTest::addColumn<Refusal>("reason");
    QTest::newRow("empty") << QString() << u"GB"_s << Refusal::Empty;
    QTest::newRow("only invisible") << u" \u200f\u00a0"_s << u"GB"_s << Refusal::Empty;
    QTest::newRow("words") << u"call me"_s << u"GB"_s << Refusal::NotANumber;
    QTest::newRow("vanity") << u"0800 FLOWERS"_s << u"GB"_s << Refusal::NotANumber;
    QTest::newRow("vanity with x") << u"0800xFLOWERS"_s << u"GB"_s << Refusal::NotANumber;
    QTest::newRow("vanity hidden by ext") << u"1800 FLOW ext"_s << u"US"_s << Refusal::NotANumber;
    QTest::newRow("symbol before") << u"\u00a37700900142"_s << u"GB"_s << Refusal::NotANumber;
    QTest::newRow("plus inside") << u"44+7700900142"_s << u"GB"_s << Refusal::NotANumber;
    QTest::newRow("two plus") << u"++447700900142"_s << QString() << Refusal::NotANumber;
    QTest::newRow("asterisk") << u"*31#07700900142"_s << u"GB"_s << Refusal::NotANumber;
    QTest::newRow("percent") << u"%1 07700900142"_s << u"GB"_s << Refusal::NotANumber;
    QTest::newRow("only punctuation") << u"( ) -"_s << u"GB"_s << Refusal::NotANumber;
    QTest::newRow("national without home") << u"07700 900142"_s << QString() << Refusal::NoCountry;
    QTest::newRow("00 without home") << u"00447700900142"_s << QString() << Refusal::NoCountry;
    QTest::newRow("unknown country") << u"+999 1234567"_s << QString() << Refusal::UnknownCountry;
    QTest::newRow("unknown home") << u"07700 900142"_s << u"XX"_s << Refusal::UnknownCountry;
    QTest::newRow("too short") << u"+44 77"_s << QString() << Refusal::TooShort;
    QTest::newRow("too long") << u"+44 7700 900142 142"_s << QString() << Refusal::TooLong;
    QTest::newRow("possible in Germany, longer than E.164") << u"+49 1234567890 12345"_s << QString() << Refusal::TooLong;
    QTest::newRow("two numbers") << u"07700 900142 / 07700 900143"_s << u"GB"_s << Refusal::TooLong;
    QTest::newRow("a book") << QString(1 << 20, u'7') << u"GB"_s << Refusal::TooLong;
    QTest::newRow("short code") << u"999"_s << u"GB"_s << Refusal::TooShort;
    QTest::newRow("local only") << u"253 0000"_s << u"US"_s << Refusal::NotPossible;
    QTest::newRow("zeros that would read as another number") << u"00007 790142"_s << u"GB"_s << Refusal::NotPossible;
    for (const QString &extension : {u"ext 12"_s, u"x12"_s, u"ext. 12"_s, u"#12"_s, u"X 12"_s, u";ext=12"_s, u", 12"_s, u"\uff58\uff11"_s})
        QTest::addRow("extension %s", qPrintable(extension)) << u"+44 7700 900142 "_s + extension << QString() << Refusal::HasExtension;
}

void TestPhone::refusalsSayWhy()
{
    QFETCH(QString, typed);
    QFETCH(QString, home);
    QFETCH(Refusal, reason);
    const auto number = parse(typed, home);
    QVERIFY2(!number.has_value(), qPrintable(number ? number->e164 : QString()));
    QCOMPARE(number.error(), reason);
}

// reliability.md (b) 29: 1 to 40 digits.
void TestPhone::nothingIsAddedToTheDigits_data()
{
    QTest::addColumn<QString>("home");
    for (const char *home : {"", "GB", "US", "DE", "IN", "BR"})
        QTest::newRow(home) << QString::fromLatin1(home);
}

void TestPhone::nothingIsAddedToTheDigits()
{
    QFETCH(QString, home);
    const QString code = QString::number(countryCode(home));
    int accepted = 0;
    for (int length = 1; length <= 40; ++length) {
        for (const QString &seed : {u"4477009001421234567890123456789012345678"_s, u"0770090014212345678901234567890123456789"_s,
                                    u"2125550142212345678901234567890123456789"_s, u"9876543210987654321098765432109876543210"_s}) {
            const QString digits = seed.left(length);
            for (const QString &typed : {digits, u"+"_s + digits}) {
                const auto number = parse(typed, home);
                if (!number)
                    continue;
                ++accepted;
                // The digits as typed, or without the trunk zero behind the home country's code.
                const QString bare = digits.startsWith(u'0') ? digits.mid(1) : digits;
                const QStringList readings{u"+"_s + digits, u"+"_s + code + digits, u"+"_s + code + bare};
                QVERIFY2(readings.contains(number->e164), qPrintable(typed + u" → "_s + number->e164));
                QVERIFY(number->e164.size() <= 16);
            }
        }
    }
    QVERIFY(accepted > 0);
}

void TestPhone::typesAndRegions_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<NumberType>("type");
    QTest::newRow("mobile") << u"+44 7400 123456"_s << u"GB"_s << NumberType::Mobile;
    QTest::newRow("fixed line") << u"+44 20 7946 0018"_s << u"GB"_s << NumberType::FixedLine;
    QTest::newRow("either") << u"+1 212 555 2368"_s << u"US"_s << NumberType::FixedLineOrMobile;
    QTest::newRow("Canada shares the code") << u"+1 416 555 2368"_s << u"CA"_s << NumberType::FixedLineOrMobile;
    QTest::newRow("toll-free") << u"+44 808 157 0192"_s << u"GB"_s << NumberType::TollFree;
    QTest::newRow("premium, valid") << u"+1 900 234 5678"_s << u"US"_s << NumberType::PremiumRate;
    QTest::newRow("premium") << u"+44 909 8790123"_s << u"GB"_s << NumberType::PremiumRate;
    QTest::newRow("UAN") << u"+44 3031 231234"_s << u"GB"_s << NumberType::Uan;
    QTest::newRow("pager") << u"+44 7640 123456"_s << u"GB"_s << NumberType::Pager;
    QTest::newRow("fictional") << u"+44 7700 900142"_s << u"GB"_s << NumberType::Unknown;
    QTest::newRow("no country") << u"+800 1234 5678"_s << QString() << NumberType::TollFree;
}

void TestPhone::typesAndRegions()
{
    QFETCH(QString, typed);
    const auto number = parse(typed, {});
    QVERIFY(number.has_value());
    QTEST(number->region, "region");
    QTEST(number->type, "type");
}

void TestPhone::possibleIsTheGateValidAWarning()
{
    QVERIFY(parse(u"+447400123456", {})->valid);
    // A range that no metadata holds is taken, and marked.
    QVERIFY(!parse(u"+447700900142", {})->valid);
    QVERIFY(parse(u"+61491570156", {})->valid);
}

void TestPhone::formats()
{
    const auto number = parse(u"07700900142", u"GB"_s);
    QCOMPARE(number->international, u"+44 7700 900142"_s);
    QCOMPARE(number->national, u"07700 900142"_s);
    QCOMPARE(number->countryCode, 44);
    QCOMPARE(international(u"+447700900142"_s), u"+44 7700 900142"_s);
    QCOMPARE(international(u"who knows"_s), u"who knows"_s);
    QCOMPARE(international({}), QString());
}

void TestPhone::formatsWhileTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << QString() << u"GB"_s << QString();
    QTest::newRow("plus") << u"+"_s << u"GB"_s << u"+"_s;
    QTest::newRow("international") << u"+447700900142"_s << QString() << u"+44 7700 900142"_s;
    QTest::newRow("national") << u"07700900142"_s << u"GB"_s << u"07700 900142"_s;
    QTest::newRow("half of it") << u"+4477009"_s << QString() << u"+44 7700 9"_s;
    QTest::newRow("without home") << u"0770"_s << QString() << u"0770"_s;
    QTest::newRow("letters stay to be seen") << u"0800FLOW"_s << u"GB"_s << u"0800FLOW"_s;
    QTest::newRow("a second plus stays") << u"+44+7"_s << QString() << u"+44+7"_s;
}

void TestPhone::formatsWhileTyping()
{
    QFETCH(QString, typed);
    QFETCH(QString, home);
    QTEST(asYouType(typed, home), "shown");
}

void TestPhone::maskedNumbersShowThreeDigits()
{
    QCOMPARE(masked(u"+447700900142"_s), u"+44 \u2022\u2022\u2022\u2022 \u2022\u2022\u2022 142"_s);
    QCOMPARE(masked(u"%2 %1 0770"_s), u"\u2022\u2022\u2022\u2022"_s);
    QCOMPARE(masked({}), u"\u2022\u2022\u2022\u2022"_s);
}

void TestPhone::regionsHaveCodes()
{
    const QStringList all = regions();
    QVERIFY(all.size() > 200);
    QVERIFY(std::is_sorted(all.begin(), all.end()));
    for (const QString &region : all)
        QVERIFY(countryCode(region) > 0);
    QCOMPARE(countryCode(u"GB"_s), 44);
    QCOMPARE(countryCode(u"??"_s), 0);
    QCOMPARE(countryCode({}), 0);
}

void TestPhone::canBeWarmedWhileInUse()
{
    std::vector<std::thread> threads;
    std::atomic<int> wrong = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&wrong] {
            warmUp();
            if (zones(u"+12125552368"_s) != QStringList{u"America/New_York"_s} || !parse(u"+447700900142", {}))
                ++wrong;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_APPLESS_MAIN(TestPhone)
#include "test_phone.moc"
