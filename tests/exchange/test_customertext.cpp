// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/customerrow.h"
#include "exchange/customertext.h"
#include "exchange/filereader.h"
#include "phone/phone.h"

#include <QBuffer>
#include <QTest>

using namespace heliograph;
using namespace heliograph::exchange;
using namespace Qt::StringLiterals;

namespace {

ContactPoint number(const QString &e164, bool preferred)
{
    const auto read = phone::parse(e164, {});
    ContactPoint point;
    point.e164 = e164;
    point.region = read->region;
    point.type = read->type;
    point.preferred = preferred;
    return point;
}

QList<ExportedCustomer> people()
{
    ExportedCustomer maya;
    maya.customer.name = u"Maya \"M\" Okonkwo, Dr.; 東京 \\n"_s;
    maya.customer.email = u"maya@example.org"_s;
    maya.customer.language = u"en-GB"_s;
    maya.customer.zone = u"Europe/London"_s;
    maya.customer.place = u"Leeds; West"_s;
    maya.customer.since = 1'700'000'000'123;
    maya.customer.attributes = {{u"Customer no."_s, u"C-20418"_s}, {u"Phone"_s, u"=1+1"_s}, {u"detail:x"_s, u"'@x"_s}};
    maya.customer.labels = {u"order"_s, u"VIP"_s};
    maya.customer.numbers = {number(u"+447700900142"_s, true), number(u"+442079460000"_s, false)};
    maya.consentSource = u"order form, page 2"_s;
    ExportedCustomer formula;
    formula.customer.name = u"=HYPERLINK(\"http://x\")"_s;
    formula.customer.since = 1'700'000'000'000;
    formula.customer.numbers = {number(u"+4915123456789"_s, true)};
    formula.optedOut = true;
    ExportedCustomer quoted = formula;
    quoted.customer.name = u"'+1"_s + QString(150, u'ü');
    return {maya, formula, quoted};
}

} // namespace

class TestCustomerText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedComesBackEqual_data();
    void whatIsExportedComesBackEqual();
    void noCellOfATableIsAFormula();
    void linesOfACardAreFolded();
};

void TestCustomerText::whatIsExportedComesBackEqual_data()
{
    QTest::addColumn<bool>("cards");
    QTest::newRow("CSV") << false;
    QTest::newRow("vCard") << true;
}

void TestCustomerText::whatIsExportedComesBackEqual()
{
    QFETCH(bool, cards);
    const QStringList details{u"Customer no."_s, u"Phone"_s, u"detail:x"_s};
    QByteArray bytes = cards ? QByteArray() : csvHeading(details).toUtf8();
    for (const ExportedCustomer &one : people())
        bytes += cards ? vCard(one) : csvRow(one, details).toUtf8();
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const auto form = readForm(file);
    QVERIFY(form);
    file.seek(0);
    FileReader reader(file, *form);
    QList<Record> records;
    for (Record record; reader.next(record);)
        records.append(record);
    const Mapping mapping = guessMapping(records, form->cards, u"GB"_s);
    if (mapping.hasHeading)
        records.removeFirst();
    QCOMPARE(records.size(), people().size());
    for (qsizetype i = 0; i < records.size(); ++i) {
        const CustomerRow row = readCustomer(records.at(i), mapping, u"GB"_s);
        const ExportedCustomer expected = people().at(i);
        QCOMPARE(row.problems.size(), 0);
        QCOMPARE(row.customer, expected.customer);
        QCOMPARE(row.optedOut, expected.optedOut);
        QCOMPARE(row.consentSource, expected.consentSource);
    }
}

void TestCustomerText::noCellOfATableIsAFormula()
{
    int formulas = 0;
    for (const QString &start : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\uFF1D"_s, u"\uFF0B"_s, u"\uFF0D"_s, u"\uFF20"_s}) {
        ExportedCustomer one;
        const QString cell = start + u"cmd|' /C calc'!A0"_s;
        one.customer.name = one.customer.email = one.customer.place = one.customer.language = one.customer.zone = one.consentSource = cell;
        one.customer.attributes = {{cell, cell}};
        one.customer.numbers = {number(u"+447700900142"_s, true)};
        CsvReader reader(u',');
        reader.feed(csvHeading({cell}) + csvRow(one, {cell}));
        reader.finish();
        for (Record record; reader.next(record);) {
            for (const QString &read : record.cells) {
                QVERIFY2(!u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(read.isEmpty() ? QChar(u' ') : read.at(0)), qPrintable(read));
                formulas += read.startsWith(u'\'');
            }
        }
    }
    QCOMPARE(formulas, 8 * 9);
}

void TestCustomerText::linesOfACardAreFolded()
{
    for (const ExportedCustomer &one : people()) {
        for (const QByteArray &line : vCard(one).split('\n')) {
            QVERIFY(line.size() <= 76); // with its CR
            QVERIFY(QString::fromUtf8(line).toUtf8() == line); // no character is cut
        }
    }
}

QTEST_GUILESS_MAIN(TestCustomerText)
#include "test_customertext.moc"
