// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/demodesk.h"
#include "ui/panehands.h"
#include "ui/settings/settingspane.h"
#include "ui/shotlist.h"
#include "ui/shots.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

struct SettingsShot {
    explicit SettingsShot(QSize size = {1231, 770}) : pane(desk.services())
    {
        pane.resize(size);
        pane.show();
        desk.settle();
    }
    void supervise() { desk.await(desk.settings->set(u"agent.role"_s, u"supervisor"_s)); }
    void press(const QString &words)
    {
        if (!PaneHands(pane).click(words))
            qFatal("no button %s", qPrintable(words));
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
    void fill(int row, int column, const QString &text)
    {
        table()->model()->setData(table()->model()->index(row, column), text, Qt::EditRole);
        desk.settle();
    }
    DemoDesk desk{DemoDesk::Fill::Settled};
    ui::SettingsPane pane;
};

} // namespace

void settingsShots(Shots &shots, const QString &scheme)
{
    SettingsShot shot;
    shot.press(u"Countries"_s);
    shots.take(shot.pane, u"10-countries-agent-"_s + scheme);
    shot.supervise();
    shot.press(u"Add a country"_s);
    shot.fill(1, 0, u"DE"_s);
    shot.fill(1, 3, u"Einwegnachrichten an deutsche Nummern sind in unserem Rahmenvertrag nicht enthalten."_s);
    shot.table()->setFocus();
    shots.take(shot.pane, u"10-countries-wrong-"_s + scheme);
    shot.press(u"Discard"_s);
    shot.press(u"Prices"_s);
    shot.table()->setCurrentIndex(shot.table()->model()->index(1, 2));
    shot.table()->setFocus();
    shots.take(shot.pane, u"10-prices-"_s + scheme);
    shot.desk.await(shot.desk.settings->set(u"price.table"_s, {}));
    shots.take(shot.pane, u"10-prices-empty-"_s + scheme);
    if (scheme == "light"_L1) {
        SettingsShot wide(QSize(1871, 1050));
        wide.supervise();
        wide.press(u"Prices"_s);
        shots.take(wide.pane, u"10-prices-wide-light"_s);
        wide.pane.setLayoutDirection(Qt::RightToLeft);
        shots.take(wide.pane, u"10-prices-rtl-light"_s);
    }
}

} // namespace heliograph::test
