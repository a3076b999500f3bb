// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/numberslist.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/profile/numberentry.h"
#include "ui/profile/numberrow.h"
#include "ui/profile/undoline.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

NumbersList::NumbersList(const DeskServices &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    m_head = new PlainLabel(tr("Other numbers"), TextSize::Meta, Role::Muted, true);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    m_entry = new NumberEntry;
    m_entryActions = new QWidget;
    auto *actions = new QHBoxLayout(m_entryActions);
    actions->setContentsMargins(0, 8, 0, 8);
    actions->setSpacing(8);
    auto *take = new QPushButton(tr("Add"));
    take->setProperty("primary", true);
    auto *cancel = new QPushButton(tr("Cancel"));
    actions->addWidget(take);
    actions->addWidget(cancel);
    actions->addStretch();
    m_add = new QPushButton(icon("plus"_L1), tr("Add a number"));
    m_add->setProperty("ghost", true);
    m_add->setProperty("compact", true);
    m_reason = new PlainLabel({}, TextSize::Meta, Role::Bad, false, PlainLabel::Fit::Wrap);
    m_reason->hide();
    m_undo = new UndoLine(desk.clock);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addLayout(m_rows);
    column->addWidget(m_entry);
    column->addWidget(m_entryActions);
    column->addWidget(m_reason);
    column->addWidget(m_undo);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] { enter(true); });
    connect(cancel, &QPushButton::clicked, this, [this] { enter(false); });
    connect(take, &QPushButton::clicked, this, &NumbersList::add);
    connect(m_entry, &NumberEntry::submitted, this, &NumbersList::add);
    connect(m_entry, &NumberEntry::edited, m_reason, &QWidget::hide);
    enter(false);
}

void NumbersList::clear()
{
    ++m_visit;
    m_customer = {};
    m_reason->hide();
    m_undo->leave();
    enter(false);
}

void NumbersList::show(const Customer &customer)
{
    m_customer = customer;
    m_add->setVisible(!customer.numbers.isEmpty() && m_entry->isHidden()); // the card asks for the first
    QList<ContactPoint> others = customer.numbers;
    others.removeIf([](const ContactPoint &n) { return n.preferred; });
    readNext(others, {}, ++m_visit);
}

void NumbersList::readNext(QList<ContactPoint> left, QList<VerificationCard> cards, int visit)
{
    if (visit != m_visit)
        return;
    if (left.isEmpty())
        return rebuild(cards);
    const ContactPoint number = left.takeFirst();
    whenDone(m_desk.verification.card(m_customer.id, number.e164), this, [=, this](const Result<VerificationCard> &card) {
        readNext(left, card ? cards + QList{*card} : cards, visit);
    });
}

void NumbersList::rebuild(const QList<VerificationCard> &cards)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_head->setVisible(!cards.isEmpty());
    for (const VerificationCard &card : cards) {
        auto *row = new NumberRow(card, m_desk.clock.nowMs());
        m_rows->addWidget(row);
        connect(row, &NumberRow::smsWanted, this, [this, e164 = card.e164] { Q_EMIT smsWanted(e164); });
        connect(row, &NumberRow::consentsWanted, this, [this, e164 = card.e164] { Q_EMIT consentsWanted(e164); });
        connect(row, &NumberRow::preferWanted, this, [this, number = card.number] { prefer(number); });
        connect(row, &NumberRow::removeWanted, this, [this, number = card.number] { remove(number); });
    }
}

void NumbersList::enter(bool entering)
{
    m_entry->setVisible(entering);
    m_entryActions->setVisible(entering);
    m_add->setVisible(!entering && !m_customer.numbers.isEmpty());
    if (!entering)
        return;
    m_entry->begin({}, m_desk.settings.current().text(Key::HomeCountry));
    m_entry->takeFocus();
}

void NumbersList::add()
{
    const auto typed = m_entry->number();
    if (!typed)
        return m_entry->insist();
    ContactPoint number;
    number.customerId = m_customer.id;
    number.e164 = typed->e164;
    number.preferred = false;
    whenDone(m_desk.customers.setNumber(number), this, [this](const Status &status) {
        settle(status);
        if (status)
            enter(false);
    });
}

void NumbersList::prefer(ContactPoint number)
{
    number.preferred = true;
    whenDone(m_desk.customers.setNumber(number), this, [this](const Status &status) { settle(status); });
}

/// A number put back is not proven any more: that cannot be undone, and the line says so.
void NumbersList::remove(const ContactPoint &number)
{
    whenDone(m_desk.customers.removeNumber(number.id), this, [this, number](const Status &status) {
        settle(status);
        if (!status)
            return;
        m_undo->offer(tr("%1 removed").arg(phone::international(number.e164)), [this, number] {
            ContactPoint again = number;
            again.id = 0;
            whenDone(m_desk.customers.setNumber(again), this, [this](const Status &back) { settle(back); });
        });
    });
}

void NumbersList::settle(const Status &status)
{
    m_reason->setVisible(!status);
    if (status)
        return;
    m_reason->setText(words::error(status.error()).line());
}

} // namespace heliograph::ui
