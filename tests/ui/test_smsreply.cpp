// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/threadpane.h"

#include "ui/common/deskstyle.h"
#include "ui/thread/replyedit.h"
#include "ui/thread/replymeter.h"

#include <QMenu>
#include <QToolButton>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

// Two-way SMS (W-G6, V3): the reply bar, the meter, the provider's limit, one history with what goes one way.
class TestSmsReply : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void anAnswerIsCountedInItsParts();
    void pastTheLimitItSaysSoAndNothingGoes();
    void afterAStopItSaysSoBeforeSending();
    void oneNumberIsOneHistory();
    void aClosedOneIsAnsweredBySmsAgain();

private:
    static qint64 inbound(ThreadDesk &desk, const QString &text)
    {
        desk.await(desk.conversations->receive(desk.sms(ThreadDesk::number, text)));
        desk.settle();
        for (const Conversation &c : desk.await(desk.customers->profile(desk.maya)).conversations) {
            if (c.endpoint.channel != Channel::Sms)
                continue;
            desk.result(desk.conversations->accept(c.id)); // Conflict: it is open already
            desk.settle();
            return c.id;
        }
        return 0;
    }
    static void type(Pane &p, const QString &text)
    {
        ui::ReplyEdit *edit = p.pane.findChild<ui::ReplyEdit *>();
        edit->selectAll();
        edit->insertPlainText(text);
        p.desk.settle();
    }
    static QToolButton *send(Pane &p)
    {
        for (QToolButton *b : p.pane.findChildren<QToolButton *>()) {
            if (b->text() == u"Send"_s && b->isVisible())
                return b;
        }
        return nullptr;
    }
};

void TestSmsReply::anAnswerIsCountedInItsParts()
{
    ThreadDesk desk;
    Pane p(desk, desk.maya, inbound(desk, u"Where is it?"_s));
    QVERIFY2(p.sees(u"Reply with an SMS"_s), qPrintable(PaneHands(p.pane).seen()));
    QVERIFY(!p.pane.findChild<ui::ReplyMeter *>()->isVisible());
    type(p, u"On its way"_s);
    QVERIFY2(p.sees(u"10/160 · 1 SMS · GSM-7"_s), qPrintable(PaneHands(p.pane).seen()));
    type(p, QString(200, u'a'));
    QVERIFY(p.sees(u"200/306 · 2 SMS · GSM-7"_s));
    // A web chat has no parts.
    Pane web(desk);
    type(web, u"On its way"_s);
    QVERIFY(!web.pane.findChild<ui::ReplyMeter *>()->isVisible());
}

void TestSmsReply::pastTheLimitItSaysSoAndNothingGoes()
{
    ThreadDesk desk;
    Pane p(desk, desk.maya, inbound(desk, u"Where is it?"_s));
    type(p, QString(1603, u'a'));
    QVERIFY2(p.sees(u"The provider takes 1600 characters, this has 3 too many. Nothing you typed is lost."_s), qPrintable(PaneHands(p.pane).seen()));
    QVERIFY(!send(p)->isEnabled());
    QTest::keyClick(p.pane.findChild<ui::ReplyEdit *>(), Qt::Key_Return);
    desk.settle();
    QCOMPARE(desk.requests.size(), 0);
    QCOMPARE(p.pane.findChild<ui::ReplyEdit *>()->toPlainText().size(), 1603);
    type(p, QString(1600, u'a'));
    QVERIFY(send(p)->isEnabled());
    QVERIFY(p.sees(u"1600 of 1600 characters"_s));
    QTest::keyClick(p.pane.findChild<ui::ReplyEdit *>(), Qt::Key_Return);
    desk.settle();
    QCOMPARE(desk.requests.size(), 1);
    QCOMPARE(desk.requests.first().kind, MessageKind::SmsTwoWay);
}

void TestSmsReply::afterAStopItSaysSoBeforeSending()
{
    ThreadDesk desk;
    const qint64 conversation = inbound(desk, u"Where is it?"_s);
    Pane p(desk, desk.maya, conversation);
    type(p, u"On its way"_s);
    QVERIFY(send(p)->isEnabled());
    inbound(desk, u"STOP"_s);
    QVERIFY2(p.sees(u"Opted out of SMS"_s), qPrintable(PaneHands(p.pane).seen()));
    QVERIFY(!send(p)->isEnabled());
    inbound(desk, u"START"_s);
    QVERIFY(send(p)->isEnabled());
}

void TestSmsReply::oneNumberIsOneHistory()
{
    ThreadDesk desk;
    const qint64 conversation = inbound(desk, u"Where is it?"_s);
    SmsDraft draft;
    draft.draftId = u"one-way"_s;
    draft.customerId = desk.maya;
    draft.e164 = ThreadDesk::number;
    draft.text = u"Your parcel is here"_s;
    draft.immediately = true;
    desk.await(desk.outbox->send(draft));
    desk.await(desk.outbox->reply(u"two-way"_s, conversation, u"On its way"_s));
    desk.settle();
    inbound(desk, u"Thanks!"_s);
    Pane p(desk, desk.maya, conversation);
    QStringList said;
    for (int row = 0; row < p.view().model().rowCount(); ++row) {
        if (ui::RowWidget *widget = p.view().rowWidget(row))
            said.append(widget->accessibleName());
    }
    const QString all = said.join(u'\n');
    for (const QString &part : {u"Where is it?"_s, u"Your parcel is here"_s, u"On its way"_s, u"Thanks!"_s})
        QVERIFY2(all.contains(part), qPrintable(part + u" in\n"_s + all));
    QCOMPARE(desk.await(desk.customers->list({}, 10)).size(), 1);
}

void TestSmsReply::aClosedOneIsAnsweredBySmsAgain()
{
    ThreadDesk desk;
    const qint64 conversation = inbound(desk, u"Where is it?"_s);
    desk.await(desk.conversations->close(conversation, u"closed"_s));
    desk.settle();
    Pane p(desk, desk.maya, conversation);
    QToolButton *start = nullptr;
    for (QToolButton *b : p.pane.findChildren<QToolButton *>()) {
        if (b->text() == u"Start Chat"_s)
            start = b;
    }
    QVERIFY(start);
    QAction *again = nullptr;
    for (QAction *action : start->menu()->actions()) {
        if (action->isVisible() && action->text() == u"SMS that they can answer"_s)
            again = action;
    }
    QVERIFY(again);
    again->trigger();
    desk.settle();
    type(p, u"It came back"_s);
    QTest::keyClick(p.pane.findChild<ui::ReplyEdit *>(), Qt::Key_Return);
    desk.settle();
    QCOMPARE(desk.requests.size(), 1);
    QCOMPARE(desk.requests.first().kind, MessageKind::SmsTwoWay);
}

QTEST_MAIN(TestSmsReply)
#include "test_smsreply.moc"
