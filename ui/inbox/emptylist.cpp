// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/emptylist.h"

#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace heliograph::ui {

EmptyList::EmptyList(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextSize::Body, Role::Text))
    , m_text(new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap))
    , m_clear(new QPushButton(tr("Clear filters")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::Padding, 20, metric::Padding, 0);
    row->setSpacing(12);
    row->addWidget(new IconLabel(QLatin1StringView("check-circle"), 20, Role::Ok), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addSpacing(4);
    words->addWidget(m_clear, 0, Qt::AlignLeft);
    connect(m_clear, &QPushButton::clicked, this, &EmptyList::clearWanted);
    words->addStretch();
    row->addLayout(words, 1);
}

void EmptyList::setTab(InboxTab tab, bool filtered)
{
    m_clear->setVisible(filtered);
    if (!filtered) {
        sayWhatComes(tab);
        return;
    }
    m_title->setText(tr("No conversation matches"));
    m_text->setText(tr("The filters above hide every conversation of this list."));
}

void EmptyList::sayWhatComes(InboxTab tab)
{
    switch (tab) {
    case InboxTab::Mine:
        m_title->setText(tr("Nothing waiting"));
        m_text->setText(tr("Conversations that you accept stand here."));
        break;
    case InboxTab::Unassigned:
        m_title->setText(tr("Nobody waits for an agent"));
        m_text->setText(tr("A new conversation appears here the moment somebody writes."));
        break;
    case InboxTab::Pending:
        m_title->setText(tr("Nothing is pending"));
        m_text->setText(tr("Put a conversation aside with Pending; it comes back when the customer writes."));
        break;
    case InboxTab::Snoozed:
        m_title->setText(tr("Nothing is snoozed"));
        m_text->setText(tr("Snooze a conversation to have it back at a time you choose, or when the customer writes."));
        break;
    case InboxTab::Closed:
        m_title->setText(tr("Nothing is closed yet"));
        m_text->setText(tr("Closed conversations stay here, and in the customer’s history."));
        break;
    case InboxTab::FailedSms:
        m_title->setText(tr("No SMS has failed"));
        m_text->setText(tr("An SMS that was not delivered, not sent, or is not sure brings its conversation here."));
        break;
    }
}

} // namespace heliograph::ui
