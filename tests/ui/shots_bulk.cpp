// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulksheet.h"
#include "ui/bulkdesk.h"
#include "ui/panehands.h"
#include "ui/shotlist.h"
#include "ui/shots.h"
#include "ui/thread/reasonedbutton.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

struct BulkShot {
    explicit BulkShot(int count = 48) : desk(count), services(desk.services()), sheet(services, &window)
    {
        window.resize(1280, 772);
        window.show();
    }
    void settle(int rounds = 3)
    {
        for (int i = 0; i < rounds; ++i) {
            QTest::qWait(450);
            desk.settle();
        }
    }
    void compose(const QString &text)
    {
        sheet.compose(desk.people, u"Thursday round"_s);
        desk.settle();
        sheet.findChild<QPlainTextEdit *>()->setPlainText(text);
        settle(4);
    }
    void press(const QString &words)
    {
        if (!PaneHands(sheet).click(words))
            qFatal("no button %s", qPrintable(words));
        settle();
    }
    BulkDesk desk;
    ui::DeskServices services;
    QWidget window;
    ui::BulkSheet sheet;
};

} // namespace

void bulkShots(Shots &shots)
{
    const QString text = u"Fernhill: your delivery comes Thu 14 May between 9 and 12. The driver calls 30 min ahead. Please keep the hallway clear. See you, {{first_name|there}}."_s;
    {
        BulkShot shot;
        shot.sheet.compose(shot.desk.people, u"Thursday round"_s);
        shot.settle();
        shots.take(shot.window, u"07-bulk-empty"_s);
    }
    BulkShot shot;
    shot.compose(text);
    shots.take(shot.window, u"07-bulk-check"_s);
    shot.sheet.sendButton().click();
    shot.settle();
    shots.take(shot.window, u"07-bulk-first"_s);
    shot.desk.answer = SendVerdict::Kind::Rejected;
    shot.press(u"Send the rest"_s);
    shots.take(shot.window, u"07-bulk-done"_s);
    {
        BulkShot capped;
        capped.desk.await(capped.desk.settings->set(u"cap.segments"_s, u"20"_s));
        capped.compose(text);
        capped.sheet.sendButton().click();
        capped.settle();
        capped.press(u"Send the rest"_s);
        shots.take(capped.window, u"07-bulk-capped"_s);
        capped.press(u"Stop…"_s);
        shots.take(capped.window, u"07-bulk-stop"_s);
    }
}

} // namespace heliograph::test
