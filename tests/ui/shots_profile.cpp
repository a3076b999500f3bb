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
#include <QLineEdit>
#include <QPainter>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

/// The profile pane of one customer, beside a conversation that is open.
struct ProfileShot {
    explicit ProfileShot(const QString &name, bool conversation = true) : who(desk.find(name)), pane(desk.services())
    {
        pane.resize(ui::metric::Profile, 700);
        pane.show();
        pane.setCustomer(who.customerId, conversation ? who.conversationId : 0);
        desk.settle();
    }
    void press(const QString &words)
    {
        for (QAbstractButton *button : pane.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && (reads(button->text(), words) || reads(button->accessibleName(), words))) {
                button->click();
                desk.settle();
                return;
            }
        }
        qFatal("no button %s", qPrintable(words));
    }
    void take(Shots &shots, const QString &name)
    {
        desk.settle();
        shots.take(pane, name);
    }
    DemoDesk desk;
    DemoDesk::Found who;
    ui::ProfilePane pane;
};

void flowStates(Shots &shots)
{
    ProfileShot shot(u"Maya"_s);
    shot.desk.await(shot.desk.verification->revoke(shot.who.customerId, u"+447700900142"_s));
    shot.take(shots, u"03-ended"_s);
    shot.press(u"Change number"_s);
    shot.take(shots, u"03-entry"_s);
    auto *line = shot.pane.findChild<QLineEdit *>();
    for (QLineEdit *each : shot.pane.findChildren<QLineEdit *>()) {
        if (each->isVisible() && reads(each->accessibleName(), u"Phone number"_s))
            line = each;
    }
    line->setText(u"07700 9"_s);
    shot.press(u"Send OTP"_s);
    shot.take(shots, u"03-entry-wrong"_s);
    shot.press(u"Cancel"_s);
    shot.press(u"Send OTP"_s);
    shot.desk.pass(7'000);
    shot.take(shots, u"03-code-sent"_s);
    shot.desk.await(shot.desk.outbox->reply(QUuid::createUuid().toString(), shot.who.conversationId, u"Please type it here."_s));
    shot.desk.pass(34'000);
    shot.take(shots, u"03-waiting"_s);
    shot.desk.write(shot.who, Desk::wrong(shot.desk.code()));
    shot.desk.pass(100'000);
    shot.take(shots, u"03-wrong"_s);
    shot.desk.write(shot.who, shot.desk.code());
    shot.take(shots, u"03-verified"_s);
}

/// A code that the provider makes and checks, and all it may say.
void providerStates(Shots &shots)
{
    PhoneProvider::makesCodes = true;
    ProfileShot shot(u"Owen"_s);
    PhoneProvider::makesCodes = false;
    shot.press(u"Send OTP"_s);
    shot.desk.pass(7'000);
    shot.take(shots, u"03-provider-sent"_s);
    shot.desk.codes.hold = true;
    shot.desk.write(shot.who, u"481920"_s);
    shot.take(shots, u"03-provider-checking"_s);
    const std::pair<CodeVerdict::Kind, QString> answers[] = {{CodeVerdict::Kind::NotChecked, u"03-provider-not-checked"_s},
                                                             {CodeVerdict::Kind::Refused, u"03-provider-refused"_s},
                                                             {CodeVerdict::Kind::Unknown, u"03-provider-unclear"_s},
                                                             {CodeVerdict::Kind::Ended, u"03-provider-ended"_s}};
    for (const auto &[kind, name] : answers) {
        shot.desk.codes.release(kind);
        shot.desk.pass(50'000);
        shot.take(shots, name);
        if (kind != CodeVerdict::Kind::Ended)
            shot.desk.write(shot.who, u"481920"_s);
        shot.desk.settle();
    }
}

/// Everything that stops a code, and what the card says about it.
void refusals(Shots &shots)
{
    ProfileShot shot(u"Owen"_s);
    const qint64 who = shot.who.customerId;
    shot.take(shots, u"03-none"_s);
    const QString e164 = shot.desk.await(shot.desk.verification->card(who)).e164;
    shot.desk.answer = SendVerdict::Kind::Rejected;
    shot.press(u"Send OTP"_s);
    shot.take(shots, u"03-not-sent"_s);
    shot.desk.answer = SendVerdict::Kind::Unknown;
    shot.press(u"Send OTP"_s);
    shot.desk.pass(65'000);
    shot.take(shots, u"03-unsure"_s);
    shot.desk.answer = SendVerdict::Kind::Accepted;
    shot.press(u"Resend"_s);
    shot.desk.pass(125'000);
    shot.press(u"Resend"_s);
    shot.take(shots, u"03-limit"_s);
    for (int i = 0; i < 5; ++i)
        shot.desk.write(shot.who, Desk::wrong(shot.desk.code()));
    shot.take(shots, u"03-locked"_s);
    shot.desk.await(shot.desk.customers->optOut(e164, u"STOP"_s, u"STOP"_s));
    shot.take(shots, u"03-opted-out"_s);
    shot.press(u"Record opt-in…"_s);
    shot.press(u"Record"_s);
    shot.take(shots, u"03-record-opt-in"_s);
}

qint64 addCustomer(DemoDesk &desk, const QString &name, const QString &e164)
{
    Customer customer;
    customer.name = name;
    customer.email = u"a.very.long.address.that.never.ends@kundendienst.example"_s;
    customer.language = u"de"_s;
    customer.attributes = {{u"Lieferbedingungen"_s, u"Zustellung nur nach telefonischer Vereinbarung"_s}};
    if (!e164.isEmpty()) {
        ContactPoint number;
        number.e164 = e164;
        customer.numbers = {number};
    }
    return desk.await(desk.customers->add(customer));
}

/// Numbers that need a person's word, long names and another script.
void numbers(Shots &shots)
{
    ProfileShot shot(u"Maya"_s);
    const auto show = [&](const QString &customer, const QString &e164, const QString &name) {
        shot.pane.setCustomer(addCustomer(shot.desk, customer, e164), 0);
        shot.take(shots, name);
    };
    show(u"Bartholomäus Donaudampfschifffahrtskapitän von Hohenstein"_s, u"+4930901820"_s, u"03-fixed-line"_s);
    show(u"Maya O."_s, u"+447700900142"_s, u"03-elsewhere"_s);
    show(u"فاطمة الزهراء بنت عبد الرحمن"_s, {}, u"03-no-number"_s);
    show(u"خالد المنصوري"_s, u"+971501234567"_s, u"03-arabic"_s);
}

/// Several numbers, the same person twice, and fields being edited.
void people(Shots &shots)
{
    ProfileShot shot(u"Maya"_s);
    QWidget region;
    region.resize(926, 770);
    shot.pane.setParent(&region);
    shot.pane.setGeometry(QApplication::isRightToLeft() ? 0 : 606, 0, ui::metric::Profile, 770);
    shot.pane.setSheetHost(&region);
    region.show();
    shot.pane.show();
    for (const QString &e164 : {u"+447700900557"_s, u"+4930901820"_s}) {
        ContactPoint number;
        number.customerId = shot.who.customerId;
        number.e164 = e164;
        number.preferred = false;
        shot.desk.await(shot.desk.customers->setNumber(number));
    }
    shot.desk.await(shot.desk.customers->optOut(u"+447700900557"_s, u"STOP"_s, u"STOP"_s));
    Customer twice;
    twice.name = u"Maya Adaeze Okonkwo-Hohenstein"_s;
    twice.email = u"maya.o@example.com"_s;
    twice.language = u"de"_s;
    twice.place = u"York"_s;
    twice.attributes = {{u"Order"_s, u"4502 · open"_s}, {u"Lieferbedingungen"_s, u"Zustellung nur nach telefonischer Vereinbarung"_s}};
    ContactPoint shared;
    shared.e164 = u"+447700900557"_s;
    twice.numbers = {shared};
    shot.desk.await(shot.desk.customers->add(twice));
    shot.pane.setCustomer(shot.who.customerId, shot.who.conversationId);
    shot.take(shots, u"18-numbers"_s);
    shot.press(u"Compare"_s);
    shot.desk.settle();
    shots.take(region, u"18-merge"_s);
    for (QAbstractButton *button : region.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && reads(button->text(), u"Merge"_s))
            button->click();
    }
    shot.take(shots, u"18-merged"_s);
    shot.press(u"Edit details"_s);
    for (QLineEdit *each : shot.pane.findChildren<QLineEdit *>()) {
        if (each->isVisible() && reads(each->accessibleName(), u"Email"_s))
            each->setText(u"maya at example"_s);
    }
    shot.press(u"Save details"_s);
    shot.pane.resize(ui::metric::Profile, 1100);
    shot.take(shots, u"18-editing"_s);
    shot.pane.setParent(nullptr);
}

} // namespace

void profileShots(Shots &shots)
{
    flowStates(shots);
    providerStates(shots);
    refusals(shots);
    numbers(shots);
    people(shots);
}

} // namespace heliograph::test
