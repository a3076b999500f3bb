// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/countryrules.h"
#include "policy/prices.h"
#include "policy/routes.h"
#include "providers/registry.h"
#include "ui/demodesk.h"
#include "ui/panehands.h"
#include "ui/settings/settingspane.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>

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
    void everyProviderHasAFormInWords();
    void whatCanBeDoneAtAProviderStandsBelowItsForm();
    void aSettingIsCheckedAndSaved();
    void leavingAsksAboutWhatIsNotSaved();
    void theDemoTakesNoProvider();
    void aSupervisorEditsTheCountryTable();
    void whatIsWrongInATableStandsInItsCell();
    void anAgentReadsTheTableAndIsToldWhy();
    void anAgentIsToldWhyOnEveryPageAndTheRoleChangesLive();
    void pricesAreEditedUndoneAndExported();
    void aCountryGetsItsOwnWay();
    void aStandInIsChosenForWhenAProviderFails();
    void whatAProviderTellsOnlyAPublicAddressIsSaid();
    void anAccountDeclaresTheParametersOfItsGreeting();
    void aGatewayIsDescribedAndItsSecretsGetFields();
};

namespace {

/// A real, empty profile with every provider there is.
struct SettingsBench {
    SettingsBench()
        : registry(desk.clock, ProviderRegistry::Sockets::Allowed)
        , accounts(*desk.store, desk.secrets, *desk.settings, desk.clock, registry.types(),
                   [this](const Account &account, const QHash<QString, QByteArray> &secrets) { return registry.make(account, secrets); })
        , pane(ui::DeskServices{*desk.changes, *desk.settings, *desk.audit, *desk.retention, accounts, *desk.outbox, *desk.bulk, *desk.verification, *desk.conversations, *desk.routing,
                                *desk.customers, *desk.exchange, *desk.templates, *desk.reminders, *desk.reports, *desk.reviews, desk.clock, [this](const Account &a) { return registry.hints(a); }, false})
        , hands(pane)
    {
        desk.await(accounts.load());
        pane.resize(1230, 760);
        pane.show();
        desk.settle();
    }
    /// One account, at which nobody listens.
    void haveKannel()
    {
        Account kannel;
        kannel.id = u"kannel-leeds"_s;
        kannel.type = u"kannel"_s;
        kannel.name = u"Kannel Leeds"_s;
        kannel.settings = {{u"url"_s, u"http://127.0.0.1:9/cgi-bin/sendsms"_s}, {u"username"_s, u"desk"_s}, {u"listen"_s, u"off"_s}};
        desk.await(accounts.put(kannel));
    }
    void click(const QString &words)
    {
        if (!hands.click(words))
            qFatal("no button %s among\n%s", qPrintable(words), qPrintable(hands.seen()));
        desk.settle();
    }
    /// "Add a provider", then this one of the menu.
    void begin(const QString &type)
    {
        click(u"Add a provider"_s);
        for (QMenu *menu : pane.findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (menu->isVisible() && action->text() == type) {
                    action->trigger();
                    menu->close();
                    return desk.settle();
                }
            }
        }
        qFatal("no type %s", qPrintable(type));
    }
    DemoDesk desk{DemoDesk::Fill::Real};
    ProviderRegistry registry;
    AccountService accounts;
    ui::SettingsPane pane;
    PaneHands hands;
};

void fillKannel(SettingsBench &b)
{
    b.begin(u"Kannel"_s);
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

void TestSettingsPane::everyProviderHasAFormInWords()
{
    SettingsBench b;
    for (const ProviderInfo &info : b.registry.types()) {
        if (info.type == u"simulated"_s)
            continue;
        b.begin(info.name);
        QVERIFY2(b.hands.sees(u"New: "_s + info.name), qPrintable(b.hands.seen()));
        const QStringList seen = b.hands.seen().split(u'\n');
        for (const ProviderField &field : info.fields)
            QVERIFY2(!seen.contains(field.key), qPrintable(info.type + u" shows a bare key: "_s + field.key));
        const auto secrets = std::count_if(info.fields.begin(), info.fields.end(), [](const ProviderField &f) { return f.kind == ProviderField::Kind::Secret; });
        qsizetype hidden = 0;
        for (const QLineEdit *line : b.pane.findChildren<QLineEdit *>())
            hidden += line->isVisible() && line->echoMode() == QLineEdit::Password ? 1 : 0;
        QCOMPARE(hidden, qsizetype(secrets));
        b.click(u"Discard"_s);
    }
}

void TestSettingsPane::whatCanBeDoneAtAProviderStandsBelowItsForm()
{
    SettingsBench b;
    b.begin(u"Voximplant, two-way"_s);
    QVERIFY(!b.hands.button(u"Enable SMS for the number"_s));
    QVERIFY(b.hands.type(u"Account ID"_s, u"12345"_s));
    QVERIFY(b.hands.type(u"API key or key file"_s, u"k-canary"_s));
    QVERIFY(b.hands.type(u"Number"_s, u"+447700900000"_s));
    QVERIFY(b.hands.type(u"Address"_s, u"http://127.0.0.1:9"_s));
    b.click(u"Save"_s);
    QCOMPARE(b.accounts.accounts().size(), 1);
    QVERIFY(b.hands.button(u"Enable SMS for the number"_s)->isEnabled());
    QVERIFY(b.hands.type(u"Address"_s, u"http://127.0.0.1:10"_s));
    QVERIFY(!b.hands.button(u"Enable SMS for the number"_s)->isEnabled());
    QVERIFY2(b.hands.sees(u"Save first: it is done for what is saved."_s), qPrintable(b.hands.seen()));
    b.click(u"Save"_s);
    b.click(u"Enable SMS for the number"_s);
    QTRY_VERIFY_WITH_TIMEOUT((b.desk.settle(), b.hands.sees(u"Nobody answered there"_s)), 20'000);
    QVERIFY(!b.hands.sees(u"k-canary"_s));
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

namespace {

QTableView *table(ui::SettingsPane &pane)
{
    for (QTableView *view : pane.findChildren<QTableView *>()) {
        if (view->isVisible())
            return view;
    }
    return nullptr;
}

/// By the keyboard alone, as the cell asks: letters, or the first letters of a choice.
void fillCell(SettingsBench &b, int row, int column, const QString &text)
{
    QTableView *view = table(b.pane);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(row, column));
    QTest::keyClick(view, Qt::Key_F2);
    b.desk.settle();
    if (auto *box = view->viewport()->findChild<QComboBox *>()) {
        QTest::keyClicks(box->view(), text);
        QTest::keyClick(box->view(), Qt::Key_Return);
    } else {
        auto *line = view->viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    b.desk.settle();
}

QString shown(SettingsBench &b, int row, int column)
{
    return table(b.pane)->model()->index(row, column).data().toString();
}

} // namespace

// W-C10
void TestSettingsPane::aSupervisorEditsTheCountryTable()
{
    SettingsBench b;
    b.click(u"Countries"_s);
    QCOMPARE(table(b.pane)->model()->rowCount(), 1);
    QCOMPARE(shown(b, 0, 0), u"United States"_s);
    QCOMPARE(shown(b, 0, 1), u"Refused"_s);
    b.click(u"Add a country"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    b.desk.settle();
    fillCell(b, 1, 0, u"Fran"_s);
    fillCell(b, 1, 3, u"Our contract does not cover it."_s);
    fillCell(b, 1, 4, u"Contract of 2026"_s);
    QCOMPARE(shown(b, 1, 0), u"France"_s);
    b.click(u"Save"_s);
    const auto rules = policy::readCountryRules(b.desk.settings->current().text(Key::CountryRules).toUtf8());
    QVERIFY(rules);
    QCOMPARE(rules->size(), 2);
    QCOMPARE(rules->last().region, u"FR"_s);
    QVERIFY(!rules->last().oneWayAllowed);
    QCOMPARE(rules->last().reason, u"Our contract does not cover it."_s);
    QVERIFY2(b.hands.sees(u"Saved"_s), qPrintable(b.hands.seen()));
    const auto trail = b.desk.await(b.desk.store->read([](const store::View &view) { return view.audit.page(0, 1); }));
    QCOMPARE(trail.first().action, u"setting.changed"_s);
    // Deleted by its key, taken back by another, and back to where it began.
    table(b.pane)->setFocus();
    QTest::keyClick(table(b.pane), Qt::Key_Delete);
    QCOMPARE(table(b.pane)->model()->rowCount(), 1);
    QVERIFY(b.hands.sees(u"1 change not saved"_s));
    QTest::keyClick(table(b.pane), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table(b.pane)->model()->rowCount(), 2);
    b.click(u"Back to the default table"_s);
    QCOMPARE(table(b.pane)->model()->rowCount(), 1);
    b.click(u"Save"_s);
    QCOMPARE(b.desk.settings->current().text(Key::CountryRules), QString());
}

void TestSettingsPane::whatIsWrongInATableStandsInItsCell()
{
    SettingsBench b;
    b.click(u"Countries"_s);
    fillCell(b, 0, 3, u" "_s);
    QVERIFY2(b.hands.sees(u"A country that is refused needs a reason"_s), qPrintable(b.hands.seen()));
    QVERIFY(!table(b.pane)->model()->index(0, 3).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    b.click(u"Save"_s);
    QCOMPARE(b.desk.settings->current().text(Key::CountryRules), QString());
    QCOMPARE(table(b.pane)->currentIndex().column(), 3);
    fillCell(b, 0, 1, u"Allow"_s); // allowed needs no reason
    QVERIFY(!b.hands.sees(u"needs a reason"_s));
    b.click(u"Add a country"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    b.desk.settle();
    fillCell(b, 1, 0, u"United S"_s);
    fillCell(b, 1, 3, u"Twice"_s);
    fillCell(b, 1, 4, u"Nowhere"_s);
    QVERIFY2(b.hands.sees(u"stand once"_s), qPrintable(b.hands.seen()));
    QSignalSpy done(&b.pane, &ui::SettingsPane::done);
    b.click(u"Back to the desk"_s);
    QCOMPARE(done.size(), 0); // nothing typed is lost
    b.click(u"Stay"_s);
    b.click(u"Discard"_s);
    QCOMPARE(table(b.pane)->model()->rowCount(), 1);
    QCOMPARE(shown(b, 0, 1), u"Refused"_s);
}

void TestSettingsPane::anAgentReadsTheTableAndIsToldWhy()
{
    SettingsBench b;
    b.desk.await(b.desk.settings->set(u"agent.role"_s, u"agent"_s));
    b.click(u"Countries"_s);
    QVERIFY2(b.hands.sees(u"Only a supervisor changes where SMS and codes may go"_s), qPrintable(b.hands.seen()));
    QCOMPARE(shown(b, 0, 0), u"United States"_s);
    for (const QString &word : {u"Add a country"_s, u"Delete"_s, u"Save"_s, u"Back to the default table"_s})
        QVERIFY2(!b.hands.button(word), qPrintable(word));
    QTableView *view = table(b.pane);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 3));
    QTest::keyClick(view, Qt::Key_F2);
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(!view->viewport()->findChild<QLineEdit *>());
    QCOMPARE(view->model()->rowCount(), 1);
    QVERIFY(b.hands.button(u"Export"_s));
    b.desk.await(b.desk.settings->set(u"agent.role"_s, u"supervisor"_s));
    b.desk.settle();
    QVERIFY(b.hands.button(u"Add a country"_s));
}

void TestSettingsPane::anAgentIsToldWhyOnEveryPageAndTheRoleChangesLive()
{
    // GIVEN an agent
    SettingsBench b;
    b.haveKannel();
    b.desk.await(b.desk.settings->set(u"agent.role"_s, u"agent"_s));
    const auto disabledWith = [&b](const QString &page, const QString &why) {
        b.click(page);
        QVERIFY2(b.hands.sees(why), qPrintable(b.hands.seen()));
        for (const QLineEdit *line : b.pane.findChildren<QLineEdit *>())
            QVERIFY2(!line->isVisible() || !line->isEnabled(), qPrintable(line->accessibleName()));
        QVERIFY(!b.hands.button(u"Save"_s));
    };
    // THEN every page says who changes it
    disabledWith(u"Providers"_s, u"Only a supervisor changes providers"_s);
    disabledWith(u"Daily limits"_s, u"Only a supervisor changes these limits"_s);
    disabledWith(u"Workspace"_s, u"Only a supervisor changes what holds for everybody"_s);
    disabledWith(u"Sending and quiet hours"_s, u"Only a supervisor changes"_s);
    b.click(u"Templates"_s);
    QVERIFY2(b.hands.sees(u"Only a supervisor changes templates"_s), qPrintable(b.hands.seen()));
    QVERIFY(!b.hands.button(u"Begin with an example"_s)->isEnabled());
    // AND what is one's own can be changed, the role too: the page follows at once
    b.click(u"Me"_s);
    QVERIFY(!b.hands.sees(u"Only a supervisor"_s));
    for (QComboBox *box : b.pane.findChildren<QComboBox *>()) {
        if (box->isVisible() && box->accessibleName() == u"Role"_s)
            QTest::keyClick(box, Qt::Key_Down);
    }
    b.click(u"Save"_s);
    QCOMPARE(b.desk.settings->role(), policy::Role::Supervisor);
    b.click(u"Templates"_s);
    QVERIFY(!b.hands.sees(u"Only a supervisor"_s));
    QVERIFY(b.hands.button(u"Begin with an example"_s)->isEnabled());
}

void TestSettingsPane::pricesAreEditedUndoneAndExported()
{
    SettingsBench b;
    fillKannel(b);
    b.click(u"Save"_s);
    b.click(u"Prices"_s);
    QVERIFY2(b.hands.sees(u"No prices yet"_s), qPrintable(b.hands.seen()));
    b.click(u"Add a price"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    b.desk.settle();
    QCOMPARE(shown(b, 0, 0), u"Kannel Leeds"_s);
    fillCell(b, 0, 1, u"United K"_s);
    fillCell(b, 0, 2, u"0,04"_s);
    fillCell(b, 0, 4, u"=HYPERLINK(\"x\"), list"_s);
    QVERIFY2(b.hands.sees(u"A price is a text of digits with a point"_s), qPrintable(b.hands.seen()));
    fillCell(b, 0, 2, u"0.04"_s);
    QVERIFY(!b.hands.sees(u"A price is"_s));
    b.click(u"Undo"_s);
    QCOMPARE(shown(b, 0, 2), u"0,04"_s);
    b.click(u"Redo"_s);
    b.click(u"Save"_s);
    const auto prices = policy::readPrices(b.desk.settings->current().text(Key::PriceTable).toUtf8());
    QVERIFY(prices);
    QCOMPARE(prices->size(), 1);
    QCOMPARE(prices->first().account, u"kannel-leeds"_s);
    QCOMPARE(prices->first().region, u"GB"_s);
    QCOMPARE(prices->first().micros, qint64(40'000));
    // Export, through the dialog that asks where to.
    QTemporaryDir folder;
    for (const auto &[entry, name] : {std::pair{u"As CSV…"_s, u"prices.csv"_s}, std::pair{u"As JSON…"_s, u"prices.json"_s}}) {
        const auto *button = qobject_cast<QPushButton *>(b.hands.button(u"Export"_s));
        for (QAction *action : button->menu()->actions()) {
            if (action->text() == entry)
                action->trigger();
        }
        auto *dialog = b.pane.findChild<QFileDialog *>();
        QVERIFY(dialog && !dialog->isModal());
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), name);
        dialog->selectFile(folder.filePath(name));
        QMetaObject::invokeMethod(dialog, "accept");
        b.desk.settle();
        QVERIFY2(b.hands.sees(u"Written: "_s + name), qPrintable(b.hands.seen()));
    }
    QFile csv(folder.filePath(u"prices.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray day = QDateTime::fromMSecsSinceEpoch(b.desk.clock.nowMs()).date().toString(Qt::ISODate).toLatin1();
    QCOMPARE(csv.readAll(), "account,region,price,currency,source,date\r\nkannel-leeds,GB,0.04,EUR,\"'=HYPERLINK(\"\"x\"\"), list\"," + day + "\r\n");
    QFile json(folder.filePath(u"prices.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QCOMPARE(policy::readPrices(json.readAll()).value(), *prices);
}

void TestSettingsPane::aCountryGetsItsOwnWay()
{
    SettingsBench b;
    b.haveKannel();
    b.click(u"Ways by country"_s);
    QVERIFY2(b.hands.sees(u"Everything goes through the usual provider."_s), qPrintable(b.hands.seen()));
    b.click(u"Add a way"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    b.desk.settle();
    fillCell(b, 0, 0, u"United K"_s);
    QCOMPARE(shown(b, 0, 1), u"One-way SMS"_s);
    fillCell(b, 0, 2, u"Kannel"_s);
    b.click(u"Save"_s);
    QCOMPARE(b.accounts.accountFor(Purpose::OneWay, u"GB"_s), u"kannel-leeds"_s);
    const auto routes = policy::readRoutes(b.desk.settings->current().text(Key::Routes).toUtf8());
    QVERIFY(routes);
    QCOMPARE(*routes, (QList<policy::Route>{{u"GB"_s, u"one_way"_s, u"kannel-leeds"_s}}));
}

void TestSettingsPane::aStandInIsChosenForWhenAProviderFails()
{
    SettingsBench b;
    b.haveKannel();
    b.click(u"When a provider fails"_s);
    QVERIFY2(b.hands.sees(u"Nobody stands in: a text waits until its own provider works again."_s), qPrintable(b.hands.seen()));
    b.click(u"Add a stand-in"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    b.desk.settle();
    QCOMPARE(shown(b, 0, 0), u"One-way SMS"_s);
    QCOMPARE(shown(b, 0, 1), u"Everywhere"_s);
    fillCell(b, 0, 2, u"Kannel"_s);
    b.click(u"Save"_s);
    const auto table = policy::readStandIns(b.desk.settings->current().text(Key::StandIns).toUtf8());
    QVERIFY(table);
    QCOMPARE(*table, (QList<policy::Route>{{{}, u"one_way"_s, u"kannel-leeds"_s}}));
}

void TestSettingsPane::whatAProviderTellsOnlyAPublicAddressIsSaid()
{
    SettingsBench b;
    b.begin(u"Clickatell One API"_s);
    QVERIFY2(b.hands.sees(u"no: it hands them to a public address only, which a desk has not"_s), qPrintable(b.hands.seen()));
}

// W-A1
void TestSettingsPane::anAccountDeclaresTheParametersOfItsGreeting()
{
    SettingsBench b;
    b.begin(u"Avaamo"_s);
    QVERIFY2(b.hands.sees(u"no: it sends no text of the desk's"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.type(u"Channel uuid"_s, u"https://cx.avaamo.com/sms/5b2c9a10/send.json"_s));
    b.click(u"Add a parameter"_s);
    QVERIFY(b.hands.type(u"Name, such as order"_s, u"order no"_s));
    b.click(u"Save"_s);
    QVERIFY2(b.hands.sees(u"Parameter 1: its name takes letters"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.line(u"Name, such as order"_s)->property("invalid").toBool());
    QVERIFY(b.accounts.accounts().isEmpty());
    QVERIFY(b.hands.type(u"Name, such as order"_s, u"order"_s));
    b.click(u"Required"_s);
    b.click(u"Save"_s);
    // The account is there; its secret is not what it must be, and is not repeated.
    QVERIFY2(b.hands.sees(u"It must be the channel's uuid alone"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.type(u"Channel uuid"_s, u"5b2c9a10-77aa-4f0e-9d53-0123456789ab"_s));
    b.click(u"Save"_s);
    const Account account = b.accounts.accounts().first();
    QVERIFY(account.secrets.contains(u"channel"_s) && !account.settings.contains(u"channel"_s));
    const ProviderInfo *info = b.accounts.infoFor(account.id);
    QVERIFY(info && info->ownText && info->parameters.size() == 1 && info->parameters.first().required);
    QVERIFY2(b.hands.sees(u"Everything this provider takes becomes an SMS."_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.sees(u"a text set up there, with parameters"_s));
}

void TestSettingsPane::aGatewayIsDescribedAndItsSecretsGetFields()
{
    SettingsBench b;
    b.begin(u"Own gateway (HTTP)"_s);
    const auto edits = b.pane.findChildren<QPlainTextEdit *>();
    const auto shown = std::find_if(edits.begin(), edits.end(), [](const QPlainTextEdit *each) { return each->isVisible(); });
    QVERIFY(shown != edits.end());
    QPlainTextEdit *edit = *shown;
    edit->setPlainText(uR"({"heliograph": 1, "request": {"url": "http://gateway.example/send", "headers": {"X-Api-Key": "sk_live_1"}, "form": {"to": "{{to}}"}}})"_s);
    b.click(u"Save"_s);
    QVERIFY(b.accounts.accounts().isEmpty());
    for (const QString &words : {u"/name: Give the gateway a name"_s, u"/request/url: It must begin with https"_s,
                                 u"/request/headers/X-Api-Key: A secret does not belong into the description"_s, u"/request/form: Nothing carries the text"_s,
                                 u"/reply/accepted: Nothing says how success looks"_s})
        QVERIFY2(b.hands.sees(words), qPrintable(b.hands.seen()));
    QVERIFY(!b.hands.sees(u"sk_live_1"_s));
    auto *examples = qobject_cast<QPushButton *>(b.hands.button(u"Examples"_s));
    QVERIFY(examples && examples->menu()->actions().size() == 2);
    examples->menu()->actions().first()->trigger(); // the form, by its file's name
    b.desk.settle();
    b.click(u"Save"_s);
    QVERIFY2(b.hands.line(u"password"_s) && b.hands.line(u"user"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.type(u"user"_s, u"desk"_s));
    QVERIFY(b.hands.type(u"password"_s, u"canary"_s));
    b.click(u"Save"_s);
    const Account account = b.accounts.accounts().first();
    QVERIFY(account.secrets.contains(u"user"_s) && account.secrets.contains(u"password"_s));
    QVERIFY(b.accounts.provider(account.id));
    QVERIFY(!QJsonDocument(account.settings).toJson().contains("canary"));
}

QTEST_MAIN(TestSettingsPane)
#include "test_settingspane.moc"
