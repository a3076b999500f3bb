// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/commandtable.h"
#include "ui/thread/composer.h"

#include "ui/common/deskstyle.h"
#include "ui/common/emojipicker.h"
#include "ui/thread/conversationpane.h"
#include "ui/thread/insertpopup.h"
#include "ui/thread/replyedit.h"
#include "ui/threaddesk.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
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
        pane.addCommands(*new CommandTable(&pane));
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

    void aChatThatClosesTakesTheWordAboutItsReplyAway()
    {
        ThreadDesk desk;
        Box box(desk);
        box.type(u"Yes, they can."_s);
        desk.settle();
        desk.put({desk.text(Direction::Inbound, u"Forget it"_s, 0)});
        box.enter();
        desk.settle();
        QVERIFY(box.tab(u"Review"_s)->isVisible());
        desk.await(desk.conversations->close(desk.conversation, u"closed"_s));
        desk.settle();
        QVERIFY(!box.tab(u"Review"_s)->isVisible());
        QVERIFY(!box.tab(u"Send anyway"_s)->isVisible());
    }

    // screens.md 2.6: a reply to a thread that went on is looked at before it goes
    void aReplyToAThreadThatChangedStopsOnce()
    {
        ThreadDesk desk;
        desk.put({desk.text(Direction::Inbound, u"Can they take the old one?"_s, 5)});
        Box box(desk);
        // GIVEN a reply that was begun before the customer wrote twice more
        box.type(u"Yes, they can."_s);
        desk.settle();
        const QList<qint64> newer = desk.put({desk.text(Direction::Inbound, u"Forget it"_s, 0), desk.text(Direction::Inbound, u"I sold it"_s, 0),
                                              desk.eventRow(event::Accepted, {}, 0)});
        // WHEN Enter is pressed, and pressed again
        box.enter();
        desk.settle();
        box.enter();
        desk.settle();
        // THEN it stays, with a word about it
        QCOMPARE(box.replies(), 0);
        QCOMPARE(box.text(), u"Yes, they can."_s);
        QVERIFY(box.tab(u"Review"_s)->isVisible());
        QVERIFY(box.tab(u"Send anyway"_s)->parentWidget()->accessibleName().contains(u"new messages"_s));
        // AND review clears it, shows where the new ones begin, and lets it go
        QSignalSpy reviewed(&box.pane.composer(), &Composer::reviewWanted);
        QTest::mouseClick(box.tab(u"Review"_s), Qt::LeftButton);
        QCOMPARE(reviewed.first().first().value<ThreadKey>().id, newer.first());
        QVERIFY(!box.tab(u"Review"_s)->isVisible());
        QVERIFY(box.edit().hasFocus() || !box.pane.isActiveWindow());
        QCOMPARE(box.text(), u"Yes, they can."_s);
        box.enter();
        desk.settle();
        QCOMPARE(box.replies(), 1);
        QCOMPARE(box.text(), QString());
    }

    void aChangedThreadIsKnownAfterARestartAndCanBePassedOver()
    {
        ThreadDesk desk;
        {
            Box box(desk);
            box.type(u"Half a reply"_s);
            desk.settle();
        }
        desk.reopen();
        desk.put({desk.text(Direction::Inbound, u"One more thing"_s, 0)});
        Box box(desk);
        box.type(u" and the rest"_s);
        box.enter();
        desk.settle();
        QCOMPARE(box.replies(), 0);
        QVERIFY(box.tab(u"Send anyway"_s)->isVisible());
        QTest::mouseClick(box.tab(u"Send anyway"_s), Qt::LeftButton);
        desk.settle();
        QCOMPARE(box.replies(), 1);
        QVERIFY(!box.tab(u"Send anyway"_s)->isVisible());
        // One's own reply is no news, nor is what was there when a new text is begun.
        box.type(u"And another"_s);
        desk.settle();
        box.enter();
        desk.settle();
        QCOMPARE(box.replies(), 2);
    }

    void aDraftSurvivesACrashWhileSomebodyTypes()
    {
        ThreadDesk desk;
        Box box(desk);
        // GIVEN somebody who never pauses
        QElapsedTimer typing;
        typing.start();
        while (typing.elapsed() < 900) {
            box.type(u"x"_s);
            QTest::qWait(30);
        }
        desk.settle();
        // WHEN the machine dies: what is on the disk is all there is, and nobody closes anything
        QTemporaryDir crashed;
        QVERIFY(QDir().mkpath(crashed.filePath(u"p"_s)));
        const QDir live(desk.dir.filePath(u"p"_s));
        for (const QString &file : live.entryList({u"*"_s}, QDir::Files))
            QFile::copy(live.filePath(file), crashed.filePath(u"p/"_s + file));
        // THEN the next start has it, but for the last moment
        auto again = store::Store::open(crashed.filePath(u"p"_s), desk.clock.nowMs());
        QVERIFY(again.has_value());
        const Draft kept = desk.await((*again)->read([id = desk.maya](const store::View &view) { return view.drafts.get(id, u"reply"_s); }));
        QVERIFY2(kept.text.size() * 3 > box.text().size(), qPrintable(u"%1 of %2"_s.arg(kept.text.size()).arg(box.text().size())));
    }

    void eachChannelHasItsOwnReply()
    {
        ThreadDesk desk;
        const qint64 texts = desk.openChat(desk.maya, Channel::Sms);
        Box box(desk);
        box.type(u"for the chat"_s);
        box.open(desk.maya, texts);
        QCOMPARE(box.text(), QString());
        QCOMPARE(box.edit().placeholderText(), u"Reply with an SMS"_s);
        box.type(u"for the phone"_s);
        box.open(desk.maya, desk.conversation);
        QCOMPARE(box.text(), u"for the chat"_s);
        box.open(desk.maya, texts);
        QCOMPARE(box.text(), u"for the phone"_s);
    }

    void enterOrCtrlEnterIsEachPersonsChoice()
    {
        ThreadDesk desk;
        Box box(desk);
        const auto choose = [&](const QString &words) {
            for (QAction *action : box.tool(u"Send"_s)->menu()->actions()) {
                if (action->text() == words)
                    action->trigger();
            }
            desk.settle();
        };
        choose(u"Ctrl+Enter sends, Enter is a new line"_s);
        box.type(u"One"_s);
        box.enter();
        box.type(u"two"_s);
        desk.settle();
        QCOMPARE(box.text(), u"One\ntwo"_s);
        QCOMPARE(box.replies(), 0);
        QTest::keyClick(&box.edit(), Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(box.replies(), 1);
        // Somebody else at the same desk keeps their own.
        desk.await(desk.settings->set(u"agent.name"_s, u"Omar"_s));
        desk.settle();
        box.type(u"Three"_s);
        box.enter();
        desk.settle();
        QCOMPARE(box.replies(), 2);
    }

    void undoStaysInItsOwnText()
    {
        ThreadDesk desk;
        Box box(desk);
        box.type(u"a reply"_s);
        box.pane.composer().toggleMode();
        box.type(u"a note"_s);
        box.edit().undo();
        QCOMPARE(box.text(), QString());
        box.edit().undo();
        QCOMPARE(box.text(), QString());
        box.pane.composer().toggleMode();
        QCOMPARE(box.text(), u"a reply"_s);
        box.edit().undo();
        QCOMPARE(box.text(), QString());
        box.edit().redo();
        QCOMPARE(box.text(), u"a reply"_s);
    }

    void aPastedNovelStaysWhole()
    {
        ThreadDesk desk;
        Box box(desk);
        const QString novel = u"It was a dark and stormy night; the rain fell in torrents.\n"_s.repeated(2000);
        QGuiApplication::clipboard()->setText(novel);
        box.edit().paste();
        QCOMPARE(box.text().size(), novel.size());
        const int eightLines = box.edit().height();
        QVERIFY(eightLines < 8 * 24);
        box.enter();
        desk.settle();
        QCOMPARE(box.replies(), 0); // more than a message holds: refused whole, not cut
        QCOMPARE(box.text().size(), novel.size());
        box.open(desk.maya, desk.conversation);
        QCOMPARE(box.text().size(), novel.size());
    }

    void anInputMethodsWordIsNotSentHalf()
    {
        ThreadDesk desk;
        Box box(desk);
        QInputMethodEvent composing(u"にほ"_s, {});
        QApplication::sendEvent(&box.edit(), &composing);
        QCOMPARE(box.text(), QString());
        QInputMethodEvent done;
        done.setCommitString(u"日本"_s);
        QApplication::sendEvent(&box.edit(), &done);
        QCOMPARE(box.text(), u"日本"_s);
        box.enter();
        desk.settle();
        QCOMPARE(box.replies(), 1);
    }

    void anEmojiIsFoundByItsNameFromTheKeyboard()
    {
        ThreadDesk desk;
        Box box(desk);
        box.type(u"Done "_s);
        for (QToolButton *b : box.pane.composer().findChildren<QToolButton *>()) {
            if (b->accessibleName() == u"Emoji"_s)
                b->click();
        }
        auto *picker = box.pane.composer().findChild<EmojiPicker *>();
        QVERIFY(picker && picker->isVisible());
        auto *search = picker->findChild<QLineEdit *>();
        auto *list = picker->findChild<QListWidget *>();
        QTest::keyClicks(search, u"thumbs up"_s);
        QCOMPARE(list->currentItem()->text(), u"👍"_s);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClicks(list, u"x"_s); // letters go on searching
        QCOMPARE(search->text(), u"thumbs upx"_s);
        QCOMPARE(list->count(), 0);
        search->setText(u"waving hand"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!picker->isVisible());
        QCOMPARE(box.text(), u"Done 👋"_s);
        QCOMPARE(box.pane.emojiHabits().recent, QStringList{u"👋"_s});
    }

    // screens.md 1.5
    void aSlashOffersTheCannedReplies()
    {
        ThreadDesk desk;
        desk.addReply(u"Order number"_s, u"Could you tell me your order number?"_s);
        desk.addReply(u"Hello"_s, u"Hello {{first_name|there}}, this is {{agent}}."_s);
        Box box(desk);
        auto &popup = *box.pane.findChild<InsertPopup *>();
        const auto keys = [&](const QString &text) {
            QTest::keyClicks(&box.edit(), text);
            desk.settle();
        };
        // It opens over the words, and the list follows what is typed.
        keys(u"/"_s);
        QVERIFY(popup.isVisible());
        QCOMPARE(popup.current()->title, u"Hello"_s);
        QCOMPARE(popup.current()->rendered.text, u"Hello Maya, this is Ines Duarte."_s);
        keys(u"number"_s);
        QCOMPARE(popup.current()->title, u"Order number"_s);
        // Esc leaves what was typed, and stays away from it.
        QTest::keyClick(&box.edit(), Qt::Key_Escape);
        QVERIFY(!popup.isVisible());
        QCOMPARE(box.text(), u"/number"_s);
        keys(u"s"_s);
        QVERIFY(!popup.isVisible());
        // A slash inside a word is a slash.
        box.edit().selectAll();
        keys(u"and/or 1/2"_s);
        QVERIFY(!popup.isVisible());
        // Enter puts it in and sends nothing; one Undo takes it out.
        box.edit().selectAll();
        keys(u"Well, /hel"_s);
        box.enter();
        desk.settle();
        QCOMPARE(box.text(), u"Well, Hello Maya, this is Ines Duarte."_s);
        QCOMPARE(box.replies(), 0);
        box.edit().undo();
        QCOMPARE(box.text(), u"Well, /hel"_s);
        // By the key it opens without a slash.
        box.edit().selectAll();
        box.type(u"Hm. "_s);
        QTest::keyClick(&box.edit(), Qt::Key_Slash, Qt::ControlModifier);
        desk.settle();
        QVERIFY(popup.isVisible());
        QTest::keyClick(&box.edit(), Qt::Key_Down);
        QTest::keyClick(&box.edit(), Qt::Key_Tab);
        QCOMPARE(box.text(), u"Hm. Could you tell me your order number?"_s);
    }

    void whatHasNoValueIsNotSent()
    {
        ThreadDesk desk;
        desk.addReply(u"Slot"_s, u"It comes on {{day}} between {{hours}}, {{first_name}}."_s);
        {
            Box box(desk);
            QTest::keyClicks(&box.edit(), u"/slot"_s);
            desk.settle();
            QTest::keyClick(&box.edit(), Qt::Key_Return);
            QCOMPARE(box.text(), u"It comes on {{day}} between {{hours}}, Maya."_s);
            QCOMPARE(box.edit().textCursor().selectedText(), u"{{day}}"_s);
            QVERIFY(box.tab(u"Go to it"_s)->isVisible());
            QVERIFY(!box.tool(u"Send"_s)->isEnabled());
            box.enter();
            desk.settle();
            QCOMPARE(box.replies(), 0);
            QTest::keyClicks(&box.edit(), u"Friday"_s);
            QTest::mouseClick(box.tab(u"Go to it"_s), Qt::LeftButton);
            QCOMPARE(box.edit().textCursor().selectedText(), u"{{hours}}"_s);
        }
        // Nor after a restart.
        desk.reopen();
        Box box(desk);
        box.enter();
        desk.settle();
        QCOMPARE(box.replies(), 0);
        QCOMPARE(box.edit().textCursor().selectedText(), u"{{hours}}"_s);
        QTest::keyClicks(&box.edit(), u"8 and 12"_s);
        box.enter();
        desk.settle();
        QCOMPARE(box.replies(), 1);
    }

    void twoBracesOfferTheVariables()
    {
        ThreadDesk desk;
        Customer maya = desk.await(desk.customers->get(desk.maya));
        maya.attributes.insert(u"Order"_s, u"{{4471}}"_s);
        desk.await(desk.customers->update(maya));
        Box box(desk);
        auto &popup = *box.pane.findChild<InsertPopup *>();
        QTest::keyClicks(&box.edit(), u"Dear {{first"_s);
        QVERIFY(popup.isVisible());
        QTest::keyClick(&box.edit(), Qt::Key_Tab);
        QCOMPARE(box.text(), u"Dear Maya"_s);
        // A value that looks like a variable is the customer's own and goes as it is.
        QTest::keyClicks(&box.edit(), u", {{order"_s);
        QTest::keyClick(&box.edit(), Qt::Key_Tab);
        QCOMPARE(box.text(), u"Dear Maya, {{4471}}"_s);
        QVERIFY(!box.tab(u"Go to it"_s)->isVisible());
        box.enter();
        desk.settle();
        QCOMPARE(box.replies(), 1);
    }
};

QTEST_MAIN(TestComposer)
#include "test_composer.moc"
