// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "models/inboxmodel.h"
#include "ui/common/banner.h"
#include "ui/common/deskstyle.h"
#include "ui/common/plainlabel.h"
#include "ui/demodesk.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/inboxview.h"
#include "ui/inbox/searchfield.h"
#include "ui/panehands.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices.h"
#include "ui/shell/singleinstance.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

QString described(const QWidget *widget)
{
    QStringList chain;
    for (const QWidget *w = widget; w; w = w->parentWidget())
        chain += QString::fromLatin1(w->metaObject()->className());
    return chain.join(u" in "_s);
}

} // namespace

class TestShell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void everyControlHasANameAndARole()
    {
        DemoDesk desk;
        ui::MainWindow window(desk.services(), {});
        window.show();
        const auto maya = desk.find(u"Maya"_s);
        window.desk().open(maya.customerId, maya.conversationId);
        desk.settle();
        int controls = 0;
        const auto widgets = window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&window) || widget->focusProxy())
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face, qPrintable(described(widget)));
            QVERIFY2(!accessibleName(widget).isEmpty(), qPrintable(described(widget)));
            QVERIFY2(face->role() != QAccessible::NoRole, qPrintable(described(widget)));
            ++controls;
        }
        QVERIFY2(controls > 6, qPrintable(QString::number(controls)));
    }

    void whoHasNotWrittenIsAddedAndOpened()
    {
        DemoDesk desk;
        ui::MainWindow window(desk.services(), {});
        window.show();
        desk.settle();
        const auto maya = desk.find(u"Maya"_s);
        const PaneHands hands(window);
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QVERIFY(hands.click(u"Add customer"_s));
        QVERIFY(hands.seen().contains(u"A customer needs a name."_s));
        QVERIFY(hands.type(u"Name"_s, u"Åda Lind"_s));
        QVERIFY(hands.type(u"Phone number"_s, u"12"_s));
        QVERIFY(hands.click(u"Add customer"_s));
        QVERIFY(hands.seen().contains(u"The number cannot be used as it is"_s));
        QVERIFY(hands.type(u"Phone number"_s, u"07700 900142"_s));
        QTRY_VERIFY((desk.settle(), hands.seen().contains(u"Maya Okonkwo has this number already"_s)));
        QVERIFY(hands.button(u"Open Maya Okonkwo"_s));
        QVERIFY(hands.type(u"Phone number"_s, u"07700 900998"_s));
        desk.settle();
        QVERIFY(!hands.button(u"Open Maya Okonkwo"_s));
        QVERIFY(hands.click(u"Add customer"_s));
        QTRY_VERIFY((desk.settle(), window.desk().customerName() == u"Åda Lind"_s));
        QVERIFY(!hands.line(u"Phone number"_s));
        QVERIFY(window.desk().customerId() != maya.customerId);
        QCOMPARE(desk.await(desk.customers->get(window.desk().customerId())).numbers.first().e164, u"+447700900998"_s);
    }

    void keysOpenAcceptSearchAndChangeLists()
    {
        DemoDesk desk;
        ui::MainWindow window(desk.services(), {});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        desk.settle();
        auto &page = window.desk();
        auto *list = window.findChild<ui::InboxView *>();
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(page.conversationId() != 0);
        const qint64 first = page.conversationId();
        desk.settle();
        QVERIFY(!list->hasFocus()); // Enter goes on to the reply
        page.inbox().focusList();
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(page.conversationId() != first);
        desk.settle();
        QVERIFY(list->hasFocus()); // the arrows walk on
        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(page.conversationId(), first);
        QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
        QVERIFY(page.conversationId() != first);
        QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.conversationId(), first);

        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(page.inbox().tab(), InboxTab::Unassigned);
        desk.settle();
        const int waiting = page.inbox().counts().unassigned;
        const int mine = page.inbox().counts().mine;
        QVERIFY(waiting > 0);
        page.inbox().focusList();
        QTest::keyClick(list, Qt::Key_Down);
        QTRY_VERIFY(list->currentIndex().isValid());
        QTest::keyClick(&window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        desk.settle();
        QTRY_COMPARE(page.inbox().counts().unassigned, waiting - 1);
        QCOMPARE(page.inbox().counts().mine, mine + 1);
        QCOMPARE(page.inbox().tab(), InboxTab::Mine);
        const qint64 accepted = page.conversationId();
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        desk.settle();
        QTRY_COMPARE(page.inbox().counts().unassigned, waiting - 2);
        QVERIFY(page.conversationId() != accepted);

        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *search = page.inbox().findChild<ui::SearchField *>();
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"Okonkwo"_s);
        auto *results = window.findChild<QListView *>(QString());
        for (QListView *view : window.findChildren<QListView *>()) {
            if (view != list && view->isVisibleTo(&window) && view->accessibleName() == u"Search results"_s)
                results = view;
        }
        QTRY_VERIFY((desk.settle(), results->model()->rowCount() > 0));
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(results->hasFocus());
        QTest::keyClick(results, Qt::Key_Return);
        QCOMPARE(page.customerId(), desk.find(u"Okonkwo"_s).customerId);
    }

    void rowsThatComeAndGoOpenNothing()
    {
        DemoDesk desk;
        ui::MainWindow window(desk.services(), {});
        window.show();
        desk.settle();
        const auto owen = desk.find(u"Owen"_s);
        const auto maya = desk.find(u"Maya"_s);
        window.desk().open(owen.customerId, owen.conversationId);
        desk.settle();
        auto *list = window.findChild<ui::InboxView *>();
        QCOMPARE(list->currentIndex().data(InboxModel::ConversationIdRole).toLongLong(), owen.conversationId);
        desk.await(desk.conversations->close(owen.conversationId, u"closed"_s));
        desk.write(maya, u"Are you still there?"_s);
        desk.settle();
        QVERIFY(window.desk().conversationId() == owen.conversationId || window.desk().conversationId() == 0);
        QVERIFY(!list->currentIndex().isValid() || !list->selectionModel()->isSelected(list->currentIndex()));
    }

    void theWindowComesBackAsItWas()
    {
        DemoDesk desk;
        const QString state = desk.folder.path() + u"/window.ini"_s;
        const auto maya = desk.find(u"Maya"_s);
        {
            ui::MainWindow window(desk.services(), state);
            window.restoreState();
            window.resize(1500, 900);
            window.show();
            window.desk().open(maya.customerId, maya.conversationId);
            window.desk().inbox().setTab(InboxTab::Pending);
            desk.settle();
            QSignalSpy quit(&window, &ui::MainWindow::quitWanted);
            window.close();
            QCOMPARE(quit.size(), 1);
            QVERIFY(!window.isVisible());
        }
        desk.restart();
        ui::MainWindow window(desk.services(), state);
        window.restoreState();
        window.show();
        desk.settle();
        QCOMPARE(window.size(), QSize(1500, 900));
        QCOMPARE(window.desk().customerId(), maya.customerId);
        QCOMPARE(window.desk().conversationId(), maya.conversationId);
        QCOMPARE(window.desk().inbox().tab(), InboxTab::Pending);
    }

    void aStateFileOfRubbishHarmsNothing()
    {
        DemoDesk desk;
        const QString state = desk.folder.path() + u"/window.ini"_s;
        QFile file(state);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[desk]\nsplitter=@ByteArray(\\x1\\x2)\ntab=77\ncustomer=99999999\nconversation=-4\n[window]\ngeometry=nonsense\n");
        file.close();
        ui::MainWindow window(desk.services(), state);
        window.restoreState();
        window.show();
        desk.settle();
        QCOMPARE(window.desk().customerId(), 0);
    }

    void problemsAreSaidAboveTheDesk()
    {
        DemoDesk desk;
        ui::MainWindow window(desk.services(), {});
        window.show();
        const auto banners = [&] {
            QStringList said;
            for (const ui::Banner *banner : window.findChildren<ui::Banner *>()) {
                if (banner->isVisible())
                    said += banner->accessibleName();
            }
            return said.join(u'\n');
        };
        QVERIFY(banners().contains(u"demo"_s));
        desk.await(desk.accounts->pause(u"demo"_s, u"credentials"_s));
        desk.settle();
        QVERIFY2(banners().contains(u"paused"_s), qPrintable(banners()));
        desk.await(desk.accounts->resume(u"demo"_s));
        desk.settle();
        QVERIFY(!banners().contains(u"paused"_s));
        window.notices().showDamaged(u"/p/heliograph.db.damaged"_s, u"/p/backups/1.db"_s);
        window.notices().showRestored(20);
        desk.settle();
        QVERIFY(banners().contains(u"/p/heliograph.db.damaged"_s));
        QVERIFY(banners().contains(u"/p/backups/1.db"_s));
        QVERIFY(banners().contains(u"20"_s));
        window.notices().showFailure(Error{ErrorCode::DiskFull, {}});
        window.notices().showFailure(Error{ErrorCode::Timeout, {}});
        desk.settle();
        const QString once = banners();
        QCOMPARE(window.notices().findChildren<ui::Banner *>(QString(), Qt::FindDirectChildrenOnly).size(), 4);
        QVERIFY(!once.isEmpty());
    }

    void aRealProfileBeginsEmptyAndSaysSo()
    {
        DemoDesk desk(DemoDesk::Fill::Real);
        ui::MainWindow window(desk.services(), {});
        window.show();
        desk.settle();
        QStringList words;
        for (const ui::PlainLabel *label : window.findChildren<ui::PlainLabel *>()) {
            if (label->isVisibleTo(&window))
                words += label->wholeText();
        }
        QVERIFY2(words.contains(u"No provider yet"_s), qPrintable(words.join(u" | "_s)));
        QSignalSpy demo(&window, &ui::MainWindow::demoWanted);
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->text() == u"Try the demo"_s)
                button->click();
        }
        QCOMPARE(demo.size(), 1);
    }

    void aSecondStartRaisesTheFirst()
    {
        QTemporaryDir folder;
        qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
        ui::SingleInstance first(folder.path() + u"/profile"_s);
        QVERIFY(!first.raiseOther());
        first.listen();
        QSignalSpy raised(&first, &ui::SingleInstance::raiseWanted);
        ui::SingleInstance second(folder.path() + u"/profile"_s);
        QVERIFY(second.raiseOther());
        QTRY_COMPARE(raised.size(), 1);
        ui::SingleInstance other(folder.path() + u"/other"_s);
        QVERIFY(!other.raiseOther());
    }

    void aSocketLeftByACrashIsNoWindow()
    {
        QTemporaryDir folder;
        qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
        auto dead = std::make_unique<ui::SingleInstance>(folder.path() + u"/profile"_s);
        dead->listen();
        const QStringList sockets = QDir(folder.path()).entryList({u"heliograph-*"_s}, QDir::System);
        QCOMPARE(sockets.size(), 1);
        // A crash leaves the name behind: the same socket once more, after its owner is gone.
        const QString name = folder.path() + u'/' + sockets.first();
        dead.reset();
        QFile(name).open(QIODevice::WriteOnly);
        ui::SingleInstance next(folder.path() + u"/profile"_s);
        QVERIFY(!next.raiseOther());
        next.listen();
        ui::SingleInstance second(folder.path() + u"/profile"_s);
        QVERIFY(second.raiseOther());
    }
};

QTEST_MAIN(TestShell)
#include "test_shell.moc"
