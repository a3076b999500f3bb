// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/emptylist.h"

#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>

namespace heliograph::ui {

EmptyList::EmptyList(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextSize::Body, Role::Text))
    , m_text(new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::Padding, 20, metric::Padding, 0);
    row->setSpacing(12);
    row->addWidget(new IconLabel(QLatin1StringView("check-circle"), 20, Role::Ok), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch();
    row->addLayout(words, 1);
}

void EmptyList::setTab(InboxTab tab)
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
