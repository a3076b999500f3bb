// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/newcustomersheet.h"

#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/profile/numberentry.h"
#include "ui/words/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr ScaledWidth kWide{480};
constexpr Scaled kTall{444};

} // namespace

NewCustomerSheet::NewCustomerSheet(const DeskServices &desk, QWidget *host) : Sheet(tr("New customer"), host), m_desk(desk)
{
    setCardSize({kWide, kTall});
    addFields();
    m_reason = new PlainLabel({}, TextSize::Body, Role::Bad, false, PlainLabel::Fit::Wrap);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_add = new QPushButton(tr("Add customer"));
    m_add->setProperty("primary", true);
    foot().addWidget(m_reason, 1);
    foot().addWidget(cancel);
    foot().addWidget(m_add);
    connect(cancel, &QPushButton::clicked, this, &Sheet::closeSheet);
    connect(m_add, &QPushButton::clicked, this, &NewCustomerSheet::submit);
    connect(m_name, &QLineEdit::returnPressed, this, &NewCustomerSheet::submit);
    connect(m_name, &QLineEdit::textEdited, this, [this] { refuse({}); });
    connect(m_number, &NumberEntry::submitted, this, &NewCustomerSheet::submit);
    connect(m_number, &NumberEntry::edited, this, &NewCustomerSheet::lookUp);
    connect(m_open, &QPushButton::clicked, this, [this] {
        closeSheet();
        Q_EMIT customerRequested(m_other);
    });
}

void NewCustomerSheet::addFields()
{
    m_name = new QLineEdit;
    m_name->setMaxLength(200);
    m_number = new NumberEntry;
    body().addWidget(new PlainLabel(tr("Who writes first appears by themselves. Add a customer here to reach them before that."), TextSize::Body, Role::Muted,
                                    false, PlainLabel::Fit::Wrap));
    body().addSpacing(16);
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *words = new PlainLabel(text, TextSize::Meta, Role::Muted);
        words->setBuddy(buddy);
        body().addWidget(words);
        body().addSpacing(4);
        body().addWidget(buddy);
    };
    label(tr("Name"), m_name);
    m_name->setAccessibleName(tr("Name"));
    body().addSpacing(16);
    label(tr("Mobile number, if you have it"), m_number);
    m_known = new QWidget;
    auto *row = new QGridLayout(m_known);
    row->setContentsMargins(0, 8, 0, 0);
    row->setHorizontalSpacing(8);
    row->setVerticalSpacing(8);
    row->setColumnStretch(1, 1);
    m_knownWords = new PlainLabel({}, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap);
    m_open = new QPushButton;
    m_open->setProperty("compact", true);
    row->addWidget(new IconLabel("info"_L1, 16, Role::Warn), 0, 0, Qt::AlignTop);
    row->addWidget(m_knownWords, 0, 1);
    row->addWidget(m_open, 1, 1, Qt::AlignLeading);
    m_known->hide();
    body().addWidget(m_known);
    body().addStretch();
}

void NewCustomerSheet::begin()
{
    open();
    m_name->clear();
    m_number->begin({}, m_desk.settings.current().text(Key::HomeCountry));
    m_known->hide();
    refuse({});
    setBusy(false);
    m_name->setFocus(Qt::OtherFocusReason);
}

void NewCustomerSheet::lookUp()
{
    refuse({});
    m_known->hide();
    const int asked = ++m_lookUp;
    const auto number = m_number->number();
    if (!number)
        return;
    whenDone(m_desk.customers.withNumber(number->e164), this, [this, asked](const Result<QList<Customer>> &owners) {
        if (owners && !owners->isEmpty() && asked == m_lookUp)
            showOther(owners->first());
    });
}

void NewCustomerSheet::showOther(const Customer &other)
{
    m_other = other.id;
    m_knownWords->setText(tr("%1 has this number already. One number can be verified for one customer at a time.").arg(other.name));
    m_open->setText(tr("Open %1").arg(other.name));
    m_known->show();
}

void NewCustomerSheet::submit()
{
    if (!m_add->isEnabled())
        return;
    Customer customer;
    customer.name = m_name->text().trimmed();
    if (customer.name.isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return refuse(tr("A customer needs a name."));
    }
    if (!m_number->typed().trimmed().isEmpty()) {
        const auto number = m_number->number();
        if (!number) {
            m_number->insist();
            return refuse(tr("The number cannot be used as it is. Correct it, or leave it empty."));
        }
        ContactPoint point;
        point.e164 = number->e164;
        customer.numbers = {point};
    }
    setBusy(true);
    whenDone(m_desk.customers.add(customer), this, [this](const Result<qint64> &id) {
        setBusy(false);
        if (!id)
            return refuse(words::error(id.error()).line());
        closeSheet();
        Q_EMIT added(*id);
    });
}

void NewCustomerSheet::refuse(const QString &reason)
{
    m_reason->setText(reason);
    const bool nameless = !reason.isEmpty() && m_name->text().trimmed().isEmpty();
    if (m_name->property("invalid").toBool() == nameless)
        return;
    m_name->setProperty("invalid", nameless);
    m_name->setAccessibleDescription(nameless ? reason : QString());
    m_name->update();
}

void NewCustomerSheet::setBusy(bool busy)
{
    m_add->setEnabled(!busy);
    m_add->setAccessibleDescription(busy ? tr("It is being saved") : QString());
}

} // namespace heliograph::ui
