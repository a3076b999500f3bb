// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "sms/replacements.h"

#include "sms/texts.h"
#include "support/testsize.h"

#include <QTest>

using namespace heliograph::sms;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

class TestReplacements final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curlyQuotesAreOfferedAndNeverApplied();
    void everyLookalikeBecomesPlain_data();
    void everyLookalikeBecomesPlain();
    void lettersKeepTheirAccentsUntilAsked();
    void emojiStaysWhole();
    void decomposedTextIsComposedFirst();
    void nothingIsOfferedWhereNothingIsSaved_data();
    void nothingIsOfferedWhereNothingIsSaved();
    void aSmallerCountIsWorthAnOffer();
    void anOfferForAnotherTextStaysInside();
    void cleanedTextHoldsNoEscape_data();
    void cleanedTextHoldsNoEscape();
    void inventedTexts();
};

void TestReplacements::curlyQuotesAreOfferedAndNeverApplied()
{
    const QString text = u"\u201cIt\u2019s ready\u201d \u2014 your parcel\u2026"_s;
    QCOMPARE(measure(text).encoding, Encoding::Ucs2);
    const Offer offered = offer(text);
    QCOMPARE(offered.result, u"\"It's ready\" - your parcel..."_s);
    QCOMPARE(offered.before, measure(text));
    QCOMPARE(offered.after, measure(offered.result));
    QCOMPARE(offered.after.encoding, Encoding::Gsm7);
    const QList<Replacement> expected{{0, 1, u"\""_s}, {3, 1, u"'"_s}, {11, 1, u"\""_s}, {13, 1, u"-"_s}, {26, 1, u"..."_s}};
    QCOMPARE(offered.replacements, expected);
    QCOMPARE(apply(text, {expected.at(3)}), u"\u201cIt\u2019s ready\u201d - your parcel\u2026"_s);
    QCOMPARE(offer(u"\u2019"_s + QString(100, u'a')).savedSegments(), 1);
}

void TestReplacements::everyLookalikeBecomesPlain_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("with");
    const auto rows = [](const char *name, QStringView from, QLatin1StringView with) {
        for (const QChar c : from)
            QTest::addRow("%s U+%04X", name, c.unicode()) << QString(c) << QString(with);
    };
    // sms-encoding.md B7, and where our own table differs from it.
    rows("double quote", u"\u00ab\u00bb\u201c\u201d\u02ba\u02ee\u201f\u201e\u275d\u275e\u301d\u301e\uff02", "\""_L1);
    rows("apostrophe", u"\u2018\u2019\u02bb\u02c8\u02bc\u02bd\u02b9\u201b\uff07\u00b4\u02ca\u0060\u02cb\u275b\u275c\ufe10\ufe11\u201a", "'"_L1);
    rows("dash", u"\u23bc\u23bd\u2015\ufe63\uff0d\u2010\u2043\u2014\u2013\u2022\u2011\u2012\u2212", "-"_L1);
    rows("slash", u"\u00f7\u29f8\u2044\u2215\uff0f", "/"_L1);
    rows("quarter", u"\u00bc", "1/4"_L1);
    rows("half", u"\u00bd", "1/2"_L1);
    rows("three quarters", u"\u00be", "3/4"_L1);
    rows("dots", u"\u2026", "..."_L1);
    rows("exclamation", u"\u203c", "!!"_L1);
    rows("less", u"\u2039\ufe64\uff1c", "<"_L1);
    rows("greater", u"\u203a\ufe65\uff1e", ">"_L1);
    rows("caret", u"\u02c6\uff3e", "^"_L1);
    rows("tilde", u"\u02dc\u02f7\u223c\uff5e", "~"_L1);
    rows("blank", u"\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u2028\u2029", " "_L1);
    rows("nothing", u"\u0001\u0003\u0010\u0019\u001b\u0080\u009f\u200b\u200c\u2060\ufeff\u00ad", ""_L1);
    rows("letter", u"\uff21\u1d00", "A"_L1);
    rows("digit", u"\uff10", "0"_L1);
}

void TestReplacements::everyLookalikeBecomesPlain()
{
    QFETCH(QString, from);
    QFETCH(QString, with);
    const Offer offered = offer(u"a"_s + from + u"b"_s);
    QCOMPARE(offered.result, u"a"_s + with + u"b"_s);
    QCOMPARE(offered.after.encoding, Encoding::Gsm7);
}

void TestReplacements::lettersKeepTheirAccentsUntilAsked()
{
    const QString text = u"Za\u017c\u00f3\u0142\u0107, \u00e1, caf\u00e9, \u0152uvre"_s;
    QVERIFY(offer(text).replacements.isEmpty());
    QCOMPARE(offer(text).result, text);
    // é is in the alphabet and stays.
    QCOMPARE(offer(text, {}, true).result, u"Zazolc, a, caf\u00e9, OEuvre"_s);
}

void TestReplacements::emojiStaysWhole()
{
    const QString family = u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s;
    const QString text = family + u"\u201cHi\u201d \u2764\ufe0f"_s;
    QCOMPARE(offer(text).result, text);
    QCOMPARE(offer(text, {}, true).result, text);
}

void TestReplacements::decomposedTextIsComposedFirst()
{
    // 70 × e + U+0301: three segments as typed, one after NFC (B8).
    const QString typed = u"e\u0301"_s.repeated(70);
    const Offer offered = offer(typed);
    QCOMPARE(offered.before.segments, 3);
    QCOMPARE(offered.after.segments, 1);
    QCOMPARE(offered.replacements.size(), 70);
    QCOMPARE(offered.replacements.first(), (Replacement{0, 2, u"\u00e9"_s}));
    QCOMPARE(offered.result, u"\u00e9"_s.repeated(70));
}

void TestReplacements::nothingIsOfferedWhereNothingIsSaved_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("gsm") << u"Plain {text} \u20ac5\r\nnext"_s;
    QTest::newRow("emoji beside a quote") << u"\U0001F600 it\u2019s"_s;
    QTest::newRow("cyrillic with a dash") << u"\u044f \u2014 \u044f"_s;
    QTest::newRow("persian keeps its non-joiner") << u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"_s.repeated(10);
}

void TestReplacements::nothingIsOfferedWhereNothingIsSaved()
{
    QFETCH(QString, text);
    const Offer offered = offer(text);
    QVERIFY(offered.replacements.isEmpty());
    QCOMPARE(offered.result, text);
    QCOMPARE(offered.before, offered.after);
    QCOMPARE(offered.savedSegments(), 0);
}

void TestReplacements::aSmallerCountIsWorthAnOffer()
{
    // Vietnamese never reaches GSM-7, but composed it is half as long.
    const QString typed = u"e\u0323\u0302"_s.repeated(60) + u" \u201c"_s;
    const Offer offered = offer(typed);
    QCOMPARE(offered.after.encoding, Encoding::Ucs2);
    QCOMPARE(offered.savedSegments(), 2);
    QCOMPARE(offered.result, u"\u1ec7"_s.repeated(60) + u" \u201c"_s);
}

void TestReplacements::anOfferForAnotherTextStaysInside()
{
    QCOMPARE(apply(u"abc", {{-1, 1, u"x"_s}, {0, 1, u"1"_s}, {0, 1, u"2"_s}, {1, 0, u"+"_s}, {2, 5, u"y"_s}, {9, 1, u"z"_s},
                            {1, std::numeric_limits<qsizetype>::max(), u"w"_s}, {2, 1, u"3"_s}}),
             u"1+b3"_s);
    QCOMPARE(apply(u"", {{0, 0, u"x"_s}}), u"x"_s);
}

void TestReplacements::cleanedTextHoldsNoEscape_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Hello\r\nthere\fyou"_s << u"Hello\r\nthere\fyou"_s;
    QTest::newRow("raw escape") << u"\u001be"_s << u"e"_s;
    QTest::newRow("NUL, bell, C1, delete") << QString::fromUtf16(u"a\0b\a\u0085\u007fc", 7) << u"abc"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("NFC") << u"e\u0301"_s << u"\u00e9"_s;
    QTest::newRow("control between letter and mark") << u"e\u0001\u0301"_s << u"\u00e9"_s;
    QTest::newRow("lone high surrogate") << QString(QChar(0xd83d)) + u"a"_s << u"\ufffda"_s;
    QTest::newRow("lone low surrogate at the end") << u"a"_s + QString(QChar(0xde00)) << u"a\ufffd"_s;
    QTest::newRow("pair") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("reversed pair") << QString(QChar(0xde00)) + QString(QChar(0xd83d)) << u"\ufffd\ufffd"_s;
}

void TestReplacements::cleanedTextHoldsNoEscape()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(cleaned(text), expected);
}

void TestReplacements::inventedTexts()
{
    QRandomGenerator random(7);
    for (int i = 0; i < scaled(20'000, 1'000'000); ++i) {
        const QString text = inventedText(random, random.bounded(60));
        const QString once = cleaned(text);
        QCOMPARE(cleaned(once), once);
        QVERIFY(once.isValidUtf16() && !once.contains(QChar(0x1b)));
        for (const QString &given : {text, once}) {
            const Offer offered = offer(given, {}, i % 2);
            QCOMPARE(apply(given, offered.replacements), offered.result);
            QCOMPARE(measure(offered.result), offered.after);
            QVERIFY(offered.replacements.isEmpty() || offered.after.encoding == Encoding::Gsm7 || offered.savedSegments() > 0);
            qsizetype done = 0;
            for (const Replacement &r : offered.replacements) {
                QVERIFY(r.offset >= done && r.length > 0 && given.sliced(r.offset, r.length) != r.with);
                done = r.offset + r.length;
            }
            // Where only compositions are offered they are NFC to the last unit.
            if (!offered.replacements.isEmpty() && offered.after.encoding == Encoding::Ucs2)
                QCOMPARE(offered.result, given.normalized(QString::NormalizationForm_C));
        }
    }
}

QTEST_APPLESS_MAIN(TestReplacements)
#include "test_replacements.moc"
