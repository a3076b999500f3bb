// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/erasesheet.h"

#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/words/roles.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

EraseSheet::EraseSheet(const DeskServices &desk, QWidget *host) : Sheet(tr("Erase customer"), host), m_desk(desk)
{
    setCardSize({ScaledWidth{560}, Scaled{440}});
    m_reason = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_erase = new QPushButton(tr("Erase for good"));
    m_erase->setProperty("primary", true);
    foot().addWidget(m_reason, 1);
    foot().addWidget(cancel);
    foot().addWidget(m_erase);
    connect(cancel, &QPushButton::clicked, this, &Sheet::closeSheet);
    connect(m_erase, &QPushButton::clicked, this, &EraseSheet::erase);
}

void EraseSheet::ask(qint64 customerId)
{
    m_customer = customerId;
    whenDone(m_desk.customers.profile(customerId), this, [this, customerId](const Result<CustomerProfile> &profile) {
        if (profile && customerId == m_customer)
            show(*profile);
    });
}

void EraseSheet::addLine(QLatin1StringView icon, const QString &words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon, 16, Role::Muted), 0, Qt::AlignTop);
    row->addWidget(new PlainLabel(words, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap), 1);
    static_cast<QVBoxLayout *>(m_page->layout())->addLayout(row);
}

void EraseSheet::show(const CustomerProfile &profile)
{
    delete m_page;
    m_page = new QWidget;
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    setSubtitle(profile.customer.name);
    addLine("cross-circle"_L1, tr("The profile goes, with its numbers, notes, drafts, codes and consent."));
    if (!profile.conversations.isEmpty())
        addLine("cross-circle"_L1, tr("%n conversations go, with every message in them.", nullptr, int(profile.conversations.size())));
    addLine("ban"_L1, tr("A number that opted out stays blocked. Of it only a mark is kept, from which nobody can read the number."));
    addLine("note"_L1, tr("The audit trail keeps that somebody was erased, when and by whom, and no name."));
    addLine("info"_L1, tr("Backups that were made before still hold this customer. Restored here, they lose them again."));
    m_sure = new QCheckBox(tr("I know that this cannot be undone"));
    column->addSpacing(4);
    column->addWidget(m_sure);
    column->addStretch();
    body().addWidget(m_page);
    connect(m_sure, &QCheckBox::toggled, this, &EraseSheet::refresh);
    refresh();
    open();
    m_sure->setFocus(Qt::OtherFocusReason);
}

void EraseSheet::refresh()
{
    const bool sure = m_sure->isChecked();
    const bool may = m_desk.settings.may(policy::Ability::Erase);
    m_erase->setEnabled(may && sure && !m_busy);
    m_reason->setRole(Role::Muted);
    m_reason->setText(!may ? words::onlySupervisor(policy::Ability::Erase).line() : m_busy ? tr("It is being erased, down to the file…") : sure ? QString() : tr("Tick the box first."));
    m_erase->setAccessibleDescription(m_reason->wholeText());
}

void EraseSheet::erase()
{
    m_busy = true;
    refresh();
    whenDone(m_desk.customers.erase(m_customer), this, [this](const Status &erased) {
        m_busy = false;
        refresh();
        if (erased)
            return closeSheet();
        m_reason->setRole(Role::Bad);
        m_reason->setText(words::error(erased.error()).line());
    });
}

} // namespace heliograph::ui
