// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/registry.h"
#include "ui/demodesk.h"
#include "ui/panehands.h"
#include "ui/settings/settingspane.h"

#include <QSignalSpy>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

// The forms over real services: providers from their fields, the workspace's settings, and nothing typed lost.
class TestSettingsPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKannelAccountIsSetUpInTheForm();
    void whatIsWrongStandsAtItsField();
    void aSecretIsReplacedAndNeverShown();
    void aSettingIsCheckedAndSaved();
    void leavingAsksAboutWhatIsNotSaved();
    void theDemoTakesNoProvider();
};

namespace {

/// A real, empty profile with every provider there is.
struct SettingsBench {
    SettingsBench()
        : registry(desk.clock, ProviderRegistry::Sockets::Allowed)
        , accounts(*desk.store, desk.secrets, *desk.settings, desk.clock, registry.types(),
                   [this](const Account &account, const QHash<QString, QByteArray> &secrets) { return registry.make(account, secrets); })
        , pane(ui::DeskServices{*desk.changes, *desk.settings, accounts, *desk.outbox, *desk.verification, *desk.conversations,
                                *desk.customers, desk.clock, [this](const Account &a) { return registry.hints(a); }, false})
        , hands(pane)
    {
        desk.await(accounts.load());
        pane.resize(1230, 760);
        pane.show();
        desk.settle();
    }
    void click(const QString &words)
    {
        if (!hands.click(words))
            qFatal("no button %s among\n%s", qPrintable(words), qPrintable(hands.seen()));
        desk.settle();
    }
    DemoDesk desk{DemoDesk::Fill::Real};
    ProviderRegistry registry;
    AccountService accounts;
    ui::SettingsPane pane;
    PaneHands hands;
};

void fillKannel(SettingsBench &b)
{
    b.click(u"Add a provider"_s);
    QVERIFY(b.hands.type(u"Name"_s, u"Kannel Leeds"_s));
    QVERIFY(b.hands.type(u"Address"_s, u"http://127.0.0.1:9/cgi-bin/sendsms"_s));
    QVERIFY(b.hands.type(u"User name"_s, u"desk"_s));
    QVERIFY(b.hands.type(u"Password"_s, u"s3cret-canary"_s));
    QVERIFY(b.hands.type(u"Listens at"_s, u"off"_s));
}

} // namespace

void TestSettingsPane::aKannelAccountIsSetUpInTheForm()
{
    SettingsBench b;
    QVERIFY(b.hands.sees(u"No provider yet"_s));
    fillKannel(b);
    QVERIFY2(b.hands.sees(u"5 changes not saved"_s), qPrintable(b.hands.seen()));
    b.click(u"Save"_s);
    QCOMPARE(b.accounts.accounts().size(), 1);
    const Account kannel = b.accounts.accounts().first();
    QCOMPARE(kannel.id, u"kannel-leeds"_s);
    QCOMPARE(kannel.type, u"kannel"_s);
    QVERIFY(kannel.secrets.contains(u"password"_s));
    QVERIFY2(b.hands.sees(u"Saved"_s), qPrintable(b.hands.seen()));
    // Nobody listens there: it says so in place.
    QVERIFY(b.hands.button(u"Test connection"_s)->isEnabled());
    b.click(u"Test connection"_s);
    QTRY_VERIFY_WITH_TIMEOUT((b.desk.settle(), b.hands.sees(u"Nobody answered there"_s)), 20'000);
}

void TestSettingsPane::whatIsWrongStandsAtItsField()
{
    SettingsBench b;
    fillKannel(b);
    QVERIFY(b.hands.type(u"Address"_s, u"http://sms.example.com/"_s));
    b.click(u"Save"_s);
    QCOMPARE(b.accounts.accounts().size(), 0);
    QVERIFY2(b.hands.line(u"Address"_s)->accessibleDescription().contains(u"https"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.line(u"Address"_s)->property("invalid").toBool());
    QVERIFY(b.hands.type(u"Address"_s, u"https://sms.example.com/"_s));
    QVERIFY(b.hands.type(u"SMS per text"_s, u"400"_s));
    b.click(u"Save"_s);
    QVERIFY(b.hands.line(u"SMS per text"_s)->property("invalid").toBool());
    QCOMPARE(b.accounts.accounts().size(), 0);
}

void TestSettingsPane::aSecretIsReplacedAndNeverShown()
{
    SettingsBench b;
    fillKannel(b);
    b.click(u"Save"_s);
    QVERIFY(!b.hands.sees(u"s3cret-canary"_s));
    QVERIFY2(!b.hands.line(u"Password"_s), "a stored secret is not in a field");
    for (const QLineEdit *line : b.pane.findChildren<QLineEdit *>())
        QVERIFY(!line->text().contains(u"canary"_s));
    b.click(u"Replace"_s);
    QCOMPARE(b.hands.line(u"Password"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(b.hands.type(u"Password"_s, u"another"_s));
    QVERIFY(!b.hands.button(u"Test connection"_s)->isEnabled());
    b.click(u"Save"_s);
    QVERIFY(!b.hands.line(u"Password"_s));
}

void TestSettingsPane::aSettingIsCheckedAndSaved()
{
    SettingsBench b;
    b.click(u"Sending and quiet hours"_s);
    QVERIFY(b.hands.type(u"Quiet from"_s, u"25:00"_s));
    QVERIFY(b.hands.type(u"Undo, seconds"_s, u"10"_s));
    b.click(u"Save"_s);
    QVERIFY2(b.hands.sees(u"It must be a time of day"_s), qPrintable(b.hands.seen()));
    QCOMPARE(b.desk.settings->current().number(Key::UndoSeconds), 5); // all or nothing
    QVERIFY(b.hands.type(u"Quiet from"_s, u"20:30"_s));
    b.click(u"Save"_s);
    QCOMPARE(b.desk.settings->current().number(Key::UndoSeconds), 10);
    QCOMPARE(b.desk.settings->current().text(Key::QuietFrom), u"20:30"_s);
    QVERIFY(b.hands.sees(u"Saved"_s));
}

void TestSettingsPane::leavingAsksAboutWhatIsNotSaved()
{
    SettingsBench b;
    b.click(u"Me"_s);
    QVERIFY(b.hands.type(u"Your name"_s, u"Ines Duarte"_s));
    QSignalSpy done(&b.pane, &ui::SettingsPane::done);
    b.click(u"Back to the desk"_s);
    QCOMPARE(done.size(), 0);
    QVERIFY2(b.hands.sees(u"1 change is not saved."_s), qPrintable(b.hands.seen()));
    b.click(u"Stay"_s);
    QCOMPARE(b.hands.line(u"Your name"_s)->text(), u"Ines Duarte"_s);
    b.click(u"Verification"_s);
    QVERIFY2(b.hands.line(u"Your name"_s), "still on the page");
    b.click(u"Save and go"_s);
    QCOMPARE(b.desk.settings->actor(), u"Ines Duarte"_s);
    QVERIFY(b.hands.line(u"Digits of the code"_s));
    QVERIFY(b.hands.type(u"Digits of the code"_s, u"7"_s));
    QTest::keyClick(&b.pane, Qt::Key_Escape);
    QCOMPARE(done.size(), 0);
    b.click(u"Discard and go"_s);
    QCOMPARE(done.size(), 1);
    QCOMPARE(b.desk.settings->current().number(Key::OtpDigits), 6);
}

void TestSettingsPane::theDemoTakesNoProvider()
{
    DemoDesk desk(DemoDesk::Fill::Newcomer);
    ui::DeskServices services = desk.services();
    ui::SettingsPane pane(services);
    pane.resize(1230, 760);
    pane.show();
    desk.settle();
    QVERIFY(services.demo);
    QVERIFY(!PaneHands(pane).button(u"Add a provider"_s));
}

QTEST_MAIN(TestSettingsPane)
#include "test_settingspane.moc"
