// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "sms/replacements.h"
#include "sms/segments.h"

#include <QTest>

using namespace heliograph::sms;
using namespace Qt::StringLiterals;

namespace {

const QString kEmoji = u"\U0001F600"_s;
const QString kYa = u"\u044f"_s;
const QString kFamily = u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s;

QString a(int n)
{
    return QString(n, u'a');
}

/// One character to a reader, `units` in UTF-16.
QString clusterOf(int units)
{
    return u"a"_s + QString(units - 1, QChar(0x0301));
}

} // namespace

class TestSegments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conformance_data();
    void conformance();
    void differential_data();
    void differential();
    void emptyTextHasNoSegment();
    void limitsFollowTheHeader_data();
    void limitsFollowTheHeader();
    void splitsSayWhereEachSegmentEnds();
    void clustersAreKeptWhereTheyFit();
    void clustersAreThoseOfAReader_data();
    void clustersAreThoseOfAReader();
    void wordsAreKeptWhereTheyFit_data();
    void wordsAreKeptWhereTheyFit();
    void forcingCharactersAreNamedOnce();
    void estimatesAreMarked();
    void aReusedResultForgetsTheLastText();
};

// sms-encoding.md B8, reliability.md (b) 28.
void TestSegments::conformance_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("segments");
    QTest::addColumn<bool>("gsm");
    QTest::newRow("160 a") << a(160) << 1 << true;
    QTest::newRow("161 a") << a(161) << 2 << true;
    QTest::newRow("306 a") << a(306) << 2 << true;
    QTest::newRow("307 a") << a(307) << 3 << true;
    QTest::newRow("70 CJK") << u"\u4e2d"_s.repeated(70) << 1 << false;
    QTest::newRow("71 CJK") << u"\u4e2d"_s.repeated(71) << 2 << false;
    QTest::newRow("80a CRLF 79a") << a(80) + u"\r\n"_s + a(79) << 2 << true;
    QTest::newRow("80a LF 79a") << a(80) + u"\n"_s + a(79) << 1 << true;
    QTest::newRow("200a CRLF 105a") << a(200) + u"\r\n"_s + a(105) << 3 << true;
    QTest::newRow("70 e-acute NFC") << u"\u00e9"_s.repeated(70) << 1 << true;
    QTest::newRow("70 e-acute NFD") << u"e\u0301"_s.repeated(70) << 3 << false;
    QTest::newRow("153 ]") << u"]"_s.repeated(153) << 3 << true;
    QTest::newRow("159a {") << a(159) + u"{"_s << 2 << true;
    QTest::newRow("86 characters, one emoji") << u"{"_s.repeated(85) + u"\U0001F618"_s << 2 << false;
    QTest::newRow("70 characters of | with one infinity") << u"|"_s.repeated(69) + u"\u221e"_s << 1 << false;
    QTest::newRow("curly quotes") << u"\u201chi\u201d"_s << 1 << false;
    QTest::newRow("curly quotes, accepted") << offer(u"\u201chi\u201d").result << 1 << true;
}

void TestSegments::conformance()
{
    QFETCH(QString, text);
    QFETCH(int, segments);
    QFETCH(bool, gsm);
    const Segments measured = measure(text);
    QCOMPARE(measured.segments, segments);
    QCOMPARE(measured.encoding, gsm ? Encoding::Gsm7 : Encoding::Ucs2);
}

// sms-encoding.md B4: the columns "pair" and "cluster"; empty text is 0.
void TestSegments::differential_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("pair");
    QTest::addColumn<int>("cluster");
    const QString flag = u"\U0001F1EE\U0001F1F9"_s, family = u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s;
    QCOMPARE(family.size(), 8);
    QTest::newRow("a x160") << a(160) << 1 << 1;
    QTest::newRow("a x161") << a(161) << 2 << 2;
    QTest::newRow("a x158 [") << a(158) + u"["_s << 1 << 1;
    QTest::newRow("a x159 [") << a(159) + u"["_s << 2 << 2;
    QTest::newRow("escape on the edge") << a(152) + u"["_s + a(152) << 3 << 3;
    QTest::newRow("] x153") << u"]"_s.repeated(153) << 3 << 3;
    QTest::newRow("a x152 euro a x151") << a(152) + u"\u20ac"_s + a(151) << 2 << 2;
    QTest::newRow("ya x70") << kYa.repeated(70) << 1 << 1;
    QTest::newRow("ya x71") << kYa.repeated(71) << 2 << 2;
    QTest::newRow("emoji on the edge") << kYa.repeated(66) + kEmoji + kYa.repeated(66) << 3 << 3;
    QTest::newRow("emoji x35") << kEmoji.repeated(35) << 1 << 1;
    QTest::newRow("emoji x67") << kEmoji.repeated(67) << 3 << 3;
    QTest::newRow("flag x33") << flag.repeated(33) << 2 << 3;
    QTest::newRow("family x16 ya x6") << family.repeated(16) + kYa.repeated(6) << 2 << 3;
    QTest::newRow("family x17") << family.repeated(17) << 3 << 3;
    QTest::newRow("NFD x70") << u"e\u0301"_s.repeated(70) << 3 << 3;
    QTest::newRow("NFC x70") << u"\u00e9"_s.repeated(70) << 1 << 1;
    QTest::newRow("cluster of 71") << clusterOf(71) << 2 << 2;
    QTest::newRow("cluster of 140") << clusterOf(140) << 3 << 3;
    QTest::newRow("80a CRLF 79a") << a(80) + u"\r\n"_s + a(79) << 2 << 2;
    QTest::newRow("80a LF 79a") << a(80) + u"\n"_s + a(79) << 1 << 1;
    QTest::newRow("form feed a x158") << u"\f"_s + a(158) << 1 << 1;
    QTest::newRow("form feed a x159") << u"\f"_s + a(159) << 2 << 2;
    QTest::newRow("empty") << QString() << 0 << 0;
    for (const char16_t c : {u'`', u'\u00e7', u'\u00a0', u'\t', u'\0', u'\u001b'})
        QTest::addRow("U+%04X x71", c) << QString(71, QChar(c)) << 2 << 2;
}

void TestSegments::differential()
{
    QFETCH(QString, text);
    QFETCH(int, pair);
    QFETCH(int, cluster);
    QCOMPARE(measure(text).segments, pair);
    QCOMPARE(measure(text, {.split = Split::Cluster}).segments, cluster);
}

void TestSegments::emptyTextHasNoSegment()
{
    const Segments measured = measure(u"");
    QCOMPARE(measured, Segments());
    QCOMPARE(measured.segments, 0);
    QCOMPARE(measured.remaining, 160);
    QVERIFY(measured.splits.isEmpty());
}

void TestSegments::limitsFollowTheHeader_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("reference16");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("segments");
    QTest::addColumn<int>("remaining");
    QTest::newRow("one") << a(160) << true << 160 << 1 << 0;
    QTest::newRow("8-bit") << a(161) << false << 153 << 2 << 145;
    QTest::newRow("16-bit") << a(161) << true << 152 << 2 << 143;
    QTest::newRow("8-bit full") << a(306) << false << 153 << 2 << 0;
    QTest::newRow("16-bit over") << a(306) << true << 152 << 3 << 150;
    QTest::newRow("UCS-2 one") << kYa.repeated(70) << true << 70 << 1 << 0;
    QTest::newRow("UCS-2 8-bit") << kYa.repeated(134) << false << 67 << 2 << 0;
    QTest::newRow("UCS-2 16-bit") << kYa.repeated(134) << true << 66 << 3 << 64;
    QTest::newRow("255 segments and more are counted, not cut") << a(39'016) << false << 153 << 256 << 152;
}

void TestSegments::limitsFollowTheHeader()
{
    QFETCH(QString, text);
    QFETCH(bool, reference16);
    const Segments measured = measure(text, {.reference16 = reference16});
    QTEST(measured.limit, "limit");
    QTEST(measured.segments, "segments");
    QTEST(measured.remaining, "remaining");
}

void TestSegments::splitsSayWhereEachSegmentEnds()
{
    QCOMPARE(measure(a(10)).splits, (QList<qsizetype>{10}));
    QCOMPARE(measure(a(152) + u"["_s + a(152)).splits, (QList<qsizetype>{152, 304, 305}));
    QCOMPARE(measure(kYa.repeated(66) + kEmoji + kYa.repeated(66)).splits, (QList<qsizetype>{66, 133, 134}));
    // Form feed and euro take two septets and one unit of the text.
    const Segments measured = measure(u"\f\u20ac"_s + a(157));
    QCOMPARE(measured.units, 161);
    QCOMPARE(measured.splits, (QList<qsizetype>{151, 159}));
}

// reliability.md (b) 57.
void TestSegments::clustersAreKeptWhereTheyFit()
{
    const Rules rules{.split = Split::Cluster};
    const QString text = kYa.repeated(64) + kFamily + kYa.repeated(60);
    QCOMPARE(measure(text).splits, (QList<qsizetype>{67, 132}));
    QCOMPARE(measure(text, rules).splits, (QList<qsizetype>{64, 131, 132}));
    // CR LF is one cluster, in GSM-7 too.
    QCOMPARE(measure(a(152) + u"\r\n"_s + a(20), rules).splits, (QList<qsizetype>{152, 174}));
    // A cluster longer than a segment is cut between its pairs; no segment is empty.
    QCOMPARE(measure(clusterOf(140), rules).splits, (QList<qsizetype>{67, 134, 140}));
    // Flags are pairs of letters, counted from where the row of them begins.
    QCOMPARE(measure(u"\u044f"_s + u"\U0001F1EE\U0001F1F9"_s.repeated(33), rules).splits, (QList<qsizetype>{65, 129, 133}));
}

// UAX #29, rule by rule; reliability.md (b) 57.
void TestSegments::clustersAreThoseOfAReader_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("cluster");
    QTest::addColumn<bool>("whole");
    const QString hindi = u"\u0928\u092e\u0938\u094d\u0924\u0947 "_s, thai = u"\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35 "_s;
    const QString flag = u"\U0001F1EE\U0001F1F9"_s;
    const struct {
        const char *name;
        QString text;
        bool whole;
    } clusters[] = {
        {"CR LF", u"\r\n"_s, true},
        {"LF CR", u"\n\r"_s, false},
        {"mark", u"e\u0301"_s, true},
        {"marks", u"e\u0323\u0302"_s, true},
        {"mark after a control", u"\n\u0301"_s, false},
        {"spacing mark", u"\u0915\u093f"_s, true},
        {"Thai sara am", u"\u0e01\u0e33"_s, true},
        {"two letters", u"\u0915\u0937"_s, false},
        {"zero-width space", u"\u044f\u200b"_s, false},
        {"non-joiner", u"\u06cc\u200c"_s, true},
        {"surrogate pair", kEmoji, true},
        {"two emoji", kEmoji + kEmoji, false},
        {"skin tone", u"\U0001F44B\U0001F3FD"_s, true},
        {"selector", u"\u2764\ufe0f"_s, true},
        {"keycap", u"1\ufe0f\u20e3"_s, true},
        {"family", kFamily, true},
        {"rainbow flag", u"\U0001F3F3\ufe0f\u200d\U0001F308"_s, true},
        {"flag", flag, true},
        {"two flags", flag + flag, false},
        {"flag of Scotland", u"\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"_s, true},
        {"Hangul LVT", u"\u1100\u1161\u11a8"_s, true},
        {"Hangul LV T", u"\uac00\u11a8"_s, true},
        {"Hangul LVT LV", u"\uac01\uac00"_s, false},
        {"Hangul T T", u"\uac01\u11a8"_s, true},
        {"Arabic number sign", u"\u0600\u0661"_s, true},
        {"lone surrogate and mark", QChar(0xd83d) + u"\u0301"_s, true},
    };
    for (const auto &row : clusters) {
        QTest::addRow("%s", row.name) << QString() << row.text << row.whole;
        QTest::addRow("%s beside Hindi", row.name) << hindi << row.text << row.whole;
        QTest::addRow("%s beside Thai", row.name) << thai << row.text << row.whole;
        QTest::addRow("%s after a flag", row.name) << flag << row.text << row.whole;
    }
}

void TestSegments::clustersAreThoseOfAReader()
{
    QFETCH(QString, before);
    QFETCH(QString, cluster);
    QFETCH(bool, whole);
    // Put so that all of it but the last character still fits the first segment.
    int last = 1;
    if (cluster.size() > 1 && cluster.back().isLowSurrogate())
        last = 2;
    const QString filler = u"\u4e2d"_s.repeated(67 - before.size() - (cluster.size() - last));
    const QString text = filler + before + cluster + kYa.repeated(10);
    const qsizetype start = filler.size() + before.size();
    const qsizetype end = measure(text, {.split = Split::Cluster}).splits.first();
    if (whole)
        QCOMPARE(end, start);
    else
        QVERIFY(end > start);
}

void TestSegments::wordsAreKeptWhereTheyFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qsizetype>>("splits");
    using Ends = QList<qsizetype>;
    QTest::newRow("after the last blank") << a(100) + u" "_s + a(100) << Ends{101, 201};
    QTest::newRow("before a blank that does not fit") << a(153) + u" "_s + a(10) << Ends{153, 164};
    QTest::newRow("a word longer than a segment") << a(400) << Ends{153, 306, 400};
    QTest::newRow("no-break space holds") << kYa.repeated(30) + u" "_s + kYa.repeated(20) + u"\u00a0"_s + kYa.repeated(40) << Ends{31, 92};
    QTest::newRow("between CR LF and the word") << a(100) + u"\r\n"_s + a(100) << Ends{102, 202};
    QTest::newRow("not inside CR LF") << a(152) + u"\r\n"_s + a(20) << Ends{152, 174};
    QTest::newRow("no blank: clusters") << kYa.repeated(64) + kFamily << Ends{64, 72};
}

void TestSegments::wordsAreKeptWhereTheyFit()
{
    QFETCH(QString, text);
    QFETCH(QList<qsizetype>, splits);
    QCOMPARE(measure(text, {.split = Split::Words}).splits, splits);
}

void TestSegments::forcingCharactersAreNamedOnce()
{
    const QString text = u"Hi \u201cAna\u201d "_s + kEmoji + u" \u201c"_s + QChar(0xd83d);
    const QList<Forcing> expected{{3, U'\u201c'}, {7, U'\u201d'}, {9, U'\U0001F600'}, {13, char32_t(0xd83d)}};
    QCOMPARE(measure(text).forces, expected);
    QCOMPARE(measure(u"\u4e00\u4e01\u4e02\u4e03\u4e04\u4e05\u4e06\u4e07\u4e08\u4e09").forces.size(), 8);
    QVERIFY(measure(u"caf\u00e9 {}").forces.isEmpty());
}

void TestSegments::estimatesAreMarked()
{
    QVERIFY(measure(u"a").exact);
    QVERIFY(!measure(u"a", {.exact = false}).exact);
}

void TestSegments::aReusedResultForgetsTheLastText()
{
    Segments reused;
    for (const QString &text : {kEmoji.repeated(100), a(500), QString(), u"\u20ac"_s, kYa}) {
        measure(text, {}, reused);
        QCOMPARE(reused, measure(text));
    }
}

QTEST_APPLESS_MAIN(TestSegments)
#include "test_segments.moc"
