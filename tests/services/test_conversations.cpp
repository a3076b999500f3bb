// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/deskfixture.h"

#include <QSignalSpy>

using namespace heliograph;
using namespace heliograph::test;

// Rows G3, G7, G8, A8 of reliability.md and its lines 41, 51, 53, 54, 56, 62.
class TestConversations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStrangerInTheChatIsOfferedOnce();
    void acceptIsForOneAndNextTakesTheOldest();
    void nextStopsAtTheMaximum();
    void aLateReplyOpensTheConversationAgainForItsLastAgent();
    void aLateReplyIsOfferedWhereTheLastAgentIsAway();
    void aTextMuchLaterOffersANewConversationInTheSameThread();
    void anAnswerInAClosedConversationOpensItAgain_data();
    void anAnswerInAClosedConversationOpensItAgain();
    void theConfirmationOfAnOptOutLeavesAConversationClosed();
    void pendingWakesOnAReply();
    void hostileTextIsStoredPlainAndBounded();
    void aNoteIsStoredOnceHoweverOftenItIsSent();
    void findingInAThreadLooksAtItsWholeHistoryAndNoOther();
    void draftsAreKeptAndRemoved();
    void anSmsFindsItsCustomerOrMakesOne();
    void stopIsHonouredAtOnceAndConfirmedOnce_data();
    void stopIsHonouredAtOnceAndConfirmedOnce();
    void stopCancelsWhatWaits();
    void startLiftsAnOptOut();
    void stopInTheWebChatIsJustAWord();
    void freeWordingIsFlaggedOnly();

private:
    static QString number() { return QStringLiteral("+447700900142"); }
    static bool optedOut(Desk &desk)
    {
        return desk.await(desk.store->read([](const store::View &view) { return view.consents.optedOut(number()); }));
    }
    static int confirmations(const Desk &desk)
    {
        int n = 0;
        for (const SmsRequest &request : desk.requests)
            n += request.kind == MessageKind::OptOutConfirmation;
        return n;
    }
};

void TestConversations::aStrangerInTheChatIsOfferedOnce()
{
    Desk desk;
    const InboundChat hello = desk.chat(QStringLiteral("Maya"), QStringLiteral("Hello"));
    QVERIFY(desk.await(desk.conversations->receive(hello)) > 0);
    QCOMPARE(desk.await(desk.conversations->receive(hello)), 0);
    desk.pass(60'000);
    desk.await(desk.conversations->receive(desk.chat(QStringLiteral("Maya"), QStringLiteral("Anybody?\nPlease"))));
    desk.settle();
    const auto rows = desk.await(desk.conversations->inbox(InboxTab::Unassigned, 10));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().customerName, QStringLiteral("Maya"));
    QCOMPARE(rows.first().conversation.unread, 2);
    QCOMPARE(rows.first().conversation.preview, QStringLiteral("Anybody?"));
    QCOMPARE(rows.first().conversation.waitingSince, desk.clock.wall - 60'000);
}

void TestConversations::acceptIsForOneAndNextTakesTheOldest()
{
    Desk desk;
    for (const auto &name : {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}) {
        desk.await(desk.conversations->receive(desk.chat(name, QStringLiteral("Hello"))));
        desk.pass(1'000);
    }
    QSignalSpy accepted(desk.conversations.get(), &ConversationService::accepted);
    desk.await(desk.conversations->accept(2));
    QCOMPARE(desk.result(desk.conversations->accept(2)).error().code, ErrorCode::Conflict);
    QCOMPARE(desk.await(desk.conversations->next()), 1);
    QCOMPARE(desk.await(desk.conversations->next()), 3);
    QCOMPARE(desk.result(desk.conversations->next()).error().code, ErrorCode::NotFound);
    desk.settle();
    QCOMPARE(accepted.size(), 3);
    QCOMPARE(desk.await(desk.conversations->counts()).mine, 3);
}

void TestConversations::nextStopsAtTheMaximum()
{
    Desk desk;
    desk.await(desk.settings->set(QStringLiteral("capacity.maximum"), QStringLiteral("1")));
    desk.await(desk.conversations->receive(desk.chat(QStringLiteral("A"), QStringLiteral("Hello"))));
    desk.await(desk.conversations->receive(desk.chat(QStringLiteral("B"), QStringLiteral("Hello"))));
    desk.await(desk.conversations->next());
    QCOMPARE(desk.result(desk.conversations->next()).error().code, ErrorCode::Refused);
}

void TestConversations::aLateReplyOpensTheConversationAgainForItsLastAgent()
{
    Desk desk;
    desk.await(desk.conversations->receive(desk.chat(QStringLiteral("Maya"), QStringLiteral("Hello"))));
    desk.await(desk.conversations->accept(1));
    desk.await(desk.conversations->close(1, QStringLiteral("no_reply_needed")));
    QCOMPARE(desk.result(desk.conversations->close(1, QStringLiteral("closed"))).error().code, ErrorCode::Conflict);
    desk.pass(3'600'000);
    desk.await(desk.conversations->receive(desk.chat(QStringLiteral("Maya"), QStringLiteral("One more thing"))));
    desk.settle();
    const auto mine = desk.await(desk.conversations->inbox(InboxTab::Mine, 10));
    QCOMPARE(mine.size(), 1);
    const Conversation c = mine.first().conversation;
    QCOMPARE(c.id, 1);
    QCOMPARE(c.assignee, QStringLiteral("Ines Duarte"));
    QCOMPARE(c.unread, 1);
    QCOMPARE(c.closedAt, 0);
    QCOMPARE(c.waitingSince, desk.clock.wall);
    QCOMPARE(desk.await(desk.conversations->counts()).unassigned, 0);
    QCOMPARE(desk.events(1, event::Reopened), 1);
    QCOMPARE(desk.events(1, event::Closed), 1);
    QCOMPARE(desk.thread(1).last().body, QStringLiteral("One more thing")); // below the line that says that it was opened again
}

void TestConversations::aLateReplyIsOfferedWhereTheLastAgentIsAway()
{
    Desk desk;
    desk.await(desk.conversations->receive(desk.chat(QStringLiteral("Maya"), QStringLiteral("Hello"))));
    desk.await(desk.conversations->accept(1));
    desk.await(desk.conversations->close(1, QStringLiteral("closed")));
    desk.await(desk.settings->set(QStringLiteral("agent.name"), QStringLiteral("Noor")));
    desk.await(desk.conversations->receive(desk.chat(QStringLiteral("Maya"), QStringLiteral("One more thing"))));
    desk.settle();
    const auto rows = desk.await(desk.conversations->inbox(InboxTab::Unassigned, 10));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().conversation.id, 1);
    QVERIFY(rows.first().conversation.assignee.isEmpty());
}

void TestConversations::aTextMuchLaterOffersANewConversationInTheSameThread()
{
    Desk desk;
    desk.await(desk.conversations->receive(desk.chat(QStringLiteral("Maya"), QStringLiteral("Hello"))));
    desk.await(desk.conversations->accept(1));
    desk.await(desk.conversations->close(1, QStringLiteral("closed")));
    desk.clock.wall += qint64(72) * 3'600'000;
    desk.await(desk.conversations->receive(desk.chat(QStringLiteral("Maya"), QStringLiteral("Something else"))));
    desk.settle();
    const auto rows = desk.await(desk.conversations->inbox(InboxTab::Unassigned, 10));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().conversation.id, 2);
    QCOMPARE(rows.first().conversation.customerId, 1);
    QCOMPARE(desk.events(1, event::Reopened), 1);
}

void TestConversations::anAnswerInAClosedConversationOpensItAgain_data()
{
    QTest::addColumn<bool>("sms");
    QTest::newRow("chat") << false;
    QTest::newRow("two-way SMS") << true;
}

// GIVEN a conversation that is closed WHEN somebody answers in it all the same THEN it is open again and theirs, in the commit of the answer.
void TestConversations::anAnswerInAClosedConversationOpensItAgain()
{
    QFETCH(bool, sms);
    Desk desk;
    if (sms)
        desk.await(desk.conversations->receive(desk.sms(number(), QStringLiteral("Hello"))));
    else
        desk.await(desk.conversations->receive(desk.chat(QStringLiteral("Maya"), QStringLiteral("Hello"))));
    desk.await(desk.conversations->accept(1));
    desk.await(desk.conversations->close(1, QStringLiteral("closed")));
    desk.await(desk.settings->set(QStringLiteral("agent.name"), QStringLiteral("Noor")));
    desk.await(desk.outbox->reply(QStringLiteral("draft-1"), 1, QStringLiteral("It is on its way")));
    const auto c = desk.await(desk.store->read([](const store::View &view) { return view.conversations.get(1); }));
    QCOMPARE(c.state, ConversationState::Open);
    QCOMPARE(c.assignee, QStringLiteral("Noor"));
    QCOMPARE(c.closedAt, 0);
    QVERIFY(c.closedCause.isEmpty());
    const QList<Message> thread = desk.thread(1);
    QCOMPARE(thread.last().body, QStringLiteral("It is on its way"));
    QCOMPARE(thread.at(thread.size() - 2).body, QString::fromUtf16(event::Reopened));
    QCOMPARE(thread.at(thread.size() - 2).actor, QStringLiteral("Noor"));
    // Enter once more: the same draft is the same answer, and nothing is opened twice.
    desk.await(desk.outbox->reply(QStringLiteral("draft-1"), 1, QStringLiteral("It is on its way")));
    QCOMPARE(desk.events(1, event::Reopened), 1);
}

void TestConversations::theConfirmationOfAnOptOutLeavesAConversationClosed()
{
    Desk desk;
    desk.await(desk.conversations->receive(desk.sms(number(), QStringLiteral("Hello"))));
    desk.await(desk.conversations->accept(1));
    desk.await(desk.conversations->close(1, QStringLiteral("closed")));
    SmsDraft draft;
    draft.draftId = QStringLiteral("draft-1");
    draft.customerId = 1;
    draft.conversationId = 1;
    draft.kind = MessageKind::OptOutConfirmation;
    draft.e164 = number();
    draft.accountId = QStringLiteral("phone");
    draft.text = QStringLiteral("No more from us");
    draft.immediately = true;
    QVERIFY(desk.await(desk.outbox->send(draft)).messageId > 0);
    QCOMPARE(desk.await(desk.store->read([](const store::View &view) { return view.conversations.get(1); })).state, ConversationState::Closed);
}

void TestConversations::pendingWakesOnAReply()
{
    Desk desk;
    desk.await(desk.conversations->receive(desk.chat(QStringLiteral("Maya"), QStringLiteral("Hello"))));
    desk.await(desk.conversations->accept(1));
    desk.await(desk.conversations->setPending(1, true));
    QCOMPARE(desk.await(desk.conversations->counts()).pending, 1);
    desk.await(desk.conversations->receive(desk.chat(QStringLiteral("Maya"), QStringLiteral("Well?"))));
    QCOMPARE(desk.await(desk.conversations->counts()).pending, 0);
    QCOMPARE(desk.await(desk.conversations->counts()).mine, 1);
}

void TestConversations::hostileTextIsStoredPlainAndBounded()
{
    Desk desk;
    QString text = QStringLiteral("<img src=file:///etc/passwd> %1 ") + QChar(0xd800) + QChar(0) + QChar(7) + QStringLiteral("a\r\nb\rc");
    desk.await(desk.conversations->receive(desk.chat(QStringLiteral("%1 %2 %n"), text)));
    QCOMPARE(desk.thread(1).last().body, QStringLiteral("<img src=file:///etc/passwd> %1 \ufffd\ufffda\nb\nc"));
    desk.await(desk.conversations->receive(desk.chat(QStringLiteral("%1 %2 %n"), QString(1 << 20, u'x'))));
    const QString huge = desk.thread(1).last().body;
    QVERIFY(huge.size() < 65'600);
    QVERIFY(huge.endsWith(QStringLiteral("\u2026 [cut]")));
    QCOMPARE(desk.await(desk.customers->get(1)).name, QStringLiteral("%1 %2 %n"));
}

void TestConversations::aNoteIsStoredOnceHoweverOftenItIsSent()
{
    Desk desk;
    desk.await(desk.conversations->receive(desk.chat(QStringLiteral("Maya"), QStringLiteral("Hello"))));
    for (int i = 0; i < 50; ++i)
        desk.await(desk.conversations->note(QStringLiteral("draft-1"), 1, 1, QStringLiteral("Depot 4 says Thursday")));
    const CustomerProfile profile = desk.await(desk.customers->profile(1));
    QCOMPARE(profile.notes.size(), 1);
    QCOMPARE(profile.notes.first().actor, QStringLiteral("Ines Duarte"));
    QVERIFY(profile.conversations.first().previewIsNote);
}

void TestConversations::findingInAThreadLooksAtItsWholeHistoryAndNoOther()
{
    Desk desk;
    const qint64 ada = desk.addCustomer(QStringLiteral("Ada"), QStringLiteral("+447700900142"));
    const qint64 bo = desk.addCustomer(QStringLiteral("Bo"), QStringLiteral("+447700900143"));
    const auto put = [&](qint64 customer, const QString &body, qint64 at) {
        return desk.await(desk.store->write([=](store::Unit &unit) {
            Message m;
            m.threadId = customer;
            m.at = at;
            m.body = body;
            return unit.messages.insert(m);
        }));
    };
    const qint64 now = desk.clock.nowMs();
    const qint64 second = put(ada, QStringLiteral("And the cafe again, Café Blau"), now); // stored first, said last
    const qint64 first = put(ada, QStringLiteral("Where is the CAFÉ?"), now - 400 * qint64(86'400'000));
    put(bo, QStringLiteral("In the café"), now);
    const auto hits = desk.await(desk.conversations->findInThread(ada, QStringLiteral("cafe"), 10));
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits.at(0).key.id, first);
    QCOMPARE(hits.at(0).marks, (QList<TextRange>{{13, 4}}));
    QCOMPARE(hits.at(1).key.id, second);
    QCOMPARE(hits.at(1).marks, (QList<TextRange>{{8, 4}, {20, 4}}));
    QCOMPARE(desk.await(desk.conversations->findInThread(ada, QStringLiteral("cafe"), 1)).size(), 1);
    QCOMPARE(desk.await(desk.conversations->findInThread(ada, QStringLiteral("\"(*"), 10)).size(), 0);
}

void TestConversations::draftsAreKeptAndRemoved()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    Draft draft = desk.await(desk.conversations->draft(maya, QStringLiteral("reply")));
    QVERIFY(!draft.draftId.isEmpty());
    draft.text = QStringLiteral("half a sent");
    desk.await(desk.conversations->saveDraft(draft));
    desk.restart();
    QCOMPARE(desk.await(desk.conversations->draft(maya, QStringLiteral("reply"))).text, draft.text);
    QCOMPARE(desk.await(desk.conversations->draft(maya, QStringLiteral("reply"))).draftId, draft.draftId);
    draft.text.clear();
    desk.await(desk.conversations->saveDraft(draft));
    QVERIFY(desk.await(desk.conversations->draft(maya, QStringLiteral("reply"))).text.isEmpty());
}

void TestConversations::anSmsFindsItsCustomerOrMakesOne()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    desk.await(desk.conversations->receive(desk.sms(QStringLiteral("447700900142"), QStringLiteral("no plus"))));
    desk.await(desk.conversations->receive(desk.sms(number(), QStringLiteral("Hello"))));
    QCOMPARE(desk.thread(maya).last().body, QStringLiteral("Hello"));
    desk.await(desk.conversations->receive(desk.sms(QStringLiteral("+447700900777"), QStringLiteral("Who am I"))));
    const auto strangers = desk.await(desk.customers->list(QStringLiteral("900777"), 10));
    QCOMPARE(strangers.size(), 1);
    QCOMPARE(strangers.first().name, QStringLiteral("+44 7700 900777"));
    // The same number at a second customer: the one who talked last.
    const qint64 twin = desk.addCustomer(QStringLiteral("Twin"), number());
    desk.pass(1'000);
    desk.await(desk.conversations->receive(desk.sms(number(), QStringLiteral("Again"))));
    QCOMPARE(desk.thread(maya).last().body, QStringLiteral("Again"));
    QVERIFY(desk.thread(twin).isEmpty());
}

void TestConversations::stopIsHonouredAtOnceAndConfirmedOnce_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("plain") << QStringLiteral("STOP");
    QTest::newRow("lower, blanks") << QStringLiteral("  stop.\n");
    QTest::newRow("line 56: zero width") << QStringLiteral("ST\u200bOP");
}

void TestConversations::stopIsHonouredAtOnceAndConfirmedOnce()
{
    QFETCH(QString, word);
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    desk.await(desk.conversations->receive(desk.sms(number(), word)));
    QVERIFY(optedOut(desk));
    desk.pass(5'000);
    QCOMPARE(confirmations(desk), 1);
    desk.await(desk.conversations->receive(desk.sms(number(), word)));
    desk.pass(60'000);
    QCOMPARE(confirmations(desk), 1);
    QCOMPARE(desk.requests.last().to, number());
    QVERIFY(desk.events(maya, event::OptedOut) >= 1);
}

void TestConversations::stopCancelsWhatWaits()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    const qint64 now = desk.clock.wall;
    const qint64 id = desk.await(desk.store->write([maya, now](store::Unit &unit) -> Result<qint64> {
        Message m;
        m.threadId = maya;
        m.at = now;
        m.kind = MessageKind::SmsOneWay;
        m.direction = Direction::Outbound;
        m.body = QStringLiteral("later");
        const auto message = unit.messages.insert(m);
        OutboxRow row;
        row.messageId = *message;
        row.draftId = QStringLiteral("d");
        row.customerId = maya;
        row.accountId = QStringLiteral("phone");
        row.to = number();
        row.body = m.body;
        row.state = OutboxState::Held;
        row.detail = QString::fromUtf16(detail::QuietHours);
        row.createdAt = now;
        row.notBefore = now + 3'600'000;
        row.notAfter = now + 24 * 3'600'000;
        if (const Status ok = unit.outbox.insert(row); !ok)
            return tl::unexpected<Error>(ok.error());
        return message;
    }));
    desk.await(desk.conversations->receive(desk.sms(number(), QStringLiteral("STOP"))));
    const auto row = desk.await(desk.store->read([id](const store::View &view) { return view.outbox.get(id); }));
    QCOMPARE(row.state, OutboxState::Cancelled);
    QCOMPARE(row.detail, QStringLiteral("opted_out"));
}

void TestConversations::startLiftsAnOptOut()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    desk.await(desk.conversations->receive(desk.sms(number(), QStringLiteral("STOP"))));
    desk.await(desk.conversations->receive(desk.sms(number(), QStringLiteral("start"))));
    QVERIFY(!optedOut(desk));
    QCOMPARE(desk.events(maya, event::OptedIn), 1);
}

void TestConversations::stopInTheWebChatIsJustAWord()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    InboundChat chat = desk.chat(QStringLiteral("v"), QStringLiteral("STOP"));
    chat.customerId = maya;
    desk.await(desk.conversations->receive(chat));
    QVERIFY(!optedOut(desk));
}

void TestConversations::freeWordingIsFlaggedOnly()
{
    Desk desk;
    const qint64 maya = desk.addCustomer(QStringLiteral("Maya"), number());
    desk.await(desk.conversations->receive(desk.sms(number(), QStringLiteral("please stop texting me"))));
    QVERIFY(!optedOut(desk));
    QCOMPARE(desk.events(maya, event::SoundsLikeStop), 1);
}

QTEST_GUILESS_MAIN(TestConversations)
#include "test_conversations.moc"
