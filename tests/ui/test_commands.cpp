// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/commandtable.h"
#include "ui/commands/keyrules.h"
#include "ui/common/deskstyle.h"
#include "ui/common/toast.h"
#include "ui/demodesk.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/thread/replyedit.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;
using ui::CommandScope;
using ui::CommandTable;

namespace {

/// A window of two text fields with a palette that may always open and an undo that may run when told.
struct Bench {
    QWidget window;
    QPlainTextEdit *text = new QPlainTextEdit(&window);
    QLineEdit *line = new QLineEdit(&window);
    CommandTable *table = new CommandTable(&window);
    QStringList ran;
    QString whyNoUndo = u"nothing on its way"_s;
    Bench()
    {
        add(u"window.palette"_s, u"Ctrl+K"_s, true);
        add(u"sms.undo"_s, u"Ctrl+Shift+Z"_s, true, [this] { return whyNoUndo; });
        add(u"conversation.close"_s, u"Ctrl+D"_s);
        add(u"window.keys"_s, u"F1; ?"_s);
        window.resize(400, 300);
        line->setGeometry(0, 260, 400, 40);
        window.show();
        window.activateWindow();
        QApplication::setActiveWindow(&window);
        text->setFocus();
    }
    void add(const QString &id, const QString &keys, bool overText = false, std::function<QString()> whyNot = {})
    {
        table->add({.id = id, .scope = CommandScope::Window, .name = id, .keys = keys, .overText = overText}, &window, [this, id] { ran.append(id); },
                   std::move(whyNot));
    }
};

QKeySequence key(const QString &text)
{
    return QKeySequence::fromString(text, QKeySequence::PortableText);
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void everyCommandOfTheWindowHasANameAndAKeyOfItsOwn()
    {
        DemoDesk desk;
        ui::MainWindow window(desk.services(), {});
        const CommandTable &table = window.commands();
        QSet<QString> names;
        QHash<QKeySequence, QString> holders;
        const QStringList ids = table.ids();
        QVERIFY2(ids.size() > 20, qPrintable(ids.join(u' ')));
        for (const QString &id : ids) {
            const ui::Command &command = *table.command(id);
            QVERIFY2(!command.name.isEmpty() && !names.contains(command.name), qPrintable(id));
            names.insert(command.name);
            const auto defaults = table.defaultKeys(id);
            for (const QKeySequence &each : defaults) {
                QVERIFY2(!holders.contains(each), qPrintable(id + u" and "_s + holders.value(each)));
                holders.insert(each, id);
                QVERIFY2(!(each[0].keyboardModifiers() & (Qt::AltModifier | Qt::GroupSwitchModifier | Qt::MetaModifier)), qPrintable(id));
            }
            QCOMPARE(table.keys(id), defaults);
        }
        // No action of the window has a key that the table does not know.
        const auto actions = window.findChildren<QAction *>();
        for (const QAction *action : actions) {
            if (action->shortcutContext() != Qt::WindowShortcut)
                continue; // of one table or menu, while it has the keyboard
            for (const QKeySequence &each : action->shortcuts())
                QVERIFY2(holders.contains(each), qPrintable(action->text()));
        }
    }

    void textFieldsYieldTheirKeysToTheWindow()
    {
        Bench bench;
        for (QWidget *field : {static_cast<QWidget *>(bench.text), static_cast<QWidget *>(bench.line)}) {
            bench.ran.clear();
            bench.text->setPlainText(u"words that stay"_s);
            bench.line->setText(u"words that stay"_s);
            field->setFocus();
            QTest::keyClick(field, Qt::Key_Home);
            QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
            QCOMPARE(bench.ran, QStringList{u"window.palette"_s});
            QCOMPARE(bench.text->toPlainText(), u"words that stay"_s);
            QCOMPARE(bench.line->text(), u"words that stay"_s);
        }
    }

    void redoIsTheTextsOwnUnlessASendCanBeUndone()
    {
        Bench bench;
        bench.text->setFocus();
        QTest::keyClicks(bench.text, u"typed"_s);
        bench.text->undo();
        const QString before = bench.text->toPlainText();
        QTest::keyClick(bench.text, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.text->toPlainText(), u"typed"_s);
        QVERIFY(bench.ran.isEmpty());
        bench.text->undo();
        bench.whyNoUndo.clear();
        QTest::keyClick(bench.text, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.ran, QStringList{u"sms.undo"_s});
        QCOMPARE(bench.text->toPlainText(), before);
    }

    void aQuestionMarkIsACharacterInTextAndAKeyElsewhere()
    {
        Bench bench;
        bench.text->setFocus();
        QTest::keyClick(bench.text, '?', Qt::ShiftModifier);
        QCOMPARE(bench.text->toPlainText(), u"?"_s);
        QVERIFY(bench.ran.isEmpty());
        QTest::keyClick(bench.text, Qt::Key_F1);
        QCOMPARE(bench.ran, QStringList{u"window.keys"_s});
    }

    void anImpossibleCommandSaysWhy()
    {
        Bench bench;
        QSignalSpy refused(bench.table, &CommandTable::refused);
        bench.table->run(u"sms.undo"_s);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().at(1).toString(), u"nothing on its way"_s);
        QVERIFY(bench.ran.isEmpty());
    }

    void aPersonsOwnKeyWorksAtOnceAndAfterAStart()
    {
        QTemporaryDir folder;
        const QString file = folder.path() + u"/window.ini"_s;
        {
            Bench bench;
            bench.table->keepKeysIn(file);
            bench.table->setKey(u"conversation.close"_s, key(u"Ctrl+Shift+E"_s));
            QTest::keyClick(bench.text, Qt::Key_D, Qt::ControlModifier);
            QVERIFY(bench.ran.isEmpty());
            QTest::keyClick(bench.text, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(bench.ran, QStringList{u"conversation.close"_s});
        }
        Bench bench;
        bench.table->keepKeysIn(file);
        QCOMPARE(bench.table->key(u"conversation.close"_s), key(u"Ctrl+Shift+E"_s));
        bench.table->resetKey(u"conversation.close"_s);
        QCOMPARE(bench.table->key(u"conversation.close"_s), key(u"Ctrl+D"_s));
        QVERIFY(!bench.table->hasOwnKey(u"conversation.close"_s));
    }

    void aKeyHasOneHolder()
    {
        Bench bench;
        bench.table->setKey(u"conversation.close"_s, key(u"Ctrl+K"_s));
        QVERIFY(bench.table->keys(u"window.palette"_s).isEmpty());
        QCOMPARE(bench.table->holderOf(key(u"Ctrl+K"_s)), u"conversation.close"_s);
        bench.table->resetKey(u"window.palette"_s);
        QCOMPARE(bench.table->key(u"window.palette"_s), key(u"Ctrl+K"_s));
        QVERIFY(bench.table->keys(u"conversation.close"_s).isEmpty());
        bench.table->resetAllKeys();
        QCOMPARE(bench.table->key(u"conversation.close"_s), key(u"Ctrl+D"_s));
        QCOMPARE(bench.table->key(u"window.palette"_s), key(u"Ctrl+K"_s));
    }

    void aFileOfRubbishLeavesTheDefaults()
    {
        QTemporaryDir folder;
        const QString file = folder.path() + u"/window.ini"_s;
        QFile ini(file);
        QVERIFY(ini.open(QIODevice::WriteOnly));
        ini.write("[shortcuts]\nconversation.close=Alt+X\nwindow.palette=Nonsense+Q\nsms.undo=x\nwindow.keys=Ctrl+K, Ctrl+L\nno.such=Ctrl+B\n");
        ini.close();
        Bench bench;
        bench.table->keepKeysIn(file);
        QCOMPARE(bench.table->key(u"conversation.close"_s), key(u"Ctrl+D"_s));
        QCOMPARE(bench.table->key(u"window.palette"_s), key(u"Ctrl+K"_s));
        QCOMPARE(bench.table->key(u"sms.undo"_s), key(u"Ctrl+Shift+Z"_s));
        QCOMPARE(bench.table->keys(u"window.keys"_s).size(), 2);
    }

    void aCommandGoesWithItsPane()
    {
        Bench bench;
        {
            QObject pane;
            bench.table->add({.id = u"pane.act"_s, .name = u"Act"_s, .keys = u"Ctrl+B"_s}, &pane, [] {});
            QVERIFY(bench.table->command(u"pane.act"_s));
        }
        QVERIFY(!bench.table->command(u"pane.act"_s));
        QTest::keyClick(bench.text, Qt::Key_B, Qt::ControlModifier);
    }

    void someKeysCannotBeShortcuts_data()
    {
        QTest::addColumn<QString>("pressed");
        QTest::addColumn<QString>("why");
        QTest::newRow("Alt writes letters") << u"Alt+X"_s << u"Alt"_s;
        QTest::newRow("Ctrl+Alt is AltGr in many layouts") << u"Ctrl+Alt+E"_s << u"Alt"_s;
        QTest::newRow("the Super key is the desktop's") << u"Meta+E"_s << u"desktop"_s;
        QTest::newRow("a letter alone") << u"E"_s << u"character"_s;
        QTest::newRow("a capital letter") << u"Shift+E"_s << u"character"_s;
        QTest::newRow("Tab") << u"Tab"_s << u"Lists"_s;
        QTest::newRow("Escape") << u"Esc"_s << u"Lists"_s;
        QTest::newRow("Copy") << u"Ctrl+C"_s << u"Copy"_s;
        QTest::newRow("Paste") << u"Ctrl+V"_s << u"Paste"_s;
        QTest::newRow("word by word") << u"Ctrl+Right"_s << u"word"_s;
        QTest::newRow("two presses") << u"Ctrl+K, Ctrl+L"_s << u"no key"_s;
        QTest::newRow("fine") << u"Ctrl+Shift+E"_s << QString();
        QTest::newRow("fine function key") << u"F8"_s << QString();
    }
    void someKeysCannotBeShortcuts()
    {
        QFETCH(QString, pressed);
        QFETCH(QString, why);
        const QString said = ui::whyNotKey(key(pressed));
        QVERIFY2(why.isEmpty() ? said.isEmpty() : said.contains(why), qPrintable(said));
    }

    void capsAreReadFromLeftToRight()
    {
        QCOMPARE(ui::capsOf(key(u"Ctrl+Shift+S"_s)), (QStringList{u"Ctrl"_s, u"Shift"_s, u"S"_s}));
        QCOMPARE(ui::capsOf(key(u"Ctrl++"_s)), (QStringList{u"Ctrl"_s, u"+"_s}));
        QCOMPARE(ui::capsOf(key(u"F6"_s)), QStringList{u"F6"_s});
    }

    void aToastIsUndoneOnceFromTheKeyboard()
    {
        DemoDesk desk;
        ui::MainWindow window(desk.services(), {});
        window.show();
        desk.settle();
        int undone = 0;
        ui::toast(&window, u"Closed: Maya"_s, [&undone] { ++undone; });
        ui::toast(&window, u"Saved"_s);
        QCOMPARE(window.commands().whyNot(u"window.undo"_s), QString());
        window.commands().run(u"window.undo"_s);
        QCOMPARE(undone, 1);
        QVERIFY(!window.commands().whyNot(u"window.undo"_s).isEmpty());
        desk.settle();
        window.commands().run(u"window.undo"_s);
        QCOMPARE(undone, 1);
    }

    void aKeyThatCanDoNothingIsAnsweredInTheWindow()
    {
        DemoDesk desk;
        ui::MainWindow window(desk.services(), {});
        window.show();
        desk.settle();
        window.commands().run(u"customer.sms"_s);
        const auto *said = window.findChild<ui::Toast *>();
        QVERIFY(said);
        QCOMPARE(said->accessibleName(), u"Send SMS: no customer is open"_s);
        QVERIFY(window.rect().contains(QRect(said->mapTo(&window, QPoint()), said->size())));
    }
};

QTEST_MAIN(TestCommands)
#include "test_commands.moc"
