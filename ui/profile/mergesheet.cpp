// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/mergesheet.h"

#include "phone/phone.h"
#include "ui/common/avatar.h"
#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/profile/customerfinder.h"
#include "ui/profile/detailslist.h"
#include "ui/profile/mergechoice.h"
#include "ui/words/line.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

QString preferredOf(const Customer &customer)
{
    for (const ContactPoint &n : customer.numbers) {
        if (n.preferred)
            return n.e164;
    }
    return customer.numbers.isEmpty() ? QString() : customer.numbers.first().e164;
}

QString numberWords(const QString &e164)
{
    return e164.isEmpty() ? QString() : words::inLine(phone::international(e164));
}

QString attribute(const Customer &customer, const QString &key)
{
    return customer.attributes.value(key).toVariant().toString();
}

QString numberList(const QStringList &numbers)
{
    QStringList words;
    for (const QString &number : numbers)
        words.append(numberWords(number));
    return words.join(u", "_s);
}

} // namespace

MergeSheet::MergeSheet(const DeskServices &desk, QWidget *host) : Sheet(tr("Merge two customers"), host), m_desk(desk)
{
    m_reason = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_merge = new QPushButton(tr("Merge"));
    m_merge->setProperty("primary", true);
    foot().addWidget(m_reason, 1);
    foot().addWidget(cancel);
    foot().addWidget(m_merge);
    connect(cancel, &QPushButton::clicked, this, &Sheet::closeSheet);
    connect(m_merge, &QPushButton::clicked, this, &MergeSheet::merge);
}

QVBoxLayout &MergeSheet::newPage()
{
    if (m_page) {
        m_page->hide();
        m_page->deleteLater(); // it may be one of its own children that asks
    }
    m_choices.clear();
    m_page = new QWidget;
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    body().addWidget(m_page);
    m_reason->setRole(Role::Muted);
    return *column;
}

void MergeSheet::choose(const Customer &kept)
{
    open();
    m_plan = {};
    QVBoxLayout &column = newPage();
    setSubtitle(tr("Who is the same person as %1?").arg(kept.name));
    m_reason->setText(tr("Choose a customer, then compare the two."));
    m_merge->setEnabled(false);
    auto *finder = new CustomerFinder(m_desk);
    column.addWidget(finder);
    connect(finder, &CustomerFinder::chosen, this, [this, id = kept.id](qint64 other) { compare(id, other); });
    finder->begin(kept.id);
}

void MergeSheet::compare(qint64 keptId, qint64 goneId)
{
    whenDone(m_desk.customers.mergePlan(keptId, goneId), this, [this](const Result<MergePlan> &plan) {
        open();
        if (!plan)
            return refuse(plan.error());
        show(*plan);
    });
}

void MergeSheet::show(const MergePlan &plan)
{
    m_plan = plan;
    QVBoxLayout &column = newPage();
    setSubtitle(tr("%1 becomes part of %2").arg(plan.gone.name, plan.kept.name));
    m_reason->setText(tr("It can be undone for 30 days, in the profile."));
    m_merge->setEnabled(true);
    addHeads();
    addFields();
    column.addSpacing(12);
    addOutcome();
    column.addStretch();
    m_merge->setFocus(Qt::OtherFocusReason);
}

void MergeSheet::addHeads()
{
    auto *heads = new QHBoxLayout;
    heads->setSpacing(16);
    heads->addSpacing(kMergeLabel + 16);
    for (const Customer *customer : {&m_plan.kept, &m_plan.gone}) {
        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        auto *avatar = new Avatar(28);
        avatar->setName(customer->name);
        head->addWidget(avatar);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new PlainLabel(customer->name, TextSize::Body, Role::Text, true, PlainLabel::Fit::Elide));
        words->addWidget(new PlainLabel(customer == &m_plan.kept ? tr("stays") : tr("goes into it"), TextSize::Meta, Role::Muted));
        head->addLayout(words, 1);
        heads->addLayout(head, 1);
    }
    auto *column = static_cast<QVBoxLayout *>(m_page->layout());
    column->addLayout(heads);
    column->addSpacing(8);
}

void MergeSheet::addChoice(const QString &key, const QString &label, const QString &kept, const QString &gone)
{
    if (kept.isEmpty() && gone.isEmpty())
        return;
    auto *choice = new MergeChoice(label, kept, gone);
    m_choices.insert(key, choice);
    m_page->layout()->addWidget(choice);
}

void MergeSheet::addFields()
{
    const Customer &kept = m_plan.kept, &gone = m_plan.gone;
    addChoice(u"name"_s, tr("Name"), kept.name, gone.name);
    addChoice(u"number"_s, tr("Preferred number"), numberWords(preferredOf(kept)), numberWords(preferredOf(gone)));
    addChoice(u"email"_s, tr("Email"), kept.email, gone.email);
    addChoice(u"language"_s, tr("Language"), DetailsList::languageName(kept.language), DetailsList::languageName(gone.language));
    addChoice(u"place"_s, tr("Place"), kept.place, gone.place);
    addChoice(u"zone"_s, tr("Time zone"), kept.zone, gone.zone);
    QStringList keys = kept.attributes.keys();
    for (const QString &key : gone.attributes.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    for (const QString &key : std::as_const(keys))
        addChoice(u'=' + key, key, attribute(kept, key), attribute(gone, key));
}

void MergeSheet::addLine(QLatin1StringView icon, Role role, const QString &words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon, 16, role), 0, Qt::AlignTop);
    row->addWidget(new PlainLabel(words, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap), 1);
    static_cast<QVBoxLayout *>(m_page->layout())->addLayout(row);
}

void MergeSheet::addOutcome()
{
    const bool moves = m_plan.numbers || m_plan.conversations || m_plan.messages || m_plan.consents || m_plan.drafts;
    if (!moves && m_plan.carried.isEmpty() && m_plan.ended.isEmpty() && m_plan.optedOut.isEmpty())
        return;
    m_page->layout()->addWidget(new PlainLabel(tr("What happens"), TextSize::Meta, Role::Muted, true));
    const QString name = m_plan.gone.name;
    if (moves)
        addLine("arrow-right"_L1, Role::Muted,
                tr("These move over: numbers %1, conversations %2, messages %3, consent lines %4, drafts %5.")
                    .arg(m_plan.numbers).arg(m_plan.conversations).arg(m_plan.messages).arg(m_plan.consents).arg(m_plan.drafts));
    if (!m_plan.carried.isEmpty())
        addLine("shield-check"_L1, Role::Ok, tr("Still verified, because both have the number: %1").arg(numberList(m_plan.carried)));
    if (!m_plan.ended.isEmpty())
        addLine("warning"_L1, Role::Warn, tr("No longer verified: %1. It was proven for %2 alone; send a new code afterwards.")
                                              .arg(numberList(m_plan.ended), name));
    if (!m_plan.optedOut.isEmpty())
        addLine("ban"_L1, Role::Bad, tr("Stays opted out of SMS: %1").arg(numberList(m_plan.optedOut)));
}

Customer MergeSheet::chosen() const
{
    const auto other = [this](const QString &key) { return m_choices.contains(key) && m_choices.value(key)->keepsOther(); };
    Customer c = m_plan.kept;
    const std::pair<QString, QString Customer::*> fields[] = {{u"name"_s, &Customer::name}, {u"email"_s, &Customer::email},
                                                              {u"language"_s, &Customer::language}, {u"place"_s, &Customer::place},
                                                              {u"zone"_s, &Customer::zone}};
    for (const auto &[key, field] : fields) {
        if (other(key))
            c.*field = m_plan.gone.*field;
    }
    for (const QString &key : m_plan.gone.attributes.keys()) {
        if (other(u'=' + key))
            c.attributes.insert(key, m_plan.gone.attributes.value(key));
    }
    return c;
}

void MergeSheet::merge()
{
    const bool otherNumber = m_choices.contains(u"number"_s) && m_choices.value(u"number"_s)->keepsOther();
    const QString preferred = preferredOf(otherNumber ? m_plan.gone : m_plan.kept);
    m_merge->setEnabled(false);
    whenDone(m_desk.customers.merge(m_plan.kept.id, m_plan.gone.id, chosen(), preferred), this, [this](const Result<qint64> &id) {
        if (!id)
            return refuse(id.error());
        closeSheet();
    });
}

void MergeSheet::refuse(const Error &error)
{
    m_reason->setRole(Role::Bad);
    m_reason->setText(words::error(error).line());
    m_merge->setEnabled(m_plan.kept.id != 0);
}

} // namespace heliograph::ui
