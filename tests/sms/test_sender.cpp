// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "sms/sender.h"

#include <QTest>

using namespace heliograph;
using namespace heliograph::sms;
using namespace Qt::StringLiterals;

class TestSender final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSenderIsWhatItsShapeSays_data();
    void aSenderIsWhatItsShapeSays();
    void aSenderThatNoNetworkTakesIsNamed_data();
    void aSenderThatNoNetworkTakesIsNamed();
    void severalStandInOneSetting();
};

void TestSender::aSenderIsWhatItsShapeSays_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<SenderKind>("kind");
    const auto row = [](const QString &sender, SenderKind kind) { QTest::addRow("%s", qPrintable(sender)) << sender << kind; };
    row(u"FERNHILL"_s, SenderKind::Alphanumeric);
    row(u"x"_s, SenderKind::Alphanumeric);
    row(u"Fernhill UK"_s, SenderKind::Alphanumeric); // eleven
    row(u"A&B-c_d.e+f"_s, SenderKind::Alphanumeric);
    row(u"24x7"_s, SenderKind::Alphanumeric);
    row(u"+447700900000"_s, SenderKind::LongNumber);
    row(u"447700900000"_s, SenderKind::LongNumber);
    row(u"+123456789012345"_s, SenderKind::LongNumber);
    row(u"60070"_s, SenderKind::ShortCode);
    row(u"118"_s, SenderKind::ShortCode);
    row(u"12345678"_s, SenderKind::ShortCode);
}

void TestSender::aSenderIsWhatItsShapeSays()
{
    QFETCH(QString, sender);
    const auto kind = senderKind(sender);
    QVERIFY2(kind, kind ? "" : qPrintable(kind.error().detail));
    QTEST(*kind, "kind");
}

void TestSender::aSenderThatNoNetworkTakesIsNamed_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QString() << u"sender_empty"_s;
    QTest::newRow("twelve letters") << u"FERNHILLHOME"_s << u"sender_too_long"_s;
    QTest::newRow("another alphabet") << u"Ёлка"_s << u"sender_character"_s;
    QTest::newRow("a letter that looks Latin") << u"FЕRNHILL"_s << u"sender_character"_s;
    QTest::newRow("a line break") << u"A\nB"_s << u"sender_character"_s;
    QTest::newRow("an escape") << u"A\x1b"_s << u"sender_character"_s;
    QTest::newRow("digits of another script") << u"١٢٣٤٥"_s << u"sender_character"_s;
    QTest::newRow("no letter") << u"12-34"_s << u"sender_no_letter"_s;
    QTest::newRow("two digits") << u"12"_s << u"sender_digits"_s;
    QTest::newRow("sixteen digits") << u"+1234567890123456"_s << u"sender_digits"_s;
    QTest::newRow("a short code with a plus") << u"+60070"_s << u"sender_digits"_s;
}

void TestSender::aSenderThatNoNetworkTakesIsNamed()
{
    QFETCH(QString, sender);
    const auto kind = senderKind(sender);
    QVERIFY(!kind);
    QCOMPARE(kind.error().code, ErrorCode::InvalidArgument);
    QTEST(kind.error().detail, "detail");
}

void TestSender::severalStandInOneSetting()
{
    QCOMPARE(senderList(u"Desk"_s), QStringList{u"Desk"_s});
    QCOMPARE(senderList(u" FERNHILL ,, +44 7700 900000\r\n60070\nFERNHILL\n"_s),
             (QStringList{u"FERNHILL"_s, u"+447700900000"_s, u"60070"_s}));
    QCOMPARE(senderList(u"Fernhill UK"_s), QStringList{u"Fernhill UK"_s});
    QCOMPARE(senderList({}), QStringList());
    QCOMPARE(senderList(u" ,\n"_s), QStringList());
}

QTEST_APPLESS_MAIN(TestSender)
#include "test_sender.moc"
