// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/commandtable.h"
#include "ui/common/toast.h"
#include "ui/demodesk.h"
#include "ui/interpreter.h"
#include "ui/settings/keyrecorder.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices.h"
#include "ui/shotlist.h"
#include "ui/shots.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

struct ShellShot {
    ShellShot() : window(desk.services(), {})
    {
        const auto banners = window.notices().findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (QWidget *banner : banners)
            banner->hide();
        window.show();
        const auto maya = desk.find(u"Maya"_s);
        window.desk().open(maya.customerId, maya.conversationId);
        desk.settle();
    }
    void run(const QString &id) { window.commands().run(id); }
    void find(const QString &words)
    {
        run(u"window.palette"_s);
        window.findChild<ui::CommandPalette *>()->findChild<QLineEdit *>()->setText(words);
    }
    void take(Shots &shots, const QString &name)
    {
        desk.settle();
        shots.take(window, name, kScreens);
    }
    DemoDesk desk;
    ui::MainWindow window;
};

} // namespace

void shellShots(Shots &shots)
{
    {
        ShellShot shot;
        shot.find(u"se"_s);
        shot.take(shots, u"13-palette"_s);
        shot.find({});
        shot.take(shots, u"13-palette-all"_s);
        shot.find(u"zzzz"_s);
        shot.take(shots, u"13-palette-nothing"_s);
        shot.run(u"window.shortcuts"_s);
        shot.take(shots, u"13-shortcuts"_s);
        shot.run(u"settings.page-keyboard"_s);
        shot.take(shots, u"10-settings-shortcuts"_s);
        const auto recorders = shot.window.findChildren<ui::KeyRecorder *>();
        for (ui::KeyRecorder *each : recorders) {
            if (!reads(each->accessibleName().section(u':', 0, 0), u"Close"_s))
                continue;
            each->click();
            QTest::keyClick(each, Qt::Key_M, Qt::ControlModifier);
        }
        shot.take(shots, u"10-settings-shortcuts-taken"_s);
        shot.run(u"settings.page-bell"_s);
        shot.take(shots, u"10-settings-notifications"_s);
    }
    {
        ShellShot shot;
        ui::toast(&shot.window, u"Closed: Maya Okonkwo"_s, [] {});
        ui::toastHint(&shot.window, u"Undo send: nothing on its way"_s);
        ui::toast(&shot.window, u"Die Unterhaltung mit Donaudampfschifffahrtsgesellschaft wurde geschlossen und an das Beschwerdemanagement weitergegeben"_s, [] {});
        shot.take(shots, u"23-toasts"_s);
    }
}

} // namespace heliograph::test
