// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/registry.h"
#include "ui/demodesk.h"
#include "ui/panehands.h"
#include "ui/settings/settingspane.h"
#include "ui/shotlist.h"
#include "ui/shots.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
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
    void workAs(const QString &role) { desk.await(desk.settings->set(u"agent.role"_s, role)); }
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

/// A real profile with every provider there is: the form of one account.
struct ProviderShot {
    explicit ProviderShot(const QString &type, const QJsonObject &settings, QSize size = {1231, 770})
        : registry(desk.clock, ProviderRegistry::Sockets::Allowed)
        , accounts(*desk.store, desk.secrets, *desk.settings, desk.clock, registry.types(),
                   [this](const Account &account, const QHash<QString, QByteArray> &secrets) { return registry.make(account, secrets); })
        , pane(ui::DeskServices{*desk.changes, *desk.settings, *desk.audit, *desk.retention, accounts, *desk.outbox, *desk.bulk, *desk.verification, *desk.conversations, *desk.routing, *desk.customers, *desk.exchange,
                                *desk.templates, *desk.reminders, *desk.reports, *desk.reviews, desk.clock, [](const Account &) { return QList<ProviderHint>(); }, false})
    {
        desk.await(accounts.load());
        desk.await(accounts.put(Account{type, type, type == "avaamo"_L1 ? u"Avaamo greetings"_s : u"Beech SMS"_s, settings, {}, true, {}, 0}));
        for (const ProviderField &field : accounts.infoFor(type)->fields) {
            if (field.kind == ProviderField::Kind::Secret)
                desk.await(accounts.setSecret(type, field.key, "5b2c9a10-77aa-4f0e-9d53-0123456789ab"));
        }
        pane.resize(size);
        pane.show();
        desk.settle();
    }
    DemoDesk desk{DemoDesk::Fill::Real};
    ProviderRegistry registry;
    AccountService accounts;
    ui::SettingsPane pane;
};

/// Something for each field that cannot stay empty.
QJsonObject required(const ProviderInfo &type)
{
    QJsonObject settings;
    for (const ProviderField &field : type.fields) {
        if (!field.required || !field.fallback.isEmpty() || field.kind == ProviderField::Kind::Secret || field.kind == ProviderField::Kind::Token)
            continue;
        const bool url = field.kind == ProviderField::Kind::Url;
        settings.insert(field.key, url ? u"https://sms.beech.example:13013/cgi-bin/sendsms"_s : field.kind == ProviderField::Kind::Number ? u"1"_s : u"447700900800"_s);
    }
    return settings;
}

void providerShots(Shots &shots)
{
    const QString declared = uR"([{"name":"name","source":"first_name","fallback":"there"},{"name":"order","type":"number","required":true},
        {"name":"branch","type":"choice","choices":["Leeds","York"],"source":"Nearest branch"}])"_s;
    ProviderShot avaamo(u"avaamo"_s, {{u"parameters"_s, declared}}, {1231, 1050});
    shots.take(avaamo.pane, u"10-avaamo"_s);
    PaneHands(avaamo.pane).click(u"Add a parameter"_s);
    PaneHands(avaamo.pane).click(u"Save"_s);
    avaamo.desk.settle();
    shots.take(avaamo.pane, u"10-avaamo-wrong"_s);
    for (const ProviderInfo &type : avaamo.registry.types()) {
        if (QStringList{u"avaamo"_s, u"http"_s, u"kannel"_s, u"simulated"_s}.contains(type.type))
            continue;
        ProviderShot shot(type.type, required(type), {1231, 1050});
        shots.take(shot.pane, u"10-provider-"_s + type.type);
    }
    QFile example(u":/gateways/form-gateway.json"_s);
    ProviderShot gateway(u"http"_s, {{u"description"_s, example.open(QIODevice::ReadOnly) ? QString::fromUtf8(example.readAll()) : QString()}});
    shots.take(gateway.pane, u"10-gateway"_s);
    QPlainTextEdit *edit = nullptr;
    for (QPlainTextEdit *each : gateway.pane.findChildren<QPlainTextEdit *>()) {
        if (each->isVisible())
            edit = each;
    }
    edit->setPlainText(edit->toPlainText().replace("https"_L1, "http"_L1).replace("{{to_digits}}"_L1, "{{phone}}"_L1));
    PaneHands(gateway.pane).click(u"Save"_s);
    gateway.desk.settle();
    shots.take(gateway.pane, u"10-gateway-wrong"_s);
    ProviderShot kannel(u"kannel"_s, {{u"url"_s, u"http://127.0.0.1:9/cgi-bin/sendsms"_s}, {u"username"_s, u"desk"_s}, {u"listen"_s, u"off"_s}}, {1231, 1050});
    shots.take(kannel.pane, u"10-kannel"_s);
}

} // namespace

void settingsShots(Shots &shots)
{
    providerShots(shots);
    SettingsShot shot;
    shot.workAs(u"agent"_s);
    shot.press(u"Templates"_s);
    shots.take(shot.pane, u"10-templates-agent"_s);
    shot.press(u"Countries"_s);
    shots.take(shot.pane, u"10-countries-agent"_s);
    shot.workAs(u"supervisor"_s);
    shot.press(u"Add a country"_s);
    shot.fill(1, 0, u"DE"_s);
    shot.fill(1, 3, u"Einwegnachrichten an deutsche Nummern sind in unserem Rahmenvertrag nicht enthalten."_s);
    shot.table()->setFocus();
    shots.take(shot.pane, u"10-countries-wrong"_s);
    shot.press(u"Discard"_s);
    shot.press(u"Prices"_s);
    shot.table()->setCurrentIndex(shot.table()->model()->index(1, 2));
    shot.table()->setFocus();
    shots.take(shot.pane, u"10-prices"_s);
    shot.desk.await(shot.desk.settings->set(u"price.table"_s, {}));
    shots.take(shot.pane, u"10-prices-empty"_s);
    shot.press(u"When a provider fails"_s);
    shots.take(shot.pane, u"10-stand-ins-empty"_s);
    const QString standIn = shot.desk.accounts->accounts().first().id;
    shot.desk.await(shot.desk.settings->set(u"provider.stand_ins"_s,
        uR"([{"purpose":"one_way","region":"GB","account":"%1"},{"purpose":"otp","region":"","account":"%1"}])"_s.arg(standIn)));
    shots.take(shot.pane, u"10-stand-ins"_s);
    shot.press(u"Ways by country"_s);
    shots.take(shot.pane, u"10-routes-empty"_s);
    shot.press(u"Add a way"_s);
    shot.fill(0, 0, u"DE"_s);
    shots.take(shot.pane, u"10-routes"_s);
}

} // namespace heliograph::test
