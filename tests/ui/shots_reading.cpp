// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shotlist.h"
#include "ui/shots.h"
#include "ui/threadpane.h"

#include "ui/thread/daybutton.h"
#include "ui/thread/findbar.h"
#include "ui/thread/linkbar.h"
#include "ui/thread/smsdetails.h"

#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

/// Three days in two languages, with what a reader meets.
void fillHistory(ThreadDesk &desk)
{
    constexpr int day = 24 * 60;
    const qint64 old = desk.openChat(desk.maya, Channel::WebChat, ConversationState::Closed, u"Dishwasher, broken hinge"_s);
    Message note = desk.text(Direction::None, u"The hinge is in stock. Washing machine and dishwasher can go with one van."_s, day - 40);
    note.kind = MessageKind::Note;
    note.actor = u"Ines Duarte"_s;
    QList<Message> all{desk.text(Direction::Inbound, u"The hinge of my dishwasher is broken."_s, 2 * day + 30),
                       desk.text(Direction::Outbound, u"I am sorry. A new hinge comes with the next washing machine van."_s, 2 * day + 20),
                       desk.text(Direction::Inbound, u"متى تصل الغسالة؟ كُتِبَ لي أنها تصل يوم الخميس."_s, day + 12),
                       desk.text(Direction::Outbound, u"يوم الخميس 14 مايو، بين 8:00 و12:00."_s, day + 10)};
    for (Message &message : all)
        message.conversationId = old;
    all += QList<Message>{desk.text(Direction::Inbound, u"Is this really you? https://fernhill.example@evil.test/pay?id=4417 (they ask for my card). My number is +44 7700 900142."_s, day - 60),
            desk.text(Direction::Outbound, u"No, never pay there. Ours is https://fernhill.example/orders and nothing else."_s, day - 50), note,
            desk.text(Direction::Inbound, u"Thanks! And the washing machine?"_s, 40),
            desk.smsText(MessageState::Delivered, {}, 30, u"Fernhill: your washing machine comes on Thu 14 May from 8:00 to 12:00. https://fernhill.example/t/4417"_s),
            desk.text(Direction::Inbound, u"Got it. I wash by hand until then."_s, 3)};
    desk.put(all);
}

struct Scene : Pane {
    Shots &shots;
    Scene(ThreadDesk &desk, Shots &s) : Pane(desk), shots(s)
    {
        pane.resize(606, 560);
        settle();
    }
    void settle()
    {
        shots.settle(150);
        desk.settle();
    }
    void take(const QString &name)
    {
        settle();
        shots.take(pane, name);
    }
    void find(const QString &words)
    {
        auto *bar = pane.findChild<ui::FindBar *>();
        bar->openWith(words);
        settle();
    }
};

/// All that is known of an SMS whose answer was lost and that the provider counts otherwise.
void detailsShot(Shots &shots)
{
    ThreadDesk desk;
    const Message message = desk.smsText(MessageState::Unknown, {}, 30);
    SmsHistory history;
    history.row.state = OutboxState::Unknown;
    history.row.sender = u"FERNHILL"_s;
    history.row.segments = 1;
    Attempt first;
    first.startedAt = first.finishedAt = message.at;
    first.verdict = u"unknown"_s;
    first.text = u"The connection was closed before an answer came"_s;
    first.segments = 2;
    history.attempts = {first};
    history.lookup.asks = 2;
    history.lookup.firstAt = message.at + ThreadDesk::minute;
    history.lookup.lastAt = message.at + 20 * ThreadDesk::minute;
    QWidget window;
    window.show();
    auto *details = new ui::SmsDetails(message, history, u"Kannel"_s, u"Maya Okonkwo"_s, desk.clock.nowMs(), &window);
    details->openAt({});
    shots.take(*details, u"reading-sms-details"_s);
    details->close();
}

} // namespace

void readingShots(Shots &shots)
{
    detailsShot(shots);
    ThreadDesk desk;
    fillHistory(desk);
    Scene scene(desk, shots);
    scene.view().verticalScrollBar()->setValue(150);
    scene.take(u"reading-day"_s);
    scene.find(u"wash"_s);
    scene.take(u"reading-find"_s);
    scene.pane.findChild<ui::FindBar *>()->step(true);
    scene.take(u"reading-find-older"_s);
    scene.find(u"كتب"_s);
    scene.take(u"reading-find-arabic"_s);
    scene.find(u"xylophone"_s);
    scene.take(u"reading-find-nothing"_s);
    scene.pane.findChild<ui::FindBar *>()->leave();
    scene.view().selectAll();
    scene.take(u"reading-selection"_s);
    QTest::keyClick(&scene.view(), Qt::Key_Escape);
    scene.pane.findChild<ui::LinkBar *>()->ask(QUrl(u"https://evil.test/pay?id=4417"_s));
    scene.take(u"reading-link"_s);
    scene.pane.findChild<ui::LinkBar *>()->ask(QUrl(u"http://müller.example/"_s));
    scene.take(u"reading-link-letters"_s);
    scene.pane.findChild<ui::LinkBar *>()->dismiss();
    for (const int width : {480, 420, 760, 1100}) {
        scene.pane.resize(width, 420);
        scene.take(u"reading-width-%1"_s.arg(width));
    }
    scene.view().openCalendar();
    scene.settle();
    if (QWidget *calendar = QApplication::activePopupWidget()) {
        shots.take(*calendar, u"reading-calendar"_s);
        calendar->close();
    }
}

} // namespace heliograph::test
