// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/otp.h"

#include "domain/message.h"

#include "support/testsize.h"

#include <QRandomGenerator>
#include <QTest>

using namespace heliograph;
using namespace heliograph::policy;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

/// "*" stands for the mark.
QString marked(QString text)
{
    return text.replace(u'*', QString::fromUtf16(kHiddenCode));
}

} // namespace

class TestCodeScan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreFoundAndHidden_data();
    void codesAreFoundAndHidden();
    void everyLengthIsExact();
    void scriptsAndSeparators();
    void nothingElseChanges();
};

// reliability.md (b) 68, 71.
void TestCodeScan::codesAreFoundAndHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<bool>("only");
    const QStringList code{u"482910"_s};
    QTest::newRow("bare") << u"482910"_s << u"*"_s << code << true;
    QTest::newRow("blanks around") << u"  482910 \n"_s << u"*"_s << code << true;
    QTest::newRow("in a sentence") << u"it's 482910, thanks"_s << u"it's *, thanks"_s << code << false;
    QTest::newRow("blank") << u"482 910"_s << u"*"_s << code << true;
    QTest::newRow("no-break") << u"482\u00a0910"_s << u"*"_s << code << true;
    QTest::newRow("dash") << u"482-910"_s << u"*"_s << code << true;
    QTest::newRow("blank dash blank") << u"482 - 910"_s << u"*"_s << code << true;
    QTest::newRow("en dash") << u"482\u2013910"_s << u"*"_s << code << true;
    QTest::newRow("dot") << u"482.910"_s << u"*"_s << code << true;
    QTest::newRow("pairs") << u"48 29 10"_s << u"*"_s << code << true;
    QTest::newRow("one by one") << u"4 8 2 9 1 0"_s << u"*"_s << code << true;
    QTest::newRow("uneven") << u"4829 10"_s << u"*"_s << code << true;
    QTest::newRow("zero-width inside") << u"48\u200b29\u206010"_s << u"*"_s << code << true;
    QTest::newRow("direction marks") << u"\u200e482910\u200e"_s << u"\u200e*\u200e"_s << code << false;
    QTest::newRow("Arabic-Indic") << u"\u0664\u0668\u0662\u0669\u0661\u0660"_s << u"*"_s << code << true;
    QTest::newRow("Devanagari") << u"\u096a\u096e\u0968\u096f\u0967\u0966"_s << u"*"_s << code << true;
    QTest::newRow("full-width") << u"\uff14\uff18\uff12\uff19\uff11\uff10"_s << u"*"_s << code << true;
    QTest::newRow("mathematical") << u"\U0001D7D2\U0001D7D6\U0001D7D0\U0001D7D7\U0001D7CF\U0001D7CE"_s << u"*"_s << code << true;
    QTest::newRow("two of them") << u"482910 or 123456?"_s << u"* or *?"_s << QStringList{u"482910"_s, u"123456"_s} << false;
    QTest::newRow("twice the same") << u"482910 482910"_s << u"* *"_s << code << false;
    QTest::newRow("after an order number") << u"order 12345 482910"_s << u"order 12345 *"_s << code << false;
    QTest::newRow("shorter stays") << u"48291"_s << u"48291"_s << QStringList() << false;
    QTest::newRow("longer stays") << u"4829101"_s << u"4829101"_s << QStringList() << false;
    QTest::newRow("telephone stays") << u"+44 7700 900142"_s << u"+44 7700 900142"_s << QStringList() << false;
    QTest::newRow("a full stop ends it") << u"Room 482. 910 people"_s << u"Room 482. 910 people"_s << QStringList() << false;
    QTest::newRow("comma parts") << u"482,910"_s << u"482,910"_s << QStringList() << false;
    QTest::newRow("lines part") << u"482\n910"_s << u"482\n910"_s << QStringList() << false;
    QTest::newRow("letters part") << u"482a910"_s << u"482a910"_s << QStringList() << false;
    QTest::newRow("glued to letters") << u"code482910ok"_s << u"code*ok"_s << code << false;
    QTest::newRow("empty") << QString() << QString() << QStringList() << false;
    QTest::newRow("superscript") << u"48291\u2070"_s << u"*"_s << code << true;
}

void TestCodeScan::codesAreFoundAndHidden()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    const Scan scan = scanForCode(text, 6);
    QCOMPARE(scan.masked, marked(masked));
    QTEST(scan.candidates, "codes");
    QTEST(scan.onlyCode, "only");
}

void TestCodeScan::everyLengthIsExact()
{
    for (const int digits : {6, 7, 8}) {
        for (int length = 1; length <= 20; ++length) {
            const QString run = u"12345678901234567890"_s.left(length);
            const Scan scan = scanForCode(u"a "_s + run + u" b"_s, digits);
            QCOMPARE(scan.candidates, length == digits ? QStringList{run} : QStringList());
        }
    }
}

void TestCodeScan::scriptsAndSeparators()
{
    const char32_t zeros[] = {U'0', 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50, 0xff10, 0x1d7ce, 0x1fbf0};
    const QStringList separators{{}, u" "_s, u"-"_s, u"."_s, u"\u2009"_s, u"\u202f"_s, u"\u2014"_s, u" - "_s, u"\u200b"_s, u"\u00ad"_s};
    for (const char32_t zero : zeros) {
        for (const QString &separator : separators) {
            QString text;
            for (const int digit : {4, 8, 2, 9, 1, 0})
                text += QStringView(QChar::fromUcs4(zero + char32_t(digit))).toString() + (digit == 2 ? separator : QString());
            const Scan scan = scanForCode(text, 6);
            QCOMPARE(scan.candidates, QStringList{u"482910"_s});
            QVERIFY(scan.onlyCode);
        }
    }
}

void TestCodeScan::nothingElseChanges()
{
    QRandomGenerator random(6);
    const QString alphabet = u"0123456789 -.+a\u0664\u200b\n,\uff11"_s;
    for (int i = 0; i < scaled(50'000, 2'000'000); ++i) {
        QString text;
        for (int n = random.bounded(24); n > 0; --n)
            text += alphabet.at(random.bounded(int(alphabet.size())));
        const Scan scan = scanForCode(text, 6);
        QCOMPARE(scan.candidates.isEmpty(), scan.masked == text);
        for (const QString &code : scan.candidates)
            QVERIFY(code.size() == 6 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }));
        // What stays is as it was.
        qsizetype from = 0;
        for (const QString &part : scan.masked.split(QString::fromUtf16(kHiddenCode))) {
            const qsizetype at = text.indexOf(part, from);
            QVERIFY2(scan.onlyCode || at >= 0, qPrintable(text));
            from = at + part.size();
        }
    }
}

QTEST_APPLESS_MAIN(TestCodeScan)
#include "test_codescan.moc"
