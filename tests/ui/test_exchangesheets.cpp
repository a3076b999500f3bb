// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// Customers from a file and to a file, and one who is erased, through the real widgets and the keyboard.
#include "ui/demodesk.h"
#include "ui/exchange/exportsheet.h"
#include "ui/exchange/importsheet.h"
#include "ui/exchange/transcriptsheet.h"
#include "ui/panehands.h"
#include "ui/profile/erasesheet.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QRadioButton>
#include <QFile>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace heliograph;
using namespace heliograph::test;

namespace {

const QByteArray kPeople = "name,phone,Customer no.\r\nNora Lindqvist,+46701741605,C-1\r\n,+46701740606,C-2\r\nJonas Weber,nonsense,C-3\r\n"
                           "Maya Okonkwo,+447700900142,C-4\r\n";

struct Hosted {
    DemoDesk desk;
    QWidget host;
    PaneHands hands{host};
    Hosted()
    {
        host.resize(900, 700);
        host.show();
    }
    QString file(const QByteArray &bytes)
    {
        QFile out(desk.folder.filePath(u"people.csv"_s));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no file");
        return out.fileName();
    }
    template<typename Condition>
    bool wait(Condition holds)
    {
        return QTest::qWaitFor([&] {
            desk.settle();
            return holds();
        }, 20'000);
    }
    /// As a person at the keyboard: the focus goes to it by Tab, then a key.
    bool press(const QString &words, Qt::Key key = Qt::Key_Space)
    {
        QAbstractButton *wanted = hands.button(words);
        for (int i = 0; wanted && i < 100 && QApplication::focusWidget() != wanted; ++i)
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &host, Qt::Key_Tab);
        if (!wanted || QApplication::focusWidget() != wanted)
            return false;
        QTest::keyClick(wanted, key);
        return true;
    }
    qsizetype customers() { return desk.await(desk.customers->list({}, 1'000)).size(); }
};

} // namespace

class TestExchangeSheets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsImportedAndUndoneByKeyboard();
    void aColumnIsChosenByHand();
    void whatCannotBeReadSaysSo();
    void customersAreExported();
    void erasingAsksAndThenErases();
    void aConversationIsWrittenInEachForm();
    void severalConversationsAreATable();
    void aFileThatCannotBeWrittenSaysSo();
};

void TestExchangeSheets::aFileIsImportedAndUndoneByKeyboard()
{
    Hosted h;
    QApplication::setActiveWindow(&h.host);
    const qsizetype before = h.customers();
    ui::ImportSheet sheet(h.desk.services(), &h.host);
    sheet.begin();
    QVERIFY(h.wait([&] { return h.hands.button(u"Choose a file…"_s); }));
    sheet.take(h.file(kPeople)); // the dialog is the platform's
    QVERIFY(h.wait([&] { return h.hands.button(u"Check the file"_s); }));
    QVERIFY(h.hands.sees(u"Customer no."_s));
    QVERIFY(h.hands.sees(u"Nora Lindqvist"_s));

    QVERIFY(h.press(u"Check the file"_s));
    QVERIFY(h.wait([&] { return h.hands.sees(u"Line 3: The name is missing."_s); }));
    QVERIFY(h.hands.sees(u"Line 5: A customer with this number is here already."_s));
    QCOMPARE(h.customers(), before);
    QVERIFY(h.hands.button(u"Save these rows…"_s));

    QVERIFY(h.press(u"Import %n customers"_s));
    QVERIFY(h.wait([&] { return h.hands.button(u"Undo"_s); }));
    QCOMPARE(h.customers(), before + 1);
    QVERIFY(h.press(u"Undo"_s));
    QVERIFY(h.wait([&] { return h.customers() == before && h.hands.button(u"Close"_s); }));
    QVERIFY(h.press(u"Close"_s));
    QVERIFY(!sheet.isVisible());
    // It is told of the next time.
    sheet.begin();
    QVERIFY(h.wait([&] { return h.hands.sees(u"people.csv"_s); }));
    QVERIFY(!h.hands.button(u"Undo the import of %1"_s));
}

void TestExchangeSheets::aColumnIsChosenByHand()
{
    Hosted h;
    ui::ImportSheet sheet(h.desk.services(), &h.host);
    sheet.begin();
    sheet.take(h.file("Wer,Wohin\nNora Lindqvist,call me\n"));
    QVERIFY(h.wait([&] { return h.hands.button(u"Check the file"_s); }));
    QVERIFY(!h.hands.button(u"Check the file"_s)->isEnabled());
    QVERIFY(h.hands.sees(u"Say which column holds the phone number."_s));
    QComboBox *choice = nullptr;
    for (QComboBox *each : h.host.findChildren<QComboBox *>()) {
        if (each->isVisible() && each->accessibleName().contains(u"Wohin"_s))
            choice = each;
    }
    QVERIFY(choice);
    choice->setFocus();
    for (int i = 0; i < 30 && choice->currentText() != u"Phone number"_s; ++i)
        QTest::keyClick(choice, i == 0 ? Qt::Key_Home : Qt::Key_Down);
    QVERIFY(h.hands.button(u"Check the file"_s)->isEnabled());
    QVERIFY(h.hands.sees(u"Line 2: This is no phone number."_s));
}

void TestExchangeSheets::whatCannotBeReadSaysSo()
{
    Hosted h;
    ui::ImportSheet sheet(h.desk.services(), &h.host);
    sheet.begin();
    sheet.take(h.desk.folder.filePath(u"nowhere.csv"_s));
    QVERIFY(h.wait([&] { return h.hands.sees(u"There is no such file"_s); }));
    QVERIFY(h.hands.button(u"Choose a file…"_s));
    sheet.take(h.file({}));
    QVERIFY(h.wait([&] { return h.hands.sees(u"The file is empty"_s); }));
}

void TestExchangeSheets::customersAreExported()
{
    Hosted h;
    ui::ExportSheet sheet(h.desk.services(), &h.host);
    sheet.begin();
    const QString target = h.desk.folder.filePath(u"out.csv"_s);
    sheet.writeTo(target);
    QVERIFY(h.wait([&] { return !sheet.isVisible(); }));
    QFile written(target);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray table = written.readAll();
    QVERIFY(table.startsWith("\xEF\xBB\xBFname,phone,"));
    QVERIFY(table.contains("'+447700900142"));
    // A folder that is not there is said on the sheet, which stays.
    sheet.begin();
    sheet.writeTo(u"/nowhere/out.csv"_s);
    QVERIFY(h.wait([&] { return h.hands.sees(u"The file cannot be written"_s); }));
    QVERIFY(sheet.isVisible());
}

void TestExchangeSheets::erasingAsksAndThenErases()
{
    Hosted h;
    QApplication::setActiveWindow(&h.host);
    const qint64 maya = h.desk.find(u"Maya"_s).customerId;
    ui::EraseSheet sheet(h.desk.services(), &h.host);
    sheet.ask(maya);
    QVERIFY(h.wait([&] { return h.hands.button(u"Erase for good"_s); }));
    QVERIFY(!h.hands.button(u"Erase for good"_s)->isEnabled());
    QVERIFY(h.hands.sees(u"Tick the box first."_s));
    QVERIFY(h.press(u"I know that this cannot be undone"_s));
    QVERIFY(h.press(u"Erase for good"_s));
    QVERIFY(h.wait([&] { return !sheet.isVisible(); }));
    QCOMPARE(h.desk.result(h.desk.customers->get(maya)).error().code, ErrorCode::NotFound);
}

void TestExchangeSheets::aConversationIsWrittenInEachForm()
{
    Hosted h;
    const DemoDesk::Found maya = h.desk.find(u"Maya"_s);
    h.desk.write(maya, u"<script>alert(1)</script> call 07700 900142"_s);
    h.desk.await(h.desk.conversations->note(u"note-1"_s, maya.customerId, maya.conversationId, u"She sounds tired"_s));
    ui::TranscriptSheet sheet(h.desk.services(), &h.host);
    const auto write = [&](const QString &form, const QString &name, bool bare) {
        sheet.begin({maya.conversationId});
        h.hands.button(form)->click(); // the label does not fill its row
        if (bare) {
            h.hands.button(u"With the team's notes"_s)->click();
            h.hands.button(u"Mask phone numbers, in texts too"_s)->click();
        }
        sheet.writeTo(h.desk.folder.filePath(name));
        if (!h.wait([&] { return !sheet.isVisible(); }))
            qFatal("not written: %s", qPrintable(h.hands.seen()));
        QFile file(h.desk.folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray pdf = write(u"PDF"_s, u"one.pdf"_s, false);
    QVERIFY(pdf.startsWith("%PDF-") && pdf.size() > 1000);
    for (const auto &[form, name] : {std::pair{u"Web page (HTML)"_s, u"one.html"_s}, std::pair{u"Text"_s, u"one.txt"_s}, std::pair{u"JSON"_s, u"one.json"_s}}) {
        const QByteArray whole = write(form, name, false);
        QVERIFY2(whole.contains("She sounds tired") && whole.contains("900142"), whole.constData());
        QVERIFY(form != u"Web page (HTML)"_s || (whole.contains("&lt;script&gt;") && !whole.contains("<script")));
        const QByteArray bare = write(form, name, true);
        QVERIFY2(!bare.contains("She sounds tired") && !bare.contains("900142") && bare.contains("142"), bare.constData());
        QCOMPARE(QFileInfo(h.desk.folder.filePath(name)).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    }
    const auto trail = h.desk.await(h.desk.store->read([](const store::View &view) { return view.audit.page(0, 100); }));
    QCOMPARE(std::count_if(trail.begin(), trail.end(), [](const AuditEntry &e) { return e.action == u"conversations.exported"_s; }), 7);
}

void TestExchangeSheets::severalConversationsAreATable()
{
    Hosted h;
    const DemoDesk::Found maya = h.desk.find(u"Maya"_s), layla = h.desk.find(u"Layla"_s);
    ui::TranscriptSheet sheet(h.desk.services(), &h.host);
    sheet.begin({maya.conversationId, layla.conversationId});
    QVERIFY(h.hands.sees(u"2 conversations are chosen."_s));
    QVERIFY(!h.hands.button(u"PDF"_s));
    const QString name = h.desk.folder.filePath(u"set.csv"_s);
    sheet.writeTo(name);
    QVERIFY(h.wait([&] { return !sheet.isVisible(); }));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray table = file.readAll();
    QVERIFY(table.startsWith("\xEF\xBB\xBF" "conversation,"));
    QCOMPARE(table.count("\r\n"), 3);
}

void TestExchangeSheets::aFileThatCannotBeWrittenSaysSo()
{
    Hosted h;
    ui::TranscriptSheet sheet(h.desk.services(), &h.host);
    sheet.begin({h.desk.find(u"Maya"_s).conversationId});
    sheet.writeTo(u"/nowhere/at/all.pdf"_s);
    QVERIFY(h.wait([&] { return h.hands.sees(u"The file cannot be written"_s); }));
    QVERIFY(sheet.isVisible());
    sheet.begin({4711});
    sheet.writeTo(h.desk.folder.filePath(u"none.pdf"_s));
    QVERIFY(h.wait([&] { return h.hands.sees(u"Nothing found"_s); }));
    QVERIFY(!QFile::exists(h.desk.folder.filePath(u"none.pdf"_s)));
}

QTEST_MAIN(TestExchangeSheets)
#include "test_exchangesheets.moc"
