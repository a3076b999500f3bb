// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/threadpane.h"

#include "ui/common/deskstyle.h"

#include "support/testsize.h"
#include "ui/thread/smsdetails.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heliograph;
using namespace heliograph::test;
using namespace heliograph::ui;

class TestThread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void eachRowSaysItselfWithItsStateInAWord()
    {
        ThreadDesk desk;
        desk.put({desk.text(Direction::Inbound, u"<b>Hi</b> & hello"_s, 27), desk.text(Direction::Outbound, u"Of course."_s, 20),
                  desk.smsText(MessageState::Accepted, u"no_receipt"_s, 9)});
        Pane p(desk);
        QCOMPARE(p.view().model().rowCount(), 3);
        QCOMPARE(p.view().rowWidget(0)->accessibleName(), u"Today. Maya Okonkwo, Web chat, 13:09: <b>Hi</b> & hello"_s);
        QVERIFY(p.view().rowWidget(1)->accessibleName().contains(u"Of course."_s));
        QVERIFY(p.view().rowWidget(1)->accessibleName().endsWith(u"Delivered"_s));
        QVERIFY(p.lastSaid().endsWith(u"Accepted · no receipt in 72 h"_s));
        QAccessibleInterface *row = QAccessible::queryAccessibleInterface(p.last());
        QVERIFY(row);
        QCOMPARE(row->role(), QAccessible::ListItem);
        QCOMPARE(row->text(QAccessible::Name), p.lastSaid());
    }

    void aNewMessageAppearsAndNothingJumpsForAReader()
    {
        ThreadDesk desk;
        QList<Message> many;
        for (int i = 200; i > 0; --i)
            many.append(desk.text(i % 3 ? Direction::Inbound : Direction::Outbound, u"Message %1 of a long day."_s.arg(i), i + 5));
        desk.put(many);
        Pane p(desk);
        QVERIFY(p.view().atEnd());
        desk.put({desk.text(Direction::Inbound, u"At the end"_s, 4)});
        QVERIFY(p.view().atEnd());
        QVERIFY(p.lastSaid().contains(u"At the end"_s));

        QScrollBar *bar = p.view().verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        desk.settle();
        const int first = [&] {
            for (int row = 0; row < p.view().model().rowCount(); ++row) {
                if (RowWidget *w = p.view().rowWidget(row); w && w->y() >= 0)
                    return row;
            }
            return -1;
        }();
        QVERIFY(first >= 0);
        const qint64 id = p.view().model().message(first).id;
        const int y = p.view().rowWidget(first)->y();
        desk.put({desk.text(Direction::Inbound, u"Far below"_s, 3)});
        QCOMPARE(p.view().rowWidget(p.view().model().rowOf(id))->y(), y);
        QVERIFY(p.button(u"↓ 1 new"_s));
        p.click(u"↓ 1 new"_s);
        QVERIFY(p.view().atEnd());
        QVERIFY(p.lastSaid().startsWith(u"New. "_s));
    }

    void scrollingUpLoadsOlderWithoutAJump()
    {
        ThreadDesk desk;
        QList<Message> many;
        for (int i = 300; i > 0; --i)
            many.append(desk.text(Direction::Inbound, u"Message %1."_s.arg(i), i));
        desk.put(many);
        Pane p(desk);
        const int loaded = p.view().model().rowCount();
        QVERIFY(loaded < 300);
        QScrollBar *bar = p.view().verticalScrollBar();
        bar->setValue(40);
        RowWidget *seen = nullptr;
        for (int row = 0; row < loaded && !seen; ++row) {
            if (RowWidget *w = p.view().rowWidget(row); w && w->y() > 40)
                seen = w;
        }
        QVERIFY(seen);
        const int y = seen->y();
        const qint64 id = seen->message().id;
        desk.settle();
        QVERIFY(p.view().model().rowCount() > loaded);
        QCOMPARE(p.view().rowWidget(p.view().model().rowOf(id))->y(), y);
        QVERIFY2(p.view().findChildren<RowWidget *>().size() < 60, "rows out of sight are no widgets");
    }

    void keysMoveFromRowToRowAndCopyPlainText()
    {
        ThreadDesk desk;
        desk.put({desk.text(Direction::Inbound, u"First"_s, 27), desk.text(Direction::Inbound, u"<i>Second</i>"_s, 20)});
        Pane p(desk);
        p.pane.activateWindow();
        p.view().setFocus(Qt::TabFocusReason);
        QVERIFY(p.last()->hasFocus());
        QTest::keyClick(p.last(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"<i>Second</i>"_s);
        QTest::keyClick(p.last(), Qt::Key_Up);
        QVERIFY(p.view().rowWidget(0)->hasFocus());
        QTest::keyClick(p.view().rowWidget(0), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"First"_s);
    }

    void aHiddenCodeStaysHidden()
    {
        ThreadDesk desk;
        Message code = desk.text(Direction::Inbound, QString::fromUtf16(kHiddenCode), 5);
        code.codeHidden = true;
        desk.put({code});
        Pane p(desk);
        QVERIFY(p.lastSaid().contains(u"Verification code, hidden"_s));
    }

    // reliability C1: what is not sure is decided by a person, and sending again asks once more
    void notSureIsDecidedInTheBubble()
    {
        ThreadDesk desk;
        const qint64 id = desk.put({desk.smsText(MessageState::Unknown, {}, 5)}).first();
        desk.putRow(id, OutboxState::Unknown, {});
        Pane p(desk);
        QVERIFY(p.button(u"It arrived"_s));
        QVERIFY(p.button(u"Drop it"_s));
        p.click(u"Send again…"_s);
        QVERIFY(!p.button(u"It arrived"_s));
        p.click(u"Back"_s);
        QCOMPARE(desk.requests.size(), 0);
        QVERIFY(p.button(u"It arrived"_s));
        p.click(u"It arrived"_s);
        QVERIFY(p.lastSaid().contains(u"taken as sent"_s));
        QVERIFY(!p.button(u"It arrived"_s));
        QCOMPARE(desk.requests.size(), 0);
    }

    void sendingAgainSendsOnce()
    {
        ThreadDesk desk;
        const qint64 id = desk.put({desk.smsText(MessageState::Unknown, {}, 5)}).first();
        desk.putRow(id, OutboxState::Unknown, {});
        Pane p(desk);
        p.click(u"Send again…"_s);
        p.click(u"Send again"_s);
        desk.pass(1'000);
        QCOMPARE(desk.requests.size(), 1);
    }

    void anInterruptedUndoIsSentOrCancelledByHand()
    {
        ThreadDesk desk;
        const qint64 id = desk.put({desk.smsText(MessageState::Waiting, u"interrupted_undo"_s, 5)}).first();
        desk.putRow(id, OutboxState::Held, u"interrupted_undo"_s);
        Pane p(desk);
        QVERIFY(p.button(u"Send now"_s));
        p.click(u"Cancel SMS"_s);
        QVERIFY(p.lastSaid().contains(u"Not sent · cancelled"_s));
        desk.pass(60'000);
        QCOMPARE(desk.requests.size(), 0);
    }

    void undoTakesTheSmsBackWithinItsTime()
    {
        ThreadDesk desk;
        SmsDraft draft;
        draft.draftId = QUuid::createUuid().toString();
        draft.customerId = desk.maya;
        draft.conversationId = desk.conversation;
        draft.e164 = ThreadDesk::number;
        draft.text = u"On my way."_s;
        Pane p(desk);
        QVERIFY(desk.await(desk.outbox->send(draft)).messageId != 0);
        desk.settle();
        QVERIFY(p.button(u"Undo"_s));
        QVERIFY(p.lastSaid().contains(u"Waiting"_s));
        QTest::keyClick(p.pane.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        desk.settle();
        QVERIFY(p.lastSaid().contains(u"Not sent · undone"_s));
        QCOMPARE(desk.draftText(u"sms"_s), u"On my way."_s);
        desk.pass(60'000);
        QCOMPARE(desk.requests.size(), 0);
    }

    void allThatIsKnownOfAnSmsIsOneStepAway()
    {
        ThreadDesk desk;
        SmsDraft draft;
        draft.draftId = QUuid::createUuid().toString();
        draft.customerId = desk.maya;
        draft.conversationId = desk.conversation;
        draft.e164 = ThreadDesk::number;
        draft.text = u"On my way."_s;
        draft.immediately = true;
        QVERIFY(desk.await(desk.outbox->send(draft)).messageId != 0);
        desk.pass(1'000);
        Pane p(desk);
        p.last()->setFocus();
        QTest::keyClick(p.last(), Qt::Key_Return);
        QTRY_VERIFY((desk.settle(), qobject_cast<SmsDetails *>(QApplication::activePopupWidget())));
        auto *details = qobject_cast<SmsDetails *>(QApplication::activePopupWidget());
        const QString seen = PaneHands(*details).seen();
        for (const QString &part : {u"Accepted"_s, u"+44 7700 900142"_s, u"1 SMS · GSM-7"_s, u"The provider took it"_s, u"Number verified"_s, u"Not opted out"_s})
            QVERIFY2(seen.contains(part), qPrintable(part + u'\n' + seen));
        QVERIFY(PaneHands(*details).click(u"Copy details"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"The provider took it"_s));
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(40, 20), p.last()->mapToGlobal(QPoint(40, 20)));
        QApplication::sendEvent(p.last(), &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(std::ranges::any_of(menu->actions(), [](const QAction *action) { return action->text() == u"Details"_s; }));
        menu->close();
    }

    void whoStoodInForWhomIsSaid()
    {
        ThreadDesk desk;
        Message sent = desk.smsText(MessageState::Accepted, {}, 2);
        sent.extra.insert(u"provider"_s, u"kannel-2"_s);
        sent.extra.insert(u"stood_in"_s, QJsonArray{QJsonObject{{u"left"_s, u"click"_s}, {u"left_name"_s, u"Clickatell"_s}, {u"took"_s, u"kannel-2"_s},
                                                                {u"took_name"_s, u"Kannel 2"_s}, {u"why"_s, u"balance"_s}, {u"at"_s, sent.at}}});
        desk.put({sent});
        Pane p(desk);
        QVERIFY2(p.lastSaid().contains(u"Accepted through Kannel 2"_s), qPrintable(p.lastSaid()));
        p.last()->setFocus();
        QTest::keyClick(p.last(), Qt::Key_Return);
        QTRY_VERIFY((desk.settle(), qobject_cast<SmsDetails *>(QApplication::activePopupWidget())));
        const QString seen = PaneHands(*QApplication::activePopupWidget()).seen();
        QVERIFY2(seen.contains(u"Kannel 2 stood in for Clickatell: its balance is used up."_s), qPrintable(seen));
        QApplication::activePopupWidget()->close();
    }

    void anOfferIsAcceptedAndOnlyThenRead()
    {
        ThreadDesk desk;
        desk.await(desk.conversations->receive(desk.chat(u"Daniel"_s, u"My parcel is not here."_s)));
        desk.settle();
        const InboxRow row = desk.await(desk.conversations->inbox(InboxTab::Unassigned, 10)).first();
        Pane p(desk, row.conversation.customerId, row.conversation.id);
        QVERIFY(!p.pane.composer().isVisible());
        QCOMPARE(desk.await(desk.conversations->inbox(InboxTab::Unassigned, 10)).first().conversation.unread, 1);
        p.click(u"Accept"_s);
        QVERIFY(p.pane.composer().isVisible());
        QCOMPARE(desk.await(desk.conversations->inbox(InboxTab::Mine, 10)).first().conversation.unread, 0);
    }

    void closingTellsWhatComesNext()
    {
        ThreadDesk desk;
        Pane p(desk);
        QSignalSpy closed(&p.pane, &ConversationPane::closed);
        QSignalSpy next(&p.pane, &ConversationPane::nextWanted);
        QTest::keyClick(&p.pane, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        desk.settle();
        QCOMPARE(closed.size(), 1);
        QCOMPARE(next.size(), 1);
        QCOMPARE(desk.await(desk.customers->profile(desk.maya)).conversations.first().closedCause, u"closed"_s);
        QTest::keyClick(&p.pane, Qt::Key_D, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(closed.size(), 1);
    }

    void aVeryLongMessageShowsItsBeginningAndGivesAllOfIt()
    {
        ThreadDesk desk;
        desk.put({desk.text(Direction::Inbound, u"Before"_s, 9), desk.text(Direction::Inbound, QString(u"word "_s).repeated(13'000), 5)});
        Pane p(desk);
        QElapsedTimer timer;
        timer.start();
        p.pane.grab();
        QVERIFY(timer.elapsed() < 2'000);
        QVERIFY(p.last()->height() > 500);
        QVERIFY(p.last()->height() < 10'000); // so much would be laid out again at every step of the divider
        p.view().setFocus();
        p.view().selectAll();
        QTest::keyClick(&p.view(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().size() > 64'000);
        p.view().verticalScrollBar()->setValue(0);
        desk.settle();
        QVERIFY(p.view().rowWidget(0));
    }

    void openingALongThreadIsQuick()
    {
        ThreadDesk desk;
        QList<Message> many;
        for (int i = scaled(2'000, 20'000); i > 0; --i)
            many.append(desk.text(i % 2 ? Direction::Inbound : Direction::Outbound,
                                  u"Message %1 with a few more words, so that it takes two lines in its bubble."_s.arg(i), i));
        desk.put(many);
        Pane p(desk);
        QElapsedTimer timer;
        timer.start();
        p.pane.open(desk.maya, desk.conversation);
        desk.settle();
        p.pane.grab();
        qInfo("a thread of %lld rows opened and painted in %lld ms", qlonglong(many.size()), timer.elapsed());
        QVERIFY(timer.elapsed() < 2'000);
        QVERIFY(p.view().model().rowCount() <= TimelineModel::kWindow);
    }
};

QTEST_MAIN(TestThread)
#include "test_thread.moc"
