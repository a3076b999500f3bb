// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/composer.h"

#include "ui/common/deskstyle.h"
#include "ui/thread/conversationpane.h"
#include "ui/thread/replyedit.h"
#include "ui/threaddesk.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace heliograph;
using namespace heliograph::test;
using namespace heliograph::ui;

namespace {

struct Box {
    ThreadDesk &desk;
    ConversationPane pane;
    explicit Box(ThreadDesk &d) : desk(d), pane(*d.services, nullptr)
    {
        pane.resize(606, 748);
        pane.show();
        open(d.maya, d.conversation);
    }
    void open(qint64 customer, qint64 conversation)
    {
        pane.open(customer, conversation);
        desk.settle();
    }
    ReplyEdit &edit() { return *pane.composer().edit(); }
    QString text() { return edit().toPlainText(); }
    void type(const QString &text) { edit().insertPlainText(text); }
    void enter() { QTest::keyClick(&edit(), Qt::Key_Return); }
    QPushButton *tab(const QString &word)
    {
        for (QPushButton *b : pane.composer().findChildren<QPushButton *>()) {
            if (b->text() == word)
                return b;
        }
        return nullptr;
    }
    QToolButton *tool(const QString &word)
    {
        for (QToolButton *b : pane.composer().findChildren<QToolButton *>()) {
            if (b->text() == word)
                return b;
        }
        return nullptr;
    }
    int replies()
    {
        int n = 0;
        for (const Message &m : desk.thread(desk.maya))
            n += m.kind == MessageKind::Chat && m.direction == Direction::Outbound;
        return n;
    }
};

} // namespace

class TestComposer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    // reliability (b): a second Enter is the same message
    void enterSendsOnceAndEmptiesAfterTheCommit()
    {
        ThreadDesk desk;
        Box box(desk);
        box.type(u"Yes, they can."_s);
        box.enter();
        QCOMPARE(box.text(), u"Yes, they can."_s); // not yet durable
        for (int i = 0; i < 49; ++i)
            box.enter();
        desk.settle();
        QCOMPARE(box.text(), QString());
        QCOMPARE(box.replies(), 1);
        box.enter();
        desk.settle();
        QCOMPARE(box.replies(), 1);
        QCOMPARE(desk.draftText(u"reply"_s), QString());
    }

    void shiftEnterIsANewLineAndWhatIsTypedMeanwhileStays()
    {
        ThreadDesk desk;
        Box box(desk);
        box.type(u"One"_s);
        QTest::keyClick(&box.edit(), Qt::Key_Return, Qt::ShiftModifier);
        box.type(u"two"_s);
        QCOMPARE(box.text(), u"One\ntwo"_s);
        box.enter();
        box.type(u" and more"_s);
        desk.settle();
        QCOMPARE(box.text(), u" and more"_s);
        QCOMPARE(box.replies(), 1);
    }

    void bothDraftsOfEachCustomerAreKept()
    {
        ThreadDesk desk;
        const qint64 other = desk.addPerson(u"Owen Pritchard"_s, u"+447700900111"_s, false, false);
        const qint64 chat = desk.openChat(other, Channel::WebChat);
        {
            Box box(desk);
            box.type(u"half a reply"_s);
            QTest::mouseClick(box.tab(u"Note"_s), Qt::LeftButton);
            QCOMPARE(box.text(), QString());
            box.type(u"half a note"_s);
            QTest::mouseClick(box.tab(u"Reply"_s), Qt::LeftButton);
            QCOMPARE(box.text(), u"half a reply"_s);
            box.open(other, chat);
            QCOMPARE(box.text(), QString());
            box.type(u"for Owen"_s);
            box.open(desk.maya, desk.conversation);
            QCOMPARE(box.text(), u"half a reply"_s);
            box.type(u", longer"_s); // and the window goes away in the middle of it
        }
        desk.reopen();
        Box box(desk);
        QCOMPARE(box.text(), u"half a reply, longer"_s);
        QTest::keyClick(&box.pane, Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(box.text(), u"half a note"_s);
        box.open(other, chat);
        QCOMPARE(box.text(), u"for Owen"_s);
    }

    void aNoteIsTheTeamsAlone()
    {
        ThreadDesk desk;
        Box box(desk);
        QTest::keyClick(&box.pane, Qt::Key_M, Qt::ControlModifier);
        QVERIFY(box.tool(u"Add note"_s)->isVisible());
        box.type(u"Depot 4 says Thursday."_s);
        box.enter();
        box.enter();
        desk.settle();
        QCOMPARE(box.text(), QString());
        QCOMPARE(box.replies(), 0);
        int notes = 0;
        for (const Message &m : desk.thread(desk.maya))
            notes += m.kind == MessageKind::Note;
        QCOMPARE(notes, 1);
    }

    // W-C2
    void theAutomaticMessageNeverOverwrites()
    {
        ThreadDesk desk;
        Box box(desk);
        box.pane.offerReply(u"Please type the code here."_s);
        QCOMPARE(box.text(), u"Please type the code here."_s);
        QCOMPARE(box.replies(), 0);
        box.enter();
        desk.settle();
        QCOMPARE(box.replies(), 1);
        box.type(u"My own words"_s);
        box.pane.offerReply(u"Please type the code here."_s);
        QCOMPARE(box.text(), u"My own words"_s);
        QVERIFY(box.tab(u"Add it"_s)->isVisible());
        QTest::mouseClick(box.tab(u"Add it"_s), Qt::LeftButton);
        QCOMPARE(box.text(), u"My own words\nPlease type the code here."_s);
        // One that comes while the drafts are still being read waits for them.
        box.pane.open(desk.maya, desk.conversation);
        box.pane.offerReply(u"Again"_s);
        desk.settle();
        QVERIFY(box.text().startsWith(u"My own words"_s));
    }

    void anErrorKeepsTheText()
    {
        ThreadDesk desk;
        Box box(desk);
        box.type(u"   "_s);
        box.enter();
        desk.settle();
        QCOMPARE(box.replies(), 0);
        box.edit().selectAll();
        box.type(u"Where did it go?"_s);
        desk.await(desk.store->write([id = desk.conversation](store::Unit &unit) -> Status {
            auto c = unit.conversations.get(id);
            c->endpoint = {Channel::Sms, u"+447700900000"_s, u"+447700900142"_s};
            return unit.conversations.update(*c);
        }));
        desk.await(desk.customers->optOut(ThreadDesk::number, u"STOP"_s, u"STOP"_s));
        box.enter();
        desk.settle();
        QCOMPARE(box.text(), u"Where did it go?"_s);
        QCOMPARE(desk.requests.size(), 0);
        desk.settle();
        QTRY_COMPARE(desk.draftText(u"reply"_s), u"Where did it go?"_s);
    }

    // W-C7
    void aClosedChatStartsAgainOrBecomesAnSms()
    {
        ThreadDesk desk;
        Box box(desk);
        desk.await(desk.conversations->close(desk.conversation, u"closed"_s));
        desk.settle();
        QVERIFY(!box.edit().isVisible());
        QToolButton *start = box.tool(u"Start Chat"_s);
        QVERIFY(start && start->isVisible());
        QStringList channels;
        for (const QAction *action : start->menu()->actions()) {
            if (action->isVisible())
                channels.append(action->text());
        }
        QCOMPARE(channels, (QStringList{u"Web chat"_s, u"SMS"_s}));
        start->menu()->actions().first()->trigger();
        QVERIFY(box.edit().isVisible());
    }

    void theWindowsKeysReachTheWindow()
    {
        ThreadDesk desk;
        Box box(desk);
        int palette = 0;
        QShortcut shortcut(QKeySequence(u"Ctrl+K"_s), &box.pane, [&palette] { ++palette; });
        box.type(u"words that stay"_s);
        box.edit().moveCursor(QTextCursor::Start);
        QTest::keyClick(&box.edit(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(palette, 1);
        QCOMPARE(box.text(), u"words that stay"_s);
        // Nothing can be undone on the desk: the key is the text's own Redo.
        box.edit().undo();
        QCOMPARE(box.text(), QString());
        QTest::keyClick(&box.edit(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(box.text(), u"words that stay"_s);
    }
};

QTEST_MAIN(TestComposer)
#include "test_composer.moc"
