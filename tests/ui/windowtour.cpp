// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/windowtour.h"

#include "ui/commands/commandtable.h"
#include "ui/inbox/inboxpane.h"
#include "ui/reports/reportcard.h"
#include "ui/reports/reportspage.h"
#include "ui/shell/deskframe.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/notices.h"

#include <QApplication>
#include <QInputMethodEvent>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

constexpr QSize kWide(1440, 900); // list, conversation and profile side by side
constexpr QSize kNarrow(820, 800); // a column of avatars, and the profile in a drawer
constexpr auto kBusy = DemoDesk::Fill::Settled;
constexpr auto kNew = DemoDesk::Fill::Newcomer;
constexpr auto kReal = DemoDesk::Fill::Real;

void search(TourWindow &t, const QString &words)
{
    t.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(t.window.focusWidget(), words);
    QTest::qWait(200); // the pause after typing
    t.desk.settle();
}

void openOffer(TourWindow &t)
{
    t.key(Qt::Key_2, Qt::ControlModifier);
    t.key(Qt::Key_J, Qt::ControlModifier);
}

/// Docked or as a drawer.
void openProfile(TourWindow &t)
{
    t.open(u"Maya"_s);
    t.window.desk().frame().setProfileShown(true);
    t.desk.settle();
}

void openPart(TourWindow &t, int rightwards)
{
    openProfile(t);
    for (QTabBar *tabs : t.window.findChildren<QTabBar *>()) {
        if (reads(tabs->accessibleName(), u"Parts of the profile"_s))
            tabs->setCurrentIndex(rightwards);
    }
    t.desk.settle();
}

void composeSms(TourWindow &t, const QString &text = {})
{
    t.open(u"Maya"_s);
    t.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QInputMethodEvent typed; // no key of the keyboard that tests have types what is not ASCII
    typed.setCommitString(text);
    QApplication::sendEvent(t.window.focusWidget(), &typed);
    t.desk.settle();
}

void narrow(TourWindow &t)
{
    t.window.resize(kNarrow);
    t.desk.settle();
}

void settings(TourWindow &t, const QString &page)
{
    t.key(Qt::Key_Comma, Qt::ControlModifier);
    t.press(page);
}

void run(TourWindow &t, const QString &command)
{
    t.window.commands().run(command);
    t.desk.settle();
}

/// Customers of every state that the list shows, some of them with labels.
void contacts(TourWindow &t)
{
    t.desk.await(t.desk.store->write([now = t.desk.clock.nowMs()](store::Unit &unit) -> Status {
        const QStringList names{u"Aoife Byrne"_s, u"Bartholomew Tinsley-Hargreaves"_s, u"Chidi Eze"_s, u"Elif Kaya"_s, u"Freya Nyström"_s, u"حسن المصري"_s,
                                u"Henrik Solberg"_s, u"Imani Mwangi"_s, u"Jonas Weidmann"_s, u"王秀英"_s, u"Nikos Papadakis"_s, u"Priscilla Amoah"_s};
        for (int i = 0; i < names.size(); ++i) {
            Customer c;
            c.name = names.at(i);
            c.since = now;
            c.labels = i % 3 == 0 ? QStringList{u"Thursday round"_s} : i % 4 == 1 ? QStringList{u"Trade"_s, u"Returns"_s} : QStringList();
            const QString number = u"+4477009%1"_s.arg(i, 5, 10, QLatin1Char('0'));
            if (i != 7)
                c.numbers = {ContactPoint{0, 0, number, u"GB"_s, NumberType::Mobile, true, false, true}};
            const auto id = unit.customers.insert(c);
            ConsentRecord consent;
            consent.customerId = *id;
            consent.e164 = number;
            consent.status = i == 4 ? ConsentStatus::OptOut : ConsentStatus::OptIn;
            consent.scope = u"sms"_s;
            consent.source = u"order form"_s;
            consent.at = now;
            if (i % 5 != 3)
                (void)unit.consents.append(consent);
            Verification v;
            v.customerId = *id;
            v.e164 = number;
            v.state = VerificationState::Verified;
            v.verifiedAt = now - qint64(i) * 9 * 86'400'000;
            v.validUntil = i % 4 == 2 ? now - 1 : now + 86'400'000;
            if (i % 6 != 5)
                (void)unit.verifications.insert(v);
        }
        return Done{};
    }));
    run(t, u"window.contacts"_s);
}

void reports(TourWindow &t)
{
    run(t, u"window.reports"_s);
    while (t.window.reports().busy())
        t.desk.settle();
}

} // namespace

TourWindow::TourWindow(DemoDesk::Fill fill, const std::function<void(DemoDesk &)> &prepare)
    : desk(fill), window((prepare ? prepare(desk) : void(), desk.services()), {})
{
    window.resize(kWide);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not come to the front");
    desk.settle();
}

void TourWindow::open(const QString &customer)
{
    const DemoDesk::Found who = desk.find(customer);
    window.desk().open(who.customerId, who.conversationId);
    desk.settle();
}

void TourWindow::press(const QString &words)
{
    QAbstractButton *button = hands.button(words);
    if (!button)
        qFatal("no button %s", qPrintable(words));
    button->click();
    desk.settle();
}

void TourWindow::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *to = window.focusWidget() ? window.focusWidget() : &window;
    QTest::keyClick(to, static_cast<Qt::Key>(key), modifiers);
    desk.settle();
}

const QList<TourStop> &windowTour()
{
    static const QList<TourStop> stops{
        {"nothing open", kBusy, [](TourWindow &) {}},
        {"a conversation", kBusy, [](TourWindow &t) { t.open(u"Maya"_s); }},
        {"an offered conversation", kBusy, openOffer},
        {"a list that is empty", kReal, [](TourWindow &t) { t.key(Qt::Key_3, Qt::ControlModifier); }},
        {"failed SMS", kBusy, [](TourWindow &t) { t.key(Qt::Key_5, Qt::ControlModifier), t.key(Qt::Key_J, Qt::ControlModifier); }},
        {"search results", kBusy, [](TourWindow &t) { search(t, u"deliv"_s); }},
        {"a search without result", kBusy, [](TourWindow &t) { search(t, u"zzzz"_s); }},
        {"a code to be sent", kNew, openProfile},
        {"a code that is on its way", kNew, [](TourWindow &t) { openProfile(t), t.press(u"Send OTP"_s); }},
        {"another number", kBusy, [](TourWindow &t) { openProfile(t), t.press(u"Change number"_s); }},
        {"details being edited", kBusy, [](TourWindow &t) { openProfile(t), t.press(u"Edit details"_s); }},
        {"notes", kBusy, [](TourWindow &t) { openPart(t, 1); }},
        {"history", kBusy, [](TourWindow &t) { openPart(t, 2); }},
        {"an SMS", kBusy, [](TourWindow &t) { composeSms(t); }},
        {"an SMS in Unicode that is too long", kBusy, [](TourWindow &t) { composeSms(t, u"Your driver’s 20 minutes away. "_s.repeated(4)); }},
        {"notices", kBusy, [](TourWindow &t) {
             t.window.notices().showFailure(Error{ErrorCode::DiskFull, {}});
             t.desk.await(t.desk.accounts->pause(u"demo"_s, u"credentials"_s));
             t.desk.settle();
         }},
        {"a narrow window", kBusy, narrow},
        {"a conversation in a narrow window", kBusy, [](TourWindow &t) { narrow(t), t.open(u"Maya"_s); }},
        {"the drawer of a narrow window", kBusy, [](TourWindow &t) { narrow(t), t.open(u"Maya"_s), t.window.desk().frame().setProfileShown(true); }},
        {"no provider", kReal, [](TourWindow &) {}},
        {"settings of mine", kReal, [](TourWindow &t) { settings(t, u"Me"_s); }},
        {"appearance", kReal, [](TourWindow &t) { settings(t, u"Appearance"_s); }},
        {"no provider in the settings", kReal, [](TourWindow &t) { settings(t, u"Providers"_s); }},
        {"a new provider", kReal, [](TourWindow &t) { settings(t, u"Providers"_s), t.press(u"Add a provider"_s); }},
        {"the demo’s provider", kBusy, [](TourWindow &t) { settings(t, u"Providers"_s); }},
        {"settings of the workspace", kReal, [](TourWindow &t) { settings(t, u"Workspace"_s); }},
        {"settings of verification", kReal, [](TourWindow &t) { settings(t, u"Verification"_s); }},
        {"settings of sending", kReal, [](TourWindow &t) { settings(t, u"Sending and quiet hours"_s); }},
        {"settings of routing", kReal, [](TourWindow &t) { settings(t, u"Routing"_s); }},
        {"settings that are not saved", kReal, [](TourWindow &t) {
             settings(t, u"Providers"_s), t.press(u"Add a provider"_s);
             t.hands.type(u"Name"_s, u"Kannel"_s);
             t.press(u"Routing"_s);
         }},
    };
    return stops;
}

const QList<TourStop> &wholeTour()
{
    static const QList<TourStop> stops = windowTour() + QList<TourStop>{
        {"settings of notifications", kReal, [](TourWindow &t) { settings(t, u"Notifications"_s); }},
        {"settings of the language", kReal, [](TourWindow &t) { settings(t, u"Language"_s); }},
        {"shortcuts", kReal, [](TourWindow &t) { settings(t, u"Shortcuts"_s); }},
        {"countries", kBusy, [](TourWindow &t) { settings(t, u"Countries"_s); }},
        {"prices", kBusy, [](TourWindow &t) { settings(t, u"Prices"_s); }},
        {"ways by country", kBusy, [](TourWindow &t) { settings(t, u"Ways by country"_s); }},
        {"stand-ins", kBusy, [](TourWindow &t) { settings(t, u"When a provider fails"_s); }},
        {"templates", kBusy, [](TourWindow &t) { settings(t, u"Templates"_s); }},
        {"the palette", kBusy, [](TourWindow &t) { t.open(u"Maya"_s), run(t, u"window.palette"_s); }},
        {"the shortcut sheet", kBusy, [](TourWindow &t) { t.open(u"Maya"_s), run(t, u"window.shortcuts"_s); }},
        {"contacts", kBusy, [](TourWindow &t) { contacts(t), t.key(Qt::Key_Down); }},
        {"contacts selected", kBusy, [](TourWindow &t) {
             contacts(t);
             for (int i = 0; i < 3; ++i)
                 t.key(Qt::Key_Down, Qt::ShiftModifier);
         }},
        {"contacts filtered", kBusy, [](TourWindow &t) {
             contacts(t);
             t.hands.type(u"Filter contacts"_s, u"consent:given has:sms label:\"Thursday round\""_s);
             t.desk.settle(), t.key(Qt::Key_Down);
         }},
        {"what contacts can be narrowed by", kBusy, [](TourWindow &t) { contacts(t), t.key(Qt::Key_F, Qt::ControlModifier); }},
        {"no contact matches", kBusy, [](TourWindow &t) {
             contacts(t);
             t.hands.type(u"Filter contacts"_s, u"zzzz contry:GB"_s);
             t.desk.settle();
         }},
        {"no contacts yet", kReal, [](TourWindow &t) { run(t, u"window.contacts"_s); }},
        {"reports", kBusy, [](TourWindow &t) { reports(t); }},
        {"reports as tables", kBusy, [](TourWindow &t) {
             reports(t);
             for (int question = 0; question < 4; ++question)
                 t.window.reports().card(question).setSide(ui::ReportCard::Side::Table);
             t.desk.settle();
         }},
        {"what the reports mean", kBusy, [](TourWindow &t) {
             reports(t);
             for (int question = 0; question < 4; ++question)
                 t.window.reports().card(question).setSide(ui::ReportCard::Side::Meaning);
         }},
        {"days to report", kBusy, [](TourWindow &t) { reports(t), t.press(u"Choose…"_s), t.press(u"Show"_s); }},
        {"nothing to report", kReal, [](TourWindow &t) { reports(t); }},
        {"review", kBusy, [](TourWindow &t) { run(t, u"window.review"_s), t.key(Qt::Key_Down); }},
        {"what conversations can be found by", kBusy, [](TourWindow &t) { run(t, u"window.review"_s), t.key(Qt::Key_F, Qt::ControlModifier); }},
        {"a coaching note", kBusy, [](TourWindow &t) { run(t, u"window.review"_s), t.key(Qt::Key_Down), run(t, u"review.coach"_s); }},
        {"nothing to review", kReal, [](TourWindow &t) { run(t, u"window.review"_s); }},
        {"an import", kBusy, [](TourWindow &t) { run(t, u"window.import"_s); }},
        {"an export", kBusy, [](TourWindow &t) { run(t, u"window.export"_s); }},
        {"a text to many", kBusy, [](TourWindow &t) {
             contacts(t);
             for (int i = 0; i < 3; ++i)
                 t.key(Qt::Key_Down, Qt::ShiftModifier);
             t.press(u"Send SMS…"_s);
             QInputMethodEvent typed;
             typed.setCommitString(u"Hello {{first_name|there}}."_s);
             QApplication::sendEvent(t.window.focusWidget(), &typed);
             t.desk.settle();
         }},
        {"the ledger of consent", kBusy, [](TourWindow &t) { openProfile(t), t.press(u"Everything about consent to SMS"_s); }},
        {"a new customer", kBusy, [](TourWindow &t) { t.window.desk().addCustomer(), t.desk.settle(); }},
    };
    return stops;
}

} // namespace heliograph::test
