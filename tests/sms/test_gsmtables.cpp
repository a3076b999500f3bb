// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "sms/gsmtables.h"
#include "sms/segments.h"

#include <QCryptographicHash>
#include <QTest>

#include <set>

using namespace heliograph::sms;
using namespace Qt::StringLiterals;

namespace {

/// The first 32 digits of the SHA-256 over the 128 cells as "0040,00A3,…,-": what three independent sources of
/// TS 23.038 agree on.
struct Digest {
    int language;
    QLatin1StringView locking; ///< empty: no table of its own
    QLatin1StringView shift;
};
constexpr Digest kDigests[] = {
    {0, "93737a97efd1f36274c12077d51a0775"_L1, "d9b63fdc6a4a946602148eb79b17a573"_L1}, // default
    {1, "a14b1795ca2cee8a97dc152acf76409e"_L1, "ff9f7486f90223919a3464627413a71e"_L1}, // Turkish
    {2, ""_L1, "8ee4f5170c46f83a7f042c90c370dacf"_L1}, // Spanish
    {3, "865f3e834d80d0633438e7cdacf8df62"_L1, "6905606a0ef25f1120a744afaf009582"_L1}, // Portuguese
    {4, "85da2f481ef7fdbb935db9ada1b17f9a"_L1, "b041f116f20d2b5dca136e1c8a03d4d4"_L1}, // Bengali
    {5, "6347efc82229840e2436d769b57f6b01"_L1, "e6bc2ac2712a0546049abc34f2d11e19"_L1}, // Gujarati
    {6, "7f4de53572043827c1c66b30774b9a07"_L1, "29281dbb42611989485092e50db9e6e6"_L1}, // Hindi
    {7, "7dc71bbb55967d0f7dcf3db2cdad939a"_L1, "6f219063d3a344a6116264cfedc0eb9b"_L1}, // Kannada
    {8, "1f8d2daaad8371c0013dd538d10b5106"_L1, "934ac5735bad81874818e5ab4b71e4be"_L1}, // Malayalam
    {9, "7d020b455b04daff55c695eacec4af20"_L1, "7a970da6237f93412d898adfe5ff2af3"_L1}, // Oriya
    {10, "cb87f59b323522c1b00f050428b8057c"_L1, "29156b27c6c379d9fe0542d75846a2fd"_L1}, // Punjabi
    {11, "de5e05c3f3d7fd4c28c71b6cc54fe76e"_L1, "b61bbda42eb106916d18ef56ddef8a8b"_L1}, // Tamil
    {12, "ea068b61bf9afb5f5587815a6744955e"_L1, "c9be8bed250045d7679c9594091161ac"_L1}, // Telugu
    {13, "5cc73113dedfa8c044c10b37918920e3"_L1, "17c25e73724556fe7ebecf7f90200eb1"_L1}, // Urdu
};

QString digestOf(const GsmTable &table)
{
    QStringList cells;
    for (const char16_t c : table)
        cells.append(c ? QString::number(c, 16).toUpper().rightJustified(4, u'0') : u"-"_s);
    const QByteArray text = cells.join(u',').toLatin1();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

class TestGsmTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreThoseOfTheStandard();
    void languagesWithoutATableUseTheDefault();
    void everyCharacterIsClassified();
};

void TestGsmTables::tablesAreThoseOfTheStandard()
{
    for (const Digest &digest : kDigests) {
        if (!digest.locking.isEmpty())
            QCOMPARE(digestOf(lockingTable(digest.language)), QString(digest.locking));
        QCOMPARE(digestOf(shiftTable(digest.language)), QString(digest.shift));
    }
}

void TestGsmTables::languagesWithoutATableUseTheDefault()
{
    for (const int language : {0, 2, 14, -1, 255})
        QCOMPARE(lockingTable(language), kDefaultAlphabet);
    for (const int language : {0, 14, -1, 255})
        QCOMPARE(shiftTable(language), kDefaultExtension);
}

void TestGsmTables::everyCharacterIsClassified()
{
    const std::set<char16_t> basic(kDefaultAlphabet.begin(), kDefaultAlphabet.end());
    const std::set<char16_t> extended(kDefaultExtension.begin(), kDefaultExtension.end());
    int ones = 0, twos = 0;
    for (int code = 0; code <= 0xffff; ++code) {
        const QChar c{char16_t(code)};
        const Segments measured = measure(QStringView(&c, 1));
        const bool one = code && basic.contains(c.unicode()), two = code && extended.contains(c.unicode());
        QCOMPARE(measured.encoding, one || two ? Encoding::Gsm7 : Encoding::Ucs2);
        QCOMPARE(measured.units, two ? 2 : 1);
        QCOMPARE(measured.limit, one || two ? 160 : 70);
        QCOMPARE(measured.remaining, measured.limit - measured.units);
        QCOMPARE(measured.splits, QList<qsizetype>{1});
        const QList<Forcing> forces = one || two ? QList<Forcing>{} : QList<Forcing>{{0, char32_t(code)}};
        QCOMPARE(measured.forces, forces);
        ones += one;
        twos += two;
    }
    QCOMPARE(ones, 127);
    QCOMPARE(twos, 10);
}

QTEST_APPLESS_MAIN(TestGsmTables)
#include "test_gsmtables.moc"
