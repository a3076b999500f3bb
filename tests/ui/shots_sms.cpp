// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/theme.h"
#include "ui/demodesk.h"
#include "ui/inbox/failedrow.h"
#include "ui/inbox/failedsheet.h"
#include "ui/shotlist.h"
#include "ui/shots.h"
#include "ui/threadpane.h"

#include "ui/thread/replyedit.h"
#include "ui/thread/reasonedbutton.h"
#include "ui/thread/sendtimebox.h"
#include "ui/thread/smseditor.h"
#include "ui/thread/smssheet.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

/// A conversation with the sheet over it, and room for what a profile would be.
struct SheetShot {
    SheetShot() : pane(*desk.services, &window)
    {
        window.resize(976, 770);
        pane.setGeometry(0, 0, 656, 770);
        pane.setSheetHost(&window);
        pane.addCommands(*new ui::CommandTable(&window));
        window.show();
        pane.open(desk.maya, desk.conversation);
        settle();
    }
    void settle()
    {
        desk.settle();
        QTest::qWait(1);
        desk.settle();
    }
    QComboBox &when() { return *pane.sheet()->findChild<ui::SendTimeBox *>()->findChild<QComboBox *>(); }
    void choose(int index)
    {
        when().setCurrentIndex(index);
        Q_EMIT when().activated(index);
        settle();
    }
    ThreadDesk desk;
    QWidget window;
    ui::ConversationPane pane;
};

void sendLater(Shots &shots)
{
    SheetShot shot;
    shot.pane.composeSms();
    shot.settle();
    shot.pane.sheet()->editor().insertPlainText(u"Fernhill: your washing machine comes tomorrow between 10 and 12."_s);
    shot.settle();
    shot.choose(2);
    shots.take(shot.window, u"20-send-later"_s);
    shot.choose(shot.when().count() - 1);
    shots.take(shot.window, u"20-send-other-time"_s);
    shot.choose(2);
    shot.pane.sheet()->sendButton().click();
    shot.settle();
    shots.take(shot.pane, u"20-scheduled"_s);
}

void replies(Shots &shots)
{
    ThreadDesk desk;
    desk.await(desk.conversations->receive(desk.sms(ThreadDesk::number, u"Where is my washing machine?"_s)));
    desk.settle();
    qint64 conversation = 0;
    for (const Conversation &c : desk.await(desk.customers->profile(desk.maya)).conversations) {
        if (c.endpoint.channel == Channel::Sms)
            conversation = c.id;
    }
    desk.await(desk.conversations->accept(conversation));
    Pane p(desk, desk.maya, conversation);
    auto *edit = p.pane.findChild<ui::ReplyEdit *>();
    edit->insertPlainText(u"It left the depot this morning. The driver calls half an hour before, and takes the old one along."_s);
    desk.settle();
    shots.take(p.pane, u"20-reply-sms"_s);
    edit->selectAll();
    edit->insertPlainText(u"All the details that anybody could ever want to know. "_s.repeated(31));
    desk.settle();
    shots.take(p.pane, u"20-reply-too-long"_s);
}

/// Whoever has a proven number gets a text that fails in a way of its own.
void failedOnes(Shots &shots)
{
    DemoDesk desk;
    const DemoDesk::Found maya = desk.find(u"Maya"_s);
    const auto send = [&](const QString &text) {
        SmsDraft draft;
        draft.draftId = QUuid::createUuid().toString();
        draft.customerId = maya.customerId;
        draft.conversationId = maya.conversationId;
        draft.e164 = u"+447700900142"_s;
        draft.text = text;
        draft.immediately = true;
        const qint64 id = desk.await(desk.outbox->send(draft)).messageId;
        desk.settle();
        return id;
    };
    const qint64 off = send(u"Your parcel is at the door, and nobody opens. We try once more tomorrow between ten and noon."_s);
    const OutboxRow row = desk.await(desk.outbox->history(off)).row;
    Receipt receipt;
    receipt.accountId = row.accountId;
    receipt.clientRef = row.clientRef;
    receipt.type = ReceiptType::Failed;
    receipt.at = desk.clock.nowMs();
    receipt.code = u"absent"_s;
    Q_EMIT desk.accounts->receiptArrived(receipt);
    desk.settle();
    desk.answer = SendVerdict::Kind::Rejected;
    desk.words = u"Destination number is not allowed for this sender"_s;
    send(u"Your order is packed"_s);
    desk.answer = SendVerdict::Kind::Unknown;
    send(u"The driver is on his way"_s);
    QWidget region;
    region.resize(926, 770);
    region.show();
    ui::FailedSheet sheet(desk.services(), &region);
    sheet.begin();
    desk.settle();
    for (ui::FailedRow *each : region.findChildren<ui::FailedRow *>()) {
        if (each->isVisible())
            each->setTicked(true);
    }
    desk.settle();
    shots.take(region, u"20-failed"_s);
    for (const FailedSms &failed : desk.await(desk.outbox->failed(100)))
        desk.await(desk.outbox->setAside({failed.row.messageId}));
    desk.settle();
    shots.take(region, u"20-failed-none"_s);
}

} // namespace

void smsShots(Shots &shots)
{
    sendLater(shots);
    replies(shots);
    failedOnes(shots);
}

} // namespace heliograph::test
