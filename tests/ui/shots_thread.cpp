// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shotlist.h"
#include "ui/interpreter.h"
#include "ui/shots.h"

#include "ui/common/emojipicker.h"
#include "ui/thread/composer.h"
#include "ui/thread/conversationpane.h"
#include "ui/thread/replyedit.h"
#include "ui/thread/reasonedbutton.h"
#include "ui/thread/smseditor.h"
#include "ui/thread/smssheet.h"
#include "ui/thread/timelineview.h"
#include "ui/threaddesk.h"

#include "models/timelinemodel.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

const QJsonObject kTo{{QStringLiteral("to"), QStringLiteral("+447700900142")}, {QStringLiteral("channel"), QStringLiteral("web_chat")},
                      {QStringLiteral("actor"), QStringLiteral("Ines Duarte")}};

void fillAfternoon(ThreadDesk &desk)
{
    Message code = desk.text(Direction::Inbound, QString::fromUtf16(kHiddenCode), 18);
    code.codeHidden = true;
    Message note = desk.text(Direction::None, u"New address is on the order. Depot 4 says Thursday morning is free."_s, 15);
    note.kind = MessageKind::Note;
    note.actor = u"Ines Duarte"_s;
    desk.put({desk.text(Direction::Inbound, u"Hi, I moved house last week. Can my washing machine go to the new address instead?"_s, 27),
              desk.text(Direction::Outbound, u"Of course. I have sent a 6-digit code to your phone. Please type it here, in this chat."_s, 20),
              desk.eventRow(event::OtpSent, kTo, 20), code, desk.eventRow(event::Verified, kTo, 18), note,
              desk.text(Direction::Outbound, u"Thank you, that worked. Thursday morning it is. I will text you the details so you have them with you."_s, 12),
              desk.smsText(MessageState::Delivered, {}, 9, u"Fernhill: your washing machine comes on Thu 14 May from 8:00 to 12:00, to 18 Alder Row, Leeds LS7 4AB."_s),
              desk.text(Direction::Inbound, u"Got it, thank you!"_s, 3),
              desk.text(Direction::Inbound, u"One more thing: can they take the old one away?"_s, 3)});
    desk.await(desk.store->write([id = desk.conversation](store::Unit &unit) -> Status {
        auto c = unit.conversations.get(id);
        c->unread = 2;
        return unit.conversations.update(*c);
    }));
}

void fillStates(ThreadDesk &desk)
{
    using S = MessageState;
    int ago = 200;
    const auto sms = [&](S state, const QString &detail) { return desk.smsText(state, detail, ago -= 3); };
    Message code = sms(S::NotDelivered, {});
    code.extra.insert(u"code"_s, u"27"_s);
    Message inPart = sms(S::NotDelivered, u"refused"_s);
    inPart.extra.insert(u"parts"_s, 2);
    inPart.extra.insert(u"parts_sent"_s, 1);
    Message failedChat = desk.text(Direction::Outbound, u"This reply could not go."_s, 1);
    failedChat.state = S::NotSent;
    failedChat.detail = u"expired"_s;
    desk.put({sms(S::Waiting, {}), sms(S::Waiting, u"quiet_hours"_s), sms(S::Waiting, u"account_paused"_s), sms(S::Waiting, u"interrupted_undo"_s),
              sms(S::Sending, {}), sms(S::Accepted, {}), sms(S::Accepted, u"no_receipt"_s), sms(S::Delivered, {}), code,
              sms(S::Unknown, {}), sms(S::Unknown, u"decided:sent"_s), sms(S::NotSent, u"refused"_s), inPart, sms(S::NotSent, u"undo"_s), failedChat});
}

/// The conversation's part of a window with a profile beside it, if there is room for one.
QRect conversationIn(QSize window)
{
    const int profile = window.width() > 720 ? 320 : 0;
    return {QApplication::isRightToLeft() ? profile : 0, 0, window.width() - profile, window.height()};
}

/// Conversation at the left, what would be the profile at the right, the sheet over both.
void sheetShot(Shots &shots, const QString &name, const QString &text, int allowed, bool verified, const QString &to, const QString &press = {},
               QSize size = {926, 770}, int newer = 0)
{
    PhoneProvider::segmentsAllowed = allowed;
    ThreadDesk desk;
    PhoneProvider::segmentsAllowed = 0;
    desk.await(desk.settings->set(u"workspace.zone"_s, u"Europe/London"_s));
    desk.setSenders(u"FERNHILL, +447700900000, 60070"_s);
    desk.setPrice(u"0.04"_s);
    const qint64 customer = to.isEmpty() ? desk.maya : desk.addPerson(u"Aaron Delgado"_s, to, verified, verified);
    if (to.isEmpty())
        fillAfternoon(desk);
    QWidget window;
    window.resize(size);
    ui::ConversationPane pane(*desk.services, &window);
    pane.setGeometry(conversationIn(size));
    pane.setSheetHost(&window);
    window.show();
    pane.open(customer, 0);
    desk.settle();
    pane.composeSms();
    desk.settle();
    pane.sheet()->editor().insertPlainText(text);
    for (int i = 0; i < newer; ++i)
        desk.put({desk.text(Direction::Inbound, u"One more thing"_s, 0)});
    shots.settle(500);
    desk.settle();
    for (QPushButton *button : pane.sheet()->findChildren<QPushButton *>()) {
        if (!press.isEmpty() && button->isVisible() && reads(button->text(), press)) {
            button->click();
            break;
        }
    }
    desk.settle();
    shots.settle(500);
    desk.settle();
    shots.take(window, name);
}

/// The sheet of an account whose text is set up at the provider. `given`: parameter → what is typed into its field.
void greetingShot(Shots &shots, const QString &name, const QList<QPair<QString, QString>> &given, bool press, QSize size = {926, 770})
{
    const QString declared = uR"([{"name":"name","source":"first_name","fallback":"there"},{"name":"order","type":"number","required":true},
        {"name":"delivery_date","type":"date","required":true},{"name":"branch","type":"choice","choices":["Leeds","York"],"fallback":"Leeds"}])"_s;
    ThreadDesk desk;
    desk.await(desk.accounts->put(Account{u"greetings"_s, u"phone"_s, u"Avaamo"_s, {{u"parameters"_s, declared}}, {}, true, {}, 0}));
    desk.await(desk.settings->set(u"provider.oneway"_s, u"greetings"_s));
    QWidget window;
    window.resize(size);
    ui::ConversationPane pane(*desk.services, &window);
    pane.setGeometry(conversationIn(size));
    pane.setSheetHost(&window);
    window.show();
    pane.open(desk.maya, 0);
    desk.settle();
    pane.composeSms();
    desk.settle();
    for (const auto &[parameter, value] : given) {
        for (QLineEdit *line : pane.sheet()->findChildren<QLineEdit *>()) {
            if (line->accessibleName().startsWith(parameter))
                line->setText(value);
        }
    }
    if (press)
        pane.sheet()->sendButton().click();
    shots.settle(500);
    desk.settle();
    shots.take(window, name);
}

} // namespace

void threadShots(Shots &shots)
{
    const QString agreed = u"Hi Maya, here’s what we agreed: your washing machine comes on Thu 14 May, from 8:00 to 12:00, to 18 Alder Row, "
                           "Leeds LS7 4AB. The driver calls 30 mins ahead. Fernhill Home"_s;
    const QString refund = u"Hello Aaron, your refund of £42.50 for the two dining chairs was sent to your card today. It can take 3 to 5 working "
                           "days to show on your statement. Please keep this text safe."_s;
    sheetShot(shots, u"sms-offer"_s, agreed, 0, true, {}, {}, {926, 770}, 1);
    sheetShot(shots, u"sms-replaced"_s, agreed, 0, true, {}, u"Replace %n characters"_s);
    sheetShot(shots, u"sms-blocked"_s, refund, 1, true, u"+12025550143"_s);
    sheetShot(shots, u"sms-unverified"_s, u"Your table is booked."_s, 1, false, u"+447700900371"_s);
    sheetShot(shots, u"sms-empty"_s, {}, 1, true, {});
    greetingShot(shots, u"sms-greeting"_s, {}, false);
    greetingShot(shots, u"sms-greeting-wrong"_s, {{u"order"_s, u"soon"_s}}, true);
    greetingShot(shots, u"sms-greeting-ready"_s, {{u"order"_s, u"4411"_s}, {u"delivery_date"_s, u"2026-05-21"_s}}, false);
    greetingShot(shots, u"sms-greeting-large"_s, {{u"order"_s, u"4411"_s}}, false, {1560, 1050});
    greetingShot(shots, u"sms-greeting-narrow"_s, {{u"order"_s, u"soon"_s}}, true, {560, 620});
    sheetShot(shots, u"sms-passes"_s, u"Your table is booked. Grüße aus der Donaudampfschifffahrtsgesellschaftskapitänskajüte, bis morgen!"_s, 1, true,
              {}, u"%n checks passed"_s);
    sheetShot(shots, u"sms-arabic"_s, u"Fernhill: تصل غسالتك إلى عنوانك الجديد يوم الخميس 14 مايو بين 8:00 و12:00. يتصل السائق قبلها. شكراً لك!\nمع السلامة"_s, 0,
              true, {});
    sheetShot(shots, u"sms-large"_s, agreed, 0, true, {}, {}, {1560, 1050});
    sheetShot(shots, u"sms-narrow"_s, refund, 1, true, u"+12025550143"_s, {}, {560, 620});
    {
        ThreadDesk desk;
        fillAfternoon(desk);
        ui::ConversationPane pane(*desk.services, nullptr);
        pane.resize(606, 716);
        pane.show();
        pane.open(desk.maya, desk.conversation);
        desk.settle();
        pane.composer().edit()->insertPlainText(u"Yes, they can. Taking the old machine away is £15. Shall I add it to Thursday’s delivery?"_s);
        shots.take(pane, u"thread"_s);
        pane.composer().toggleMode();
        shots.take(pane, u"thread-note"_s);
        pane.composer().toggleMode();
        pane.offerReply(u"I have sent a 6-digit code to your phone. Please type it here, in this chat."_s);
        shots.take(pane, u"thread-offered-text"_s);
        desk.put({desk.text(Direction::Inbound, u"Or shall I keep it?"_s, 0), desk.text(Direction::Inbound, u"My sister might want it."_s, 0)});
        QTest::keyClick(pane.composer().edit(), Qt::Key_Return);
        desk.settle();
        shots.take(pane, u"thread-changed"_s);
        for (QAbstractButton *button : pane.composer().findChildren<QAbstractButton *>()) {
            if (reads(button->accessibleName(), u"Emoji"_s))
                button->click();
        }
        auto *picker = pane.composer().findChild<ui::EmojiPicker *>();
        shots.take(*picker, u"emoji"_s);
        picker->findChild<QLineEdit *>()->setText(u"heart"_s);
        shots.take(*picker, u"emoji-found"_s);
        picker->hide();
        pane.resize(1200, 996);
        shots.take(pane, u"thread-large"_s);
        pane.resize(440, 716);
        shots.take(pane, u"thread-narrow"_s);
        desk.await(desk.conversations->close(desk.conversation, u"closed"_s));
        desk.settle();
        pane.resize(606, 716);
        shots.take(pane, u"thread-closed"_s);
    }
    {
        ThreadDesk desk;
        fillStates(desk);
        ui::ConversationPane pane(*desk.services, nullptr);
        pane.resize(606, 2600);
        pane.show();
        pane.open(desk.maya, desk.conversation);
        desk.settle();
        SmsDraft draft;
        draft.draftId = QUuid::createUuid().toString();
        draft.customerId = desk.maya;
        draft.conversationId = desk.conversation;
        draft.e164 = ThreadDesk::number;
        draft.text = u"Fernhill: your washing machine is next."_s;
        desk.await(desk.outbox->send(draft));
        desk.settle();
        shots.take(pane, u"thread-sms-states"_s);
        for (int row = 0; row < pane.timeline().model().rowCount(); ++row) {
            const Message &message = pane.timeline().model().message(row);
            if (message.body != draft.text)
                continue;
            desk.pass(10'000);
            Q_EMIT pane.timeline().detailsWanted(pane.timeline().model().message(row), pane.mapToGlobal(QPoint(300, 60)));
            desk.settle();
            if (QWidget *details = QApplication::activePopupWidget()) {
                shots.take(*details, u"thread-sms-details"_s);
                details->close();
            }
            break;
        }
    }
    {
        ThreadDesk desk;
        const auto day = [&](const QString &body, int ago, Direction way) { return desk.text(way, body, ago); };
        desk.put({day(u"مرحباً، انتقلتُ الأسبوع الماضي. هل يمكن إرسال غسالتي إلى العنوان الجديد؟"_s, 1500, Direction::Inbound),
                  day(u"بالطبع. أرسلتُ رمزاً من 6 أرقام إلى هاتفك. اكتبيه هنا في هذه المحادثة من فضلك."_s, 20, Direction::Outbound),
                  desk.eventRow(event::Verified, kTo, 18),
                  day(u"Guten Tag, ich hätte eine Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsfrage 👍🏽"_s, 12, Direction::Inbound),
                  desk.smsText(MessageState::Delivered, {}, 9, u"Fernhill: تصل غسالتك إلى عنوانك الجديد يوم الخميس 14 مايو بين 8:00 و12:00."_s),
                  desk.smsText(MessageState::Unknown, {}, 5), day(u"وصلتني، شكراً لك!"_s, 3, Direction::Inbound), day(u"日本語のメッセージもここに。"_s, 2, Direction::Inbound)});
        ui::ConversationPane pane(*desk.services, nullptr);
        pane.resize(606, 860);
        pane.show();
        pane.open(desk.maya, desk.conversation);
        desk.settle();
        shots.take(pane, u"thread-mixed"_s);
    }
    {
        ThreadDesk desk;
        desk.clock.wall -= 90 * qint64(86'400'000);
        const qint64 old = desk.openChat(desk.maya, Channel::WebChat, ConversationState::Closed, u"Sofa leg missing"_s);
        Message first = desk.text(Direction::Inbound, u"One of the four legs was not in the box."_s, 10);
        first.conversationId = old;
        desk.put({first});
        desk.clock.wall += 90 * qint64(86'400'000);
        const qint64 offered = desk.openChat(desk.maya, Channel::WebChat, ConversationState::Offered, u"Parcel not received"_s);
        Message now = desk.text(Direction::Inbound, u"My parcel says delivered but there is nothing here. Can somebody look?"_s, 2);
        now.conversationId = offered;
        desk.put({now});
        ui::ConversationPane pane(*desk.services, nullptr);
        pane.resize(606, 716);
        pane.show();
        pane.open(desk.maya, offered);
        desk.settle();
        shots.take(pane, u"thread-offer"_s);
    }
}

} // namespace heliograph::test
