// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contacts/emptycontacts.h"

#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace heliograph::ui {

namespace {
constexpr ScaledWidth kWordsWidth{400};
}

EmptyContacts::EmptyContacts(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextSize::Page, Role::Text, true))
    , m_text(new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap))
    , m_new(new QPushButton(icon(QLatin1StringView("person-plus")), tr("New customer")))
    , m_clear(new QPushButton(tr("Clear filters")))
{
    auto *middle = new QWidget;
    middle->setFixedWidth(kWordsWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new IconLabel(QLatin1StringView("people"), 24, Role::Accent), 0, Qt::AlignLeading);
    column->addSpacing(16);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_text);
    column->addSpacing(20);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_new);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    column->addLayout(buttons);
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(2);
    auto *centred = new QHBoxLayout; // no alignment: its words wrap
    centred->addStretch();
    centred->addWidget(middle);
    centred->addStretch();
    whole->addLayout(centred);
    whole->addStretch(3);
    connect(m_new, &QPushButton::clicked, this, &EmptyContacts::newWanted);
    connect(m_clear, &QPushButton::clicked, this, &EmptyContacts::clearWanted);
    setFiltered(false);
}

void EmptyContacts::setFiltered(bool filtered)
{
    m_clear->setVisible(filtered);
    m_new->setVisible(!filtered);
    m_title->setText(filtered ? tr("Nobody matches") : tr("No customers yet"));
    m_text->setText(filtered ? tr("A customer must match every filter. Remove one, or search for part of a word: “ad” finds Ada and Nadia.")
                             : tr("Everyone who writes to you appears here. You can also add customers before they write."));
}

} // namespace heliograph::ui
