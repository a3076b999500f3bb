// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"
#include "ui/demodesk.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices.h"
#include "ui/shotlist.h"
#include "ui/shots.h"

#include <QApplication>

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
    void take(Shots &shots, const QString &name, QSize size = {1280, 800})
    {
        window.resize(size);
        desk.settle();
        shots.take(window, name);
    }
    DemoDesk desk;
    ui::MainWindow window;
};

void settledDesk(Shots &shots, const QString &scheme)
{
    DeskShot shot(DemoDesk::Fill::Settled);
    const auto banners = shot.window.notices().findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *banner : banners)
        banner->hide();
    shot.open(u"Maya"_s);
    shot.take(shots, u"01-desk-"_s + scheme);
    shot.take(shots, u"01-desk-wide-"_s + scheme, {1920, 1080});
    for (int tab = 1; tab <= static_cast<int>(InboxTab::FailedSms); ++tab) {
        shot.window.desk().inbox().setTab(static_cast<InboxTab>(tab));
        shot.take(shots, u"01-list-%1-%2"_s.arg(tab).arg(scheme));
    }
    shot.window.desk().inbox().setTab(InboxTab::Mine);
    shot.window.desk().open(0, 0);
    shot.take(shots, u"11-nothing-open-"_s + scheme);
}

} // namespace

void deskShots(Shots &shots, const QString &scheme)
{
    settledDesk(shots, scheme);
    {
        DeskShot shot(DemoDesk::Fill::Newcomer);
        shot.open(u"Maya"_s);
        shot.take(shots, u"11-first-start-"_s + scheme);
    }
    {
        DeskShot shot(DemoDesk::Fill::Real);
        shot.take(shots, u"11-no-provider-"_s + scheme);
    }
}

} // namespace heliograph::test
