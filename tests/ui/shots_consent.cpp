// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/theme.h"
#include "ui/demodesk.h"
#include "ui/interpreter.h"
#include "ui/profile/profilepane.h"
#include "ui/shotlist.h"
#include "ui/shots.h"

#include <QAbstractButton>
#include <QApplication>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

/// A sheet of the profile over conversation and profile.
struct LedgerShot {
    explicit LedgerShot(const QString &name) : who(desk.find(name)), pane(new ui::ProfilePane(desk.services(), &region))
    {
        region.resize(926, 770);
        pane->setGeometry(QApplication::isRightToLeft() ? 0 : 606, 0, ui::metric::Profile, 770);
        pane->setSheetHost(&region);
        region.show();
        pane->setCustomer(who.customerId, who.conversationId);
        desk.settle();
    }
    void press(const QString &words)
    {
        for (QAbstractButton *button : region.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && (reads(button->text(), words) || reads(button->accessibleName(), words))) {
                button->click();
                return desk.settle();
            }
        }
        qFatal("no button %s", qPrintable(words));
    }
    void take(Shots &shots, const QString &name)
    {
        desk.settle();
        shots.take(region, name);
    }
    DemoDesk desk;
    DemoDesk::Found who;
    QWidget region;
    ui::ProfilePane *pane;
};

void fillLedger(LedgerShot &shot)
{
    const QString number = u"+447700900142"_s;
    ConsentRecord record;
    record.customerId = shot.who.customerId;
    record.e164 = number;
    record.scope = u"marketing"_s;
    record.source = u"Newsletter form"_s;
    record.evidence = u"Yes, send me offers by text, up to twice a month, to the number that I gave with my last order"_s;
    record.channel = u"web_form"_s;
    shot.desk.await(shot.desk.customers->recordConsent(record));
    shot.desk.pass(60'000);
    shot.desk.await(shot.desk.customers->optOut(number, u"STOP"_s, u"STOP"_s, 0, u"sms"_s));
    shot.desk.pass(60'000);
    shot.desk.await(shot.desk.customers->liftOptOut(number, u"Asked at the counter to get the delivery times again"_s, u"in_person"_s));
    ContactPoint second;
    second.customerId = shot.who.customerId;
    second.e164 = u"+447700900557"_s;
    second.preferred = false;
    shot.desk.await(shot.desk.customers->setNumber(second));
    shot.desk.await(shot.desk.customers->optOut(second.e164, u"Twilio"_s, u"21610 Attempt to send to unsubscribed recipient"_s, 0, u"provider"_s));
}

} // namespace

void consentShots(Shots &shots)
{
    LedgerShot shot(u"Maya"_s);
    fillLedger(shot);
    shot.press(u"Everything about consent to SMS"_s);
    shot.take(shots, u"19-ledger"_s);
    shot.press(u"Record consent…"_s);
    shot.press(u"Record"_s);
    shot.take(shots, u"19-ledger-record"_s);
    shot.press(u"Customer asked to stop…"_s);
    shot.take(shots, u"19-ledger-stop"_s);
    shot.press(u"Lift the opt-out…"_s);
    shot.take(shots, u"19-ledger-lift"_s);
    LedgerShot none(u"Owen"_s);
    none.press(u"Everything about consent to SMS"_s);
    none.take(shots, u"19-ledger-owen"_s);
}

} // namespace heliograph::test
