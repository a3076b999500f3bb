// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/commandtable.h"
#include "ui/common/deskstyle.h"
#include "ui/common/plainlabel.h"
#include "ui/demodesk.h"
#include "ui/panehands.h"
#include "ui/settings/keyrecorder.h"
#include "ui/settings/settingspane.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/fuzzymatch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/shortcutsheet.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QTest>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

/// The window with Maya's conversation open, in front.
struct Front {
    DemoDesk desk;
    ui::MainWindow window{desk.services(), desk.folder.path() + u"/window.ini"_s};
    ui::CommandPalette *palette = window.findChild<ui::CommandPalette *>();
    QLineEdit *line = palette->findChild<QLineEdit *>();
    QListView *list = palette->findChild<QListView *>();
    DemoDesk::Found maya = desk.find(u"Maya"_s);
    Front()
    {
        window.show();
        window.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
        window.desk().open(maya.customerId, maya.conversationId);
        desk.settle();
    }
    void press(int key, Qt::KeyboardModifiers held = {})
    {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key(key), held);
        desk.settle();
    }
    void type(const QString &words)
    {
        QTest::keyClicks(line, words);
        desk.settle();
    }
    const ui::PaletteRow &row(int i) const { return static_cast<ui::PaletteModel *>(list->model())->row(list->model()->index(i, 0)); }
    const ui::PaletteRow &current() const { return row(list->currentIndex().row()); }
    /// What a screen reader says of the line that is chosen.
    QString spoken() const
    {
        return list->currentIndex().data(Qt::AccessibleTextRole).toString();
    }
    const ui::PaletteRow *find(const QString &text) const
    {
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            if (row(i).text == text)
                return &row(i);
        }
        return nullptr;
    }
};

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }

    void lettersInOrderAreFound_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("beginning") << u"se"_s << u"Send SMS"_s << true;
        QTest::newRow("initials") << u"ss"_s << u"Send SMS"_s << true;
        QTest::newRow("words in any order") << u"sms send"_s << u"Send SMS"_s << true;
        QTest::newRow("accents") << u"zielinski"_s << u"Tomasz Zieliński"_s << true;
        QTest::newRow("accents typed") << u"é"_s << u"Cafe"_s << true;
        QTest::newRow("wrong order") << u"smsx"_s << u"Send SMS"_s << false;
        QTest::newRow("Arabic") << u"ليلى"_s << u"ليلى المصري"_s << true;
        QTest::newRow("nothing wanted") << u" "_s << u"Send SMS"_s << true;
    }
    void lettersInOrderAreFound()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(ui::fuzzyMatch(wanted, text).has_value(), found);
    }

    void beginningsOfWordsComeBeforeTheirMiddle()
    {
        QVERIFY(ui::fuzzyMatch(u"se"_s, u"Send SMS"_s)->score > ui::fuzzyMatch(u"se"_s, u"Close"_s)->score);
        QCOMPARE(ui::fuzzyMatch(u"send"_s, u"Undo send"_s)->at, (QList<int>{5, 6, 7, 8}));
    }

    void theKeyOpensItAlsoFromTheReply()
    {
        Front front;
        QVERIFY(front.window.focusWidget());
        front.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(front.palette->isVisible());
        QVERIFY(front.line->hasFocus());
        front.press(Qt::Key_Tab); // what lies below is out of reach
        QVERIFY(front.line->hasFocus());
        front.press(Qt::Key_Escape);
        QVERIFY(!front.palette->isVisible());
        QVERIFY(!front.line->hasFocus());
    }

    void aCommandIsFoundReadAndRun()
    {
        Front front;
        QWidget *before = front.window.focusWidget();
        front.press(Qt::Key_K, Qt::ControlModifier);
        front.type(u"seev"_s);
        QCOMPARE(front.current().text, u"Search every conversation"_s);
        QCOMPARE(front.spoken(), u"Search every conversation, Ctrl+Shift+F"_s);
        front.press(Qt::Key_Return);
        QVERIFY(!front.palette->isVisible());
        QVERIFY(front.window.focusWidget() != before);
    }

    void anImpossibleCommandStaysAndSaysWhy()
    {
        Front front;
        front.press(Qt::Key_K, Qt::ControlModifier);
        front.type(u"undo send"_s);
        const ui::PaletteRow *undo = front.find(u"Undo send"_s);
        QVERIFY(undo);
        QVERIFY(!undo->possible);
        QCOMPARE(undo->detail, u"nothing on its way"_s);
        while (front.current().text != undo->text)
            front.press(Qt::Key_Down);
        QCOMPARE(front.spoken(), u"Undo send, not possible now: nothing on its way, Ctrl+Shift+Z"_s);
        front.press(Qt::Key_Return);
        QVERIFY(front.palette->isVisible());
    }

    void customersAreFoundByName()
    {
        Front front;
        front.window.desk().open(0, 0);
        front.press(Qt::Key_K, Qt::ControlModifier);
        front.type(u"okonkwo"_s);
        QTRY_VERIFY((front.desk.settle(), front.find(u"Maya Okonkwo"_s)));
        while (front.current().text != u"Maya Okonkwo"_s)
            front.press(Qt::Key_Down);
        front.press(Qt::Key_Return);
        QCOMPARE(front.window.desk().customerId(), front.maya.customerId);
    }

    void theKeysThatAreShownWorkInIt()
    {
        Front front;
        front.press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(front.line, Qt::Key_2, Qt::ControlModifier);
        front.desk.settle();
        QVERIFY(!front.palette->isVisible());
    }

    void theSheetShowsEveryKeyAndCanBeCopied()
    {
        Front front;
        front.press(Qt::Key_F1);
        auto *sheet = front.window.findChild<ui::ShortcutSheet *>();
        QVERIFY(sheet->isVisible());
        const QString text = sheet->asText();
        const ui::CommandTable &table = front.window.commands();
        for (const QString &id : table.ids()) {
            if (!table.key(id).isEmpty())
                QVERIFY2(text.contains(table.command(id)->name), qPrintable(id));
        }
        PaneHands(*sheet).click(u"Copy as text"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        front.press(Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
    }

    void aNewKeyIsRecordedAndWorks()
    {
        Front front;
        front.window.commands().run(u"settings.page-keyboard"_s);
        front.desk.settle();
        auto *close = recorder(front.window, u"Close: Ctrl+D"_s);
        QVERIFY(close);
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Space);
        QCOMPARE(close->text(), u"Press the new key"_s);
        QTest::keyClick(close, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(front.window.commands().key(u"conversation.close"_s), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
        QCOMPARE(close->text(), u"Ctrl+Shift+E"_s);
    }

    void aTakenKeyIsNamedAndMayBeMoved()
    {
        Front front;
        front.window.commands().run(u"settings.page-keyboard"_s);
        front.desk.settle();
        auto *close = recorder(front.window, u"Close: Ctrl+D"_s);
        QVERIFY(close);
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Space);
        QTest::keyClick(close, Qt::Key_K, Qt::ControlModifier); // recorded, not run
        QVERIFY(!front.palette->isVisible());
        const PaneHands hands(front.window);
        QVERIFY2(hands.sees(u"the key of “Commands” (Window)"_s) || hands.sees(u"Text fields use this key"_s), qPrintable(hands.seen()));
        QTest::keyClick(close, Qt::Key_Space);
        QTest::keyClick(close, Qt::Key_M, Qt::ControlModifier);
        QVERIFY2(hands.sees(u"Ctrl+M is the key of “Reply or note” (Writing)"_s), qPrintable(hands.seen()));
        QVERIFY(hands.click(u"Use it here"_s));
        QCOMPARE(front.window.commands().holderOf(QKeySequence(Qt::CTRL | Qt::Key_M)), u"conversation.close"_s);
        QVERIFY(hands.click(u"Reset all"_s));
        QCOMPARE(front.window.commands().holderOf(QKeySequence(Qt::CTRL | Qt::Key_M)), u"reply.note"_s);
    }

    void aKeyThatCannotBeIsRefusedWithTheReason()
    {
        Front front;
        front.window.commands().run(u"settings.page-keyboard"_s);
        front.desk.settle();
        auto *close = recorder(front.window, u"Close: Ctrl+D"_s);
        QVERIFY(close);
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Space);
        QTest::keyClick(close, Qt::Key_X, Qt::AltModifier);
        QVERIFY(PaneHands(front.window).sees(u"Alt and AltGr write letters"_s));
        QTest::keyClick(close, Qt::Key_Space);
        QTest::keyClick(close, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(PaneHands(front.window).sees(u"Text fields use this key: Copy"_s));
        QCOMPARE(front.window.commands().key(u"conversation.close"_s), QKeySequence(Qt::CTRL | Qt::Key_D));
    }

private:
    static ui::KeyRecorder *recorder(QWidget &window, const QString &name)
    {
        for (auto *each : window.findChildren<ui::KeyRecorder *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestPalette)
#include "test_palette.moc"
