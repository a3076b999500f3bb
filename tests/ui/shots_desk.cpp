// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/commandtable.h"
#include "ui/common/deskstyle.h"
#include "ui/demodesk.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/inboxview.h"
#include "ui/inbox/remindersheet.h"
#include "ui/panehands.h"
#include "ui/shell/conversationwindow.h"
#include "ui/shell/deskframe.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices.h"
#include "ui/shell/popouts.h"
#include "ui/shell/startproblem.h"
#include "ui/shotlist.h"
#include "ui/shots.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

struct DeskShot {
    explicit DeskShot(DemoDesk::Fill fill) : desk(fill), window(desk.services(), {}) { window.show(); }
    void open(const QString &name)
    {
        const DemoDesk::Found who = desk.find(name);
        window.desk().open(who.customerId, who.conversationId);
    }
    void take(Shots &shots, const QString &name, const QList<QSize> &sizes = kScreens)
    {
        desk.settle();
        shots.take(window, name, sizes);
    }
    DemoDesk desk;
    ui::MainWindow window;
};

void settledDesk(Shots &shots)
{
    DeskShot shot(DemoDesk::Fill::Settled);
    const auto banners = shot.window.notices().findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *banner : banners)
        banner->hide();
    shot.open(u"Maya"_s);
    shot.take(shots, u"01-desk"_s);
    shot.open(u"Layla"_s);
    shot.take(shots, u"01-desk-arabic"_s);
    shot.open(u"Friedrich"_s);
    shot.take(shots, u"01-desk-german"_s);
    for (int tab = 1; tab < kInboxTabs; ++tab) {
        shot.window.desk().inbox().setTab(static_cast<InboxTab>(tab));
        shot.take(shots, u"01-list-%1"_s.arg(tab));
    }
    shot.window.desk().inbox().setTab(InboxTab::Mine);
    shot.window.desk().open(0, 0);
    shot.take(shots, u"11-nothing-open"_s);
}

/// What is rare but must look right: searches, notices, a profile that cannot be opened.
void rareDesk(Shots &shots)
{
    DeskShot shot(DemoDesk::Fill::Settled);
    shot.open(u"Maya"_s);
    shot.window.desk().addCustomer();
    const PaneHands hands(shot.window);
    hands.type(u"Name"_s, u"Maya Okonkwo"_s);
    hands.type(u"Phone number"_s, u"07700 900142"_s);
    shots.settle(300);
    shot.take(shots, u"25-new-customer"_s);
    hands.click(u"Cancel"_s);
    shot.window.notices().showFailure(Error{ErrorCode::Refused, u"capacity"_s});
    shot.window.notices().showRestored(3);
    shot.window.notices().showDamaged(u"/home/ines/.local/share/heliograph/default/store.db.damaged-2026-05-14"_s,
                                      u"/home/ines/.local/share/heliograph/default/backups/2026-05-13.db"_s);
    shot.desk.await(shot.desk.accounts->pause(u"demo"_s, u"credentials"_s));
    shot.take(shots, u"21-notices"_s);
    ui::StartProblem problem(Error{ErrorCode::ProfileInUse, u"4711"_s});
    problem.show();
    shots.take(problem, u"22-in-use"_s);
    ui::StartProblem newer(Error{ErrorCode::SchemaTooNew, u"7"_s});
    newer.show();
    shots.take(newer, u"22-too-new"_s);
}

/// What somebody wants to be reminded of: in the profile, above the list, all of it, and the form.
void reminders(Shots &shots)
{
    DeskShot shot(DemoDesk::Fill::Settled);
    const auto banners = shot.window.notices().findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *banner : banners)
        banner->hide();
    const qint64 now = shot.desk.clock.nowMs(), hour = 3600'000;
    shot.open(u"Maya"_s);
    shot.desk.settle();
    shot.window.commands().run(u"list.reminders"_s);
    shot.take(shots, u"26-reminders-none"_s);
    shot.window.findChild<ui::ReminderSheet *>()->closeSheet();
    shot.window.commands().run(u"customer.remind"_s);
    shot.desk.settle();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        shots.take(*popup, u"26-reminder-form"_s);
        popup->close();
    }
    const auto add = [&](const QString &name, qint64 in, const QString &text) {
        shot.desk.await(shot.desk.reminders->add(shot.desk.find(name).customerId, 0, now + in, text));
    };
    add(u"Maya"_s, hour, u"Ask whether the new carafe came whole, and offer the voucher if it did not"_s);
    add(u"Friedrich"_s, 2 * hour, u"Refund"_s);
    add(u"Maya"_s, 26 * hour, u"Close the case"_s);
    add(u"Layla"_s, 50 * hour, u"تأكيد موعد التسليم"_s);
    shot.desk.pass(3 * hour);
    shot.take(shots, u"26-reminders-due"_s);
    shot.window.commands().run(u"list.reminders"_s);
    shot.take(shots, u"26-reminders"_s);
}

/// The list at work: ticked rows, filters, what the search line understands; and the frame in narrow windows.
void workingList(Shots &shots)
{
    DeskShot shot(DemoDesk::Fill::Settled);
    ui::DeskPage &page = shot.window.desk();
    const auto banners = shot.window.notices().findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *banner : banners)
        banner->hide();
    shot.open(u"Maya"_s);
    shot.take(shots, u"23-list"_s);
    auto *list = shot.window.findChild<ui::InboxView *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    shot.take(shots, u"23-ticked"_s);
    QTest::keyClick(list, Qt::Key_Escape);
    page.pickLabels();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        shots.take(*popup, u"23-labels"_s);
        popup->close();
    }
    page.pickSnooze();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        shots.take(*popup, u"23-snooze"_s);
        popup->close();
    }
    InboxQuery query = page.inbox().query();
    query.filter.unread = true;
    query.filter.channel = Channel::WebChat;
    query.filter.labels = QStringList{u"Damaged item"_s};
    page.inbox().setQuery(query);
    shot.take(shots, u"23-filtered"_s);
    query.filter.optedOut = true;
    page.inbox().setQuery(query);
    shot.take(shots, u"23-filtered-empty"_s);
    page.inbox().setQuery({});
    page.focusSearch();
    shot.take(shots, u"23-search-help"_s);
    auto *line = qobject_cast<QLineEdit *>(shot.window.focusWidget());
    line->setText(u"ma verifed:yes from:customer"_s);
    shots.settle(300);
    shot.take(shots, u"23-search-problem"_s);
    line->setText(u"900142"_s);
    shots.settle(300);
    shot.take(shots, u"23-search-number"_s);
    line->clear();
    page.inbox().setTab(InboxTab::Mine);
    page.inbox().focusList();
    shot.open(u"Maya"_s);
    shot.take(shots, u"14-narrow"_s, {QSize(980, 700)});
    page.focusList();
    shot.take(shots, u"14-narrow-list"_s, {QSize(980, 700)});
    shot.open(u"Maya"_s);
    page.frame().setListOpen(false);
    shot.take(shots, u"14-narrowest"_s, {QSize(820, 700)});
    page.frame().setProfileShown(true);
    shot.take(shots, u"14-narrowest-profile"_s, {QSize(820, 700)});
    const auto maya = shot.desk.find(u"Maya"_s);
    page.popOut(maya.customerId, maya.conversationId);
    shot.take(shots, u"24-elsewhere"_s, {QSize(820, 700)});
    if (ui::ConversationWindow *window = page.popOuts().window(maya.customerId))
        shots.take(*window, u"24-popped-out"_s);
}

void calmDesk(Shots &shots)
{
    DeskShot shot(DemoDesk::Fill::Newcomer);
    for (int round = 0; round < 3; ++round) {
        const auto offered = shot.desk.await(shot.desk.conversations->inbox(InboxTab::Unassigned, 50));
        for (const InboxRow &row : offered)
            shot.desk.await(shot.desk.conversations->close(row.conversation.id, u"no_reply_needed"_s));
        const auto mine = shot.desk.await(shot.desk.conversations->inbox(InboxTab::Mine, 50));
        for (const InboxRow &row : mine) {
            if (row.conversation.waitingSince > 0)
                shot.desk.await(shot.desk.conversations->close(row.conversation.id, u"no_reply_needed"_s));
        }
    }
    shot.take(shots, u"11-nothing-waiting"_s);
}

} // namespace

void deskShots(Shots &shots)
{
    settledDesk(shots);
    rareDesk(shots);
    workingList(shots);
    reminders(shots);
    calmDesk(shots);
    {
        DeskShot shot(DemoDesk::Fill::Newcomer);
        shot.open(u"Maya"_s);
        shot.take(shots, u"11-first-start"_s);
    }
    {
        DeskShot shot(DemoDesk::Fill::Real);
        shot.take(shots, u"11-no-provider"_s);
    }
}

} // namespace heliograph::test
