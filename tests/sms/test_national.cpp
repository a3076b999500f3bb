// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "sms/gsmtables.h"
#include "sms/segments.h"

#include "support/testsize.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>

using namespace heliograph::sms;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kTurkish{1}, kHindi{6};
constexpr std::array kAll{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};

Rules with(std::span<const int> tables, bool reference16 = false)
{
    return {.reference16 = reference16, .nationalTables = tables};
}

/// The plainest reading of TS 23.038: look the character up in one table after the other.
int septetsIn(QChar c, int locking, int shift)
{
    const auto in = [c](const GsmTable &table) { return c != QChar(0) && std::find(table.begin(), table.end(), c) != table.end(); };
    return in(lockingTable(locking)) ? 1 : in(shiftTable(shift)) ? 2 : 0;
}

/// Segments with these two tables; −1: they do not carry the text.
int segmentsWith(const QString &text, int locking, int shift, bool reference16)
{
    const int tables = (locking ? 1 : 0) + (shift ? 1 : 0);
    const auto limit = [&](int octets) { return 160 - (octets * 8 + 6) / 7; };
    int total = 0;
    for (const QChar c : text) {
        const int units = septetsIn(c, locking, shift);
        if (units == 0)
            return -1;
        total += units;
    }
    if (total <= (tables ? limit(1 + 3 * tables) : 160))
        return total ? 1 : 0;
    const int full = limit(1 + 3 * tables + (reference16 ? 6 : 5));
    int segments = 1, used = 0;
    for (const QChar c : text) {
        const int units = septetsIn(c, locking, shift);
        if (used + units > full) {
            ++segments;
            used = 0;
        }
        used += units;
    }
    return segments;
}

} // namespace

class TestNational final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreUsedOnlyWhereTheProviderSaysSo();
    void theCheapestTablesAreTaken_data();
    void theCheapestTablesAreTaken();
    void headersTakeTheirRoom_data();
    void headersTakeTheirRoom();
    void unknownLanguagesAreIgnored();
    void whatForcesIsNamedInSpiteOfTables();
    void everyPairOfTablesIsConsidered();
};

void TestNational::tablesAreUsedOnlyWhereTheProviderSaysSo()
{
    const QString text(155, u'\u015f');
    QCOMPARE(measure(text).encoding, Encoding::Ucs2);
    QCOMPARE(measure(text).segments, 3);
    const Segments national = measure(text, with(kTurkish));
    QCOMPARE(national.encoding, Encoding::Gsm7);
    QCOMPARE(national.segments, 1);
    QCOMPARE(national.lockingTable, 1);
    QCOMPARE(national.shiftTable, 0);
    QCOMPARE(national.limit, 155);
    QVERIFY(national.forces.isEmpty());
    // Plain text stays what every handset reads, and so does a short one: UCS-2 costs the same there.
    QCOMPARE(measure(u"plain", with(kAll)), measure(u"plain"));
    QCOMPARE(measure(u"\u015fu", with(kAll)), measure(u"\u015fu"));
}

void TestNational::theCheapestTablesAreTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("segments");
    QTest::addColumn<int>("locking");
    QTest::addColumn<int>("shift");
    // sms-encoding.md B4 and Android's GsmSmsTest.testFragmentTurkishText.
    QTest::newRow("locking full") << QString(155, u'\u015f') << 1 << 1 << 0;
    QTest::newRow("locking over") << QString(156, u'\u015f') << 2 << 1 << 0;
    QTest::newRow("locking 320") << QString(320, u'\u015f') << 3 << 1 << 0;
    // Now and then a letter: the shift table leaves the default alphabet in force.
    QTest::newRow("shift") << QString(100, u'\u00e8') + u"\u015f"_s << 1 << 0 << 1;
    QTest::newRow("Spanish has only a shift") << u"\u00ed"_s.repeated(70) + u"ca"_s << 1 << 0 << 2;
    QTest::newRow("Hindi letters and digits") << u"\u0928\u092e"_s.repeated(60) + u"\u0966"_s << 1 << 6 << 6;
}

void TestNational::theCheapestTablesAreTaken()
{
    QFETCH(QString, text);
    const Segments measured = measure(text, with(kAll));
    QCOMPARE(measured.encoding, Encoding::Gsm7);
    QTEST(measured.segments, "segments");
    QTEST(measured.lockingTable, "locking");
    QTEST(measured.shiftTable, "shift");
}

void TestNational::headersTakeTheirRoom_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("reference16");
    QTest::addColumn<int>("limit");
    // gsm-tables.md 2, computed there from the octets of the header.
    const QString locked = u"\u0928"_s, shifted = u"\u0966"_s;
    QTest::newRow("one table") << locked.repeated(155) << false << 155;
    QTest::newRow("two tables") << locked.repeated(150) + shifted << false << 152;
    QTest::newRow("8-bit, one table") << locked.repeated(156) << false << 149;
    QTest::newRow("8-bit, two tables") << locked.repeated(151) + shifted << false << 146;
    QTest::newRow("16-bit, one table") << locked.repeated(156) << true << 148;
    QTest::newRow("16-bit, two tables") << locked.repeated(151) + shifted << true << 145;
}

void TestNational::headersTakeTheirRoom()
{
    QFETCH(QString, text);
    QFETCH(bool, reference16);
    QTEST(measure(text, with(kHindi, reference16)).limit, "limit");
}

void TestNational::unknownLanguagesAreIgnored()
{
    constexpr std::array kNonsense{0, -1, 14, 99, std::numeric_limits<int>::min()};
    const QString text(155, u'\u015f');
    QCOMPARE(measure(text, with(kNonsense)), measure(text));
}

void TestNational::whatForcesIsNamedInSpiteOfTables()
{
    const QString text = QString(80, u'\u015f') + u"\u4e2d"_s;
    QCOMPARE(measure(text, with(kTurkish)).forces, (QList<Forcing>{{80, U'\u4e2d'}}));
    QCOMPARE(measure(text).forces.size(), 2);
    // Two languages whose tables cannot be in force together: each letter forces.
    const QString both = QString(60, u'\u0928') + QString(60, u'\u09a8');
    const Segments measured = measure(both, with(kAll));
    QCOMPARE(measured.encoding, Encoding::Ucs2);
    QCOMPARE(measured.forces, (QList<Forcing>{{0, U'\u0928'}, {60, U'\u09a8'}}));
}

void TestNational::everyPairOfTablesIsConsidered()
{
    QRandomGenerator random(11);
    const QString alphabets[] = {u"abc [\u20ac"_s, u"\u015f\u011f\u0131\u0130\u00e7ab"_s, u"\u00ed\u00f3\u00e1\u00fa\u00e7\u00f1"_s,
                                 u"\u00e3\u00f5\u00ea\u00e2\u221ea\u00e0"_s, u"\u0928\u092e\u0966A a"_s, u"\u0627\u0628\u06f0A"_s};
    for (int i = 0; i < scaled(150, 20'000); ++i) {
        const QString &letters = alphabets[random.bounded(int(std::size(alphabets)))];
        QString text;
        for (int n = random.bounded(500); n > 0; --n)
            text += random.bounded(3) ? letters.at(random.bounded(int(letters.size()))) : QChar(u'a');
        const bool reference16 = i % 2;
        const Segments measured = measure(text, with(kAll, reference16));
        const Segments without = measure(text, with({}, reference16));
        int best = without.segments;
        for (int locking = 0; locking <= kNationalLanguages; ++locking) {
            for (int shift = 0; shift <= kNationalLanguages; ++shift) {
                const int segments = segmentsWith(text, locking, shift, reference16);
                if (segments >= 0)
                    best = std::min(best, segments);
            }
        }
        QCOMPARE(measured.segments, best);
        // What is claimed to carry it does.
        if (measured.encoding == Encoding::Gsm7)
            QCOMPARE(segmentsWith(text, measured.lockingTable, measured.shiftTable, reference16), best);
        QVERIFY(best < without.segments || measured == without);
    }
}

QTEST_APPLESS_MAIN(TestNational)
#include "test_national.moc"
