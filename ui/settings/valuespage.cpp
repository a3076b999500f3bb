// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/valuespage.h"

#include "ui/common/banner.h"

#include "phone/phone.h"
#include "ui/common/hairline.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scrollpage.h"
#include "ui/settings/beginpage.h"
#include "ui/settings/formfield.h"
#include "ui/settings/savebar.h"
#include "ui/words/roles.h"
#include "ui/words/words.h"

#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr int kLongestList = 2'000;

const SettingSpec &specOf(Key key)
{
    const auto specs = settingSpecs();
    return *std::find_if(specs.begin(), specs.end(), [key](const SettingSpec &spec) { return spec.key == key; });
}

FormField::Kind kindOf(const SettingSpec &spec)
{
    switch (spec.kind) {
    case SettingSpec::Kind::Flag: return FormField::Kind::Flag;
    case SettingSpec::Kind::Region:
    case SettingSpec::Kind::Account:
    case SettingSpec::Kind::Choice: return FormField::Kind::Choice;
    default: return FormField::Kind::Line;
    }
}

Purpose purposeOf(Key key)
{
    return key == Key::DefaultOtp ? Purpose::Otp : key == Key::DefaultOneWay ? Purpose::OneWay : Purpose::TwoWay;
}

QList<FormField::Choice> countries()
{
    QList<FormField::Choice> all;
    for (const QString &region : phone::regions())
        all.append({region, words::country(region)});
    std::sort(all.begin(), all.end(),
              [](const FormField::Choice &a, const FormField::Choice &b) { return a.words.localeAwareCompare(b.words) < 0; });
    all.prepend({{}, ValuesPage::tr("None", "country")});
    return all;
}

} // namespace

ValuesPage::ValuesPage(const DeskServices &desk, const QString &title, const QList<Value> &values, QWidget *parent)
    : SettingsPage(parent), m_desk(desk)
{
    QVBoxLayout *column = beginPage(this, title);
    m_banner = new Banner(Banner::Tone::Info);
    column->addWidget(m_banner);
    auto *page = new QWidget;
    auto *form = new QVBoxLayout(page);
    form->setContentsMargins(24, 24, 24, 24);
    form->setSpacing(12);
    for (const Value &value : values)
        form->addWidget(makeField(value));
    form->addStretch();
    column->addWidget(new ScrollPage(page), 1);
    column->addWidget(new Hairline);
    m_bar = new SaveBar;
    column->addWidget(m_bar);
    setAccessibleName(title);
    fillAccounts();
    fill();
    allow();
    connect(m_bar, &SaveBar::saveWanted, this, [this] { save([](bool) {}); });
    connect(m_bar, &SaveBar::discardWanted, this, &ValuesPage::discard);
    connect(&desk.settings, &SettingsService::settingsChanged, this, [this] {
        if (!m_saving)
            fill();
        allow();
    });
    connect(&desk.accounts, &AccountService::accountsChanged, this, &ValuesPage::fillAccounts);
}

void ValuesPage::allow()
{
    bool any = false;
    std::optional<policy::Ability> missing;
    for (FormField *field : std::as_const(m_fields)) {
        const auto ability = policy::abilityForSetting(field->key());
        const bool may = !ability || m_desk.settings.may(*ability);
        field->setEnabled(may);
        any = any || may;
        if (!may && !missing)
            missing = ability;
    }
    if (missing) {
        const words::Said why = words::onlySupervisor(*missing);
        m_banner->say(why.title, why.text);
    }
    m_banner->setVisible(missing.has_value());
    m_bar->setVisible(any);
}

FormField *ValuesPage::makeField(const Value &value)
{
    const SettingSpec &spec = specOf(value.key);
    auto *field = new FormField(kindOf(spec), spec.name, value.label, value.hint);
    if (spec.kind == SettingSpec::Kind::Region)
        field->setChoices(countries());
    else if (spec.kind == SettingSpec::Kind::Choice)
        field->setChoices({{u"agent"_s, tr("Agent")}, {u"supervisor"_s, tr("Supervisor")}});
    else if (spec.kind == SettingSpec::Kind::Names || spec.kind == SettingSpec::Kind::Regions)
        field->setLongest(kLongestList);
    field->setPlaceholder(spec.fallback);
    m_fields.append(field);
    connect(field, &FormField::edited, this, [this] {
        m_bar->setChanges(changes());
        Q_EMIT edited();
    });
    return field;
}

void ValuesPage::fillAccounts()
{
    for (FormField *field : std::as_const(m_fields)) {
        const SettingSpec *spec = settingSpec(field->key());
        if (spec->kind != SettingSpec::Kind::Account || field->changed())
            continue;
        QList<FormField::Choice> choices{{{}, tr("The only one that can")}};
        for (const QString &id : m_desk.accounts.ableTo(purposeOf(spec->key))) {
            const Account *account = m_desk.accounts.account(id);
            choices.append({id, account && !account->name.isEmpty() ? account->name : id});
        }
        field->setChoices(choices);
    }
}

/// Fields that somebody is changing are left alone.
void ValuesPage::fill()
{
    for (FormField *field : std::as_const(m_fields)) {
        if (!field->changed())
            field->setStored(m_desk.settings.current().text(settingSpec(field->key())->key));
    }
    m_bar->setChanges(changes());
}

int ValuesPage::changes() const
{
    return int(std::count_if(m_fields.begin(), m_fields.end(), [](const FormField *field) { return field->changed(); }));
}

void ValuesPage::discard()
{
    for (FormField *field : std::as_const(m_fields))
        field->setStored(m_desk.settings.current().text(settingSpec(field->key())->key));
    m_bar->setChanges(0);
    Q_EMIT edited();
}

void ValuesPage::save(std::function<void(bool)> after)
{
    QList<FormField *> changed;
    bool fine = true;
    for (FormField *field : std::as_const(m_fields)) {
        if (!field->changed())
            continue;
        if (const auto checked = Settings::check(*settingSpec(field->key()), field->value()); !checked) {
            field->setError(words::error(checked.error()).text);
            if (fine)
                field->takeFocus();
            fine = false;
        } else {
            changed.append(field);
        }
    }
    // All or nothing: half a form that was saved is hard to understand.
    if (!fine)
        return after(false);
    m_saving = true;
    m_bar->setChanges(changes(), true);
    saveNext(changed, true, after);
}

void ValuesPage::saveNext(QList<FormField *> changed, bool fine, const std::function<void(bool)> &after)
{
    if (changed.isEmpty()) {
        m_saving = false;
        fill();
        if (fine)
            m_bar->setSaved();
        Q_EMIT edited();
        return after(fine);
    }
    FormField *field = changed.takeFirst();
    whenDone(m_desk.settings.set(field->key(), field->value()), this, [this, field, changed, fine, after](const Status &status) {
        if (status) {
            field->setStored(m_desk.settings.current().text(settingSpec(field->key())->key));
        } else {
            const words::Said said = words::error(status.error());
            field->setError(said.text.isEmpty() ? said.title : said.text);
        }
        saveNext(changed, fine && status, after);
    });
}

QList<ValuesPage::Value> ValuesPage::valuesOf(ValuesGroup group)
{
    switch (group) {
    case ValuesGroup::Me:
        return {{Key::AgentName, tr("Your name"), tr("Written beside everything you send, note and decide.")},
                {Key::AgentRole, tr("Role"), tr("A supervisor reviews, and may change countries and providers. It is convenience: who "
                                                "may open this computer's account may do all of it.")}};
    case ValuesGroup::Workspace:
        return {{Key::WorkspaceName, tr("Name"), tr("Customers read it in the text of the code.")},
                {Key::HomeCountry, tr("Home country"), tr("How a number without a country code is read. Without one, numbers are typed with + and the country code.")},
                {Key::TeamNames, tr("Team"), tr("Who shares this workspace, as Ines Duarte, Tom Okafor. Conversations can be assigned to them.")},
                {Key::ReviewSample, tr("Reviews a week"), tr("Conversations of each agent that are drawn for review. Failed verifications come beside them. 0 to 50.")},
                {Key::Zone, tr("Time zone"), tr("For customers whose zone nobody knows. Write it as Europe/London.")},
                {Key::ChatLink, tr("Chat link"), tr("Where customers begin a chat with you. Templates put it in as {{chat_link}}.")}};
    case ValuesGroup::Verification:
        return {{Key::OtpDigits, tr("Digits of the code"), tr("6 to 8.")},
                {Key::OtpCountries, tr("More countries"), tr("Codes go to your home country and to the countries of your customers. "
                                                             "Add others as GB, DE.")},
                {Key::DefaultOtp, tr("Codes go through"), {}}};
    case ValuesGroup::Sending:
        return {{Key::DefaultOneWay, tr("One-way SMS through"), {}},
                {Key::DefaultTwoWay, tr("SMS replies through"), {}},
                {Key::UndoSeconds, tr("Undo, seconds"), tr("How long an SMS can be taken back, 0 to 30.")},
                {Key::StopSuffix, tr("How to stop"), tr("Stands at the end of every one-way SMS and counts. Empty: nothing is added.")},
                {Key::QuietFrom, tr("Quiet from"), tr("The customer's time; nothing promotional goes then.")},
                {Key::QuietUntil, tr("Quiet until"), {}},
                {Key::QuietService, tr("Service texts"), tr("Hold service texts in quiet hours too")}};
    case ValuesGroup::Limits:
        return {{Key::CapSegments, tr("SMS a day"), tr("Bulk stops at nine tenths of it, single texts at all of it; codes always go. 0: no limit.")},
                {Key::CapCosts, tr("Cost a day"), tr("By currency, as 50.00 EUR, 20 GBP, and held in the same way. Counts what has a price. Empty: no limit.")}};
    case ValuesGroup::Retention:
        return {{Key::KeepMessages, tr("Messages, days"), tr("With their closed conversations, and texts to many. 0: for ever.")},
                {Key::KeepAttempts, tr("How a text was sent, days"), tr("Attempts, receipts and the provider’s ids. What became of the text stays with it. 0: for ever.")},
                {Key::KeepCodes, tr("Codes, days"), tr("That one was sent, and what became of it. A verified number stays verified. 0: for ever.")},
                {Key::KeepAudit, tr("Audit trail, days"), tr("The oldest entries go behind a signed cut, so that the rest still verifies. 0: for ever.")},
                {Key::RetentionOn, tr("By itself"), tr("Once a day, remove what is older")}};
    case ValuesGroup::Routing:
        return {{Key::CapacityStandard, tr("Standard capacity"), tr("Conversations that are offered by themselves.")},
                {Key::CapacityMaximum, tr("Maximum capacity"), tr("With Next, one can take more, up to this.")},
                {Key::OfferSeconds, tr("Time to answer, seconds"), tr("Then an offer passes on, if somebody else is available. 10 to 600.")},
                {Key::AutoEndHours, tr("Closes by itself after, hours"), tr("Without an answer from the customer. A late reply opens it again. 0: never.")}};
    }
    return {};
}

} // namespace heliograph::ui
