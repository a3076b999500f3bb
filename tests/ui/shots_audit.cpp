// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/demodesk.h"
#include "ui/panehands.h"
#include "ui/settings/settingspane.h"
#include "ui/shotlist.h"
#include "ui/shots.h"

#include <QTableView>

using namespace Qt::StringLiterals;

// The audit trail and retention: a trail nobody signed, a whole one, a broken one, nothing found, not allowed, and what would go.
namespace heliograph::test {

namespace {

struct AuditShot {
    AuditShot() : pane(desk.services()), hands(pane)
    {
        pane.resize(1231, 770);
        pane.show();
        desk.await(desk.audit->noteOpened(u"window"_s));
        for (const QString &name : {u"Fernhill"_s, u"Fernhill Home & Garden"_s})
            desk.await(desk.settings->set(u"workspace.name"_s, name));
        press(u"Audit trail"_s);
    }
    void press(const QString &words)
    {
        if (!hands.click(words))
            qFatal("no button %s", qPrintable(words));
        desk.settle();
    }
    /// Until what runs in a thread of its own has ended, in whatever language.
    void pressAndWait(const QString &words)
    {
        press(words);
        if (!QTest::qWaitFor([this] { return desk.settle(), !hands.button(u"Stop"_s); }, 20'000))
            qFatal("%s does not end", qPrintable(words));
        desk.settle();
    }
    void narrow(const QString &day)
    {
        hands.type(u"From day"_s, day);
        QTest::qWait(400); // after the last key
        desk.settle();
    }
    QTableView *table()
    {
        for (QTableView *view : pane.findChildren<QTableView *>()) {
            if (view->isVisible())
                return view;
        }
        qFatal("no table");
    }
    DemoDesk desk;
    ui::SettingsPane pane;
    PaneHands hands;
};

} // namespace

void auditShots(Shots &shots)
{
    AuditShot shot;
    shots.take(shot.pane, u"15-audit"_s);
    shot.pressAndWait(u"Verify"_s);
    shot.table()->selectRow(0);
    shots.take(shot.pane, u"15-audit-no-head"_s);
    shot.pressAndWait(u"Sign off"_s);
    shots.take(shot.pane, u"15-audit-signed"_s);
    shot.pressAndWait(u"Verify"_s);
    shots.take(shot.pane, u"15-audit-whole"_s);
    shot.narrow(u"2026-13-99"_s);
    shots.take(shot.pane, u"15-audit-wrong-day"_s);
    shot.narrow(u"2027-01-01"_s);
    shots.take(shot.pane, u"15-audit-nothing"_s);
    shot.press(u"Show everything"_s);
    shot.narrow({});
    shot.desk.await(shot.desk.store->write([](store::Unit &unit) { return unit.audit.removeThrough(2); }));
    shot.pressAndWait(u"Verify"_s);
    shots.take(shot.pane, u"15-audit-broken"_s);
    shot.press(u"Retention"_s);
    shots.take(shot.pane, u"15-retention"_s);
    shot.desk.clock.wall += 800LL * 86'400'000;
    shot.pressAndWait(u"Preview"_s);
    shots.take(shot.pane, u"15-retention-due"_s);
    shot.desk.await(shot.desk.settings->set(u"agent.role"_s, u"agent"_s));
    shot.desk.settle();
    shots.take(shot.pane, u"15-retention-agent"_s);
    shot.press(u"Audit trail"_s);
    shots.take(shot.pane, u"15-audit-agent"_s);
}

} // namespace heliograph::test
