// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/field.h"
#include "exchange/vcardreader.h"

#include <QTest>

using namespace heliograph::exchange;
using namespace Qt::StringLiterals;

namespace {

QList<Record> read(const QString &text, qsizetype piece)
{
    VCardReader reader;
    for (qsizetype i = 0; i < text.size(); i += piece)
        reader.feed(text.mid(i, piece));
    reader.finish();
    QList<Record> records;
    for (Record record; reader.next(record);)
        records.append(record);
    return records;
}

QString cell(const Record &record, Field field)
{
    return record.cells.value(int(field));
}

const QString kMaya = u"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Maya Okonkwo\r\nTEL;VALUE=uri;PREF=1:tel:+44-7700-900142\r\nEND:VCARD\r\n"_s;

} // namespace

class TestVCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsOfEveryVersionAreRead_data();
    void cardsOfEveryVersionAreRead();
    void theRestOfACardIsRead();
    void theNumberThatIsPreferredComesFirst();
    void aBrokenCardTakesNoOtherWithIt();
    void picturesAndCardsInCardsArePassedOver();
    void longLinesAreCutAndNamed();
};

void TestVCard::cardsOfEveryVersionAreRead_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("phone");
    QTest::newRow("4.0") << kMaya << u"Maya Okonkwo"_s << u"+44-7700-900142"_s;
    QTest::newRow("3.0, folded, escaped") << u"BEGIN:VCARD\nVERSION:3.0\nFN:Okonk\n wo\\, Maya\nitem1.TEL;TYPE=\"cell,pref\":07700\n\t900142\nEND:VCARD\n"_s
                                          << u"Okonkwo, Maya"_s << u"07700900142"_s;
    QTest::newRow("3.0, only N") << u"begin:vcard\nversion:3.0\nN:Okonkwo;Maya;;Dr.;\nTEL:1\nend:vcard"_s << u"Dr. Maya Okonkwo"_s << u"1"_s;
    QTest::newRow("2.1, quoted printable") << u"BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen =\r\nGro=C3=9F\r\nTEL;CELL:+49 151\r\nEND:VCARD\r\n"_s
                                           << u"Jürgen Groß"_s << u"+49 151"_s;
    QTest::newRow("2.1, of Japan") << u"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8E=52=93=63\nTEL:1\nEND:VCARD"_s << u"山田"_s << u"1"_s;
    QTest::newRow("an extension") << u"BEGIN:VCARD\nVERSION:4.0\nFN:A\nTEL;VALUE=uri:tel:+44123;ext=12\nEND:VCARD"_s << u"A"_s << u"+44123 ext 12"_s;
}

void TestVCard::cardsOfEveryVersionAreRead()
{
    QFETCH(QString, card);
    for (const qsizetype piece : {1, 3, 10'000}) {
        const QList<Record> records = read(card, piece);
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first().fault, Fault::None);
        QCOMPARE(records.first().line, 1);
        QTEST(cell(records.first(), Field::Name), "name");
        QTEST(cell(records.first(), Field::Phone), "phone");
    }
}

void TestVCard::theRestOfACardIsRead()
{
    const QList<Record> records = read(u"BEGIN:VCARD\nVERSION:4.0\nFN:A\nEMAIL:a@example.org\nEMAIL:b@example.org\nLANG:de\nTZ:Europe/Berlin\nADR:;;Weg 1;Köln;;;\n"
                                       "X-HELIOGRAPH-DETAIL:Customer no.;C-20\\;418\nX-HELIOGRAPH-OPTED-OUT:yes\nEND:VCARD\n"_s, 1'000);
    QCOMPARE(records.size(), 1);
    QCOMPARE(cell(records.first(), Field::Email), u"a@example.org"_s);
    QCOMPARE(cell(records.first(), Field::Language), u"de"_s);
    QCOMPARE(cell(records.first(), Field::Zone), u"Europe/Berlin"_s);
    QCOMPARE(cell(records.first(), Field::Place), u"Köln"_s);
    QCOMPARE(cell(records.first(), Field::OptedOut), u"yes"_s);
    QCOMPARE(records.first().details, (QList<std::pair<QString, QString>>{{u"Customer no."_s, u"C-20;418"_s}}));
}

void TestVCard::theNumberThatIsPreferredComesFirst()
{
    const QList<Record> records = read(u"BEGIN:VCARD\nVERSION:3.0\nFN:A\nTEL;TYPE=home:1\nTEL;TYPE=cell,pref:2\nTEL:3\nEND:VCARD\n"_s, 1'000);
    QCOMPARE(cell(records.value(0), Field::Phone), u"2"_s);
    QCOMPARE(cell(records.value(0), Field::OtherPhones), u"1;3"_s);
}

void TestVCard::aBrokenCardTakesNoOtherWithIt()
{
    const QString text = kMaya + u"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Never ends\r\n"_s + kMaya
        + u"BEGIN:VCARD\r\nVERSION:9.9\r\nFN:B\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:No version\r\nEND:VCARD\r\nnonsense\r\nEND:VCARD\r\n"_s + kMaya + u"BEGIN:VCARD"_s;
    const QList<Record> records = read(text, 5);
    QList<std::pair<qint64, Fault>> found;
    for (const Record &r : records)
        found.append({r.line, r.fault});
    QCOMPARE(found, (QList<std::pair<qint64, Fault>>{{1, Fault::None}, {6, Fault::Card}, {9, Fault::None}, {14, Fault::Card}, {18, Fault::Card},
                                                     {23, Fault::None}, {28, Fault::Card}}));
}

void TestVCard::picturesAndCardsInCardsArePassedOver()
{
    QString picture = u"PHOTO;ENCODING=b;TYPE=JPEG:"_s;
    for (int i = 0; i < 20'000; ++i)
        picture += QString(74, u'A') + u"\r\n "_s;
    const QString text = u"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\n"_s + picture
        + u"\r\nAGENT:\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:B\r\nTEL:2\r\nEND:VCARD\r\nPHOTO;VALUE=uri:file:///etc/passwd\r\nTEL:1\r\nEND:VCARD\r\n"_s + kMaya;
    const QList<Record> records = read(text, 65'536);
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.first().fault, Fault::None);
    QCOMPARE(cell(records.first(), Field::Name), u"A"_s);
    QCOMPARE(cell(records.first(), Field::Phone), u"1"_s);
}

void TestVCard::longLinesAreCutAndNamed()
{
    QString bomb = u"BEGIN:VCARD\nVERSION:2.1\nTEL:1\nFN;ENCODING=QUOTED-PRINTABLE:"_s;
    for (int i = 0; i < 50'000; ++i)
        bomb += u"=41=41=41=\n"_s;
    bomb += u"x\nEND:VCARD\n"_s;
    const QList<Record> records = read(bomb + kMaya, 65'536);
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.first().fault, Fault::TooLong);
    QVERIFY(cell(records.first(), Field::Name).size() <= kLongestCell);
    QCOMPARE(records.last().fault, Fault::None);
    QCOMPARE(records.last().line, 50'006);
}

QTEST_GUILESS_MAIN(TestVCard)
#include "test_vcard.moc"
