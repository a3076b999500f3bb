// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "phone/phone.h"
#include "phone/zonetable.h"

#include <QTest>
#include <QTimeZone>

using namespace heliograph::phone;
using namespace Qt::StringLiterals;

class TestZones final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsBuiltIn();
    void theLongestPrefixWins();
    void malformedLinesAreLeftOut();
    void numbersOfAPlaceHaveItsZone_data();
    void numbersOfAPlaceHaveItsZone();
    void mobilesMayBeAnywhereInTheirCountry();
    void whatIsNoNumberHasNoZone();
};

void TestZones::theTableIsBuiltIn()
{
    QVERIFY(ZoneTable::builtIn().size() > 3'000);
    // A copy of the zone database that is older than the table may lack a name or two, not a country.
    for (const char *digits : {"44", "1212", "49", "91", "81", "55", "61", "27", "7", "86"}) {
        const QStringList zones = ZoneTable::builtIn().zonesOf(QString::fromLatin1(digits));
        QVERIFY2(!zones.isEmpty(), digits);
        for (const QString &zone : zones)
            QVERIFY2(QTimeZone(zone.toLatin1()).isValid(), qPrintable(zone)); // old names too: Asia/Calcutta
    }
}

void TestZones::theLongestPrefixWins()
{
    const ZoneTable table("# comment\n\n1|A/One&B/Two\n12|C/Three\n1234|D/Four&E/Five\n");
    QCOMPARE(table.size(), 3);
    QCOMPARE(table.zonesOf(u"19"), (QStringList{u"A/One"_s, u"B/Two"_s}));
    QCOMPARE(table.zonesOf(u"12"), QStringList{u"C/Three"_s});
    QCOMPARE(table.zonesOf(u"123"), QStringList{u"C/Three"_s});
    QCOMPARE(table.zonesOf(u"12345678"), (QStringList{u"D/Four"_s, u"E/Five"_s}));
    QCOMPARE(table.zonesOf(u"2"), QStringList());
    QCOMPARE(table.zonesOf(u""), QStringList());
    QCOMPARE(table.zonesOf(u"+12"), QStringList{u"C/Three"_s});
    QCOMPARE(table.zonesOf(u"12 34"), QStringList());
    QCOMPARE(table.zonesOf(QString(5'000, u'1')), (QStringList{u"A/One"_s, u"B/Two"_s}));
}

void TestZones::malformedLinesAreLeftOut()
{
    QCOMPARE(ZoneTable("").size(), 0);
    QCOMPARE(ZoneTable("|A/One\n1\n1|\n1x|A/One\n012|A/One\n-1|A/One\n1234567890123456|A/One\n").size(), 0);
    QCOMPARE(ZoneTable("44|Europe/London").zonesOf(u"447700"), QStringList{u"Europe/London"_s});
    QCOMPARE(ZoneTable("44|Europe/London\r\n").zonesOf(u"44"), QStringList{u"Europe/London"_s});
}

void TestZones::numbersOfAPlaceHaveItsZone_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("New York") << u"+12125552368"_s << QStringList{u"America/New_York"_s};
    QTest::newRow("North America, mobile too") << u"+18085552368"_s << QStringList{u"Pacific/Honolulu"_s};
    QTest::newRow("Toronto") << u"+14165552368"_s << QStringList{u"America/Toronto"_s};
    QTest::newRow("London") << u"+442079460018"_s << QStringList{u"Europe/London"_s};
    QTest::newRow("Jersey") << u"+441534456789"_s << QStringList{u"Europe/Jersey"_s};
}

void TestZones::numbersOfAPlaceHaveItsZone()
{
    QFETCH(QString, e164);
    QTEST(zones(e164), "expected");
}

void TestZones::mobilesMayBeAnywhereInTheirCountry()
{
    const QStringList british = zones(u"+447700900142"_s);
    QVERIFY(british.contains(u"Europe/London"_s) && british.contains(u"Europe/Jersey"_s));
    // Eleven zones from Kaliningrad to Kamchatka: Moscow's night is not the only one to keep.
    const QStringList russian = zones(u"+79161234567"_s);
    QVERIFY(russian.contains(u"Europe/Moscow"_s) && russian.contains(u"Asia/Vladivostok"_s));
    QVERIFY(zones(u"+61412345678"_s).contains(u"Australia/Perth"_s));
    QCOMPARE(zones(u"+4915123456789"_s), QStringList{u"Europe/Berlin"_s});
}

void TestZones::whatIsNoNumberHasNoZone()
{
    for (const QString &text : {QString(), u"+"_s, u"07700900142"_s, u"hello"_s, u"+999123456"_s})
        QCOMPARE(zones(text), QStringList());
}

QTEST_APPLESS_MAIN(TestZones)
#include "test_zones.moc"
