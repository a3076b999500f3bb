// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/customerrow.h"
#include "exchange/filereader.h"

#include <QBuffer>
#include <QTest>

#include <unicode/ucnv.h>

using namespace heliograph;
using namespace heliograph::exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    QByteArray bytes(text.size() * 4 + 8, '\0');
    bytes.resize(ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()), reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status));
    ucnv_close(converter);
    return bytes;
}

QList<Record> readAll(QByteArray bytes, FileForm *found = nullptr)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const auto form = readForm(file);
    if (!form)
        return {};
    if (found)
        *found = *form;
    file.seek(0);
    FileReader reader(file, *form);
    QList<Record> records;
    for (Record record; reader.next(record);)
        records.append(record);
    return records;
}

QStringList codes(const CustomerRow &row)
{
    QStringList all;
    for (const Problem &problem : row.problems)
        all.append(problem.rejects ? problem.code : u"note "_s + problem.code);
    return all;
}

} // namespace

class TestFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUsualEncodingIsFound_data();
    void everyUsualEncodingIsFound();
    void oneBrokenLineDoesNotChangeTheRest();
    void anEmptyFileIsRefused();
    void theDelimiterMayBeAnnounced();
    void columnsAreFoundByTheirWords_data();
    void columnsAreFoundByTheirWords();
    void columnsAreFoundByWhatTheyHold();
    void rowsBecomeCustomersOrSayWhyNot_data();
    void rowsBecomeCustomersOrSayWhyNot();
    void aRowKeepsWhatItCan();
};

void TestFiles::everyUsualEncodingIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("mark");
    const QString german = u"Name;Telefon;Ort\nJürgen Groß;+49 151 23456789;Köln\nBärbel Müller;+49 151 23456780;Münster\nSören Schäfer;+49 151 23456781;Düren\n"_s;
    const QString arabic = u"الاسم;الهاتف;المدينة\nمحمد عبد الله;+201001234567;القاهرة\nفاطمة الزهراء;+201001234568;الإسكندرية\nعمر حسن;+201001234569;الجيزة\n"_s;
    const QString japanese = u"名前,電話番号,都市\n山田太郎,+819012345678,東京都\n鈴木花子,+819012345679,大阪府\nサトウ一郎,+819012345670,北海道\n"_s;
    const QString russian = u"Имя;Phone;Город\nИван Петров;+79161234567;Москва\nОльга Смирнова;+79161234568;Казань\n"_s;
    QTest::newRow("UTF-8") << german << QByteArray("UTF-8") << QByteArray();
    QTest::newRow("UTF-8 with a mark") << german << QByteArray("UTF-8") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("UTF-16 LE") << german << QByteArray("UTF-16LE") << QByteArray("\xFF\xFE");
    QTest::newRow("UTF-16 BE") << arabic << QByteArray("UTF-16BE") << QByteArray("\xFE\xFF");
    QTest::newRow("UTF-16 LE without a mark") << german << QByteArray("UTF-16LE") << QByteArray();
    QTest::newRow("UTF-16 BE without a mark") << german << QByteArray("UTF-16BE") << QByteArray();
    QTest::newRow("UTF-32 LE") << german << QByteArray("UTF-32LE") << QByteArray("\xFF\xFE\0\0", 4);
    QTest::newRow("Windows-1252") << german << QByteArray("windows-1252") << QByteArray();
    QTest::newRow("Windows-1256") << arabic << QByteArray("windows-1256") << QByteArray();
    QTest::newRow("Windows-1251") << russian << QByteArray("windows-1251") << QByteArray();
    QTest::newRow("Shift JIS") << japanese << QByteArray("Shift_JIS") << QByteArray();
    QTest::newRow("EUC-JP") << japanese << QByteArray("EUC-JP") << QByteArray();
}

void TestFiles::everyUsualEncodingIsFound()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, mark);
    FileForm form;
    const QList<Record> records = readAll(mark + encoded(text, encoding.constData()), &form);
    QCOMPARE(form.encoding, encoding);
    QStringList lines;
    for (const Record &record : records)
        lines.append(record.cells.join(form.delimiter));
    QCOMPARE(lines.join(u'\n') + u'\n', text);
}

void TestFiles::oneBrokenLineDoesNotChangeTheRest()
{
    FileForm form;
    const QList<Record> records = readAll("name,phone\nJ\xC3\xBCrgen,1\nBad\xFF\xFE\x80,2\nS\xC3\xB6ren,3\n", &form);
    QCOMPARE(form.encoding, QByteArray("UTF-8"));
    QCOMPARE(records.size(), 4);
    QCOMPARE(records.at(1).cells.value(0), u"Jürgen"_s);
    QCOMPARE(records.at(2).fault, Fault::Encoding);
    QCOMPARE(records.at(2).line, 3);
    QCOMPARE(records.at(3).cells.value(0), u"Sören"_s);
}

void TestFiles::anEmptyFileIsRefused()
{
    for (QByteArray bytes : {QByteArray(), QByteArray("\r\n \n"), QByteArray("\xEF\xBB\xBF")}) {
        QBuffer file(&bytes);
        file.open(QIODevice::ReadOnly);
        const auto form = readForm(file);
        QVERIFY(!form);
        QCOMPARE(form.error().detail, u"file:empty"_s);
    }
}

void TestFiles::theDelimiterMayBeAnnounced()
{
    const QList<Record> records = readAll("sep=|\r\na,b|c,d\r\n");
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().cells, (QStringList{u"a,b"_s, u"c,d"_s}));
    QCOMPARE(records.first().line, 2);
}

void TestFiles::columnsAreFoundByTheirWords_data()
{
    QTest::addColumn<QString>("heading");
    QTest::newRow("ours") << u"name,phone,email"_s;
    QTest::newRow("English") << u"Full name,Mobile number,E-mail address"_s;
    QTest::newRow("German") << u"Name,Telefonnummer,E-Mail"_s;
    QTest::newRow("Spanish") << u"Nombre,Teléfono,Correo electrónico"_s;
    QTest::newRow("French") << u"Nom complet,Téléphone portable,Courriel"_s;
    QTest::newRow("Portuguese") << u"Nome,Telemóvel,E-mail"_s;
    QTest::newRow("Japanese") << u"名前,電話番号,メールアドレス"_s;
    QTest::newRow("Arabic") << u"الاسم,رقم الهاتف,البريد"_s;
    QTest::newRow("an address book") << u"Name,Phone 1 - Value,E-mail 1 - Value"_s;
}

void TestFiles::columnsAreFoundByTheirWords()
{
    QFETCH(QString, heading);
    const Mapping mapping = guessMapping(readAll((heading + u"\nMaya,+447700900142,maya@example.org\n"_s).toUtf8()), false, u"GB"_s);
    QVERIFY(mapping.hasHeading);
    QCOMPARE(mapping.fields, (QList<Field>{Field::Name, Field::Phone, Field::Email}));
}

void TestFiles::columnsAreFoundByWhatTheyHold()
{
    const Mapping bare = guessMapping(readAll("7,Maya Okonkwo,07700 900142,maya@example.org\n8,Tom,07700 900143,tom@example.org\n"), false, u"GB"_s);
    QVERIFY(!bare.hasHeading);
    QCOMPARE(bare.fields, (QList<Field>{Field::Ignored, Field::Name, Field::Phone, Field::Email}));
    const Mapping odd = guessMapping(readAll("Id,Wer,Wohin,Note\nC-7,Maya Okonkwo,07700 900142,x\nC-8,Tom Okafor,07700 900143,y\n"), false, u"GB"_s);
    QVERIFY(odd.hasHeading);
    QCOMPARE(odd.fields, (QList<Field>{Field::Detail, Field::Name, Field::Phone, Field::Detail}));
    QCOMPARE(odd.headings.value(0), u"Id"_s);
}

void TestFiles::rowsBecomeCustomersOrSayWhyNot_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QStringList>("problems");
    QTest::newRow("good") << u"Maya,+447700900142"_s << QStringList();
    QTest::newRow("guarded") << u"Maya,'+447700900142"_s << QStringList();
    QTest::newRow("national") << u"Maya,07700 900142"_s << QStringList();
    QTest::newRow("Arabic digits") << u"Maya,+٤٤٧٧٠٠٩٠٠١٤٢"_s << QStringList();
    QTest::newRow("no name") << u" ,+447700900142"_s << QStringList{u"name"_s};
    QTest::newRow("no number") << u"Maya,"_s << QStringList{u"phone"_s};
    QTest::newRow("ragged") << u"Maya"_s << QStringList{u"phone"_s};
    QTest::newRow("no number at all") << u"Maya,call me"_s << QStringList{u"phone"_s};
    QTest::newRow("neither") << u",x"_s << QStringList{u"name"_s, u"phone"_s};
    QTest::newRow("a cell too many") << u"Okonkwo, Maya,+447700900142,,,,more,x"_s << QStringList{u"columns"_s};
    QTest::newRow("empty cells too many") << u"Maya,+447700900142,,,,,,"_s << QStringList();
    QTest::newRow("opted out") << u"Maya,+447700900142,yes"_s << QStringList();
    QTest::newRow("opted out, who knows") << u"Maya,+447700900142,perhaps"_s << QStringList{u"opted_out"_s};
    QTest::newRow("consent without a source") << u"Maya,+447700900142,,yes"_s << QStringList{u"note consent"_s};
    QTest::newRow("no such zone") << u"Maya,+447700900142,,,Mars/Base"_s << QStringList{u"note zone"_s};
    QTest::newRow("one of two numbers") << u"Maya,+447700900142;12"_s << QStringList{u"note other_phone"_s};
    QTest::newRow("a long name") << QString(201, u'x') + u",+447700900142"_s << QStringList{u"too_long"_s, u"name"_s};
}

void TestFiles::rowsBecomeCustomersOrSayWhyNot()
{
    QFETCH(QString, row);
    const QList<Record> records = readAll((u"name,phone,opted_out,consent_source,zone\n"_s + row).toUtf8());
    const Mapping mapping = guessMapping(records.first(1), false, u"GB"_s);
    QCOMPARE(records.size(), 2);
    const CustomerRow read = readCustomer(records.at(1), mapping, u"GB"_s);
    QTEST(codes(read), "problems");
    if (!read.rejected()) {
        QCOMPARE(read.customer.name, u"Maya"_s);
        QCOMPARE(read.customer.numbers.value(0).e164, u"+447700900142"_s);
    }
}

void TestFiles::aRowKeepsWhatItCan()
{
    const QList<Record> records = readAll("First name,Last name,Phone,Mobile,Customer no.,opted_out,consent_source\n"
                                          "  Maya ,  O'Konkwo \xE2\x80\xAE,+442079460000,+447911123456,'=7,YES,order form\n");
    const Mapping mapping = guessMapping(records.first(1), false, u"GB"_s);
    const CustomerRow row = readCustomer(records.at(1), mapping, u"GB"_s);
    QVERIFY(!row.rejected());
    QCOMPARE(row.line, 2);
    QCOMPARE(row.customer.name, u"Maya O'Konkwo "_s.trimmed());
    QCOMPARE(row.customer.numbers.size(), 2);
    QVERIFY(row.customer.numbers.at(0).preferred && !row.customer.numbers.at(1).preferred);
    QCOMPARE(row.customer.numbers.at(1).type, NumberType::Mobile);
    QCOMPARE(row.customer.attributes.value(u"Customer no."_s).toString(), u"=7"_s);
    QVERIFY(row.optedOut);
    QCOMPARE(row.consentSource, u"order form"_s);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "test_files.moc"
