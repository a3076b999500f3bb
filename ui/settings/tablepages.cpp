// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/tablepage.h"

#include "phone/phone.h"
#include "policy/countryrules.h"
#include "policy/prices.h"
#include "policy/routes.h"
#include "ui/words/words.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr int kNames = 168;
constexpr int kDate = 104;

QList<FormField::Choice> countryChoices()
{
    QList<FormField::Choice> all;
    for (const QString &region : phone::regions())
        all.append({region, words::country(region)});
    std::sort(all.begin(), all.end(),
              [](const FormField::Choice &a, const FormField::Choice &b) { return a.words.localeAwareCompare(b.words) < 0; });
    return all;
}

QList<FormField::Choice> accountChoices(const AccountService &accounts)
{
    QList<FormField::Choice> all;
    for (const Account &account : accounts.accounts())
        all.append({account.id, account.shownName()});
    return all;
}

/// A page with a column of accounts, which come and go.
TablePage *withAccounts(const DeskServices &desk, TablePage::Spec spec)
{
    auto *page = new TablePage(desk, std::move(spec));
    QObject::connect(&desk.accounts, &AccountService::accountsChanged, page,
                     [page, &accounts = desk.accounts] { page->setChoices(u"account"_s, accountChoices(accounts)); });
    return page;
}

/// What both tables of accounts begin a row with.
QJsonObject freshRoute()
{
    return {{u"region"_s, u""_s}, {u"purpose"_s, u"one_way"_s}, {u"account"_s, u""_s}};
}

QString today(const Clock &clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock.nowMs()).date().toString(Qt::ISODate);
}

Status onlyStatus(const auto &read)
{
    return read.map([](const auto &) { return Done{}; });
}

} // namespace

TablePage *countriesPage(const DeskServices &desk)
{
    const QByteArray fallback = policy::toJson(policy::defaultCountryRules());
    TablePage::Spec spec{Key::CountryRules, TablePage::tr("Countries"),
        TablePage::tr("Where one-way SMS is refused before anything is sent. A country that is not in the table is allowed. "
           "Agents read the reason, its source and its date."),
        {TablePage::tr("Countries"), TablePage::tr("Add a country"), TablePage::tr("No country is refused. Add one, or go back to the default table.")},
        {{u"region"_s, TablePage::tr("Country"), kNames, countryChoices()},
         {u"one_way"_s, TablePage::tr("One-way SMS"), 104, {{u"true"_s, TablePage::tr("Allowed")}, {u"false"_s, TablePage::tr("Refused")}}, true},
         {u"stop_text"_s, TablePage::tr("How to stop"), 112, {{u"true"_s, TablePage::tr("Asked for")}, {u"false"_s, TablePage::tr("Not asked for")}}, true},
         {u"reason"_s, TablePage::tr("Reason")}, {u"source"_s, TablePage::tr("Source")}, {u"date"_s, TablePage::tr("Read on"), kDate}},
        [](const QByteArray &json) { return onlyStatus(policy::readCountryRules(json)); },
        [](const QString &setting) {
            const auto rules = policy::readCountryRules(setting.toUtf8());
            return rules ? policy::toJson(*rules) : setting.toUtf8();
        },
        [&clock = desk.clock] {
            return QJsonObject{{u"region"_s, u""_s}, {u"one_way"_s, false}, {u"stop_text"_s, false}, {u"reason"_s, u""_s},
                               {u"source"_s, u""_s}, {u"date"_s, today(clock)}};
        },
        fallback};
    return new TablePage(desk, std::move(spec));
}

TablePage *pricesPage(const DeskServices &desk)
{
    TablePage::Spec spec{Key::PriceTable, TablePage::tr("Prices"),
        TablePage::tr("What one SMS costs, by provider and country. Estimates and today's sum come from it; without a price there is no estimate."),
        {TablePage::tr("Prices"), TablePage::tr("Add a price"), TablePage::tr("No prices yet, so nothing is estimated. Add the first one from your provider's price list.")},
        {{u"account"_s, TablePage::tr("Provider"), kNames, accountChoices(desk.accounts)},
         {u"region"_s, TablePage::tr("Country"), kNames, countryChoices()},
         {u"price"_s, TablePage::tr("Price per SMS"), 112, {}, false, true},
         {u"currency"_s, TablePage::tr("Currency"), 88},
         {u"source"_s, TablePage::tr("Source")}, {u"date"_s, TablePage::tr("Read on"), kDate}},
        [](const QByteArray &json) { return onlyStatus(policy::readPrices(json)); },
        [](const QString &setting) { return setting.toUtf8(); },
        [&clock = desk.clock, &accounts = desk.accounts] {
            const QList<Account> all = accounts.accounts();
            return QJsonObject{{u"account"_s, all.size() == 1 ? all.first().id : QString()}, {u"region"_s, u""_s}, {u"price"_s, u""_s},
                               {u"currency"_s, u"EUR"_s}, {u"source"_s, u""_s}, {u"date"_s, today(clock)}};
        },
        {}};
    return withAccounts(desk, std::move(spec));
}

TablePage *standInsPage(const DeskServices &desk)
{
    QList<FormField::Choice> places = countryChoices();
    places.prepend({{}, TablePage::tr("Everywhere")});
    TablePage::Spec spec{Key::StandIns, TablePage::tr("When a provider fails"),
        TablePage::tr("Who carries one-way SMS and codes when their provider is out of reach, has no credit left or refuses the password. "
           "Only a text that was certainly not taken goes on, once to each provider, from the first row down; a country's own rows come first."),
        {TablePage::tr("When a provider fails"), TablePage::tr("Add a stand-in"), TablePage::tr("Nobody stands in: a text waits until its own provider works again. Add the first stand-in.")},
        {{u"purpose"_s, TablePage::tr("What"), 144, {{u"one_way"_s, TablePage::tr("One-way SMS")}, {u"otp"_s, TablePage::tr("Codes")}}},
         {u"region"_s, TablePage::tr("Country"), kNames, places},
         {u"account"_s, TablePage::tr("Stand-in"), 0, accountChoices(desk.accounts)}},
        [](const QByteArray &json) { return onlyStatus(policy::readStandIns(json)); },
        [](const QString &setting) { return setting.toUtf8(); },
        freshRoute,
        {}};
    return withAccounts(desk, std::move(spec));
}

TablePage *routesPage(const DeskServices &desk)
{
    TablePage::Spec spec{Key::Routes, TablePage::tr("Ways by country"),
        TablePage::tr("Which provider carries codes or one-way SMS to a country, where it is not the usual one. If that provider is switched off, the usual one does."),
        {TablePage::tr("Ways by country"), TablePage::tr("Add a way"), TablePage::tr("Everything goes through the usual provider. Add a country that needs another.")},
        {{u"region"_s, TablePage::tr("Country"), kNames, countryChoices()},
         {u"purpose"_s, TablePage::tr("What"), 144, {{u"otp"_s, TablePage::tr("Codes")}, {u"one_way"_s, TablePage::tr("One-way SMS")}}},
         {u"account"_s, TablePage::tr("Provider"), 0, accountChoices(desk.accounts)}},
        [](const QByteArray &json) { return onlyStatus(policy::readRoutes(json)); },
        [](const QString &setting) { return setting.toUtf8(); },
        freshRoute,
        {}};
    return withAccounts(desk, std::move(spec));
}

} // namespace heliograph::ui
