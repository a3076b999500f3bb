// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/csvreader.h"
#include "exchange/csvtext.h"

#include <QTest>

#include <algorithm>

using namespace heliograph::exchange;
using namespace Qt::StringLiterals;

namespace {

/// Fed in pieces of this size, so that nothing depends on where a chunk ends.
QList<Record> read(const QString &text, qsizetype piece, QChar delimiter = u',')
{
    CsvReader reader(delimiter);
    for (qsizetype i = 0; i < text.size(); i += piece)
        reader.feed(text.mid(i, piece));
    reader.finish();
    QList<Record> records;
    for (Record record; reader.next(record);)
        records.append(record);
    return records;
}

/// "1:a|b" for each row; a fault by its number.
QStringList shown(const QList<Record> &records)
{
    QStringList lines;
    for (const Record &r : records)
        lines.append(u"%1:%2"_s.arg(r.line).arg(r.fault == Fault::None ? r.cells.join(u'|') : u"fault %1"_s.arg(int(r.fault))));
    return lines;
}

} // namespace

class TestCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreReadWhateverTheirForm_data();
    void rowsAreReadWhateverTheirForm();
    void aHugeCellIsOneBadRow();
    void aQuoteThatIsNeverClosedTakesOneLine();
    void manyBrokenQuotesCostLittle();
    void tooManyColumnsAreOneBadRow();
    void formulasAreGuardedAndComeBack_data();
    void formulasAreGuardedAndComeBack();
    void theDelimiterIsGuessed_data();
    void theDelimiterIsGuessed();
};

void TestCsv::rowsAreReadWhateverTheirForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const QString &text, const QStringList &rows) { QTest::newRow(name) << text << rows; };
    row("line feeds", u"a,b\nc,d\n"_s, {u"1:a|b"_s, u"2:c|d"_s});
    row("no end", u"a,b\nc,d"_s, {u"1:a|b"_s, u"2:c|d"_s});
    row("CR LF", u"a,b\r\nc,d\r\n"_s, {u"1:a|b"_s, u"2:c|d"_s});
    row("CR", u"a,b\rc,d\r"_s, {u"1:a|b"_s, u"2:c|d"_s});
    row("mixed ends", u"a\r\nb\rc\nd"_s, {u"1:a"_s, u"2:b"_s, u"3:c"_s, u"4:d"_s});
    row("quotes", u"\"a,b\",\"say \"\"hi\"\"\"\nc,d"_s, {u"1:a,b|say \"hi\""_s, u"2:c|d"_s});
    row("a line end in a cell", u"\"a\r\nb\",c\nd,e"_s, {u"1:a\r\nb|c"_s, u"3:d|e"_s});
    row("blank rows", u"a\n\n , \r\n\nb"_s, {u"1:a"_s, u"5:b"_s});
    row("a quote in a bare cell", u"5\" nail,x\ny,z"_s, {u"1:5\" nail|x"_s, u"2:y|z"_s});
    row("blanks behind a quote", u"\"a\"  ,b"_s, {u"1:a|b"_s});
    row("text behind a quote", u"\"a\"b,c\nd,e"_s, {u"1:fault 1"_s, u"2:d|e"_s});
    row("an open quote", u"\"a,b\nc,d\ne,f"_s, {u"1:fault 1"_s, u"2:c|d"_s, u"3:e|f"_s});
    row("an open quote, CR LF", u"\"a,b\r\nc,d\r\n"_s, {u"1:fault 1"_s, u"2:c|d"_s});
    row("an open quote that another row closes", u"a,\"b\nc,\"d\"\ne,f"_s, {u"1:fault 1"_s, u"2:c|d"_s, u"3:e|f"_s});
    row("an open quote at the end", u"a,b\n\"c"_s, {u"1:a|b"_s, u"2:fault 1"_s});
    row("ragged", u"a,b,c\nd\ne,f,g,h"_s, {u"1:a|b|c"_s, u"2:d"_s, u"3:e|f|g|h"_s});
    row("NUL", u"a,b"_s + QChar() + u"\nc,d"_s, {u"1:fault 3"_s, u"2:c|d"_s});
    row("no character", u"a\uFFFD\nb"_s, {u"1:fault 2"_s, u"2:b"_s});
    row("nothing", {}, {});
}

void TestCsv::rowsAreReadWhateverTheirForm()
{
    QFETCH(QString, text);
    QFETCH(QStringList, rows);
    for (const qsizetype piece : {1, 2, 3, 1'000})
        QCOMPARE(shown(read(text, piece)), rows);
}

void TestCsv::aHugeCellIsOneBadRow()
{
    const QString huge = u"a,b\n\""_s + QString(10'000'000, u'x') + u"\",c\nd,e\n"_s;
    QCOMPARE(shown(read(huge, 65'536)), (QStringList{u"1:a|b"_s, u"2:fault 4"_s, u"3:d|e"_s}));
    const QString bare = u"a,b\n"_s + QString(10'000'000, u'x') + u",c\nd,e\n"_s;
    QCOMPARE(shown(read(bare, 65'536)), (QStringList{u"1:a|b"_s, u"2:fault 4"_s, u"3:d|e"_s}));
}

void TestCsv::aQuoteThatIsNeverClosedTakesOneLine()
{
    QString text = u"a,b\nc,\"d\n"_s;
    for (int i = 0; i < 50'000; ++i)
        text += u"row,%1\n"_s.arg(i);
    const QList<Record> records = read(text, 65'536);
    QCOMPARE(records.size(), 50'002);
    QCOMPARE(records.at(1).fault, Fault::Quote);
    QCOMPARE(records.at(1).line, 2);
    QCOMPARE(records.at(2).cells, (QStringList{u"row"_s, u"0"_s}));
    QCOMPARE(records.last().line, 50'002);
}

void TestCsv::manyBrokenQuotesCostLittle()
{
    QString text;
    for (int i = 0; i < 50'000; ++i)
        text += u"\"%1\n"_s.arg(i % 10);
    const QList<Record> records = read(text, 65'536);
    QCOMPARE(records.size(), 50'000);
    QVERIFY(std::all_of(records.begin(), records.end(), [](const Record &r) { return r.fault == Fault::Quote; }));
}

void TestCsv::tooManyColumnsAreOneBadRow()
{
    const QList<Record> records = read(QString(100'000, u',') + u"x\na,b"_s, 65'536);
    QCOMPARE(shown(records), (QStringList{u"1:fault 5"_s, u"2:a|b"_s}));
    QCOMPARE(records.first().cells.size(), kMostCells);
}

void TestCsv::formulasAreGuardedAndComeBack_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("kept");
    const auto row = [](const QString &cell, const QString &kept) { QTest::newRow(qPrintable(cell)) << cell << kept; };
    for (const QChar c : {QChar(u'='), QChar(u'+'), QChar(u'-'), QChar(u'@'), QChar(u'\t'), QChar(u'\r'), QChar(u'\n'), QChar(u'\uFF1D'), QChar(u'\uFF0B'),
                          QChar(u'\uFF0D'), QChar(u'\uFF20')}) {
        row(c + u"HYPERLINK(\"x\")"_s, u'\'' + c + u"HYPERLINK(\"x\")"_s);
        row(u'\'' + (c + u"1"_s), u"''"_s + c + u"1"_s);
    }
    row(u"+447700900142"_s, u"'+447700900142"_s);
    row(u"plain"_s, u"plain"_s);
    row(u"'t Hart"_s, u"'t Hart"_s);
    row(u""_s, u""_s);
    row(u"'"_s, u"'"_s);
}

void TestCsv::formulasAreGuardedAndComeBack()
{
    QFETCH(QString, cell);
    QFETCH(QString, kept);
    QCOMPARE(guarded(cell), kept);
    QCOMPARE(unguarded(guarded(cell)), cell);
    const QList<Record> records = read(csvLine({cell, u"x"_s}), 7);
    QCOMPARE(records.size(), 1);
    QCOMPARE(unguarded(records.first().cells.value(0)), cell);
}

void TestCsv::theDelimiterIsGuessed_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("comma") << u"name,phone\nA,1\nB,2\n"_s << QChar(u',');
    QTest::newRow("semicolon") << u"name;phone\nA, B;1\nC, D;2\n"_s << QChar(u';');
    QTest::newRow("tab") << u"name\tphone\nA, B\t1\n"_s << QChar(u'\t');
    QTest::newRow("bar") << u"name|phone\nA|1\n"_s << QChar(u'|');
    QTest::newRow("in quotes") << u"\"a;b;c\",phone\n\"d;e;f\",2\n"_s << QChar(u',');
    QTest::newRow("one column") << u"phone\n1\n2\n"_s << QChar(u',');
}

void TestCsv::theDelimiterIsGuessed()
{
    QFETCH(QString, head);
    QTEST(guessDelimiter(head), "delimiter");
}

QTEST_GUILESS_MAIN(TestCsv)
#include "test_csv.moc"
